"""All that is known of one agency: its names, superiors, successors, groups, posts."""

from dataclasses import dataclass
from datetime import date

from sauro.people.models import Agency, AgencyName, AgencyParent, Group, Post, Succession
from sauro.people.queries.agencies import AgencyView, agencies_on
from sauro.people.queries.dated import valid_on
from sauro.people.queries.labels import labels_of
from sauro.people.queries.posts import holders_on


@dataclass(frozen=True, slots=True)
class Linked:
    """A dated link to another agency, and how that is called on the day."""

    link: AgencyParent | Succession
    agency: Agency
    name: str


@dataclass(frozen=True, slots=True)
class AgencyFile:
    """``view`` is the agency as it is on the day; None before its first day and after its last."""

    agency: Agency
    name: str
    view: AgencyView | None
    names: list[AgencyName]
    parents: list[Linked]
    below: list[AgencyView]
    heirs: list[Linked]
    origins: list[Linked]
    groups: list[Group]
    posts: list[Post]


def agency_file(code: str, day: date) -> AgencyFile | None:
    """The file of an agency as of a day; None if no agency has the code. Ten queries at most."""
    agency = Agency.objects.filter(code=code).first()
    if agency is None:
        return None
    parents = list(agency.parents.select_related("parent").order_by("-first_day"))
    heirs = list(agency.heirs.select_related("successor").order_by("first_day", "pk"))
    origins = list(agency.origins.select_related("predecessor").order_by("first_day", "pk"))
    others = [row.parent_id for row in parents] + [row.successor_id for row in heirs]
    labels = labels_of([agency.pk, *others, *(row.predecessor_id for row in origins)], day)
    children = AgencyParent.objects.filter(valid_on(day), parent=agency)
    wanted = [agency.pk, *children.values_list("agency", flat=True)]
    views = {view.id: view for view in agencies_on(day, wanted)}
    return AgencyFile(
        agency=agency,
        name=labels[agency.pk],
        view=views.pop(agency.pk, None),
        names=list(agency.names.order_by("-kind", "-first_day", "sort_key")),
        parents=[Linked(row, row.parent, labels[row.parent_id]) for row in parents],
        below=list(views.values()),
        heirs=[Linked(row, row.successor, labels[row.successor_id]) for row in heirs],
        origins=[Linked(row, row.predecessor, labels[row.predecessor_id]) for row in origins],
        groups=_groups(agency, day),
        posts=holders_on([agency.pk], day),
    )


def _groups(agency: Agency, day: date) -> list[Group]:
    inside = Group.objects.filter(
        valid_on(day), valid_on(day, "memberships__"), memberships__agency=agency
    )
    return list(inside.select_related("owner").order_by("name", "pk"))
