"""Which days a rule names: pure. Years and months of the calendar, weeks from Monday."""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sauro.people.working_days import WEEKDAYS, WorkCalendar, next_working_day
from sauro.tasks.vocabulary import Every

_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.HALF: 6, Every.YEAR: 12}
_MONTH_WORDS = {
    Every.MONTH: "", Every.QUARTER: " tháng cuối quý", Every.HALF: " tháng cuối kỳ",
    Every.YEAR: " tháng 12",
}  # fmt: skip
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Owed:
    """A period as it was made before: the days it has; ``answered`` once it was reported."""

    label: str
    stated: date
    due: date
    answered: bool


@dataclass(frozen=True, slots=True)
class Period:
    """One period: its name, the day by the rule, the day that counts, why they differ.

    ``off`` says that the day is a day off ("Chủ nhật", "Quốc khánh"), moved or not.
    """

    label: str
    stated: date
    due: date
    off: str = ""


def periods(
    every: Every, on: int, first: date, last: date, days: WorkCalendar, *, move: bool
) -> Iterator[Period]:
    """All periods whose day lies from ``first`` to ``last``, in order."""
    stated = _weekly(on, first, last) if every == Every.WEEK else _monthly(every, on, first, last)
    for label, day in stated:
        counted = days.counted(day)
        due = due_of(day, days, move=move)
        yield Period(label, day, due, "" if counted.working else counted.why)


def due_of(stated: date, days: WorkCalendar, *, move: bool) -> date:
    """The day that counts for what the rule puts on ``stated``."""
    return next_working_day(days, stated) if move else stated


def moved(owed: Iterable[Owed], wanted: Iterable[Period], day: date) -> dict[str, Period]:
    """Which of the periods of a rule get other days by another rule, by their names.

    Only those that are neither reported nor past on the ``day``, and only to days that are still to
    come: a period whose new day is past, or that the other rule does not have, keeps its own.
    """
    by_label = {one.label: one for one in wanted if one.due >= day}
    return {
        one.label: by_label[one.label]
        for one in owed
        if not one.answered
        and one.due >= day
        and one.label in by_label
        and (one.stated, one.due) != (by_label[one.label].stated, by_label[one.label].due)
    }


def rule_words(every: Every, on: int) -> str:
    """The rule as one says it: "Hằng tuần, thứ Hai", "Hằng quý, ngày 15 tháng cuối quý"."""
    if every == Every.WEEK:
        return f"{every.label}, {WEEKDAYS[on - 1]}"
    day = f"ngày {on}" if on < 29 else f"ngày {on} hoặc ngày cuối tháng"
    return f"{every.label}, {day}{_MONTH_WORDS[every]}"


def _weekly(on: int, first: date, last: date) -> Iterator[tuple[str, date]]:
    day = first + timedelta((on - 1 - first.weekday()) % 7)
    while day <= last:
        year, week, _ = day.isocalendar()
        yield f"Tuần {week}/{year}", day
        day += timedelta(7)


def _monthly(every: Every, on: int, first: date, last: date) -> Iterator[tuple[str, date]]:
    """The day in the last month of each period."""
    step = _MONTHS[every]
    for number in range(first.year * 12, last.year * 12 + 12, step):
        year, month = divmod(number + step - 1, 12)
        day = date(year, month + 1, min(on, calendar.monthrange(year, month + 1)[1]))
        if first <= day <= last:
            yield _label(every, day), day


def _label(every: Every, day: date) -> str:
    if every == Every.MONTH:
        return f"Tháng {day.month}/{day.year}"
    if every == Every.QUARTER:
        return f"Quý {_ROMAN[(day.month - 1) // 3]}/{day.year}"
    if every == Every.HALF:
        return f"6 tháng {'đầu' if day.month <= 6 else 'cuối'} năm {day.year}"
    return f"Năm {day.year}"
