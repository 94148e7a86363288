"""Days that recognition misread, put right where only one reading is a date.

"ngày L5 thắng 12 năm 2025" is the 15th of December, "26/1 1/2025" the 26th of November. Digits
that were read as other digits cannot be told; words that are not sure are shown (``doubts``).
"""

import re
from array import array

from sauro.reading.lines import Line

_FIGURE = r"[\dlLIiOoSsBZz]"
_WORD = "[Tt]h[aáàảãạăắằẳẵặâấầẩẫậ]ng"
_DIGITS = str.maketrans("lLIiOoSsBZz", "11110055822")
_SPELT = re.compile(
    rf"""(?<=[Nn]gày\ )(?P<day>{_FIGURE}{{1,2}})\ {_WORD}\ (?P<month>{_FIGURE}{{1,2}})
         (?=\ năm\ )""",
    re.VERBOSE,
)
_MONTH = re.compile(rf"\b{_WORD}(?=\ (?:{_FIGURE}{{1,2}}\ năm|\d{{1,2}}/20)\b)")
_QUARTER = re.compile(r"(?<=[Qq]uý )[IlL1|ÌÍ]{1,3}V?(?=/20\d\d(?![\d/]))")
_STROKES = str.maketrans("lL1|ÌÍ", "IIIIII")
_QUARTERS = ("I", "II", "III", "IV")
_APART = re.compile(r"(?<![\d/])\d{1,2}/(?P<head>[01])\ (?=\d/(?:19|20)\d\d(?!\d))")


def dates_spelt(line: str) -> str:
    """A line with letters in dates put right, as many characters."""
    line = _QUARTER.sub(_quarter, _SPELT.sub(_spelt, line))
    return _MONTH.sub(lambda match: f"{match[0][0]}háng", line)


def dates_closed(line: Line) -> Line:
    """A line without the blanks that stand in the months of its dates."""
    for match in reversed(list(_APART.finditer(line.chars))):
        at = match.end() - 1
        places = array("l", line.at[:at])
        places.extend(line.at[at + 1 :])
        line = line._replace(chars=line.chars[:at] + line.chars[at + 1 :], at=places)
    return line


def _spelt(match: re.Match[str]) -> str:
    day, month = (match[name].translate(_DIGITS) for name in ("day", "month"))
    if not 0 < int(day) <= 31 or not 0 < int(month) <= 12:
        return match[0]
    return f"{day} tháng {month}"


def _quarter(match: re.Match[str]) -> str:
    numeral = match[0].translate(_STROKES)
    return numeral if numeral in _QUARTERS and match[0] != "1" else match[0]
