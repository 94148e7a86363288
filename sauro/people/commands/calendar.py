"""The working calendar: what comes with the program, and what this office knows better."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.transaction import changed, checked, command, record
from sauro.people.models import CalendarDay
from sauro.people.naming import tidy
from sauro.people.policy import Right, require
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vietnam_days import vietnam_days
from sauro.people.vocabulary import DayKind, Subject

_WEEKEND = (5, 6)


@command
def seed_calendar(act: Act, years: Iterable[int]) -> list[date]:
    """Bring in the published days of these years; the days that changed, in order.

    What was edited here stays. A day that is not published any more goes, unless it was edited.
    """
    require(act, Right.REGISTER)
    wanted = set(years)
    published = {special.day: special for special in vietnam_days(wanted)}
    rows = {row.day: row for row in CalendarDay.objects.select_for_update().order_by("day")}
    touched = []
    for day, special in published.items():
        row = rows.get(day) or CalendarDay(day=day)
        values = {
            "kind": special.kind,
            "name": special.name,
            "source": special.source,
            "predicted": special.predicted,
        }
        if not row.edited and _write(act, "seed_calendar", row, values):
            touched.append(day)
    for day, row in rows.items():
        if day.year in wanted and day not in published and not row.edited:
            record(act, "seed_calendar", _subject(row), before={"kind": row.kind})
            row.delete()
            touched.append(day)
    return sorted(touched)


@command
def set_day(act: Act, day: date, kind: DayKind, name: str, source: str) -> CalendarDay:
    """Say what a day is; ``source`` is the announcement it stands in."""
    require(act, Right.REGISTER)
    _refuse_senseless(day, kind)
    if not source.strip():
        raise Refused("Hãy ghi nguồn: số, ngày văn bản hoặc thông báo về ngày này.")
    row = CalendarDay.objects.select_for_update().filter(day=day).first() or CalendarDay(day=day)
    values = {"kind": kind, "name": tidy(name), "source": tidy(source), "predicted": False}
    _write(act, "set_day", row, values | {"edited": True})
    return row


@command
def clear_day(act: Act, day: date, source: str) -> CalendarDay:
    """The day is what its weekday says; also what comes with the program does not change that."""
    return set_day(act, day, DayKind.ORDINARY, "Ngày thường", source)


def _write(act: Act, action: str, row: CalendarDay, values: dict[str, Any]) -> bool:
    """Save what differs and record it; whether anything did."""
    new = row.pk is None
    before, after = changed(row, values)
    if not new and not after:
        return False
    checked(row)
    row.save()
    reason = str(values["source"])
    record(act, action, _subject(row), before={} if new else before, after=after, reason=reason)
    return True


def _subject(row: CalendarDay) -> tuple[Subject, CalendarDay, str]:
    return Subject.CALENDAR, row, f"{shown(row.day)} {row.name}"


def _refuse_senseless(day: date, kind: DayKind) -> None:
    weekend = day.weekday() in _WEEKEND
    if kind == DayKind.SWAPPED_ON and not weekend:
        raise Refused(f"Ngày {shown(day)} vốn là ngày làm việc; chỉ làm bù vào thứ Bảy, Chủ nhật.")
    if kind in (DayKind.SWAPPED_OFF, DayKind.SUBSTITUTE) and weekend:
        raise Refused(f"Ngày {shown(day)} vốn là ngày nghỉ; không cần nghỉ bù, nghỉ hoán đổi.")
