"""Biểu phân công nhiệm vụ: ten rows, one question, a second import that changes nothing."""

import pytest

from sauro.directives.commands.reading import read_arrival
from sauro.directives.models import AnnexRow, Arrival, Directive, Proposal
from sauro.directives.vocabulary import PartyRole, RowOutcome
from tests.directives.offices import plan
from tests.directives.tables import Row, as_docx, as_xlsx
from tests.web.pages import file, signed_in, words

NEW = (
    "Xây dựng phần mềm quản lý hồ sơ giải phóng mặt bằng cao tốc", "Sở Khoa học và Công nghệ", "",
    "Xong trong quý III/2026",
)  # fmt: skip


@pytest.fixture
def client(there):
    return signed_in("cv.tonghop")


@pytest.fixture
def directive(there) -> Directive:
    return plan(there.act)


def ten_rows(directive: Directive) -> list[Row]:
    """Eight that the text has, one with another lead, one new."""
    rows: list[Row] = []
    for card in list(directive.proposals.order_by("order"))[3:12]:
        leads = [one.words for one in card.parties.all() if one.role == PartyRole.LEAD]
        rows.append((card.shown, "; ".join(leads), "", ""))
    what, _, helps, when = rows[8]
    rows[8] = (what, "Thanh tra tỉnh", helps, when)
    return [*rows, NEW]


def sent(client, directive: Directive, content: bytes, name: str) -> Arrival:
    """Handed in on the page, and read by the worker."""
    where = f"/van-ban/{directive.pk}/bieu/"
    assert client.post(where, {"tep": file(content, name)}).status_code == 303
    assert "every 2s" in client.get(where).content.decode()
    arrival = Arrival.objects.latest("pk")
    read_arrival(arrival.pk)
    arrival.refresh_from_db()
    return arrival


@pytest.mark.parametrize(("make", "name"), [(as_docx, "bieu.docx"), (as_xlsx, "bieu.xlsx")])
def test_ten_rows_ask_one_question_with_two_buttons(client, directive, make, name) -> None:
    sent(client, directive, make(ten_rows(directive)), name)
    answer = client.get(f"/van-ban/{directive.pk}/bieu/")
    assert "8 dòng trùng nhiệm vụ đã có; 1 dòng khác văn bản, chờ chọn; 1 nhiệm vụ mới" in words(
        answer
    )
    shown = answer.content.decode()
    assert (shown.count('value="body"'), shown.count('value="annex"')) == (1, 1)
    assert "every 2s" not in shown
    assert "Còn 53 trên 53 thẻ" in words(client.get(f"/van-ban/{directive.pk}/"))


def test_second_import_changes_nothing(client, directive) -> None:
    rows = ten_rows(directive)
    sent(client, directive, as_docx(rows), "bieu.docx")
    before = list(Proposal.objects.order_by("pk").values("pk", "version", "state"))
    again = sent(client, directive, as_xlsx(rows), "bieu.xlsx")
    assert again.said == "Biểu không có gì mới: 10 dòng đều đã nhập trước đây."
    assert list(Proposal.objects.order_by("pk").values("pk", "version", "state")) == before
    assert again.said in words(client.get(f"/van-ban/{directive.pk}/bieu/"))


@pytest.mark.parametrize(("choice", "said"), [("body", "Giữ theo văn bản"), ("annex", "Lấy theo")])
def test_question_is_answered_once(client, directive, choice, said) -> None:
    sent(client, directive, as_docx(ten_rows(directive)), "bieu.docx")
    row = AnnexRow.objects.get(outcome=RowOutcome.DIFFERS)
    where = f"/van-ban/{directive.pk}/bieu/{row.pk}/"
    answer = client.post(where, {"chon": choice}, follow=True)
    assert said in words(answer)
    assert 'name="chon"' not in answer.content.decode()
    again = words(client.post(where, {"chon": "body"}, follow=True))
    assert "Dòng này đã có người chọn. Hãy tải lại trang để xem kết quả." in again
    row.refresh_from_db()
    assert (row.outcome, row.chosen) == (RowOutcome.SETTLED, choice)


def test_wrong_choice_and_row_of_another_directive(client, directive) -> None:
    sent(client, directive, as_docx(ten_rows(directive)), "bieu.docx")
    row = AnnexRow.objects.get(outcome=RowOutcome.DIFFERS)
    said = words(client.post(f"/van-ban/{directive.pk}/bieu/{row.pk}/", {}, follow=True))
    assert "Hãy chọn giữ theo văn bản hoặc lấy theo biểu." in said
    assert client.post(f"/van-ban/{directive.pk}/bieu/999999/").status_code == 404


def test_what_is_no_table_is_refused_at_once_or_after_reading(client, directive) -> None:
    where = f"/van-ban/{directive.pk}/bieu/"
    answer = client.post(where, {"tep": file(b"MZ\x90\x00", "bieu.exe")})
    assert (answer.status_code, "Đây là" in words(answer)) == (422, True)
    assert client.post(where, {}).status_code == 422
    text = "Sở Y tế chủ trì xây dựng kế hoạch."
    arrival = sent(client, directive, text.encode(), "bieu.txt")
    assert "Không thấy dòng nhiệm vụ nào" in arrival.said
    assert arrival.said in words(client.get(where))
