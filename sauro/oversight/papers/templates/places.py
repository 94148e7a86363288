"""Where names in double braces stand in a document, also where Word cut them into pieces."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from docx.document import Document as Docx
from docx.oxml.ns import qn
from lxml.etree import _Element

from sauro.oversight.papers.templates.names import PLACE


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph with names: ``alone`` where it holds one and nothing else, ``top`` outside
    tables, headers and boxes."""

    paragraph: _Element
    words: str
    names: tuple[str, ...]
    top: bool

    @property
    def alone(self) -> bool:
        return len(self.names) == 1 and PLACE.fullmatch(self.words.strip()) is not None


def places(document: Docx) -> Iterator[Place]:
    """All paragraphs with braces: of the body, then of headers and footers."""
    body = document.element.body
    for root in (body, *_margins(document)):
        for paragraph in list(root.iter(qn("w:p"))):
            words = "".join(part.text or "" for part in _pieces(paragraph))
            if "{{" in words or "}}" in words:
                names = tuple(PLACE.findall(words))
                yield Place(paragraph, words, names, paragraph.getparent() is body)


def replace(paragraph: _Element, words_for: Callable[[str], str]) -> None:
    """Put words for each name, in the look of the name's first letter."""
    pieces = _pieces(paragraph)
    words = "".join(piece.text or "" for piece in pieces)
    for found in reversed(list(PLACE.finditer(words))):
        _put(pieces, found.start(), found.end(), words_for(found[1]))


def _put(pieces: list[_Element], start: int, end: int, words: str) -> None:
    at = 0
    for piece in pieces:
        text = piece.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            piece.text = text[:first] + words + text[last:]
            piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            words = ""
        at += len(text)


def _pieces(paragraph: _Element) -> list[_Element]:
    """The texts of the paragraph itself, not of boxes anchored in it."""
    return [
        text
        for text in paragraph.iter(qn("w:t"))
        if next(text.iterancestors(qn("w:p"))) is paragraph
    ]


def _margins(document: Docx) -> Iterator[_Element]:
    for part in document.part.package.iter_parts():
        if str(part.partname).startswith(("/word/header", "/word/footer")):
            element = getattr(part, "element", None)
            if element is not None:
                yield element
