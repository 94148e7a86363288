from datetime import date

import pytest

from sauro.people.commands.calendar import clear_day, seed_calendar, set_day
from sauro.people.models import CalendarDay, Change
from sauro.people.queries.calendar import calendar_of, work_calendar
from sauro.people.refusal import Refused
from sauro.people.vietnam_days import vietnam_days
from sauro.people.vocabulary import DayKind
from tests.people.organisation import SYSTEM, act_of, user

pytestmark = pytest.mark.django_db
FRIDAY, SATURDAY = date(2026, 4, 3), date(2026, 4, 4)
TET = date(2026, 2, 17)


def test_published_days_come_in_once() -> None:
    first = seed_calendar(SYSTEM, [2026])
    second = seed_calendar(SYSTEM, [2026])
    days = [one.day for one in vietnam_days([2026])]
    assert (first, second, [row.day for row in calendar_of(2026)]) == (days, [], days)


def test_edited_day_stays_when_published_days_come_in_again() -> None:
    seed_calendar(SYSTEM, [2026])
    set_day(SYSTEM, date(2026, 1, 2), DayKind.HOLIDAY, "Nghỉ Tết", "TB 15")
    seed_calendar(SYSTEM, [2026])
    row = CalendarDay.objects.get(day=date(2026, 1, 2))
    assert (row.kind, row.name, row.source, row.edited) == ("holiday", "Nghỉ Tết", "TB 15", True)


def test_day_not_published_any_more_goes() -> None:
    CalendarDay.objects.create(day=FRIDAY, kind="holiday", name="Cũ", source="cũ")
    other_year = CalendarDay.objects.create(
        day=date(2025, 4, 3), kind="holiday", name="Cũ", source="cũ"
    )
    assert FRIDAY in seed_calendar(SYSTEM, [2026])
    assert list(CalendarDay.objects.filter(source="cũ")) == [other_year]


def test_swapped_days_change_what_is_worked() -> None:
    set_day(SYSTEM, FRIDAY, DayKind.SWAPPED_OFF, "Nghỉ", "QĐ 7")
    set_day(SYSTEM, SATURDAY, DayKind.SWAPPED_ON, "Làm bù", "QĐ 7")
    calendar = work_calendar()
    assert [calendar.is_working(day) for day in (FRIDAY, SATURDAY)] == [False, True]


def test_cleared_day_is_what_its_weekday_says_for_good() -> None:
    seed_calendar(SYSTEM, [2026])
    clear_day(SYSTEM, TET, "QĐ 8")
    seed_calendar(SYSTEM, [2026])
    assert work_calendar().is_working(TET)


def test_calendar_knows_the_years_that_came_in() -> None:
    seed_calendar(SYSTEM, [2026])
    set_day(SYSTEM, date(2027, 4, 2), DayKind.HOLIDAY, "Nghỉ", "QĐ 7")
    assert work_calendar().years == {2026}


@pytest.mark.parametrize(
    ("day", "kind", "source", "words"),
    [
        (FRIDAY, DayKind.SWAPPED_ON, "QĐ 7", "vốn là ngày làm việc"),
        (SATURDAY, DayKind.SWAPPED_OFF, "QĐ 7", "vốn là ngày nghỉ"),
        (SATURDAY, DayKind.SUBSTITUTE, "QĐ 7", "vốn là ngày nghỉ"),
        (FRIDAY, DayKind.HOLIDAY, " ", "Hãy ghi nguồn"),
        (FRIDAY, DayKind.HOLIDAY, "x" * 251, "Nguồn: "),
    ],
)
def test_unfit_day_is_refused(day: date, kind: DayKind, source: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        set_day(SYSTEM, day, kind, "Nghỉ", source)
    assert not CalendarDay.objects.exists()


def test_each_edit_is_kept_in_history() -> None:
    set_day(SYSTEM, FRIDAY, DayKind.HOLIDAY, "Nghỉ", "QĐ 7")
    set_day(SYSTEM, FRIDAY, DayKind.HOLIDAY, "Nghỉ", "QĐ 7")
    set_day(SYSTEM, FRIDAY, DayKind.HOLIDAY, "Nghỉ bù", "QĐ 8")
    changes = Change.objects.filter(action="set_day").order_by("id")
    assert [(change.label, change.before) for change in changes] == [
        ("03/4/2026 Nghỉ", {}),
        ("03/4/2026 Nghỉ bù", {"name": "Nghỉ", "source": "QĐ 7"}),
    ]


def test_user_without_right_does_not_edit_the_calendar() -> None:
    with pytest.raises(Refused, match="không có quyền"):
        set_day(act_of(user("khach")), FRIDAY, DayKind.HOLIDAY, "Nghỉ", "QĐ 7")
