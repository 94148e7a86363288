"""Texts of old collections: the body alone, one sentence a line, no blank lines."""

import re
from collections.abc import Iterable, Sequence

from sauro.reading.grammar import UPPER
from sauro.reading.marks import begins_item, ends_sentence

_SHARE = 0.85
_LONGEST_TITLE = 60
_MOTTO = re.compile(r"NGHĨA VIỆT NAM|Độc lập ?- ?Tự do")
_TWO = re.compile(rf"[^\W\d_]{{2}}[.!?] [{UPPER}]")


def one_a_line(lines: Sequence[str]) -> bool:
    """Whether nearly all lines are one sentence each; items often lack their stop."""
    ended = sum(map(ends_sentence, lines))
    lone = sum((ends_sentence(one) or begins_item(one)) and not _TWO.search(one) for one in lines)
    return max(ended, lone) > len(lines) * _SHARE


def has_letterhead(lines: Iterable[str]) -> bool:
    """Whether the motto is there: a whole paper, which may well have a paragraph a line."""
    return any(map(_MOTTO.search, lines))


def is_sentence(line: str) -> bool:
    """Whether a line is a sentence; a long one may lack its stop."""
    return ends_sentence(line) or (len(line) > _LONGEST_TITLE and not line.endswith(":"))
