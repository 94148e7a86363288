"""What a person lent to others, and was lent; who stood in for whom when something was done."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from sauro.people.models import Delegation, Post, User
from sauro.people.queries.posts import Standing, holders_on
from sauro.people.spans import shown
from sauro.people.vocabulary import NOT_DELEGATED, PostKind

_OVER = (PostKind.LEADER, PostKind.OFFICE)


@dataclass(frozen=True, slots=True)
class StandIns:
    """The delegations to some people, to say of what each did whether they stood in for another."""

    rows: tuple[Delegation, ...] = ()

    def words(self, by: int | None, at: datetime, agencies: Collection[int | None]) -> str:
        """ "được Giám đốc Vũ Văn Sơn ủy quyền (GUQ 12, đến hết ngày 04/5/2026)"; empty where
        nothing was lent to the person ``by`` at that time that reaches these agencies. Posts of
        leaders and of the office reach all.

        It says what is known: that the person might act for another, beside what is their own.
        """
        day = timezone.localdate(at)
        return "; ".join(
            f"được {_called(row, posts)} ủy quyền ({row.basis}, đến hết ngày {shown(row.last_day)})"
            for row in self.rows
            if row.receiver_id == by and row.first_day <= day <= row.last_day
            and (posts := _reaching(row, day, agencies))
        )  # fmt: skip

    def named(self, user: User | None, at: datetime, agencies: Collection[int | None]) -> str:
        """The person's name and, after a comma, for whom they stood in."""
        if user is None:
            return "Hệ thống"
        words = self.words(user.pk, at, agencies)
        return f"{user.full_name}, {words}" if words else user.full_name


def stand_ins(people: Iterable[int | None]) -> StandIns:
    """All that was ever lent to these people. Two queries, one where nothing was."""
    return StandIns(tuple(_listed(Q(receiver__in={pk for pk in people if pk}))))


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


def _reaching(row: Delegation, day: date, agencies: Collection[int | None]) -> list[Post]:
    return [
        post
        for post in row.posts.all()
        if post.holds_on(day) and (post.kind in _OVER or post.agency_id in agencies)
    ]


def _called(row: Delegation, posts: list[Post]) -> str:
    titles = dict.fromkeys(post.title or post.get_kind_display() for post in posts)
    return f"{', '.join(titles)} {row.giver.full_name}"


def _listed(which: Q) -> list[Delegation]:
    rows: QuerySet[Delegation] = Delegation.objects.filter(which)
    rows = rows.select_related("giver", "receiver").prefetch_related("posts")
    return list(rows.order_by("-first_day", "-pk"))
