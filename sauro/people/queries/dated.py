"""Conditions on days."""

from datetime import date

from django.db.models import Q


def valid_on(day: date, through: str = "") -> Q:
    """Rows that hold on the day; ``through`` is the way to them ("agency__")."""
    started = Q(**{f"{through}first_day__lte": day})
    running = Q(**{f"{through}last_day__isnull": True})
    return started & (running | Q(**{f"{through}last_day__gte": day}))


def valid_from(day: date, through: str = "") -> Q:
    """Rows that hold on the day or on any later one."""
    return Q(**{f"{through}last_day__isnull": True}) | Q(**{f"{through}last_day__gte": day})
