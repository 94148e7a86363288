"""Write a directive as DOCX in the layout of Nghị định 30/2020/NĐ-CP, with Word's own numbering."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
MADE_ON = datetime(2026, 1, 1, tzinfo=UTC)
_MOTTO_ROOM, _MOTTO_LONG = 10.2, 5.9
_CLAUSES, _DASHES = 90, 91
_DEFINITIONS = {
    _CLAUSES: (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")),
    _DASHES: (("bullet", "-"), ("bullet", "+")),
}
_LISTED = {
    "roman": (_CLAUSES, 0),
    "decimal": (_CLAUSES, 1),
    "letter": (_CLAUSES, 2),
    "dash": (_DASHES, 0),
    "plus": (_DASHES, 1),
}


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look."""

    text: str
    bold: bool = False
    italic: bool = False


class Paper:
    """A document under way."""

    def __init__(self, title: str, landscape: bool = False) -> None:
        self._docx = Document()
        properties = self._docx.core_properties
        properties.title, properties.author = title, "Sáu Rõ"
        properties.comments = properties.last_modified_by = ""
        properties.created = properties.modified = MADE_ON
        self._page(landscape)
        normal = self._docx.styles["Normal"]
        normal.font.name, normal.font.size = FONT, Pt(14)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
        normal.paragraph_format.space_after = Pt(0)
        normal.paragraph_format.line_spacing = 1.0
        body = self._style("Nội dung")
        body.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        body.paragraph_format.first_line_indent = Cm(1.27)
        body.paragraph_format.space_after = Pt(6)
        self._number_styles()

    def letterhead(
        self, left: Sequence[Run], right: Sequence[Run], below: tuple[str, str] | None
    ) -> None:
        """The issuer beside the national title; ``below`` are the number and the date."""
        table = self._table(2 if below else 1, (6.3, _MOTTO_ROOM))
        _fill(table.cell(0, 0), left, 12, centred=True)
        state = table.cell(0, 1)
        _fill(state, right[:1], 12, centred=True)
        for line in right[1:]:
            _fill_more(state, line, 13)
        _rule(state)
        if below:
            number, date = below
            _fill(table.cell(1, 0), [Run(number)], 13, centred=True)
            _fill(table.cell(1, 1), [Run(date, italic=True)], 14, centred=True)

    def title(self, *lines: Run) -> None:
        for line in lines:
            paragraph = self._docx.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.paragraph_format.space_before = Pt(6)
            paragraph.paragraph_format.space_after = Pt(6)
            _write(paragraph, [line])

    def paragraph(self, runs: Sequence[Run]) -> None:
        _write(self._docx.add_paragraph(style="Nội dung"), runs)

    def item(self, level: str, runs: Sequence[Run], heading: bool) -> None:
        """A paragraph whose label Word counts: headings by their style, the others directly."""
        if heading:
            _write(self._docx.add_paragraph(style=f"Mục {level}"), runs)
            return
        paragraph = self._docx.add_paragraph(style="Nội dung")
        paragraph._p.get_or_add_pPr().append(_numbered(*_LISTED[level]))
        _write(paragraph, runs)

    def closing(self, recipients: Sequence[str], signature: Sequence[str]) -> None:
        """Recipients on the left; capacity, post and, last, the name on the right."""
        heading, *names = recipients
        left, right = self._table(1, (8.0, 8.5)).rows[0].cells
        _fill(left, [Run(heading, bold=True, italic=True)], 12)
        for name in names:
            _write(left.add_paragraph(), [Run(name)], 11)
        *posts, signer = signature
        space = [Run("")] * 4
        lines = [Run(post, bold=True) for post in posts]
        _fill(right, [*lines, *space, Run(signer, bold=True)], 14, centred=True)

    def grid(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
    ) -> None:
        """A ruled table; a row of one text is a heading across all columns. Widths in cm."""
        table = self._table(1 + len(rows), widths, ruled=True)
        for cell, name in zip(table.rows[0].cells, head, strict=True):
            _fill(cell, [Run(name, bold=True)], 13, centred=True)
        for row, texts in zip(table.rows[1:], rows, strict=True):
            cells = row.cells
            if len(texts) == 1:
                _fill(cells[0].merge(cells[-1]), [Run(texts[0], bold=True)], 13)
                continue
            for cell, text in zip(cells, texts, strict=True):
                _fill(cell, [Run(text)], 13)

    def new_page(self) -> None:
        self._docx.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def save(self, path: Path) -> None:
        """Write the file; the same content gives the same bytes."""
        packed = io.BytesIO()
        self._docx.save(packed)
        with zipfile.ZipFile(packed) as source, zipfile.ZipFile(path, "w") as target:
            for name in sorted(source.namelist(), key=lambda name: (name[0] != "[", name)):
                entry = zipfile.ZipInfo(name, MADE_ON.timetuple()[:6])
                entry.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(entry, source.read(name))

    def _page(self, landscape: bool) -> None:
        section = self._docx.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        section.top_margin = section.bottom_margin = Cm(2)
        section.left_margin, section.right_margin = Cm(3), Cm(1.5)
        section.different_first_page_header_footer = True
        number = section.header.paragraphs[0]
        number.alignment = WD_ALIGN_PARAGRAPH.CENTER
        number._p.append(
            parse_xml(
                f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'
            )
        )

    def _style(self, name: str, based_on: str = "Normal"):  # type: ignore[no-untyped-def]
        style = self._docx.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = self._docx.styles[based_on]
        style.quick_style = True
        return style

    def _number_styles(self) -> None:
        """List definitions, each with one list, and the two styles that bring numbers in."""
        linked = {}
        for outline, level in enumerate(("roman", "decimal")):
            style = self._style(f"Mục {level}", "Nội dung")
            style.font.bold = True
            linked[_LISTED[level]] = style.style_id
            properties = style.element.get_or_add_pPr()
            properties.append(_numbered(*_LISTED[level]))
            mark = OxmlElement("w:outlineLvl")
            mark.set(qn("w:val"), str(outline))
            properties.append(mark)
        root = self._docx.part.numbering_part.element
        for key, levels in _DEFINITIONS.items():
            inner = "".join(
                f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
                + (f'<w:pStyle w:val="{linked[key, at]}"/>' if (key, at) in linked else "")
                + f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/>'
                + '<w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>'
                for at, (form, text) in enumerate(levels)
            )
            definition = parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">'
                f'<w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
            )
            root.insert(0, definition)
            of = f'<w:abstractNumId w:val="{key}"/>'
            root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{key}">{of}</w:num>'))

    def _table(self, rows: int, widths: Sequence[float], ruled: bool = False) -> Table:
        table: Table = self._docx.add_table(
            rows, len(widths), "Table Grid" if ruled else "Normal Table"
        )
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
            for cell in column.cells:
                cell.width = Cm(width)
        return table


def _fill_more(cell: _Cell, line: Run, size: float) -> None:
    paragraph = cell.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(paragraph, [line], size)


def _rule(cell: _Cell) -> None:
    """A line as long as the motto above it."""
    paragraph = cell.add_paragraph()
    layout = paragraph.paragraph_format
    layout.space_before, layout.line_spacing = Pt(3), Pt(2)
    layout.left_indent = layout.right_indent = Cm((_MOTTO_ROOM - _MOTTO_LONG) / 2)
    border = f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="6" w:space="1"/></w:pBdr>'
    paragraph._p.get_or_add_pPr().insert_element_before(
        parse_xml(border), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _numbered(key: int, at: int):  # type: ignore[no-untyped-def]
    return parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{at}"/><w:numId w:val="{key}"/></w:numPr>'
    )


def _fill(cell: _Cell, lines: Sequence[Run], size: float, centred: bool = False) -> None:
    """One paragraph for each line."""
    for at, line in enumerate(lines):
        paragraph = cell.add_paragraph() if at else cell.paragraphs[0]
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _write(paragraph, [line], size)


def _write(paragraph: Paragraph, runs: Sequence[Run], size: float | None = None) -> None:
    for run in runs:
        written = paragraph.add_run(run.text)
        written.bold, written.italic = run.bold or None, run.italic or None
        if size:
            written.font.size = Pt(size)
