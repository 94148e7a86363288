"""The register as it stands on the day of an import, read once, and what earlier rows add to it."""

from dataclasses import dataclass, field
from datetime import date

from sauro.people.models import Agency, AgencyName, Group, GroupName, Membership, Post, User
from sauro.people.queries.agencies import AgencyView, agencies_on
from sauro.people.queries.dated import valid_on


@dataclass(slots=True)
class Known:
    """What planning looks things up in. ``new_…`` hold what rows of this file will create."""

    day: date
    agencies: dict[str, AgencyView] = field(default_factory=dict)
    codes: dict[int, str] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)
    names: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    groups: dict[tuple[str, str], Group] = field(default_factory=dict)
    members: set[tuple[int, str]] = field(default_factory=set)
    users: dict[str, User] = field(default_factory=dict)
    posts: dict[tuple[str, str, str], Post] = field(default_factory=dict)
    new_agencies: set[str] = field(default_factory=set)
    new_groups: set[tuple[str, str]] = field(default_factory=set)
    new_members: set[tuple[str, str, str]] = field(default_factory=set)
    new_users: dict[str, tuple[str, str]] = field(default_factory=dict)
    new_posts: set[tuple[str, str, str]] = field(default_factory=set)

    def has_agency(self, code: str) -> bool:
        """Whether there is such an agency on the day, or will be by an earlier row."""
        return code in self.agencies or code in self.new_agencies


def known_on(day: date) -> Known:
    """The register on the day: eight queries, whatever its size."""
    known = Known(day)
    for view in agencies_on(day):
        known.agencies[view.agency.code] = view
        known.codes[view.id] = view.agency.code
    every = Agency.objects.values_list("code", flat=True)
    known.ended = set(every) - set(known.agencies)
    for agency, kind, key in AgencyName.objects.filter(valid_on(day)).values_list(
        "agency", "kind", "key"
    ):
        if agency in known.codes:
            known.names.setdefault(known.codes[agency], set()).add((kind, key))
    for wording in GroupName.objects.filter(valid_on(day, "group__")).select_related("group"):
        owner = known.codes.get(wording.group.owner_id)
        if owner:
            known.groups[owner, wording.key] = wording.group
    for group, agency in Membership.objects.filter(valid_on(day)).values_list("group", "agency"):
        if agency in known.codes:
            known.members.add((group, known.codes[agency]))
    known.users = {user.username: user for user in User.objects.all()}
    for post in Post.objects.filter(valid_on(day)).select_related("user"):
        place = known.codes.get(post.agency_id, "") if post.agency_id else ""
        known.posts[post.user.username, post.kind, place] = post
    return known
