"""Agencies to choose from in a form: those of a day, and those that had ended by then."""

from datetime import date

from sauro.people.models import Agency, AgencyName
from sauro.people.vocabulary import NameKind

Choice = tuple[int, str]


def agency_choices(day: date) -> tuple[list[Choice], list[Choice]]:
    """Ids and names: of those that exist on the day, then of those that ended before. One query.

    In the order of the register; bodies outside the province are left out. Of several names it is
    that of the day, for an ended body its last.
    """
    names = AgencyName.objects.filter(
        kind=NameKind.OFFICIAL, agency__in_province=True, first_day__lte=day
    ).order_by("agency__rank", "agency", "first_day")
    there: dict[int, str] = {}
    ended: dict[int, str] = {}
    for agency, text, last in names.values_list("agency", "text", "agency__last_day"):
        (ended if last and last < day else there)[agency] = text
    return list(there.items()), list(ended.items())


def agency_of(agency_id: int) -> Agency | None:
    """The agency of an id that a form sent."""
    return Agency.objects.filter(pk=agency_id).first()
