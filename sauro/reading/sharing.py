"""Whose work field lines bound: the bullets above them, and the items that stand before."""

import re
from collections.abc import Iterator
from itertools import takewhile

from sauro.reading.field_lines import field_of
from sauro.reading.headings import Headings
from sauro.reading.outline import Node
from sauro.reading.rows import Row, row_of, row_within
from sauro.reading.rules import fields

_SENTENCE = re.compile(r"[.;]\W*$")
_MANNER = ("bảo đảm", "đảm bảo")
_ABOUT = ("yêu cầu", "tập trung vào", "nội dung")


def works_of(headings: Headings, item: Node, row: Row) -> list[tuple[int, int, Node]]:
    """The stretches of an item that state its work: content lines, bullets, or its own title."""
    works = [one for one in row.contents if headings.is_work(*one[:2])]
    if bullets := _bullets(headings, item, row):
        titled = [item] if _states_work(headings, item) and not works else []
        known = {node for _, _, node in works}
        more = [node for node in (*titled, *bullets) if node not in known]
        works += [(node.start, node.end, node) for node in more]
    if not works and item.start < item.end:
        works = [(past_label(headings.chars, item), _described_to(item, row), item)]
    return works or row.contents


def past_label(chars: str, node: Node) -> int:
    """Past "Nội dung:" where a line begins so."""
    found = field_of(chars, node)
    return found[1] if found and found[0] is fields.CONTENT else node.start


def _described_to(item: Node, row: Row) -> int:
    """The end of an item's title with the content line that only describes it."""
    if len(row.contents) == 1 and item.children and row.contents[0][2] is item.children[0]:
        return row.contents[0][1]
    return item.end


def _bullets(headings: Headings, item: Node, row: Row) -> list[Node]:
    """The bullets of an item that state work, above its field lines: each is work of its own.

    Below a title that is a whole sentence of work, bullets that only say how it is done are not.
    """
    if fields.CONTENT in row.stated or not row.useful:
        return []
    whole = _states_work(headings, item)
    low = headings.subjects.low
    found: list[Node] = []
    for child in item.children:
        if child in row.lines or field_of(headings.chars, child) is not None:
            break
        if child.style and not _has_its_own(headings, child):
            found += [
                leaf
                for leaf in _leaves(headings, child)
                if headings.subjects.begins_work(leaf.start, leaf.end)
                and not low.startswith(_ABOUT, leaf.start)
                and not (whole and low.startswith(_MANNER, leaf.start))
            ]
    return found


def _states_work(headings: Headings, item: Node) -> bool:
    """Whether a title is a whole sentence that orders work, not only the name of it."""
    ends = _SENTENCE.search(headings.chars, max(item.start, item.end - 4), item.end)
    return bool(ends) and headings.is_work(item.start, item.end)


def rows_shared(headings: Headings, nodes: list[Node]) -> dict[Node, Row]:
    """The row of the last item of a list, for the items before that have none and name nobody,
    where most of them name nobody."""
    shared: dict[Node, Row] = {}
    for node in nodes:
        if not node.style or not node.children or node.parent is None:
            continue
        siblings = node.parent.children
        before = _alike(siblings[: siblings.index(node)], node.style)
        after = siblings[siblings.index(node) + 1 :]
        if not before or any(one.style == node.style for one in after):
            continue
        row = row_of(headings.subjects, node)
        if not row.useful or fields.CONTENT in row.stated or headings.giver(node) is not None:
            continue
        without = [one for one in before if not _has_its_own(headings, one)]
        if len(without) * 2 <= len(before):
            continue
        lent = Row(leads=row.leads, helpers=row.helpers, times=row.times)
        for one in without:
            shared.update(
                (leaf, lent)
                for leaf in _leaves(headings, one)
                if headings.is_work(leaf.start, leaf.end)
            )
    return shared


def _alike(siblings: list[Node], style: str) -> list[Node]:
    """The items of a style that stand together at the end."""
    return list(takewhile(lambda one: one.style == style, reversed(siblings)))[::-1]


def _has_its_own(headings: Headings, node: Node) -> bool:
    """Whether an item or what stands below it names who acts."""
    return any(
        headings.address(one) is not None
        or field_of(headings.chars, one) is not None
        or row_within(headings.subjects, one.start, one.end) is not None
        for one in (node, *node.below())
    )


def _leaves(headings: Headings, node: Node) -> Iterator[Node]:
    if node.children and headings.is_heading(node):
        for child in node.children:
            yield from _leaves(headings, child)
    else:
        yield node
