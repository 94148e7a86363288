"""Pages of a printed file beside its cards, the words of each finding marked on them."""

from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client
from lxml import html
from pdf_files import write_lines
from PIL import Image

from sauro.directives.models import Directive
from tests.directives.offices import account, taken

LINES = (
    "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
    "Số: 12/KH-UBND",
    "Lai Châu, ngày 30 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Rà soát quy hoạch năm 2026",
    "1. Sở Xây dựng chủ trì rà soát quy hoạch, báo cáo trước ngày 10/4/2026.",
)


@pytest.fixture
def printed(there, tmp_path: Path) -> Directive:
    path = write_lines(tmp_path / "ke-hoach.pdf", LINES)
    arrival = taken(there.act, path.read_bytes(), "ke-hoach.pdf")
    assert arrival.directive is not None, arrival.said
    return arrival.directive


def page_of(directive: Directive) -> html.HtmlElement:
    client = Client()
    client.force_login(account("cv.tonghop"))
    return html.fromstring(client.get(f"/van-ban/{directive.pk}/doi-chieu/").content.decode())


def test_words_are_marked_where_they_stand_on_the_page(printed: Directive) -> None:
    page = page_of(printed)
    (picture,) = page.xpath("//details[@class='picture']//svg")
    card = printed.proposals.get()
    leads = picture.xpath(f".//rect[contains(@class, 'leads')][@data-cards='{card.pk}']")
    assert len(leads) == 1
    height = float(picture.get("viewbox").split()[3])
    assert 90 + 20 * 4 < float(leads[0].get("y")) < 90 + 20 * 6 < height


def test_picture_is_that_page_and_for_readers_only(printed: Directive) -> None:
    (image,) = page_of(printed).xpath("//svg/image")
    found = {}
    for name in ("cv.tonghop", "sotaichinh.thutruong"):
        client = Client()
        client.force_login(account(name))
        found[name] = client.get(image.get("href"))
    assert found["cv.tonghop"]["Content-Type"] == "image/png"
    assert Image.open(BytesIO(found["cv.tonghop"].content)).width == 1240
    assert found["sotaichinh.thutruong"].status_code == 404
    assert found["cv.tonghop"].wsgi_request.path.endswith("/trang-1.png")


def test_text_has_no_pictures(there) -> None:
    arrival = taken(there.act, "\n\n".join(LINES), "ke-hoach.txt")
    assert arrival.directive is not None
    assert page_of(arrival.directive).xpath("//svg/image") == []
