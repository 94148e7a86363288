import pytest

from sauro.directives.commands.annex import settle
from sauro.directives.commands.intake import take_annex
from sauro.directives.commands.review.deciding import accept
from sauro.directives.commands.review.undoing import undo
from sauro.directives.models import AnnexRow, Arrival, Directive, Party, Proposal
from sauro.directives.vocabulary import ArrivalState, Origin, PartyRole, RowOutcome
from sauro.people.refusal import Refused
from tests.directives.offices import PLAN, agency, handed, plan, read
from tests.directives.tables import Row, as_docx, as_xlsx

NEW = (
    "Xây dựng phần mềm quản lý hồ sơ giải phóng mặt bằng cao tốc", "Sở Khoa học và Công nghệ", "",
    "Xong trong quý III/2026",
)  # fmt: skip


@pytest.fixture
def directive(there) -> Directive:
    """The plan, whose annex is missing."""
    return plan(there.act)


def ten_rows(directive: Directive) -> list[Row]:
    """Eight that the text has, one with another lead, one new."""
    cards = list(directive.proposals.order_by("order"))[3:12]
    rows = [_row(card) for card in cards]
    what, _, helps, when = rows[8]
    rows[8] = (what, "Thanh tra tỉnh", helps, when)
    return [*rows, NEW]


def _row(card: Proposal) -> Row:
    leads = "; ".join(one.words for one in card.parties.all() if one.role == PartyRole.LEAD)
    return card.shown, leads, "", ""


def _imported(act, directive: Directive, content: bytes, name: str) -> Arrival:
    return read(take_annex(act, directive, handed(content, name)))


@pytest.mark.parametrize(("make", "name"), [(as_docx, "bieu.docx"), (as_xlsx, "bieu.xlsx")])
def test_ten_rows_ask_one_question_and_add_one_task(there, directive, make, name) -> None:
    arrival = _imported(there.act, directive, make(ten_rows(directive)), name)
    assert arrival.said == (
        "Biểu có 10 dòng: 8 dòng trùng nhiệm vụ đã có; 1 dòng khác văn bản, chờ chọn; 1 nhiệm vụ"
        " mới."
    )
    outcomes = list(AnnexRow.objects.order_by("number").values_list("outcome", flat=True))
    assert outcomes == [*["same"] * 8, "differs", "added"]
    directive.refresh_from_db()
    assert (directive.proposals.count(), directive.missing_annex) == (53, False)


@pytest.mark.parametrize("second", [as_docx, as_xlsx])
def test_second_import_changes_nothing(there, directive, second) -> None:
    rows = ten_rows(directive)
    _imported(there.act, directive, as_docx(rows), "bieu.docx")
    before = list(Proposal.objects.order_by("pk").values("pk", "version", "state"))
    again = _imported(there.act, directive, second(rows), "bieu lần hai")
    assert again.said == "Biểu không có gì mới: 10 dòng đều đã nhập trước đây."
    assert list(Proposal.objects.order_by("pk").values("pk", "version", "state")) == before
    assert AnnexRow.objects.count() == 10


def test_question_shows_both_sides_and_takes_the_chosen_one(there, directive) -> None:
    _imported(there.act, directive, as_docx(ten_rows(directive)), "bieu.docx")
    row = AnnexRow.objects.get(outcome=RowOutcome.DIFFERS)
    was = list(row.proposal.parties.filter(role=PartyRole.LEAD).values_list("words", flat=True))
    assert [(one["field"], one["body"], one["annex"]) for one in row.differences] == [
        ("leads", "; ".join(was), "Thanh tra tỉnh")
    ]
    settle(there.act, row, "annex")
    leads = row.proposal.parties.filter(role=PartyRole.LEAD)
    assert [one.agency for one in leads] == [agency("thanh-tra-tinh")]
    with pytest.raises(Refused, match="đã có người chọn"):
        settle(there.other, row, "body")


def test_text_is_kept_where_that_is_chosen_and_undone(there, directive) -> None:
    _imported(there.act, directive, as_docx(ten_rows(directive)), "bieu.docx")
    row = AnnexRow.objects.get(outcome=RowOutcome.DIFFERS)
    before = list(Party.objects.filter(proposal=row.proposal).values("words", "agency"))
    settle(there.act, row, "body")
    assert list(Party.objects.filter(proposal=row.proposal).values("words", "agency")) == before
    undo(there.act, directive)
    row.refresh_from_db()
    assert (row.outcome, row.chosen) == (RowOutcome.DIFFERS, "")


def test_deadline_that_only_the_table_states_fills_the_gap(there, directive) -> None:
    card = directive.proposals.order_by("order")[3]
    what, who, helps, _ = _row(card)
    arrival = _imported(
        there.act, directive, as_xlsx([(what, who, helps, "Trước ngày 30/6/2026")]), "bieu.xlsx"
    )
    card.refresh_from_db()
    gap = card.gaps.get(name="thoi_gian")
    assert "1 dòng trùng nhiệm vụ đã có (1 dòng bổ sung chỗ còn thiếu)" in arrival.said
    assert [(one["due"], one["rule"]) for one in card.deadlines] == [("2026-06-29", "annex")]
    assert (gap.answer, gap.answered_by) == (
        "Theo biểu kèm theo: Trước ngày 30/6/2026", there.specialist,
    )  # fmt: skip


def test_new_task_quotes_the_table_and_is_accepted_like_others(there, directive) -> None:
    _imported(there.act, directive, as_docx(ten_rows(directive)), "bieu.docx")
    row = directive.proposals.get(origin=Origin.ANNEX)
    chars = row.reading.chars
    assert row.quotes == [chars[start:end] for start, end in row.spans]
    assert NEW[0] in row.quotes[0]
    assert accept(there.act, row, 1).state == "accepted"


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"PK\x03\x04 hong", "bieu.xlsx", "tệp"),
        ("Sở Y tế chủ trì xây dựng kế hoạch.".encode(), "bieu.txt", "Không thấy dòng nhiệm vụ nào"),
    ],
)
def test_what_is_no_table_says_so(there, directive, content, name, words) -> None:
    arrival = _imported(there.act, directive, content, name)
    assert arrival.state == ArrivalState.FAILED
    assert words in arrival.said
    assert directive.proposals.count() == 52


def test_directive_itself_is_not_its_annex(there, directive) -> None:
    arrival = _imported(there.act, directive, PLAN.read_bytes(), "ke-hoach.txt")
    assert "không phải biểu kèm theo" in arrival.said


def test_marked_table_leaves_nothing_behind(there, directive) -> None:
    rows = [("MẬT", "", "", ""), *ten_rows(directive)]
    from io import BytesIO

    import openpyxl

    book = openpyxl.load_workbook(BytesIO(as_xlsx(rows)))
    book.active["A1"] = "MẬT"
    target = BytesIO()
    book.save(target)
    arrival = _imported(there.act, directive, target.getvalue(), "bieu.xlsx")
    assert (arrival.state, arrival.name) == (ArrivalState.REFUSED, "")
