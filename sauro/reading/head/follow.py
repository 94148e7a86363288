"""Who follows the directive up, through whom reports go, and which annex is missing."""

from bisect import bisect_right

from sauro.reading.result import Finding
from sauro.reading.rules import head_annex, head_route
from sauro.reading.text import Text

_HEADINGS_ABOVE = 15
_SENTENCE = 150
_SHORT_BODY = 3000
_TABLES = ("Phụ lục", "phụ lục", "iểu", "anh mục")


def read_follow_up(text: Text, start: int, end: int) -> Finding | None:
    """The agency told to follow up and urge, as the later half of the body says."""
    rule = head_route.FOLLOWED
    for match in reversed(list(rule.pattern.finditer(text.chars, start + (end - start) // 2, end))):
        subject = _subject(text, match.start())
        if subject:
            begin, stop = subject
            name = text.chars[begin:stop]
            return Finding("follow_up", rule.id, begin, stop, name, name)
    return None


def _subject(text: Text, offset: int) -> tuple[int, int] | None:
    """The agency that begins the block at ``offset``, or the heading above it."""
    index = bisect_right(text.blocks, offset, key=lambda block: block.start) - 1
    for back in range(_HEADINGS_ABOVE):
        if index - back < 0:
            return None
        block = text.blocks[index - back]
        chars = text.chars[block.start : block.end]
        match = head_route.SUBJECT.pattern.match(chars)
        rest = chars[match.end() :].strip(" :.") if match else ""
        if match and (back == 0 or not rest):
            return block.start + match.start("read"), block.start + match.end("read")
    return None


def read_route(text: Text, start: int, end: int) -> Finding | None:
    """The agency through which reports go to the one who gave the tasks."""
    middle = start if end - start < _SHORT_BODY else start + (end - start) // 3
    for rule in (head_route.THROUGH, head_route.COLLECTED):
        for match in reversed(list(rule.pattern.finditer(text.chars, middle, end))):
            begin, stop = match.span("read")
            before = text.chars[max(middle, begin - _SENTENCE) : begin]
            if rule is head_route.COLLECTED or head_route.REPORTING.pattern.search(before):
                name = text.chars[begin:stop]
                return Finding("route", rule.id, begin, stop, name, name)
    return None


def missing_annex(text: Text, start: int, end: int, annex: int | None) -> Finding | None:
    """The words that announce an annex, where none follows the signature."""
    found = _announced(text, start, end, annex)
    if found is None or _has_annex(text, found, end, annex):
        return None
    return found


def _announced(text: Text, start: int, end: int, annex: int | None) -> Finding | None:
    stop = len(text.chars) if annex is not None else end
    inside = (
        (block.start, text.chars[block.start : block.end])
        for block in text.blocks
        if start <= block.start < stop
    )
    attached = [one for one in inside if _speaks_of_annex(one[1])]
    for rule in (head_annex.ANNOUNCED, head_annex.ISSUED_WITH):
        for at, chars in attached:
            match = rule.pattern.search(chars)
            if match:
                begin, finish = (at + offset for offset in match.span("read"))
                return Finding("missing_annex", rule.id, begin, finish, match["read"])
    return None


def _speaks_of_annex(chars: str) -> bool:
    return "kèm" in chars or ("(" in chars and any(map(chars.__contains__, _TABLES)))


def _has_annex(text: Text, found: Finding, end: int, annex: int | None) -> bool:
    """Whether what was announced stands after the signature."""
    if found.rule == head_annex.ISSUED_WITH.id:
        return annex is not None
    return any(
        (block.segment.kind == "cell" and annex is not None)
        or head_annex.HEADING.pattern.match(text.chars[block.start : block.end])
        for block in text.blocks
        if block.start >= max(end, found.end)
    )
