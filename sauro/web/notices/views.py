"""What one was told; for the office what will be told, and the ladder."""

from datetime import date, timedelta
from functools import partial
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from sauro.oversight.models import LadderStep, UrgingDay
from sauro.oversight.queries.ahead import ahead
from sauro.oversight.queries.digests import digests_of, mark_read, view_of
from sauro.oversight.urging.policy import REFUSAL, allows
from sauro.oversight.urging.steps import set_step
from sauro.people.act import Act
from sauro.people.queries.calendar import work_calendar
from sauro.people.queries.history import changes_about
from sauro.people.vocabulary import Subject
from sauro.people.working_days import days
from sauro.tasks.queries.filters import day_from
from sauro.web.notices.forms import WEEKDAYS, StepForm
from sauro.web.page import page
from sauro.web.paging import asked_number
from sauro.web.rights import NoRight, act_of, standings_of
from sauro.web.submitting import form_page

_AHEAD = timedelta(7)


def notices(request: HttpRequest) -> HttpResponse:
    """The digest of a day, the latest if none is asked for; opened, it is read."""
    act = act_of(request)
    assert act.by
    every = digests_of(act.by, act.day)
    asked = day_from(request.GET.get("ngay", ""))
    chosen = next((one for one in every if one.day == asked), None) if asked else None
    digest = chosen or (every[0] if every and not asked else None)
    if asked and digest is None:
        raise Http404
    if digest is not None:
        mark_read(digest, act.now)
    context = {
        "every": every,
        "view": view_of(digest, act.day) if digest else None,
        "may_look_ahead": _may(request),
        "mail": settings.MAIL is not None,
    }
    return page(request, "notices/list.html", context)


def preview(request: HttpRequest) -> HttpResponse:
    """Who will be told what on a working day of the week to come, and why."""
    act = act_of(request)
    _need(request)
    choices = _days_ahead(act.day)
    asked = day_from(request.GET.get("ngay", ""))
    day = asked if asked in choices else choices[0]
    context = {
        "choices": [(one, WEEKDAYS[one.weekday()]) for one in choices],
        "found": ahead(day, act.day, asked_number(request)),
        "day": day,
        "mail": settings.MAIL is not None,
    }
    return page(request, "notices/preview.html", context)


def ladder(request: HttpRequest) -> HttpResponse:
    """The steps, each with where its number comes from, and what was changed."""
    _need(request)
    context = {"steps": LadderStep.objects.all(), "changes": changes_about(Subject.LADDER)}
    return page(request, "notices/ladder.html", context)


def step(request: HttpRequest, code: str) -> HttpResponse:
    """Say it otherwise."""
    _need(request)
    found = LadderStep.objects.filter(code=code).first()
    if found is None:
        raise Http404
    words = {
        "heading": str(found),
        "lead": f"Nguồn hiện nay: {found.source}.",
        "button": "Ghi lại",
        "done": "Đã ghi bậc đôn đốc; áp dụng từ lần thông báo tới.",
    }
    form = StepForm(found, request.POST if request.method == "POST" else None)
    do = partial(_set, act_of(request), found)
    return form_page(request, form, do, words=words, back=reverse("notices:ladder"))


def _set(act: Act, found: LadderStep, values: dict[str, Any]) -> None:
    set_step(
        act,
        found,
        number=values["so"],
        to_focal=values.get("bao_dau_moi", found.to_focal),
        to_head=values.get("bao_thu_truong", found.to_head),
        active=values["dang_dung"],
        source=values["nguon"],
    )


def _days_ahead(today: date) -> list[date]:
    """The working days within a week, today only until its digests are made; the next first."""
    calendar = work_calendar()
    first = today + timedelta(1) if UrgingDay.objects.filter(day=today).exists() else today
    found = [day for day in days(first, today + _AHEAD) if calendar.is_working(day)]
    later = [day for day in found if day > today]
    return [*later, *(day for day in found if day == today)]


def _may(request: HttpRequest) -> bool:
    return allows([one.kind for one in standings_of(request)])


def _need(request: HttpRequest) -> None:
    if not _may(request):
        raise NoRight(REFUSAL)
