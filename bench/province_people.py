"""The bodies and persons of the invented province: those of the demonstration, and many more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from random import Random

from django.contrib.auth.hashers import make_password

from bench.province_words import COMMUNE_BODIES, FAMILIES, MIDDLES, NAMES
from sauro.people.act import Act
from sauro.people.commands.demo_province import load_demo_province
from sauro.people.commands.names import name_row
from sauro.people.models import (
    Agency,
    AgencyName,
    AgencyParent,
    Group,
    Membership,
    Post,
    User,
    WorkField,
)
from sauro.people.national.standard import TWO_LEVELS
from sauro.people.ordering import person_key
from sauro.people.vocabulary import AgencyKind, Level, NameKind, PostKind

OFFICE, FOCAL = "chanhvp", "sotaichinh.daumoi"
_BUSIEST = 30


@dataclass(frozen=True, slots=True)
class People:
    """What the rest is made of, by ids: ``officers`` of each agency, the office's own, names.

    ``weights`` say how often an agency is given work; ``groups`` are classes with their members.
    """

    agencies: tuple[int, ...]
    weights: tuple[float, ...]
    names: dict[int, str]
    officers: dict[int, tuple[int, ...]]
    office: tuple[int, ...]
    groups: tuple[tuple[int, str, tuple[int, ...]], ...]
    codes: dict[str, int]
    fields: tuple[int, ...]


def make_people(random: Random, now: datetime, agencies: int, users: int, password: str) -> People:
    """Load the demonstration's province, fill it up to these numbers, and tell what is there."""
    load_demo_province(Act(by=None, now=now), password)
    _fill_agencies(agencies)
    _fill_users(random, users, password)
    return _told()


def _fill_agencies(wanted: int) -> None:
    """Bodies under the committees of communes, until there are as many as wanted."""
    communes = list(
        Agency.objects.filter(level=Level.COMMUNE, last_day__isnull=True).order_by("rank", "pk")
    )
    official = dict(
        AgencyName.objects.filter(agency__in=communes, kind=NameKind.OFFICIAL).values_list(
            "agency", "text"
        )
    )
    there = Agency.objects.filter(last_day__isnull=True, in_province=True).count()
    rank = Agency.objects.count()
    pairs = [(commune, body) for body in COMMUNE_BODIES for commune in communes]
    new = [
        (
            Agency(
                code=f"{commune.code}-{number}"[-60:],
                kind=AgencyKind.SERVICE,
                level=Level.COMMUNE,
                first_day=TWO_LEVELS,
                rank=rank + number,
            ),
            commune,
            f"{body} {official[commune.pk].removeprefix('Ủy ban nhân dân ')}",
        )
        for number, (commune, body) in enumerate(pairs[: max(0, wanted - there)], start=1)
    ]
    Agency.objects.bulk_create(agency for agency, _, _ in new)
    AgencyName.objects.bulk_create(
        name_row(agency, name, NameKind.OFFICIAL, TWO_LEVELS) for agency, _, name in new
    )
    AgencyParent.objects.bulk_create(
        AgencyParent(agency=agency, parent=parent, first_day=TWO_LEVELS)
        for agency, parent, _ in new
    )


def _fill_users(random: Random, wanted: int, password: str) -> None:
    """Each agency has a focal officer; the others are specialists, most at the large bodies."""
    places = [pk for pk, _ in _weighted()]
    larger = [pk for pk, weight in _weighted() if weight > 1] or places
    secret = make_password(password)
    missing = max(0, wanted - User.objects.count())
    made = User.objects.bulk_create(
        User(
            username=f"canbo{number}",
            full_name=(name := _name(random)),
            sort_key=person_key(name),
            password=secret,
        )
        for number in range(missing)
    )
    Post.objects.bulk_create(
        Post(
            user=user,
            agency_id=place,
            kind=kind,
            title=kind.label,
            first_day=TWO_LEVELS,
        )
        for user, (place, kind) in zip(made, _seats(random, places, larger), strict=False)
    )


def _seats(random: Random, places: list[int], larger: list[int]) -> Iterator[tuple[int, PostKind]]:
    yield from ((place, PostKind.FOCAL) for place in places)
    while True:
        yield random.choice(larger if random.random() < 0.6 else places), PostKind.SPECIALIST


def _name(random: Random) -> str:
    return " ".join(random.choice(words) for words in (FAMILIES, MIDDLES, NAMES))


def _weighted() -> list[tuple[int, float]]:
    """Agencies that work is given to, the busiest first, each with its weight."""
    rows = Agency.objects.filter(last_day__isnull=True, in_province=True)
    rows = rows.exclude(code="ubnd-tinh").order_by("rank", "pk")
    found = []
    for place, (pk, level) in enumerate(rows.values_list("pk", "level"), start=1):
        weight = _BUSIEST / place**0.5 if level == Level.PROVINCE else 1.0
        found.append((pk, weight))
    return found


def _told() -> People:
    weighted = _weighted()
    posts: dict[int, list[int]] = {}
    at_work = Post.objects.filter(last_day__isnull=True, agency__isnull=False)
    for agency, user in at_work.order_by("pk").values_list("agency", "user"):
        posts.setdefault(agency or 0, []).append(user)
    office = Post.objects.filter(kind=PostKind.OFFICE).order_by("pk")
    members: dict[int, list[int]] = {}
    known = {pk for pk, _ in weighted}
    now = Membership.objects.filter(last_day__isnull=True, agency__in=known)
    for group, agency in now.order_by("agency").values_list("group", "agency"):
        members.setdefault(group, []).append(agency)
    groups = Group.objects.filter(owner__code="ubnd-tinh", pk__in=members).order_by("pk")
    names = AgencyName.objects.filter(kind=NameKind.OFFICIAL).order_by("first_day")
    return People(
        tuple(pk for pk, _ in weighted),
        tuple(weight for _, weight in weighted),
        dict(names.values_list("agency", "text")),
        {agency: tuple(users) for agency, users in posts.items()},
        tuple(office.values_list("user", flat=True)),
        tuple((one.pk, one.name, tuple(members[one.pk])) for one in groups),
        dict(Agency.objects.values_list("code", "pk")),
        tuple(WorkField.objects.order_by("rank", "pk").values_list("pk", flat=True)),
    )
