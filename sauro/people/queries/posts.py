"""Posts of persons on a day, their own and those they act in for another."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from sauro.people.models import Delegation, Post, User
from sauro.people.queries.dated import valid_on
from sauro.people.vocabulary import PostKind


@dataclass(frozen=True, slots=True)
class Standing:
    """A post in which a person may act on a day; ``delegation`` is what lends it."""

    post: Post
    delegation: Delegation | None = None

    @property
    def kind(self) -> str:
        """A value of ``PostKind``."""
        return self.post.kind

    @property
    def agency_id(self) -> int | None:
        """The agency of the post."""
        return self.post.agency_id


_Known = dict[tuple[int, date], list[Standing]]
_known: ContextVar[_Known | None] = ContextVar("known", default=None)


@contextmanager
def asked_once() -> Iterator[None]:
    """Within, where nothing is written, the posts of a person are asked for once."""
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


def posts_on(user: User, day: date) -> list[Standing]:
    """All posts in which the user may act on the day: own ones first, then lent ones.

    An account that is not in use any more has none, and lends none.
    """
    if not user.is_active:
        return []
    known = _known.get()
    if known is None:
        return _posts(user, day)
    if (user.pk, day) not in known:
        known[user.pk, day] = _posts(user, day)
    return known[user.pk, day]


def _posts(user: User, day: date) -> list[Standing]:
    own = Post.objects.filter(valid_on(day), user=user).select_related("agency").order_by("pk")
    return [*map(Standing, own), *_lent(user, day)]


def holders_on(agency_ids: list[int], day: date) -> list[Post]:
    """Posts at these agencies on the day, of accounts in use; by agency, kind and person."""
    return list(
        Post.objects.filter(valid_on(day), agency_id__in=agency_ids, user__is_active=True)
        .select_related("user")
        .order_by("agency_id", "kind", "user__sort_key", "pk")
    )


def _lent(user: User, day: date) -> list[Standing]:
    delegations = (
        Delegation.objects.filter(
            Q(first_day__lte=day, last_day__gte=day), receiver=user, giver__is_active=True
        )
        .prefetch_related("posts__agency")
        .order_by("first_day", "pk")
    )
    return [
        Standing(post, delegation)
        for delegation in delegations
        for post in delegation.posts.all()
        if post.holds_on(day)
    ]


def leaders_on_day(day: date) -> list[User]:
    """The leaders of the province, by name."""
    posts = Post.objects.filter(valid_on(day), kind=PostKind.LEADER)
    users = User.objects.filter(pk__in=posts.values("user"), is_active=True)
    return list(users.order_by("sort_key", "pk"))
