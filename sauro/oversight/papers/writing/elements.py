"""WordprocessingML, element by element: lengths in mm, letters in points."""

import unicodedata

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element

from sauro.oversight.papers.form import Align
from sauro.reading.output.phrases import printable

_TWIPS_PER_MM = 1440 / 25.4
_TWIPS_PER_POINT = 20
# The order the schema asks for inside w:pPr.
_PROPERTIES = (
    "pStyle", "keepNext", "keepLines", "widowControl", "pBdr", "spacing", "ind", "jc", "outlineLvl",
    "sectPr",
)  # fmt: skip


def element(name: str, *children: _Element, **attributes: str | int) -> _Element:
    """``element("jc", val="center")`` is ``<w:jc w:val="center"/>``."""
    made: _Element = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), str(value))
    made.extend(children)
    return made


def twips(mm: float) -> int:
    """Twentieths of a point."""
    return round(mm * _TWIPS_PER_MM)


def run(words: str, *, bold: bool = False, italic: bool = False, size: float = 0) -> _Element:
    """Words of one look; of ``size`` 0 what the style says."""
    look = element("rPr")
    if bold:
        look.append(element("b"))
    if italic:
        look.append(element("i"))
    if size:
        look.append(element("sz", val=round(size * 2)))
        look.append(element("szCs", val=round(size * 2)))
    text = element("t")
    text.text = unicodedata.normalize("NFC", printable(words.replace("\t", " ")))
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", look, text) if len(look) else element("r", text)


def paragraph(*runs: _Element, style: str = "", **properties: _Element | None) -> _Element:
    """A paragraph; ``properties`` by their names, in any order."""
    inner = dict(properties)
    if style:
        inner["pStyle"] = element("pStyle", val=style)
    kept = [inner[name] for name in _PROPERTIES if inner.get(name) is not None]
    whole = element("p")
    if kept:
        whole.append(element("pPr", *(one for one in kept if one is not None)))
    whole.extend(runs)
    return whole


def aligned(align: Align) -> _Element:
    return element("jc", val=align)


def spaced(before: float = 0, after: float = 0, exactly: float = 0) -> _Element:
    """Points before and after; lines of ``exactly`` points where that is given."""
    made = element(
        "spacing",
        before=round(before * _TWIPS_PER_POINT),
        after=round(after * _TWIPS_PER_POINT),
    )
    if exactly:
        made.set(qn("w:line"), str(round(exactly * _TWIPS_PER_POINT)))
        made.set(qn("w:lineRule"), "exact")
    return made


def rule_below(room: float, length: float) -> _Element:
    """A thin paragraph with a line of ``length`` mm in the middle of ``room`` mm."""
    side = twips((room - length) / 2)
    return paragraph(
        run("", size=1),
        pBdr=element("pBdr", element("bottom", val="single", sz=6, space=0, color="auto")),
        spacing=spaced(before=1, exactly=2),
        ind=element("ind", left=side, right=side),
        jc=aligned("center"),
    )


def table(widths: tuple[float, ...], *rows: _Element, ruled: bool, beside: float = 0) -> _Element:
    """Rows below one another; ``beside`` is the free room at both sides of a cell's words."""
    properties = element(
        "tblPr",
        element("tblW", w=twips(sum(widths)), type="dxa"),
        element("jc", val="center"),
    )
    if ruled:
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        properties.append(
            element(
                "tblBorders",
                *(element(side, val="single", sz=4, space=0, color="auto") for side in sides),
            )
        )
    room = twips(beside)
    properties.append(element("tblLayout", type="fixed"))
    properties.append(
        element(
            "tblCellMar",
            element("left", w=room, type="dxa"),
            element("right", w=room, type="dxa"),
        )
    )
    grid = element("tblGrid", *(element("gridCol", w=twips(width)) for width in widths))
    return element("tbl", properties, grid, *rows)


def row(*cells: _Element, head: bool = False, whole: bool = True) -> _Element:
    """A row; ``head`` is repeated on each page, ``whole`` is never cut by the end of a page."""
    properties = element("trPr")
    if whole:
        properties.append(element("cantSplit"))
    if head:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells) if len(properties) else element("tr", *cells)


def cell(
    width: float, *paragraphs: _Element, across: int = 1, down: str = "", middle: bool = False
) -> _Element:
    """A cell; ``down`` is "restart" or "continue" where it spans rows."""
    properties = element("tcPr", element("tcW", w=twips(width), type="dxa"))
    if across > 1:
        properties.append(element("gridSpan", val=across))
    if down:
        properties.append(element("vMerge", val=down))
    if middle:
        properties.append(element("vAlign", val="center"))
    return element("tc", properties, *(paragraphs or (paragraph(),)))
