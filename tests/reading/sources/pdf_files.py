"""PDF files for tests, drawn with a font that has all Vietnamese letters."""

import ctypes
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PIL import ImageFont

FONT = Path("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf")
WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT = 85.0, 552.0


class Paper:
    """A PDF under way. Measures are points from the top left."""

    def __init__(self) -> None:
        self._pdf = pdfium.PdfDocument.new()
        self._data = FONT.read_bytes()
        kept = (ctypes.c_uint8 * len(self._data)).from_buffer_copy(self._data)
        self._font = pdfium_c.FPDFText_LoadFont(
            self._pdf.raw, kept, len(self._data), pdfium_c.FPDF_FONT_TRUETYPE, 1
        )
        self._measure = ImageFont.truetype(str(FONT), 1000)
        self.page: Any = None

    def new_page(self, width: float = WIDTH, height: float = HEIGHT) -> None:
        self._finish_page()
        self.page = self._pdf.new_page(width, height)

    def width(self, text: str, size: float = 14.0) -> float:
        return self._measure.getlength(text) * size / 1000

    def text(self, left: float, baseline: float, text: str, size: float = 14.0) -> None:
        """One line of text."""
        pdfium_c.FPDFPage_InsertObject(self.page.raw, self._drawn(left, baseline, text, size))

    def words(self, left: float, baseline: float, text: str, right: float = RIGHT) -> None:
        """A full line: its words spread from ``left`` to ``right``."""
        words = text.split()
        spare = right - left - sum(map(self.width, words))
        for word in words:
            self.text(left, baseline, word)
            left += self.width(word) + spare / max(len(words) - 1, 1)

    def stamp(self, left: float, baseline: float, text: str, size: float = 14.0) -> None:
        """The same as an annotation, as the number of a signed directive is entered."""
        annotation = pdfium_c.FPDFPage_CreateAnnot(self.page.raw, pdfium_c.FPDF_ANNOT_STAMP)
        top = self.page.get_height() - baseline + size
        rect = pdfium_c.FS_RECTF(left, top, left + self.width(text, size), top - 1.4 * size)
        pdfium_c.FPDFAnnot_SetRect(annotation, rect)
        pdfium_c.FPDFAnnot_SetFlags(annotation, pdfium_c.FPDF_ANNOT_FLAG_PRINT)
        pdfium_c.FPDFAnnot_AppendObject(annotation, self._drawn(left, baseline, text, size))
        pdfium_c.FPDFPage_CloseAnnot(annotation)

    def rule(self, left: float, top: float, right: float, bottom: float) -> None:
        """A line across or down, as Word draws borders: a thin filled box."""
        height = self.page.get_height()
        box = pdfium_c.FPDFPageObj_CreateNewRect(
            left, height - bottom, max(right - left, 0.5), max(bottom - top, 0.5)
        )
        pdfium_c.FPDFPath_SetDrawMode(box, pdfium_c.FPDF_FILLMODE_WINDING, 0)
        pdfium_c.FPDFPage_InsertObject(self.page.raw, box)

    def turn(self, degrees: int) -> None:
        self.page.set_rotation(degrees)

    def save(self, path: Path) -> Path:
        self._finish_page()
        self._pdf.save(path)
        return path

    def _finish_page(self) -> None:
        if self.page is not None:
            pdfium_c.FPDFPage_GenerateContent(self.page.raw)

    def _drawn(self, left: float, baseline: float, text: str, size: float) -> Any:
        drawn = pdfium_c.FPDFPageObj_CreateTextObj(self._pdf.raw, self._font, size)
        encoded = (text + "\0").encode("utf-16-le")
        buffer = (ctypes.c_ushort * (len(encoded) // 2)).from_buffer_copy(encoded)
        pdfium_c.FPDFText_SetText(drawn, buffer)
        height = self.page.get_height()
        pdfium_c.FPDFPageObj_Transform(drawn, 1, 0, 0, 1, left, height - baseline)
        return drawn


def write_lines(path: Path, lines: Iterable[str], top: float = 90.0) -> Path:
    """A PDF of one page with these lines, one below the other."""
    paper = Paper()
    paper.new_page()
    for at, line in enumerate(lines):
        paper.text(LEFT, top + 20 * at, line)
    return paper.save(path)
