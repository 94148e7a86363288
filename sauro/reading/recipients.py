"""Whether “Nơi nhận” sends a directive to a body, by its name or as one of a group.

It says no only where it must be no: kinds of bodies it does not know, and lists that are cut or
refer to what was not read, get no answer.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from sauro.reading.alike import body_of, named_in, words_of
from sauro.reading.body_kinds import KINDS, Kind
from sauro.reading.grammar import UPPER
from sauro.reading.result import Document
from sauro.reading.text import Text

_FILED = re.compile(r"lưu\b", re.IGNORECASE)
_AS = re.compile(r"như (?P<what>kính gửi|trên|điều (?P<articles>\d+(?:(?:, | và )\d+)*)|.)", re.I)
_ARTICLE = re.compile(r"^Điều (?P<number>\d+)(?!\w)", re.MULTILINE)
_OFFICE_LINE = re.compile(r"(?:VP|V\.P|TTUB)[^:;]{0,20}:")
_TERRITORY = re.compile(
    r"(?i:(?:(?:UBND|HĐND|[uủ][ỷy] ban nhân dân|hội đồng nhân dân) )?"
    rf"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)) (?=[{UPPER}])"
)
_PLACE_AFTER = re.compile(r" (?:tỉnh|thành phố|tp|huyện|xã|phường|việt nam)(?!\w)", re.IGNORECASE)


class Recipients:
    """Those to whom one directive is sent; ``parts`` are the items of its list as printed."""

    def __init__(self, parts: tuple[str, ...]) -> None:
        self._parts = parts
        self._words = [words_of(part, marks=False) for part in parts]
        self._whole: dict[Kind, bool] = {}

    def lack(self, name: str) -> bool:
        """Whether a body is surely not among them."""
        body = body_of(name)
        low = _low(body)
        kind = next((kind for kind in KINDS if kind.begins.match(low)), None)
        if kind is None:
            return False
        if kind not in self._whole:
            self._whole[kind] = self._has_all(kind)
        return not (self._whole[kind] or self._named(body))

    def _has_all(self, kind: Kind) -> bool:
        """Whether all bodies of a kind are among them."""
        if any(kind.groups.search(part) for part in self._parts if not _OFFICE_LINE.match(part)):
            return True
        return bool(kind.words and any(map(kind.words.search, self._parts)))

    def _named(self, body: str) -> bool:
        spellings = [words_of(one, marks=False) for one in _spellings(body)]
        if any(named_in(one, words) for one in spellings for words in self._words):
            return True
        head, _, field = body.partition(" ")
        return any(
            named_in(words_of(field, marks=False), words)
            for part, words in zip(self._parts, self._words, strict=True)
            if _shares(part, head)
        )


def _spellings(body: str) -> Iterator[str]:
    """A name as it is, and without what a list leaves out: "UBND tỉnh", or the place at its end."""
    yield body
    territory = _TERRITORY.match(body)
    cut = _PLACE_AFTER.search(body, body.find(" ") + 1)
    if territory:
        yield body[territory.end() :]
    elif cut:
        yield body[: cut.start()]


def recipients_of(text: Text, document: Document) -> Recipients | None:
    """Those in “Nơi nhận” of a document with offsets in ``text``; None where it is not all read.

    A list is whole that ends with where the paper is filed ("Lưu: VT").
    """
    items = document.recipients
    if not items or not _FILED.match(items[-1].name):
        return None
    parts: list[str] = []
    for item, following in pairwise(items):
        printed = " ".join(text.chars[item.start : following.start].split()).rstrip(" -–+*•~")
        if printed.endswith(","):
            return None
        referred = _referred(text, document, printed)
        if referred is None:
            return None
        parts.extend(part.strip() for whole in referred for part in whole.split(";"))
    return Recipients(tuple(part for part in parts if part))


def _referred(text: Text, document: Document, printed: str) -> list[str] | None:
    """What an item says, or what "Như trên", "Như Điều 3" refer to; None where that is unknown."""
    reference = _AS.match(printed)
    if reference is None:
        return [printed]
    if reference["what"].lower() in ("kính gửi", "trên"):
        return [*document.addressees, printed[reference.end() :]] if document.addressees else None
    articles = _articles(
        text, document.recipients[0].start, re.findall(r"\d+", reference["articles"] or "")
    )
    return [*articles, printed[reference.end() :]] if articles else None


def _articles(text: Text, end: int, numbers: list[str]) -> list[str]:
    """The words before ``end`` of the articles with these numbers."""
    begun = list(_ARTICLE.finditer(text.chars, 0, end))
    stops = [match.start() for match in begun] + [end]
    return [
        " ".join(text.chars[match.start() : stops[index + 1]].split())
        for index, match in enumerate(begun)
        if match["number"] in numbers
    ]


def _shares(part: str, head: str) -> bool:
    """Whether names of an item may share the head: "Các Sở: XD, TC", "Các sở, ngành: …"."""
    if _OFFICE_LINE.match(part):
        return False
    return bool(re.search(rf"(?<!\w)(?:{re.escape(head)}|ngành|cơ quan|đơn vị)(?!\w)", part, re.I))


def _low(name: str) -> str:
    low = name.lower().replace("uỷ", "ủy").replace("toà", "tòa")
    return low.replace("ủy ban nhân dân", "ubnd").replace("hội đồng nhân dân", "hđnd")
