"""Digests that go out by mail: each in a transaction of its own, so that a job may die anywhere.

A letter that the server took is lost to nobody. Where the program dies between the server's answer
and the end of the transaction it is sent once more, with the same Message-ID; a server cannot be
asked whether it had taken it.
"""

import logging
from datetime import date, datetime, timedelta
from smtplib import SMTPDataError, SMTPException, SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone

from sauro.oversight.models import Digest, Urging, UrgingDay
from sauro.oversight.queries.digests import view_of
from sauro.oversight.urging.hours import at_work
from sauro.oversight.urging.letters import letter
from sauro.oversight.urging.vocabulary import Channel
from sauro.people.queries.calendar import work_calendar
from sauro.people.spans import shown
from sauro.people.working_days import last_working_day

_log = logging.getLogger(__name__)
_SECONDS = 30
_FOR_GOOD = 500  # replies from here on are final; those below mean: try again later


def send_digests(now: datetime) -> int:
    """Send what waits, once the day's digests are made; how many went out.

    A server that is away ends it: the next run goes on, until offices close. A letter that could
    not go out by then goes on the next working day, named in that day's if there is one.
    """
    day, calendar = timezone.localdate(now), work_calendar()
    if settings.MAIL is None or not at_work(now, calendar):
        return 0
    if not UrgingDay.objects.filter(day=day).exists():
        return 0
    first = last_working_day(calendar, day - timedelta(1))
    waiting = _waiting(first, day)
    if not waiting:
        return 0
    sent, server = 0, mail_server()
    try:
        server.open()
        for pk in waiting:
            sent += _send(pk, first, now, server)
    except (SMTPException, OSError) as error:
        _log.warning("mail server away, will try again: %s", error)
    finally:
        server.close()
    return sent


def _waiting(first: date, day: date) -> list[int]:
    """The latest digest of each person who has an address, where it was not sent."""
    rows = Digest.objects.filter(
        day__range=(first, day), sent_at__isnull=True, unsent="", user__is_active=True
    ).exclude(user__email="")
    latest = rows.order_by("user", "-day").distinct("user")
    return sorted(latest.values_list("pk", flat=True))


@transaction.atomic
def _send(pk: int, first: date, now: datetime, server: BaseEmailBackend) -> int:
    """1 if it went out now; 0 where another was faster or the server refused it."""
    rows = Digest.objects.select_for_update(skip_locked=True, of=("self",)).select_related("user")
    digest = rows.filter(pk=pk, sent_at__isnull=True, unsent="").first()
    if digest is None:
        return 0
    older = Digest.objects.filter(
        user=digest.user_id, day__range=(first, digest.day - timedelta(1)),
        sent_at__isnull=True, unsent="",
    )  # fmt: skip
    days = list(older.order_by("day").values_list("day", flat=True))
    view = view_of(digest, timezone.localdate(now))
    try:
        letter(view, days, now, server).send()
    except (SMTPRecipientsRefused, SMTPDataError) as error:
        _log.warning("digest %s is refused by the mail server: %s", digest.pk, error)
        digest.unsent = "Máy chủ thư từ chối" if _for_good(error) else ""
    else:
        digest.sent_at, digest.address = now, digest.user.email
        older.update(unsent=f"Được nêu trong thư ngày {shown(digest.day)}")
        Urging.objects.filter(digest=digest).update(channel=Channel.MAIL)
    digest.save(update_fields=["sent_at", "address", "unsent"])
    return 1 if digest.sent_at else 0


def _for_good(error: SMTPRecipientsRefused | SMTPDataError) -> bool:
    if isinstance(error, SMTPDataError):
        return error.smtp_code >= _FOR_GOOD
    return all(code >= _FOR_GOOD for code, _ in error.recipients.values())


def mail_server() -> BaseEmailBackend:
    """The one that takes our letters, not called yet."""
    mail = settings.MAIL
    assert mail is not None
    return get_connection(
        "django.core.mail.backends.smtp.EmailBackend",
        host=mail.host,
        port=mail.port,
        username=mail.user,
        password=mail.password,
        use_tls=mail.security == "starttls",
        use_ssl=mail.security == "tls",
        timeout=_SECONDS,
    )
