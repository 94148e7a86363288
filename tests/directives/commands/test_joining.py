"""Renditions of one directive, and two that may be one."""

import pytest

from sauro.directives.commands.review.deciding import accept
from sauro.directives.commands.twins import join_twin, keep_apart
from sauro.directives.models import Arrival, Directive, Rendition
from sauro.people.refusal import Refused
from tests.directives.offices import PLAN, plan, taken
from tests.directives.tables import paragraphs_as_docx

NEAR = ("ngày 30 tháng 3 năm 2026", "ngày 20 tháng 3 năm 2026")  # as a scan may misread it


def _as_docx(text: str) -> bytes:
    return paragraphs_as_docx(text.replace("*", "").splitlines())


def _near(there) -> Directive:
    """A copy of the plan with another day."""
    return plan(there.act, (NEAR,))


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


def test_directive_that_may_be_another_is_said_and_joined_by_a_person(there) -> None:
    first = plan(there.act)
    second = _near(there)
    assert (second.maybe_same, bool(second.maybe_same_why)) == (first, True)
    assert join_twin(there.act, second) == first
    assert (Directive.objects.count(), first.renditions.count()) == (1, 2)
    assert {one.directive for one in Arrival.objects.all()} == {first}
    assert Rendition.objects.filter(is_text=True).count() == 1


def test_directive_that_is_another_is_kept_apart(there) -> None:
    first, second = plan(there.act), _near(there)
    assert keep_apart(there.act, second).maybe_same is None
    with pytest.raises(Refused, match="Không có văn bản nào có thể trùng"):
        join_twin(there.act, Directive.objects.get(pk=second.pk))
    assert set(Directive.objects.all()) == {first, second}


def test_reviewed_directive_is_not_joined_into_another(there) -> None:
    plan(there.act)
    second = _near(there)
    accept(there.act, second.proposals.order_by("order")[0], 1)
    with pytest.raises(Refused, match="đã rà soát một phần nên không ghép được"):
        join_twin(there.act, second)
