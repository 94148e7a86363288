"""Who works where on a day, and so who is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sauro.oversight.urging.vocabulary import Part
from sauro.people.models import Delegation, Post, User
from sauro.people.queries.dated import valid_on
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment

_AT_AN_AGENCY = (PostKind.HEAD, PostKind.FOCAL, PostKind.SPECIALIST)


@dataclass(frozen=True, slots=True)
class Circle:
    """``people`` by id; who acts at each agency as what; who acts for the office."""

    people: Mapping[int, User]
    posts: Mapping[tuple[int, str], tuple[int, ...]]
    office: tuple[int, ...]

    def at(self, agency: int, kind: str) -> tuple[int, ...]:
        """The ids of those who act in such a post there."""
        return self.posts.get((agency, kind), ())

    def contacts(self, agency: int) -> tuple[int, ...]:
        """The focal officers there, without one the head."""
        return self.at(agency, PostKind.FOCAL) or self.at(agency, PostKind.HEAD)

    def works_at(self, person: int | None, agency: int) -> bool:
        """Whether the person acts in any post there."""
        return any(person in self.at(agency, kind) for kind in _AT_AN_AGENCY)

    def focal(self, row: Assignment, registered: int | None) -> Iterator[tuple[int, Part]]:
        """Whose work it is: the focal officer that the agency registered, else those of the agency,
        else its head; and whom it was passed on to."""
        agency = row.agency_id
        if registered is not None and self.works_at(registered, agency):
            yield registered, Part.FOCAL
        else:
            focal = self.at(agency, PostKind.FOCAL)
            yield from ((one, Part.FOCAL) for one in focal)
            if not focal:
                yield from self.heads(row)
        if row.holder_id is not None and self.works_at(row.holder_id, agency):
            yield row.holder_id, Part.HOLDER

    def heads(self, row: Assignment) -> Iterator[tuple[int, Part]]:
        """The head of the agency."""
        yield from ((one, Part.HEAD) for one in self.at(row.agency_id, PostKind.HEAD))


def circle_on(day: date) -> Circle:
    """Of accounts in use; a post that is lent counts for both. Three queries."""
    people: dict[int, User] = {}
    posts: dict[tuple[int, str], list[int]] = {}
    office = list[int]()
    for user, post in _acting(day):
        people[user.pk] = user
        at = office if post.kind == PostKind.OFFICE else None
        if post.kind in _AT_AN_AGENCY and post.agency_id is not None:
            at = posts.setdefault((post.agency_id, post.kind), [])
        if at is not None and user.pk not in at:
            at.append(user.pk)
    return Circle(people, {key: tuple(ids) for key, ids in posts.items()}, tuple(office))


def _acting(day: date) -> Iterator[tuple[User, Post]]:
    kinds = (*_AT_AN_AGENCY, PostKind.OFFICE)
    held = Post.objects.filter(valid_on(day), kind__in=kinds, user__is_active=True)
    for post in held.select_related("user").order_by("user__sort_key", "pk"):
        yield post.user, post
    lent = Delegation.objects.filter(
        first_day__lte=day, last_day__gte=day,
        giver__is_active=True, receiver__is_active=True,
    )  # fmt: skip
    for delegation in lent.select_related("receiver").prefetch_related("posts").order_by("pk"):
        for post in delegation.posts.all():
            if post.kind in kinds and post.holds_on(day):
                yield delegation.receiver, post
