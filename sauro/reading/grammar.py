"""What a rule is: a pattern, what it means, and the passages that prove it.

The passages are the rule's tests: ``tests/reading/test_rules.py`` runs every one of them.
``words`` builds fast patterns from lists of words; rules compose them, at most two levels deep.
"""

import codecs
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

UPPER = "A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯ" + "".join(chr(code) for code in range(0x1EA0, 0x1EFA, 2))
"""Vietnamese capitals, for use inside a character class."""


_MARKS = {
    **dict.fromkeys("àáảãạăằắẳẵặâầấẩẫậ", "a"), **dict.fromkeys("èéẻẽẹêềếểễệ", "e"),
    **dict.fromkeys("ìíỉĩị", "i"), **dict.fromkeys("òóỏõọôồốổỗộơờớởỡợ", "o"),
    **dict.fromkeys("ùúủũụưừứửữự", "u"), **dict.fromkeys("ỳýỷỹỵ", "y"), "đ": "d",
}  # fmt: skip
_LETTERS = "".join(map(chr, range(128))) + "".join(_MARKS)
_BYTES = codecs.charmap_build(_LETTERS.ljust(256, "\ufffe"))
_FOLD = "".join(_MARKS.get(letter, letter) for letter in _LETTERS).encode("ascii").ljust(256, b"?")


def fold(low: str) -> str:
    """Small-letter text without marks, as long as it was: for words that a scan may have marred.

    Other letters and signs become "?". A byte a letter makes this several times faster than
    ``str.translate``.
    """
    coded, _ = codecs.charmap_encode(low, "replace", _BYTES)
    return coded.translate(_FOLD).decode("ascii")


@dataclass(frozen=True, slots=True)
class Yes:
    """A passage the rule must read.

    ``reads`` is what it reads there: the group named ``read`` of the pattern, or the whole match.
    ``of`` names the document of the corpus the passage is quoted from, or says that it was
    constructed ("dựng theo lối viết thường gặp"). ``value`` is what was understood, where the
    rule has a value (a deadline: ``date 2026-08-31 month``).
    """

    passage: str
    reads: str
    of: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class No:
    """A passage the rule must leave alone, and why. ``of`` is as in ``Yes``."""

    passage: str
    because: str
    of: str


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule of the grammar, equal to none but itself.

    ``means`` is one Vietnamese sentence a clerk can read. ``pattern`` is matched against derived
    text (NFC, one line a block), never across lines. ``sense`` says what it stands for among
    rules of its kind (``lead``, ``month``, …); code reads ``sense``, never ``id``.
    """

    id: str
    means: str
    pattern: re.Pattern[str]
    sense: str
    yes: tuple[Yes, ...] = ()
    no: tuple[No, ...] = ()

    def read(self, match: re.Match[str]) -> tuple[int, int]:
        """The span that the rule reads in a match."""
        return match.span("read") if "read" in self.pattern.groupindex else match.span()

    def search(self, passage: str) -> str | None:
        """The words read in ``passage``, or None."""
        match = self.pattern.search(passage)
        if match is None:
            return None
        start, end = self.read(match)
        return passage[start:end]


def verbose(pattern: str) -> re.Pattern[str]:
    """Compile a verbose pattern. A space in it must be written ``\\ ``."""
    return re.compile(pattern, re.VERBOSE)


def words(*alternatives: str) -> str:
    """A pattern for any of the whole words or phrases, fast over long text.

    Written as a tree by letters, so that the engine skips to possible first letters. A space
    stands for itself (derived text has single spaces). Both cases of a first letter are read, and
    both ways of placing a tone ("hóa", "hoá"; "ủy", "uỷ").
    """
    return _any_of(_with_capitals(alternatives))


def lower_words(*alternatives: str) -> str:
    """The same where only small letters stand, or case is ignored: half as long."""
    return _any_of(spelling for phrase in alternatives for spelling in both_tones(phrase))


def _any_of(phrases: Iterable[str]) -> str:
    tree = _tree(phrases)
    branches = [f"{re.escape(char)}(?<!\\w.){_branch(node)}" for char, node in sorted(tree.items())]
    return f"(?:{'|'.join(branches)})(?!\\w)"


def spelt(*alternatives: str) -> frozenset[str]:
    """All spellings that ``words`` reads: to ask whether words already found are one of them."""
    return frozenset(_with_capitals(alternatives))


def longest(phrases: Iterable[str]) -> str:
    """A pattern for the longest of the phrases that stands at a place, as it is written."""
    return _branch(_tree(phrases))


_TONES = {
    old: new
    for pair in ("òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "ọe oẹ")
    + ("ùy uỳ", "úy uý", "ủy uỷ", "ũy uỹ", "ụy uỵ", "Ủy Uỷ")
    for old, new in [pair.split()]
}
_TONE = re.compile("(?:" + "|".join(_TONES) + r")(?!\w)")


def both_tones(phrase: str) -> frozenset[str]:
    """A phrase with its tones placed in the newer way and in the older: "Tỉnh ủy", "Tỉnh uỷ"."""
    return frozenset((phrase, _TONE.sub(lambda match: _TONES[match[0]], phrase)))


def _with_capitals(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in phrases:
        for spelling in both_tones(phrase):
            yield spelling
            yield spelling[0].upper() + spelling[1:]


def _tree(phrases: Iterable[str]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for char in phrase:
            node = node.setdefault(char, {})
        node[""] = {}
    return tree


def _branch(node: dict[str, Any]) -> str:
    options = [re.escape(char) + _branch(child) for char, child in sorted(node.items()) if char]
    if not options:
        return ""
    body = options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"
    return f"(?:{body})?" if "" in node else body


def version(rules: Iterable[Rule]) -> str:
    """A hash of all rules: two readings with the same one were made by the same grammar."""
    digest = hashlib.sha256()
    for rule in rules:
        digest.update(f"{rule.id}\0{rule.sense}\0{rule.pattern.pattern}\0".encode())
    return digest.hexdigest()[:12]
