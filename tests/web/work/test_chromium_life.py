"""A task's life in a browser: received, reported, sent back, confirmed; pictures of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import PHONE, Site, looked_at_each_width

BUILDER = "soxaydung.daumoi"


@pytest.fixture(scope="module")
def given(numbers: dict[str, int]) -> int:
    """The plan, given."""
    return numbers["given"]


def _first(page: Page, given: int) -> str:
    """The page of the builders' first part of the plan; its address."""
    page.goto(f"/nhiem-vu/?directive={given}&sort=document&q=kinh+te")
    page.goto("/")
    page.locator(".tray a").first.click()
    return re.sub(r"^https?://[^/]+", "", page.url)


def _say_why_late(page: Page) -> None:
    """Where the form asks, of work that is overdue."""
    if page.get_by_label("Nguyên nhân nếu chậm").count():
        page.get_by_label("Nguyên nhân nếu chậm").select_option("objective")
        page.get_by_label("Lý do nếu chậm").fill("Chờ ý kiến bộ")


def test_builder_receives_reports_asks_and_completes(work: Site, given: int) -> None:
    with work.visit(BUILDER, PHONE) as page:
        page.goto("/")
        looked_at_each_width(page, "viec-cua-toi")
        where = _first(page, given)
        looked_at_each_width(page, "luot-giao-moi")
        page.get_by_role("button", name="Tiếp nhận").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã tiếp nhận nhiệm vụ.")
        page.get_by_role("link", name="Cập nhật tiến độ").click()
        page.get_by_label("Tiến độ").fill("Đã lấy ý kiến 5 trên 9 sở, ngành.")
        page.get_by_label("Tỷ lệ hoàn thành").fill("40")
        looked_at_each_width(page, "cap-nhat-tien-do")
        page.get_by_role("button", name="Cập nhật tiến độ").click()
        page.get_by_text("Việc khác").first.click()
        page.get_by_role("link", name="Nêu khó khăn").click()
        page.get_by_label("Khó khăn, vướng mắc").fill("Chưa có nguồn vốn chuẩn bị đầu tư.")
        page.get_by_role("button", name="Nêu khó khăn").click()
        page.get_by_role("link", name="Báo cáo hoàn thành").click()
        page.get_by_label("Kết quả thực hiện").fill("Đã ban hành Kế hoạch 12/KH-SXD")
        page.get_by_label("Ngày của sản phẩm").fill("01/4/2026")
        _say_why_late(page)
        page.get_by_role("button", name="Báo cáo hoàn thành").click()
        looked_at_each_width(page, "luot-giao-cho-xac-nhan")
    with work.visit("chanhvp", PHONE) as page:
        page.goto("/")
        looked_at_each_width(page, "viec-van-phong")
        page.goto(where)
        page.get_by_role("link", name="Yêu cầu bổ sung, làm lại").click()
        page.get_by_label("Lý do", exact=True).fill("Thiếu phụ lục danh mục")
        looked_at_each_width(page, "yeu-cau-lam-lai")
        page.get_by_role("button", name="Yêu cầu bổ sung, làm lại").click()
        expect(page.get_by_role("status").first).to_be_visible()
    with work.visit(BUILDER, PHONE) as page:
        page.goto(where)
        page.get_by_role("link", name="Báo cáo hoàn thành").click()
        page.get_by_label("Kết quả thực hiện").fill("Đã bổ sung phụ lục")
        page.get_by_label("Ngày của sản phẩm").fill("02/4/2026")
        _say_why_late(page)
        page.get_by_role("button", name="Báo cáo hoàn thành").click()
        expect(page.get_by_role("status").first).to_be_visible()
    with work.visit("chanhvp", PHONE) as page:
        page.goto(where)
        page.get_by_role("button", name="Xác nhận hoàn thành").click()
        looked_at_each_width(page, "luot-giao-hoan-thanh")
        page.locator(".crumbs a").last.click()
        looked_at_each_width(page, "nhiem-vu-da-bao-cao")
        page.get_by_role("link", name="Xem toàn bộ lịch sử").click()
        looked_at_each_width(page, "lich-su-nhiem-vu")


def test_many_are_seen_before_they_are_done(work: Site, given: int) -> None:
    with work.visit("sotaichinh.daumoi", PHONE) as page:
        page.goto("/nhiem-vu/?state=given&sort=document")
        for box in page.locator("input[name=nhiem_vu]").all()[:3]:
            box.check()
        page.get_by_role("button", name="Xem trước").click()
        looked_at_each_width(page, "hang-loat")
        page.get_by_role("link", name="Thôi").click()
        looked_at_each_width(page, "danh-sach-chon-nhieu")
