"""Báo cáo hoàn thành, trình cấp có thẩm quyền: the day of the product decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import hold
from sauro.tasks.commands.stepping import CHANGED, Acting, take_held
from sauro.tasks.models import Assignment, Product


@dataclass(frozen=True, slots=True)
class Report:
    """``day`` is that of the product; where none is given, that of the last product handed in."""

    result: str = ""
    day: date | None = None
    cause: str = ""
    reason: str = ""


@command
def report_done(act: Act, assignment: Assignment, version: int, report: Report) -> Assignment:
    """Báo cáo hoàn thành: then somebody else confirms, or sends it back. ``Refused``."""
    return _report(act, "report", assignment, version, report)


@command
def submit_above(act: Act, assignment: Assignment, version: int, report: Report) -> Assignment:
    """Đã trình cấp có thẩm quyền: the agency did its part, and waits for what is adopted above."""
    return _report(act, "submit", assignment, version, report)


def _report(
    act: Act, action: str, assignment: Assignment, version: int, report: Report
) -> Assignment:
    row = hold([assignment.pk])[assignment.pk]
    if row.version != version:
        raise Refused(CHANGED)
    products = list(row.products.filter(removed_at__isnull=True).order_by("day", "pk"))
    day = report.day or (products[-1].day if products else None)
    if day is not None and day > act.day:
        raise Refused(f"Ngày {shown(day)} ở sau hôm nay. Hãy kiểm tra lại ngày của sản phẩm.")
    said = {
        "result": tidy(report.result) or _named(products),
        "met_day": day,
        "met_received": max((one.received for one in products), default=None),
        "late_cause": report.cause,
        "late_reason": tidy(report.reason)[:500],
    }
    take_held(Acting.of(act), action, [row], said)
    return row


def _named(products: Sequence[Product]) -> str:
    return "; ".join(one.number or one.title or one.name for one in products)
