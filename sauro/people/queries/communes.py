"""The territory of committees of communes: what it was made of."""

from datetime import date

from sauro.people.models import Agency
from sauro.people.national import Unit, register


def unit_of(agency: Agency, day: date) -> Unit | None:
    """The administrative unit a committee governs on the day."""
    return register().unit(agency.unit_code, day) if agency.unit_code else None


def predecessors_of(agency: Agency, day: date) -> list[tuple[Unit, bool]]:
    """Units the territory was made of, and whether wholly; by code."""
    unit = unit_of(agency, day)
    return register().origins_of(unit) if unit else []
