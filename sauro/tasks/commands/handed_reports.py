"""Báo cáo hoàn thành for what was matched in one lot: each by itself, one that cannot says why."""

from collections.abc import Iterable
from dataclasses import dataclass

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold
from sauro.tasks.commands.report import Report, report_done
from sauro.tasks.commands.stepping import CHANGED, Acting, take_held
from sauro.tasks.queries.lot_reports import Reportable
from sauro.tasks.vocabulary import WorkState


@dataclass(frozen=True, slots=True)
class Line:
    """An assignment of the preview, as it was seen; cause and reason where it is late."""

    one: Reportable
    version: int
    cause: str = ""
    reason: str = ""


def report_lines(act: Act, lines: Iterable[Line]) -> dict[int, str]:
    """Report each; what was refused, in Vietnamese, by the id of its assignment; empty if it was
    reported."""
    told = {}
    for line in lines:
        try:
            _report(act, line)
            told[line.one.assignment.pk] = ""
        except Refused as refused:
            told[line.one.assignment.pk] = refused.message
    return told


@command
def _report(act: Act, line: Line) -> None:
    """Who reports has received: what was only given is received with it."""
    if line.one.why_not:
        raise Refused(line.one.why_not)
    pk = line.one.assignment.pk
    row = hold([pk])[pk]
    if row.version != line.version:
        raise Refused(CHANGED)
    if row.state == WorkState.GIVEN:
        take_held(Acting.of(act), "receive", [row], {})
    report_done(act, row, row.version, Report(cause=line.cause, reason=line.reason))
