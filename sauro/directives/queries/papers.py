"""Papers that lie beside the words of a spoken order."""

from dataclasses import dataclass

from sauro.directives.kept_source import unpack
from sauro.directives.models import Directive, Rendition
from sauro.directives.vocabulary import Came


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper and the numbers of its pages; the first alone where no word of it could be read."""

    rendition: Rendition
    pages: tuple[int, ...]


def papers_of(directive: Directive) -> list[PaperView]:
    """The papers of a spoken order, in the order they came; none of any other directive."""
    if directive.came != Came.ORDER:
        return []
    rows = directive.renditions.filter(is_text=False, is_annex=False).select_related("original")
    return [PaperView(one, _pages(one)) for one in rows.order_by("pk")]


def _pages(one: Rendition) -> tuple[int, ...]:
    reading = one.readings.order_by("-pk").first()
    return tuple(page.number for page in unpack(reading.source).pages) if reading else (1,)
