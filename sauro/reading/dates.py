"""Days out of words and numbers: the calendar of Vietnamese officialese. Pure functions.

``stretch`` reads "tháng 8/2026", "quý II", "10/4" … as the days from first to last. A year that
is not written is the base's, or the following one where that stretch is already over.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sauro.reading.rules.deadline_words import HALF, LATER, MONTH, PART, QUARTER, WEEK, YEAR

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(
    r"(?<!\d)(\d{1,2})(?:\ ?[/.\-]\ ?|\ ?tháng\ ?)(\d{1,2})(?!\d)"
    r"(?:(?:\ ?[/.\-–]\ ?|,?\ (?:của\ )?năm\ |,\ )(?:19|20)\d\d"
    rf"|\ (?:của\ )?năm\ (?:nay|{LATER}))?$"
)
_NEXT_YEAR = re.compile(rf"năm {LATER}")
_MONTH = re.compile(MONTH, re.VERBOSE)
_QUARTER = re.compile(QUARTER, re.VERBOSE)
_HALF = re.compile(HALF, re.VERBOSE)
_PART = re.compile(PART, re.VERBOSE)
_WEEK = re.compile(WEEK, re.VERBOSE)
_YEARS = re.compile(YEAR, re.VERBOSE)
_NEAR = re.compile(r"tuần (này|tới|sau)|(?:\w+ )?((?:hôm )?nay)|\w+ (mai)|[Cc]uối tuần")
_WHICH = re.compile(r"\d|đầu|nhất|hai|ba|tư|cuối")
_WEEKS = {"đầu": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "cuối": 5}
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
_CLOCK = re.compile(r"(\d{1,2})\ ?(?:giờ|[hg:])(?:\ ?(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from ``first`` to ``last``; ``precision`` is day, month, quarter or year."""

    first: date
    last: date
    precision: str


def stretch(words: str, base: date | None) -> Stretch | None:
    """The days that ``words`` name, seen from ``base``; None for no real day or a missing year."""
    for read in (_week, _part, _half, _quarter, _month, _year, _near, _day, _bare):
        try:
            found = read(words, base)
        except ValueError:
            return None
        if found:
            return found
    return None


def clock(words: str) -> str | None:
    """ "16 giờ 30 phút", "17h" as HH:MM."""
    match = _CLOCK.match(words)
    if match is None or int(match[1]) > 24 or int(match[2] or 0) > 59:
        return None
    return f"{int(match[1]):02}:{int(match[2] or 0):02}"


def recurring_day(day: str | None, month: str | None, every: str) -> str | None:
    """The day a recurrence falls on: "25", "11-30"; empty where the words do not fit together.

    ``month`` is a number, or a quarter in words.
    """
    if month is not None and every in ("year", "half-year"):
        named = stretch(f"{'' if month[0] in 'Qq' else 'tháng '}{month}/2001", None)
        if named is None or not 1 <= int(day or 1) <= 31:
            return ""
        return f"{named.last.month:02}-{int(day) if day else named.last.day:02}"
    if month is not None or (day and every in ("day", "week")):
        return ""
    return str(int(day)) if day and 1 <= int(day) <= 31 else None


def after(day: date, working_days: int, holidays: Collection[date] = frozenset()) -> date:
    """The day that many working days after ``day``, which itself does not count.

    Saturdays, Sundays and ``holidays`` are not working days.
    """
    while working_days > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            working_days -= 1
    return day


def later(day: date, count: int, unit: str) -> date:
    """``day`` plus ``count`` of ``unit``: ngày làm việc, ngày, giờ, tuần, tháng or năm."""
    if unit == "ngày làm việc":
        return after(day, count)
    if unit in ("tháng", "năm"):
        count *= 12 if unit == "năm" else 1
        years, month = divmod(day.month - 1 + count, 12)
        return min(
            date(day.year + years, month + 1, 1) + timedelta(days=day.day - 1),
            _last(day.year + years, month + 1),
        )
    days = {"giờ": -(-count // 24), "h": -(-count // 24), "tuần": 7 * count}.get(unit, count)
    return day + timedelta(days=days)


def _last(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def _months(year: int, first: int, last: int, precision: str) -> Stretch:
    return Stretch(date(year, first, 1), _last(year, last), precision)


def _dated(
    words: str, base: date | None, make: Callable[[int], Stretch], stay: bool = False
) -> Stretch | None:
    """``make`` with the year written last in ``words``, or the one the base calls for."""
    written = _YEAR.findall(words)
    if written:
        return make(int(written[-1]))
    if base is None:
        return None
    if _NEXT_YEAR.search(words):
        return make(base.year + 1)
    found = make(base.year)
    return found if stay or found.last >= base else make(base.year + 1)


def _day(words: str, base: date | None) -> Stretch | None:
    match = _DAY.search(words)
    if match is None:
        return None

    def make(year: int) -> Stretch:
        day = date(year, int(match[2]), int(match[1]))
        return Stretch(day, day, "day")

    return _dated(match[0], base, make)


def _near(words: str, base: date | None) -> Stretch | None:
    match = _NEAR.match(words)
    if match is None or base is None:
        return None
    if match[2] or match[3]:
        day = base + timedelta(days=1 if match[3] else 0)
        return Stretch(day, day, "day")
    weeks = 0 if match[1] in (None, "này") else 1
    monday = base + timedelta(days=7 * weeks - base.weekday())
    return Stretch(monday, monday + timedelta(days=6), "day")


def _part(words: str, base: date | None) -> Stretch | None:
    match = _PART.match(words)
    if match is None:
        return None
    position, rest = match[0].split(" ", 1)
    whole = _bare(rest, base) or _quarter(rest, base) or _month(rest, base) or _year(rest, base)
    if whole is None:
        return None
    if position in ("cuối", "Cuối"):
        return whole
    first, months = whole.first, {"month": 0, "quarter": 1, "year": 3}[whole.precision]
    if position in ("đầu", "Đầu"):
        last = first + timedelta(days=9) if not months else _last(first.year, months)
        if whole.precision == "quarter":
            last = _last(first.year, first.month)
        return Stretch(first, last, whole.precision)
    middle = {"month": first, "quarter": date(first.year, first.month + 1, 1)}
    if whole.precision == "year":
        return Stretch(first, date(first.year, 6, 30), "year")
    return Stretch(first, middle[whole.precision] + timedelta(days=14), whole.precision)


def _week(words: str, base: date | None) -> Stretch | None:
    """A week or a half of a month; the last one ends with it."""
    match = _WEEK.match(words)
    month = _month(match[0][match[0].lower().rindex("tháng") :], base) if match else None
    which = _WHICH.search(match[0]) if match else None
    if match is None or month is None or which is None:
        return None
    days = 15 if match[0][0] in "Nn" else 7
    number = int(_WEEKS.get(which[0], which[0]))
    begun = month.first + timedelta(days=days * (number - 1))
    if which[0] == "cuối" or begun + timedelta(days=days) > month.last:
        begun = month.last - timedelta(days=days - 1)
        return Stretch(begun, month.last, "day")
    return Stretch(begun, begun + timedelta(days=days - 1), "day")


def _bare(words: str, base: date | None) -> Stretch | None:
    if base is None or words not in ("năm", "quý", "tháng"):
        return None
    return _this(words, base, 0)


def _this(unit: str, base: date, ahead: int) -> Stretch:
    if unit == "năm":
        return _months(base.year + ahead, 1, 12, "year")
    size = 3 if unit == "quý" else 1
    years, start = divmod((base.month - 1) // size * size + ahead * size, 12)
    return _months(
        base.year + years, start + 1, start + size, "quarter" if unit == "quý" else "month"
    )


def _relative(words: str, base: date | None, unit: str) -> Stretch | None:
    if base is None:
        return None
    return _this(unit, base, 0 if words.endswith(("này", "nay")) else 1)


def _quarter(words: str, base: date | None) -> Stretch | None:
    match = _QUARTER.match(words)
    if match is None:
        return None
    numbers = re.findall(r"IV|I{1,3}|(?<!\d)[1-4](?!\d)", match[0])
    if not numbers:
        return _relative(match[0], base, "quý")
    quarters = [_ROMAN.get(number) or int(number) for number in numbers]
    first, last = quarters[0] * 3 - 2, quarters[-1] * 3
    return _dated(match[0], base, lambda year: _months(year, min(first, last - 2), last, "quarter"))


def _half(words: str, base: date | None) -> Stretch | None:
    match = _HALF.match(words)
    if match is None:
        return None
    count = re.match(r"0?(\d)", match[0])
    months = int(count[1]) if count else {"s": 6, "c": 9, "b": 3}.get(match[0][0].lower(), 6)
    first, last = (1, months) if "đầu" in match[0] else (13 - months, 12)
    return _dated(match[0], base, lambda year: _months(year, first, last, "quarter"), stay=True)


def _month(words: str, base: date | None) -> Stretch | None:
    match = _MONTH.match(words)
    if match is None:
        return None
    numbers = [int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", match[0])]
    if not numbers:
        return _relative(match[0], base, "tháng")
    first, last = min(numbers[0], numbers[-1]), numbers[-1]
    return _dated(match[0], base, lambda year: _months(year, first, last, "month"))


def _year(words: str, base: date | None) -> Stretch | None:
    match = _YEARS.match(words)
    if match is None:
        return None
    years = [int(year) for year in _YEAR.findall(match[0])]
    if not years:
        return _relative(match[0], base, "năm")
    return Stretch(date(min(years), 1, 1), date(max(years), 12, 31), "year")
