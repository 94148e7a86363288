"""A report of a period is drafted from what stood at its end."""

from datetime import datetime

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.oversight.commands.drafts import MAKES, told
from sauro.oversight.keeping import packed
from sauro.oversight.models import Report
from sauro.oversight.papers.kinds.office import Office
from sauro.oversight.policy import reports_for
from sauro.oversight.queries.gathering import gather
from sauro.oversight.spans import Span, SpanKind, before
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import Agency
from sauro.people.refusal import Refused
from sauro.people.spans import shown


@command
def draft_report(
    act: Act, agency: Agency, directive: Directive | None, span: Span, office: Office
) -> Report:
    """Take the figures of the period and draft its words. ``Refused``."""
    assert act.by
    if not reports_for(reach_of(act.by, act.day), agency, directive):
        raise Refused(MAKES)
    if span.first > act.day:
        raise Refused(f"Kỳ này chưa bắt đầu: {shown(span.first)} đến {shown(span.last)}.")
    data = gather(act.by, directive, span, act.day, closed=_closed_before(agency, directive, span))
    if not data.assignments.counted:
        raise Refused("Trong phạm vi này chưa có nhiệm vụ nào đến ngày số liệu.")
    row = Report(
        agency=agency,
        directive=directive,
        kind=span.kind,
        label=span.label,
        first_day=span.first,
        last_day=span.last,
        as_of=data.as_of,
        data=packed(data),
        head=packed(office),
        made=act.day,
        made_by=act.by,
    )
    checked(row)
    row.save()
    told(act, row, "draft")
    return row


def regather(act: Act, row: Report) -> None:
    """Its figures as they are now, not saved."""
    assert act.by
    span = Span(SpanKind(row.kind), row.label, row.first_day, row.last_day)
    closed = _closed_before(row.agency, row.directive, span)
    data = gather(act.by, row.directive, span, act.day, closed=closed)
    row.data, row.as_of = packed(data), data.as_of


def _closed_before(agency: Agency, directive: Directive | None, span: Span) -> datetime | None:
    earlier = before(span)
    row = Report.objects.filter(
        agency=agency, directive=directive, kind=span.kind, first_day=earlier.first
    ).first()
    return row.closed_at if row else None
