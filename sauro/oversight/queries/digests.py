"""What a person was told, as the page and the mail show it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from urllib.parse import urlencode

from django.db.models import Q
from django.urls import reverse

from sauro.oversight.models import Digest, DigestEntry, LadderStep
from sauro.oversight.urging.planning import Item
from sauro.oversight.urging.vocabulary import MUST_ACT, Part, Reason
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.people.spans import shown
from sauro.tasks.queries.lists import visible_tasks
from sauro.tasks.time import TimeState

KEPT_DAYS = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is told. ``why``: its deadline in words, ``step`` of the ladder; ``title`` is
    empty of a list."""

    title: str
    source: str
    agency: str
    part: str
    why: str
    step: str
    address: str
    restricted: bool


@dataclass(frozen=True, slots=True)
class Section:
    """What is told for the same reason."""

    reason: Reason
    lines: tuple[Line, ...]

    @property
    def must_act(self) -> bool:
        """Whether somebody has to do something about it."""
        return self.reason in MUST_ACT


@dataclass(frozen=True, slots=True)
class DigestView:
    """A digest with what of it the person may see now."""

    digest: Digest
    sections: tuple[Section, ...]

    @property
    def act(self) -> tuple[Section, ...]:
        """What must be acted on."""
        return tuple(one for one in self.sections if one.must_act)

    @property
    def know(self) -> tuple[Section, ...]:
        """What is for information."""
        return tuple(one for one in self.sections if not one.must_act)


def digests_of(user: User, today: date) -> list[Digest]:
    """Those of the last weeks, the latest first."""
    recent = Digest.objects.filter(user=user, day__gt=today - timedelta(KEPT_DAYS), day__lte=today)
    return list(recent.order_by("-day"))


def unread_acts(user_id: int, today: date) -> int:
    """How much of today's digest must be acted on, until it was opened. One query by an index."""
    rows = Digest.objects.filter(user=user_id, day=today, read_at__isnull=True)
    return next(iter(rows.values_list("acts", flat=True)), 0)


def mark_read(digest: Digest, now: datetime) -> None:
    """It was opened; the first time counts."""
    if digest.read_at is None:
        Digest.objects.filter(pk=digest.pk, read_at__isnull=True).update(read_at=now)
        digest.read_at = now


def view_of(digest: Digest, today: date) -> DigestView:
    """As its person may see it today."""
    visible = visible_tasks(digest.user, today).values("pk")
    rows = digest.entries.filter(Q(assignment__isnull=True) | Q(assignment__task__in=visible))
    told = rows.select_related("assignment__task__directive", "step").defer(
        "assignment__task__vector", "assignment__task__marked", "assignment__task__folded"
    )
    entries = list(told.order_by("rank"))
    names = labels_of({one.agency_id for one in entries}, digest.day)
    return DigestView(digest, sections_of(entries, digest.day, names))


def sections_of(
    told: Iterable[DigestEntry | Item], day: date, names: Mapping[int, str]
) -> tuple[Section, ...]:
    """Entries of a digest, or items of a plan, by reason, in their order; ``names`` of agencies."""
    return tuple(
        Section(Reason(reason), tuple(_line(one, names[_agency(one)], day) for one in rows))
        for reason, rows in groupby(told, key=lambda one: one.reason)
    )


def _agency(one: DigestEntry | Item) -> int:
    return one.agency if isinstance(one, Item) else one.agency_id


def _line(one: DigestEntry | Item, agency: str, day: date) -> Line:
    part, row = str(Part(one.part).label), one.assignment
    if row is None:
        words, address = _list_words(one, day), _list_address(one)
        return Line("", "", agency, part, words, _step(one), address, restricted=False)
    directive = row.task.directive
    return Line(
        row.task.title,
        f"nhiệm vụ {row.task.number}, {directive.number or 'ý kiến chỉ đạo'}",
        agency,
        part,
        _due_words(one.due, day, one.step),
        _step(one),
        reverse("tasks:assignment", args=[row.pk]),
        directive.restricted,
    )


def _step(one: DigestEntry | Item) -> str:
    return str(one.step) if one.step else ""


def _list_address(one: DigestEntry | Item) -> str:
    """Where the rows of a list stand: for those who decide it on their own first page, of that
    agency alone."""
    if one.reason == Reason.DECIDE:
        return f"{reverse('home')}?{urlencode({'co-quan': _agency(one)})}"
    query = urlencode({"time": TimeState.OVERDUE.value, "agency": _agency(one)})
    return f"{reverse('oversight:rows')}?{query}"


def _list_words(one: DigestEntry | Item, day: date) -> str:
    longest = (day - one.due).days if one.due else 0
    if one.reason == Reason.DECIDE:
        return f"{one.count} việc chờ quyết định, lâu nhất {longest} ngày"
    return f"{one.count} lượt giao quá hạn, lâu nhất {longest} ngày"


def _due_words(due: date | None, day: date, step: LadderStep | None) -> str:
    if due is None:
        return "chưa xác định thời hạn"
    words = f"hạn {shown(due)}"
    if step is None:
        return words
    left = (due - day).days
    if left < 0:
        return f"{words}, quá hạn {-left} ngày"
    return f"{words}, còn {left} ngày" if left else f"{words}, hôm nay là ngày cuối"
