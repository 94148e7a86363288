"""The beginning of a directive: its kind, its title, whom it addresses, where its body starts."""

import re
from dataclasses import dataclass

from sauro.reading.head import title as titles
from sauro.reading.head.kind import Kind, find_kind, of_letterhead
from sauro.reading.head.pieces import Piece, pieces
from sauro.reading.names import NameReader
from sauro.reading.result import Finding
from sauro.reading.rules import head_base_beginnings, head_bases, head_kinds, head_recipients
from sauro.reading.text import Block, Text

_LONGEST_LIST = 60
_LONG_LINE = 250
_LONGEST_REST = 120
_TOP_BLOCKS = 20
_SEPARATOR = re.compile(r"^\W*$")
_ITEM = re.compile(r"[^;\n]+")


@dataclass(frozen=True, slots=True)
class Opening:
    """What the beginning says. ``kind_at`` is the span of the line or mark naming the kind."""

    kind: str | None
    kind_at: tuple[int, int] | None
    title: str | None
    addressees: tuple[str, ...]
    body_start: int
    findings: tuple[Finding, ...]


def read_opening(text: Text) -> Opening:
    """Read the beginning; a part that is not there is None or empty."""
    kind = find_kind(text)
    blocks = list(text.blocks)
    title: Finding | None = None
    if kind is None:
        index = _after_letterhead(text, blocks)
        if index == 0 and len(blocks) > 1 and titles.begins_body(_chars(text, blocks[1])):
            title = titles.bare(text, blocks[:1])
            index = 1 if title else 0
    else:
        index = next(i for i, block in enumerate(blocks) if block.end > kind.start)
        if kind.rule == head_kinds.LETTER.id:
            index, title = titles.of_letter(text, blocks, index)
        else:
            index, title = titles.under_kind(text, blocks, index, kind)
    index, cut, addressed = _addressees(text, blocks, index)
    if cut is None and index < len(blocks):
        cut = titles.glued_body(text, blocks[index]) or blocks[index].start
    start = len(text.chars) if cut is None else cut
    return Opening(
        kind=kind.code if kind else None,
        kind_at=(kind.start, kind.end) if kind else None,
        title=title.value if title else None,
        addressees=tuple(one.value for one in addressed),
        body_start=start,
        findings=(*_named(text, kind), *([title] if title else []), *addressed),
    )


def _named(text: Text, kind: Kind | None) -> list[Finding]:
    if kind is None:
        return []
    words = text.chars[kind.start : kind.end]
    return [Finding("kind", kind.rule, kind.start, kind.end, words, kind.code)]


def _after_letterhead(text: Text, blocks: list[Block]) -> int:
    """The index of the block after the lines of a letterhead that names no kind."""
    for index, block in enumerate(blocks[:_TOP_BLOCKS]):
        chars = _chars(text, block)
        if head_bases.LABELLED.pattern.match(chars):
            return index
        if not of_letterhead(Piece(block.start, block.end, chars)):
            return index
    return min(len(blocks), _TOP_BLOCKS)


def _addressees(
    text: Text, blocks: list[Block], index: int
) -> tuple[int, int | None, list[Finding]]:
    """Those after “Kính gửi” or “… điện:”, and the block, or the offset in one, after them."""
    if index >= len(blocks):
        return index, None, []
    chars = _chars(text, blocks[index])
    rule = head_recipients.ADDRESSED
    match = rule.pattern.match(chars)
    if match is None:
        rule = head_recipients.WIRED
        match = rule.pattern.match(chars)
    if match is None:
        return index, None, []
    begun = blocks[index].start + match.start("read")
    cut = _glued_body(text, begun, blocks[index].end)
    found = _split(text, rule.id, begun, cut or blocks[index].end, in_a_line=True)
    if cut:
        return index, cut, found
    index += 1
    last = min(len(blocks), index + _LONGEST_LIST)
    while index < last:
        chars, before = _chars(text, blocks[index]), _chars(text, blocks[index - 1])
        following = _chars(text, blocks[index + 1]) if index + 1 < len(blocks) else ""
        if found and _goes_on(before, chars, following):
            found[-1] = _longer(text, found[-1], blocks[index].end)
        elif _still_addressed(chars, bool(found)):
            found += _split(text, rule.id, blocks[index].start, blocks[index].end)
        else:
            break
        index += 1
    return index, None, found


def _glued_body(text: Text, start: int, end: int) -> int | None:
    """Where the first paragraph begins that was joined to the line of addressees."""
    for line in list(pieces(text, start, end))[1:]:
        if head_base_beginnings.BEGINNING.pattern.match(line.chars):
            return line.start
    return None


def _still_addressed(chars: str, any_yet: bool) -> bool:
    if _SEPARATOR.match(chars) or titles.ITEM.match(chars):
        return True
    return not any_yet and len(chars) < _LONG_LINE and not titles.begins_body(chars)


def _goes_on(before: str, chars: str, following: str) -> bool:
    """Whether a line is the rest of the item above it: "- Các Sở: Nội vụ," / "Y tế;"."""
    if len(chars) > _LONGEST_REST or chars[-1] not in ",;." or titles.begins_body(chars):
        return False
    if not titles.ITEM.match(before):
        return False
    return before[-1] == "," or (before[-1] not in ";." and bool(titles.ITEM.match(following)))


def _longer(text: Text, item: Finding, end: int) -> Finding:
    words = text.chars[item.start : end].rstrip(" .;,")
    called = words.replace("\n", " ")
    return item._replace(end=item.start + len(words), text=words, value=called)


def _split(
    text: Text, rule: str, start: int, end: int, *, in_a_line: bool = False
) -> list[Finding]:
    found = []
    for match in _ITEM.finditer(text.chars, start, end):
        name = match.group().strip(" .-–+*•~")
        if name:
            begin = match.start() + match.group().index(name)
            found += [
                Finding("addressees", rule, begin + first, begin + last, name[first:last], called)
                for first, last, called in (_each(name) if in_a_line else _whole(name))
            ]
    return found


def _each(name: str) -> list[tuple[int, int, str]]:
    """The bodies of "Thanh tra tỉnh, Sở Xây dựng", each by itself; one where not all is names."""
    listed = NameReader(name).list_at(0, len(name))
    if listed is None or listed.end < len(name):
        return _whole(name)
    return [(one.start, one.end, one.text) for one in listed.names]


def _whole(name: str) -> list[tuple[int, int, str]]:
    return [(0, len(name), name)]


def _chars(text: Text, block: Block) -> str:
    return text.chars[block.start : block.end]
