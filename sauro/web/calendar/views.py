"""The year on the wall, and one day changed."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from sauro.people.models import CalendarDay
from sauro.people.policy import Right
from sauro.people.queries.calendar_year import wall_year
from sauro.people.vocabulary import DayKind
from sauro.tasks.commands.cadences import bring_calendar, change_calendar
from sauro.web.calendar.forms import DayForm, YearFilter
from sauro.web.page import page
from sauro.web.rights import act_of, has, needs
from sauro.web.submitting import form_page, see_other

_EDIT = {
    "heading": "Sửa một ngày của lịch làm việc",
    "button": "Ghi lại",
    "done": "Đã ghi lịch làm việc.",
}
_SAME = "Lịch của năm này đã đúng như công bố; ngày sửa tại đây được giữ nguyên."


def calendar(request: HttpRequest) -> HttpResponse:
    """A year, this one if none is asked for."""
    act = act_of(request)
    form = YearFilter(request.GET)
    form.is_valid()
    year = form.cleaned_data.get("nam") or act.day.year
    context = {
        "year": wall_year(year),
        "today": act.day,
        "may_edit": has(request, Right.REGISTER),
        "before": year - 1,
        "after": year + 1,
    }
    return page(request, "calendar/year.html", context)


@needs(Right.REGISTER)
def edit(request: HttpRequest) -> HttpResponse:
    """Say what a day is; back to its year."""
    form = DayForm(request.POST or None, initial=_known(request))
    year = form.data.get("ngay", "")[-4:] or request.GET.get("ngay", "")[-4:]
    back = reverse("calendar:list") + (f"?nam={year}" if year.isdecimal() else "")
    return form_page(request, form, partial(_set, request), words=_EDIT, back=back)


@needs(Right.REGISTER)
@require_POST
def bring(request: HttpRequest) -> HttpResponse:
    """Bring the published days of a year in; back to it."""
    form = YearFilter(request.POST)
    form.is_valid()
    year = form.cleaned_data.get("nam") or act_of(request).day.year
    days, moved = bring_calendar(act_of(request), [year])
    said = f"Đã cập nhật {days} ngày theo lịch đã công bố." if days else _SAME
    messages.success(request, said)
    _tell_moved(request, moved)
    return see_other(f"{reverse('calendar:list')}?nam={year}")


def _set(request: HttpRequest, values: dict[str, Any]) -> None:
    act = act_of(request)
    kind = DayKind(values["loai"])
    moved = change_calendar(act, values["ngay"], kind, values["ten"], values["nguon"])
    _tell_moved(request, moved)


def _tell_moved(request: HttpRequest, periods: int) -> None:
    if periods:
        messages.info(request, f"{periods} kỳ báo cáo chưa gửi đã chuyển hạn theo lịch mới.")


def _known(request: HttpRequest) -> dict[str, object]:
    """What is recorded of the day that the address names."""
    asked = DayForm({"ngay": request.GET.get("ngay", "")})
    asked.is_valid()
    day = asked.cleaned_data.get("ngay")
    row = CalendarDay.objects.filter(day=day).first() if day else None
    if row is None:
        return {"ngay": day}
    return {"ngay": day, "loai": row.kind, "ten": row.name, "nguon": row.source}
