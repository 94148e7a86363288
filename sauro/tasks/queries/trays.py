"""Việc của tôi: what one must act on, and what one should know, each with the row behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Value
from django.utils import timezone

from sauro.directives.policy import Reach, reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment, Event, Extension, Obstacle, PeriodDuty, Registration
from sauro.tasks.narrow import WIDE_BELOW
from sauro.tasks.time import TimeState, in_state, time_state
from sauro.tasks.vocabulary import (
    NEWS,
    OPEN,
    EventKind,
    ExtensionState,
    RedoReason,
    RegistrationState,
    WorkState,
)

AT_ONCE = 20
_ORDER = ("due", "state_since", "pk")
_KNOW_DAYS = 7
# What waits since the work came into its state; what since something that hangs on it was sent.
_IN_STATE = frozenset({"confirm", "misdirected", "given", "redo"})
_HANGS: dict[str, tuple[type[Any], str, Q]] = {
    "agree": (Registration, "sent_at", Q(state=RegistrationState.SENT)),
    "returned": (Registration, "decided_at", Q(state=RegistrationState.RETURNED)),
    "extension": (Extension, "asked_at", Q(state=ExtensionState.ASKED)),
    "countered": (Extension, "decided_at", Q(state=ExtensionState.COUNTERED)),
    "obstacle": (Obstacle, "at", Q(answered_at__isnull=True)),
    "period_redo": (
        PeriodDuty,
        "returned_at",
        Q(answered_at__isnull=True, returned_at__isnull=False),
    ),
}
_NEWS_LABELS = (
    "Vừa được xác nhận hoàn thành", "Vừa được gia hạn", "Vừa bị từ chối gia hạn",
    "Đăng ký kế hoạch vừa được đồng ý", "Vướng mắc vừa được trả lời",
    "Không được chuyển cơ quan khác", "Vừa được chuyển cơ quan khác",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a tray: an assignment, how many days it waits for who sees the tray, and how many it
    is late.

    ``why``: the kind of reason for which it was sent back, where it was.
    """

    assignment: Assignment
    agency: str
    time: TimeState
    waits: int
    late: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Tray:
    """What is alike: its heading, how many there are, the first of them, where all of them are.

    ``query``: what the list of tasks is asked to show them all; empty where another page does.
    """

    key: str
    label: str
    total: int
    entries: tuple[Entry, ...]
    query: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """``act``: what must be done, the most pressing first; ``know``: for information."""

    act: tuple[Tray, ...]
    know: tuple[Tray, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A tray to be counted: which of the assignments lie in it."""

    key: str
    label: str
    rows: Q
    query: str = ""


def desk_of(user: User, day: date, agency: int | None = None) -> Desk:
    """What waits for the user on the day, of all or of one ``agency`` alone. Trays that are empty
    are left out.

    All are counted in one statement, each by its own index; each that is not empty is one more.
    """
    reach = reach_of(user, day)
    every = Assignment.objects.filter(agency=agency) if agency else Assignment.objects.all()
    mine = every.filter(agency__in=reach.agencies)
    act = _filled(every, _decisions(user, reach, day), day)
    act += _filled(mine, _own_work(day), day) if reach.agencies else []
    know = _filled(mine, _news(day), day) if reach.agencies else []
    return Desk(tuple(act), tuple(know))


def _filled(rows: QuerySet[Assignment], asked: Sequence[_Asked], day: date) -> list[Tray]:
    if not asked:
        return []
    counts = _counted(rows, asked)
    filled = [one for one in asked if counts.get(one.key)]
    shown = {one.key: _shown(rows.filter(one.rows)) for one in filled}
    names = labels_of({row.agency_id for listed in shown.values() for row in listed}, day)
    why = {one.key: _codes(one.key, shown[one.key]) for one in filled}
    since = {one.key: _since(one.key, shown[one.key]) for one in filled}
    return [
        Tray(
            one.key,
            one.label,
            counts[one.key],
            tuple(
                _entry(
                    row,
                    names[row.agency_id],
                    day,
                    since[one.key].get(row.pk),
                    why[one.key].get(row.pk, ""),
                )
                for row in shown[one.key]
            ),
            one.query,
        )
        for one in filled
    ]


def _counted(rows: QuerySet[Assignment], asked: Sequence[_Asked]) -> dict[str, int]:
    each = [
        rows.filter(one.rows).order_by().values(key=Value(one.key)).annotate(n=Count("pk"))
        for one in asked
    ]
    return {row["key"]: row["n"] for row in each[0].union(*each[1:], all=True)}


def _shown(rows: QuerySet[Assignment]) -> list[Assignment]:
    """The first twenty; only of these is fetched what is shown."""
    first = rows.order_by(*_ORDER).values("pk")[:AT_ONCE]
    listed = Assignment.objects.filter(pk__in=first).select_related("task__directive")
    return list(listed.defer(*WIDE_BELOW, "task__clarity").order_by(*_ORDER))


def _codes(key: str, rows: Sequence[Assignment]) -> dict[int, str]:
    """Why they were sent back, by assignment, for the trays of what was. One query for each."""
    pairs: QuerySet[Any, Any]
    if key == "redo":
        events = Event.objects.filter(kind=EventKind.RETURN, assignment__in=rows)
        pairs = events.order_by("id").values_list("assignment", "data__code")
    elif key == "period_redo":
        duties = PeriodDuty.objects.filter(assignment__in=rows, answered_at__isnull=True)
        pairs = duties.exclude(return_code="").values_list("assignment", "return_code")
    else:
        return {}
    return {pk: str(RedoReason(code).label) for pk, code in pairs if code}


def _since(key: str, rows: Sequence[Assignment]) -> dict[int, datetime]:
    """Since when each waits for who sees the tray; none where nothing does. One query at most."""
    if key in _IN_STATE:
        return {row.pk: row.state_since for row in rows}
    if key not in _HANGS:
        return {}
    model, name, wanted = _HANGS[key]
    hanging = model.objects.filter(wanted, assignment__in=rows)
    return dict(hanging.order_by(f"-{name}").values_list("assignment", name))


def _hung(rows: QuerySet[Any]) -> Q:
    """The assignments on which one of these hangs."""
    return Q(Exists(rows.filter(assignment=OuterRef("pk"))))


def _decisions(user: User, reach: Reach, day: date) -> list[_Asked]:
    """What others sent, for those who decide it."""
    if not (reach.prepares or reach.agencies):
        return []
    confirming = Q(state=WorkState.CONFIRMING) & ~Q(reported_by=user)
    still = Q(state__in=OPEN)
    sent = ~Q(state=WorkState.ENDED) & _hung(
        Registration.objects.filter(state=RegistrationState.SENT)
    )
    obstacles = Obstacle.objects.filter(answered_at__isnull=True)
    if not reach.prepares:
        obstacles = obstacles.filter(Q(asked__in=reach.agencies) | Q(route__in=reach.agencies))
    found = [
        _Asked("confirm", "Chờ xác nhận hoàn thành",
               _judged_by(reach, "confirms_agency") & confirming, "state=confirming"),
        _Asked("agree", "Đăng ký kế hoạch chờ đồng ý", _judged_by(reach, "agrees_agency") & sent),
        _Asked("obstacle", "Khó khăn, vướng mắc chờ trả lời", still & _hung(obstacles)),
    ]  # fmt: skip
    if reach.prepares:
        asked = still & _hung(Extension.objects.filter(state=ExtensionState.ASKED))
        found += [
            _Asked("misdirected", "Đề nghị chuyển cơ quan khác",
                   Q(state=WorkState.MISDIRECTED), "state=misdirected"),
            _Asked("extension", "Đề nghị gia hạn chờ quyết định",
                   asked & ~Q(agency__in=reach.belongs)),
            _Asked("dissolved", "Nhiệm vụ của cơ quan đã kết thúc hoạt động",
                   Q(state__in=OPEN, agency__last_day__lt=day)),
        ]  # fmt: skip
    leads = PostKind.LEADER in reach.kinds and PostKind.OFFICE not in reach.kinds
    return sorted(found, key=lambda one: one.key in _OF_THE_OFFICE) if leads else found


# What leaders may do, and the office does as a rule: below what waits for their own word.
_OF_THE_OFFICE = ("confirm", "agree", "dissolved")


def _judged_by(reach: Reach, name: str) -> Q:
    """Work that one may decide on: of others, where the directive or the office's post says so."""
    others = ~Q(agency__in=reach.belongs)
    return others if reach.prepares else others & Q(
        **{f"task__directive__{name}__in": reach.agencies}
    )  # fmt: skip


def _own_work(day: date) -> list[_Asked]:
    """What the agencies of the user must do."""
    still = Q(state__in=OPEN)
    late = in_state(TimeState.OVERDUE, day) & ~Q(state=WorkState.CONFIRMING)
    countered = _hung(Extension.objects.filter(state=ExtensionState.COUNTERED))
    returned = _hung(Registration.objects.filter(state=RegistrationState.RETURNED))
    unclear = ~_hung(Registration.objects.all()) & Q(due__isnull=True)
    unclear &= ~Q(state__in=(WorkState.GIVEN, WorkState.MISDIRECTED))
    near = day + timedelta(2)
    waiting = PeriodDuty.objects.filter(answered_at__isnull=True)
    sent_back = _hung(waiting.filter(returned_at__isnull=False))
    owed = _hung(waiting.filter(returned_at__isnull=True, due__lte=near))
    return [
        _Asked("redo", "Bị yêu cầu bổ sung, làm lại", Q(state=WorkState.REDO), "state=redo"),
        _Asked("late", "Quá hạn, chưa hoàn thành", late, "time=overdue"),
        _Asked("soon", "Đến hạn trong 7 ngày tới", in_state(TimeState.SOON, day), "time=soon"),
        _Asked("given", "Chưa tiếp nhận", Q(state=WorkState.GIVEN), "state=given"),
        _Asked("countered", "Cơ quan giao đề xuất ngày khác", still & countered),
        _Asked("returned", "Đăng ký kế hoạch phải làm lại", still & returned),
        _Asked("register", "Chưa đăng ký kế hoạch thực hiện", still & unclear),
        _Asked("period_redo", "Báo cáo kỳ phải làm lại", still & sent_back),
        _Asked("period", "Đến kỳ phải báo cáo", still & owed),
    ]


def _news(day: date) -> list[_Asked]:
    """What was decided on the work of one's agencies in the last week."""
    fresh = Event.objects.filter(at__gte=_moment(day - timedelta(_KNOW_DAYS)))
    return [
        _Asked(f"news_{kind.value}", label, _hung(fresh.filter(kind=kind)))
        for kind, label in zip(NEWS, _NEWS_LABELS, strict=True)
    ]


def _entry(row: Assignment, agency: str, day: date, since: datetime | None, why: str) -> Entry:
    time = time_state(row.due, row.task.due_kind, day, row.state, row.met_day)
    waits = (day - timezone.localdate(since)).days if since else 0
    late = ((row.met_day or day) - row.due).days if row.due and time == TimeState.OVERDUE else 0
    return Entry(row, agency, time, max(0, waits), late, why)


def _moment(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, datetime.min.time()))
