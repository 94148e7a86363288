"""The pages as people use them: by a phone, without JavaScript, on a slow line, on paper."""

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.people.sheets.workbooks import agencies
from tests.web.browser import Site, keep_screen, looked_at

BUDGET = 220 * 1024  # bytes over the wire of a first view


def test_list_is_narrowed_while_one_types_and_the_address_says_so(site: Site) -> None:
    with site.visit("cv.tonghop") as page:
        page.goto("/co-quan/")
        page.get_by_label("Tìm theo tên, mã").fill("so tai chinh")
        page.wait_for_url(re.compile(r"tim=so"))
        assert page.locator("#rows tbody th a").all_inner_texts() == ["Sở Tài chính"]
        page.reload()
        assert page.locator("#rows tbody th a").all_inner_texts() == ["Sở Tài chính"]
        page.go_back()
        expect(page.locator("#rows tbody tr")).to_have_count(50)


def test_all_of_it_works_without_javascript_on_a_phone(site: Site) -> None:
    with site.visit("", 390, java_script_enabled=False) as page:
        page.goto("/")
        page.get_by_role("link", name="Chuyên viên tổng hợp").click()
        page.get_by_role("button", name="Đăng nhập").click()
        page.get_by_role("link", name="Mở menu").click()
        page.get_by_role("link", name="Cơ quan", exact=True).click()
        page.get_by_label("Tìm theo tên, mã").fill("bình lư")
        page.get_by_role("button", name="Lọc").click()
        page.get_by_role("link", name="Ủy ban nhân dân xã Bình Lư").click()
        assert page.locator("h1").inner_text() == "Ủy ban nhân dân xã Bình Lư"
        page.locator(".account summary").click()
        page.get_by_role("button", name="Đăng xuất").click()
        assert page.locator("h1").inner_text() == "Đăng nhập"


def test_menu_of_a_phone_opens_and_closes(site: Site) -> None:
    with site.visit("quantri", 390) as page:
        page.goto("/")
        menu = page.get_by_role("navigation", name="Menu chính")
        assert not menu.is_visible()
        page.get_by_role("link", name="Mở menu").click()
        assert menu.is_visible()
        looked_at(page, "menu", 390)
        page.get_by_role("link", name="Đóng menu").click()
        assert not menu.is_visible()


def test_first_view_is_light(site: Site) -> None:
    with site.visit("cv.tonghop") as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        sizes: list[float] = []
        session.on(
            "Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"])
        )
        page.goto("/co-quan/", wait_until="networkidle")
        assert len(sizes) >= 8
        assert sum(sizes) <= BUDGET


def test_workbook_is_chosen_looked_at_and_imported(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "co-quan.xlsx"
    file.write_bytes(agencies({"name": "Sở Thử nghiệm", "parent": "ubnd-tinh"}, {"name": "…"}))
    for width in (1440, 390):
        with site.visit("cv.tonghop", width) as page:
            page.goto("/excel/nhap/")
            page.get_by_label("Tệp Excel (.xlsx)").set_input_files(file)
            page.get_by_role("button", name="Xem trước").click()
            looked_at(page, "xem-truoc", width)
            page.get_by_role("link", name="Lỗi 1").click()
            page.wait_for_url(re.compile("viec=error"))
            expect(page.locator("#rows tbody tr")).to_have_count(1)
    with site.visit("cv.tonghop") as page:
        page.goto("/excel/nhap/")
        page.get_by_label("Tệp Excel (.xlsx)").set_input_files(file)
        page.get_by_role("button", name="Xem trước").click()
        page.get_by_role("button", name="Nhập 1 dòng").click()
        assert "Đã nhập 1 dòng." in page.get_by_role("status").inner_text()


def test_paper_shows_the_content_alone(site: Site) -> None:
    with site.visit("cv.tonghop") as page:
        page.goto("/co-quan/so-tai-chinh/")
        page.emulate_media(media="print")
        keep_screen(page, "in-mot-co-quan", 1440)
        shown = [
            page.locator(part).is_visible() for part in ("h1", ".menu", ".account", ".actions")
        ]
        assert shown == [True, False, False, False]
