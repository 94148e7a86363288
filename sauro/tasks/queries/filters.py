"""Filters of the list of tasks, as they stand in an address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.expressions import Combinable

from sauro.directives.found_first import among
from sauro.directives.searching import matching, matching_apart
from sauro.directives.vocabulary import PartyRole
from sauro.tasks.clearing import cleared, in_clearness
from sauro.tasks.models import Assignment, Task, TaskParty
from sauro.tasks.time import TimeState, in_state, task_in_state
from sauro.tasks.vocabulary import WorkState

SORTS: dict[str, tuple[Combinable | str, ...]] = {
    "due": (F("next_due").asc(nulls_last=True), "pk"),
    "-due": (F("next_due").desc(nulls_last=True), "-pk"),
    "given": ("given_at", "pk"),
    "-given": ("-given_at", "-pk"),
    "document": ("directive", "number"),
}
LACKS = {
    "due": Q(due__isnull=True, next_due__isnull=True, due_kind=""),
    "product": Q(product=""),
    "field": Q(field__isnull=True),
    "agency": Q(addressees=0),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show; what is empty does not narrow.

    ``agency``: the id of one that leads; ``helper``: of one that coordinates; ``group``: of a
    class of addressees; ``field``: of a field of work; ``lacks``: a key of ``LACKS``; ``time``: a
    ``TimeState``; ``state``: a ``WorkState`` of an assignment (of ``agency``, where that is given);
    ``clear``: one of the six rõ and by whom it is clear (``clearing``); ``sort``: of ``SORTS``.
    """

    q: str = ""
    directive: int | None = None
    agency: int | None = None
    helper: int | None = None
    group: int | None = None
    field: int | None = None
    state: str = ""
    time: str = ""
    lacks: str = ""
    clear: str = ""
    due_from: date | None = None
    due_to: date | None = None
    sort: str = "-given"


NAMES = frozenset(field.name for field in fields(Filters))
_TYPED_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_NUMBERS = ("directive", "agency", "helper", "group", "field")
_DAYS = ("due_from", "due_to")
_CHOICES = {
    "state": set(WorkState.values),
    "time": set(TimeState.values),
    "lacks": set(LACKS),
    "sort": set(SORTS),
}


def filters_from(values: Mapping[str, str]) -> Filters:
    """What an address says; what is not understood is passed over."""
    found: dict[str, Any] = {"q": values.get("q", "").strip()[:200]}
    for name in _NUMBERS:
        text = values.get(name, "")
        if text.isascii() and text.isdigit() and len(text) < 19:
            found[name] = int(text)
    for name in _DAYS:
        day = day_from(values.get(name, ""))
        if day is not None:
            found[name] = day
    if in_clearness(values.get("clear", "")):
        found["clear"] = values["clear"]
    for name, known in _CHOICES.items():
        if values.get(name, "") in known:
            found[name] = values[name]
    return Filters(**found)


def narrowed(
    rows: QuerySet[Task], filters: Filters, day: date, counted: bool = False
) -> QuerySet[Task]:
    """The rows that the filters leave, as of the day; not sorted. ``counted`` asks in the way that
    is faster for sums over all of them."""
    if filters.q:
        rows = matching_apart(rows, filters.q) if counted else matching(rows, filters.q)
    if filters.directive is not None:
        rows = rows.filter(directive=filters.directive)
    if filters.field is not None:
        rows = rows.filter(field=filters.field)
    if filters.lacks:
        rows = rows.filter(LACKS[filters.lacks])
    clear = in_clearness(filters.clear)
    if clear is not None:
        rows = rows.filter(became__isnull=True).alias(is_clear=cleared(clear[0]))
        rows = rows.filter(is_clear=clear[1])
    if filters.due_from is not None:
        rows = rows.filter(next_due__gte=filters.due_from)
    if filters.due_to is not None:
        rows = rows.filter(next_due__lte=filters.due_to)
    return _of_bodies(rows, filters, day)


def _of_bodies(rows: QuerySet[Task], filters: Filters, day: date) -> QuerySet[Task]:
    same = {
        name: value
        for name, value in (
            ("agency", filters.agency), ("group", filters.group), ("state", filters.state)
        )
        if value
    }  # fmt: skip
    time = TimeState(filters.time) if filters.time else None
    if same:
        mine = Assignment.objects.filter(**same)
        mine = mine.filter(in_state(time, day)) if time else mine
        ids = mine.values("task")
        # Nearly all that was ever given is done, and few of it anything else.
        few = filters.agency or filters.group or filters.state != WorkState.DONE
        rows = rows.filter(among(ids) if few else Q(pk__in=ids))
    elif time:
        rows = rows.filter(task_in_state(time, day))
    if filters.helper is not None:
        helping = TaskParty.objects.filter(agency=filters.helper, role=PartyRole.COORDINATE)
        rows = rows.filter(among(helping.order_by().values("task")))
    return rows


def day_from(text: str) -> date | None:
    """A day as it stands in an address: 31/12/2026 as people type it, or 2026-12-31."""
    typed = _TYPED_DAY.fullmatch(text.strip())
    try:
        if typed:
            day, month, year = map(int, typed.groups())
            return date(year, month, day)
        return date.fromisoformat(text)
    except ValueError:
        return None
