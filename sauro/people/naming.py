"""When two names of agencies are one for matching. The text as printed is always kept beside.

The key of a name disregards case, punctuation, the word "và", where a tone stands ("hoà", "hòa";
"Uỷ", "Ủy") and how letters are composed, and writes short forms in full that mean one thing in
every office ("UBND"). Marks count: "Mường Tè" is not "Mương Tè".
"""

import re
import unicodedata

from sauro.reading.alike import words_of

# Short forms with one meaning everywhere. What an office alone uses ("Sở NN&MT") is a name of the
# agency, with its dates.
_IN_FULL = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "mttq": "mặt trận tổ quốc",
    "qlda": "quản lý dự án",
    "bqlda": "ban quản lý dự án",
    "chqs": "chỉ huy quân sự",
    "vp": "văn phòng",
    "tp": "thành phố",
    "tx": "thị xã",
}
_SHORT = re.compile(rf"(?<!\w)(?:{'|'.join(_IN_FULL)})(?!\w)", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_SPACES = re.compile(r"\s+")
_UNSIGNED = frozenset({"và", "của", "các"})


def tidy(text: str) -> str:
    """Composed letters, single spaces, none around."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def key_of(name: str) -> str:
    """The same for all spellings of one name; empty for a text without words."""
    return _joined(name, marks=True)


def markless_key_of(name: str) -> str:
    """The key without marks, for saying which names are like one that was not found."""
    return _joined(name, marks=False)


def initials(name: str) -> str:
    """The letters by which a body signs its numbers: Sở Nông nghiệp và Môi trường is SNNMT."""
    return "".join(word[0] for word in name.split() if word not in _UNSIGNED).upper()


def slug(text: str) -> str:
    """Small letters without marks and figures, joined by "-": for codes and user names."""
    low = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(char for char in low if not unicodedata.combining(char))
    return _NOT_PLAIN.sub("-", plain).strip("-")


def _joined(name: str, *, marks: bool) -> str:
    composed = unicodedata.normalize("NFC", name)
    full = _SHORT.sub(lambda match: _IN_FULL[match[0].lower()], composed)
    return unicodedata.normalize("NFC", " ".join(word.key for word in words_of(full, marks)))
