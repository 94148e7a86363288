"""Words in their place: what a task was read from is lit in the text, and on the picture."""

from pathlib import Path

import pytest
from lxml import html
from pdf_files import write_lines

from sauro.directives.models import Directive, Proposal
from sauro.directives.vocabulary import Origin
from tests.directives.offices import plan, taken
from tests.directives.tables import as_docx
from tests.web.pages import signed_in
from tests.web.review.test_pictures import LINES
from tests.web.test_annex import NEW, sent


@pytest.fixture
def client(there):
    return signed_in("cv.tonghop")


def page_of(client, directive: Directive, asked: str) -> html.HtmlElement:
    answer = client.get(f"/van-ban/{directive.pk}/toan-van/?{asked}")
    assert answer.status_code == 200
    return html.fromstring(answer.content.decode())


def lit(page: html.HtmlElement) -> list[str]:
    return [one.text_content() for one in page.xpath("//mark")]


def test_exactly_the_words_of_a_task_are_lit_and_led_to(there, client) -> None:
    directive = plan(there.act)
    cards = list(directive.proposals.order_by("order"))
    wrong = {}
    for card in (*cards[:3], cards[30], cards[-1]):
        page = page_of(client, directive, f"the={card.pk}")
        found = "".join(lit(page)), len(page.xpath("//mark[@id='cho']"))
        if found != ("".join(card.quotes), 1):
            wrong[card.pk] = found
        whole = page.xpath("//div[@class='words lit']")[0].text_content()
        assert whole == card.reading.chars
    assert wrong == {}


def test_passage_that_a_search_found_is_lit(there, client) -> None:
    directive = plan(there.act)
    found = html.fromstring(client.get("/tim-kiem/?q=dat+hiem").content.decode())
    links = [str(one.get("href")) for one in found.iter("a")]
    link = next(one for one in links if "/toan-van/?doan=" in one)
    asked = link.partition("?")[2].removesuffix("#cho")
    start = int(asked.removeprefix("doan="))
    passage = directive.passages.get(start=start)
    assert lit(page_of(client, directive, asked)) == [passage.reading.chars[start : passage.end]]


def test_printed_words_are_lit_on_the_picture_of_their_page(there, client, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "ke-hoach.pdf", LINES)
    directive = taken(there.act, path.read_bytes(), "ke-hoach.pdf").directive
    assert directive is not None
    card = directive.proposals.get()
    page = page_of(client, directive, f"the={card.pk}")
    (picture,) = page.xpath("//section[contains(@class, 'printed')]//svg")
    boxes = picture.xpath(".//rect")
    assert [one.get("id") for one in boxes] == ["cho"]
    assert 90 + 20 * 4 < float(boxes[0].get("y")) < 90 + 20 * 6
    assert client.get(picture.xpath(".//image/@href")[0])["Content-Type"] == "image/png"
    assert (lit(page), len(page.xpath("//*[@id='cho']"))) == (card.quotes, 1)


def test_words_of_an_annex_are_lit_in_the_annex(there, client) -> None:
    directive = plan(there.act)
    sent(client, directive, as_docx([NEW]), "bieu-phan-cong.docx")
    card = directive.proposals.get(origin=Origin.ANNEX)
    page = page_of(client, directive, f"the={card.pk}")
    assert (lit(page), page.xpath("//h1")[0].text_content()) == (card.quotes, "Biểu kèm theo")
    assert "bieu-phan-cong.docx" in page.text_content()


def test_number_of_another_directive_lights_nothing(there, client) -> None:
    directive = plan(there.act)
    other = taken(there.act, "Sở Y tế chủ trì báo cáo UBND tỉnh.", "khac.txt").directive
    card = Proposal.objects.get(directive=other)
    for asked in (f"the={card.pk}", "the=9999999", "the=x", "doan=1", "doan="):
        assert lit(page_of(client, directive, asked)) == []


def test_head_of_a_printed_directive_is_reviewed_beside_its_pages(there, tmp_path) -> None:
    path = write_lines(tmp_path / "ke-hoach.pdf", LINES)
    directive = taken(there.act, path.read_bytes(), "ke-hoach.pdf").directive
    assert directive is not None
    shown = signed_in("cv.tonghop").get(f"/van-ban/{directive.pk}/thong-tin/").content.decode()
    sha256 = directive.renditions.get().original.sha256
    assert f'<img src="/van-ban/{directive.pk}/tep/{sha256}/trang-1.png" alt="Trang 1"' in shown
