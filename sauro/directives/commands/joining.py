"""Which directive a file shows: one that is here already, or a new one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from sauro.directives.commands import audience, building
from sauro.directives.models import Arrival, Directive, Original, Reading, Rendition
from sauro.directives.numbers import number_key, verdict
from sauro.directives.opened import Opened
from sauro.directives.queries.kinds import called
from sauro.directives.resolving import Resolver, agency_named, resolver_of
from sauro.directives.searching import matching
from sauro.directives.vocabulary import OF_NO_TASK, Came, DirectiveState, Origin, Why
from sauro.directives.wording import ORDER_KIND
from sauro.people.act import Act
from sauro.people.queries.labels import label_of
from sauro.people.spans import shown
from sauro.reading import renditions, result

_TITLE = 8
"""First words of a title by which one is looked for where a file, or what is here, has no day."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The directive that a file shows, and what is to be said of it."""

    directive: Directive
    said: str = ""


def place_reading(act: Act, arrival: Arrival, opened: Opened) -> Placed:
    """Put a reading where it belongs, within the caller's transaction."""
    audience.one_at_a_time()
    assert arrival.original is not None
    known = Rendition.objects.filter(original=arrival.original).first()
    if known is not None:
        return Placed(known.directive, "Tệp này đã có từ trước.")
    same, near, why = (None, None, "")
    if arrival.came != Came.ORDER:
        same, near, why = _known(opened.rendition)
    if same is not None:
        return _join(same, arrival.original, arrival.name, opened)
    directive = _new(act, arrival, opened, near, why)
    said = f"Có thể là cùng văn bản với {called(near)}: {why}." if near is not None else ""
    return Placed(directive, said)


def _known(rendition: renditions.Rendition) -> tuple[Directive | None, Directive | None, str]:
    """The directive that it shows; or one that it may show, and why that is not certain."""
    identity = rendition.identity
    if identity is None:
        return None, None, ""
    number = "" if identity.number is None else f"{identity.number}|{identity.symbol}"
    alike = Q(number_key=number) if number else Q(pk__in=())
    if identity.title:
        titled = matching(Directive.objects.all(), " ".join(identity.title[:_TITLE]))
        alike |= Q(pk__in=titled.values("pk"), **({"day": None} if identity.day else {}))
    if identity.day:
        alike |= Q(day=date.fromisoformat(identity.day))
    near: tuple[Directive | None, str] = (None, "")
    for directive in Directive.objects.filter(alike).exclude(came=Came.ORDER).order_by("pk"):
        said = verdict(directive, identity)
        if said.state == "same":
            return directive, None, ""
        if said.state == "maybe" and near[0] is None:
            near = directive, said.reason
    return None, *near


def _new(act: Act, arrival: Arrival, opened: Opened, near: Directive | None, why: str) -> Directive:
    directive = Directive(
        came=arrival.came,
        entered_by=arrival.by,
        entered_at=arrival.at,
        maybe_same=near,
        maybe_same_why=why[:400],
    )
    resolver = _fill(directive, opened.reading.document, [arrival])
    directive.save()
    assert arrival.original is not None
    rendition = _rendition(directive, arrival.original, arrival.name, opened, is_text=True)
    reading = building.store_reading(rendition, opened.source, opened.reading, opened.times)
    show(directive, reading, opened.reading, resolver)
    return directive


def show(directive: Directive, reading: Reading, read: result.Reading, resolver: Resolver) -> None:
    """Make this the text that is reviewed: its passages, proposals and citations."""
    rows = building.propose(directive, reading, read.tasks, Origin.READER, 1)
    building.add_parties(rows, read.tasks, resolver)
    building.add_passages(directive, reading, read.passages)
    building.add_citations(directive, read.document)
    audience.set_audience(directive, names_in(read.document), resolver)
    audience.link_citations(directive)


def renew(directive: Directive, reading: Reading, read: result.Reading) -> None:
    """Head, cards and all else as this reading has them, where nobody has decided anything yet."""
    _clear(directive)
    resolver = _fill(directive, read.document, directive.arrivals.order_by("at"))
    directive.save()
    show(directive, reading, read, resolver)


def names_in(document: result.Document) -> list[tuple[Why, str]]:
    """Who is named as recipient or addressee in the head and at the end."""
    return [
        *((Why.RECIPIENT, one.name) for one in document.recipients),
        *((Why.ADDRESSEE, words) for words in document.addressees),
    ]


def _fill(directive: Directive, document: result.Document, arrivals: Iterable[Arrival]) -> Resolver:
    """Head and roles as the text says them, and who handed it in; nothing is saved."""
    building.fill_head(directive, document)
    directive.issuer_agency_id = None
    for arrival in arrivals:
        _said_with(directive, arrival)
    directive.needs_second = directive.kind in settings.SECOND_SIGN_OFF
    if directive.issuer_agency_id is None:
        directive.issuer_agency_id = agency_named(directive.issuer, directive.day)
    resolver = resolver_of(directive)
    audience.set_roles(directive, resolver)
    building.set_search(directive)
    return resolver


def _said_with(directive: Directive, arrival: Arrival) -> None:
    """What the person who handed it in said of it counts before what was read."""
    said = arrival.head
    if arrival.came == Came.ORDER:
        directive.kind, directive.giver = ORDER_KIND, said["giver"]
        directive.title = said["title"]
    if said.get("day"):
        directive.day = date.fromisoformat(said["day"])
    if said.get("number"):
        directive.number = said["number"]
        directive.number_key = number_key(directive.number)
    if said.get("issuer"):
        directive.issuer_agency_id = said["issuer"]
        if directive.day and not directive.issuer:
            directive.issuer = label_of(said["issuer"], directive.day)


def _rendition(
    directive: Directive, original: Original, name: str, opened: Opened, *, is_text: bool
) -> Rendition:
    found = opened.rendition
    return Rendition.objects.create(
        directive=directive,
        original=original,
        name=name,
        form=found.form,
        quality=found.quality,
        doubtful=found.doubtful,
        signed=found.signed,
        is_text=is_text,
    )


def _join(directive: Directive, original: Original, name: str, opened: Opened) -> Placed:
    """Another rendition; the text is changed for a better one while nobody has reviewed it."""
    directive = Directive.objects.select_for_update().get(pk=directive.pk)
    now = directive.renditions.get(is_text=True)
    rendition = _rendition(directive, original, name, opened, is_text=False)
    reading = building.store_reading(rendition, opened.source, opened.reading, opened.times)
    entered = shown(timezone.localdate(directive.entered_at))
    said = f"Đã ghép với {called(directive)} (đưa vào ngày {entered})."
    touched = directive.decisions.exclude(kind__in=OF_NO_TASK).exists()
    untouched = directive.state == DirectiveState.WAITING and not touched
    if untouched and _better(opened.rendition, now):
        now.is_text, rendition.is_text = False, True
        now.save(update_fields=["is_text"])
        rendition.save(update_fields=["is_text"])
        renew(directive, reading, opened.reading)
        return Placed(directive, f"{said} Rà soát trên bản này vì chữ rõ hơn.")
    return Placed(directive, said)


def _clear(directive: Directive) -> None:
    """Take what another rendition said away, where nobody has decided upon it yet."""
    directive.proposals.all().delete()
    directive.passages.all().delete()
    directive.citations.all().delete()


def _better(new: renditions.Rendition, now: Rendition) -> bool:
    """Whether the reader would rather read the new file."""
    other = renditions.Rendition(
        Path("now"), now.form, now.quality, new.identity, now.doubtful, now.signed
    )
    grouped = renditions.group([other, new])
    return grouped.directives[0].text is new
