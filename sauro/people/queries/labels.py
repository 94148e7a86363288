"""How agencies are called on a day."""

from collections.abc import Iterable
from datetime import date

from sauro.people.models import AgencyName
from sauro.people.vocabulary import NameKind


def labels_of(agency_ids: Iterable[int], day: date) -> dict[int, str]:
    """The official name of each on the day.

    For one that had ended, the last it had; for one that was still to come, its first.
    """
    names = AgencyName.objects.filter(agency_id__in=set(agency_ids), kind=NameKind.OFFICIAL)
    found: dict[int, str] = {}
    rows = names.order_by("agency_id", "first_day").values_list("agency_id", "first_day", "text")
    for agency, first, text in rows:
        if agency not in found or first <= day:
            found[agency] = text
    return found


def label_of(agency_id: int, day: date) -> str:
    """The same for one agency."""
    return labels_of([agency_id], day)[agency_id]
