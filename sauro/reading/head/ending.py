"""The end of a directive: “Nơi nhận”, the signature, and what is annexed after it."""

import re
from dataclasses import dataclass

from sauro.reading.head.naming import proper
from sauro.reading.head.pieces import Piece, pieces
from sauro.reading.result import Finding, Recipient
from sauro.reading.rules import head_annex, head_kinds, head_recipients, head_signature
from sauro.reading.text import Block, Text

_LONGEST = 150
_SHORT = {"T/M": "TM", "K/T": "KT", "T/L": "TL", "T/UQ": "TUQ", "QUYỀN": "Q"}
_CLOSED = re.compile(r"\./\.[”\"*)\s]*$")


@dataclass(frozen=True, slots=True)
class Ending:
    """Offsets are of the derived text; ``tail_start`` is its length where there is no end part."""

    tail_start: int
    annex_start: int | None
    signer: str | None
    capacity: str | None
    post: str | None
    in_name_of: str | None
    recipients: tuple[Recipient, ...]
    findings: tuple[Finding, ...]


def read_ending(text: Text) -> Ending:
    """Read the end; a part that is not there is None or empty."""
    blocks = list(text.blocks)
    first = _tail(text, blocks)
    annex = _annex(text, blocks, first)
    if first is None:
        start = len(text.chars) if annex is None else blocks[annex].start
        at = blocks[annex].start if annex is not None else None
        return Ending(start, at, None, None, None, None, (), ())
    stop = blocks[annex].start if annex is not None else len(text.chars)
    start = blocks[first].start
    lines = _whole(text, list(pieces(text, start, stop))[:_LONGEST])
    recipients, listed = _recipients(text, blocks[first:annex])
    signature = _signature(lines)
    values = {one.field: one.value for one in signature}
    return Ending(
        tail_start=start,
        annex_start=blocks[annex].start if annex is not None else None,
        signer=values.get("signer"),
        capacity=values.get("capacity"),
        post=values.get("post"),
        in_name_of=values.get("giver"),
        recipients=recipients,
        findings=(*listed, *signature),
    )


def _tail(text: Text, blocks: list[Block]) -> int | None:
    """The block with which the end part begins."""
    capacity = None
    for index, block in enumerate(blocks):
        chars = text.chars[block.start : block.end]
        if head_recipients.RECIPIENTS.pattern.match(chars):
            return index if capacity is None else min(index, capacity)
        if capacity is None and index and _signs(chars):
            capacity = index
    if capacity is not None:
        return capacity
    return _bare_name(text, blocks)


def _signs(chars: str) -> bool:
    return len(chars) < 140 and bool(head_signature.CAPACITY.pattern.match(chars))


def _bare_name(text: Text, blocks: list[Block]) -> int | None:
    """Only a post and a name, or a name, under the last sentence."""
    for index in range(len(blocks) - 1, max(len(blocks) - 8, 0), -1):
        chars = text.chars[blocks[index].start : blocks[index].end]
        before = text.chars[blocks[index - 1].start : blocks[index - 1].end]
        if head_signature.POST.pattern.match(chars) and _signed_below(text, blocks, index):
            return index
        if _name(chars) and _CLOSED.search(before):
            return index
    return None


def _signed_below(text: Text, blocks: list[Block], index: int) -> bool:
    """Whether only posts and a name follow."""
    below = [text.chars[block.start : block.end] for block in blocks[index + 1 :]]
    return all(_name(one) or one == one.upper() or one[0] == "(" for one in below[:4])


def _annex(text: Text, blocks: list[Block], first: int | None) -> int | None:
    """The block with which the first annex begins."""
    for index in range((first or 0) + 1, len(blocks)):
        chars = text.chars[blocks[index].start : blocks[index].end]
        if first is None:
            if chars.startswith("PHỤ LỤC") and _begins_page(text, blocks, index):
                return index
        elif _titles_annex(text, blocks, index):
            return index
        elif head_annex.ATTACHED.pattern.match(chars):
            return _up_to_heading(text, blocks, index, first)
    return None


def _titles_annex(text: Text, blocks: list[Block], index: int) -> bool:
    chars = text.chars[blocks[index].start : blocks[index].end]
    if head_kinds.LINE.pattern.match(chars):
        return True
    heading = head_annex.HEADING.pattern.match(chars)
    return bool(heading) and not _is_item(text, blocks, index)


def _begins_page(text: Text, blocks: list[Block], index: int) -> bool:
    before = text.chars[blocks[index - 1].start : blocks[index - 1].end]
    return bool(_CLOSED.search(before))


def _is_item(text: Text, blocks: list[Block], index: int) -> bool:
    before = text.chars[blocks[index - 1].start : blocks[index - 1].end]
    return before.endswith(",")


def _up_to_heading(text: Text, blocks: list[Block], index: int, first: int) -> int:
    begun = index
    while begun - 1 > first and index - begun < 5:
        chars = text.chars[blocks[begun - 1].start : blocks[begun - 1].end]
        if chars != chars.upper() or head_signature.POST.pattern.match(chars) or _signs(chars):
            break
        begun -= 1
    return begun


def _whole(text: Text, lines: list[Piece]) -> list[Piece]:
    """The lines, with capitals put together that were wrapped (TM. ỦY BAN NHÂN / DÂN)."""
    out: list[Piece] = []
    for line in lines:
        before = out[-1] if out else None
        if before and text.chars[before.end].isspace() and _wrapped(before.chars, line.chars):
            joined = f"{before.chars} {line.chars}"
            out[-1] = Piece(before.start, line.end, joined)
        else:
            out.append(line)
    return out


def _wrapped(before: str, after: str) -> bool:
    return (
        before == before.upper()
        and after == after.upper()
        and bool(head_signature.CAPACITY.pattern.match(before))
        and not head_signature.POST.pattern.match(after)
        and not head_signature.CAPACITY.pattern.match(after)
    )


def _signature(lines: list[Piece]) -> list[Finding]:
    capacities: list[tuple[Piece, re.Match[str]]] = []
    posts: list[tuple[Piece, re.Match[str]]] = []
    signer: Finding | None = None
    last_post = -1
    for index, line in enumerate(lines):
        capacity = head_signature.CAPACITY.pattern.match(line.chars)
        post = None if capacity else head_signature.POST.pattern.match(line.chars)
        if capacity and signer is None:
            capacities.append((line, capacity))
            posts.clear()
            last_post = index
        elif post and not line.chars.endswith(";") and signer is None:
            posts.append((line, post))
            last_post = index
        elif signer is None and last_post >= 0 and _name(line.chars):
            signer = _signer(line)
    if signer is None:
        unposted = [line for line in lines if _name(line.chars)]
        signer = _signer(unposted[-1]) if unposted else _beside_post(capacities + posts)
    return [*_capacity(capacities, posts), *_post(capacities, posts), *([signer] if signer else [])]


def _signer(line: Piece) -> Finding | None:
    match = head_signature.NAME.pattern.match(_lowered(line.chars))
    if match is None:
        return None
    start, end = line.start + match.start("read"), line.start + match.end("read")
    printed = line.chars[slice(*match.span("read"))]
    return Finding("signer", head_signature.NAME.id, start, end, printed, match["read"])


def _beside_post(posts: list[tuple[Piece, re.Match[str]]]) -> Finding | None:
    """A name on the same line as the post (T/M BỘ CHÍNH TRỊ Trần Cẩm Tú)."""
    for line, match in posts:
        rest = line.chars[match.end("read") :].lstrip(" ,")
        if rest and _name(rest):
            begin = line.end - len(rest)
            return _signer(Piece(begin, line.end, rest))
    return None


def _lowered(chars: str) -> str:
    """A line in capitals with only the first letter of each word left one, at the same length."""
    if chars != chars.upper():
        return chars
    return "".join(
        char.lower() if index and chars[index - 1].isalpha() else char
        for index, char in enumerate(chars)
    )


def _name(chars: str) -> bool:
    match = head_signature.NAME.pattern.match(_lowered(chars))
    if match is None or head_signature.POST.pattern.match(chars):
        return False
    words = match["read"].split()
    if chars == chars.upper():
        return words[0] in head_signature.FAMILY_NAMES
    return words[0] in head_signature.FAMILY_NAMES or (
        words[0] not in head_signature.NOT_NAMES and len(words) >= 3
    )


def _capacity(
    capacities: list[tuple[Piece, re.Match[str]]], posts: list[tuple[Piece, re.Match[str]]]
) -> list[Finding]:
    if not capacities:
        return []
    hows = [_SHORT.get(match["how"], match["how"]) for _, match in capacities]
    line, match = capacities[0]
    start, end = line.start + match.start("read"), line.start + match.end("read")
    rule = head_signature.CAPACITY.id
    giver = proper(match["read"])
    if line.chars.endswith(",") and len(capacities) == 1 and len(posts) > 1:
        giver = f"{giver}, {proper(posts[0][1]['read'])}"
    return [
        Finding("capacity", rule, line.start, line.end, line.chars, ", ".join(dict.fromkeys(hows))),
        Finding("giver", rule, start, end, match["read"], giver),
    ]


def _post(
    capacities: list[tuple[Piece, re.Match[str]]], posts: list[tuple[Piece, re.Match[str]]]
) -> list[Finding]:
    if not posts and capacities and capacities[-1][1]["how"] in ("Q", "QUYỀN"):
        line, match = capacities[-1]
        value = f"Quyền {proper(match['read'])}"
        return [
            Finding("post", head_signature.CAPACITY.id, line.start, line.end, line.chars, value)
        ]
    if not posts:
        return []
    chained = bool(capacities) and capacities[-1][1]["how"] in ("KT", "K/T")
    line, match = posts[-1] if chained else posts[0]
    start, end = line.start + match.start("read"), line.start + match.end("read")
    rule = head_signature.POST.id
    found = [Finding("post", rule, start, end, match["read"], proper(match["read"].strip(" ,")))]
    if not capacities:
        found.append(Finding("giver", rule, start, end, match["read"], found[0].value))
    return found


def _recipients(text: Text, blocks: list[Block]) -> tuple[tuple[Recipient, ...], list[Finding]]:
    """Each item of “Nơi nhận”, with its mark."""
    out: list[Recipient] = []
    found: list[Finding] = []
    for block in blocks:
        chars = text.chars[block.start : block.end]
        heading = head_recipients.RECIPIENTS.pattern.match(chars)
        if heading:
            found.append(
                Finding("recipients", head_recipients.RECIPIENTS.id, block.start, block.end, chars)
            )
        begin = heading.end() if heading else 0
        for match in re.finditer(r"[-–+*•~] ?[^;]+(?:;(?: ?\([^()]*\))?|$)", chars[begin:]):
            if match.start() and chars[begin + match.start() - 1] not in " ;":
                continue
            item = head_recipients.LISTED.pattern.match(match.group().strip())
            if item and (match.start() == 0 or heading):
                start = block.start + begin + match.start() + match.group().index(item["read"])
                out.append(_recipient(item["read"], start))
    return tuple(out), found


def _recipient(item: str, start: int) -> Recipient:
    mark = head_recipients.MARK.pattern.search(item)
    name = item[: mark.start()] if mark else item
    return Recipient(name.strip(" ;,."), mark["read"] if mark else "", start, start + len(item))
