"""Renditions of one directive."""

from sauro.directives.commands.review.deciding import accept
from sauro.directives.commands.twins import join_twin, keep_apart
from sauro.directives.models import Arrival, Directive
from sauro.directives.vocabulary import DecisionKind
from tests.directives.offices import NOTICE, PLAN, near, notice, plan, taken
from tests.directives.tables import paragraphs_as_docx


def _as_docx(text: str) -> bytes:
    return paragraphs_as_docx(text.replace("*", "").splitlines())


def test_word_file_is_read_rather_than_text_while_nobody_has_reviewed(there) -> None:
    directive = plan(there.act)
    arrival = taken(there.act, _as_docx(PLAN.read_text()), "ke-hoach.docx")
    directive.refresh_from_db()
    rendition = directive.renditions.get(is_text=True)
    assert arrival.said.endswith("Rà soát trên bản này vì chữ rõ hơn.")
    assert (rendition.form, directive.renditions.count(), Directive.objects.count()) == (
        "word", 2, 1,
    )  # fmt: skip
    assert {one.reading.rendition for one in directive.proposals.all()} == {rendition}
    assert directive.passages.values("reading").distinct().count() == 1


def test_text_that_was_reviewed_stays(there) -> None:
    directive = plan(there.act)
    accept(there.act, directive.proposals.order_by("order")[0], 1)
    taken(there.act, _as_docx(PLAN.read_text()), "ke-hoach.docx")
    assert directive.renditions.get(is_text=True).form == "text"


def test_better_file_is_read_after_twins_were_joined_or_kept_apart(there) -> None:
    first = plan(there.act)
    keep_apart(there.act, near(there.act))
    join_twin(there.act, near(there.act, "10"))
    taken(there.act, _as_docx(PLAN.read_text()), "ke-hoach.docx")
    assert first.decisions.get().kind == DecisionKind.JOIN
    assert first.renditions.get(is_text=True).form == "word"


def test_paper_without_number_and_day_is_found_by_its_title(there) -> None:
    first = notice(there.act)
    arrival = taken(there.act, _as_docx(NOTICE.read_text()), "thong-bao.docx")
    assert arrival.directive != first
    assert said_to_be(arrival) == first
    assert arrival.said.startswith("Có thể là cùng văn bản với Thông báo ngày 18/3/2024: cùng")
    unlike = taken(
        there.act, _as_docx(plan_draft("Kiểm tra công tác bảo vệ rừng năm 2026")), "d.docx"
    )
    assert said_to_be(unlike) is None


def test_signed_paper_finds_its_draft_that_had_neither_number_nor_day(there) -> None:
    title = "Kiểm tra công tác bảo vệ và phát triển rừng năm 2026"
    draft = taken(there.act, _as_docx(plan_draft(title)), "du-thao.docx")
    head = ("Số: 41/KH-UBND", "Lai Châu, ngày 20 tháng 3 năm 2026")
    signed = taken(there.act, _as_docx(plan_draft(title, head)), "ban-hanh.docx")
    assert said_to_be(signed) == draft.directive


def said_to_be(arrival: Arrival) -> Directive | None:
    """The directive that what was read may be as well."""
    assert arrival.directive is not None
    return arrival.directive.maybe_same


def plan_draft(title: str, head: tuple[str, ...] = ()) -> str:
    """A plan of the province with this title, lines of its head as they are."""
    order = (
        "1. Sở Nông nghiệp và Môi trường chủ trì kiểm tra, báo cáo UBND tỉnh trước ngày 30/6/2026."
    )
    lines = ("ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU", *head, "KẾ HOẠCH", title, "", "I. NHIỆM VỤ", order)
    return "\n".join(lines)
