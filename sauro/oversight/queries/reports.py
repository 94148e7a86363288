"""Reports that one may read, and what one may report on."""

from datetime import date

from django.db.models import Count, Q, QuerySet

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.directives.vocabulary import DirectiveState
from sauro.oversight.asof import as_of
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.queries.narrowing import Narrow, narrowed
from sauro.people.models import Agency, User
from sauro.people.vocabulary import AgencyKind, PostKind
from sauro.tasks.time import TimeState

_HEAVY = ("data", "words", "head")


def reports_seen(user: User, day: date) -> QuerySet[Report]:
    """Those of one's agencies; leaders, office and inspectors read all."""
    reach = reach_of(user, day)
    rows = Report.objects.select_related("directive", "agency", "made_by")
    return rows if reach.prepares or reach.inspects else rows.filter(agency__in=reach.agencies)


def papers_seen(user: User, day: date) -> QuerySet[OfficePaper]:
    """Letters, slips and reports on conclusions, alike; the latest first."""
    reach = reach_of(user, day)
    rows = OfficePaper.objects.select_related("directive", "agency", "made_by", "signed")
    return rows if reach.prepares or reach.inspects else rows.filter(agency__in=reach.agencies)


def list_papers(user: User, day: date) -> list[OfficePaper]:
    """All of them, without what they hold."""
    return list(papers_seen(user, day).defer(*_HEAVY))


def paper_seen(user: User, paper_id: int, day: date) -> OfficePaper | None:
    """One of them; None is a page that does not exist."""
    return papers_seen(user, day).filter(pk=paper_id).first()


def list_reports(user: User, day: date) -> list[Report]:
    """The latest period first, without what they hold."""
    return list(reports_seen(user, day).defer(*_HEAVY))


def report_seen(user: User, report_id: int, day: date) -> Report | None:
    """One of them; None is a page that does not exist."""
    return reports_seen(user, day).filter(pk=report_id).first()


def reported_on(user: User, day: date) -> list[Directive]:
    """Directives on which one may make reports, the latest first."""
    reach = reach_of(user, day)
    rows = Directive.objects.filter(_followed(reach), state=DirectiveState.GIVEN)
    return list(rows.only("number", "title", "kind", "day").order_by("-day", "-pk")[:200])


def most_overdue(user: User, day: date, agency: int | None = None) -> int | None:
    """Of these directives the one with most overdue lượt giao, of one agency or all."""
    late = Narrow(agency=agency, times=(TimeState.OVERDUE,))
    stood = narrowed(as_of(reach_of(user, day), day, day), late)
    path = stood.path("task__directive")
    rows = stood.rows.filter(**{f"{path}__in": [one.pk for one in reported_on(user, day)]})
    counts = rows.values(path).annotate(n=Count("pk")).order_by("-n")
    return next(iter(counts.values_list(path, flat=True)[:1]), None)


def reporting_agencies(user: User, day: date) -> list[Agency]:
    """In whose name one may report: one's own agencies; for leaders the office of the province."""
    reach = reach_of(user, day)
    mine = Agency.objects.filter(pk__in=reach.agencies)
    if PostKind.OFFICE in reach.kinds:
        return list(Agency.objects.filter(kind=AgencyKind.OFFICE, last_day=None)[:1] or mine)
    return list(mine)


def _followed(reach: Reach) -> Q:
    if PostKind.OFFICE in reach.kinds:
        return Q()
    return Q(follow_up_agency__in=reach.agencies)
