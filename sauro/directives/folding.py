"""Search keys: marks and đ fold away, numbers of documents are found however they are typed."""

import re
import unicodedata

from sauro.reading.alike import words_of

_WORD = re.compile(r"[a-z0-9]+")
_NUMBER = re.compile(r"\d[a-z0-9]*(?:[/\-._][a-z0-9]+){1,5}")
_JOIN = re.compile(r"[/\-._]")


def plain(text: str) -> str:
    """Small letters without marks; đ is d."""
    low = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace("ð", "d"))
    return "".join(char for char in low if not unicodedata.combining(char))


def folded(*texts: str) -> str:
    """Words without marks, then for "2233/KH-UBND" what people type: 2233khubnd, khubnd, 2233kh."""
    text = plain(" ".join(texts))
    joined = dict.fromkeys(
        together for number in _NUMBER.findall(text) for together in _joined(number)
    )
    return " ".join([*_WORD.findall(text), *joined])


def marked(*texts: str) -> str:
    """Words with their marks, wherever tones were placed; a blank before and after each."""
    return f" {' '.join(word.key for word in words_of(' '.join(texts)))} "


def query_words(typed: str) -> list[str]:
    """The words of what somebody typed, without marks; at most twenty."""
    return list(dict.fromkeys(_WORD.findall(plain(typed))))[:20]


def marked_words(typed: str) -> list[str]:
    """Those typed with marks, as they stand in ``marked``."""
    found = (word.key for word in words_of(typed))
    return [word for word in dict.fromkeys(found) if not word.isascii()][:20]


def tsquery(typed: str) -> str:
    """A query for ``to_tsquery('simple', …)``: all words, the last from its beginning; or empty.

    The others are whole: a syllable that only begins alike ("ban", "bang") is another word.
    """
    words = query_words(typed)
    return f"{' & '.join(words)}:*" if words else ""


def _joined(number: str) -> list[str]:
    parts = _JOIN.split(number)
    return [
        "".join(parts[first:last])
        for first in range(len(parts))
        for last in range(first + 2, len(parts) + 1)
    ]
