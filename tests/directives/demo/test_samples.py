from pathlib import Path

from sauro.directives.demo.samples import hand_in_demo_directives
from sauro.directives.models import Arrival, Directive, Proposal
from sauro.people.act import Act
from tests.directives.offices import NOW, account, agency, directive_of

ACT = Act(None, NOW)


def handed_in() -> list[Directive]:
    """The samples, handed in and read."""
    assert hand_in_demo_directives(ACT) == []
    return [directive_of(arrival) for arrival in Arrival.objects.order_by("pk")]


def test_both_samples_wait_for_review(there) -> None:
    plan, notice = handed_in()
    assert (plan.number, plan.entered_by, plan.proposals.count()) == (
        "2233/KH-UBND", account("vanthu"), 52,
    )  # fmt: skip
    assert (notice.issuer_agency, notice.proposals.count()) == (agency("ubnd-tp-lai-chau"), 29)


def test_second_load_changes_nothing(there) -> None:
    first = handed_in()
    counts = [one.objects.count() for one in (Arrival, Directive, Proposal)]
    assert handed_in() == first
    assert [one.objects.count() for one in (Arrival, Directive, Proposal)] == counts


def test_absent_samples_are_said(there, tmp_path: Path) -> None:
    names = ["lai-chau-2233-kh.txt", "tp-lai-chau-tb-2024-03.txt"]
    assert hand_in_demo_directives(ACT, tmp_path) == names
