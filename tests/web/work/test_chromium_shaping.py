"""What heads share out and what the office shapes, in a browser, with pictures of it."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import SIZES, Site, hindrances, keep_screen

HEAD, OFFICE = "sotaichinh.thutruong", "chanhvp"


def _looked_at(page: Page, name: str, width: int) -> None:
    keep_screen(page, name, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert hindrances(page) == []


@pytest.mark.usefixtures("numbers")
@pytest.mark.parametrize("width", SIZES)
def test_head_shares_out_what_nobody_took_up(work: Site, width: int) -> None:
    with work.visit(HEAD, width) as page:
        page.goto("/viec-co-quan/")
        _looked_at(page, "viec-co-quan", width)
        for box in page.locator("input[name=luot]").all()[:3]:
            box.check()
        page.get_by_label("Phân công lượt giao đã chọn cho").select_option(index=1)
        page.get_by_role("button", name="Xem trước").click()
        page.get_by_label("Phòng, đơn vị").fill("Phòng Quản lý ngân sách")
        _looked_at(page, "phan-cong-nhieu", width)
        page.get_by_role("button", name="Phân công 3 lượt giao").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã phân công 3 lượt giao.")
        page.locator("tbody").first.get_by_role("link").nth(1).click()
        _looked_at(page, "viec-co-quan-mot-nguoi", width)


@pytest.mark.parametrize("width", SIZES)
def test_office_merges_two_tasks_of_a_directive(
    work: Site, numbers: dict[str, int], width: int
) -> None:
    with work.visit(OFFICE, width) as page:
        page.goto(f"/nhiem-vu/gop/{numbers['given']}/")
        _looked_at(page, "gop-nhiem-vu", width)
        for box in page.locator("input[name=nhiem_vu]").all()[-2:]:
            box.check()
        page.get_by_role("button", name="Xem trước khi gộp").click()
        page.get_by_label("Căn cứ").fill("Công văn 20/UBND-TH ngày 5/4/2026")
        _looked_at(page, "gop-nhiem-vu-xem-truoc", width)
        page.get_by_role("button", name="Gộp 2 nhiệm vụ").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã gộp 2 nhiệm vụ")
        _looked_at(page, "nhiem-vu-da-gop", width)
