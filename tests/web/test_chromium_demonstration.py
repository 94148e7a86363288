"""What a new user finds in the demonstration, minutes after it was started."""

from playwright.sync_api import expect

from tests.web.browser import Site

_PATIENCE = 90_000


def test_both_sample_directives_come_in_and_wait_for_review(site: Site) -> None:
    with site.visit("cv.tonghop") as page:
        page.goto("/tiep-nhan/")
        expect(page.locator("tbody tr", has_text="Đã đọc")).to_have_count(2, timeout=_PATIENCE)
        page.goto("/van-ban/")
        expect(page.locator("tbody")).to_contain_text("2233/KH-UBND")
        expect(page.locator("tbody")).to_contain_text("Nguyễn Văn Nghiệp")
