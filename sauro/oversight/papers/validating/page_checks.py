"""Size and margins of pages, and their numbers."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.section import Section, _Footer, _Header
from lxml.etree import _Element

from sauro.oversight.papers import decree
from sauro.oversight.papers.validating.findings import Finding, number
from sauro.oversight.papers.validating.looks import Styles, measure
from sauro.oversight.papers.validating.outline import Outline

_TWIPS_PER_MM = 1440 / 25.4
_SLACK = 0.6
_MARGINS = {
    "trên": ("top", decree.TOP),
    "dưới": ("bottom", decree.BOTTOM),
    "trái": ("left", decree.LEFT),
    "phải": ("right", decree.RIGHT),
}


def check_pages(paper: Outline) -> Iterator[Finding]:
    """Each section's paper and margins, then the numbers of the first section."""
    for at, section in enumerate(paper.docx.sections, 1):
        yield from _paper(section, f"Phần trang thứ {at}")
    yield from _numbers(paper)


def _paper(section: Section, where: str) -> Iterator[Finding]:
    size = tuple(sorted(_mm(section, "pgSz", side) for side in ("w", "h")))
    if any(abs(real - asked) > 1 for real, asked in zip(size, decree.A4, strict=True)):
        found = f"khổ giấy {number(size[0])} x {number(size[1])} mm"
        yield Finding("paper", where, found, "khổ A4 (210 mm x 297 mm)")
    for name, (side, allowed) in _MARGINS.items():
        real = _mm(section, "pgMar", side)
        if not allowed.holds(real, _SLACK):
            yield Finding(
                f"margin_{side}",
                where,
                f"lề {name} {number(real)} mm",
                f"từ {number(allowed.least)} mm đến {number(allowed.most)} mm",
            )


def _mm(section: Section, name: str, attribute: str) -> float:
    found = section._sectPr.find(qn(f"w:{name}"))
    return 0 if found is None else measure(found.get(qn(f"w:{attribute}"))) / _TWIPS_PER_MM


def _numbers(paper: Outline) -> Iterator[Finding]:
    if not len(paper.docx.sections):
        yield Finding(
            "paper", "Cả văn bản", "không khai báo trang giấy", "khổ A4, lề theo quy định"
        )
        return
    section = paper.docx.sections[0]
    where = "Lề trên của trang"
    field = _page_field(section.header)
    if field is None:
        below = _page_field(section.footer) is not None
        yield Finding(
            "page_number",
            where,
            "số trang đặt ở chân trang" if below else "không có số trang",
            "số trang đặt ở giữa lề trên, từ trang thứ hai",
        )
        return
    styles = Styles(paper.docx)
    if styles.layout(field).align != "center":
        yield Finding("page_number_place", where, "số trang không ở giữa", "canh giữa lề trên")
    sizes = {styles.look(run, field).size for run in field.iter(qn("w:r"))}
    allowed = decree.PAGE_NUMBER_SIZE
    if any(not allowed.holds(size) for size in sizes):
        shown = ", ".join(number(size) for size in sorted(sizes))
        yield Finding("page_number_size", where, f"số trang cỡ chữ {shown}", "cỡ chữ 13 đến 14")
    own_first = section.different_first_page_header_footer
    if not own_first or _page_field(section.first_page_header) is not None:
        yield Finding(
            "page_number_first",
            where,
            "trang thứ nhất có số trang",
            "không hiển thị số trang thứ nhất",
        )


def _page_field(margin: _Header | _Footer) -> _Element | None:
    """The paragraph that holds the number of the page."""
    if margin.is_linked_to_previous:
        return None
    paragraphs: Iterator[_Element] = margin._element.iter(qn("w:p"))
    for paragraph in paragraphs:
        simple = [str(one.get(qn("w:instr"), "")) for one in paragraph.iter(qn("w:fldSimple"))]
        parts = [one.text or "" for one in paragraph.iter(qn("w:instrText"))]
        if "PAGE" in " ".join((*simple, "".join(parts))).split():
            return paragraph
    return None
