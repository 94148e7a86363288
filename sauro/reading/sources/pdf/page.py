"""One page of a PDF: the words of its text layer, or its picture for recognition."""

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedPage
from sauro.reading.sources.pdf.annotations import words_without_looks
from sauro.reading.sources.pdf.drawn import drawn_on
from sauro.reading.sources.pdf.figures import together
from sauro.reading.sources.pdf.text import Layer, layer_of, lines_by_place, lines_of
from sauro.reading.sources.quality import measure

if TYPE_CHECKING:
    from PIL.Image import Image

    from sauro.reading.sources.scan.image import Picture

MOST_PAGES = 500
_SOUND = 0.9
"""The share of possible words from which a text layer is believed."""
_FEWEST_WORDS = 12
_LONG_LINE = 4
_FEWEST_ON_SCAN = 60
"""A scan with fewer words of text carries a mark of signing, not its own words."""
_COVERS = 0.6
"""A picture that covers so much of a page is a scan of it."""
_BARE = 0.25
"""A page without words is read by its looks where figures cover so much of it."""
_USUAL_DPI, _LEAST_DPI, _MOST_DPI = 300.0, 100.0, 400.0
_MOST_PIXELS = 40_000_000
_POINTS = 72.0
_EDGE = 2.0
_SMALLEST, _LARGEST = 20.0, 14_400.0
"""Sides of a page in points; PDF itself allows no longer ones (ISO 32000-1, annex C)."""
_STRANGE = "trang có kích thước bất thường, ảnh trên trang chưa được nhận dạng"
BY_OTHERS = "trang là ảnh quét, chữ do máy quét nhận dạng sẵn trong tệp, cần đối chiếu với hình ảnh"


def printed(pdf: "pdfium.PdfDocument", number: int) -> PrintedPage:
    """Page ``number``, from 1. Its ``how`` is ``ocr``, and it has no words, where they must still
    be recognised."""
    page = pdf[number - 1]
    said = words_without_looks(page)
    page = _with_annotations(pdf, page, number)
    try:
        textpage = page.get_textpage()
        try:
            read = _printed(page, number, layer_of(page, textpage))
            return replace(read, drawings=said) if said else read
        finally:
            textpage.close()
    finally:
        page.close()


def shown(pdf: "pdfium.PdfDocument", number: int) -> "pdfium.PdfPage":
    """A page with what its annotations show made part of it: many offices enter the number and the
    date of a signed directive that way. Nothing is written to the file."""
    return _with_annotations(pdf, pdf[number - 1], number)


def _with_annotations(
    pdf: "pdfium.PdfDocument", page: "pdfium.PdfPage", number: int
) -> "pdfium.PdfPage":
    if pdfium_c.FPDFPage_GetAnnotCount(page.raw) > 0:
        pdfium_c.FPDFPage_Flatten(page.raw, pdfium_c.FLAT_NORMALDISPLAY)
        page.close()
        page = pdf[number - 1]
    return page


def _printed(page: "pdfium.PdfPage", number: int, layer: Layer) -> PrintedPage:
    width, height = page.get_size()
    lines = _sound_lines(layer)
    if not all(_SMALLEST <= side <= _LARGEST for side in (width, height)):
        return PrintedPage(number, width, height, "text", tuple(lines or ()), doubt=_STRANGE)
    drawn = drawn_on(page)
    figures = together(drawn.figures, (width, height))
    covered = sum(map(_area, figures)) / (width * height)
    scanned = covered > _COVERS and _scan_dpi(page) > 0
    bare = covered > _BARE and _words(lines or []) < _FEWEST_WORDS
    if lines is None or bare or (scanned and _words(lines) < _FEWEST_ON_SCAN):
        return PrintedPage(number, width, height, "ocr", ())
    return PrintedPage(
        number=number,
        width=width,
        height=height,
        how="text",
        lines=tuple(lines),
        rules=tuple(drawn.rules),
        figures=figures,
        doubt=BY_OTHERS if scanned else "",
    )


def _sound_lines(layer: Layer) -> list[PrintedLine] | None:
    """The lines of a layer as they come, or put together by place; None where both are broken."""
    lines = lines_of(layer)
    if _is_sound(lines):
        return lines
    lines = lines_by_place(layer)
    return lines if _is_sound(lines) else None


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _words(lines: list[PrintedLine]) -> int:
    return sum(len(line.words) for line in lines)


def _is_sound(lines: list[PrintedLine]) -> bool:
    """Whether words are Vietnamese; in long lines if there are enough, as narrow columns cut words
    into pieces."""
    long = [line for line in lines if len(line.words) >= _LONG_LINE]
    judged = long if _words(long) >= _FEWEST_WORDS else lines
    found = measure(" ".join(word.text for line in judged for word in line.words))
    return found.words < _FEWEST_WORDS or found.share >= _SOUND


def picture_of(pdf: "pdfium.PdfDocument", number: int) -> "Picture":
    """Page ``number`` drawn for recognition, a scan at its own resolution."""
    from sauro.reading.sources.scan.image import Picture

    page = shown(pdf, number)
    try:
        width, height = page.get_size()
        if whole := _only_picture(page):
            return Picture(number, whole, width, height)
        dpi = _scan_dpi(page) or _USUAL_DPI
        largest = (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5
        scale = min(min(max(dpi, _LEAST_DPI), _MOST_DPI) / _POINTS, largest)
        bitmap = page.render(scale=scale)
        return Picture(number, bitmap.to_pil(), width, height)
    finally:
        page.close()


def _only_picture(page: "pdfium.PdfPage") -> "Image | None":
    """The pixels of a picture in black and white that is all that an upright page shows, as they
    came from the copier: drawn anew, its edges would blur."""
    width, height = page.get_size()
    shown = list(islice(page.get_objects(max_depth=1), 2))
    if page.get_rotation() or len(shown) != 1 or shown[0].type != pdfium_c.FPDF_PAGEOBJ_IMAGE:
        return None
    matrix = shown[0].get_matrix()
    if shown[0].get_metadata().bits_per_pixel != 1:
        return None
    fills = abs(matrix.a - width) < _EDGE and abs(matrix.d - height) < _EDGE
    across, down = shown[0].get_px_size()
    if not fills or abs(matrix.b) + abs(matrix.c) > 0.01 or across * down > _MOST_PIXELS:
        return None
    picture: Image = shown[0].get_bitmap().to_pil()
    return picture


def _scan_dpi(page: "pdfium.PdfPage") -> float:
    """The resolution of the picture that covers a page; 0 where none does."""
    width, height = page.get_size()
    dpi = 0.0
    for shown in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = shown.get_bounds()
        covered = (right - left) * (top - bottom)
        if covered > _COVERS * width * height:
            across, down = shown.get_px_size()
            dpi = max(dpi, (across * down / max(covered, 1.0)) ** 0.5 * _POINTS)
    return dpi
