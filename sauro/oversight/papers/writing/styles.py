"""The styles our paragraphs refer to, added to a document that has them not."""

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

from sauro.oversight.papers import decree
from sauro.oversight.papers.writing.elements import element

BODY = "OfficialBody"
HEADINGS = {1: "OfficialHeading1", 2: "OfficialHeading2"}
CELL = "OfficialCell"
_BODY_SIZE = 14
_NAMES = {
    BODY: "Nội dung văn bản",
    HEADINGS[1]: "Đề mục I",
    HEADINGS[2]: "Đề mục 1",
    CELL: "Ô bảng biểu",
}


def set_defaults(document: Docx) -> None:
    """Times New Roman, black, no room between paragraphs: what every style begins with."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    defaults.clear()
    fonts = element("rFonts", ascii=decree.FONT, eastAsia=decree.FONT, hAnsi=decree.FONT)
    fonts.set(qn("w:cs"), decree.FONT)
    look = element(
        "rPr", fonts, element("sz", val=_BODY_SIZE * 2), element("szCs", val=_BODY_SIZE * 2)
    )
    look.append(element("lang", val="vi-VN", eastAsia="vi-VN"))
    spacing = element("spacing", before=0, after=0, line=240, lineRule="auto")
    defaults.append(element("rPrDefault", look))
    defaults.append(element("pPrDefault", element("pPr", spacing)))


def add_styles(document: Docx) -> None:
    """What is there already is left as the office made it."""
    there = {style.style_id for style in document.styles}
    for key, name in _NAMES.items():
        if key not in there:
            style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            assert isinstance(style, ParagraphStyle)
            style.element.set(qn("w:styleId"), key)
            _shape(style, key)


def _shape(style: ParagraphStyle, key: str) -> None:
    style.font.name = decree.FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), decree.FONT)
    style.font.size = Pt(12 if key == CELL else _BODY_SIZE)
    layout = style.paragraph_format
    layout.line_spacing = 1.0
    if key == CELL:
        layout.space_before = layout.space_after = Pt(1)
        return
    layout.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    layout.first_line_indent = Mm(decree.FIRST_LINES[1])
    layout.space_before, layout.space_after = Pt(0), Pt(decree.BETWEEN_PARAGRAPHS)
    if key in HEADINGS.values():
        style.font.bold = True
        layout.keep_with_next = True
        level = next(level for level, one in HEADINGS.items() if one == key)
        style.element.get_or_add_pPr().append(element("outlineLvl", val=level - 1))
