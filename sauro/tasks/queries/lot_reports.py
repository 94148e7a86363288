"""What can be reported as done of a lot: which, which are late, which not and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.lifecycle import ASSIGNMENT, step_of
from sauro.tasks.matching import late_days
from sauro.tasks.models import Assignment, Handed, Product
from sauro.tasks.policy import enters_for, handles
from sauro.tasks.vocabulary import DueKind, HandedState, WorkState

_FROM = step_of(ASSIGNMENT, "report").frm | {WorkState.GIVEN}
_RECURS = "Nhiệm vụ định kỳ: trả lời từng kỳ, không báo cáo hoàn thành cả nhiệm vụ."


@dataclass(frozen=True, slots=True)
class Reportable:
    """An assignment with the products of it; ``day`` is that of the last one, by which lateness is
    counted. ``why_not`` says in Vietnamese why it is not reported now."""

    assignment: Assignment
    agency: str
    products: tuple[Product, ...]
    day: date
    late: int
    why_not: str

    @property
    def receives(self) -> bool:
        """Whether it is received with the report."""
        return self.assignment.state == WorkState.GIVEN and not self.why_not


def report_plan(user: User, batch: str, day: date) -> list[Reportable]:
    """Of each assignment that files of the lot were matched with, in the order of the files."""
    reach = reach_of(user, day)
    files = Handed.objects.filter(handles(reach, user), batch=batch, state=HandedState.MATCHED)
    ids = [found[0]["assignment"] for found in files.values_list("candidates", flat=True) if found]
    rows = {
        row.pk: row
        for row in Assignment.objects.filter(enters_for(reach), pk__in=ids)
        .select_related("task__directive")
        .defer("task__folded", "task__marked", "task__vector", "task__directive__vector")
    }
    names = labels_of({row.agency_id for row in rows.values()}, day)
    products: dict[int, list[Product]] = {}
    there = Product.objects.filter(assignment__in=rows, removed_at__isnull=True)
    for product in there.order_by("day", "pk"):
        products.setdefault(product.assignment_id, []).append(product)
    return [
        _reportable(rows[pk], names[rows[pk].agency_id], products[pk])
        for pk in dict.fromkeys(ids)
        if pk in rows and pk in products
    ]


def _reportable(row: Assignment, agency: str, products: Sequence[Product]) -> Reportable:
    day = products[-1].day
    late = late_days(day, row.due)
    return Reportable(row, agency, tuple(products), day, late, _why_not(row))


def _why_not(row: Assignment) -> str:
    if row.state not in _FROM:
        return f"Nhiệm vụ đang ở trạng thái “{WorkState(row.state).label}”."
    return _RECURS if row.task.due_kind == DueKind.RECURRING else ""
