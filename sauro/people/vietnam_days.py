"""Holidays and swapped days of Viet Nam: the package ``holidays``, corrected by a list of ours."""

from collections.abc import Iterable
from datetime import date

from holidays import country_holidays

from sauro.people.vocabulary import DayKind
from sauro.people.working_days import SpecialDay

SOURCE = "Điều 112 Bộ luật Lao động và các thông báo hằng năm, theo gói dữ liệu holidays"
# The last year for which the announcements of holidays and swaps are known here. Later years: days
# of the lunar calendar are computed, and which day stands in for which is not decided yet.
LAST_ANNOUNCED_YEAR = 2026

_SWAP_2026 = "Phương án hoán đổi ngày làm việc duyệt ngày 25/12/2025 (cần đối chiếu văn bản gốc)"
OVERRIDES = (
    SpecialDay(
        date(2026, 1, 2), DayKind.SWAPPED_OFF, "Nghỉ, làm bù ngày 10/01/2026", _SWAP_2026
    ),
    SpecialDay(
        date(2026, 1, 10), DayKind.SWAPPED_ON, "Làm bù cho ngày 02/01/2026", _SWAP_2026
    ),
)  # fmt: skip


def vietnam_days(
    years: Iterable[int], overrides: Iterable[SpecialDay] = OVERRIDES
) -> list[SpecialDay]:
    """All special days of the years, in order; where both have a day, the override stands."""
    wanted = sorted(set(years))
    published = country_holidays("VN", years=wanted, language="vi")
    found = {day: _holiday(day, name) for day, name in published.items() if day.year in wanted}
    for day in published.weekend_workdays:
        if day.year in wanted:
            found[day] = _special(day, DayKind.SWAPPED_ON, "Làm bù")
    found |= {special.day: special for special in overrides if special.day.year in wanted}
    return [found[day] for day in sorted(found)]


def _holiday(day: date, name: str) -> SpecialDay:
    if "thay cho ngày" in name:
        return _special(day, DayKind.SWAPPED_OFF, name)
    return _special(day, DayKind.SUBSTITUTE if "nghỉ bù" in name else DayKind.HOLIDAY, name)


def _special(day: date, kind: DayKind, name: str) -> SpecialDay:
    return SpecialDay(day, kind, name, SOURCE, predicted=day.year > LAST_ANNOUNCED_YEAR)
