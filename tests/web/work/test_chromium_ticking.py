"""Rows of a list are chosen one by one, by the page, or all that the filters leave."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import SIZES, Site, keep_screen, looked_at


@pytest.mark.usefixtures("numbers")
def test_the_box_in_the_head_ticks_the_page_and_clears_it(work: Site) -> None:
    with work.visit("chanhvp") as page:
        page.goto("/nhiem-vu/")
        tick_and_clear(page)
        page.get_by_label("Tìm trong nhiệm vụ").fill("báo cáo")
        page.wait_for_url(re.compile(r"[?&]q=b"))
        tick_and_clear(page)
        page.locator("#id_time").select_option("none")
        page.wait_for_url(re.compile(r"[?&]time=none"))


def tick_and_clear(page: Page) -> None:
    boxes = page.locator("tbody input[name=nhiem_vu]")
    assert boxes.count() > 1
    whole = page.get_by_label("Chọn cả trang")
    whole.check()
    assert all(one.is_checked() for one in boxes.all())
    whole.uncheck()
    assert not any(one.is_checked() for one in boxes.all())


@pytest.mark.usefixtures("numbers")
@pytest.mark.parametrize("width", SIZES)
def test_all_of_a_list_are_chosen_by_one_box(work: Site, width: int) -> None:
    with work.visit("chanhvp", width) as page:
        page.goto("/nhiem-vu/?q=b%C3%A1o+c%C3%A1o")
        label = page.locator("label", has_text="nhiệm vụ của danh sách")
        count = label.inner_text().split()[2]
        label.locator("input").check()
        page.get_by_label("Với các nhiệm vụ đã chọn").select_option(label="Y tế")
        keep_screen(page, "chon-ca-danh-sach", width)
        page.get_by_role("button", name="Xem trước").click()
        expect(page.locator("main")).to_contain_text(f"{count} nhiệm vụ đổi lĩnh vực")
        looked_at(page, "gan-linh-vuc-xem-truoc", width)


@pytest.mark.usefixtures("numbers")
def test_list_on_paper_keeps_its_rows_and_leaves_its_controls(work: Site) -> None:
    with work.visit("chanhvp") as page:
        page.goto("/nhiem-vu/")
        page.emulate_media(media="print")
        keep_screen(page, "in-danh-sach", 1440)
        rows = page.locator("tbody tr")
        assert rows.count() > 1
        assert all(row.is_visible() for row in rows.all())
        controls = page.locator("main form input, main form select, main form button")
        assert not any(one.is_visible() for one in controls.all())
