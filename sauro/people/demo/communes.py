"""The People's Committees of the 38 communes of today, and of the former city's seven."""

from sauro.people.demo.bodies import SINCE_2024, Body
from sauro.people.demo.city import CITY, CITY_UNIT, LAST_DAY, NOTICE, RESOLUTION
from sauro.people.national import Unit, register
from sauro.people.national.standard import TWO_LEVELS, committee_code, committee_name
from sauro.people.vocabulary import AgencyKind, Level

PROVINCE_UNIT = "12"


def communes() -> list[tuple[Body, Unit]]:
    """The committees of the communes of Lai Châu since 1/7/2025, by code of the unit."""
    units = register().within(PROVINCE_UNIT, TWO_LEVELS)
    return [(_committee(unit, "ubnd", "ubnd-tinh"), unit) for unit in units]


def former_communes() -> list[tuple[Body, Unit]]:
    """The committees of the communes of the former city, by code of the unit."""
    units = register().within(CITY_UNIT, LAST_DAY)
    return [(_committee(unit, "tp-ubnd", CITY), unit) for unit in units]


def heir_of(unit: Unit) -> str:
    """Code of the committee whose commune a whole former commune became part of."""
    ((heir, _),) = register().heirs_of(unit)
    return committee_code(heir)


def _committee(unit: Unit, prefix: str, parent: str) -> Body:
    place = committee_name(unit)
    former = unit.last is not None
    return Body(
        committee_code(unit, prefix),
        f"Ủy ban nhân dân {place}",
        AgencyKind.COMMITTEE,
        Level.COMMUNE,
        parent,
        short=(f"UBND {place}",),
        basis=NOTICE if former else RESOLUTION,
        note="",
        since=SINCE_2024 if former else TWO_LEVELS,
    )
