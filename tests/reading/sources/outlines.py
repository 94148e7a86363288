"""Words drawn on a PDF page as the outlines of their letters, as programs for drawing save them;
scrawls and codes."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from pdf_files import FONT

Ink = tuple[int, int, int]
_LETTERS = FONT.with_name("LiberationSans-Bold.ttf")


def outlined(
    pdf: "pdfium.PdfDocument", words: str, size: float, ink: Ink, frame: bool = True
) -> list[Any]:
    """Path objects of words on a baseline at the origin: one for each letter, and their frame."""
    data = _LETTERS.read_bytes()
    kept = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    font = pdfium_c.FPDFText_LoadFont(pdf.raw, kept, len(data), pdfium_c.FPDF_FONT_TRUETYPE, 1)
    drawn, across, width = [], 0.0, ctypes.c_float()
    for char in words:
        outline = pdfium_c.FPDFFont_GetGlyphPath(font, ord(char), size)
        if outline:
            letter = pdfium_c.FPDFPageObj_CreateNewPath(across, 0)
            _draw(letter, across, list(_segments(outline, size)))
            pdfium_c.FPDFPath_SetDrawMode(letter, pdfium_c.FPDF_FILLMODE_WINDING, 0)
            pdfium_c.FPDFPageObj_SetFillColor(letter, *ink, 255)
            drawn.append(letter)
        pdfium_c.FPDFFont_GetGlyphWidth(font, ord(char), size, width)
        across += width.value
    if frame:
        box = pdfium_c.FPDFPageObj_CreateNewRect(-6, -6, across + 12, 1.1 * size + 10)
        pdfium_c.FPDFPath_SetDrawMode(box, pdfium_c.FPDF_FILLMODE_NONE, 1)
        pdfium_c.FPDFPageObj_SetStrokeColor(box, *ink, 255)
        pdfium_c.FPDFPageObj_SetStrokeWidth(box, 1.2)
        drawn.append(box)
    return drawn


def _segments(outline: Any, size: float) -> Iterator[tuple[int, float, float, bool]]:
    """The kind of each segment, where it goes, and whether it closes a shape; the outline is one
    unit high."""
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(pdfium_c.FPDFGlyphPath_CountGlyphSegments(outline)):
        segment = pdfium_c.FPDFGlyphPath_GetGlyphPathSegment(outline, at)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        closes = bool(pdfium_c.FPDFPathSegment_GetClose(segment))
        yield pdfium_c.FPDFPathSegment_GetType(segment), x.value * size, y.value * size, closes


def _draw(letter: Any, across: float, segments: list[tuple[int, float, float, bool]]) -> None:
    bend: list[float] = []
    for kind, x, y, closes in segments:
        if kind == pdfium_c.FPDF_SEGMENT_BEZIERTO:
            bend += (across + x, y)
            if len(bend) == 6:
                pdfium_c.FPDFPath_BezierTo(letter, *bend)
                bend = []
        elif kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            pdfium_c.FPDFPath_MoveTo(letter, across + x, y)
        else:
            pdfium_c.FPDFPath_LineTo(letter, across + x, y)
        if closes:
            pdfium_c.FPDFPath_Close(letter)


def curve(points: list[tuple[float, float]], ink: Ink) -> Any:
    """A line of a pen through points."""
    drawn = pdfium_c.FPDFPageObj_CreateNewPath(*points[0])
    for before, after in pairwise(points):
        third = (after[0] - before[0]) / 3
        bend = before[0] + third, before[1], after[0] - third, after[1]
        pdfium_c.FPDFPath_BezierTo(drawn, *bend, *after)
    pdfium_c.FPDFPath_SetDrawMode(drawn, pdfium_c.FPDF_FILLMODE_NONE, 1)
    pdfium_c.FPDFPageObj_SetStrokeColor(drawn, *ink, 255)
    pdfium_c.FPDFPageObj_SetStrokeWidth(drawn, 1.4)
    return drawn


def squares(cells: list[tuple[int, int]], side: float, at: tuple[float, float]) -> Any:
    """Filled squares of a grid, all of them one path."""
    drawn = pdfium_c.FPDFPageObj_CreateNewPath(*at)
    for across, up in cells:
        left, bottom = at[0] + across * side, at[1] + up * side
        pdfium_c.FPDFPath_MoveTo(drawn, left, bottom)
        for x, y in ((left + side, bottom), (left + side, bottom + side), (left, bottom + side)):
            pdfium_c.FPDFPath_LineTo(drawn, x, y)
        pdfium_c.FPDFPath_Close(drawn)
    pdfium_c.FPDFPath_SetDrawMode(drawn, pdfium_c.FPDF_FILLMODE_WINDING, 0)
    return drawn
