"""A spoken order by the keyboard alone, from its words to the agency; a review that two confirm."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import PHONE, Site, keep_screen, looked_at, looked_at_each_width
from tests.web.work.conftest import Ask

GIVER, WORDS = (
    "Phó Chủ tịch UBND tỉnh",
    "Giao Sở Xây dựng chủ trì lập kế hoạch sửa nhà bán trú, trình UBND tỉnh trước ngày 30/12/2026.",
)
MOST_KEYS = 8
"""Keys from the page of the order to its being given, beside the letters of what is typed."""


class Keyboard:
    """Presses keys and counts them; letters of words are counted apart."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pressed: list[str] = []

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.pressed.append(key)

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def give(self) -> None:
        """Accept the one card, sign the review off, look once more, give."""
        self.press("a")
        expect(self.page.locator(".item.accepted")).to_have_count(1)
        self.press("y")
        expect(self.page.get_by_text("đã xác nhận rà soát lúc")).to_be_visible()
        self.press("v")
        expect(self.page.get_by_role("button", name="Giao 1 nhiệm vụ")).to_be_focused()
        self.press("Enter")
        expect(self.page.get_by_role("status").first).to_contain_text("Đã giao")


def test_spoken_order_becomes_a_task_by_keyboard_in_few_keys(work: Site) -> None:
    with work.visit("cv.tonghop") as page:
        page.goto("/tiep-nhan/y-kien-chi-dao/")
        keys = Keyboard(page)
        expect(page.get_by_label("Người cho ý kiến")).to_be_focused()
        keys.type(GIVER)
        keys.press("Tab")
        keys.press("Tab")
        keys.press("Tab")
        expect(page.get_by_label("Nguyên văn ý kiến")).to_be_focused()
        keys.type(WORDS)
        keep_screen(page, "y-kien-chi-dao-ban-phim", 1440)
        keys.press("Control+Enter")
        page.wait_for_url(re.compile("/doi-chieu/"), timeout=60_000)
        expect(page.locator(".item.proposed")).to_have_count(1)
        keep_screen(page, "y-kien-chi-dao-doi-chieu", 1440)
        keys.give()
        assert len(keys.pressed) <= MOST_KEYS, keys.pressed
    with work.visit("soxaydung.daumoi") as page:
        page.goto("/nhiem-vu/")
        expect(page.locator("main")).to_contain_text("lập kế hoạch sửa nhà bán trú")


def test_order_that_names_nobody_gets_its_agency_by_keyboard(work: Site) -> None:
    with work.visit("cv.tonghop") as page:
        page.goto("/tiep-nhan/y-kien-chi-dao/")
        keys = Keyboard(page)
        page.get_by_label("Người cho ý kiến").fill(GIVER)
        page.get_by_label("Nguyên văn ý kiến").fill("Khẩn trương làm rõ việc này, báo cáo tôi.")
        page.get_by_role("button", name="Ghi và đọc").click()
        page.wait_for_url(re.compile("/doi-chieu/"), timeout=60_000)
        expect(page.locator(".item").first).to_contain_text("Đoạn chưa phân loại")
        keys.press("t")
        card = page.locator(".item.proposed")
        expect(card).to_contain_text("Chưa xác định cơ quan chủ trì")
        keys.press("p")
        expect(page.get_by_label("Chủ trì")).to_be_focused()
        keys.type("sở y tế")
        keys.press("Control+Enter")
        expect(card.locator("form.opened")).to_have_count(0)
        expect(card).to_contain_text("Sở Y tế")
        keys.give()


@pytest.mark.usefixtures("numbers")
def test_review_that_two_confirm_is_not_confirmed_by_one(work: Site, office: Ask) -> None:
    where = f"/van-ban/{office('to-sign-twice')}/doi-chieu/"
    with work.visit("cv.tonghop") as page:
        page.goto(where)
        page.keyboard.press("y")
        expect(page.locator(".signed")).to_contain_text("Cần người thứ hai")
        keep_screen(page, "doi-chieu-cho-nguoi-thu-hai", 1440)
        expect(page.get_by_role("button", name="Xác nhận lần thứ hai")).to_have_count(0)
        expect(page.get_by_role("link", name="Kiểm tra trước khi giao")).to_have_count(0)
        page.keyboard.press("y")
        expect(page.locator(".signed")).to_contain_text("Cần người thứ hai")
    with work.visit("chanhvp", 390) as page:
        page.goto(where)
        page.get_by_role("button", name="Xác nhận lần thứ hai").click()
        expect(page.locator(".signed")).to_contain_text("Người thứ hai đã xác nhận lúc")
        looked_at(page, "doi-chieu-hai-nguoi", 390)
        page.get_by_role("link", name="Kiểm tra trước khi giao").click()
        expect(page.get_by_role("button", name=re.compile("^Giao "))).to_be_visible()


def test_office_splits_a_task_and_replaces_another(work: Site, numbers: dict[str, int]) -> None:
    with work.visit("chanhvp", PHONE) as page:
        for at, (link, button) in enumerate(
            (("Tách", "Tách nhiệm vụ"), ("Thay thế", "Thay thế nhiệm vụ"))
        ):
            page.goto(f"/nhiem-vu/?directive={numbers['given']}&sort=document&state=given")
            page.locator("table.tasks th a").nth(10 + at).click()
            old = page.locator("h1").inner_text()
            page.get_by_text("Sửa thời hạn, tách, gộp, thay thế").click()
            page.get_by_role("link", name=link, exact=True).click()
            field = page.locator("textarea").first
            expect(field).to_have_value(re.compile(re.escape(old[:40])))
            field.fill("Lập hồ sơ của nhiệm vụ\nTrình phê duyệt hồ sơ" if not at else "Việc mới")
            page.get_by_label("Căn cứ").fill("Công văn 20/UBND-TH ngày 5/4/2026")
            looked_at_each_width(page, f"{'tach' if not at else 'thay-the'}-nhiem-vu")
            page.get_by_role("button", name=button).click()
            note = page.locator(".alert", has_text="Nhiệm vụ này đã thôi theo dõi, thay bằng")
            expect(note.get_by_role("link")).to_have_count(1 if at else 2)
            looked_at_each_width(page, f"nhiem-vu-da-{'tach' if not at else 'thay-the'}")
            note.get_by_role("link").first.click()
            expect(page.locator("main")).to_contain_text("Công văn 20/UBND-TH ngày 5/4/2026")
