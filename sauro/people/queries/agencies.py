"""Agencies on a day, as lists and as a tree. Two queries whatever is asked."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sauro.people.models import Agency, AgencyName, AgencyParent
from sauro.people.queries.dated import valid_on
from sauro.people.vocabulary import AgencyKind, Level, NameKind

_UNRANKED = 32_768  # after every rank that the column holds
_SHOWN = (NameKind.OFFICIAL, NameKind.ABBREVIATION)


@dataclass(frozen=True, slots=True)
class AgencyView:
    """An agency as it is on a day: its official name, and the id of the body it stands under.

    ``short`` is the name for tables and lists: the short form where one is recorded.
    """

    agency: Agency
    name: str
    short: str
    sort_key: str
    parent_id: int | None

    @property
    def id(self) -> int:
        """Stable through all changes of name."""
        return self.agency.pk

    @property
    def place(self) -> tuple[int, str]:
        """Sorts agencies by the register's rank, then those without; in Vietnamese order."""
        return self.agency.rank or _UNRANKED, self.sort_key


@dataclass(slots=True)
class Branch:
    """An agency and what stands under it."""

    view: AgencyView
    below: list["Branch"] = field(default_factory=list)


def agencies_on(day: date, ids: Iterable[int] | None = None) -> list[AgencyView]:
    """Agencies that exist on the day, of these ids only if given; in their order."""
    names = AgencyName.objects.filter(
        valid_on(day), valid_on(day, "agency__"), kind__in=_SHOWN
    ).order_by("pk")
    parents = AgencyParent.objects.filter(valid_on(day))
    if ids is not None:
        wanted = set(ids)
        names, parents = names.filter(agency__in=wanted), parents.filter(agency__in=wanted)
    above = dict(parents.values_list("agency", "parent"))
    official, short = dict[int, AgencyName](), dict[int, str]()
    for name in names.select_related("agency"):
        if name.kind == NameKind.OFFICIAL:
            official[name.agency_id] = name
        else:
            short.setdefault(name.agency_id, name.text)
    views = [
        AgencyView(name.agency, name.text, short.get(pk, name.text), name.sort_key, above.get(pk))
        for pk, name in official.items()
    ]
    return sorted(views, key=_place)


def province_name(day: date) -> str:
    """The name of the committee of the province on the day; empty before it is entered."""
    names = AgencyName.objects.filter(
        valid_on(day),
        kind=NameKind.OFFICIAL,
        agency__kind=AgencyKind.COMMITTEE,
        agency__level=Level.PROVINCE,
        agency__in_province=True,
    )
    return names.order_by("agency__rank", "pk").values_list("text", flat=True).first() or ""


def tree_on(day: date) -> list[Branch]:
    """All agencies of the day as a tree; those whose superior is not there stand at the top."""
    branches = {view.id: Branch(view) for view in agencies_on(day)}
    top: list[Branch] = []
    for branch in branches.values():
        above = branches.get(branch.view.parent_id or 0)
        (above.below if above else top).append(branch)
    return top


def parents_on(day: date) -> dict[int, int]:
    """The id of the body each agency stands under on the day."""
    return dict(AgencyParent.objects.filter(valid_on(day)).values_list("agency", "parent"))


def under(agency_id: int, parents: dict[int, int]) -> set[int]:
    """Ids of all that stands under an agency, at any depth, and its own."""
    children: dict[int, list[int]] = defaultdict(list)
    for child, parent in parents.items():
        children[parent].append(child)
    found, waiting = {agency_id}, [agency_id]
    while waiting:
        new = [child for child in children[waiting.pop()] if child not in found]
        found.update(new)
        waiting.extend(new)
    return found


def above(agency_id: int, parents: dict[int, int]) -> list[int]:
    """Ids from the agency itself up to the top."""
    found = [agency_id]
    while (step := parents.get(found[-1])) is not None and step not in found:
        found.append(step)
    return found


def _place(view: AgencyView) -> tuple[int, str, int]:
    return (*view.place, view.id)
