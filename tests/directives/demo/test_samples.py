from pathlib import Path

from sauro.directives.demo.samples import Loaded, load_demo_directives
from sauro.directives.models import Arrival, Directive, Proposal
from sauro.people.act import Act
from tests.directives.offices import NOW, account, agency

ACT = Act(None, NOW)


def test_both_samples_wait_for_review(there) -> None:
    plan, notice = load_demo_directives(ACT).directives
    assert (plan.number, plan.entered_by, plan.proposals.count()) == (
        "2233/KH-UBND", account("vanthu"), 52,
    )  # fmt: skip
    assert (notice.issuer_agency, notice.proposals.count()) == (agency("ubnd-tp-lai-chau"), 29)


def test_second_load_changes_nothing(there) -> None:
    first = load_demo_directives(ACT)
    counts = [one.objects.count() for one in (Arrival, Directive, Proposal)]
    assert load_demo_directives(ACT) == first
    assert [one.objects.count() for one in (Arrival, Directive, Proposal)] == counts


def test_absent_samples_are_said(there, tmp_path: Path) -> None:
    names = ("lai-chau-2233-kh.txt", "tp-lai-chau-tb-2024-03.txt")
    assert load_demo_directives(ACT, tmp_path) == Loaded((), names)
