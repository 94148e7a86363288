"""The lists of households that have to move: promised by communes, kept by some of them."""

from datetime import date

from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.register import Entry, Planned, agree, register
from sauro.tasks.commands.steps import take_many
from sauro.tasks.demo.cast import CHIEF, OFFICE, Day, fresh
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState

TASK = 20
_PROMISED, _EARLY = 26, 12
_DUE = date(2026, 4, 24)


def april_8(day: Day) -> None:
    """Most communes register the same day; the office agrees in one consent."""
    rows = [row for row in day.all_of(TASK) if row.state == WorkState.RECEIVED][:_PROMISED]
    sent = []
    for row in rows:
        steps = (Planned("Rà soát tại các bản", date(2026, 4, 15)),)
        entry = Entry(
            person_name="Công chức nông nghiệp", due=_DUE, steps=steps,
            product="Danh sách hộ dân phải di dời, sắp xếp",
        )  # fmt: skip
        sent += register(day.by(row), {row.pk: entry}, send=True)
    agree(day.act(OFFICE), sent)


def april_17(day: Day) -> None:
    """A week before: some report how far they are, one that it will be late."""
    for row in _promised(day)[:_EARLY]:
        update(day.by(row), row, Progress(text="Đã rà soát xong các bản, đang lập danh sách."))
    late = _promised(day)[_EARLY]
    update(day.by(late), late, Progress(
        text="Ba bản chưa đi lại được do sạt lở.", forecast=date(2026, 5, 8), cause="objective",
    ))  # fmt: skip


def april_23(day: Day) -> None:
    """The lists of those that are ready."""
    for number, row in enumerate(_promised(day)[: _EARLY + 4], start=61):
        if row.forecast is None:
            day.product(row, "Báo cáo", number, "Danh sách hộ dân phải di dời", day.day)
            day.report(fresh(row), "Đã lập, công khai danh sách hộ dân phải di dời, sắp xếp")


def april_28(day: Day) -> None:
    """They are confirmed in one go, but for the last."""
    waiting = [row for row in day.all_of(TASK) if row.state == WorkState.CONFIRMING][:-3]
    take_many(day.act(CHIEF), "confirm", {row.pk: row.version for row in waiting})


def _promised(day: Day) -> list[Assignment]:
    return [row for row in day.all_of(TASK) if row.registered_due == _DUE]
