""" "Bảng trích nhiệm vụ phục vụ theo dõi" as a DOCX, in the layout of Nghị định 30/2020/NĐ-CP."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from docx import Document as new_document
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

from sauro.reading.output.facts import printed
from sauro.reading.output.phrases import (
    NO_DEADLINE,
    NO_LEAD,
    NO_PRODUCT,
    NO_TASK,
    one_line,
    printable,
    reference,
)
from sauro.reading.output.rows import COLUMNS, NOTE, TITLE, Row, rows
from sauro.reading.output.tally import tally
from sauro.reading.result import Reading

_WIDTHS = (10, 94, 30, 30, 28, 28, 32)
_CELL = "OBang"
_KEPT_WHOLE = 450
_ABSENT = frozenset((NO_LEAD, NO_DEADLINE, NO_PRODUCT))


def to_docx(reading: Reading, made: datetime) -> bytes:
    """The file's bytes; ``made`` is the time of making it says in its properties."""
    document = new_document()
    _styles(document)
    _page(document)
    _properties(document, reading, made)
    _banner(document, reading)
    _table(document, list(rows(reading)))
    _notes(document, reading)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _styles(document: Docx) -> None:
    style = document.styles["Normal"]
    style.font.name = "Times New Roman"
    style.font.size = Pt(13)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), "Times New Roman")
    properties.append(_element("w:lang", {"w:val": "vi-VN"}))
    cell = document.styles.add_style("Ô bảng", WD_STYLE_TYPE.PARAGRAPH)
    cell.style_id = _CELL
    cell.base_style = style
    cell.font.size = Pt(12)
    cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(1)


def _page(document: Docx) -> None:
    """A4 landscape; margins and page number as the decree sets them, no number on page 1."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = ALIGN.CENTER
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = number.add_run()
        run.font.size = Pt(13)
        if kind:
            run._r.append(_element("w:fldChar", {"w:fldCharType": kind}))
        else:
            instruction = _element("w:instrText", {})
            instruction.text = words
            run._r.append(instruction)


def _properties(document: Docx, reading: Reading, made: datetime) -> None:
    properties = document.core_properties
    properties.title = TITLE
    properties.subject = printable(reference(reading.document))[:255]
    properties.author = properties.last_modified_by = "Sáu Rõ"
    properties.comments = NOTE
    properties.language = "vi-VN"
    properties.created = properties.modified = made


def _banner(document: Docx, reading: Reading) -> None:
    about = reading.document
    _paragraph(document, TITLE.upper(), Pt(14), bold=True, align=ALIGN.CENTER)
    _paragraph(document, f"({reference(about)})", Pt(13), italic=True, align=ALIGN.CENTER)
    if about.title:
        _paragraph(document, about.title, Pt(13), bold=True, align=ALIGN.CENTER)
    _paragraph(document, NOTE, Pt(12), italic=True, align=ALIGN.CENTER, after=6)


def _table(document: Docx, listed: Sequence[Row]) -> None:
    table = document.add_table(max(len(listed), 1) + 1, len(COLUMNS))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(width)
    header, *body = table.rows
    _keep(header)
    header._tr.get_or_add_trPr().append(_element("w:tblHeader", {}))
    for cell, name, width in zip(header.cells, COLUMNS, _WIDTHS, strict=True):
        cell._tc.get_or_add_tcPr().append(
            _element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "E7EEF5"})
        )
        _fill(cell, name, width, bold=True, align=ALIGN.CENTER)
    if not listed:
        whole = body[0].cells[0].merge(body[0].cells[-1])
        _fill(whole, NO_TASK, sum(_WIDTHS), italic=True)
        return
    for line, row in zip(body, listed, strict=True):
        if len(row.task) <= _KEPT_WHOLE:
            _keep(line)
        _row(line, row)


def _row(line: _Row, row: Row) -> None:
    number, task, *others, citation = line.cells
    _fill(number, str(row.number), _WIDTHS[0], align=ALIGN.CENTER)
    _fill(task, row.task, _WIDTHS[1], align=ALIGN.JUSTIFY)
    fields = (row.leads, row.coordinators, row.deadline, row.product)
    for cell, words, width in zip(others, fields, _WIDTHS[2:], strict=False):
        _fill(cell, words, width, italic=words in _ABSENT)
    _fill(citation, row.citation, _WIDTHS[-1])
    for words in row.confirm.split("\n") if row.confirm else ():
        _line(citation.add_paragraph(), f"Cần xác nhận: {words}", italic=True)


def _notes(document: Docx, reading: Reading) -> None:
    _paragraph(document, f"Tổng cộng: {tally(reading).words()}.", Pt(13), bold=True, before=8)
    for name, value in printed(reading):
        for part in value.split("\n"):
            _paragraph(document, f"{name}: {part}", Pt(13), align=ALIGN.JUSTIFY)
    for number, warning in enumerate(reading.warnings):
        if number == 0:
            _paragraph(document, "Cần lưu ý:", Pt(13), bold=True, before=6)
        paragraph = _paragraph(document, f"- {warning.message}", Pt(13), align=ALIGN.JUSTIFY)
        paragraph.paragraph_format.first_line_indent = Mm(10)


def _paragraph(
    document: Docx,
    words: str,
    size: Length,
    *,
    bold: bool = False,
    italic: bool = False,
    align: ALIGN = ALIGN.LEFT,
    before: int = 0,
    after: int = 2,
) -> Paragraph:
    paragraph = document.add_paragraph()
    _run(paragraph, one_line(words), size=size, bold=bold, italic=italic)
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def _fill(
    cell: _Cell,
    words: str,
    width: int,
    *,
    bold: bool = False,
    italic: bool = False,
    align: ALIGN = ALIGN.LEFT,
) -> None:
    """Write a cell, a paragraph a line; ``width`` in millimetres."""
    cell.width = Mm(width)
    for number, line in enumerate(words.split("\n")):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        _line(paragraph, line, bold=bold, italic=italic)
        if align != ALIGN.LEFT:
            paragraph.alignment = align


def _line(paragraph: Paragraph, words: str, *, bold: bool = False, italic: bool = False) -> None:
    """Write a paragraph of a cell."""
    paragraph._p.style = _CELL
    _run(paragraph, words, bold=bold, italic=italic)


def _run(
    paragraph: Paragraph,
    words: str,
    *,
    size: Length | None = None,
    bold: bool = False,
    italic: bool = False,
) -> None:
    """Add words; of ``size``, bold and italic only what differs from the style is written."""
    run = paragraph.add_run(printable(words))
    if size is not None:
        run.font.size = size
    if bold:
        run.bold = True
    if italic:
        run.italic = True


def _keep(row: _Row) -> None:
    """Keep a row on one page; longer ones than ``_KEPT_WHOLE`` would leave half a page empty."""
    row._tr.get_or_add_trPr().append(_element("w:cantSplit", {}))


def _element(name: str, attributes: dict[str, str]) -> _Element:
    element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(attribute), value)
    return element
