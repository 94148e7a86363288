"""The documents a directive rests on, and the blocks that say nothing but that."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from sauro.reading.head.citations import citations_in
from sauro.reading.result import Citation, Finding
from sauro.reading.rules import head_base_beginnings, head_bases
from sauro.reading.rules.head_letters import UPPER
from sauro.reading.rules.head_numbers import CITED
from sauro.reading.text import Block, Text

_REACH = 60
_PURPOSES = 8
_UNMARKED = 12
_SENTENCE = re.compile(rf"(?<=[^A-ZĐ.][.!?]) (?=[{UPPER}])")
_ITEM = re.compile(r"^[-–+*•~]\s?[^\s\-–_*]")
_SHORTENED = re.compile(r"\(sau đây (?:được )?(?:gọi|viết)(?: chung)?(?: tắt)?(?: là)?:? $")
_QUOTED = re.compile(r"“[^“”]{0,2000}”")
_ANNOUNCES = re.compile(r"(?:ban hành|nhận được|có) (?:các|những|một số) [^.;:]{3,160}:$")
_GROUNDS = ("Căn cứ", "- Căn cứ", "Xét đề nghị", "Theo đề nghị", "Trên cơ sở")


@dataclass(frozen=True, slots=True)
class Bases:
    """``blocks`` are spans of blocks that only state bases or enact; ``cited`` in order."""

    cited: tuple[Citation, ...]
    blocks: tuple[tuple[int, int], ...]
    findings: tuple[Finding, ...]


def read_bases(text: Text, start: int, end: int, own: str | None) -> Bases:
    """The bases in ``[start, end)``; ``own`` is the document's own number, never one of them."""
    cited: dict[str, tuple[Citation, str]] = {}
    spans: list[tuple[int, int]] = []
    preamble, after = _preamble(text, start, end)
    for block, whole in preamble:
        chars = text.chars[block.start : block.end]
        for citation, rule in _top_level(text, block, whole):
            cited.setdefault(citation.number, (citation, rule))
        if _only_bases(chars, whole):
            spans.append((block.start, block.end))
    for citation in _purposes(text, after):
        cited.setdefault(citation.number, (citation, head_bases.PURPOSE.id))
    cited.pop(own or "", None)
    return Bases(
        cited=tuple(citation for citation, _ in cited.values()),
        blocks=tuple(spans),
        findings=tuple(_finding(text, *one) for one in cited.values()),
    )


def _finding(text: Text, citation: Citation, rule: str) -> Finding:
    words = text.chars[citation.start : citation.end]
    return Finding("bases", rule, citation.start, citation.end, words, citation.number)


def _preamble(text: Text, start: int, end: int) -> tuple[list[tuple[Block, bool]], list[Block]]:
    """The blocks before the body proper, and the first ones of the body.

    With each of the former, whether all of it states bases.
    """
    first = bisect_right(text.blocks, start, key=lambda block: block.end)
    inside = [
        block if block.start >= start else block._replace(start=start)
        for block in text.blocks[first : first + _REACH]
        if block.start < end
    ]
    grounds: list[tuple[Block, bool]] = []
    section: str | None = None
    listing = False
    for index, block in enumerate(inside):
        chars = text.chars[block.start : block.end]
        whole = _whole(chars) or (
            listing and bool(head_base_beginnings.GOES_ON.pattern.match(chars))
        )
        listing = (whole and chars[-1] in ";,") or _ANNOUNCES.search(chars) is not None
        if head_bases.SECTION.pattern.match(chars):
            section = _label(chars)
            continue
        label = _label(chars)
        if label and label != section and (section or _announces_section(text, inside, index)):
            grounds.append((block, section is not None))
        elif label or (_ITEM.match(chars) and section is None and not whole):
            return grounds, inside[index : index + _PURPOSES]
        else:
            grounds.append((block, section is not None or whole))
            if section is None and _leads_on(text, inside, index):
                return grounds, inside[index + 1 : index + 1 + _PURPOSES]
    return grounds[:_UNMARKED], []


def _label(chars: str) -> str | None:
    """The sort of label a block begins with: roman, digit, letter, or the word before it."""
    match = head_bases.LABELLED.pattern.match(chars)
    if match is None:
        return None
    mark = match["read"].split()[0]
    if mark[0].isdigit():
        return "digit"
    if mark[0] in "IVX":
        return "roman"
    return mark if len(mark) > 2 else "letter"


def _announces_section(text: Text, inside: list[Block], index: int) -> bool:
    """Whether the block under a heading heads the bases (I. SỰ CẦN THIẾT / 1. Căn cứ pháp lý)."""
    below = inside[index + 1 : index + 2]
    return any(head_bases.SECTION.pattern.match(text.chars[one.start : one.end]) for one in below)


def _leads_on(text: Text, inside: list[Block], index: int) -> bool:
    """Whether a block leads to the body proper: it ends in “như sau:” and no basis follows.

    A sentence that rests on grounds, then orders, is none: "Trên cơ sở …, Bộ A làm việc với B."
    """
    block = inside[index]
    chars = text.chars[block.start : block.end]
    if not head_bases.LEADING.pattern.search(chars):
        return False
    following = [text.chars[one.start : one.end] for one in inside[index + 1 : index + 2]]
    listed = _ANNOUNCES.search(chars) is not None
    return not any(
        (_whole(one) and one[-1] != ".") or (listed and _goes_on(one)) for one in following
    )


def _whole(chars: str) -> bool:
    return bool(head_base_beginnings.BEGINNING.pattern.match(chars))


def _goes_on(chars: str) -> bool:
    return bool(head_base_beginnings.GOES_ON.pattern.match(chars))


def _only_bases(chars: str, whole: bool) -> bool:
    """Whether a block states bases or enacts, and orders nobody to do anything."""
    if head_bases.LEADING.pattern.search(chars):
        act = list(head_bases.ENACTING.pattern.finditer(chars))
        return bool(act) and not head_bases.ORDERING.pattern.search(chars, act[-1].start())
    if not whole or head_bases.ORDERING.pattern.search(chars):
        return False
    return chars.startswith(_GROUNDS) or chars[-1] in ";," or bool(CITED.pattern.search(chars))


def _top_level(text: Text, block: Block, whole: bool) -> list[tuple[Citation, str]]:
    """The documents that a block rests on, without those that belong to their titles."""
    chars = text.chars[block.start : block.end]
    found = []
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(chars)), len(chars)]
    for begun, stop in pairwise(cuts):
        sentence = chars[begun:stop]
        rule, origin = _ground(sentence, whole and begun == 0)
        if rule:
            found += [
                (citation, rule)
                for citation in _outer(text, block.start + begun + origin, block.start + stop)
            ]
    return found


def _ground(sentence: str, whole: bool) -> tuple[str, int]:
    """The rule by which a sentence states bases, and where in it they begin."""
    beginning = head_base_beginnings.BEGINNING.pattern.match(sentence)
    if whole or beginning:
        return head_base_beginnings.BEGINNING.id, 0
    for rule in (head_bases.WITHIN, head_bases.TOLD):
        match = rule.pattern.search(sentence)
        if match:
            return rule.id, match.start()
    return "", 0


def _outer(text: Text, start: int, end: int) -> list[Citation]:
    quoted = [match.span() for match in _QUOTED.finditer(text.chars, start, end)]
    found: list[Citation] = []
    kept, before = True, start
    for citation in citations_in(text.chars, start, end):
        if any(a <= citation.start < b for a, b in quoted):
            continue
        if _SHORTENED.search(text.chars, before, citation.start):
            continue
        if found or before != start:
            kept = _beside(text.chars[before : citation.start], kept)
        if kept:
            found.append(citation)
        before = citation.end
    return found


def _beside(between: str, kept: bool) -> bool:
    """Whether a document stands beside the one before, not in what tells its content."""
    if ";" in between or head_bases.OPENED.pattern.search(between):
        return True
    if head_bases.JOINED.pattern.search(between) and head_bases.CONTENT.pattern.search(between):
        return True
    if head_bases.CONTENT.pattern.search(between):
        return False
    return kept


def _purposes(text: Text, blocks: list[Block]) -> list[Citation]:
    """The documents that the aims under “Mục đích” say are to be carried out."""
    found: list[Citation] = []
    aims = False
    for block in blocks:
        chars = text.chars[block.start : block.end]
        if head_bases.LABELLED.pattern.match(chars):
            aims = "mục đích" in chars.lower() or (aims and _label(chars) == "letter")
        if aims and head_bases.PURPOSE.pattern.match(chars):
            found += _outer(text, block.start, block.end)
    return found
