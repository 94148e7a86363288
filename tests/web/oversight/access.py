"""Who gets which page of oversight: a part of the table in ``tests/web/test_access.py``."""

from sauro.oversight.commands.reporting import draft_report
from sauro.oversight.queries.heads import office_for
from sauro.oversight.spans import SpanKind, span_of
from sauro.people.act import Act
from sauro.people.models import Agency

ALL = ("in", 200, 200, 200, 200)
MAKES = ("in", 404, 404, 200, 404)
READS = ("in", 404, 200, 200, 404)
POSTED = ("in", 405, 405, 405, 405)
OVERSIGHT: dict[str, tuple[str | int, ...]] = {
    "oversight:list": ALL,
    "oversight:counts": ALL,
    "oversight:rows": ALL,
    "oversight:export": ALL,
    "oversight:turns": ALL,
    "oversight:decisions": ALL,
    "reports:list": ALL,
    "reports:draft": MAKES,
    "reports:letter": MAKES,
    "reports:report": READS,
    "reports:download": READS,
    "reports:refresh": POSTED,
    "reports:close": POSTED,
    "reports:number": MAKES,
}


def report_number(office: Act, agency: Agency) -> int:
    """A report of the office on all that was given."""
    span = span_of(SpanKind.MONTH, office.day)
    return draft_report(office, agency, None, span, office_for(agency, office.day)).pk
