"""Templates of offices: taken where they can be filled, tried, put in force, laid aside."""

from datetime import date
from io import BytesIO

from django.test import Client
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from sauro.oversight.models import OfficePaper, PaperTemplate
from tests.directives.offices import account
from tests.oversight.conftest import _april, april
from tests.web.oversight.test_letters import close, drafted, finance
from tests.web.pages import file, words

__all__ = ["_april", "april", "finance"]
TODAY = date(2026, 5, 4)
MARK = "Địa chỉ: phường Tân Phong, tỉnh Lai Châu"


def changed(client: Client, *, left: float = 30.0, without: str = "") -> bytes:
    """The template of today with an address at the foot, as an office would change it."""
    document = Document(BytesIO(client.get("/bieu-mau/mau/goc-cong-van.docx").content))
    document.sections[0].first_page_footer.paragraphs[0].text = MARK
    document.sections[0].left_margin = Mm(left)
    for part in document.element.body.iter(qn("w:t")):
        if without and without in (part.text or ""):
            part.text = ""
    held = BytesIO()
    document.save(held)
    return held.getvalue()


def hand_in(client: Client, content: bytes, name: str = "mau.docx"):
    return client.post("/bieu-mau/mau/", {"loai": "cong-van", "tep": file(content, name)})


def foot(client: Client, where: str) -> str:
    """What stands at the foot of the first page of a file."""
    found = Document(BytesIO(client.get(where).content))
    return found.sections[0].first_page_footer.paragraphs[0].text


def foot_of(client: Client, row: OfficePaper) -> str:
    return foot(client, f"/bieu-mau/{row.pk}/van-ban.docx")


def test_template_is_taken_tried_used_and_laid_aside(finance) -> None:
    before = drafted(finance)
    close(finance, before)
    assert hand_in(finance, changed(finance)).status_code == 303
    template = PaperTemplate.objects.get()
    row = drafted(finance)
    assert foot_of(finance, row) == ""
    assert foot(finance, f"/bieu-mau/mau/{template.pk}/thu.docx") == MARK
    assert finance.post(f"/bieu-mau/mau/{template.pk}/dung/").status_code == 303
    assert foot_of(finance, row) == MARK
    assert foot_of(finance, before) == ""
    close(finance, row)
    assert finance.post(f"/bieu-mau/mau/{template.pk}/thoi/").status_code == 303
    assert foot_of(finance, row) == MARK
    assert foot_of(finance, drafted(finance)) == ""
    page = words(finance.get("/bieu-mau/mau/"))
    told = ("Thôi dùng mẫu văn bản", "Dùng mẫu văn bản", "Tải mẫu văn bản lên")
    places = [page.index(f"{one} Mẫu công văn: mau.docx") for one in told]
    assert places == sorted(places)


def test_one_is_in_force_at_a_time(finance) -> None:
    for _ in range(2):
        hand_in(finance, changed(finance))
    first, second = PaperTemplate.objects.order_by("pk")
    for row in (first, second, first):
        finance.post(f"/bieu-mau/mau/{row.pk}/dung/")
    assert list(PaperTemplate.objects.filter(in_force=True)) == [first]


def test_what_departs_from_the_decree_is_said_and_what_cannot_be_filled_refused(finance) -> None:
    hand_in(finance, changed(finance, left=12.0))
    page = words(finance.get("/bieu-mau/mau/"))
    assert "1 điểm khác quy định" in page
    assert "lề trái" in page.lower()
    assert "Nên sửa mẫu rồi tải lên lại. Vẫn dùng mẫu này" in page
    answer = hand_in(finance, changed(finance, without="noi_dung"))
    assert answer.status_code == 422
    assert "Thiếu chỗ điền {{noi_dung}}" in words(answer)
    assert hand_in(finance, b"khong phai van ban").status_code == 422
    assert "Mẫu phải là tệp .docx" in words(hand_in(finance, b"khong phai", "mau.txt"))
    assert PaperTemplate.objects.count() == 1


def test_others_have_their_own(finance) -> None:
    hand_in(finance, changed(finance))
    row = PaperTemplate.objects.get()
    other = Client()
    other.force_login(account("soxaydung.daumoi"))
    assert "Chưa có mẫu riêng" in words(other.get("/bieu-mau/mau/"))
    assert other.get(f"/bieu-mau/mau/{row.pk}/thu.docx").status_code == 404
    assert other.post(f"/bieu-mau/mau/{row.pk}/dung/").status_code == 404
