from datetime import date

from sauro.people.vietnam_days import OVERRIDES, SOURCE, vietnam_days
from sauro.people.vocabulary import DayKind
from sauro.people.working_days import SpecialDay


def _kinds(year: int) -> dict[date, DayKind]:
    return {one.day: DayKind(one.kind) for one in vietnam_days([year])}


def test_days_of_2026_have_their_kinds() -> None:
    kinds = _kinds(2026)
    wanted = {
        date(2026, 1, 1): DayKind.HOLIDAY,
        date(2026, 1, 2): DayKind.SWAPPED_OFF,
        date(2026, 1, 10): DayKind.SWAPPED_ON,
        date(2026, 4, 27): DayKind.SUBSTITUTE,
        date(2026, 8, 22): DayKind.SWAPPED_ON,
        date(2026, 8, 31): DayKind.SWAPPED_OFF,
    }
    assert {day: kinds[day] for day in wanted} == wanted


def test_override_stands_before_what_is_published() -> None:
    ours = SpecialDay(date(2026, 1, 1), DayKind.SWAPPED_OFF, "Khác", "công văn")
    assert vietnam_days([2026], [ours])[0] == ours


def test_days_are_only_of_the_years_asked_for_and_in_order() -> None:
    days = [one.day for one in vietnam_days([2025, 2024])]
    assert (days, {day.year for day in days}) == (sorted(days), {2024, 2025})


def test_days_not_announced_yet_are_predicted() -> None:
    assert {one.predicted for one in vietnam_days([2026])} == {False}
    assert {one.predicted for one in vietnam_days([2027])} == {True}


def test_every_day_names_its_source() -> None:
    sources = {one.source for one in vietnam_days([2026])}
    assert sources == {SOURCE, OVERRIDES[0].source}
