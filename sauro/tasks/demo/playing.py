"""April 2026 is lived through, day by day, by the commands that people's clicks call."""

from collections.abc import Callable
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from sauro.people import clock
from sauro.tasks.demo import communes, first_days, later_days, own_plans
from sauro.tasks.demo.cast import Day
from sauro.tasks.models import Event

BEGINS = timezone.make_aware(datetime(2026, 3, 31, 7, 45))
_DAYS: tuple[tuple[date, tuple[Callable[[Day], None], ...]], ...] = (
    (date(2026, 3, 31), (first_days.march_31,)),
    (date(2026, 4, 1), (first_days.april_1,)),
    (date(2026, 4, 2), (first_days.april_2,)),
    (date(2026, 4, 3), (first_days.april_3,)),
    (date(2026, 4, 6), (first_days.april_6,)),
    (date(2026, 4, 7), (own_plans.april_7,)),
    (date(2026, 4, 8), (communes.april_8,)),
    (date(2026, 4, 9), (own_plans.april_9,)),
    (date(2026, 4, 10), (own_plans.april_10,)),
    (date(2026, 4, 13), (later_days.april_13,)),
    (date(2026, 4, 14), (own_plans.april_14, later_days.april_14)),
    (date(2026, 4, 15), (later_days.april_15,)),
    (date(2026, 4, 16), (own_plans.april_16, later_days.april_16)),
    (date(2026, 4, 17), (later_days.april_17, communes.april_17)),
    (date(2026, 4, 20), (later_days.april_20,)),
    (date(2026, 4, 21), (later_days.april_21,)),
    (date(2026, 4, 22), (later_days.april_22,)),
    (date(2026, 4, 23), (communes.april_23,)),
    (date(2026, 4, 24), (later_days.april_24,)),
    (date(2026, 4, 28), (later_days.april_28, communes.april_28)),
    (date(2026, 4, 29), (later_days.april_29,)),
)


def play_april(told: Callable[[date], None]) -> None:
    """Whatever of it was not lived yet; each day whole or not at all. ``told``: a day begins."""
    for when, acts in _DAYS:
        day = Day(when)
        if Event.objects.filter(request_id__startswith=f"{day.name}-").exists():
            continue
        told(when)
        with transaction.atomic(), clock.standing(day.moment):
            for act in acts:
                act(day)
