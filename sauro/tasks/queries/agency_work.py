"""Việc của cơ quan: what an agency has open, who has it, what nobody has taken up yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils import timezone

from sauro.people.models import User
from sauro.people.ordering import order_key
from sauro.people.queries.labels import labels_of
from sauro.people.queries.posts import posts_on
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment, Hop, Registration, Stage
from sauro.tasks.queries.one_assignment import Passed, passed
from sauro.tasks.time import TimeState, time_state
from sauro.tasks.vocabulary import OPEN, RegistrationState, WorkState

AT_ONCE = 50
UNCLAIMED = "chua-nhan"
NOBODY = "chua-co"
SHARES_OUT = (PostKind.HEAD, PostKind.FOCAL)
_HEAVY = ("task__vector", "task__marked", "task__folded")
_REGISTERED = (RegistrationState.SENT, RegistrationState.AGREED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """``holder``: the key of a ``Load``, or ``UNCLAIMED``; ``time``: a ``TimeState``; or all."""

    holder: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """What one person or unit has: ``key`` stands for them in an address."""

    key: str
    name: str
    open: int
    late: int
    soon: int


@dataclass(frozen=True, slots=True)
class Line:
    """An assignment: who has it since which hops, why it is unclaimed, ``age`` in days."""

    assignment: Assignment
    holder: str
    hops: tuple[Passed, ...]
    unclaimed: tuple[str, ...]
    age: int
    time: TimeState


@dataclass(frozen=True, slots=True)
class AgencyPage:
    """One page of what is open at an agency, unclaimed first, then by who has it.

    ``all`` counts everything, ``people`` each share, ``unclaimed`` what was not taken up;
    ``found`` what the wish leaves.
    """

    agency_id: int
    name: str
    all: Load
    unclaimed: int
    people: tuple[Load, ...]
    found: int
    lines: tuple[Line, ...]
    number: int
    pages: int


@dataclass(frozen=True, slots=True)
class _Held:
    pk: int
    key: str
    holder: str
    unclaimed: tuple[str, ...]
    age: int
    time: TimeState
    due: date

    @property
    def rank(self) -> tuple[bool, Any, date, int]:
        return not self.unclaimed, order_key(self.holder), self.due, self.pk


def shared_out_by(user: User, day: date) -> list[int]:
    """The agencies whose work the user shares out: head or focal officer there."""
    posts = (one for one in posts_on(user, day) if one.kind in SHARES_OUT)
    return sorted({one.agency_id for one in posts if one.agency_id is not None})


def agency_page(agency_id: int, day: date, wanted: Wanted, number: int = 1) -> AgencyPage:
    """Of an agency whose work one shares out. Four queries, whatever it has."""
    rows = [_held(row, day) for row in _open_rows(agency_id)]
    found = sorted((row for row in rows if _wished(row, wanted)), key=lambda row: row.rank)
    pages = max(1, -(-len(found) // AT_ONCE))
    number = min(max(1, number), pages)
    shown = found[(number - 1) * AT_ONCE : number * AT_ONCE]
    return AgencyPage(
        agency_id,
        labels_of([agency_id], day)[agency_id],
        _load("", "", rows),
        sum(1 for row in rows if row.unclaimed),
        tuple(_people(rows)),
        len(found),
        tuple(_lines(shown, day)),
        number,
        pages,
    )


def chosen_of_agency(agency_id: int, ids: Iterable[int]) -> list[Assignment]:
    """Those of its assignments, with task and directive, in the order of the text."""
    rows = Assignment.objects.filter(agency=agency_id, pk__in=list(ids))
    listed = rows.select_related("task__directive", "holder")
    return list(listed.order_by("task__directive", "task__number", "pk").defer(*_HEAVY))


def _open_rows(agency_id: int) -> Iterable[Any]:
    """All that is open, without what it holds: who has it by the last hop, else by registration."""
    hops = Hop.objects.filter(assignment=OuterRef("pk")).order_by("-at", "-pk")
    hop_name = Coalesce(NullIf(F("person_name"), Value("")), F("unit"))
    registered = Registration.objects.filter(assignment=OuterRef("pk"), state__in=_REGISTERED)
    registered = registered.order_by("-number")
    stages = Stage.objects.filter(assignment=OuterRef("pk")).order_by("since", "pk")
    return (
        Assignment.objects.filter(agency=agency_id, state__in=OPEN)
        .annotate(
            hopped=Subquery(hops.values("at")[:1]),
            hop_words=Subquery(hops.annotate(words=hop_name).values("words")[:1]),
            by_plan=Subquery(registered.values("person")[:1]),
            by_plan_name=Subquery(
                registered.annotate(
                    words=Coalesce(F("person__full_name"), F("person_name"))
                ).values("words")[:1]
            ),
            came=Subquery(stages.values("since")[:1]),
        )
        .values(
            "pk", "state", "due", "met_day", "task__due_kind", "holder", "holder__full_name",
            "hopped", "hop_words", "by_plan", "by_plan_name", "came", "state_since",
        )
    )  # fmt: skip


def _held(row: dict[str, Any], day: date) -> _Held:
    key, holder = _holder(row)
    unclaimed = tuple(
        words
        for words, so in (
            ("Chưa tiếp nhận", row["state"] == WorkState.GIVEN),
            ("Chưa có công chức đầu mối", key == NOBODY),
        )
        if so
    )
    came = row["came"] or row["state_since"]
    return _Held(
        row["pk"],
        key,
        holder,
        unclaimed,
        max(0, (day - timezone.localdate(came)).days),
        time_state(row["due"], row["task__due_kind"], day, row["state"], row["met_day"]),
        row["due"] or date.max,
    )


def _holder(row: dict[str, Any]) -> tuple[str, str]:
    """Key and name of who has it."""
    if row["holder"]:
        return str(row["holder"]), row["holder__full_name"]
    if row["hopped"]:
        return row["hop_words"], row["hop_words"]
    if row["by_plan"]:
        return str(row["by_plan"]), row["by_plan_name"]
    return (row["by_plan_name"], row["by_plan_name"]) if row["by_plan_name"] else (NOBODY, "")


def _wished(row: _Held, wanted: Wanted) -> bool:
    if wanted.time and row.time != wanted.time:
        return False
    if wanted.holder == UNCLAIMED:
        return bool(row.unclaimed)
    return not wanted.holder or row.key == wanted.holder


def _people(rows: Sequence[_Held]) -> list[Load]:
    """By name; what nobody has comes first."""
    by_key: dict[str, list[_Held]] = {}
    for row in rows:
        by_key.setdefault(row.key, []).append(row)
    loads = [_load(key, same[0].holder, same) for key, same in by_key.items()]
    return sorted(loads, key=lambda one: (one.key != NOBODY, order_key(one.name), one.key))


def _load(key: str, name: str, rows: Sequence[_Held]) -> Load:
    times = [row.time for row in rows]
    return Load(key, name, len(rows), times.count(TimeState.OVERDUE), times.count(TimeState.SOON))


def _lines(shown: Sequence[_Held], day: date) -> Iterable[Line]:
    ids = [row.pk for row in shown]
    rows = Assignment.objects.filter(pk__in=ids).select_related("task__directive").defer(*_HEAVY)
    by_pk = {row.pk: row for row in rows}
    hops: dict[int, list[Hop]] = {pk: [] for pk in ids}
    for hop in Hop.objects.filter(assignment__in=ids).select_related("person"):
        hops[hop.assignment_id].append(hop)
    for one in shown:
        way = tuple(passed(hops[one.pk], day))
        yield Line(by_pk[one.pk], one.holder, way, one.unclaimed, one.age, one.time)
