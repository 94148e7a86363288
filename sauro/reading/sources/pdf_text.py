"""The text layer of a PDF page: words where they stand, in points from the top left corner.

Characters come in the order of the file. A line-end hyphen arrives as U+FFFE. Where a font lacks
letters and another lends them, the letters of both come apart: the words are then put together
again from where each glyph stands.
"""

import ctypes
import math
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.pdf_space import Space
from sauro.reading.sources.printed import Box, PrintedLine, PrintedWord

MOST_CHARS = 60_000
_HYPHENS = "\ufffe\x02"
_BLANK = " \t\r\n\xa0\x00"
_LINE = re.compile(rf"[^\r\n{_HYPHENS}]*[{_HYPHENS}]|[^\r\n{_HYPHENS}]+")
_WORD = re.compile(rf"[^{_BLANK}]+")
_GAP = 0.1
"""Between glyphs of two words, in heights of the line."""
_SHIFTED = 0.4
_FOOTNOTE_SIZE = 0.8
_ASCENT, _DESCENT = 0.9, 0.22
"""How far letters of the usual fonts reach above and below their line, in sizes of the font."""

_TIDIED = dict.fromkeys(map(ord, _HYPHENS), "-") | {0: None}

Locate = Callable[[int, int], Box]


@dataclass(frozen=True, slots=True)
class Layer:
    """The characters of a page; ``locate`` gives the box of those of a line from one to another."""

    chars: str
    locate: Locate


def layer_of(page: "pdfium.PdfPage", textpage: "pdfium.PdfTextPage") -> Layer:
    """The text layer of a page, at most ``MOST_CHARS`` characters of it."""
    count = min(textpage.count_chars(), MOST_CHARS)
    chars = textpage.get_text_range(0, count) if count else ""
    if len(chars) != count:
        codes = (pdfium_c.FPDFText_GetUnicode(textpage.raw, at) for at in range(count))
        chars = "".join(chr(code) if code < 0x110000 else "\x00" for code in codes)
    return Layer(chars, _Ruler(page, textpage.raw).locate)


class _Ruler:
    """Asks PDFium where a character stands."""

    def __init__(self, page: "pdfium.PdfPage", raw: Any) -> None:
        self._raw = raw
        self._seen = Space(page).seen
        self._rect = pdfium_c.FS_RECTF()
        self._matrix = pdfium_c.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def locate(self, start: int, end: int) -> Box:
        """The box of the characters ``[start, end)`` of a line: as wide as their glyphs, as high as
        the line, so that all words of a line have one top and one bottom."""
        raw, rect, matrix = self._raw, self._rect, self._matrix
        pdfium_c.FPDFText_GetLooseCharBox(raw, end - 1, rect)
        right, bottom, top = rect.right, rect.bottom, rect.top
        left = rect.left
        if end - start > 1:
            pdfium_c.FPDFText_GetLooseCharBox(raw, start, rect)
            left, right = min(left, rect.left), max(right, rect.right)
            bottom, top = min(bottom, rect.bottom), max(top, rect.top)
        pdfium_c.FPDFText_GetCharOrigin(raw, start, self._x, self._y)
        pdfium_c.FPDFText_GetMatrix(raw, start, matrix)
        size = pdfium_c.FPDFText_GetFontSize(raw, start)
        if abs(matrix.b) > abs(matrix.a):
            size *= math.hypot(matrix.a, matrix.b)
            low, high = (_ASCENT, _DESCENT) if matrix.b > 0 else (_DESCENT, _ASCENT)
            across = self._x.value
            return self._seen((across - low * size, bottom, across + high * size, top))
        size *= math.hypot(matrix.c, matrix.d)
        baseline = self._y.value
        return self._seen((left, baseline - _DESCENT * size, right, baseline + _ASCENT * size))


def lines_of(layer: Layer) -> list[PrintedLine]:
    """The lines of a layer as the file gives them."""
    lines = (_line(layer, *found.span()) for found in _LINE.finditer(layer.chars))
    return [line for line in lines if line.words]


def _line(layer: Layer, start: int, end: int) -> PrintedLine:
    words = (_word(layer, *found.span()) for found in _WORD.finditer(layer.chars, start, end))
    return PrintedLine(tuple(word for word in words if word.text))


def _word(layer: Layer, start: int, end: int) -> PrintedWord:
    chars = layer.chars[start:end]
    if chars[-1].isdigit() and not chars[0].isdigit():
        end = _before_footnote(layer, start, end)
        chars = layer.chars[start:end]
    return PrintedWord(_tidy(chars), layer.locate(start, end))


def _before_footnote(layer: Layer, start: int, end: int) -> int:
    """Where a word ends before the small raised number of a footnote."""
    first = layer.locate(start, start + 1)
    size = first[3] - first[1]
    stop = end
    while stop > start + 1 and layer.chars[stop - 1].isdigit():
        box = layer.locate(stop - 1, stop)
        if box[3] - box[1] > _FOOTNOTE_SIZE * size or box[3] > first[3] - 0.05 * size:
            break
        stop -= 1
    return stop


def _tidy(chars: str) -> str:
    return unicodedata.normalize("NFC", chars.translate(_TIDIED))


def lines_by_place(layer: Layer) -> list[PrintedLine]:
    """The lines of a layer put together from where its glyphs stand, whatever their order."""
    glyphs = [
        (layer.locate(at, at + 1), char)
        for at, char in enumerate(layer.chars)
        if char not in _BLANK or char == " "
    ]
    glyphs = [(box, char) for box, char in glyphs if box[2] > box[0]]
    rows: list[list[tuple[Box, str]]] = []
    for glyph in sorted(glyphs, key=lambda glyph: glyph[0][3]):
        size = glyph[0][3] - glyph[0][1]
        near = rows and abs(_middle(rows[-1][0][0]) - _middle(glyph[0])) < _SHIFTED * size
        if near:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [PrintedLine(tuple(_words_by_place(row))) for row in rows]


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _words_by_place(row: list[tuple[Box, str]]) -> Iterator[PrintedWord]:
    row.sort(key=lambda glyph: (glyph[0][0] + glyph[0][2]) / 2)
    size = max(box[3] - box[1] for box, _ in row)
    word: list[tuple[Box, str]] = []
    for box, char in row:
        if char == " " or (word and box[0] - word[-1][0][2] > _GAP * size):
            yield from _put_together(word)
            word = []
        if char != " ":
            word.append((box, char))
    yield from _put_together(word)


def _put_together(word: list[tuple[Box, str]]) -> Iterator[PrintedWord]:
    if word:
        boxes = [box for box, _ in word]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        text = _tidy("".join(char for _, char in word))
        if text:
            yield PrintedWord(text, (min(lefts), min(tops), max(rights), max(bottoms)))
