"""What a person lent to others, and was lent."""

from datetime import date

from django.db.models import Q, QuerySet

from sauro.people.models import Delegation, User
from sauro.people.queries.posts import Standing, holders_on
from sauro.people.vocabulary import NOT_DELEGATED


def given_by(user: User) -> list[Delegation]:
    """Delegations of the person's posts, the latest first. Two queries."""
    return _listed(Q(giver=user))


def received_by(user: User) -> list[Delegation]:
    """Delegations by which the person acts for others, the latest first. Two queries."""
    return _listed(Q(receiver=user))


def lendable(standings: list[Standing]) -> list[Standing]:
    """Of these posts those that may be lent: one's own, not lent ones, none that nobody lends."""
    return [one for one in standings if not one.delegation and one.kind not in NOT_DELEGATED]


def receivers_for(user: User, standings: list[Standing], day: date) -> list[User]:
    """Whom the person may choose: those who hold posts at the same agencies. One query."""
    agencies = [one.agency_id for one in lendable(standings) if one.agency_id]
    people = {post.user_id: post.user for post in holders_on(agencies, day)}
    people.pop(user.pk, None)
    return sorted(people.values(), key=lambda one: (one.sort_key, one.pk))


def _listed(which: Q) -> list[Delegation]:
    rows: QuerySet[Delegation] = Delegation.objects.filter(which)
    rows = rows.select_related("giver", "receiver").prefetch_related("posts")
    return list(rows.order_by("-first_day", "-pk"))
