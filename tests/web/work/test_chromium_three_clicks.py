"""The chairman comes from a number to the sentence of the directive that is behind it."""

import re

import pytest
from playwright.sync_api import expect

from tests.web.browser import SIZES, Site, keep_screen, looked_at


@pytest.mark.usefixtures("numbers")
@pytest.mark.parametrize("width", SIZES)
def test_three_clicks_lead_from_a_number_to_the_sentence_of_the_directive(
    work: Site, width: int
) -> None:
    with work.visit("chutich", width) as page:
        page.goto("/theo-doi/")
        keep_screen(page, "ba-lan-bam-0-con-so", width)
        tile = page.locator(".tiles a", has_text="chưa có ngày hạn")
        count = tile.locator("b").inner_text()
        tile.click()
        expect(page.locator("main h2")).to_have_text(f"{count} lượt giao")
        keep_screen(page, "ba-lan-bam-1-luot-giao", width)
        page.locator("tbody th a").first.click()
        sentence = page.locator("blockquote").first.inner_text().strip()
        assert len(sentence) > 20
        keep_screen(page, "ba-lan-bam-2-phan-viec", width)
        page.get_by_role("link", name="Xem trong văn bản").click()
        assert re.search(r"/van-ban/\d+/toan-van/\?the=\d+#cho$", page.url)
        lit = page.locator("mark#cho")
        expect(lit).to_be_in_viewport()
        assert lit.inner_text().strip()[:20] in sentence
        looked_at(page, "ba-lan-bam-3-cau-giao-viec", width)
