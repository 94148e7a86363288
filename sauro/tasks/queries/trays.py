"""Việc của tôi: what one must act on, and what one should know, each with the row behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from sauro.directives.policy import Reach, reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Event, Extension, Obstacle, PeriodDuty, Registration
from sauro.tasks.policy import inside_of
from sauro.tasks.time import TimeState, in_state, time_state
from sauro.tasks.vocabulary import (
    OPEN,
    EventKind,
    ExtensionState,
    RegistrationState,
    WorkState,
)

AT_ONCE = 20
_KNOW_DAYS = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a tray: an assignment, why it is here, how long it waits (days) or is late."""

    assignment: Assignment
    agency: str
    time: TimeState
    since: datetime
    why: str
    waits: int


@dataclass(frozen=True, slots=True)
class Tray:
    """What is alike: its heading, how many there are, the first of them, where all of them are.

    ``query``: what the list of tasks is asked to show them all; empty where no list does.
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

    @property
    def waiting(self) -> int:
        """How many things must be done; one assignment may stand in two trays."""
        return sum(tray.total for tray in self.act)


def desk_of(user: User, day: date) -> Desk:
    """What waits for the user on the day. Trays that are empty are left out."""
    reach = reach_of(user, day)
    trays = [*_decisions(user, reach, day), *_own_work(reach, day)]
    act = tuple(tray for tray in trays if tray.total)
    know = tuple(tray for tray in _news(reach, day) if tray.total)
    return Desk(act, know)


def _decisions(user: User, reach: Reach, day: date) -> Iterable[Tray]:
    """What others sent, for those who decide it."""
    if not (reach.prepares or reach.agencies):
        return
    judges = Assignment.objects.filter(_judged_by(reach, "confirms_agency"))
    confirming = judges.filter(state=WorkState.CONFIRMING).exclude(reported_by=user)
    yield _tray("confirm", "Chờ xác nhận hoàn thành", confirming, day, "state=confirming")
    sent = Registration.objects.filter(state=RegistrationState.SENT, assignment=OuterRef("pk"))
    agrees = Assignment.objects.filter(_judged_by(reach, "agrees_agency"))
    yield _tray("agree", "Đăng ký kế hoạch chờ đồng ý", agrees.filter(Exists(sent)), day)
    if reach.prepares:
        misdirected = Assignment.objects.filter(state=WorkState.MISDIRECTED)
        yield _tray(
            "misdirected", "Đề nghị chuyển cơ quan khác", misdirected, day, "state=misdirected"
        )
        asked = Extension.objects.filter(state=ExtensionState.ASKED, assignment=OuterRef("pk"))
        rows = Assignment.objects.filter(Exists(asked)).exclude(agency__in=reach.belongs)
        yield _tray("extension", "Đề nghị gia hạn chờ quyết định", rows, day)
    obstacle = Obstacle.objects.filter(answered_at__isnull=True, assignment=OuterRef("pk"))
    mine = Q(asked__in=reach.agencies) | Q(route__in=reach.agencies)
    obstacle = obstacle if reach.prepares else obstacle.filter(mine)
    yield _tray(
        "obstacle", "Khó khăn, vướng mắc chờ trả lời",
        Assignment.objects.filter(Exists(obstacle)), day,
    )  # fmt: skip


def _judged_by(reach: Reach, name: str) -> Q:
    """Work that one may decide on: of others, where the directive or the office's post says so."""
    others = ~Q(agency__in=reach.belongs)
    return others if reach.prepares else others & Q(
        **{f"task__directive__{name}__in": reach.agencies}
    )  # fmt: skip


def _own_work(reach: Reach, day: date) -> Iterable[Tray]:
    """What the agencies of the user must do."""
    if not reach.agencies:
        return
    mine = Assignment.objects.filter(agency__in=reach.agencies)
    open_ones = mine.filter(state__in=OPEN)
    yield _tray(
        "redo", "Bị yêu cầu bổ sung, làm lại", mine.filter(state=WorkState.REDO), day, "state=redo"
    )
    late = mine.filter(in_state(TimeState.OVERDUE, day)).exclude(state=WorkState.CONFIRMING)
    yield _tray("late", "Quá hạn, chưa hoàn thành", late, day, "time=overdue")
    soon = mine.filter(in_state(TimeState.SOON, day))
    yield _tray("soon", "Đến hạn trong 7 ngày tới", soon, day, "time=soon")
    given = mine.filter(state=WorkState.GIVEN)
    yield _tray("given", "Chưa tiếp nhận", given, day, "state=given")
    countered = Extension.objects.filter(state=ExtensionState.COUNTERED, assignment=OuterRef("pk"))
    yield _tray(
        "countered", "Cơ quan giao đề xuất ngày khác", open_ones.filter(Exists(countered)), day
    )
    returned = Registration.objects.filter(
        state=RegistrationState.RETURNED, assignment=OuterRef("pk")
    )
    yield _tray(
        "returned", "Đăng ký kế hoạch phải làm lại", open_ones.filter(Exists(returned)), day
    )
    registered = Registration.objects.filter(assignment=OuterRef("pk"))
    unclear = open_ones.filter(~Exists(registered), due__isnull=True).exclude(
        state__in=(WorkState.GIVEN, WorkState.MISDIRECTED)
    )
    yield _tray("register", "Chưa đăng ký kế hoạch thực hiện", unclear, day)
    owed = PeriodDuty.objects.filter(
        answered_at__isnull=True, due__lte=day + timedelta(2), assignment=OuterRef("pk")
    )
    yield _tray("period", "Đến kỳ phải báo cáo", open_ones.filter(Exists(owed)), day)


def _news(reach: Reach, day: date) -> Iterable[Tray]:
    """What was decided on the work of one's agencies in the last week."""
    if not reach.agencies:
        return
    kinds = (
        (EventKind.CONFIRM, "Vừa được xác nhận hoàn thành"),
        (EventKind.GRANT_EXTENSION, "Vừa được gia hạn"),
        (EventKind.REFUSE_EXTENSION, "Vừa bị từ chối gia hạn"),
        (EventKind.AGREE_REGISTRATION, "Đăng ký kế hoạch vừa được đồng ý"),
        (EventKind.OBSTACLE_ANSWER, "Vướng mắc vừa được trả lời"),
    )
    since = _moment(day - timedelta(_KNOW_DAYS))
    for kind, label in kinds:
        fresh = Event.objects.filter(assignment=OuterRef("pk"), kind=kind, at__gte=since)
        mine = Assignment.objects.filter(inside_of(reach), agency__in=reach.agencies)
        yield _tray(str(kind), label, mine.filter(Exists(fresh)), day)


def _tray(key: str, label: str, rows: QuerySet[Assignment], day: date, query: str = "") -> Tray:
    total = rows.count()
    listed = rows.select_related("task__directive").order_by("due", "state_since", "pk")
    shown = (
        list(listed.defer("task__vector", "task__marked", "task__folded")[:AT_ONCE])
        if total
        else []
    )
    names = labels_of({row.agency_id for row in shown}, day)
    return Tray(
        key, label, total, tuple(_entry(row, names[row.agency_id], label, day) for row in shown),
        query,
    )  # fmt: skip


def _entry(row: Assignment, agency: str, why: str, day: date) -> Entry:
    time = time_state(row.due, row.task.due_kind, day, row.state, row.met_day)
    waits = (day - timezone.localdate(row.state_since)).days
    return Entry(row, agency, time, row.state_since, why, max(0, waits))


def _moment(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, datetime.min.time()))
