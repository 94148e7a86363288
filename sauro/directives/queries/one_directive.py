"""One directive: its head, files, documents it names, who reads it; and its originals."""

from dataclasses import dataclass
from datetime import date
from typing import IO

from django.core.files.storage import default_storage

from sauro.directives.models import (
    Audience,
    Citation,
    Decision,
    Directive,
    Original,
    Reading,
    Rendition,
)
from sauro.directives.queries.coverage import Stretch, coverage
from sauro.directives.queries.lists import visible_directives
from sauro.people.models import User
from sauro.people.queries.labels import labels_of


@dataclass(frozen=True, slots=True)
class Reader:
    """An agency that may read the directive, its name on the day, and why."""

    row: Audience
    agency: str


@dataclass(frozen=True, slots=True)
class DirectiveView:
    """What the page of a directive shows of itself; tasks are asked of ``sauro.tasks``.

    A citation whose ``target`` is not ``readable`` is shown as missing.
    """

    directive: Directive
    renditions: tuple[Rendition, ...]
    citations: tuple[Citation, ...]
    readable: frozenset[int]
    cited_by: tuple[Directive, ...]
    readers: tuple[Reader, ...]


_AGENCIES = (
    "issuer_agency", "follow_up_agency", "agrees_agency", "confirms_agency", "route_agency",
    "reader_agency", "entered_by", "head_checked_by", "signed_off_by", "second_by", "given_by",
    "maybe_same",
)  # fmt: skip


def directive_view(user: User, directive_id: int, day: date) -> DirectiveView | None:
    """The directive, if the user may read it whole; None otherwise. Ten queries at most."""
    rows = visible_directives(user, day)
    directive = rows.select_related(*_AGENCIES).filter(pk=directive_id).first()
    if directive is None:
        return None
    citations = list(directive.citations.select_related("target"))
    others = list(rows.filter(citations__target=directive).order_by("-day", "pk"))
    targets = {one.target_id for one in citations if one.target_id}
    audience = list(directive.audience.select_related("agency").order_by("why", "agency__rank"))
    names = labels_of([one.agency_id for one in audience], directive.day or day)
    return DirectiveView(
        directive,
        tuple(directive.renditions.select_related("original").order_by("-is_text", "pk")),
        tuple(citations),
        frozenset(rows.filter(pk__in=targets).values_list("pk", flat=True)),
        tuple(others),
        tuple(Reader(one, names[one.agency_id]) for one in audience),
    )


@dataclass(frozen=True, slots=True)
class TextView:
    """The text of a directive with what each stretch is."""

    reading: Reading
    strip: tuple[Stretch, ...]


def text_view(user: User, directive_id: int, day: date) -> TextView | None:
    """The text, for all who may read the directive; None for others."""
    directive = visible_directives(user, day).filter(pk=directive_id).first()
    if directive is None:
        return None
    rows = Reading.objects.filter(rendition__directive=directive, rendition__is_text=True)
    return TextView(rows.latest("pk"), tuple(coverage(directive)))


def original_of(user: User, directive_id: int, sha256: str, day: date) -> Original | None:
    """The original of a rendition of a directive that the user may read; else None."""
    mine = visible_directives(user, day).filter(pk=directive_id)
    rows = Original.objects.filter(sha256=sha256, rendition__directive__in=mine.values("pk"))
    return rows.first()


def open_original(original: Original) -> IO[bytes]:
    """Its bytes. FileNotFoundError where the storage has lost it."""
    stored: IO[bytes] = default_storage.open(original.key)
    return stored


def journal_of(user: User, directive_id: int, day: date, most: int = 200) -> list[Decision]:
    """What reviewers decided, the latest first, for those who may see the directive."""
    mine = visible_directives(user, day).filter(pk=directive_id)
    rows = Decision.objects.filter(directive__in=mine.values("pk"))
    return list(rows.select_related("by", "undone_by", "proposal").order_by("-id")[:most])
