"""A digest as a letter by mail: plain text and HTML, the same every time it is written."""

from dataclasses import dataclass
from datetime import date, datetime
from email.utils import format_datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import render_to_string
from django.utils import timezone

from sauro.oversight.queries.digests import DigestView, Line, Section
from sauro.oversight.urging.vocabulary import things_to_do
from sauro.people.queries.agencies import province_name
from sauro.people.spans import shown

MOST_LINES = 20
_LONGEST = 240
_HIDDEN = "Nhiệm vụ của văn bản giới hạn người xem (nội dung không nêu trong thư)"


@dataclass(frozen=True, slots=True)
class _Told:
    """A line as a letter shows it: what is restricted stands without its words."""

    line: Line

    @property
    def title(self) -> str:
        line = self.line
        if line.restricted:
            return _HIDDEN
        words = " ".join(line.title.split())
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"

    @property
    def details(self) -> str:
        line = self.line
        source = "" if line.restricted else line.source
        return "; ".join(part for part in (line.agency, source, line.why) if part)

    @property
    def address(self) -> str:
        return f"{settings.ADDRESS}{self.line.address}"


@dataclass(frozen=True, slots=True)
class _Part:
    """The first lines of a section, and how many more there are."""

    heading: str
    total: int
    lines: tuple[_Told, ...]

    @property
    def more(self) -> int:
        return self.total - len(self.lines)


def letter(
    view: DigestView, earlier: list[date], now: datetime, by: BaseEmailBackend
) -> EmailMultiAlternatives:
    """To the person of the digest. ``earlier``: days whose letters could not be sent."""
    digest, mail = view.digest, settings.MAIL
    assert mail is not None
    act, know = _parts(view.act), _parts(view.know)
    context = {
        "name": digest.user.full_name,
        "day": shown(digest.day),
        "province": province_name(digest.day),
        "act": act,
        "know": know,
        "acts": things_to_do(one.reason for one in view.act for _ in one.lines),
        "knows": sum(one.total for one in know),
        "earlier": ", ".join(shown(day) for day in earlier),
        "address": f"{settings.ADDRESS}/thong-bao/",
    }
    message = EmailMultiAlternatives(
        _subject(context["acts"], context["knows"], digest.day),
        f"{render_to_string('urging/letter.txt', context).strip()}\n",
        mail.sender,
        [digest.user.email],
        headers={
            "Message-ID": message_id(digest.user_id, digest.day),
            "Date": format_datetime(timezone.localtime(now)),
            "Auto-Submitted": "auto-generated",
        },
        connection=by,
    )
    message.attach_alternative(render_to_string("urging/letter.html", context), "text/html")
    return message


def message_id(user_id: int, day: date) -> str:
    """The same for whatever is sent of this digest: programs show what came twice once."""
    host = urlsplit(settings.ADDRESS).hostname or "localhost"
    return f"<thong-bao-{day:%Y%m%d}-{user_id}@{host}>"


def _subject(acts: object, knows: object, day: date) -> str:
    counted = f"{acts} việc phải xử lý" if acts else f"{knows} việc để biết"
    return f"Sáu Rõ: {counted}, ngày {shown(day)}"


def _parts(sections: tuple[Section, ...]) -> list[_Part]:
    return [
        _Part(
            str(one.reason.label),
            len(one.lines),
            tuple(_Told(line) for line in one.lines[:MOST_LINES]),
        )
        for one in sections
    ]
