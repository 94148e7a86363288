"""Who may come in to the demonstration, for the terminal and the login page."""

from dataclasses import dataclass

from sauro.people.demo.accounts import accounts
from sauro.people.demo.bodies import PROVINCE
from sauro.people.demo.communes import communes
from sauro.people.models import User


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account to come in with; ``role`` in the words of ``PostKind``."""

    username: str
    full_name: str
    role: str
    title: str
    agency: str


def demo_accounts() -> tuple[DemoAccount, ...]:
    """One account or two of each role, in the order of the list. One query."""
    bodies = {body.code: body.name for body in PROVINCE}
    bodies |= {body.code: body.name for body, _ in communes()}
    known = [one for one in accounts(tuple(body.code for body, _ in communes())) if one.shown]
    users = User.objects.filter(username__in=[one.username for one in known], is_active=True)
    names = dict(users.values_list("username", "full_name"))
    return tuple(
        DemoAccount(
            one.username, names[one.username], one.kind.label, one.title, bodies.get(one.agency, "")
        )
        for one in known
        if one.username in names
    )
