"""Set up the province of the demonstration. Twice does nothing the second time."""

import secrets
import string
from dataclasses import dataclass, field

from django.contrib.auth.hashers import make_password

from sauro.people.act import Act
from sauro.people.commands.agencies import NewAgency, create_agency
from sauro.people.commands.calendar import seed_calendar
from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.commands.groups import create_group, set_members
from sauro.people.commands.posts import appoint
from sauro.people.commands.reorganisation import Heir, dissolve_agency
from sauro.people.commands.transaction import command
from sauro.people.commands.users import create_user
from sauro.people.demo import accounts, city
from sauro.people.demo.bodies import OUTSIDE, PROVINCE, Body
from sauro.people.demo.communes import communes, former_communes, heir_of
from sauro.people.demo.groups import groups
from sauro.people.models import Agency, Group, Post, User, WorkField
from sauro.people.national.standard import TWO_LEVELS
from sauro.people.queries.demo import DemoAccount, demo_accounts
from sauro.people.vocabulary import DutyKind

_YEARS = range(2024, 2028)
_LETTERS = string.ascii_lowercase + string.digits
_LENGTH = 12


@dataclass(frozen=True, slots=True)
class DemoProvince:
    """``password`` opens all accounts; None where an earlier load set it and none was passed."""

    password: str | None = field(repr=False)
    accounts: tuple[DemoAccount, ...]


@command
def load_demo_province(act: Act, password: str | None = None) -> DemoProvince:
    """Load bodies, groups, calendar and accounts, whatever of them is missing.

    With ``password`` all accounts have it afterwards; without, one is made for a first load. It is
    returned and stands nowhere else.
    """
    agencies = _load_bodies(act)
    _load_groups(act, agencies)
    _end_city(act, agencies)
    seed_calendar(act, _YEARS)
    known = accounts.accounts(tuple(body.code for body, _ in communes()))
    _load_accounts(act, known, agencies)
    _load_fields(act)
    return DemoProvince(
        _set_password([account.username for account in known], password), demo_accounts()
    )


def _load_bodies(act: Act) -> dict[str, Agency]:
    """All bodies by code."""
    found = {agency.code: agency for agency in Agency.objects.all()}
    ranked = [*PROVINCE, *OUTSIDE, *city.BODIES]
    for rank, body in enumerate(ranked, start=1):
        _load_body(act, body, found, rank)
    for rank, (body, unit) in enumerate([*communes(), *former_communes()], start=len(ranked) + 1):
        _load_body(act, body, found, rank, unit.code)
    return found


def _load_body(
    act: Act, body: Body, found: dict[str, Agency], rank: int, unit_code: str = ""
) -> None:
    if body.code in found:
        return
    found[body.code] = create_agency(
        act,
        NewAgency(
            name=body.name,
            kind=body.kind,
            level=body.level,
            first_day=body.since,
            code=body.code,
            parent=found[body.parent] if body.parent else None,
            abbreviations=body.short,
            aliases=body.also,
            in_province=body.in_province,
            unit_code=unit_code,
            rank=rank,
            first_day_exact=body.basis == city.RESOLUTION,
            basis=body.basis,
            note=body.note,
        ),
    )


def _load_groups(act: Act, agencies: dict[str, Agency]) -> None:
    """Groups with the members of their first day, while the former city's still exist."""
    known = {(group.owner.code, group.name) for group in Group.objects.select_related("owner")}
    for wanted in groups(
        tuple(body.code for body, _ in communes()),
        tuple(body.code for body, _ in former_communes()),
    ):
        if (wanted.owner, wanted.name) in known:
            continue
        group = create_group(
            act,
            agencies[wanted.owner],
            wanted.name,
            wanted.since,
            also=wanted.also,
            empty_because=wanted.empty_because,
        )
        members = [agencies[code] for code in wanted.members]
        set_members(act, group, members, wanted.since, wanted.basis)


def _end_city(act: Act, agencies: dict[str, Agency]) -> None:
    """The city and what stood under it ended with 30/6/2025, those below first."""
    heirs: dict[str, list[Heir]] = {}
    for passed in city.PASSED:
        heir = Heir(agencies[passed.successor], passed.scope, confirmed=False)
        heirs.setdefault(passed.predecessor, []).append(heir)
    for body, unit in former_communes():
        heirs[body.code] = [Heir(agencies[heir_of(unit)])]
    ending = [*(body.code for body, _ in former_communes())]
    ending += [body.code for body in reversed(city.BODIES)]
    for code in ending:
        agency = agencies[code]
        if agency.last_day is None:
            agencies[code] = dissolve_agency(
                act, agency, city.LAST_DAY, city.RESOLUTION, heirs.get(code, [])
            )


def _load_accounts(act: Act, known: list[accounts.Account], agencies: dict[str, Agency]) -> None:
    there = set(User.objects.values_list("username", flat=True))
    for number, account in enumerate(known):
        if account.username in there:
            continue
        user = create_user(act, account.username, accounts.invented_name(number))
        agency = agencies[account.agency] if account.agency else None
        appoint(
            act, user, account.kind, agency, TWO_LEVELS, title=account.title, basis=accounts.BASIS
        )


def _load_fields(act: Act) -> None:
    there = set(WorkField.objects.values_list("code", flat=True))
    for rank, wanted in enumerate(accounts.FIELDS, start=1):
        if wanted.code in there:
            continue
        field = create_field(act, wanted.code, wanted.name, rank)
        for username, kind in (
            (wanted.leader, DutyKind.LEADER),
            (wanted.specialist, DutyKind.SPECIALIST),
        ):
            post = Post.objects.get(user__username=username)
            put_in_charge(act, field, post, kind, TWO_LEVELS, accounts.BASIS)


def _set_password(usernames: list[str], wanted: str | None) -> str | None:
    """All accounts share one password, hashed once: they are for trying out on one machine."""
    users = User.objects.filter(username__in=usernames)
    first = users.order_by("pk")[0]
    if wanted is None:
        if first.has_usable_password():
            return None
        wanted = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    if not first.check_password(wanted):
        users.update(password=make_password(wanted))
    return wanted
