"""Ten pages as somebody of the office sees them, each reduced to a hash of its words.

Nothing stays of it: the session that shows them is taken back with the transaction around it.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from html import unescape
from importlib import import_module
from itertools import islice

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import transaction
from django.test import Client, override_settings
from django.urls import reverse

from sauro.directives.models import Directive
from sauro.oversight.backups import Page
from sauro.people import clock
from sauro.people.models import User
from sauro.people.queries.dated import valid_on
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Task

PAGES = 10
_UNSEEN = re.compile(r"<(script|style)\b.*?</\1>|<[^>]+>", re.DOTALL | re.IGNORECASE)


def reader() -> User | None:
    """The first account of the office; of those who see nothing, where there is no other."""
    for kind in (PostKind.OFFICE, PostKind.LEADER, PostKind.ADMINISTRATOR):
        found = User.objects.filter(
            valid_on(clock.today(), "posts__"), posts__kind=kind, is_active=True
        )
        if first := found.order_by("pk").first():
            return first
    return None


def addresses() -> list[str]:
    """Ten that show most of what there is."""
    return list(islice(dict.fromkeys(_addresses()), PAGES))


def rendered(username: str, wanted: Iterable[str]) -> tuple[Page, ...]:
    """What this account is answered now. Inside a transaction, which is taken back to here."""
    with override_settings(SECOND_FACTOR=frozenset()), transaction.atomic():
        client = _signed_in(User.objects.get(username=username))
        pages = tuple(_page(client, address) for address in wanted)
        transaction.set_rollback(True)
    return pages


def _addresses() -> Iterator[str]:
    yield from (reverse("home"), reverse("tasks:list"), reverse("directives:list"))
    directives = Directive.objects.order_by("pk")
    if directive := directives.filter(tasks__isnull=False).first() or directives.first():
        yield reverse("directives:directive", args=[directive.pk])
        yield reverse("directives:text", args=[directive.pk])
    ends = (Task.objects.order_by("pk").first(), Task.objects.order_by("pk").last())
    yield from (reverse("tasks:task", args=[one.pk]) for one in ends if one)
    areas = "oversight registrations products agencies groups work_fields calendar users"
    yield from (reverse(f"{area}:list") for area in areas.split())


def _signed_in(user: User) -> Client:
    """A browser of that account, without a login: nothing of the account itself is written."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    client = Client(HTTP_HOST="127.0.0.1", raise_request_exception=False)
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
    return client


def _page(client: Client, address: str) -> Page:
    """Words alone: marks, hidden tokens and addresses of styles differ from one to the next."""
    answer = client.get(address)
    text = answer.content.decode() if answer.status_code == 200 else ""
    words = " ".join(unescape(_UNSEEN.sub(" ", text)).split())
    return Page(address, answer.status_code, hashlib.sha256(words.encode()).hexdigest())
