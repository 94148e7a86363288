"""The list of tasks as .xlsx, with heads that the door for tables of tasks knows: taken in again
for the same directive it changes nothing."""

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter
from django.db.models import Prefetch

from sauro.directives.vocabulary import PartyRole
from sauro.people.models import User
from sauro.tasks.models import Task, TaskParty
from sauro.tasks.queries.filters import SORTS, Filters, narrowed
from sauro.tasks.queries.lists import Standing, standing, visible_tasks

MOST_ROWS = 50_000
BETWEEN = "; "
HEADS = (
    ("TT", 5), ("Tên nhiệm vụ", 70), ("Cơ quan chủ trì", 35), ("Cơ quan phối hợp", 35),
    ("Thời gian thực hiện", 24), ("Sản phẩm", 35), ("Số văn bản", 18), ("Hạn", 12),
    ("Tình trạng", 22), ("Tình trạng thời hạn", 18), ("Lĩnh vực", 22),
)  # fmt: skip
# What stands in a cell is text, never a formula, a link or a guess at a number.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
# Rows are wide, and a sheet has very many.
_READ = (
    "number", "title", "product", "due_words", "due", "next_due", "settled", "directive__number",
    "field__name",
)  # fmt: skip
_TITLE = "BẢNG TRÍCH NHIỆM VỤ PHỤC VỤ THEO DÕI"


def export_tasks(user: User, filters: Filters, day: date) -> bytes:
    """All tasks that the user may see and the filters leave, as of the day; five queries."""
    rows = narrowed(visible_tasks(user, day), filters, day).order_by(*SORTS[filters.sort])
    named = TaskParty.objects.order_by("role", "rank", "pk").only("task", "role", "words")
    listed = rows.select_related("directive", "field").only(*_READ)
    tasks = list(listed.prefetch_related(Prefetch("parties", named))[:MOST_ROWS])
    stands = standing(tasks, day)
    return workbook(_TITLE, "Nhiệm vụ", HEADS, (_cells(task, stands[task.pk]) for task in tasks))


def _cells(task: Task, stands: Standing) -> Sequence[Any]:
    return (
        str(task.number),
        task.title,
        _names(task, PartyRole.LEAD),
        _names(task, PartyRole.COORDINATE),
        task.due_words,
        task.product,
        task.directive.number,
        task.next_due or task.due,
        str(stands.roll.summary.label) if stands.roll.summary else "",
        str(stands.time.label),
        task.field.name if task.field else "",
    )


def _names(task: Task, role: PartyRole) -> str:
    return BETWEEN.join(one.words for one in task.parties.all() if one.role == role)


def workbook(
    title: str, name: str, heads: Sequence[tuple[str, int]], rows: Iterable[Sequence[Any]]
) -> bytes:
    """A table with its title above, heads with their widths, days as days, numbers as numbers."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, _OPTIONS)
    page = book.add_worksheet(name)
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    days = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top"})
    page.write_string(0, 0, title, bold)
    page.freeze_panes(2, 0)
    for place, (head, width) in enumerate(heads):
        page.set_column(place, place, width)
        page.write_string(1, place, head, bold)
    for number, cells in enumerate(rows, start=2):
        for place, value in enumerate(cells):
            if isinstance(value, date):
                page.write_datetime(number, place, value, days)
            elif isinstance(value, int):
                page.write_number(number, place, value)
            elif value:
                page.write_string(number, place, value, wrapped)
    book.close()
    return target.getvalue()
