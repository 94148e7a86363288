"""What heads share out and what the office shapes, in a browser, with pictures of it."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import SIZES, Site, hindrances, keep_screen

HEAD = "sotaichinh.thutruong"


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
