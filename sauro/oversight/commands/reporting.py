"""A report of a period: drafted from what stood, worded, closed for good, its number entered."""

import hashlib
from collections.abc import Mapping
from copy import copy
from datetime import date, datetime
from pathlib import Path

from sauro.directives import originals
from sauro.directives.commands.keeping import kept_file
from sauro.directives.kept_source import keepable
from sauro.directives.models import Directive, Original
from sauro.directives.policy import reach_of
from sauro.directives.receiving import Handed, file_name
from sauro.oversight.keeping import office_of, packed, report_of
from sauro.oversight.models import Report
from sauro.oversight.papers.editing import edited, places
from sauro.oversight.papers.form import Paper
from sauro.oversight.papers.kinds.office import Issue, Office
from sauro.oversight.papers.kinds.period_report import period_report
from sauro.oversight.papers.writing.paper import to_docx
from sauro.oversight.policy import reports_for
from sauro.oversight.queries.gathering import gather
from sauro.oversight.spans import Span, SpanKind, before
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command, record
from sauro.people.models import Agency
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vocabulary import Subject
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.formats import refuse_foreign

_CLOSED = "Báo cáo đã chốt số liệu nên không sửa được. Số liệu đến sau tính vào kỳ sau."
_CHANGED = "Báo cáo vừa được người khác thay đổi. Hãy tải lại trang rồi làm lại."


@command
def draft_report(
    act: Act, agency: Agency, directive: Directive | None, span: Span, office: Office
) -> Report:
    """Take the figures of the period and draft its words. ``Refused``."""
    assert act.by
    _require(act, agency, directive)
    if span.first > act.day:
        raise Refused(f"Kỳ này chưa bắt đầu: {shown(span.first)} đến {shown(span.last)}.")
    data = gather(act.by, directive, span, act.day, closed=_closed_before(agency, directive, span))
    if not data.assignments.total:
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
    _told(act, row, "draft")
    return row


@command
def refresh_report(act: Act, report: Report, version: int) -> Report:
    """Take the figures anew; words that were changed stay."""
    assert act.by
    row = _held(act, report, version)
    span = Span(SpanKind(row.kind), row.label, row.first_day, row.last_day)
    closed = _closed_before(row.agency, row.directive, span)
    data = gather(act.by, row.directive, span, act.day, closed=closed)
    row.data, row.as_of, row.made = packed(data), data.as_of, act.day
    return _saved(act, row, "refresh")


@command
def word_report(
    act: Act, report: Report, version: int, words: Mapping[str, str], office: Office
) -> Report:
    """Write other words for some paragraphs, and what stands around them."""
    row = _held(act, report, version)
    drafted = {place.key: place.drafted for place in places(drafted_paper(row), {})}
    row.words = {
        key: text
        for key, written in words.items()
        if key in drafted and (text := " ".join(written.split())) != drafted[key]
    }
    row.head = packed(office)
    return _saved(act, row, "word")


@command
def close_report(act: Act, report: Report, version: int) -> Report:
    """From here on figures, rows and words stand; its file is rebuilt byte for byte."""
    row = _held(act, report, version)
    row.closed_at, row.closed_by = act.now, act.by
    row.sha256 = hashlib.sha256(paper_bytes(row)).hexdigest()
    return _saved(act, row, "close")


@command
def number_report(
    act: Act, report: Report, number: str, signed_day: date, file: Handed | None = None
) -> Report:
    """Number, day and, where there is one, the signed file: entered once it was issued."""
    row = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
    _require(act, row.agency, row.directive)
    if row.closed_at is None:
        raise Refused("Hãy chốt báo cáo trước khi nhập số và ngày ký.")
    if not tidy(number):
        raise Refused("Hãy nhập số của báo cáo.")
    if signed_day > act.day or signed_day < row.first_day:
        raise Refused("Ngày ký phải từ đầu kỳ đến hôm nay.")
    row.number, row.signed_day = tidy(number)[:20], signed_day
    row.signed = _kept(act, file) if file else row.signed
    return _saved(act, row, "number")


def paper_of(report: Report) -> Paper:
    """The paper with the words that people wrote, the number once there is one."""
    issue = Issue(report.made, report.number, report.signed_day)
    data, office = report_of(report.data), office_of(report.head)
    return edited(period_report(data, office, issue), report.words)


def paper_bytes(report: Report) -> bytes:
    """Its file; the one that was closed has neither number nor day."""
    closed = _unnumbered(report) if report.closed_at else report
    return to_docx(paper_of(closed))


def _unnumbered(report: Report) -> Report:
    """As it was when it was closed."""
    bare = copy(report)
    bare.number, bare.signed_day = "", None
    return bare


def drafted_paper(row: Report) -> Paper:
    """The paper as it was drafted, without what people wrote."""
    return period_report(report_of(row.data), office_of(row.head), Issue(row.made))


def _require(act: Act, agency: Agency, directive: Directive | None) -> None:
    assert act.by
    if not reports_for(reach_of(act.by, act.day), agency, directive):
        raise Refused(
            "Báo cáo kỳ do Văn phòng hoặc cơ quan theo dõi, đôn đốc của văn bản lập và chốt."
        )


def _closed_before(agency: Agency, directive: Directive | None, span: Span) -> datetime | None:
    earlier = before(span)
    row = Report.objects.filter(
        agency=agency, directive=directive, kind=span.kind, first_day=earlier.first
    ).first()
    return row.closed_at if row else None


def _held(act: Act, report: Report, version: int) -> Report:
    row = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
    _require(act, row.agency, row.directive)
    if row.closed_at is not None:
        raise Refused(_CLOSED)
    if row.version != version:
        raise Refused(_CHANGED)
    return row


def _saved(act: Act, row: Report, action: str) -> Report:
    row.version += 1
    checked(row)
    row.save()
    _told(act, row, action)
    return row


def _told(act: Act, row: Report, action: str) -> None:
    after = {"as_of": row.as_of.isoformat(), "version": row.version, "number": row.number}
    record(act, action, (Subject.REPORT, row, str(row)), after=after)


def _kept(act: Act, file: Handed) -> Original:
    """The signed file, once it was opened: what bears a mark of secrecy leaves nothing behind."""
    spooled = originals.spool(file.content)
    try:
        name = file_name(file.name)
        refuse_foreign(Path(name), spooled.head)
        with originals.local_copy(spooled.place, name) as path:
            keepable(open_confined(path))
            return kept_file(act, path, spooled, name)
    except SourceError as error:
        said = f"{error.message[:1].upper()}{error.message[1:]}. {error.way_out}."
        raise Refused(said) from error
    finally:
        originals.unspool(spooled.place)
