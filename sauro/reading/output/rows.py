"""The rows of "Bảng trích nhiệm vụ phục vụ theo dõi", the same in every kind of file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sauro.reading.output.phrases import (
    INHERITED,
    NO_LEAD,
    capital,
    deadlines_words,
    inherits,
    one_line,
    products_words,
    where,
)
from sauro.reading.result import Reading, Task

TITLE = "Bảng trích nhiệm vụ phục vụ theo dõi"
NOTE = "Bảng do hệ thống đề xuất, chờ người có trách nhiệm xác nhận."
COLUMNS = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Trích dẫn")

_WHOLE = 14
_EDGE = 6

FIELDS = {
    "leads": "chủ trì",
    "coordinators": "phối hợp",
    "deadlines": "thời hạn",
    "product": "sản phẩm",
    "products": "sản phẩm",
    "text": "nội dung",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One task; cells of several entries have one a line. ``due`` is the earliest day computed."""

    number: int
    task: str
    leads: str
    coordinators: str
    deadline: str
    due: date | None
    product: str
    where: str
    quote: str
    confirm: str

    @property
    def citation(self) -> str:
        """Place and words, on lines of their own."""
        return "\n".join(part for part in (capital(self.where), self.quote) if part)


def rows(reading: Reading) -> Iterator[Row]:
    """A row a task, numbered from 1."""
    for number, task in enumerate(reading.tasks, 1):
        yield Row(
            number=number,
            task=capital(one_line(task.shown)),
            leads=_names(task, "leads", task.leads) or NO_LEAD,
            coordinators=_names(task, "coordinators", task.coordinators),
            deadline=deadlines_words(task),
            due=_earliest(task),
            product=products_words(task),
            where=where(task),
            quote=f"“{_ends(one_line(task.shown))}”",
            confirm=confirm_words(task),
        )


def confirm_words(task: Task) -> str:
    """What is to be confirmed and why, one field a line."""
    return "\n".join(
        f"{capital(FIELDS.get(field, field))}: {reason}" for field, reason in task.confirm
    )


def _names(task: Task, field: str, names: tuple[str, ...]) -> str:
    listed = ";\n".join(capital(one_line(name)) for name in names)
    return f"{listed}\n({INHERITED})" if listed and inherits(task, field) else listed


def _earliest(task: Task) -> date | None:
    days = [date.fromisoformat(d.due) for d in task.deadlines if d.kind == "date" and d.due]
    return min(days, default=None)


def _ends(words: str) -> str:
    """The whole of a short text; the first and last words of a long one."""
    listed = words.split(" ")
    if len(listed) <= _WHOLE:
        return words
    return f"{' '.join(listed[:_EDGE])} … {' '.join(listed[-_EDGE:])}"
