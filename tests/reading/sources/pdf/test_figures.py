"""What a PDF page draws beside its words: letters as outlines, signatures, codes, rules."""

from collections.abc import Callable
from math import cos, radians, sin
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from outlines import curve, outlined, squares
from pdf_files import HEIGHT, LEFT, WIDTH, Paper, write_lines

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.pdf.page import printed
from sauro.reading.text import Source

RED, BLACK, GREEN = (205, 40, 50), (0, 0, 0), (0, 130, 60)
WORK = "Sở Y tế chủ trì rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6."
SECRET_WORK = "Sở Y tế rà soát việc bảo vệ bí mật nhà nước, bảo mật thông tin, TÀI LIỆU MẬT."
Draw = Callable[["pdfium.PdfDocument", "pdfium.PdfPage"], None]


def with_drawing(folder: Path, draw: Draw, lines: list[str] | None = None) -> Path:
    """A page of words on which more is drawn."""
    words = write_lines(folder / "chu.pdf", [WORK] * 6 if lines is None else lines, 200)
    pdf = pdfium.PdfDocument(words)
    page = pdf[0]
    draw(pdf, page)
    page.gen_content()
    path = folder / "ke-hoach.pdf"
    pdf.save(str(path))
    pdf.close()
    return path


def stamp(
    words: str,
    ink: tuple[int, int, int] = RED,
    *,
    frame: bool = True,
    lean: float = 0.0,
    at: tuple[float, float] = (440.0, 790.0),
) -> Draw:
    """Draws a stamp whose letters are outlines, leaning by degrees, ``at`` points from the bottom
    left corner."""

    def draw(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
        across, up = cos(radians(lean)), sin(radians(lean))
        for one in outlined(pdf, words, 16, ink, frame):
            pdfium_c.FPDFPageObj_Transform(one, across, up, -up, across, *at)
            pdfium_c.FPDFPage_InsertObject(page.raw, one)

    return draw


def read(path: Path) -> tuple[set[str], str]:
    """The words of what is drawn, and why the page needs a second reader."""
    source: Source = open_source(path)
    return {one.text for one in source.asides}, source.pages[0].doubt


@pytest.mark.parametrize("words", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize(
    ("ink", "frame", "lean"), [(RED, True, 4.0), (BLACK, True, 0.0), (BLACK, False, 0.0)]
)
def test_mark_of_secrecy_drawn_as_outlines_is_refused(
    tmp_path: Path, words: str, ink: tuple[int, int, int], frame: bool, lean: float
) -> None:
    with pytest.raises(SecretError):
        open_source(with_drawing(tmp_path, stamp(words, ink, frame=frame, lean=lean)))


def test_mark_drawn_over_words_is_refused(tmp_path: Path) -> None:
    over = stamp("TỐI MẬT", at=(LEFT + 60, HEIGHT - 262))
    with pytest.raises(SecretError):
        open_source(with_drawing(tmp_path, over))


def test_mark_drawn_by_an_annotation_is_refused(tmp_path: Path) -> None:
    def draw(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
        annotation = pdfium_c.FPDFPage_CreateAnnot(page.raw, pdfium_c.FPDF_ANNOT_STAMP)
        pdfium_c.FPDFAnnot_SetRect(annotation, pdfium_c.FS_RECTF(430, 820, 560, 780))
        for one in outlined(pdf, "TUYỆT MẬT", 16, RED):
            pdfium_c.FPDFPageObj_Transform(one, 1, 0, 0, 1, 440, 790)
            pdfium_c.FPDFAnnot_AppendObject(annotation, one)
        pdfium_c.FPDFPage_CloseAnnot(annotation)

    with pytest.raises(SecretError):
        open_source(with_drawing(tmp_path, draw))


def test_mark_drawn_on_a_turned_page_is_refused(tmp_path: Path) -> None:
    def draw(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
        for one in outlined(pdf, "TỐI MẬT", 16, RED):
            pdfium_c.FPDFPageObj_Transform(one, 0, 1, -1, 0, 60, 400)
            pdfium_c.FPDFPage_InsertObject(page.raw, one)
        page.set_rotation(90)

    with pytest.raises(SecretError):
        open_source(with_drawing(tmp_path, draw))


@pytest.mark.parametrize("words", ["KHẨN", "BẢO MẬT", "GIẢI MẬT", "MẪU", "VNPT-CA"])
def test_other_words_drawn_as_outlines_are_read_and_refuse_nothing(
    tmp_path: Path, words: str
) -> None:
    assert read(with_drawing(tmp_path, stamp(words, BLACK, frame=False))) == ({words}, "")


def test_other_stamp_drawn_as_outlines_needs_no_look(tmp_path: Path) -> None:
    assert read(with_drawing(tmp_path, stamp("HỎA TỐC", lean=3.0))) == ({"HỎA TỐC"}, "")


def signature(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
    """The scrawl of a pen over a line of words."""
    points = [(LEFT + 20 + 14 * at, HEIGHT - 240 + 22 * sin(at * 1.7)) for at in range(13)]
    pdfium_c.FPDFPage_InsertObject(page.raw, curve(points, (30, 60, 190)))


def code(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
    """A code of squares, as a telephone reads it, in one path."""
    cells = [(x, y) for x in range(25) for y in range(25) if (x * x + 3 * y + x * y) % 7 < 3]
    pdfium_c.FPDFPage_InsertObject(page.raw, squares(cells, 2.6, (470, 740)))


def tick(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
    """The sign of a valid signature around the words that tell of it."""
    points = [(300.0, 616.0), (312.0, 600.0), (350.0, 640.0)]
    pdfium_c.FPDFPage_InsertObject(page.raw, curve(points, GREEN))


@pytest.mark.parametrize("draw", [signature, code, tick])
@pytest.mark.parametrize("line", [WORK, SECRET_WORK])
def test_signatures_codes_and_signs_over_words_are_no_stamps(
    tmp_path: Path, draw: Draw, line: str
) -> None:
    found, doubt = read(with_drawing(tmp_path, draw, [line] * 6))
    assert (found & {"MẬT", "bí mật nhà nước"}, doubt) == (set(), "")


def test_page_whose_words_are_outlines_is_recognised(tmp_path: Path) -> None:
    def draw(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
        for at in range(20):
            stamp(WORK[:52], BLACK, frame=False, at=(70, 760 - 30 * at))(pdf, page)

    source = open_source(with_drawing(tmp_path, draw, []))
    assert source.pages[0].how == "ocr"
    assert "Sở Y tế chủ trì rà soát" in source.chars


def figures(path: Path) -> tuple[tuple[float, ...], ...]:
    with pdfium.PdfDocument(path) as pdf:
        return printed(pdf, 1).figures


def test_rules_shadings_and_frames_along_the_page_are_no_figures(tmp_path: Path) -> None:
    paper = Paper()
    paper.new_page()
    for at in range(8):
        paper.rule(LEFT, 100 + 20 * at, 500, 100 + 20 * at)
        paper.rule(LEFT + 50 * at, 100, LEFT + 50 * at, 240)
        paper.rule(LEFT, 300 + 30 * at, 500, 320 + 30 * at)
    assert figures(paper.save(tmp_path / "bang.pdf")) == ()


def test_letters_of_one_stamp_are_one_figure(tmp_path: Path) -> None:
    both = figures(with_drawing(tmp_path, stamp("TUYỆT MẬT", frame=False)))
    assert len(both) == 1
    left, top, right, bottom = both[0]
    assert (left, right < WIDTH, bottom - top) == (440.0, True, 16.0)


def test_page_of_countless_shapes_is_one_figure(tmp_path: Path) -> None:
    def draw(pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage") -> None:
        for at in range(5_002):
            left, down = 100 + at % 70 * 5.0, 100 + at // 70 * 5.0
            points = [(left + 2 * step, down + step % 2 * 4) for step in range(3)]
            pdfium_c.FPDFPage_InsertObject(page.raw, curve(points, BLACK))

    assert figures(with_drawing(tmp_path, draw)) == ((0.0, 0.0, WIDTH, HEIGHT),)
