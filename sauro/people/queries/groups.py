"""Groups of addressees on a day."""

from dataclasses import dataclass
from datetime import date

from sauro.people.models import Group, GroupName, Membership
from sauro.people.naming import key_of
from sauro.people.queries.agencies import AgencyView, above, agencies_on, parents_on
from sauro.people.queries.dated import valid_on
from sauro.reading.alike import body_of


@dataclass(frozen=True, slots=True)
class Members:
    """A group with its members on a day, in their order.

    Without members, ``why_empty`` is what is recorded of that, or that nothing was recorded yet.
    """

    group: Group
    members: tuple[AgencyView, ...]

    @property
    def why_empty(self) -> str:
        """A Vietnamese sentence; empty where there are members."""
        if self.members:
            return ""
        if self.group.empty_on_purpose:
            return self.group.note
        return "Chưa nhập danh sách thành viên trong ngày này."


def groups_on(day: date) -> list[Members]:
    """All groups of the day with their members: four queries, however many there are."""
    groups = Group.objects.filter(valid_on(day)).select_related("owner").order_by("owner", "pk")
    rows = Membership.objects.filter(valid_on(day), group__in=groups)
    pairs = list(rows.values_list("group", "agency"))
    views = {view.id: view for view in agencies_on(day, {agency for _, agency in pairs})}
    inside: dict[int, set[int]] = {}
    for group, agency in pairs:
        inside.setdefault(group, set()).add(agency)
    return [
        Members(
            group, tuple(view for pk, view in views.items() if pk in inside.get(group.pk, set()))
        )
        for group in groups
    ]


def members_on(group: Group, day: date) -> Members:
    """The members of one group on a day."""
    ids = Membership.objects.filter(valid_on(day), group=group).values_list("agency", flat=True)
    return Members(group, tuple(agencies_on(day, ids)))


def find_group(printed: str, day: date, issuer: int) -> Group | None:
    """What group a wording means in a document of the day.

    The words are the issuer's; where it has no such group, those of the body above it, and so on:
    "UBND các xã, phường" of a city's office is that of the city. Heads ("Chủ tịch UBND các xã,
    phường") stand for their bodies.
    """
    keys = [key_of(printed), key_of(body_of(printed))]
    wordings = GroupName.objects.filter(valid_on(day, "group__"), key__in=keys)
    found = {
        (row.key, row.group.owner_id): row.group for row in wordings.select_related("group__owner")
    }
    if not found:
        return None
    way = above(issuer, parents_on(day))
    return next((found[key, one] for key in keys for one in way if (key, one) in found), None)
