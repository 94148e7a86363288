"""List marks that recognition misread, put right where their place in the sequence says which.

"H." between "I." and "III." is "II."; "ø)" after "e)" is "g)"; "1." above another "1." is "I."
where "II." follows. A mark that can be read as it stands is left alone, also where it breaks the
sequence: offices miscount too. Only the derived text changes; the source keeps what was recognised.
"""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sauro.reading.lines import Line

_MARK = re.compile(r"(?P<mark>[^\s.,)]{1,5})(?P<end>[.,)]) ?(?=\S)")
_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_STROKES = str.maketrans({"H": "II", "T": "I", "L": "I", "l": "I", "1": "I", "|": "I", "Y": "V"})
_DIGITS = {"1": "lI|", "2": "Zz", "5": "SsoóÓ§", "6": "óÓGb", "8": "B&§", "9": "gqø", "0": "OoQ"}
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_SHAPES = {"c": "€", "e": "€", "g": "øØ89ợỡơ", "b": "6h", "i": "!¡", "d": "ả", "o": "0", "đ": "Ð"}
_COMBINING = re.compile("[\u0300-\u036f]")


def relabelled(lines: Sequence[Line], scanned: frozenset[int]) -> list[Line]:
    """The lines, misread marks at the beginning of those on ``scanned`` pages put right."""
    found = _Sequence()
    out = []
    for line, ahead in zip(lines, _ahead(lines), strict=True):
        match = _MARK.match(line.chars)
        if match is None:
            out.append(line)
            continue
        mark, end, right = match["mark"], match["end"], ""
        if line.segment.place.page in scanned:
            right = found.meant(mark, end, line.chars[match.end() :], ahead)
        found.take(*((right[:-1], right[-1]) if right else (mark, end)))
        out.append(_with_label(line, match.end("end"), right) if right else line)
    return out


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What comes after a line: ``second`` a mark that can be II, ``first`` an I before it, and
    ``number`` the next number with a full stop, 0 for none."""

    second: bool = False
    first: bool = False
    number: int = 0


def _ahead(lines: Sequence[Line]) -> list[_Ahead]:
    """What comes after each line."""
    ahead = []
    seen = _Ahead()
    for line in reversed(lines):
        ahead.append(seen)
        match = _MARK.match(line.chars)
        if match is None or match["end"] != "." or line.chars[match.end()].isdecimal():
            continue
        mark = match["mark"]
        if mark.isdecimal():
            seen = replace(seen, number=int(mark))
        if mark == "I":
            seen = replace(seen, first=True)
        elif _strokes(mark) == "II":
            seen = replace(seen, second=True, first=False)
    return ahead[::-1]


def _alike(strokes: str, numeral: str) -> bool:
    """Whether strokes make a numeral, those of longer ones one more or less."""
    return strokes == numeral or (len(strokes) > 1 and f"{strokes}I" in (numeral, f"{numeral}II"))


def _strokes(mark: str) -> str:
    return mark.translate(_STROKES)


@dataclass(slots=True)
class _Sequence:
    """The last mark of each kind, as a count; 0 where none was seen since the mark above it."""

    roman: int = 0
    number: int = 0
    letter: int = 0

    def take(self, mark: str, end: str) -> None:
        """Note a mark as it stands."""
        if mark in _ROMANS and end == ".":
            self.roman, self.number, self.letter = _ROMANS.index(mark), 0, 0
        elif mark.isdecimal() and len(mark) < 3 and end != ",":
            self.number, self.letter = int(mark), 0
        elif mark in _LETTERS and len(mark) == 1 and end == ")":
            self.letter = _LETTERS.index(mark) + 1

    def meant(self, mark: str, end: str, rest: str, ahead: _Ahead) -> str:
        """What a misread mark is, with its full stop or bracket; empty to leave it as it is."""
        if end == ")":
            return self._letter(mark)
        roman = self._roman(mark, rest, ahead) if end == "." else ""
        return roman or self._number(mark, end, rest)

    def _roman(self, mark: str, rest: str, ahead: _Ahead) -> str:
        if self.roman + 1 >= len(_ROMANS):
            return ""
        following = _ROMANS[self.roman + 1]
        if self.roman and mark == _ROMANS[self.roman]:
            return f"{following}." if following == f"{mark}I" else ""
        if mark in _ROMANS or not _alike(_strokes(mark), following):
            return ""
        if following == "I":
            above = ahead.number == 1 and not ahead.first and rest[:1].isupper()
            plain = mark.isdecimal() and not rest.isupper() and not above
            return "" if plain or not ahead.second else "I."
        return f"{following}."

    def _number(self, mark: str, end: str, rest: str) -> str:
        following = str(self.number + 1)
        begins = rest[:1].isupper()
        if not self.number or not begins or len(mark) != len(following):
            return ""
        if mark == following:
            return f"{following}." if end == "," else ""
        same = all(a == b or a in _DIGITS.get(b, "") for a, b in zip(mark, following, strict=True))
        return f"{following}." if same and end == "." else ""

    def _letter(self, mark: str) -> str:
        if len(mark) != 1 or mark in _LETTERS or self.letter >= len(_LETTERS):
            return ""
        following = _LETTERS[self.letter]
        bare = _COMBINING.sub("", unicodedata.normalize("NFD", mark))
        same = bare == following or mark in _SHAPES.get(following, "")
        return f"{following})" if same else ""


def _with_label(line: Line, end: int, label: str) -> Line:
    """A line whose first ``end`` characters, a misread mark, are replaced by what it is."""
    places = array("l", (line.at[min(at, end - 1)] for at in range(len(label))))
    return line._replace(chars=label + line.chars[end:], at=places + line.at[end:])
