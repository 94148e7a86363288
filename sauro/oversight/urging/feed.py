"""The deadlines of one's agencies for a calendar program, at an address that is the only key."""

import hashlib
import secrets
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.crypto import salted_hmac

from sauro.directives.policy import reach_of
from sauro.oversight.models import CalendarFeed
from sauro.oversight.urging.icalendar import AllDay, calendar_of
from sauro.oversight.urging.overdue import with_task
from sauro.people.act import Act
from sauro.people.commands.transaction import command, record
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vocabulary import Subject
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import RUNNING

MOST = 2000
_SALT = "sauro.oversight.calendar"
_LONGEST = 120


@command
def issue_feed(act: Act) -> CalendarFeed:
    """A new address for who acts; the one before is dead."""
    user = _own(act)
    seed = secrets.token_hex(32)
    values = {"seed": seed, "digest": _digest(_secret(seed)), "issued_at": act.now}
    feed, _ = CalendarFeed.objects.update_or_create(user=user, defaults=values)
    record(act, "issue_feed", (Subject.USER, user, user.username))
    return feed


@command
def revoke_feed(act: Act) -> None:
    """No address any more."""
    user = _own(act)
    gone, _ = CalendarFeed.objects.filter(user=user).delete()
    if gone:
        record(act, "revoke_feed", (Subject.USER, user, user.username))


def address_of(user: User) -> str:
    """Where the person's calendar is read; empty where none was issued."""
    feed = CalendarFeed.objects.filter(user=user).first()
    if feed is None:
        return ""
    return settings.ADDRESS + reverse("calendar_feed", args=[_secret(feed.seed)])


def read_feed(secret: str, act: Act) -> bytes | None:
    """The calendar at the address as it stands now; None where the address is not in use."""
    rows = CalendarFeed.objects.filter(digest=_digest(secret), user__is_active=True)
    feed = rows.select_related("user").first()
    return calendar_of("Thời hạn nhiệm vụ", _events(feed.user, act)) if feed else None


def _events(user: User, act: Act) -> list[AllDay]:
    reach = reach_of(user, act.day)
    running = Assignment.objects.filter(
        agency__in=reach.agencies, state__in=RUNNING, due__isnull=False
    )
    rows = list(with_task(running).order_by("due", "pk")[:MOST])
    names = labels_of({row.agency_id for row in rows}, act.day)
    return [_event(row, names[row.agency_id]) for row in rows]


def _event(row: Assignment, agency: str) -> AllDay:
    assert row.due is not None
    task, directive = row.task, row.task.directive
    words = " ".join(task.title.split())
    title = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    number = directive.number or "ý kiến chỉ đạo"
    text = f"{agency}\nNhiệm vụ {task.number}, {number}\nHạn {shown(row.due)}"
    if directive.restricted:
        title = "Nhiệm vụ của văn bản giới hạn người xem"
        text = f"{agency}\nHạn {shown(row.due)}"
    host = urlsplit(settings.ADDRESS).hostname or "localhost"
    return AllDay(
        f"luot-giao-{row.pk}@{host}",
        row.due,
        f"Hạn: {title}",
        text,
        settings.ADDRESS + reverse("tasks:assignment", args=[row.pk]),
        row.state_since,
        row.version,
    )


def _own(act: Act) -> User:
    if act.by is None:
        raise Refused("Địa chỉ lịch là của một người dùng.")
    return act.by


def _secret(seed: str) -> str:
    return salted_hmac(_SALT, seed, algorithm="sha256").hexdigest()


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
