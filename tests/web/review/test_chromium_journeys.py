"""The office reviews in Chromium: by keyboard, two at once, by selecting words, without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.directives.offices import PLAN
from tests.directives.test_planted_errors import DISSOLVED, MISSPELT, NO_DAY, NO_MONTH, NOBODY
from tests.web.browser import Site, keep_screen, looked_at, looked_at_each_width
from tests.web.review.conftest import Take
from tests.web.review.reviewing import CURRENT, opened, shown

PLANTED = (DISSOLVED, MISSPELT, NO_DAY, NO_MONTH, NOBODY)


def altered(name: str, *planted: tuple[str, str]) -> str:
    """The plan under another number, with words replaced."""
    text = PLAN.read_text().replace("2233/KH-UBND", f"{name}/KH-UBND")
    for old, new in planted:
        assert old in text
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def plan(take: Take) -> int:
    """One that tests may change; each looks at cards of its own."""
    return take(altered("2234"))


def chosen(page: Page) -> str:
    """The number of the card that is chosen."""
    return page.locator(CURRENT).get_attribute("id") or ""


def test_office_reviews_the_plan_by_keyboard(office: Site, take: Take) -> None:
    directive, pressed = take(altered("2235")), 0
    with office.visit("cv.tonghop") as page:
        opened(page, directive)
        for _ in range(52):
            words, source, card = shown(page)
            assert (words, source, f"the-{card}") == (True, True, chosen(page))
            page.keyboard.press("a")
            expect(page.locator(f"#the-{card}")).to_have_class(re.compile("accepted"))
            pressed += 1
            if pressed < 52:
                expect(page.locator(f"{CURRENT}.proposed")).to_have_count(1)
        assert pressed == 52
        page.keyboard.press("y")
        signed = page.get_by_text("Lê Văn Dũng đã xác nhận rà soát lúc")
        expect(signed).to_be_visible()
        looked_at(page, "doi-chieu-xong", 1440)
        assert pressed + 1 <= 52 + 8


def test_planted_errors_are_on_the_screen(office: Site, take: Take) -> None:
    directive = take(altered("2236", *PLANTED))
    with office.visit("cv.tonghop") as page:
        opened(page, directive)
        for words in ("“31/4/2026” không có trong lịch", "“tháng 14/2026” không có trong lịch"):
            expect(page.locator(".item.look .doubts").filter(has_text=words)).to_be_visible()
        for name in ("Sở Giao thông vận tải", "Sở Tài chinh"):
            lead = page.locator(".item.look .party").filter(has_text=f"“{name}” chưa xác định")
            expect(lead).to_be_visible()
        stretch = page.locator(".item.unclassed")
        expect(stretch).to_have_count(1)
        expect(stretch).to_contain_text("Không nêu cơ quan thực hiện")
        expect(page.locator("#con-lai")).to_contain_text("1 đoạn chưa phân loại")
        page.locator(".item.unclassed .words").click()
        keep_screen(page, "doi-chieu-loi", 1440)
        page.keyboard.press("x")
        page.get_by_label("Vì sao").fill("Đề mục bị cắt")
        page.get_by_label("Vì sao").press("Enter")
        expect(page.locator("#con-lai")).to_contain_text("0 đoạn chưa phân loại")


def test_slower_of_two_is_told_and_keeps_what_was_typed(office: Site, plan: int) -> None:
    with office.visit("cv.tonghop") as first, office.visit("chanhvp") as second:
        card = chosen(opened(first, plan))
        assert chosen(opened(second, plan)) == card
        second.keyboard.press("e")
        second.get_by_label("Sản phẩm").fill("Quyết định thành lập")
        first.keyboard.press("a")
        expect(first.locator(f"#{card}")).to_have_class(re.compile("accepted"))
        second.get_by_label("Sản phẩm").press("Enter")
        told = second.locator(f"#{card} [role=alert]")
        expect(told).to_contain_text("Lê Văn Dũng vừa xử lý thẻ này (chấp nhận)")
        expect(second.locator(f"#{card}")).to_contain_text("Đã chấp nhận")
        expect(second.get_by_label("Sản phẩm")).to_have_value("Quyết định thành lập")
        keep_screen(second, "doi-chieu-cham-hon", 1440)
        second.get_by_label("Sản phẩm").press("Enter")
        expect(second.locator(f"#{card} .opened")).to_have_count(0)
        expect(second.locator(f"#{card} .facts")).to_contain_text("Quyết định thành lập")


def test_words_marked_over_lines_become_a_card(office: Site, plan: int) -> None:
    with office.visit("cv.tonghop") as page:
        opened(page, plan)
        before = page.locator(".item").count()
        page.locator("#nguon").evaluate("one => one.scrollTop = 0")
        lines = page.locator("#nguon .lines p").filter(has_text=re.compile("^- (Quán|Cụ)"))
        lines.nth(1).scroll_into_view_if_needed()
        first, last = lines.nth(0).bounding_box(), lines.nth(1).bounding_box()
        assert first
        assert last
        page.mouse.move(first["x"] + 14, first["y"] + 10)
        page.mouse.down()
        page.mouse.move(last["x"] + 200, last["y"] + 10, steps=5)
        page.mouse.up()
        expect(page.locator("#da-chon")).to_contain_text("Quán triệt")
        keep_screen(page, "doi-chieu-chon", 1440)
        page.keyboard.press("t")
        expect(page.locator(".item")).to_have_count(before + 1)
        expect(page.locator(CURRENT)).to_contain_text("Người rà soát thêm")
        expect(page.locator(f"{CURRENT} .words")).to_contain_text("Cụ thể hóa")
        page.keyboard.press("u")
        expect(page.locator(".item")).to_have_count(before)


def test_card_and_words_find_each_other(office: Site, plan: int) -> None:
    with office.visit("cv.tonghop") as page:
        opened(page, plan)
        page.locator(".run.task").filter(has_text="Hỗ trợ nhà đầu tư").click()
        expect(page.locator(CURRENT)).to_contain_text("Hỗ trợ nhà đầu tư")
        assert shown(page)[:2] == [True, True]
        for key, moved in (("k", "Cập nhật thông tin"), ("j", "Hỗ trợ nhà đầu tư")):
            page.keyboard.press(key)
            expect(page.locator(CURRENT)).to_contain_text(moved)
            assert shown(page)[:2] == [True, True]


def test_what_was_typed_is_back_after_the_session_ended(office: Site, plan: int) -> None:
    with office.visit("cv.tonghop") as page:
        opened(page, plan)
        page.keyboard.press("j")
        page.keyboard.press("e")
        page.get_by_label("Sản phẩm").fill("Hồ sơ trình Bộ Xây dựng")
        page.context.clear_cookies(name="sessionid")
        page.get_by_label("Sản phẩm").press("Enter")
        page.locator("input[name=login]").fill("cv.tonghop")
        page.locator("input[name=password]").fill(office.password)
        page.get_by_role("button", name="Đăng nhập").click()
        expect(page.get_by_text("Hồ sơ trình Bộ Xây dựng")).to_be_visible()
        page.get_by_role("button", name="Gửi lại").click()
        expect(page.locator(CURRENT)).to_contain_text("Hồ sơ trình Bộ Xây dựng")


def test_all_decisions_work_without_javascript(office: Site, plan: int) -> None:
    with office.visit("cv.tonghop", 390, java_script_enabled=False) as page:
        page.goto(f"/van-ban/{plan}/doi-chieu/")
        card = page.locator(CURRENT)
        number = chosen(page)
        card.get_by_role("link", name="Loại").click()
        page.get_by_label("Lý do loại").fill("Trùng với mục khác")
        page.locator(".opened").get_by_role("button", name="Loại").click()
        expect(page.locator(f"#{number}")).to_contain_text("Lý do loại: Trùng với mục khác")
        assert chosen(page) != number
        page.get_by_role("button", name="Hoàn tác").click()
        assert chosen(page) == number
        card.get_by_role("button", name="Chấp nhận").click()
        expect(page.locator(f"#{number}")).to_contain_text("Đã chấp nhận")


@pytest.mark.parametrize("key", ["e", "g", "p", "s", "m", "x", "?"])
def test_open_forms_fit_and_hinder_nobody(office: Site, plan: int, key: str) -> None:
    with office.visit("cv.tonghop") as page:
        opened(page, plan)
        page.keyboard.press("j")
        page.keyboard.press(key)
        page.wait_for_selector(".opened, .keys[open]")
        page.wait_for_load_state("networkidle")
        name = "phim" if key == "?" else key
        looked_at_each_width(page, f"doi-chieu-{name}")
