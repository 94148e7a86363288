"""Ways to spoil a paper, by the rule that must find it."""

from collections.abc import Callable
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from sauro.oversight.papers.validating.paper import validate

Spoil = Callable[[Docx], None]


def paragraphs(docx: Docx) -> list[Paragraph]:
    return [Paragraph(one, docx) for one in docx.element.body.iter(qn("w:p"))]


def line(docx: Docx, begins: str) -> Paragraph:
    return next(one for one in paragraphs(docx) if one.text.startswith(begins))


def spoilt(content: bytes, spoil: Spoil) -> bytes:
    docx = Document(BytesIO(content))
    spoil(docx)
    held = BytesIO()
    docx.save(held)
    return held.getvalue()


def rules(content: bytes) -> list[str]:
    return sorted({finding.rule for finding in validate(content)})


def worded(begins: str, words: str) -> Spoil:
    def spoil(docx: Docx) -> None:
        runs = line(docx, begins).runs
        runs[0].text = words
        for run in runs[1:]:
            run.text = ""

    return spoil


def sized(begins: str, size: float) -> Spoil:
    def spoil(docx: Docx) -> None:
        line(docx, begins).runs[0].font.size = Pt(size)

    return spoil


def bold(begins: str, yes: bool) -> Spoil:
    def spoil(docx: Docx) -> None:
        line(docx, begins).runs[0].bold = yes

    return spoil


def italic(begins: str, yes: bool) -> Spoil:
    def spoil(docx: Docx) -> None:
        line(docx, begins).runs[0].italic = yes

    return spoil


def left(begins: str) -> Spoil:
    def spoil(docx: Docx) -> None:
        line(docx, begins).alignment = WD_ALIGN_PARAGRAPH.LEFT

    return spoil


def gone(begins: str) -> Spoil:
    return worded(begins, "")


def font(docx: Docx) -> None:
    line(docx, "Thực hiện").runs[0].font.name = "Arial"


def colour(docx: Docx) -> None:
    line(docx, "Thực hiện").runs[0].font.color.rgb = RGBColor(200, 0, 0)


def theme_font(docx: Docx) -> None:
    """As Word writes it for a document made from its own empty one."""
    fonts = docx.styles["Nội dung văn bản"].element.rPr.rFonts
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    fonts.set(qn("w:asciiTheme"), "minorHAnsi")


def first_line(docx: Docx) -> None:
    line(docx, "Thực hiện").paragraph_format.first_line_indent = Mm(5)


def spacing(docx: Docx) -> None:
    docx.styles["Nội dung văn bản"].paragraph_format.space_after = Pt(2)


def line_spacing(docx: Docx) -> None:
    line(docx, "Thực hiện").paragraph_format.line_spacing = 2.0


def letter_paper(docx: Docx) -> None:
    docx.sections[0].page_width, docx.sections[0].page_height = Mm(216), Mm(279)


def margin(side: str, length: float) -> Spoil:
    return lambda docx: setattr(docx.sections[0], f"{side}_margin", Mm(length))


def no_number(docx: Docx) -> None:
    header = docx.sections[0].header.paragraphs[0]._p
    for run in header.findall(qn("w:r")):
        header.remove(run)


def number_on_first(docx: Docx) -> None:
    docx.sections[0].different_first_page_header_footer = False


def number_left(docx: Docx) -> None:
    docx.sections[0].header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT


def number_small(docx: Docx) -> None:
    for run in docx.sections[0].header.paragraphs[0].runs:
        run.font.size = Pt(10)


def no_line(docx: Docx) -> None:
    for border in list(docx.tables[0]._tbl.iter(qn("w:pBdr"))):
        parent = border.getparent()
        assert parent is not None
        parent.remove(border)


def underlined(docx: Docx) -> None:
    line(docx, "Độc lập").runs[0].underline = True


def unsigned(docx: Docx) -> None:
    gone("KT. GIÁM ĐỐC")(docx)
    gone("PHÓ GIÁM ĐỐC")(docx)


NUMBER, DAY, BODY, LAST = "Số:", "Lai Châu,", "Thực hiện", "Sở Tài chính kính báo cáo"
SPOILT: list[tuple[str, Spoil]] = [
    ("motto", gone("CỘNG HÒA")),
    ("motto_words", worded("CỘNG HÒA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
    ("motto_size", sized("CỘNG HÒA", 11)),
    ("motto_bold", bold("CỘNG HÒA", False)),
    ("motto_below", gone("Độc lập")),
    ("motto_below_words", worded("Độc lập", "Độc lập – Tự do – Hạnh phúc")),
    ("motto_below_size", sized("Độc lập", 12)),
    ("motto_line", no_line),
    ("motto_underlined", underlined),
    ("number", gone(NUMBER)),
    ("number_form", worded(NUMBER, "Số: 05 BC STC")),
    ("number_zero", worded(NUMBER, "Số: 5/BC-STC")),
    ("number_size", sized(NUMBER, 14)),
    ("number_bold", bold(NUMBER, True)),
    ("date", gone(DAY)),
    ("date_form", worded(DAY, "Lai Châu, ngày 04 tháng 02, năm 2026")),
    ("date_zero", worded(DAY, "Lai Châu, ngày 4 tháng 02 năm 2026")),
    ("date_zero", worded(DAY, "Lai Châu, ngày 14 tháng 2 năm 2026")),
    ("date_italic", italic(DAY, False)),
    ("title", gone("BÁO CÁO")),
    ("kind_bold", bold("BÁO CÁO", False)),
    ("kind_capitals", worded("BÁO CÁO", "Báo cáo")),
    ("kind_place", left("BÁO CÁO")),
    ("about_size", sized("Tình hình thực hiện", 16)),
    ("body_size", sized(BODY, 12)),
    ("body_align", left(BODY)),
    ("body_first_line", first_line),
    ("body_between", spacing),
    ("body_lines", line_spacing),
    ("ending", worded(LAST, "Sở Tài chính kính báo cáo.")),
    ("font", font),
    ("font", theme_font),
    ("colour", colour),
    ("signature", unsigned),
    ("signature_bold", bold("PHÓ GIÁM ĐỐC", False)),
    ("signer_bold", bold("Nguyễn Văn Bình", False)),
    ("recipients_heading", gone("Nơi nhận")),
    ("recipients_heading_italic", italic("Nơi nhận", False)),
    ("recipients_size", sized("- Lãnh đạo Sở", 13)),
    ("recipients_last", worded("- Lưu", "- Lưu trữ;")),
    ("annex_size", sized("Phụ lục II", 12)),
    ("annex_title_bold", bold("BIỂU 02", False)),
    ("annex_of", gone("(Kèm theo")),
    ("paper", letter_paper),
    ("page_number", no_number),
    ("page_number_first", number_on_first),
    ("page_number_place", number_left),
    ("page_number_size", number_small),
]
