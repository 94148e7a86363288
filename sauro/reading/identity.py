"""What a directive is known by, and whether two files name the same one.

The parts are made comparable first: white space and leading zeros in numbers ("01/CT", "1/CT"),
kinds of dashes, Đ written as U+00D0, Cyrillic capitals, small letters, names of bodies however
they are abbreviated or their tones placed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.alike import named_in, same_body, words_of
from sauro.reading.grammar import fold
from sauro.reading.result import Document
from sauro.reading.rules.head_letters import LOOKALIKES

_LETTERS = str.maketrans(
    LOOKALIKES + "Ð\u2010\u2011\u2012\u2013\u2014\u2212", "ABCEHIKMOPTXYĐ" + "-" * 6
)
_NUMBER = re.compile(
    r"(?P<digits>\d{1,9})(?P<letter>[A-ZĐ](?=[/-]))?(?:[/-]|(?=[A-ZĐ]))"
    r"(?:(?P<year>(?:19|20)\d\d)/)?(?P<symbol>\S+)"
)
_MISREAD = str.maketrans("0Q1L|5826", "OOIIISBZG")
"""Signs of a symbol that recognition takes one for the other, as one sign."""
_WORD = re.compile(r"[^\W_]+")
_ALIKE, _MOST_ALIKE, _UNLIKE = 0.8, 0.9, 0.3
"""Shares of words that two titles have in common."""
_FEWEST_WORDS, _TELLING_WORDS = 3, 6


@dataclass(frozen=True, slots=True)
class Identity:
    """The parts that name a directive; None or empty where a file does not say them.

    ``number`` has no leading zeros ("1", "12A"), ``symbol`` no white space ("CT-UBND"); ``year`` is
    that of the number or of the ISO ``day``. ``title`` are its words without marks.
    """

    issuer: str | None
    number: str | None
    symbol: str | None
    day: str | None
    year: int | None
    title: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """``state`` is same, maybe or different; ``reason`` says why in Vietnamese."""

    state: str
    reason: str


def identity_of(document: Document) -> Identity | None:
    """What a head names the directive by; None where it could be any."""
    number = _NUMBER.fullmatch(_spelt(document.number or ""))
    title = tuple(_WORD.findall(fold(unicodedata.normalize("NFC", document.title or "").lower())))
    if number is None and len(title) < _FEWEST_WORDS:
        return None
    year = number["year"] if number else None
    if year is None and document.date:
        year = document.date[:4]
    return Identity(
        issuer=" ".join((document.issuer or "").split()) or None,
        number=(number["digits"].lstrip("0") or "0") + (number["letter"] or "") if number else None,
        symbol=_symbol(number) if number else None,
        day=document.date,
        year=int(year) if year else None,
        title=title,
    )


def _spelt(number: str) -> str:
    """A number in capitals, composed, with one kind of dash and no white space."""
    plain = unicodedata.normalize("NFC", number).translate(_LETTERS).upper()
    return "".join(plain.split()).strip(".")


def _symbol(number: re.Match[str]) -> str:
    """The letters of a number; with the word "year" in front where laws have the year there."""
    return f"{'NĂM/' if number['year'] else ''}{number['symbol']}"


def compare(one: Identity, other: Identity) -> Verdict:
    """Whether two files are of the same directive."""
    parts = dict(_parts(one, other))
    unlike = [name for name, (state, _) in parts.items() if state == "other"]
    if unlike:
        return Verdict("different", f"khác {_listed(unlike)}")
    likeness = _likeness(one.title, other.title)
    doubts = [why for state, why in parts.values() if state != "same"]
    if not doubts:
        if likeness is not None and likeness < _UNLIKE:
            return Verdict("maybe", "cùng số, ký hiệu, ngày và cơ quan ban hành, khác trích yếu")
        return Verdict("same", "cùng số, ký hiệu, ngày và cơ quan ban hành")
    if not _may_be_one(parts, likeness, min(len(one.title), len(other.title))):
        return Verdict("different", f"chưa đủ căn cứ để coi là một văn bản: {'; '.join(doubts)}")
    agreed = [name for name, (state, _) in parts.items() if state == "same"]
    agreed += ["trích yếu"] if likeness is not None and likeness >= _ALIKE else []
    return Verdict("maybe", f"cùng {_listed(agreed)}; {'; '.join(doubts)}")


def _may_be_one(parts: dict[str, tuple[str, str]], likeness: float | None, words: int) -> bool:
    """Whether what two files share is enough, though something is unread or near.

    The number is; without it the title has to agree, and with it the day or, for a draft that has
    neither, the issuer.
    """
    number = parts["số"][0]
    if likeness is not None and likeness < _UNLIKE:
        return False
    if number == "same":
        return True
    same_day = parts["ngày ban hành"][0] == "same"
    if number == "near":
        return same_day and (likeness or 0) >= _MOST_ALIKE
    telling = words >= _TELLING_WORDS and parts["cơ quan ban hành"][0] == "same"
    return (same_day or telling) and (likeness or 0) >= _ALIKE


def _parts(one: Identity, other: Identity) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each part by its name: same, near, unread or other, and what is doubtful about it."""
    yield "số", _numbers(one.number, other.number)
    yield "ký hiệu", _symbols(one.symbol, other.symbol)
    yield "ngày ban hành", _days(one, other)
    yield "cơ quan ban hành", _issuers(one.issuer, other.issuer)


def _numbers(one: str | None, other: str | None) -> tuple[str, str]:
    if one is None or other is None:
        return "unread", "chưa đọc được số"
    if one == other:
        return "same", ""
    differ = sum(a != b for a, b in zip(one, other, strict=False))
    if len(one) == len(other) and differ == 1:
        return "near", f"số {one} và {other} chỉ khác một chữ, có thể đọc nhầm"
    return "other", ""


def _symbols(one: str | None, other: str | None) -> tuple[str, str]:
    if one is None or other is None:
        return "unread", "chưa đọc được ký hiệu"
    if one == other:
        return "same", ""
    shorter, longer = sorted((_as_read(one), _as_read(other)), key=len)
    if longer.startswith(shorter):
        return "near", f"ký hiệu {one} và {other} gần giống nhau, có thể đọc nhầm"
    return "other", ""


def _as_read(symbol: str) -> str:
    """A symbol with signs that are taken for one another made the same."""
    return fold(symbol.lower()).upper().translate(_MISREAD).replace("/", "-")


def _days(one: Identity, other: Identity) -> tuple[str, str]:
    if one.day and one.day == other.day:
        return "same", ""
    if one.year and other.year and one.year != other.year:
        return "other", ""
    if one.day is None or other.day is None:
        return "unread", "có bản chưa đọc được ngày ban hành"
    return "near", "ngày ban hành khác nhau trong cùng một năm, có thể đọc nhầm"


def _issuers(one: str | None, other: str | None) -> tuple[str, str]:
    if one is None or other is None:
        return "unread", "có bản chưa đọc được cơ quan ban hành"
    if same_body(words_of(one), words_of(other)):
        return "same", ""
    first, second = words_of(one, marks=False), words_of(other, marks=False)
    if same_body(first, second) or named_in(first, second) or named_in(second, first):
        return "near", "tên cơ quan ban hành đọc được không trọn vẹn như nhau"
    return "other", ""


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float | None:
    """The share of the shorter title's words that both have; None where one is too short."""
    shorter = min(len(one), len(other))
    if shorter < _FEWEST_WORDS:
        return None
    return len(set(one) & set(other)) / min(len(set(one)), len(set(other)))


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} và {names[-1]}"
