"""What was changed, for those who keep the register."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from sauro.people.models import Change
from sauro.people.vocabulary import Subject
from sauro.people.wording import ACTIONS, FIELDS

_SYSTEM = "Hệ thống (khi cài đặt)"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs: its Vietnamese name, what it was, what it is; None: nothing."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change in the words of officials."""

    change: Change
    what: str
    who: str
    fields: tuple[FieldChange, ...]


def changes_of(subject: Subject, subject_id: int, most: int = 200) -> list[ChangeView]:
    """Changes of one subject, the latest first. One query."""
    return _views(Change.objects.filter(subject=subject, subject_id=subject_id), most)


def changes_about(subject: Subject, most: int = 200) -> list[ChangeView]:
    """Changes of all that is of this kind, the latest first. One query."""
    return _views(Change.objects.filter(subject=subject), most)


def changes_at(agency_id: int, actions: Iterable[str], most: int = 200) -> list[ChangeView]:
    """Acts of these names that name the agency, the latest first. One query."""
    rows = Change.objects.filter(action__in=list(actions), after__agency=agency_id)
    return _views(rows, most)


def latest_changes(most: int = 50) -> list[ChangeView]:
    """The latest changes of all, the latest first. One query."""
    return _views(Change.objects.all(), most)


def _views(rows: QuerySet[Change], most: int) -> list[ChangeView]:
    return [_view(row) for row in rows.select_related("by").order_by("-id")[:most]]


def _view(row: Change) -> ChangeView:
    names = list(dict.fromkeys([*row.before, *row.after]))
    fields = (FieldChange(FIELDS[one], row.before.get(one), row.after.get(one)) for one in names)
    who = row.by.full_name if row.by else _SYSTEM
    return ChangeView(row, ACTIONS[row.action], who, tuple(fields))
