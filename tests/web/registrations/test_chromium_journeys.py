"""A department registers its plan in a browser, is sent back, sends again, is agreed. In order."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import Site, keep_screen, looked_at


@pytest.fixture(scope="module")
def where(work: Site, meanwhile) -> str:
    """The grid of the builders."""
    directive, agency = meanwhile("given")
    return f"/dang-ky/{directive}/{agency}/"


def _consent(page: Page) -> None:
    page.goto("/dang-ky/")
    page.get_by_role("link", name="bản chờ đồng ý").first.click()


def test_one_person_and_day_fill_the_grid_without_javascript(work: Site, where: str) -> None:
    with work.visit("soxaydung.daumoi", java_script_enabled=False) as page:
        page.goto("/dang-ky/")
        page.get_by_role("link", name="Đăng ký", exact=True).click()
        assert page.url.endswith(where)
        keep_screen(page, "dang-ky-luoi-trong", 1440)
        page.locator("select[name=dien-nguoi]").select_option(index=1)
        page.locator("input[name=dien-han]").fill("30/6")
        page.get_by_role("button", name="Dùng cho các dòng còn trống").click()
        expect(page.get_by_role("status")).to_contain_text("dòng còn trống. Đã lưu bản đang soạn")


def test_a_wrong_row_says_why_beside_it_and_keeps_what_was_typed(work: Site, where: str) -> None:
    with work.visit("soxaydung.daumoi") as page:
        page.goto(where)
        steps = page.locator("textarea[name$=-buoc]")
        for number in range(steps.count() - 1):
            steps.nth(number).fill("Soạn thảo 10/4; Trình ký 20/4")
        steps.nth(1).fill("Soạn thảo 45/4")
        page.get_by_role("button", name="Gửi đăng ký").click()
        expect(page.locator("tr.wrong")).to_contain_text("“45/4” không phải ngày.")
        expect(page.locator("textarea[name$=-buoc]").nth(1)).to_have_value("Soạn thảo 45/4")
        looked_at(page, "dang-ky-luoi-loi", 1440)
        page.locator("textarea[name$=-buoc]").nth(1).fill("Soạn thảo 15/4")
        page.get_by_role("button", name="Gửi đăng ký").click()
        expect(page.get_by_role("status")).to_contain_text("Đã gửi đăng ký")
        keep_screen(page, "dang-ky-luoi-da-gui", 1440)


def test_office_returns_one_with_a_reason(work: Site, where: str) -> None:
    with work.visit("chanhvp") as page:
        _consent(page)
        keep_screen(page, "dang-ky-cho-dong-y", 1440)
        page.locator("input[name=chon]").nth(1).check()
        page.get_by_label("Lý do yêu cầu làm lại").fill("Hạn cuối tháng 6 là chậm, hãy sớm hơn")
        page.get_by_role("button", name="Yêu cầu làm lại dòng đã đánh dấu").click()
        expect(page.get_by_role("status")).to_contain_text("Đã yêu cầu làm lại 1 đăng ký")


def test_returned_row_is_sent_again_from_a_telephone(work: Site, where: str) -> None:
    with work.visit("soxaydung.daumoi", 390) as page:
        page.goto(where)
        expect(page.locator(".returned-list")).to_contain_text("“Hạn cuối tháng 6 là chậm")
        looked_at(page, "dang-ky-luoi-lam-lai", 390)
        row = page.locator("tr.returned")
        row.locator("input[name$=-han]").fill("31/5")
        page.get_by_role("button", name="Gửi đăng ký").click()
        expect(page.get_by_role("status")).to_contain_text("Đã gửi đăng ký 1 nhiệm vụ.")


def test_all_is_agreed_in_one_consent_and_stands_so(work: Site, where: str) -> None:
    with work.visit("chanhvp") as page:
        _consent(page)
        page.get_by_role("button", name="Đồng ý tất cả").click()
        expect(page.get_by_role("status")).to_contain_text("Đã đồng ý đăng ký")
        expect(page.locator(".nothing")).to_have_text("Không có đăng ký nào chờ đồng ý.")
    with work.visit("soxaydung.daumoi") as page:
        page.goto(where)
        expect(page.locator("tr.agreed")).not_to_have_count(0)
        assert page.locator("tr.sent, tr.returned").count() == 0
        page.get_by_text("Đăng ký lại nhiệm vụ").first.click()
        keep_screen(page, "dang-ky-luoi-da-dong-y", 1440)
