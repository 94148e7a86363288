"""What an agency asks of those above, and what they answer, in a browser, with pictures of it."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import PHONE, Site, looked_at_each_width
from tests.web.work.conftest import Ask

BUILDER, LEADER, OFFICE = "soxaydung.daumoi", "chutich", "chanhvp"


@pytest.fixture(scope="module")
def owed(numbers: dict[str, int], office: Ask) -> list[int]:
    """Work of the builders due before 30/12/2026, in two directives."""
    assert numbers
    found: list[int] = office("owed-by-builders")
    return found


def _other(page: Page, name: str) -> None:
    """A deed of the rarer ones."""
    page.get_by_text("Việc khác", exact=True).click()
    page.get_by_role("link", name=name, exact=True).click()


def _said(page: Page, words: str) -> None:
    expect(page.get_by_role("status").first).to_contain_text(words)


def _ask_for_later(page: Page, where: str) -> None:
    page.goto(where)
    _other(page, "Đề nghị gia hạn")
    page.get_by_label("Đề nghị đến ngày").fill("31/01/2027")
    page.get_by_label("Lý do").fill("Chờ ý kiến Bộ Xây dựng")


def test_extension_is_refused_then_countered_and_taken(work: Site, owed: list[int]) -> None:
    where = f"/nhiem-vu/luot/{owed[0]}/"
    with work.visit(BUILDER, PHONE) as page:
        _ask_for_later(page, where)
        looked_at_each_width(page, "de-nghi-gia-han")
        page.get_by_role("button", name="Đề nghị gia hạn").click()
        _said(page, "Đã gửi đề nghị gia hạn.")
    with work.visit(LEADER, PHONE) as page:
        page.goto(where)
        looked_at_each_width(page, "gia-han-cho-quyet-dinh")
        page.get_by_role("link", name="Không đồng ý").click()
        page.get_by_label("Lý do").fill("Đã gia hạn một lần")
        page.get_by_role("button", name="Không đồng ý").click()
        _said(page, "Đã trả lời không đồng ý.")
    with work.visit(BUILDER, PHONE) as page:
        _ask_for_later(page, where)
        page.get_by_role("button", name="Đề nghị gia hạn").click()
        _said(page, "Đã gửi đề nghị gia hạn.")
    with work.visit(LEADER, PHONE) as page:
        page.goto(where)
        page.get_by_role("link", name="Đề xuất ngày khác").click()
        page.get_by_label("Ngày đề xuất").fill("15/01/2027")
        looked_at_each_width(page, "de-xuat-ngay-khac")
        page.get_by_role("button", name="Đề xuất ngày khác").click()
    with work.visit(BUILDER, PHONE) as page:
        page.goto(where)
        looked_at_each_width(page, "gia-han-duoc-de-xuat")
        page.get_by_role("link", name="Nhận ngày được đề xuất").click()
        page.get_by_role("button", name="Nhận ngày được đề xuất").click()
        page.goto(where)
        expect(page.locator("dt", has_text="Hạn đầu tiên")).to_be_visible()
        expect(page.locator("dl.facts").first).to_contain_text("15/01/2027")
        expect(page.locator("dl.facts").first).to_contain_text("29/12/2026")


def test_six_projects_are_counted(work: Site, owed: list[int]) -> None:
    where = f"/nhiem-vu/luot/{owed[0]}/"
    with work.visit(BUILDER, PHONE) as page:
        page.goto(where)
        _other(page, "Danh mục thành phần")
        page.get_by_label("Danh mục, mỗi dòng một thành phần").fill(
            "\n".join(f"Dự án {number}" for number in range(1, 7))
        )
        page.get_by_role("button", name="Lập danh mục thành phần").click()
        for number in range(1, 5):
            page.goto(where)
            page.get_by_role("link", name=f"Dự án {number}").click()
            page.get_by_label("Ngày trình").fill("02/11/2026")
            if number < 3:
                page.get_by_label("Ngày phê duyệt").fill("10/11/2026")
            page.get_by_role("button").last.click()
        page.goto(where)
        expect(page.get_by_text("4/6 đã trình, 2/6 phê duyệt")).to_be_visible()
        looked_at_each_width(page, "sau-du-an")


def test_agency_asks_to_pass_work_on_and_the_office_decides(work: Site, owed: list[int]) -> None:
    where = f"/nhiem-vu/luot/{owed[1]}/"
    with work.visit(BUILDER, PHONE) as page:
        page.goto(where)
        _other(page, "Đề nghị chuyển cơ quan khác")
        page.get_by_label("Cơ quan đúng chức năng").select_option(label="Sở Tài chính")
        page.get_by_label("Lý do").fill("Không thuộc chức năng của Sở")
        looked_at_each_width(page, "de-nghi-chuyen")
        page.get_by_role("button", name="Đề nghị chuyển cơ quan khác").click()
        _said(page, "Thời hạn vẫn tính")
    with work.visit(OFFICE, PHONE) as page:
        page.goto(where)
        looked_at_each_width(page, "chuyen-cho-quyet-dinh")
        page.get_by_role("link", name="Chuyển cơ quan khác").click()
        page.get_by_role("button", name="Chuyển cơ quan khác").click()
        _said(page, "Đã chuyển nhiệm vụ sang cơ quan khác.")
        looked_at_each_width(page, "da-chuyen-co-quan")
