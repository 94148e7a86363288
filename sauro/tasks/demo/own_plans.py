"""Everybody's own plan, due by 9/4/2026: in time, late, sent back, or not there."""

from collections.abc import Sequence
from datetime import date

from sauro.tasks.commands.steps import take_many
from sauro.tasks.demo.cast import CHIEF, Day, fresh
from sauro.tasks.demo.morning import CARRIED_OUT
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import RedoReason, WorkState

TASK = 50
IN_THE_LOT = ("ubnd-xa-binh-lu", "so-xay-dung")  # theirs come with the papers of 24/4
_RAIN = "Mưa đá, sạt lở từ ngày 05/4 phải tập trung khắc phục"


def april_7(day: Day) -> None:
    """The first ones."""
    _handed(day, _wanted(day)[:18], day.day)


def april_9(day: Day) -> None:
    """The last day."""
    _handed(day, _wanted(day)[18:36], day.day)


def april_10(day: Day) -> None:
    """The office confirms most in one go and sends some back."""
    waiting = [row for row in day.all_of(TASK) if row.state == WorkState.CONFIRMING]
    back = waiting[5::11]
    good = [row for row in waiting if row not in back and row.agency.code != "vp-ubnd-tinh"]
    take_many(day.act(CHIEF), "confirm", {row.pk: row.version for row in good[:-2]})
    reasons = (
        (RedoReason.NOT_SIGNED, "Bản gửi là dự thảo, chưa có chữ ký và số văn bản"),
        (RedoReason.INCOMPLETE, "Chưa có thời hạn và người chịu trách nhiệm của từng việc"),
    )
    for number, row in enumerate(back):
        code, reason = reasons[number % 2]
        day.step(CHIEF, "return", row, code=code, reason=reason)


def april_14(day: Day) -> None:
    """Late ones, with why; one that was sent back comes again."""
    late = _wanted(day)[36:43]
    _handed(day, late[:3], day.day, "objective", _RAIN)
    _handed(day, late[3:5], day.day, "subjective", "Chậm phân công người soạn thảo")
    again = [row for row in day.all_of(TASK) if row.state == WorkState.REDO][:1]
    _handed(day, again, day.day, "subjective", "Phải trình ký lại")


def april_16(day: Day) -> None:
    """These are confirmed, too."""
    rows = [row for row in day.all_of(TASK) if row.state == WorkState.CONFIRMING]
    own = "vp-ubnd-tinh"
    versions = {row.pk: row.version for row in rows if row.agency.code != own}
    take_many(day.act(CHIEF), "confirm", versions)
    for row in rows:
        if row.agency.code == own:
            day.step("chutich", "confirm", row)


def _wanted(day: Day) -> list[Assignment]:
    """All but those of the lot, agencies of both levels mixed."""
    rows = [row for row in day.all_of(TASK) if row.agency.code not in IN_THE_LOT]
    return [rows[place * 31 % len(rows)] for place in range(len(rows))]


def _handed(
    day: Day, rows: Sequence[Assignment], signed: date, cause: str = "", reason: str = ""
) -> None:
    for number, row in enumerate(rows, start=21):
        if row.state == WorkState.GIVEN:
            day.receive([row])
        day.product(row, "Kế hoạch", number, CARRIED_OUT, signed)
        day.report(fresh(row), "Đã ban hành kế hoạch thực hiện của cơ quan", cause, reason)
