"""Text of Vietnamese fonts and code pages older than Unicode, turned into Unicode.

Such text reaches a program as Latin-1 characters ("Uû ban nh©n d©n tØnh"). A *coding* says which
letters they stand for: ``TCVN3``, ``CAPITALS`` (TCVN3 in a font that shows capitals only) or
``VNI``. An empty coding is Unicode.
"""

import re
import unicodedata
from functools import lru_cache

from sauro.reading.sources.encoding_tables import CP1258, TCVN3, VNI

LEGACY_TCVN3, LEGACY_CAPITALS, LEGACY_VNI = "TCVN3", "TCVN3 in hoa", "VNI"
FONTS = {
    LEGACY_TCVN3: ".VnTime, .VnArial",
    LEGACY_CAPITALS: ".VnTimeH, .VnArialH",
    LEGACY_VNI: "VNI-Times, VNI-Helve",
}
OPTIONAL_HYPHEN = "\x1f"
"""Where a file marks an optional hyphen; on its code the TCVN3 fonts show the letter ư."""

_ABC_FONT = re.compile(r"\.vn\w", re.IGNORECASE)
_VNI_FONT = re.compile(r"vni[- ]", re.IGNORECASE)
_MARK = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_ONLY_UNICODE = re.compile("[\u1ea0-\u1ef9]")
_BEYOND_ASCII = re.compile("[^\0-\x7f]")
_MOST_MISFITS = 0.25
_WORD = re.compile(r"[^\W\d_]+")
# A code of the standard that only capitals stand on, inside a word in small letters.
_LONE_CAPITAL = re.compile("(?<=[a-z])[¯º¿ÀÁÂÃÄÅÍÙÚÛàðÿ]")
_MISFITS = {
    LEGACY_TCVN3: _LONE_CAPITAL,
    LEGACY_CAPITALS: _LONE_CAPITAL,
    # A mark without a vowel before it.
    LEGACY_VNI: re.compile("(?<![aeouyôö])[øûõùïâêàáåãäèéúüë]", re.IGNORECASE),
}
_TWO_CAPITALS = re.compile("[A-Z].*[A-Z]", re.DOTALL)
_LOWER = re.compile("[a-z]")


def _pairs() -> dict[str, str]:
    """The letter for each VNI spelling; after a capital a small mark is taken too."""
    words = VNI.split()
    small = dict(zip(words[1::2], words[0::2], strict=True))
    capital = {spelling.upper(): letter.upper() for spelling, letter in small.items()}
    mixed = {
        spelling[0].upper() + spelling[1:]: letter.upper() for spelling, letter in small.items()
    }
    return mixed | capital | small


_VNI_LETTERS = _pairs()
_VNI_SPELLING = re.compile("|".join(sorted(_VNI_LETTERS, key=len, reverse=True)))
_AS_LATIN = str.maketrans(
    CP1258
    | {chr(0xF000 + code): chr(code) for code in range(0x20, 0x100)}
    | {"\u03bc": "\xb5", OPTIONAL_HYPHEN: "\xad"}
)
_TCVN3_LETTERS = {0xA1 + at: letter for at, letter in enumerate(TCVN3)}


@lru_cache(maxsize=1_000)
def coding_of(font: str) -> str:
    """The coding of text in a font of this name, empty where the font is one of Unicode."""
    if _ABC_FONT.match(font):
        return LEGACY_CAPITALS if font.endswith("H") else LEGACY_TCVN3
    return LEGACY_VNI if _VNI_FONT.match(font) else ""


def decode(chars: str, coding: str) -> str:
    """The Unicode text that Latin-1 characters of a coding stand for."""
    latin = chars.translate(_AS_LATIN)
    if coding == LEGACY_VNI:
        return _VNI_SPELLING.sub(lambda match: _VNI_LETTERS[match[0]], latin)
    letters = latin.translate(_TCVN3_LETTERS)
    if _MARK.search(letters):
        letters = unicodedata.normalize("NFC", letters)
    if coding == LEGACY_CAPITALS:
        return letters.upper()
    return "".join(map(_in_capitals, letters.splitlines(keepends=True)))


def fits(chars: str, coding: str) -> bool:
    """Whether characters can be of a coding: but for a few, none is one that it does not have."""
    composed = unicodedata.normalize("NFC", chars)
    misfits = len(_ONLY_UNICODE.findall(composed))
    misfits += len(_MISFITS[coding].findall(chars.translate(_AS_LATIN)))
    return misfits <= _MOST_MISFITS * len(_BEYOND_ASCII.findall(composed))


def decode_1258(data: bytes) -> str:
    """The text of bytes in Windows-1258, letters and their tones composed."""
    return unicodedata.normalize("NFC", data.decode("cp1258", errors="replace"))


def decode_1252(data: bytes) -> str:
    """Bytes as the Latin-1 characters that a program without Vietnamese takes them for."""
    return data.decode("cp1252", errors="surrogateescape").translate(_UNASSIGNED)


_UNASSIGNED = {0xDC00 + code: code for code in range(0x80, 0x100)}


def _in_capitals(line: str) -> str:
    """Capitals with a tone, which TCVN3 has no codes for, where all letters around are capitals."""
    words = _WORD.sub(_capital_word, line)
    return line.upper() if words != line and not _LOWER.search(line) else words


def _capital_word(match: re.Match[str]) -> str:
    word = match[0]
    if _TWO_CAPITALS.search(word) and not _LOWER.search(word):
        return word.upper()
    return word
