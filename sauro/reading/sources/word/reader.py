"""DOCX: paragraphs and tables in reading order, with the numbers that Word shows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from sauro.reading.sources.plain.recoding import recode
from sauro.reading.sources.word.body import Note, Story
from sauro.reading.sources.word.drawn import drawn_words
from sauro.reading.sources.word.numbering import Numbering
from sauro.reading.sources.word.package import Package, Relation
from sauro.reading.sources.word.pictures import stamps_in_pictures
from sauro.reading.sources.word.sheet import Pages
from sauro.reading.sources.word.styles import Styles, without_looks_of_tables
from sauro.reading.sources.word.xml import attribute, w
from sauro.reading.text import Aside, Place, Segment, Source

_CHANGED = "Văn bản còn vết sửa (Track Changes): đã đọc như khi chấp nhận mọi sửa đổi."
_HIDDEN = "Văn bản có chữ hoặc dòng bảng bị ẩn: phần ẩn không được đọc."
_EMBEDDED = "Văn bản có phần nhúng từ tệp khác: phần nhúng không được đọc."
_NOTE_PARTS = {"footnotes": "footnote", "endnotes": "endnote", "comments": "comment"}
_PAGE_PARTS = ("header", "footer")
_DRAWN_PARTS = ("diagramData", "chart")


class DocxReader:
    """Reads Word's .docx, and .docm and templates alike."""

    name = "docx"

    def accepts(self, path: Path, head: bytes) -> bool:
        return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))

    def read(self, path: Path) -> Source:
        with Package(path) as package:
            return _read(package)


def _read(package: Package) -> Source:
    main = package.main_part()
    root = package.parse(main)
    relations = [relation for relation in package.relations(main) if package.holds(relation.target)]
    parts = {relation.kind: relation.target for relation in relations}
    styles = Styles(
        package.parse(parts["styles"], without_looks_of_tables) if "styles" in parts else None
    )
    numbering = Numbering(
        package.parse(parts["numbering"]) if "numbering" in parts else None,
        styles.numbering_styles,
    )
    story = Story(styles, numbering, Pages(_has_pages(root)))
    for body in root.iterchildren(w("body")):
        story.read(body)
    sheet = story.sheet
    recoded = recode(sheet.chars, sheet.segments, settled=sheet.settled)
    pages = {one.target: package.parse(one.target) for one in relations if one.kind in _PAGE_PARTS}
    apart = Apart(package, styles, recoded.usual, pages)
    pasted, unread = stamps_in_pictures(package, {main: root, **pages})
    return Source(
        name=package.path.name,
        reader=DocxReader.name,
        chars=recoded.chars,
        segments=recoded.segments,
        warnings=tuple(_warnings(root, story)) + recoded.warnings() + unread,
        asides=(
            *apart.on_pages(relations),
            *apart.drawn(root, relations),
            *pasted,
            *apart.notes(parts, story.notes),
        ),
    )


def _has_pages(root: etree._Element) -> bool:
    if next(root.iter(w("lastRenderedPageBreak")), None) is not None:
        return True
    return any(attribute(mark, "type") == "page" for mark in root.iter(w("br")))


def _warnings(root: etree._Element, story: Story) -> Iterator[str]:
    if next(root.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo")), None) is not None:
        yield _CHANGED
    if story.hid_text or next(root.iter(w("hidden")), None) is not None:
        yield _HIDDEN
    if next(root.iter(w("altChunk")), None) is not None:
        yield _EMBEDDED


@dataclass(frozen=True, slots=True)
class Apart:
    """What stands apart from the body. ``coding`` is the old coding of the body, if it has one;
    ``pages`` are the headers and footers by the names of their parts."""

    package: Package
    styles: Styles
    coding: str
    pages: Mapping[str, etree._Element]

    def on_pages(self, relations: list[Relation]) -> Iterator[Aside]:
        """Headers and footers with words in them, each text once; a bare page number is none."""
        seen = set()
        for relation in relations:
            if relation.kind in _PAGE_PARTS:
                text = self._text(self.pages[relation.target])
                if any(map(str.isalpha, text)) and (relation.kind, text) not in seen:
                    seen.add((relation.kind, text))
                    yield Aside(relation.kind, text, Place())

    def drawn(self, root: etree._Element, relations: list[Relation]) -> Iterator[Aside]:
        """The words of drawings in the body, in headers and footers, of diagrams and charts, each
        once."""
        parts = [one.target for one in relations if one.kind in _DRAWN_PARTS]
        roots = (root, *self.pages.values(), *map(self.package.parse, parts))
        drawn = [words for one in roots for words in drawn_words(one)]
        found = [
            recode(words, (Segment(0, len(words), Place()),), self.coding).chars for words in drawn
        ]
        for words in dict.fromkeys(found):
            yield Aside("drawing", words, Place())

    def notes(self, parts: dict[str, str], references: list[Note]) -> Iterator[Aside]:
        """Footnotes, endnotes and comments in the order in which the body refers to them."""
        texts: dict[tuple[str, str], str] = {}
        for part, kind in _NOTE_PARTS.items():
            if part in parts:
                for element in self.package.parse(parts[part]).iterchildren(w(kind)):
                    texts[kind, attribute(element, "id")] = self._text(element)
        for note in references:
            text = texts.get((note.kind, note.id), "")
            if text.strip():
                yield Aside(note.kind, text, note.place)

    def _text(self, root: etree._Element) -> str:
        story = Story(self.styles, Numbering(), Pages(counted=False))
        story.read(root)
        sheet = story.sheet
        return recode(sheet.chars, sheet.segments, self.coding, sheet.settled).chars
