"""Accounts, for those who keep them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from allauth.mfa.models import Authenticator

from sauro.people.models import Post, User
from sauro.people.naming import slug
from sauro.people.queries.dated import valid_on
from sauro.people.queries.labels import labels_of


@dataclass(frozen=True, slots=True)
class Holding:
    """A post, and how its agency is called on the day; empty where it needs none."""

    post: Post
    agency: str


def list_users(words: str = "", kind: str = "", *, closed: bool = False) -> list[User]:
    """Accounts in Vietnamese order of names; ``words`` are found with and without marks."""
    users = User.objects.filter(is_active=not closed).order_by("sort_key", "pk")
    if kind:
        users = users.filter(pk__in=Post.objects.filter(kind=kind).values("user"))
    asked = slug(words)
    if not asked:
        return list(users)
    return [
        user
        for user in users
        if asked in slug(user.full_name) or asked in slug(user.username) or words == user.email
    ]


def holdings_of(users: Iterable[User], day: date) -> dict[int, list[Holding]]:
    """Posts that these people hold on the day, by person. Two queries."""
    posts = Post.objects.filter(valid_on(day), user__in=[user.pk for user in users]).order_by("pk")
    found = defaultdict(list)
    for one in _named(list(posts), day):
        found[one.post.user_id].append(one)
    return found


def all_holdings(user: User, day: date) -> list[Holding]:
    """All posts a person ever had, the latest first; agencies as they are called on the day."""
    return _named(list(user.posts.order_by("-first_day", "-pk")), day)


def has_second_factor(user: User) -> bool:
    """Whether a code is asked at login. One query."""
    return bool(Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists())


def _named(posts: list[Post], day: date) -> list[Holding]:
    labels = labels_of((post.agency_id for post in posts if post.agency_id), day)
    return [Holding(post, labels.get(post.agency_id or 0, "")) for post in posts]
