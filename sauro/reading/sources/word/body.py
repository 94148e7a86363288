"""A story of a DOCX file (body, header, footnote) in reading order.

Tracked changes are read as accepted, fields by their results, alternative content once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from sauro.reading.sources.plain.encodings import OPTIONAL_HYPHEN, coding_of, decode
from sauro.reading.sources.word.fonts import settle
from sauro.reading.sources.word.numbering import Numbering, sign
from sauro.reading.sources.word.sheet import Coded, Line, Pages, Sheet, Spot
from sauro.reading.sources.word.styles import Style, Styles, numbered
from sauro.reading.sources.word.table import columns, grid
from sauro.reading.sources.word.xml import (
    COMPATIBILITY,
    MATHS,
    Children,
    attribute,
    child,
    children,
    contents,
    font,
    inside,
    switch,
    value,
    w,
)
from sauro.reading.text import Place

_P, _TBL, _R, _SYMBOL = w("p"), w("tbl"), w("r"), w("sym")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PICTURES = frozenset((w("drawing"), w("pict"), w("object"), f"{COMPATIBILITY}AlternateContent"))
_BREAKS = frozenset((w("br"), w("cr")))
_NOTES = {
    w("footnoteReference"): "footnote",
    w("endnoteReference"): "endnote",
    w("commentReference"): "comment",
}
_SHOWN = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("noBreakHyphen"): "-",
    w("softHyphen"): OPTIONAL_HYPHEN,
}
_SAYS = frozenset((w("t"), _SYMBOL, *_SHOWN))
_STAYS_ON_PAGE = frozenset(("continuous", "nextColumn"))


@dataclass(frozen=True, slots=True)
class Note:
    """A reference in the text to a footnote, endnote or comment."""

    kind: str
    id: str
    place: Place


@dataclass(slots=True)
class Story:
    """Reads block after block onto ``sheet``; ``notes`` and ``hid_text`` are by-products."""

    styles: Styles
    numbering: Numbering
    pages: Pages
    sheet: Sheet = field(default_factory=Sheet)
    notes: list[Note] = field(default_factory=list)
    hid_text: bool = False
    _tables: int = 0
    _paragraphs: int = 0
    _fields: list[bool] = field(default_factory=list)

    def read(self, parent: etree._Element, spot: Spot | None = None) -> None:
        """Read the blocks of a body, cell, note or text box."""
        for block in contents(parent):
            if block.tag == _P:
                self._paragraph(block, spot)
            elif block.tag == _TBL:
                self._table(block)

    def _table(self, table: etree._Element) -> None:
        self._tables += 1
        here = self._tables
        shown = columns(table)
        for at_row, row in enumerate(grid(table), start=1):
            self.sheet.row()
            first = last = self.pages.now
            for count, cell in enumerate(row):
                if count:
                    self.sheet.cell()
                    self.pages.now, self.pages.fresh = first, False
                if not cell.continues:
                    self.read(cell.element, Spot(here, at_row, shown[cell.column], cell.rows))
                last = max(last, self.pages.now)
            self.pages.now = last

    def _paragraph(self, paragraph: etree._Element, spot: Spot | None) -> None:
        properties = children(child(paragraph, "pPr"))
        style = self.styles.paragraph(properties)
        if switch(properties, "pageBreakBefore"):
            self.pages.turned()
        lines = [Line()]
        boxes: list[etree._Element] = []
        before = len(self.notes)
        self._inline(paragraph, style, lines, boxes)
        self._fields = [False] * len(self._fields)
        settle(lines)
        if not _mark_is_deleted(properties) or any(line.text.strip() for line in lines):
            label = self._label(properties, style)
            if label:
                lines[0].pieces = [f"{label} {lines[0].text.lstrip()}".rstrip(" ")]
            self._write(lines, spot, style.heading or 0)
        place = self.sheet.segments[-1].place if self.sheet.segments else Place()
        self.notes[before:] = [Note(n.kind, n.id, place) for n in self.notes[before:]]
        for box in boxes:
            self.read(box, spot)
        section = properties.get(w("sectPr"))
        if section is not None and value(children(section), "type") not in _STAYS_ON_PAGE:
            self.pages.turn()

    def _write(self, lines: list[Line], spot: Spot | None, heading: int) -> None:
        shown = [line for line in lines if line.text.strip()]
        if shown and spot is None:
            self._paragraphs += 1
        for line in shown:
            page = line.page or self.pages.page
            if spot:
                place = spot.on(page)
                self.sheet.write(line.text, place, "cell", heading, line.settled, spot.rows)
            else:
                place = Place(page=page, paragraph=self._paragraphs)
                self.sheet.write(line.text, place, "paragraph", heading, line.settled)

    def _inline(
        self,
        parent: etree._Element,
        style: Style,
        lines: list[Line],
        boxes: list[etree._Element],
    ) -> None:
        for element in contents(parent):
            if element.tag == _R:
                self._run(element, style, lines, boxes)
            elif element.tag.startswith(MATHS):
                self._say("".join(part.text or "" for part in element.iter(f"{MATHS}t")), lines)

    def _run(
        self,
        run: etree._Element,
        paragraph: Style,
        lines: list[Line],
        boxes: list[etree._Element],
    ) -> None:
        hidden, capitals, coding = self._look(run, paragraph)
        for element in run:
            tag = element.tag
            if tag in _SAYS:
                text = _text(element, tag)
                if hidden:
                    self.hid_text = self.hid_text or bool(text.strip())
                else:
                    self._say(text, lines, capitals, "" if tag == _SYMBOL else coding)
            elif tag in _BREAKS:
                if attribute(element, "type") == "page":
                    self.pages.turn()
                lines.append(Line())
            elif tag == w("lastRenderedPageBreak"):
                self.pages.turned()
            elif tag == w("fldChar"):
                self._field(attribute(element, "fldCharType"))
            elif tag in _NOTES:
                self.notes.append(Note(_NOTES[tag], attribute(element, "id"), Place()))
            elif tag in _PICTURES and not hidden:
                boxes.extend(_boxes(element))

    def _look(self, run: etree._Element, paragraph: Style) -> tuple[bool, bool, str]:
        """Whether a run is hidden, whether it is shown in capitals, and the coding of its font."""
        found = child(run, "rPr")
        around = paragraph.font or self.styles.default_font
        if found is None:
            return bool(paragraph.hidden), bool(paragraph.capitals), coding_of(around)
        properties = children(found)
        style = self.styles.named(value(properties, "rStyle"))
        return (
            _said(switch(properties, "vanish"), style.hidden, paragraph.hidden),
            _said(switch(properties, "caps"), style.capitals, paragraph.capitals),
            coding_of(font(properties) or style.font or around),
        )

    def _label(self, properties: Children, style: Style) -> str:
        """The number of a paragraph, in the font of the paragraph's mark unless it has its own."""
        if style.list_id in ("", "0"):
            return ""
        mark_font = font(inside(properties, "rPr")) or style.font or self.styles.default_font
        return numbered(style, self.numbering, mark_font)

    def _say(self, text: str, lines: list[Line], capitals: bool = False, coding: str = "") -> None:
        """Add text to the last line, unless it is the code of a field."""
        if any(self._fields):
            return
        line = lines[-1]
        if coding:
            line.coded[len(line.pieces)] = Coded(coding, capitals)
        elif capitals:
            text = text.upper()
        if text.strip():
            line.page = line.page or self.pages.page
            self.pages.fresh = False
        line.pieces.append(text)

    def _field(self, mark: str) -> None:
        """Follow a field's marks: ``_fields`` says of each open one whether it is in its code."""
        if mark == "begin":
            self._fields.append(True)
        elif mark == "separate" and self._fields:
            self._fields[-1] = False
        elif mark == "end" and self._fields:
            self._fields.pop()


def _text(element: etree._Element, tag: str) -> str:
    if tag in _SHOWN:
        return _SHOWN[tag]
    if tag == _SYMBOL:
        code = attribute(element, "char")
        if not code or not _is_code(code):
            return ""
        shown, coding = chr(int(code, 16)), coding_of(attribute(element, "font"))
        return decode(shown, coding) if coding else sign(shown)
    text: str = element.text or ""
    if element.get(_SPACE) != "preserve":
        text = text.strip(" \t\r\n")
    return text.replace("\r", " ").replace("\n", " ")


def _is_code(code: str) -> bool:
    return len(code) <= 4 and all(digit in "0123456789abcdefABCDEF" for digit in code)


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """The text boxes in a drawing, each once."""
    if element.tag == f"{COMPATIBILITY}AlternateContent":
        for branch in element:
            found = list(_boxes(branch))
            if found:
                yield from found
                return
    elif element.tag == w("txbxContent"):
        yield element
    else:
        for inner in element:
            yield from _boxes(inner)


def _mark_is_deleted(properties: Children) -> bool:
    return w("del") in inside(properties, "rPr")


def _said(*levels: bool | None) -> bool:
    """What the first level that says anything says."""
    for said in levels:
        if said is not None:
            return said
    return False
