"""Data of a report as JSON and back: plain dataclasses, days as ISO words."""

from dataclasses import asdict
from datetime import date
from typing import Any

from sauro.oversight.papers.form import Recipient, Signature
from sauro.oversight.papers.kinds.figures import Figures, TaskLine
from sauro.oversight.papers.kinds.office import Office
from sauro.oversight.papers.kinds.report_data import LateData, Obstacle, PeriodReport

_LISTS: dict[str, Any] = {
    "by_agency": Figures, "by_group": Figures, "overdue": TaskLine, "soon": TaskLine,
    "undated": TaskLine, "confirming": TaskLine, "obstacles": Obstacle, "late_data": LateData,
}  # fmt: skip
_DAYS = ("first", "last", "as_of", "before_day", "due", "reported", "received")


def packed(value: Any) -> dict[str, Any]:
    """As JSON holds it."""
    return {name: _plain(one) for name, one in asdict(value).items()}


def report_of(kept: dict[str, Any]) -> PeriodReport:
    """The data of a report as they were kept."""
    values = _dated(kept)
    for name, made in _LISTS.items():
        values[name] = tuple(made(**_dated(one)) for one in kept[name])
    for name in ("tasks", "assignments", "before"):
        values[name] = Figures(**kept[name]) if kept[name] else None
    for name in ("proposals", "silent"):
        values[name] = tuple(kept[name])
    return PeriodReport(**values)


def office_of(kept: dict[str, Any]) -> Office:
    """What stands around the text, as it was kept."""
    signature = kept["signature"]
    return Office(
        **kept
        | {
            "signature": Signature(**signature | {"lines": tuple(signature["lines"])}),
            "copies": tuple(Recipient(**one) for one in kept["copies"]),
        }
    )


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
