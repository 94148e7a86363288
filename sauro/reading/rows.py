"""Items laid out as fields: "Nội dung: … / Cơ quan chủ trì: … / Thời gian: …", read as one row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sauro.reading.coordination import Helper, helpers_in, set_apart
from sauro.reading.field_lines import COLUMN_FIELDS, field_of, fields_in
from sauro.reading.grammar import Rule
from sauro.reading.names import Name, all_names, tail_of
from sauro.reading.orders import orders_in
from sauro.reading.outline import Node
from sauro.reading.role_lines import Given, given_below, only_roles, roles_in
from sauro.reading.rules import addressees, coordination, fields
from sauro.reading.subjects import SubjectReader

_WHO = (addressees.FIELD, coordination.FIELD)
_PRESIDES = re.compile(r" (?:chủ trì(?:,? phối hợp|[;.])|trong phạm vi|\()")
_CELL_LINE = re.compile(r"(?:[-+*•] ?)?(?P<words>[^\n]+)")


@dataclass(slots=True)
class Row:
    """What the field lines of one item say. Spans are of the derived text."""

    leads: list[tuple[Name, Rule]] = field(default_factory=list)
    helpers: list[Helper] = field(default_factory=list)
    contents: list[tuple[int, int, Node]] = field(default_factory=list)
    times: list[tuple[int, int]] = field(default_factory=list)
    products: list[tuple[int, int]] = field(default_factory=list)
    lines: dict[Node, Rule] = field(default_factory=dict)
    presided: bool = False

    @property
    def useful(self) -> bool:
        """Whether it says who acts: without that it is no row of a table of work."""
        return bool(self.leads)

    def completes(self, item: Node) -> bool:
        """Whether it is all that stands below an item and says when or what, not who or which."""
        whole = all(child in self.lines for child in item.children)
        return whole and bool(self.times or self.products) and fields.CONTENT not in self.stated

    @property
    def stated(self) -> set[Rule]:
        """The fields that its lines bear."""
        return set(self.lines.values())


def row_within(subjects: SubjectReader, start: int, end: int) -> Row | None:
    """The row that a block makes alone: work, then fields in its last sentences or in brackets."""
    stated = fields_in(subjects.chars, start, end)
    if not any(rule is addressees.FIELD for rule, _, _ in stated):
        named = subjects.in_last_brackets(start, end)
        return Row(leads=[(name, addressees.BRACKETS) for name in named]) if named else None
    row = Row()
    for rule, value, stop in stated:
        _value(subjects, rule, value, stop, row)
    return row if row.useful else None


def row_of(subjects: SubjectReader, item: Node) -> Row:
    """The row an item and its field lines make; empty where none of its lines is a field."""
    row = Row()
    if not item.children:
        return row
    plain: list[Node] = []
    opens = subjects.chars[item.start : item.end].rstrip(" .").endswith(":")
    for child in item.children:
        apart = not child.style or (opens and not child.children)
        if not row.lines and apart and field_of(subjects.chars, child) is None:
            plain.append(child)
        _take(subjects, child, row)
    if not row.lines and _waits(subjects, item):
        _take_given(subjects, item.children[-1], row)
    if not row.contents:
        told = (child for child in plain if child not in row.lines)
        row.contents.extend((child.start, child.end, child) for child in told)
    return row


def row_of_cells(subjects: SubjectReader, cells: dict[Rule, tuple[int, int]]) -> Row:
    """The row that the cells of a table make, by the rules of their columns."""
    row = Row()
    for column, span in cells.items():
        rule = COLUMN_FIELDS.get(column)
        if rule is not None:
            for start, end in _lines(subjects.chars, *span):
                for stated, value, stop in _roles(subjects.chars, rule, start, end):
                    _value(subjects, stated, value, stop, row)
    return row


def _roles(chars: str, rule: Rule, start: int, end: int) -> list[tuple[Rule, int, int]]:
    """What a line of a cell says by the rule of its column, or role by role: "Chủ trì: Sở A.
    Phối hợp: Sở B."."""
    stated = fields_in(chars, start, end) if rule in _WHO else []
    return stated or [(rule, start, end)]


def _lines(chars: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a cell, without list marks."""
    for match in _CELL_LINE.finditer(chars, start, end):
        yield match.span("words")


def _take(subjects: SubjectReader, node: Node, row: Row) -> None:
    found = field_of(subjects.chars, node)
    if found is None or _hands_out(subjects, node, found[1]):
        return
    rule, value = found
    row.lines[node] = rule
    if rule is fields.CONTENT:
        row.contents.extend(_contents(node, value))
        return
    stated = fields_in(subjects.chars, node.start, node.end)
    stop = stated[0][2] if len(stated) > 1 else node.end
    for other, begun, ended in stated[1:]:
        _value(subjects, other, begun, ended, row)
    values = [(value, stop)] if value < stop else []
    for child in node.children:
        if field_of(subjects.chars, child):
            _take(subjects, child, row)
        else:
            values.append((child.start, child.end))
            row.lines[child] = rule
    for start, end in values:
        _value(subjects, rule, start, end, row)


def _hands_out(subjects: SubjectReader, node: Node, value: int) -> bool:
    """ "Phân công thực hiện: Sở Y tế hướng dẫn …. UBND xã tổ chức …": to each work of its own."""
    if not subjects.low.startswith("phân công ", node.start) or node.children:
        return False
    orders = orders_in(subjects, value, node.end)
    return any(order.address and not only_roles(subjects, order) for order in orders)


def _waits(subjects: SubjectReader, item: Node) -> bool:
    """Whether an item is a sentence of work that names nobody."""
    ends = subjects.chars[item.start : item.end].rstrip()[-1:] in (".", ";")
    works = ends and subjects.begins_work(item.start, item.end)
    return works and subjects.address(item.start, item.end) is None


def _take_given(subjects: SubjectReader, line: Node, row: Row) -> None:
    """The last line below an item, where it only says who does what stands above it."""
    given = None if line.children else given_below(subjects, line.start, line.end)
    if given is None:
        return
    row.lines[line] = addressees.FIELD
    _add_given(row, given)


def _add_given(row: Row, given: Given) -> None:
    row.leads.extend((name, addressees.FIELD) for name in given.leads)
    row.helpers.extend(given.helpers)
    if given.when is not None:
        row.times.append(given.when)


def _contents(node: Node, value: int) -> list[tuple[int, int, Node]]:
    if value < node.end and not node.children:
        return [(value, node.end, node)]
    leaves = [child for child in node.below() if not any(one.style for one in child.children)]
    return [(leaf.start, leaf.end, leaf) for leaf in leaves]


def _value(subjects: SubjectReader, rule: Rule, start: int, end: int, row: Row) -> None:
    names = subjects.names
    if rule is addressees.FIELD:
        _leads(subjects, rule, start, end, row)
    elif rule is coordination.FIELD:
        row.helpers.extend(Helper(name, rule) for name in all_names(names, start, end))
    elif rule is fields.TIME:
        while end > start and subjects.chars[end - 1] in " .;":
            end -= 1
        row.times.append((start, end))
    elif rule is fields.PRODUCT:
        row.products.append((start, end))


def _leads(subjects: SubjectReader, rule: Rule, start: int, end: int, row: Row) -> None:
    """Who acts: names alone, or "A chủ trì, phối hợp với B", or several clauses with a subject."""
    start += len("giao ") * subjects.low.startswith("giao ", start)
    given = roles_in(subjects, start, end)
    if given is not None:
        _add_given(row, given)
        row.presided = True
        return
    listed = subjects.names.list_at(start, end)
    if listed is None or tail_of(subjects.names, listed, end) is not None:
        row.leads.extend((name, rule) for name in all_names(subjects.names, start, end))
        return
    helpers = helpers_in(subjects.names, listed.end, end)
    presides = _presides(subjects, listed.end, end)
    if row.presided and not presides:
        return
    row.presided = row.presided or presides
    leads, beside = set_apart(subjects.names, listed.names)
    row.leads.extend((name, rule) for name in leads)
    row.helpers.extend(beside)
    if presides:
        row.helpers.extend(helpers)
        if not helpers:
            more = all_names(subjects.names, listed.end, end)
            row.leads.extend((name, rule) for name in more)
        return
    for order in orders_in(subjects, start, end)[1:]:
        if order.address is not None:
            row.leads.extend((name, rule) for name in order.address.names)


def _presides(subjects: SubjectReader, after: int, end: int) -> bool:
    """Whether a value only says who presides and who helps, without work of its own."""
    rest = subjects.low[after:end]
    return rest.strip(" .;") in ("", "chủ trì") or _PRESIDES.match(rest) is not None
