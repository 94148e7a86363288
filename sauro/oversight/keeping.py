"""Data of papers as JSON and back: plain dataclasses, days as ISO words."""

from dataclasses import asdict
from datetime import date
from typing import Any

from sauro.oversight.papers.form import Recipient, Signature
from sauro.oversight.papers.kinds.conclusion_followup import ConclusionFollowup, Point
from sauro.oversight.papers.kinds.decision_slip import DecisionSlip
from sauro.oversight.papers.kinds.figures import Figures, TaskLine
from sauro.oversight.papers.kinds.office import Office
from sauro.oversight.papers.kinds.report_data import LateData, Obstacle, PeriodReport
from sauro.oversight.papers.kinds.urging_letter import UrgingLetter

_LISTS: dict[str, Any] = {
    "overdue": TaskLine, "soon": TaskLine,
    "undated": TaskLine, "confirming": TaskLine, "obstacles": Obstacle, "late_data": LateData,
}  # fmt: skip
_FORMER = {"undated": "none"}
_DAYS = ("first", "last", "as_of", "before_day", "due", "reported", "received", "reply_by")


def packed(value: Any) -> dict[str, Any]:
    """As JSON holds it."""
    return {name: _plain(one) for name, one in asdict(value).items()}


def report_of(kept: dict[str, Any]) -> PeriodReport:
    """The data of a report as they were kept."""
    values = _dated(kept)
    for name, made in _LISTS.items():
        values[name] = tuple(made(**_dated(one)) for one in kept[name])
    for name in ("by_agency", "by_group"):
        values[name] = tuple(_figures(one) for one in kept[name])
    for name in ("tasks", "assignments", "before"):
        values[name] = _figures(kept[name]) if kept[name] else None
    for name in ("proposals", "silent"):
        values[name] = tuple(kept[name])
    return PeriodReport(**values)


def letter_of(kept: dict[str, Any]) -> UrgingLetter:
    """The data of an urging letter; ``urged``, the ids of its lượt giao, is for the record."""
    rows = tuple(TaskLine(**_dated(one)) for one in kept["rows"])
    values = _dated(kept) | {"rows": rows, "addressees": tuple(kept["addressees"])}
    return UrgingLetter(**{name: values[name] for name in values if name != "urged"})


def slip_of(kept: dict[str, Any], office: Office) -> DecisionSlip:
    """The data of a slip; the head of the office signs as papers of the office say."""
    lists = {
        name: tuple(kept[name]) for name in ("asked", "summary", "opinion", "choices", "attached")
    }
    signers = {"head": office.signature, "specialist": _signature(kept["specialist"])}
    return DecisionSlip(**kept | lists | signers)


def followup_of(kept: dict[str, Any]) -> ConclusionFollowup:
    """The data of a report on a conclusion."""
    points = tuple(Point(**one | {"agencies": tuple(one["agencies"])}) for one in kept["points"])
    return ConclusionFollowup(**_dated(kept) | {"points": points})


def office_of(kept: dict[str, Any]) -> Office:
    """What stands around the text, as it was kept."""
    return Office(
        **kept
        | {
            "signature": _signature(kept["signature"]),
            "copies": tuple(Recipient(**one) for one in kept["copies"]),
        }
    )


def _figures(kept: dict[str, Any]) -> Figures:
    """Also as reports kept them before states of time had one name everywhere."""
    if "times" in kept:
        return Figures(**kept)
    flat = {name: count for name, count in kept.items() if name != "name"}
    return Figures({_FORMER.get(name, name): flat[name] for name in flat}, kept["name"])


def _signature(kept: dict[str, Any]) -> Signature:
    return Signature(**kept | {"lines": tuple(kept["lines"])})


def _dated(kept: dict[str, Any]) -> dict[str, Any]:
    return {
        name: date.fromisoformat(value) if name in _DAYS and value else value
        for name, value in kept.items()
    }


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value
