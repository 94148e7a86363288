"""Pages: A4, margins, the number at the top of all but the first."""

from copy import deepcopy

from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt
from lxml.etree import _Element

from sauro.oversight.papers import decree
from sauro.oversight.papers.writing.elements import element, paragraph, run, spaced, twips

WIDTH = decree.A4[0] - decree.LEFT.least - decree.RIGHT.least
_NUMBER_SIZE = 13
_MARGINS = {
    "top": decree.TOP.least,
    "bottom": decree.BOTTOM.least,
    "left": decree.LEFT.least,
    "right": decree.RIGHT.least,
}


def set_page(section: Section, *, landscape: bool = False) -> None:
    """The page of the paper itself, its number in the middle of the upper margin."""
    _measure(section._sectPr, landscape=landscape)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    number.paragraph_format.space_after = Pt(0)
    for kind in ("begin", "", "separate", "2", "end"):
        part = run("2", size=_NUMBER_SIZE)
        if kind != "2":
            field = element("fldChar", fldCharType=kind) if kind else element("instrText")
            field.text = None if kind else "PAGE"
            part.replace(part[-1], field)
        number._p.append(part)


def next_section(document: Docx, *, landscape: bool) -> None:
    """End the section here; the pages that follow are numbered from 1 again."""
    last = document.element.body.sectPr
    ended = deepcopy(last)
    last.addprevious(paragraph(run("", size=1), spacing=spaced(exactly=1), sectPr=ended))
    _measure(last, landscape=landscape)
    for name in ("headerReference", "footerReference"):
        for reference in last.findall(qn(f"w:{name}")):
            last.remove(reference)
    _put(last, element("type", val="nextPage"), ("footnotePr", "endnotePr"))
    _put(
        last, element("pgNumType", start=1), ("pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType")
    )
    if last.find(qn("w:titlePg")) is None:
        last.titlePg_val = True


def _put(section: _Element, new: _Element, after: tuple[str, ...]) -> None:
    """In place of what has its name, else behind the last of the named."""
    for old in section.findall(new.tag):
        section.remove(old)
    names = {qn(f"w:{name}") for name in after}
    at = max((at for at, one in enumerate(section, 1) if one.tag in names), default=0)
    section.insert(at, new)


def _measure(section: _Element, *, landscape: bool) -> None:
    short, long = (twips(side) for side in decree.A4)
    size = section.find(qn("w:pgSz"))
    if size is None:
        size = element("pgSz")
        section.append(size)
    size.attrib.clear()
    size.set(qn("w:w"), str(long if landscape else short))
    size.set(qn("w:h"), str(short if landscape else long))
    if landscape:
        size.set(qn("w:orient"), "landscape")
    margins = section.find(qn("w:pgMar"))
    if margins is None:
        margins = element("pgMar", header=twips(10), footer=twips(10), gutter=0)
        size.addnext(margins)
    for side, length in _MARGINS.items():
        margins.set(qn(f"w:{side}"), str(twips(length)))
    margins.set(qn("w:gutter"), "0")
