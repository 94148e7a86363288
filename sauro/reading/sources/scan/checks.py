"""Whether a scanned page was read whole and well: ink without words, words that are not sure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedWord
from sauro.reading.sources.quality import measure
from sauro.reading.sources.scan.areas import Area, Mask, areas, grown

_WIDEN = 2.0
_JOIN = 8.0
_SHORTEST = 40.0
_LOWEST, _TALLEST = 4.5, 24.0
_STROKES = 12.0
_BESIDE = 45.0
_COVERED = 0.5

_WEAK = 0.5
_GARBLED = 70.0
_FEWEST_WEAK = 4
_WEAK_SHARE = 0.02
_LOWEST_SHARE = 0.9
_FEWEST_WORDS = 20
_LOWEST_DPI = 140

UNREAD_STAMP = "có dấu không đọc được chữ, phải xem có phải dấu độ mật không"


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of a page that was read.

    ``lost`` counts lines of ink without words, ``unread_stamps`` stamps without words;
    ``dpi`` is the resolution of the picture as it came.
    """

    lines: tuple[PrintedLine, ...]
    lost: int
    unread_stamps: int
    dpi: float


def unread_lines(ink: Mask, point: float, lines: Iterable[PrintedLine]) -> list[Box]:
    """Stretches of ink (``point`` cells a point) like lines, in which no words were read."""
    left = ink.copy()
    for word in (word for line in lines for word in line.words):
        left_side, top, right, bottom = word.box
        rows = slice(_cell(top - _WIDEN, point), _cell(bottom + _WIDEN, point))
        left[rows, _cell(left_side - _WIDEN, point) : _cell(right + _WIDEN, point)] = False
    joined = grown(left, round(_JOIN * point), 0)
    return [
        (area.left / point, area.top / point, area.right / point, area.bottom / point)
        for area in areas(joined)
        if _is_line(left, area, point)
    ]


def hidden_lines(covers: Sequence[Box], lines: Iterable[PrintedLine]) -> int:
    """How many lines of words break off at a solid cover and go on behind it."""
    words = [word for line in lines for word in line.words if word.sure >= _WEAK]
    return sum(_breaks(cover, words) for cover in covers)


def doubt(findings: Findings) -> str:
    """Why a second person has to read the page, in one Vietnamese sentence; empty if not."""
    reasons = [*_losses(findings), *_weak_words(findings), *_resolution(findings)]
    return f"Cần người đọc lại thứ hai: {'; '.join(reasons)}." if reasons else ""


def _losses(findings: Findings) -> Iterable[str]:
    if findings.lost:
        yield (
            f"{findings.lost} dòng thấy trên ảnh mà không đọc được chữ, "
            "có thể bị dấu hoặc vết bẩn che"
        )
    if findings.unread_stamps:
        yield UNREAD_STAMP


def _weak_words(findings: Findings) -> Iterable[str]:
    words = [word for line in findings.lines for word in line.words]
    weak = sum(word.sure < _WEAK and _says_something(word) for word in words)
    garbled = sum(_longest_weak(line) >= _GARBLED for line in findings.lines)
    if garbled or weak >= max(_FEWEST_WEAK, _WEAK_SHARE * len(words)):
        yield f"{weak} trên {len(words)} từ nhận dạng không chắc"
    spelt = measure(" ".join(word.text for word in words))
    if spelt.words >= _FEWEST_WORDS and spelt.share < _LOWEST_SHARE:
        yield f"chỉ {spelt.share:.0%} số chữ viết đúng chính tả tiếng Việt"


def _longest_weak(line: PrintedLine) -> float:
    """The width in points of the longest stretch of words that are not sure."""
    longest, start = 0.0, None
    for word in line.words:
        if word.sure >= _WEAK:
            start = None
            continue
        start = word.box[0] if start is None else start
        longest = max(longest, word.box[2] - start)
    return longest


def _resolution(findings: Findings) -> Iterable[str]:
    if findings.lines and findings.dpi < _LOWEST_DPI:
        yield (
            f"ảnh chỉ có độ phân giải {findings.dpi:.0f} điểm trên inch, "
            "dễ nhầm dấu thanh và chữ số"
        )


def _says_something(word: PrintedWord) -> bool:
    return any(map(str.isalnum, word.text))


def _is_line(ink: Mask, area: Area, point: float) -> bool:
    """Whether an area has the size of a line or part of one, and many strokes as letters have."""
    inner = ink[area.top : area.bottom, area.left : area.right]
    rows, columns = np.nonzero(inner.any(axis=1))[0], np.nonzero(inner.any(axis=0))[0]
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    if not _LOWEST * point <= height <= _TALLEST * point or width < _SHORTEST * point:
        return False
    middle = inner[len(inner) // 4 : len(inner) - len(inner) // 4]
    strokes = np.count_nonzero(middle[:, 1:] & ~middle[:, :-1]) / max(len(middle), 1)
    return bool(strokes * _STROKES * point >= width)


def _breaks(cover: Box, words: Sequence[PrintedWord]) -> int:
    """The lines with words close to both sides of a cover, and none under it."""
    left, top, right, bottom = cover
    level = [word for word in words if top <= (word.box[1] + word.box[3]) / 2 <= bottom]
    under = sum(max(min(word.box[2], right) - max(word.box[0], left), 0) for word in level)
    if under > _COVERED * (right - left):
        return 0
    before = [word for word in level if 0 <= left - word.box[2] + _WIDEN <= _BESIDE]
    after = [word for word in level if 0 <= word.box[0] - right + _WIDEN <= _BESIDE]
    middles = [(word.box[1] + word.box[3]) / 2 for word in after]
    return sum(any(word.box[1] < middle < word.box[3] for middle in middles) for word in before)


def _cell(at: float, point: float) -> int:
    return max(round(at * point), 0)
