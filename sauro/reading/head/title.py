"""The title (trích yếu): under the line naming the kind, or after “V/v” in a letter."""

import re
from itertools import pairwise

from sauro.reading.head.kind import Kind
from sauro.reading.head.pieces import pieces
from sauro.reading.result import Finding
from sauro.reading.rules import (
    head_base_beginnings,
    head_bases,
    head_kinds,
    head_letterhead,
    head_recipients,
)
from sauro.reading.rules.head_bodies import PRINTED
from sauro.reading.rules.head_numbers import EMPTY, OWN, TITLED
from sauro.reading.text import Block, Text

_LONGEST = 700
_MOST_BLOCKS = 12
_LONGEST_STAMP = 8
_LONG_LINE = 250
_QUALIFIER = 2
_YEARS = re.compile(r"(?<!\d)\d{4} - \d{4}$")
_SEPARATOR = re.compile(r"^\W*$")
_PARTS = re.compile(r"[/ -]")
_BESIDE = re.compile(r" (?:V/[vV]|Về việc) ?:? ?(?=\S)")
_SENTENCE_END = re.compile(r"[.:;]$|\./\.$")
_WAITS = re.compile(
    r"(?:^| )(?:của|tại|và|về|theo|trên|với|các|những|cho|trong|do|ở|giữa|thuộc"
    r"|(?<!tháng )(?<!ngày )(?<!thứ )(?<!số )(?<!quý )0\d)$"
)
"""How a line ends that the next goes on with, though it begins with a capital: a name, a count."""
_UNDATED = re.compile(
    r"(?:[^,;:]{2,40}, ?)?ngày[ .…_]*(?:tháng[ .…_]*)?$|tháng ?[\d.…_]{0,4} ?năm ?[\d.…_]{0,6}$"
)
"""The place and date of a paper whose day was left open."""
ITEM = re.compile(r"^[-–+*•~]\s?\S")


def under_kind(
    text: Text, blocks: list[Block], index: int, kind: Kind
) -> tuple[int, Finding | None]:
    """The title of a named kind, and the index of the block after the heading.

    ``index`` is that of the block with the name of the kind.
    """
    first = blocks[index]
    rest = text.chars[kind.end : first.end].lstrip(" :*")
    parts: list[tuple[int, int]] = []
    if kind.rule == head_kinds.OPENING.id or (rest and not OWN.pattern.match(rest)):
        parts.append((first.end - len(rest), first.end))
    index += 1
    last = min(len(blocks), index + _MOST_BLOCKS)
    if parts and index < last and _qualifies(rest, _chars(text, blocks[index])):
        parts.clear()
    while index < last:
        chars = _chars(text, blocks[index])
        if head_recipients.WIRED.pattern.match(chars):
            break
        if not (passed_over(chars) or (parts and _authority(chars))):
            following = _chars(text, blocks[index + 1]) if index + 1 < len(blocks) else ""
            if not (_goes_on(text, chars, parts) or _second_line(chars, following, parts)):
                break
            parts.append((blocks[index].start, blocks[index].end))
        index += 1
    parts = _after_number(text, kind, _without_authority(text, parts))
    rule = kind.rule if kind.rule == head_kinds.OPENING.id else head_letterhead.TITLE.id
    return index, _finding(text, rule, parts)


def _qualifies(rest: str, following: str) -> bool:
    """Whether the rest of the kind's line is of the kind (KẾ HOẠCH QUỐC GIA): a title follows."""
    alone = rest == rest.upper() and len(rest.split()) <= _QUALIFIER
    return (
        alone
        and following != following.upper()
        and not passed_over(following)
        and not (begins_body(following) or _SENTENCE_END.search(following))
    )


def glued_body(text: Text, block: Block) -> int | None:
    """Where the body begins in a block to whose front the end of a title in capitals was joined."""
    lines = list(pieces(text, block.start, block.end))
    for before, line in pairwise(lines):
        if before.chars != before.chars.upper():
            return None
        if head_base_beginnings.BEGINNING.pattern.match(line.chars):
            return line.start
    return None


def of_letter(text: Text, blocks: list[Block], index: int) -> tuple[int, Finding | None]:
    """The subject of a letter after “V/v”, and the index of the block after it.

    Party letters begin it with "về việc", just above “Kính gửi”.
    """
    match = head_letterhead.SUBJECT.pattern.match(_chars(text, blocks[index]))
    if match is None and index > 0:
        index -= 1
        match = head_letterhead.SUBJECT.pattern.match(_chars(text, blocks[index]))
        index += match is None
    if match is None:
        return index, _beside_number(text, blocks[:index]) or bare(text, blocks[:index])
    parts = [(blocks[index].start + match.start("read"), blocks[index].end)]
    index += 1
    while index < len(blocks):
        chars = _chars(text, blocks[index])
        if begins_body(chars) or sum(b - a for a, b in parts) > _LONGEST:
            break
        if not passed_over(chars):
            if _of_a_stamp(chars):
                index = _past_stamp(text, blocks, index)
                break
            if _SENTENCE_END.search(chars) or len(chars) > _LONG_LINE:
                break
            parts.append((blocks[index].start, blocks[index].end))
        index += 1
    return index, _finding(text, head_letterhead.SUBJECT.id, parts)


def _of_a_stamp(chars: str) -> bool:
    """Whether a line is of the stamp of who received the letter: a body in capitals, "ĐẾN"."""
    return chars.startswith("ĐẾN") or bool(PRINTED.pattern.match(chars) and chars == chars.upper())


def _past_stamp(text: Text, blocks: list[Block], index: int) -> int:
    """The index of the “Kính gửi” not far below such a stamp; where there is none, its own."""
    for at in range(index, min(len(blocks), index + _LONGEST_STAMP)):
        if head_recipients.ADDRESSED.pattern.match(_chars(text, blocks[at])):
            return at
    return index


def _beside_number(text: Text, blocks: list[Block]) -> Finding | None:
    """The subject of a letter on the line of its number: "Số: 12/VPCP-KTTH V/v …"."""
    for block in blocks[:_MOST_BLOCKS]:
        chars = _chars(text, block)
        mark = _BESIDE.search(chars) if OWN.pattern.match(chars) else None
        if mark:
            return _finding(
                text, head_letterhead.SUBJECT.id, [(block.start + mark.end(), block.end)]
            )
    return None


def bare(text: Text, blocks: list[Block]) -> Finding | None:
    """A title with no letterhead above it, all that stands before the body of a letter."""
    if len(blocks) != 1:
        return None
    chars = _chars(text, blocks[0])
    if len(chars) > _LONG_LINE or not chars[0].isupper() or _SENTENCE_END.search(chars):
        return None
    if begins_body(chars) or passed_over(chars) or PRINTED.pattern.match(chars.upper()):
        return None
    return _finding(text, head_letterhead.TITLE.id, [(blocks[0].start, blocks[0].end)])


def begins_body(chars: str) -> bool:
    """Whether a block cannot be of a title: a label, a basis, an item, “Kính gửi”."""
    return bool(
        head_bases.LABELLED.pattern.match(chars)
        or (head_base_beginnings.BEGINNING.pattern.match(chars) and _SENTENCE_END.search(chars))
        or chars.startswith("Căn cứ")
        or head_recipients.ADDRESSED.pattern.match(chars)
        or head_recipients.WIRED.pattern.match(chars)
        or ITEM.match(chars)
    )


def passed_over(chars: str) -> bool:
    """Lines about a title that are none of it: rules, number, place and date, what it goes with."""
    return bool(
        _SEPARATOR.match(chars)
        or OWN.pattern.match(chars)
        or EMPTY.pattern.match(chars)
        or _dated(chars)
        or _UNDATED.match(chars)
        or chars.startswith(("(Kèm theo", "(Ban hành kèm"))
        or head_letterhead.MOTTO.pattern.match(chars)
        or head_letterhead.PARTY.pattern.fullmatch(chars)
    )


def _finding(text: Text, rule: str, parts: list[tuple[int, int]]) -> Finding | None:
    parts = _without_date(text, parts)
    if not parts:
        return None
    shown = " ".join(text.chars[start:end] for start, end in parts)
    if not any(char.isalpha() for char in shown):
        return None
    if shown[:3].lower() == "v/v":
        shown = shown[3:].lstrip(" :")
    start, end = parts[0][0], parts[-1][1]
    return Finding("title", rule, start, end, text.chars[start:end], shown.strip(" .*|-"))


def titled_number(
    flat: str, code: str | None, kind_at: tuple[int, int] | None
) -> re.Match[str] | None:
    """The own number that directly follows the kind, matched from there on."""
    if kind_at is None:
        return None
    match = TITLED.pattern.match(flat[kind_at[1] :])
    if match is None or code not in _PARTS.split(match["read"]):
        return None
    return match


def _after_number(text: Text, kind: Kind, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The title without the number and date that some texts run into it."""
    flat = text.chars[: parts[-1][1] if parts else 0].replace("\n", " ")
    match = titled_number(flat, kind.code, (kind.start, kind.end))
    if match is None:
        return parts
    begin = kind.end + match.end()
    dated = head_letterhead.TITLE_DATE.pattern.match(flat[begin:].lower())
    begin += dated.end() if dated else 0
    begin += len(flat[begin:]) - len(flat[begin:].lstrip(" ,:"))
    return [(max(start, begin), end) for start, end in parts if end > begin]


def _without_date(text: Text, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The title without the place and date that were joined to its end."""
    if not parts:
        return parts
    start, end = parts[-1]
    begins = {line.start for line in pieces(text, start, end)}
    for match in head_letterhead.PLACE_DATE.pattern.finditer(text.chars, start, end):
        if match.end() == end and match.start() in begins and match.start() > start:
            return [*parts[:-1], (start, match.start() - 1)]
    return parts


def _without_authority(text: Text, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The title without the enacting authority, where it was joined to the capitals above it."""
    if not parts:
        return parts
    start, end = parts[-1]
    lines = list(pieces(text, start, end))
    while len(lines) > 1 and _authority(lines[-1].chars):
        lines.pop()
    return [*parts[:-1], (start, lines[-1].end)]


def _authority(chars: str) -> bool:
    return chars == chars.upper() and bool(head_letterhead.AUTHORITY.pattern.match(chars))


def _dated(chars: str) -> bool:
    match = head_letterhead.PLACE_DATE.pattern.match(chars)
    return bool(match and match.end() == len(chars))


def _goes_on(text: Text, chars: str, parts: list[tuple[int, int]]) -> bool:
    taken = sum(end - start for start, end in parts)
    if parts and _YEARS.search(f"{text.chars[slice(*parts[-1])]} {chars}"):
        return True
    before = text.chars[slice(*parts[-1])] if parts else ""
    waits = _WAITS.search(before) is not None and len(chars) < _LONG_LINE
    if taken + len(chars) > _LONGEST or (begins_body(chars) and not waits):
        return False
    if not parts:
        return not _SENTENCE_END.search(chars.rstrip()) or chars == chars.upper()
    if before == before.upper():
        return chars == chars.upper() and not _SENTENCE_END.search(before)
    return (chars[0].islower() or waits) and not _SENTENCE_END.search(chars)


def _second_line(chars: str, following: str, parts: list[tuple[int, int]]) -> bool:
    """Whether a short line with a capital is of the title: the body proper follows it at once."""
    if len(parts) != 1 or len(chars) > _LONG_LINE // 2 or begins_body(chars):
        return False
    if chars == chars.upper() or _SENTENCE_END.search(chars) or chars[-1] in ",;":
        return False
    return _authority(following) or begins_body(following)


def _chars(text: Text, block: Block) -> str:
    return text.chars[block.start : block.end]
