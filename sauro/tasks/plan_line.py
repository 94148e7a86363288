"""Days and steps as officials type them: "Soạn thảo 10/4; Trình ký 20/4/2026".

A day without a year is the first such day from ``base`` on, the day of the directive.
"""

import re
from collections.abc import Iterable
from datetime import date

from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.entries import Planned

MOST_STEPS = 30
LONGEST_NAME = 250
_DAY = re.compile(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?")
_STEP = re.compile(
    rf"(?P<name>.*?)[\s:,(–-]*(?:(?:xong |trước )?(?:ngày )?(?P<day>{_DAY.pattern}))\)?\.?",
    re.IGNORECASE,
)
_INSIDE = re.compile(rf"(?<![\d/]){_DAY.pattern}(?![\d/])")
_BETWEEN = re.compile(r"[;\n]")


def day_of(text: str, base: date) -> date:
    """The day that was typed. ``Refused`` for what is none."""
    match = _DAY.fullmatch(tidy(text))
    try:
        if match:
            return _day(match[1], match[2], match[3], base)
        return date.fromisoformat(tidy(text))
    except ValueError:
        raise Refused(f"“{tidy(text)}” không phải ngày. Hãy ghi như 20/4 hoặc 20/4/2026.") from None


def steps_of(text: str, base: date) -> tuple[Planned, ...]:
    """The steps of a line, in their order; days may be left out. ``Refused``."""
    parts = [part for part in map(tidy, _BETWEEN.split(text)) if part]
    if len(parts) > MOST_STEPS:
        raise Refused(f"Có quá {MOST_STEPS} bước. Hãy gộp bớt.")
    return tuple(_step(part, base) for part in parts)


def steps_line(steps: Iterable[Planned]) -> str:
    """The line that ``steps_of`` reads as these steps."""
    return "; ".join(f"{one.name} {shown(one.day)}" if one.day else one.name for one in steps)


def _step(part: str, base: date) -> Planned:
    match = _STEP.fullmatch(part)
    if match is None:
        name, day = part, None
    else:
        name = match["name"].rstrip(" :,(–-")
        day = day_of(match["day"], base)
    if not name:
        raise Refused(f"“{part}” chưa có tên bước. Hãy ghi như “Soạn thảo 10/4; Trình ký 20/4”.")
    if _INSIDE.search(name):
        raise Refused(f"“{part}” có ngày ở giữa. Hãy đặt dấu “;” giữa các bước, ngày ở cuối bước.")
    if len(name) > LONGEST_NAME:
        raise Refused(f"Tên bước dài quá {LONGEST_NAME} ký tự. Dùng dấu “;” giữa các bước.")
    return Planned(name, day)


def _day(day: str, month: str, year: str | None, base: date) -> date:
    """``ValueError`` where there is no such day."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    found = date(base.year, int(month), int(day))
    return found if found >= base else date(base.year + 1, int(month), int(day))
