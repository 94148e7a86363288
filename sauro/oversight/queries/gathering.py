"""What a report is made of: figures and rows of a day, read once, kept with the report."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from django.db.models import Count, F, Max, Q
from django.utils import timezone

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.directives.queries.kinds import called
from sauro.oversight.asof import AsOf, as_of
from sauro.oversight.papers.kinds.figures import Figures, TaskLine, added
from sauro.oversight.papers.kinds.report_data import LateData, Obstacle, PeriodReport
from sauro.oversight.queries.briefing import whys_of
from sauro.oversight.queries.counting import count_by, each_task
from sauro.oversight.queries.narrowing import WAITING, Narrow, narrowed
from sauro.oversight.queries.rows import Row, rows_of
from sauro.oversight.spans import Span
from sauro.oversight.urging.steps import days_late_for
from sauro.oversight.urging.vocabulary import StepKind
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, PeriodDuty, Product, Task
from sauro.tasks.models import Obstacle as Stuck
from sauro.tasks.queries.progress import grouped
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import OPEN, WorkState

MOST_ROWS = 5_000


def gather(
    user: User, directive: Directive | None, span: Span, today: date, *, closed: datetime | None
) -> PeriodReport:
    """Of one directive, or of all that the user oversees, as of the last day of the period that
    has passed. ``closed``: when the report before was closed; what came in for it later is told.
    """
    day = min(span.last, today)
    narrow = Narrow(directive=directive.pk if directive else None)
    table = count_by(user, "agency", day, today, narrow)
    stood = narrowed(as_of(reach_of(user, today), day, today), narrow)
    groups = tuple(groups_of(stood, directive))
    before = span.first - timedelta(1)
    earlier = count_by(user, "agency", before, today, narrow).total.figures
    return PeriodReport(
        period=span.label,
        first=span.first,
        last=span.last,
        as_of=day,
        above=directive.report_reader or "UBND tỉnh" if directive else "UBND tỉnh",
        basis=basis_of(directive),
        directives=stood.rows.aggregate(n=Count(stood.path("task__directive"), distinct=True))["n"],
        tasks=added("Tổng số", groups),
        assignments=Figures(table.total.figures.times, "Tổng số"),
        by_agency=tuple(Figures(line.figures.times, line.name) for line in table.lines),
        by_group=groups,
        overdue=lines_of(stood, Narrow(times=(TimeState.OVERDUE,))),
        soon=lines_of(stood, Narrow(times=(TimeState.SOON,))),
        undated=lines_of(stood, Narrow(times=(TimeState.NONE,))),
        confirming=lines_of(stood, Narrow(waiting=True)),
        obstacles=tuple(_obstacles(stood, span, day)),
        before=Figures(earlier.times, "Kỳ trước") if earlier.total else None,
        before_day=before if earlier.total else None,
        silent=tuple(_silent(stood, span, day)),
        late_data=tuple(_late_data(stood, before, closed)) if closed else (),
        named_from=days_late_for(StepKind.REPORT),
    )


def basis_of(directive: Directive | None) -> str:
    """The directive as a sentence names it: Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của …"""
    if directive is None:
        return "các văn bản chỉ đạo, điều hành của Ủy ban nhân dân tỉnh"
    return f"{called(directive)} của {directive.issuer}" if directive.issuer else called(directive)


def groups_of(stood: AsOf, directive: Directive | None) -> Iterator[Figures]:
    """Nhiệm vụ by the headings of the directive, or by directive."""
    times = dict(each_task(stood))
    tasks = Task.objects.filter(pk__in=times).order_by("directive", "number")
    if directive is not None:
        rows = tasks.only("number", "path", "reading", "spans")
        for heading, title, inside in grouped(directive, rows):
            yield _counted(title or heading or "Nhiệm vụ khác", [times[one.pk] for one in inside])
        return
    by: dict[int, list[TimeState]] = {}
    for pk, belongs in tasks.values_list("pk", "directive"):
        by.setdefault(belongs, []).append(times[pk])
    for one in Directive.objects.filter(pk__in=by).order_by("day", "pk"):
        yield _counted(one.number or one.title[:80], by[one.pk])


def _counted(name: str, times: Iterable[TimeState]) -> Figures:
    counts: dict[TimeState, int] = {}
    for state in times:
        counts[state] = counts.get(state, 0) + 1
    return Figures(counts, name)


def lines_of(
    stood: AsOf, narrow: Narrow, days: Mapping[int, date] | None = None
) -> tuple[TaskLine, ...]:
    """The rows as papers list them, with why they are late as far as anybody said; reported on
    these ``days``, or where they wait for confirmation on that of their product."""
    rows = rows_of(narrowed(stood, narrow), slice(0, MOST_ROWS))
    whys = whys_of([row.assignment for row in rows])
    products = dict[int, Product]()
    handed = Product.objects.filter(
        assignment__in=[row.assignment.pk for row in rows], removed_at__isnull=True
    )
    for product in handed.order_by("day"):
        products[product.assignment_id] = product
    return tuple(
        replace(line, reported=days.get(row.assignment.pk)) if days is not None else line
        for row in rows
        for line in (_line(row, whys.get(row.assignment.pk, ""), products.get(row.assignment.pk)),)
    )


def _line(row: Row, why: str, product: Product | None) -> TaskLine:
    reported = product if row.state in WAITING else None
    task = row.assignment.task
    return TaskLine(
        task=task.title,
        agency=row.agency,
        source=task.directive.number or task.directive.title[:80],
        due=row.due,
        due_words=task.due_words,
        state=str(row.state.label),
        cause=why,
        reported=reported.day if reported else None,
        product=f"{reported.kind} {reported.number}".strip() if reported else "",
    )


def _obstacles(stood: AsOf, span: Span, day: date) -> Iterator[Obstacle]:
    """What was said within the period of work that goes on, and what was said before of open work
    and waited for an answer at its end; with the answer given by then. Once, where its task was
    split."""
    pk, end = stood.path("pk"), _start(day + timedelta(1))
    mine = stood.rows.exclude(state=WorkState.ENDED).values(pk)
    said = Q(at__gte=_start(span.first), assignment__in=mine)
    waits = Q(answered_at__isnull=True) | Q(answered_at__gte=end)
    waits &= Q(assignment__in=stood.rows.filter(state__in=OPEN).values(pk))
    rows = Stuck.objects.filter(said | waits, at__lt=end).select_related("assignment")
    names = labels_of({one.assignment.agency_id for one in rows}, day)
    yield from dict.fromkeys(
        Obstacle(names[one.assignment.agency_id], one.text, one.request, _answer(one, end))
        for one in rows.order_by("at", "pk")
    )


def _answer(stuck: Stuck, end: datetime) -> str:
    return stuck.answer if stuck.answered_at is not None and stuck.answered_at < end else ""


def _silent(stood: AsOf, span: Span, day: date) -> list[str]:
    """Who owed an answer in the period and gave none at all."""
    mine = stood.rows.values(stood.path("pk"))
    owed = PeriodDuty.objects.filter(assignment__in=mine, due__gte=span.first, due__lte=day)
    last = owed.values("assignment__agency").annotate(
        missed=Count("pk", filter=Q(answered_at__isnull=True)), answered=Max("answered_at")
    )
    agencies = [one["assignment__agency"] for one in last if one["missed"] and not one["answered"]]
    return sorted(labels_of(agencies, day).values())


def _late_data(stood: AsOf, before: date, closed: datetime) -> Iterator[LateData]:
    """Products of the period before that came in after its report was closed."""
    rows = Assignment.objects.filter(
        pk__in=stood.rows.values(stood.path("pk")),
        met_day__lte=before,
        met_received__gt=timezone.localdate(closed),
    ).select_related("task")
    names = labels_of({row.agency_id for row in rows}, stood.day)
    for row in rows.order_by(F("met_received"), "pk"):
        assert row.met_received is not None
        yield LateData(names[row.agency_id], row.task.title, row.met_received)


def _start(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
