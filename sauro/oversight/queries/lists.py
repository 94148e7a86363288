"""Biểu 01 to 08 and the extract of a directive, each for a scope and a day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Exists, Max, OuterRef
from django.utils import timezone

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.directives.queries.kinds import called
from sauro.directives.vocabulary import PartyRole
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.papers.form import Annex, Block, Paragraph
from sauro.oversight.papers.kinds import lists
from sauro.oversight.papers.kinds.extract import TITLE, ExtractLine, extract
from sauro.oversight.papers.kinds.figures import Figures
from sauro.oversight.papers.kinds.report_words import longest_first
from sauro.oversight.papers.wording import short_day
from sauro.oversight.queries.counting import count_by
from sauro.oversight.queries.gathering import groups_of, lines_of
from sauro.oversight.queries.narrowing import Narrow, narrowed
from sauro.people.models import Agency, User
from sauro.people.queries.labels import label_of
from sauro.people.spans import shown
from sauro.tasks.models import Task, Update
from sauro.tasks.policy import visible_to
from sauro.tasks.queries.lists import standing
from sauro.tasks.queries.progress import grouped
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import RUNNING

EXTRACT = "trich"
LEADER = "leader"


@dataclass(frozen=True, slots=True)
class Scope:
    """Of one directive or all, one agency or all, as of ``day``; ``quiet`` is how many days
    without an update make Biểu 06."""

    directive: Directive | None
    agency: Agency | None
    day: date
    quiet: int

    @property
    def narrow(self) -> Narrow:
        """As counts are asked for."""
        return Narrow(
            directive=self.directive.pk if self.directive else None,
            agency=self.agency.pk if self.agency else None,
        )


@dataclass(frozen=True, slots=True)
class _Asked:
    user: User
    scope: Scope
    today: date

    @property
    def stood(self) -> AsOf:
        reach = reach_of(self.user, self.today)
        return narrowed(as_of(reach, self.scope.day, self.today), self.scope.narrow)


def list_of(user: User, code: str, scope: Scope, today: date) -> Annex:
    """The list with its title, and a line that says of what and of which day."""
    asked = _Asked(user, scope, today)
    return Annex(title_of(code), _MADE[code](asked), landscape=True, note=_note(asked, code))


def _note(asked: _Asked, code: str) -> str:
    scope = asked.scope
    parts = [called(scope.directive) if scope.directive else "Các văn bản đã giao nhiệm vụ"]
    if scope.agency:
        parts.append(label_of(scope.agency.pk, scope.day))
    if code == "06":
        parts.append(f"không có cập nhật trong {scope.quiet} ngày")
    parts.append(f"số liệu tính đến hết {short_day(scope.day)}")
    return f"({'; '.join(parts)})"


def _by_agency(asked: _Asked) -> tuple[Block, ...]:
    return lists.by_agency(_counted(asked, "agency")), Paragraph(lists.AGENCY_NOTE, italic=True)


def _by_leader(asked: _Asked) -> tuple[Block, ...]:
    return lists.by_leader(_counted(asked, LEADER)), Paragraph(lists.AGENCY_NOTE, italic=True)


def _counted(asked: _Asked, by: str) -> list[Figures]:
    scope = asked.scope
    table = count_by(asked.user, by, scope.day, asked.today, scope.narrow)
    return [Figures(line.figures.times, line.name) for line in table.lines]


def _late(asked: _Asked) -> tuple[Block, ...]:
    rows = lines_of(asked.stood, Narrow(times=(TimeState.OVERDUE,)))
    return (lists.late(longest_first(rows, asked.scope.day), asked.scope.day),)


def _near(asked: _Asked) -> tuple[Block, ...]:
    rows = lines_of(asked.stood, Narrow(times=(TimeState.SOON,)))
    return (lists.near(rows, asked.scope.day),)


def _undated(asked: _Asked) -> tuple[Block, ...]:
    return (lists.undated(lines_of(asked.stood, Narrow(times=(TimeState.NONE,)))),)


def _waiting(asked: _Asked) -> tuple[Block, ...]:
    return (lists.waiting(lines_of(asked.stood, Narrow(waiting=True))),)


def _silent(asked: _Asked) -> tuple[Block, ...]:
    """Not finished, given before the quiet days began, and no update since."""
    stood, scope = asked.stood, asked.scope
    end = timezone.make_aware(datetime.combine(scope.day + timedelta(1), time()))
    since = end - timedelta(scope.quiet)
    said = Update.objects.filter(assignment=OuterRef(stood.path("pk")), at__lt=end)
    rows = stood.rows.filter(
        ~Exists(said.filter(at__gte=since)),
        **{"state__in": RUNNING, f"{stood.path('task__given_at')}__lt": since},
    )
    quiet = stood.only(rows)
    last = dict(
        Update.objects.filter(assignment__in=rows.values(stood.path("pk")), at__lt=end)
        .order_by()
        .values_list("assignment")
        .annotate(last=Max("at"))
    )
    days = {pk: timezone.localdate(at) for pk, at in last.items()}
    return (lists.silent(lines_of(quiet, Narrow(), days)),)


def _by_source(asked: _Asked) -> tuple[Block, ...]:
    directive = asked.scope.directive
    head = "Nhóm nhiệm vụ" if directive else "Văn bản giao"
    listed = tuple(groups_of(asked.stood, directive))
    return lists.by_source(listed, head), Paragraph(lists.SOURCE_NOTE, italic=True)


def _extract(asked: _Asked) -> tuple[Block, ...]:
    """Of today, whatever the day: what was given is one, how far it is stands beside it."""
    directive = asked.scope.directive
    if directive is None:
        return (Paragraph("Hãy chọn một văn bản để trích nhiệm vụ."),)
    reach = reach_of(asked.user, asked.today)
    rows = Task.objects.filter(visible_to(reach), directive=directive).order_by("number")
    if asked.scope.agency:
        rows = rows.filter(assignments__agency=asked.scope.agency).distinct()
    tasks = list(rows.defer("marked", "folded", "vector", "quotes").prefetch_related("parties"))
    stands = standing(tasks, asked.today)
    return (
        extract([
            ExtractLine(
                heading=title or heading,
                task=task.title,
                leads=_bodies(task, PartyRole.LEAD),
                coordinators=_bodies(task, PartyRole.COORDINATE),
                due=_due(task),
                product=task.product,
                state=str(stands[task.pk].time.label),
            )
            for heading, title, inside in grouped(directive, tasks)
            for task in inside
        ]),
    )  # fmt: skip


def _due(task: Task) -> str:
    """In the words of the directive; where it has none, the day that agencies registered."""
    registered = f"Đăng ký: {shown(task.next_due)}" if task.next_due else ""
    return task.due_words or registered


def _bodies(task: Task, role: PartyRole) -> str:
    rows: Iterable[tuple[int, str]] = (
        (one.rank, one.words) for one in task.parties.all() if one.role == role
    )
    return "; ".join(words for _, words in sorted(rows))


_MADE: dict[str, Callable[[_Asked], tuple[Block, ...]]] = {
    "01": _by_agency, "02": _late, "03": _near, "04": _undated, "05": _waiting, "06": _silent,
    "07": _by_source, "08": _by_leader, EXTRACT: _extract,
}  # fmt: skip
OFFERED = tuple(_MADE)


def title_of(code: str) -> str:
    """What a list is called."""
    return TITLE if code == EXTRACT else lists.TITLES[code]
