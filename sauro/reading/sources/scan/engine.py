"""Tesseract with Vietnamese data: where its data are, and a picture's lines out of it.

The library is loaded only when a scan is read; it works without the interpreter's lock, so that
engines in threads of one process use all cores.
"""

import os
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedWord

if TYPE_CHECKING:
    from sauro.reading.sources.scan.ready import Pixels

LANGUAGE = "vie"
_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
)
_BLOCK, _LINE = 6, 7
_LONGEST_MS = 30_000
_CAPITALS = (
    "BCDĐGHKLMNPQRSTVX AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴ"
)
_LETTERS = str.maketrans("Ðð\u2044\u2215", "Đđ//")
_APART = 2.0
_LOWEST = 8.0
_FEWEST_PIXELS = 6
_WORD_LEVEL = "5"
_COLUMNS = 12


def data_folder(path: Path) -> Path:
    """The folder with the Vietnamese data; SourceError, about ``path``, where there is none."""
    named = os.environ.get("TESSDATA_PREFIX")
    first: tuple[Path, ...] = (Path(named), Path(named) / "tessdata") if named else ()
    for folder in (*first, *map(Path, _FOLDERS)):
        if (folder / f"{LANGUAGE}.traineddata").is_file():
            return folder
    raise SourceError(
        path,
        "đây là bản chụp, mà máy này chưa có dữ liệu nhận dạng chữ tiếng Việt",
        "Hãy cài gói tesseract-ocr-vie (apt install tesseract-ocr-vie) rồi đọc lại, "
        "hoặc dùng bản .docx hay PDF có chữ",
    )


class Engine:
    """One recogniser: not for two threads at a time. Close it, or use it in a ``with``."""

    def __init__(self, data: Path) -> None:
        from tesserocr import OEM, PyTessBaseAPI

        self._api = PyTessBaseAPI(
            path=str(data),
            lang=LANGUAGE,
            oem=OEM.LSTM_ONLY,
            variables={"debug_file": os.devnull},
        )
        self._scale = 1.0
        self._width = self._height = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._api.End()

    def show(self, page: "Pixels", dpi: float) -> None:
        """Take a grey page of ``dpi`` pixels an inch to read from."""
        self._height, self._width = page.shape
        self._api.SetImageBytes(page.tobytes(), self._width, self._height, 1, self._width)
        self._api.SetSourceResolution(round(dpi))
        self._scale = 72 / dpi

    def read(self, box: Box, single: bool) -> list[PrintedLine]:
        """The lines in a box (points) of the page shown; ``single`` where there is just one."""
        left, top, right, bottom = self._pixels(box)
        if right - left < _FEWEST_PIXELS or bottom - top < _FEWEST_PIXELS:
            return []
        self._api.SetPageSegMode(_LINE if single else _BLOCK)
        self._api.SetRectangle(left, top, right - left, bottom - top)
        self._api.Recognize(_LONGEST_MS)
        return list(_lines(self._api.GetTSVText(0), self._scale))

    def capitals(self, line: "Pixels", dpi: float) -> str:
        """The capitals of one line in a grey picture of its own."""
        self.show(line, dpi)
        self._api.SetVariable("tessedit_char_whitelist", _CAPITALS)
        self._api.SetPageSegMode(_LINE)
        text: str = self._api.GetUTF8Text()
        self._api.SetVariable("tessedit_char_whitelist", "")
        return unicodedata.normalize("NFC", text.translate(_LETTERS)).strip()

    def _pixels(self, box: Box) -> tuple[int, int, int, int]:
        """The box in pixels, inside the page shown."""
        left, top, right, bottom = (round(side / self._scale) for side in box)
        return max(left, 0), max(top, 0), min(right, self._width), min(bottom, self._height)


def _lines(table: str, scale: float) -> Iterator[PrintedLine]:
    """The lines of a table of level, page, block, paragraph, line, word, box, sure, text."""
    rows = (row.split("\t") for row in table.splitlines())
    named = (row for row in rows if len(row) == _COLUMNS and row[0] == _WORD_LEVEL)
    for _, line in groupby(named, key=lambda row: row[2:5]):
        words = [word for row in line if (word := _word(row, scale)).text]
        yield from _close_together(words)


def _word(row: list[str], scale: float) -> PrintedWord:
    left, top, width, height = (int(cell) * scale for cell in row[6:10])
    text = unicodedata.normalize("NFC", row[11].translate(_LETTERS)).strip()
    sure = min(max(float(row[10]) / 100, 0.0), 1.0)
    return PrintedWord(text, (left, top, left + width, top + height), sure)


def _close_together(words: list[PrintedWord]) -> Iterator[PrintedLine]:
    """The words of a line, cut where they stand apart."""
    words.sort(key=lambda word: word.box[0])
    start = 0
    for at in range(1, len(words)):
        before, after = words[at - 1].box, words[at].box
        height = max(before[3] - before[1], after[3] - after[1], _LOWEST)
        if after[0] - before[2] > _APART * height:
            yield PrintedLine(tuple(words[start:at]))
            start = at
    if words:
        yield PrintedLine(tuple(words[start:]))
