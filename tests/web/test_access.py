"""Who gets which page: one table for all addresses, and no address beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.hashers import make_password
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.commands.groups import create_group
from sauro.people.commands.reorganisation import Heir, record_succession
from sauro.people.models import Post, User
from sauro.people.vocabulary import DutyKind, PostKind
from tests.oversight.urging.place import seed_ladder
from tests.people.organisation import (
    FIRST,
    PASSWORD,
    SYSTEM,
    act_of,
    administrator,
    holder,
    province,
)
from tests.web.given import given
from tests.web.life_access import LIFE, life_numbers
from tests.web.life_access import MORE as LIFE_MORE
from tests.web.life_access import OTHERS as LIFE_OTHERS
from tests.web.oversight.access import MORE as OVERSIGHT_MORE
from tests.web.oversight.access import OTHERS as OVERSIGHT_OTHERS
from tests.web.oversight.access import OVERSIGHT, oversight_numbers
from tests.web.products.access import NUMBERS, PRODUCTS, product_numbers
from tests.web.registrations.access import REGISTRATIONS
from tests.web.review.access import REVIEW

pytestmark = pytest.mark.django_db
LOGIN = "/tai-khoan/dang-nhap/"
PEOPLE = ("specialist", "inspector", "office", "administrator")

# By the name of an address: what GET answers to nobody signed in, a specialist of a department, an
# inspector, the office, the administrator. 302 to the login page is written as "in".
ALL = ("in", 200, 200, 200, 200)
REGISTER = ("in", 403, 403, 200, 200)
ACCOUNTS = ("in", 403, 403, 403, 200)
AGAIN = ("in", 302, 302, 302, 302)  # asks for the password again first, or leads on
INTAKE = ("in", 403, 403, 200, 403)
CONTENT = ("in", 200, 200, 200, 404)  # of a directive that was given to the specialist's agency
OFFICE = ("in", 403, 403, 200, 404)
POSTED = ("in", 405, 405, 405, 405)  # a form of another page posts here
WITHOUT = ("in", 404, 404, 404, 404)  # they have no second factor yet
ACCESS: dict[str, tuple[str | int, ...]] = {
    "home": ALL,
    "health": (200, 200, 200, 200, 200),
    "notices:list": ALL,
    "notices:preview": ("in", 403, 403, 200, 403),
    "notices:ladder": ("in", 403, 403, 200, 403),
    "notices:step": ("in", 403, 403, 200, 403),
    "calendar_feed": (404, 404, 404, 404, 404),  # under a key that nobody was given
    "intake:list": INTAKE,
    "intake:paste": INTAKE,
    "intake:order": INTAKE,
    "intake:retry": ("in", 403, 403, 405, 403),
    "intake:drop": ("in", 403, 403, 405, 403),
    "directives:list": ALL,
    "directives:directive": CONTENT,
    "directives:text": CONTENT,
    "directives:original": CONTENT,
    "directives:picture": ("in", 404, 404, 404, 404),  # what was pasted has no pages
    "directives:head": OFFICE,
    "directives:journal": OFFICE,
    "directives:annex": OFFICE,
    "directives:settle": POSTED,
    "directives:give": OFFICE,
    "directives:twins": ("in", 403, 403, 303, 404),  # nothing is like it: leads back to its file
    "directives:apart": POSTED,
    "tasks:list": ALL,
    "tasks:export": ALL,
    "tasks:save": POSTED,
    "tasks:rename": POSTED,
    "tasks:delete": POSTED,
    "tasks:task": CONTENT,
    "search:list": ALL,
    "agencies:list": ALL,
    "agencies:agency": ALL,
    "agencies:create": REGISTER,
    "agencies:rename": REGISTER,
    "agencies:add_name": REGISTER,
    "agencies:end": REGISTER,
    "agencies:correct_name": REGISTER,
    "agencies:end_name": REGISTER,
    "agencies:move": REGISTER,
    "agencies:succeed": REGISTER,
    "agencies:confirm": REGISTER,
    "groups:list": ALL,
    "groups:group": ALL,
    "groups:members": REGISTER,
    "groups:withdraw": REGISTER,
    "work_fields:list": ALL,
    "work_fields:field": ALL,
    "work_fields:create": REGISTER,
    "work_fields:assign": REGISTER,
    "work_fields:correct": REGISTER,
    "work_fields:end": REGISTER,
    "calendar:list": ALL,
    "calendar:edit": REGISTER,
    "calendar:bring": ("in", 403, 403, 405, 405),
    "delegations:list": ALL,
    "delegations:create_for": ACCOUNTS,
    "delegations:create": ALL,
    "delegations:end": ("in", 404, 404, 404, 404),  # only the giver's own
    "delegations:withdraw": ("in", 404, 404, 404, 404),
    "users:list": ACCOUNTS,
    "users:create": ACCOUNTS,
    "users:user": ACCOUNTS,
    "users:change": ACCOUNTS,
    "users:password": ACCOUNTS,
    "users:second_factor": ACCOUNTS,
    "users:close": ACCOUNTS,
    "users:reopen": ACCOUNTS,
    "users:appoint": ACCOUNTS,
    "users:correct": ACCOUNTS,
    "users:end": ACCOUNTS,
    "imports:list": REGISTER,
    "imports:preview": ("in", 403, 403, 303, 303),  # nothing waits under this key
    "imports:problems": ("in", 403, 403, 303, 303),
    "system:list": REGISTER,
    "system:retry": ("in", 403, 403, 405, 405),
    "resuming:form": ("in", 303, 303, 303, 303),  # nothing is kept under this key
    "imports:template": REGISTER,
    "imports:export": REGISTER,
    "account_login": (200, 302, 302, 302, 302),
    "account_logout": (302, 200, 200, 200, 200),
    "account_inactive": (200, 200, 200, 200, 200),
    "account_reauthenticate": ALL,
    "account_change_password": ALL,
    "account_own": ALL,
    "account_confirm": ("in", 303, 303, 303, 303),  # no such link was sent
    "account_feed_issue": POSTED,
    "account_feed_revoke": POSTED,
    "mfa_index": ALL,
    "mfa_authenticate": (302, 302, 302, 302, 302),  # only between password and code
    "mfa_reauthenticate": AGAIN,
    "mfa_trust": (302, 302, 302, 302, 302),
    "mfa_activate_totp": AGAIN,
    "mfa_deactivate_totp": WITHOUT,
    "mfa_view_recovery_codes": WITHOUT,
    "mfa_generate_recovery_codes": AGAIN,
    "mfa_download_recovery_codes": WITHOUT,
}


# Addresses that take the number of something else than their area does.
OTHERS = {
    "delegations:create_for": "users",
    "users:correct": "posts",
    "users:end": "posts",
    "work_fields:end": "duties",
    "account_confirm": "imports",
    "agencies:confirm": "successions",
    "calendar_feed": "imports",
}
OTHERS |= NUMBERS | LIFE_OTHERS | OVERSIGHT_OTHERS
ACCESS |= PRODUCTS | LIFE | OVERSIGHT


@dataclass(frozen=True, slots=True)
class People:
    """One person of each kind, and numbers for addresses."""

    clients: dict[str, Client]
    numbers: dict[str, int | str]


# Addresses below a directive that take something more than its number.
MORE = {
    "agencies:correct_name": ("names",),
    "agencies:end_name": ("names",),
    "groups:withdraw": ("wordings",),
    "directives:original": ("sha256",),
    "directives:picture": ("sha256", "row"),
    "directives:settle": ("row",),
}
MORE |= LIFE_MORE | OVERSIGHT_MORE
BARE = {
    "users:list", "users:create", "agencies:list", "groups:list", "imports:list",
    "imports:template", "imports:export", "intake:list", "intake:paste", "intake:order",
    "directives:list", "products:list", "tasks:list", "tasks:export", "tasks:save", "tasks:bulk",
    "tasks:undo", "search:list", "reports:list", "reports:draft", "papers:list", "papers:templates",
    "agency_work:list", "tasks:dissolved", "notices:list", "notices:preview", "notices:ladder",
    "agencies:create", "delegations:list", "delegations:create", "work_fields:list",
    "work_fields:create", "system:list",
}  # fmt: skip


@pytest.fixture
def people(tmp_path: Path, settings: Any) -> People:
    settings.MEDIA_ROOT = tmp_path
    seed_ladder()
    there = province()
    administrator("administrator")
    holder("specialist", PostKind.SPECIALIST, there.finance)
    holder("inspector", PostKind.INSPECTOR, None)
    holder("office", PostKind.OFFICE, there.office)
    User.objects.update(password=make_password(PASSWORD))
    clients = {"": Client()}
    for name in PEOPLE:
        clients[name] = Client()
        clients[name].force_login(User.objects.get(username=name))
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    post = Post.objects.get(user__username="specialist")
    office = act_of(User.objects.get(username="office"))
    directive = given(office, there.committee)
    heir = Heir(there.health, "Giá thuốc", confirmed=False)
    link = record_succession(SYSTEM, there.finance, heir, FIRST, "QĐ 1")
    work_field = create_field(SYSTEM, "y-te", "Y tế")
    holding = Post.objects.get(user__username="office")
    duty = put_in_charge(SYSTEM, work_field, holding, DutyKind.SPECIALIST, FIRST, "QĐ 1")
    numbers: dict[str, int | str] = {
        "agencies": there.finance.code, "groups": group.pk, "users": post.user_id,
        "posts": post.pk, "imports": "abc", "delegations": 1, "resuming": "abc", "intake": 1,
        "directives": directive.pk, "review": directive.pk, "notices": "truoc-7",
        "tasks": directive.tasks.all()[0].pk, "row": 1,
        "sha256": directive.renditions.all()[0].original.sha256,
        "work_fields": work_field.code, "duties": duty.pk,
        "names": there.finance.names.all()[0].pk, "successions": link.pk,
        "wordings": group.names.all()[0].pk, "system": 1,
    }  # fmt: skip
    numbers |= oversight_numbers(office, there.office, directive)
    numbers |= product_numbers(office, there.finance)
    return People(clients, numbers | life_numbers(office, there.finance))


def named(resolver: URLResolver, within: str = "") -> Iterator[str]:
    """The name of every address."""
    for one in resolver.url_patterns:
        if isinstance(one, URLResolver):
            yield from named(one, f"{one.namespace}:" if one.namespace else within)
        else:
            assert isinstance(one, URLPattern)
            assert one.name, f"{one.pattern} has no name"
            yield within + one.name


def address(name: str, numbers: dict[str, int | str]) -> str:
    """An address with something real in it."""
    area = name.partition(":")[0]
    wanted = numbers.get(OTHERS.get(name, area))
    if wanted is None or name in BARE:
        return reverse(name)
    return reverse(name, args=[wanted, *(numbers[one] for one in MORE.get(name, ()))])


def test_every_address_stands_in_the_table() -> None:
    assert set(named(get_resolver())) == set(ACCESS) | set(REVIEW) | set(REGISTRATIONS)


def test_pages_answer_as_the_table_says(people: People) -> None:
    found = {}
    for name in ACCESS:
        where = address(name, people.numbers)
        answers = [people.clients[who].get(where) for who in ("", *PEOPLE)]
        for one in answers:
            one.getvalue()  # a file is read to its end, and closed
        found[name] = tuple(
            "in" if one.status_code == 302 and one["Location"] == f"{LOGIN}?next={where}"
            else one.status_code
            for one in answers
        )  # fmt: skip
    assert found == ACCESS


def test_forms_are_refused_to_those_to_whom_their_pages_are(people: People) -> None:
    refused = [
        (name, who)
        for name in ACCESS
        for who, answer in zip(("", *PEOPLE), ACCESS[name], strict=True)
        if answer in ("in", 403)
    ]
    found = {
        (name, who): people.clients[who].post(address(name, people.numbers)).status_code
        for name, who in refused
    }
    assert found == {(name, who): 403 if who else 302 for name, who in refused}


def test_a_refusal_says_who_may(people: People) -> None:
    answer = people.clients["office"].get(reverse("users:list"))
    assert "Việc này của: Quản trị hệ thống (không xem nội dung)." in answer.content.decode()


def test_nothing_is_changed_by_those_who_may_not(people: People) -> None:
    where = reverse("users:password", args=[people.numbers["users"]])
    before = User.objects.get(username="specialist").password
    answer = people.clients["office"].post(where, {"mat_khau": "Mot-mat-khau-dai-8"})
    assert answer.status_code == 403
    assert User.objects.get(username="specialist").password == before
