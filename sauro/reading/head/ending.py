"""The end of a directive: “Nơi nhận”, the signature, and what is annexed after it."""

import re
from dataclasses import dataclass

from sauro.reading.head.pieces import pieces
from sauro.reading.head.signature import is_name, signature_in, signs
from sauro.reading.result import Finding, Recipient
from sauro.reading.rules import head_annex, head_kinds, head_recipients, head_signature
from sauro.reading.text import Block, Text

_LONGEST = 150
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
    lines = list(pieces(text, start, stop))[:_LONGEST]
    recipients, listed = _recipients(text, blocks[first:annex])
    signature = signature_in(text, lines)
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
        if capacity is None and index and signs(chars):
            capacity = index
    if capacity is not None:
        return capacity
    return _bare_name(text, blocks)


def _bare_name(text: Text, blocks: list[Block]) -> int | None:
    """Only a post and a name, or a name, under the last sentence."""
    for index in range(len(blocks) - 1, max(len(blocks) - 8, 0), -1):
        chars = text.chars[blocks[index].start : blocks[index].end]
        before = text.chars[blocks[index - 1].start : blocks[index - 1].end]
        if head_signature.POST.pattern.match(chars) and _signed_below(text, blocks, index):
            return index
        if is_name(chars) and _CLOSED.search(before):
            return index
    return None


def _signed_below(text: Text, blocks: list[Block], index: int) -> bool:
    """Whether only posts and a name follow."""
    below = [text.chars[block.start : block.end] for block in blocks[index + 1 :]]
    return all(is_name(one) or one == one.upper() or one[0] == "(" for one in below[:4])


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
        if chars != chars.upper() or head_signature.POST.pattern.match(chars) or signs(chars):
            break
        begun -= 1
    return begun


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
