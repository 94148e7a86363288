"""Renditions of one directive."""

from sauro.directives.commands.review.deciding import accept
from sauro.directives.commands.twins import join_twin, keep_apart
from sauro.directives.models import Directive
from sauro.directives.vocabulary import DecisionKind
from tests.directives.offices import PLAN, near, plan, taken
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
