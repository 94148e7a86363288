"""A workbook to begin with: what is known of a province before anybody typed anything."""

from datetime import date

from sauro.people.national.standard import StandardBody, standard_bodies
from sauro.people.national.units import Level as UnitLevel
from sauro.people.national.units import register
from sauro.people.sheets.columns import BETWEEN, Sheet
from sauro.people.sheets.writing import Cells, written
from sauro.people.vocabulary import AgencyKind, Level

_ZONE = "UBND đặc khu "


def provinces(day: date) -> list[tuple[str, str]]:
    """Code and name of each on the day, by code."""
    return [(unit.code, unit.full_name) for unit in register().on(day, UnitLevel.PROVINCE)]


def province_template(code: str, day: date) -> bytes | None:
    """The heads of all columns; with the code of a province its standard bodies and its two
    groups as well, for the office to put right. None where no province has the code.
    """
    if not code:
        return written({sheet: [] for sheet in Sheet})
    unit = register().unit(code, day)
    if unit is None or unit.level != UnitLevel.PROVINCE:
        return None
    bodies = standard_bodies(unit, day)
    agencies = [_agency(body, rank) for rank, body in enumerate(bodies, start=1)]
    return written({Sheet.AGENCIES: agencies, Sheet.GROUPS: _groups(bodies), Sheet.PEOPLE: []})


def _agency(body: StandardBody, rank: int) -> Cells:
    return {
        "code": body.code,
        "name": body.name,
        "abbreviations": BETWEEN.join(body.short),
        "kind": body.kind.label,
        "level": body.level.label,
        "parent": body.parent,
        "unit_code": body.unit,
        "in_province": True,
        "rank": rank,
        "first_day": body.first_day,
    }


def _groups(bodies: list[StandardBody]) -> list[Cells]:
    top = bodies[0]
    departments = [one for one in bodies if one.kind in (AgencyKind.OFFICE, AgencyKind.DEPARTMENT)]
    communes = [one for one in bodies if one.level == Level.COMMUNE]
    area = top.short[0].removeprefix("UBND ")
    wordings = (
        (f"Các sở, ban, ngành {area}", ("Các sở, ban, ngành", "Các sở, ngành"), departments),
        (_places(communes), ("UBND cấp xã", *_other_wordings(communes)), communes),
    )
    return [
        {
            "group": name,
            "owner": top.code,
            "also": BETWEEN.join(also),
            "member": member.code,
            "member_name": member.name,
            "belongs": True,
        }
        for name, also, members in wordings
        for member in members
    ]


def _places(communes: list[StandardBody]) -> str:
    """ "UBND các xã, phường, đặc khu": of the kinds there are."""
    return f"UBND các {', '.join(_kinds(communes))}"


def _other_wordings(communes: list[StandardBody]) -> list[str]:
    """ "UBND phường, xã", "UBND các xã, phường, đặc khu Cồn Cỏ": the same places in other words."""
    kinds = _kinds(communes)
    zones = [one.short[0].removeprefix(_ZONE) for one in communes if one.short[0].startswith(_ZONE)]
    named = [*kinds[:-1], f"đặc khu {', '.join(zones)}"] if zones else kinds
    found = [
        f"UBND {some}{', '.join(order)}"
        for several in (kinds, named)
        for order in (several, [*reversed(several[:2]), *several[2:]])
        for some in ("các ", "")
    ]
    return [one for one in dict.fromkeys(found) if one != _places(communes)]


def _kinds(communes: list[StandardBody]) -> list[str]:
    """The kinds of commune there are, as papers list them."""
    return [
        kind
        for kind in ("xã", "phường", "đặc khu")
        if any(one.short[0].startswith(f"UBND {kind} ") for one in communes)
    ]
