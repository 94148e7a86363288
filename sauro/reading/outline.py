"""The tree of a directive: which block stands under which heading or lead-in.

Labels are read for their style (roman, number, letter, dash …), not trusted for their order: the
printed label is kept, and a position key ("2.1.3") identifies. A block that ends with a colon
opens a list and becomes the parent of what follows in a style not open above it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sauro.reading.grammar import UPPER
from sauro.reading.marks import OLD_ROMAN
from sauro.reading.text import Block, Text

_STYLES: tuple[tuple[str, float, str], ...] = (
    (
        "part",
        0,
        (
            r"(?:Phần|PHẦN|Phụ\ lục|PHỤ\ LỤC)\ "
            r"(?:thứ\ \w+|THỨ\ \w+|[IVXL]+\b|\d+|[A-ZĐ]\b)[.:]?"
        ),
    ),
    ("chapter", 1, r"(?:Chương|CHƯƠNG)\ (?:[IVXL]+|\d+)\b[.:]?"),
    ("section", 2, r"(?:Mục|MỤC)\ (?:[IVXL]+|\d+)\b[.:]?"),
    ("article", 3, r"(?:Điều|ĐIỀU)\ \d{1,3}[.:]?(?=\s|$)"),
    ("roman", 4, r"(?!V/[vV]\b)[IVX]{1,6}(?:[.)/:](?=\s|$|[^\W\d_])|-(?=\s))"),
    ("roman", 4, rf"{OLD_ROMAN}(?=\s)"),
    ("capital", 3.5, rf"[A-HĐK][.)-](?=\ [{UPPER}])"),
    ("roman.number", 5.5, r"[IVX]{1,6}\.\d{1,2}[.)]?(?=\s)"),
    ("number.5", 7.5, r"\d{1,2}(?:\.\d{1,2}){4}[.)]?(?=\s)"),
    ("number.4", 7.3, r"\d{1,2}(?:\.\d{1,2}){3}[.)]?(?=\s)"),
    ("number.3", 7, r"\d{1,2}(?:\.\d{1,2}){2}[.)]?(?=\s)"),
    ("number.2", 6, rf"\d{{1,2}}\.\d{{1,2}}(?:[.)-]|\ [-–])?(?=\s+[{UPPER}“\"])"),
    ("number", 5, rf"\d{{1,2}}(?:[./](?=\s|$|[^\W\d_])|-(?=\ [{UPPER}]))"),
    ("number)", 8.2, r"\d{1,2}\)(?=\s|$)"),
    ("letter.number", 8.6, r"[a-zđ]\.?\d{1,2}[.)](?=\s)"),
    ("letter", 8, r"(?:(?:[a-zđ]|[©®€ø6](?=\)))[.)](?=\s|$|[^\W\d_])|[a-zđ]/(?=\s))"),
    ("bracket", 9, r"\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\)(?=\s)"),
    (
        "ordinal",
        9.5,
        (
            r"(?:Thứ\ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\ \w+)?)"
            r"|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\ là)(?:\ là)?[,:]"
        ),
    ),
    ("step", 7.8, r"(?:Bước|BƯỚC)\ \d{1,2}[.:](?=\s)"),
    ("star", 8.7, r"[*](?=\s)"),
    ("dash", 10, r"[-~](?=\s?\S)"),
    ("plus", 11, r"\+(?=\s?\S)"),
    ("bullet", 12, r"[•●▪○◦⁃■□➢✓](?=\s?\S)"),
)  # fmt: skip
_LABEL = re.compile(
    "|".join(f"(?P<s{index}>{pattern})" for index, (_, _, pattern) in enumerate(_STYLES)),
    re.VERBOSE,
)
_DEEPEST = 32
_BULLETS = ("bullet", "star")
"""Marks that stand above "-" and "+" as often as below them: what comes first is the upper one."""
_ITEMS = (*_BULLETS, "dash", "plus")
_FIRST = re.compile(r"(?:I|1|a|A|\(1\)|\(i\)|\(a\)|Điều 1)\W*$")
_ANNEX = re.compile(r"(?:PHỤ LỤC|DANH MỤC|DANH SÁCH)(?![\w,;])")
"""The title of an annex: what stands below it is nobody's of before."""
_OPENS = re.compile(r"(?::|(?:như|các nội dung|nhiệm vụ|cụ thể) sau(?: đây)?)[ .]*$")


@dataclass(slots=True, eq=False)
class Node:
    """A block in its place. ``start`` is where its own words begin, after the label.

    ``style`` is empty for a block without a label.
    """

    block: Block
    label: str
    style: str
    rank: float
    start: int
    end: int
    key: str = ""
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)

    def above(self) -> "Iterator[Node]":
        """Its ancestors, nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def below(self) -> "Iterator[Node]":
        """Its descendants in reading order."""
        for child in self.children:
            yield child
            yield from child.below()

    def path(self) -> tuple[str, ...]:
        """Printed labels from the outermost in."""
        labels = [node.label for node in (self, *self.above()) if node.label]
        return tuple(reversed(labels))


def outline(
    text: Text,
    start: int,
    end: int,
    names_only: Callable[[int, int], bool],
    apart: frozenset[Block] = frozenset(),
    grounds: tuple[tuple[int, int], ...] = (),
) -> list[Node]:
    """The nodes of the blocks within ``[start, end)``, in reading order, linked into trees.

    ``names_only`` says whether a stretch only names bodies, or says whose duties follow: such a
    block without a label is a heading, and ends the one before it. Blocks ``apart`` stand in no
    outline. ``grounds`` are what the directive rests on: one above another opens nothing, and the
    name in capitals above them is its issuer's.
    """
    nodes: list[Node] = []
    stack: list[Node] = []
    grounded = max((ended for _, ended in grounds), default=0)
    for block, following in zip(text.blocks, (*text.blocks[1:], None), strict=True):
        if block.end <= start or block.start >= end or (apart and block in apart):
            continue
        node = _node(text, block)
        above = block.start < grounded and _within(grounds, following)
        opens = _opens(text, node) and not (above and _within(grounds, block))
        issues = above and text.chars[node.start : node.end].isupper()
        named = not (node.style or opens or issues) and names_only(node.start, node.end)
        if node.style:
            _close(stack, node, text)
        elif named:
            _close_named(stack, text)
        elif _ANNEX.match(text.chars, node.start, node.end):
            stack.clear()
        elif opens and stack and stack[-1].style == "":
            stack.pop()
        node.parent = stack[-1] if stack else None
        if node.parent is not None:
            node.parent.children.append(node)
        nodes.append(node)
        if node.style or opens or named:
            stack.append(node)
    _number(nodes)
    return nodes


def _node(text: Text, block: Block) -> Node:
    match = _LABEL.match(text.chars, block.start, block.end)
    if match is None or match.lastgroup is None:
        if block.segment.heading and block.segment.kind == "paragraph":
            level = block.segment.heading
            return Node(block, "", f"heading.{level}", level / 10, block.start, block.end)
        return Node(block, "", "", 99, block.start, block.end)
    style, rank, _ = _STYLES[int(match.lastgroup[1:])]
    start = match.end()
    while start < block.end and text.chars[start] in " .:" and style != "dash":
        start += 1
    while start < block.end and text.chars[start] == " ":
        start += 1
    return Node(block, match[0].strip(), style, rank, start, block.end)


def _within(spans: tuple[tuple[int, int], ...], block: Block | None) -> bool:
    return block is not None and any(start <= block.start < end for start, end in spans)


def _close(stack: list[Node], node: Node, text: Text) -> None:
    """Close what ``node`` does not stand under.

    The nearest open item of its own style is its sibling, unless its label is the first of a list
    that the line just above opens. Else minor items are closed, but a lead-in stays open.
    """
    first = 0 < len(stack) < _DEEPEST and bool(_FIRST.match(node.label)) and _opens(text, stack[-1])
    if first and (not stack[-1].style or stack[-1].rank < node.rank or _on(stack, node.style)):
        _lift(stack, node)
        return
    for depth in reversed(range(len(stack))):
        if stack[depth].style == node.style:
            del stack[depth:]
            return
    while stack and stack[-1].style and stack[-1].rank > node.rank:
        if _stands_under(stack[-1], node):
            break
        stack.pop()
    _lift(stack, node)


def _close_named(stack: list[Node], text: Text) -> None:
    """Close what a heading of names without a label ends: its like before, items above it."""
    for depth, open_node in enumerate(stack):
        if not open_node.style and not _opens(text, open_node):
            del stack[depth:]
            return
    while stack and stack[-1].style in _ITEMS and not _opens(text, stack[-1]):
        stack.pop()


def _stands_under(open_node: Node, node: Node) -> bool:
    """Whether a list opens below an item of a style that is mostly lower: "a)" below "1)"."""
    if open_node.style in _BULLETS:
        return node.style in ("dash", "plus")
    return (open_node.style, node.style) == ("number)", "letter") and bool(_FIRST.match(node.label))


def _on(stack: list[Node], style: str) -> bool:
    return any(open_node.style == style for open_node in stack)


def _opens(text: Text, node: Node) -> bool:
    return bool(_OPENS.search(text.chars, max(node.start, node.end - 40), node.end))


def _lift(stack: list[Node], node: Node) -> None:
    """Lift a lead-in out of minor items that a major label shows to have ended before it."""
    if not stack or stack[-1].style:
        return
    lead_in = stack.pop()
    minor = False
    while stack and stack[-1].style and stack[-1].rank > node.rank and not _FIRST.match(node.label):
        stack.pop()
        minor = True
    while stack and stack[-1].style and stack[-1].rank > max(node.rank, 8) and node.rank < 8:
        stack.pop()
        minor = True
    if minor and lead_in.parent is not None:
        lead_in.parent.children.pop()
        lead_in.parent = stack[-1] if stack else None
        if lead_in.parent is not None:
            lead_in.parent.children.append(lead_in)
    stack.append(lead_in)


def _number(nodes: list[Node]) -> None:
    """Position keys, once the tree stands."""
    roots = 0
    for node in nodes:
        if node.parent is None:
            roots += 1
            node.key = str(roots)
        for index, child in enumerate(node.children, 1):
            child.key = f"{node.key}.{index}"
