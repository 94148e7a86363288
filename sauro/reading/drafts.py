"""Tasks in the making: which stretches of the outline oblige whom, in derived offsets.

``draft`` walks the outline once. Headings and lead-ins give their addressees and helpers to what
stands below; a heading that names nobody gives nothing, and never what a sibling named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sauro.reading.coordination import Helper, helpers_in
from sauro.reading.grammar import Rule, words
from sauro.reading.names import Name
from sauro.reading.orders import Order, orders_in
from sauro.reading.outline import Node
from sauro.reading.rows import Row, field_of, row_of, row_of_cells
from sauro.reading.rules import addressees, columns, fields, sections, verbs
from sauro.reading.subjects import Address, SubjectReader
from sauro.reading.tables import Table, row_node
from sauro.reading.text import Block

_WORK_BEGINS = re.compile(
    words(*verbs.ACTIONS, *verbs.MANNERS) + r"|(?:các|những) |\w[^:;]{0,60} (?:cần|phải) "
)
_CLOSING_TIME = re.compile(
    r"(?<=\. )(?:thời hạn|thời gian|hạn) (?:hoàn thành|thực hiện|báo cáo)[^.]{3,80}\.?$"
)
_OPENS = re.compile(r":[ .]*$")
_FULL_STOP = re.compile(r"[.;]\W*$")


@dataclass(frozen=True, slots=True)
class Lead:
    """A body that must act; ``source`` is the node whose words name it, if not the task's own."""

    name: Name
    rule: Rule
    source: Node | None = None


@dataclass(slots=True)
class Draft:
    """A task in derived offsets.

    ``above`` are the nodes it may inherit a deadline from, nearest first. ``row`` holds the field
    lines of its item, where it has any. ``giver`` is the node above that names its addressee. ``shared_time`` is the closing sentence of
    its block that bounds all its orders.
    """

    start: int
    end: int
    node: Node
    leads: list[Lead]
    helpers: list[Helper]
    inherited_helpers: bool = False
    above: list[Node] = field(default_factory=list)
    row: Row | None = None
    address: Address | None = None
    giver: tuple[Node, Address] | None = None
    shared_time: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a stretch of derived text is; see ``result.Passage``."""

    start: int
    end: int
    kind: str
    why: str = ""


class Drafter:
    """Drafts the tasks of one outline; ``stretches`` accounts for every block."""

    def __init__(
        self, subjects: SubjectReader, nodes: list[Node], bases: tuple[tuple[int, int], ...] = ()
    ) -> None:
        self.subjects = subjects
        self.nodes = nodes
        self.bases = bases
        self.drafts: list[Draft] = []
        self.stretches: list[Stretch] = []
        self._addresses: dict[Node, Address | None] = {}
        self._sections: dict[Node, Rule | None] = {}
        self._claimed: set[Node] = set()
        self._first_lead_in = next((n for n in nodes if n.children or n.style), None)

    @property
    def chars(self) -> str:
        """The derived text."""
        return self.subjects.chars

    def draft(self, tables: list[Table] | None = None) -> list[Draft]:
        """All drafts in reading order."""
        taken = {block for table in tables or [] for block in _blocks_of(table)}
        self._claimed.update(node for node in self.nodes if node.block in taken)
        for number, table in enumerate(tables or [], 1):
            self._draft_table(number, table)
        self._mend_cut_lists()
        for node in self.nodes:
            if node in self._claimed:
                continue
            if any(start <= node.start < end for start, end in self.bases):
                self._note(node.block.start, node.end, "base")
                continue
            row = row_of(self.subjects, node) if node.children else None
            if row is not None:
                self._draft_row(node, row)
            elif self.is_heading(node):
                kind = "lead_in" if self._opens(node) else "heading"
                self._note(node.block.start, node.end, kind)
            else:
                self._draft_leaf(node)
        self.drafts.sort(key=lambda draft: draft.start)
        return self.drafts

    def _mend_cut_lists(self) -> None:
        """Join a block that is only names, cut at a comma or semicolon, to the block after it."""
        for node, following in zip(self.nodes, self.nodes[1:], strict=False):
            cut = self.chars[node.end - 1] in ",;" and not following.style
            if not cut or following.children or node in self._claimed:
                continue
            listed = self.subjects.names.list_at(node.start, node.end)
            if listed is not None and listed.end >= node.end - 1 and node.end - node.start > 20:
                self.subjects.names.join_lines(node.end)
                node.end = following.end
                self._claimed.add(following)
                self._addresses.pop(node, None)

    def is_heading(self, node: Node) -> bool:
        """Whether a node only introduces what stands below it."""
        if self._opens(node):
            return True
        if not node.children:
            return False
        if not _FULL_STOP.search(self.chars, max(node.start, node.end - 4), node.end):
            return True
        if any(child.style for child in node.children) or self.address(node) is not None:
            return False
        return not _WORK_BEGINS.match(self.subjects.low, node.start, node.end)

    def address(self, node: Node) -> Address | None:
        """Whom a node addresses, itself."""
        if node not in self._addresses:
            self._addresses[node] = self._find_address(node)
        return self._addresses[node]

    def _find_address(self, node: Node) -> Address | None:
        found = [order.address for order in orders_in(self.subjects, node.start, node.end)]
        addresses = [address for address in found if address is not None]
        if addresses:
            return addresses[-1] if self._opens(node) else addresses[0]
        mandated = self.subjects.last_mandate(node.start, node.end) if self._opens(node) else None
        return mandated or self._whole_heading(node)

    def _whole_heading(self, node: Node) -> Address | None:
        """A heading that is a long description of a class of bodies, from its first word on."""
        labelled = any(child.style for child in node.children) or self._opens(node)
        if not labelled or node.end - node.start > 220 or "." in self.chars[node.start : node.end]:
            return None
        start = self.subjects.past_preface(node.start, node.end)
        listed = self.subjects.names.list_at(start, node.end)
        if listed is None or len(listed.names) > 1 or not listed.names[0].group:
            return None
        end = node.end - (self.chars[node.end - 1] == ":")
        name = Name(self.chars[start:end], start, end, True)
        return Address((name,), addressees.HEADING, start, end, node.end)

    def _opens(self, node: Node) -> bool:
        return bool(_OPENS.search(self.chars, max(node.start, node.end - 4), node.end))

    def _closed_section(self, node: Node) -> Rule | None:
        """The rule of the section of aims or assessment that a node stands in."""
        past_lead_in = False
        for holder in (node, *node.above()):
            rule = self._section_rule(holder)
            if rule is sections.FUNDING or (rule is sections.ADDRESSED and past_lead_in):
                rule = None
            if rule is not None:
                return rule
            if holder is not node and self._opens(holder):
                past_lead_in = True
                if self._mandates(holder):
                    return None
        return None

    def _orders_all_the_same(self, node: Node, closed: Rule) -> bool:
        """An outright order ("Giao Sở …") counts even where a heading says that none are given."""
        address = self.address(node)
        if address is None:
            return False
        begins = self.subjects.low.startswith(("giao ", "đề nghị ", "yêu cầu "), node.start)
        return begins or (closed is sections.ASSESSMENT and address.rule is addressees.DUTY)

    def _mandates(self, node: Node) -> bool:
        """Whether a lead-in gives an order outright, whatever section it stands in."""
        address = self.address(node)
        return address is not None and address.rule is not addressees.HEADING

    def _section_rule(self, node: Node) -> Rule | None:
        if node not in self._sections:
            words = self.subjects.low[node.start : node.end]
            self._sections[node] = None
            if node.children and (len(words) < 60 or (len(words) < 200 and words[-1] != ".")):
                self._sections[node] = next(
                    (rule for rule in sections.RULES if rule.pattern.search(words)), None
                )
        return self._sections[node]

    def _funding(self, node: Node) -> Rule | None:
        rules = (self._section_rule(holder) for holder in node.above())
        return next((rule for rule in rules if rule is sections.FUNDING), None)

    def _draft_leaf(self, node: Node) -> None:
        closed = self._closed_section(node)
        if closed is not None and not self._orders_all_the_same(node, closed):
            self._note(node.block.start, node.end, "context", closed.means)
            return
        if not self._in_force(node):
            self._note(
                node.block.start, node.end, "context", "Phần mở đầu, chưa đến nội dung giao việc."
            )
            return
        first = len(self.drafts)
        for order in orders_in(self.subjects, node.start, node.end):
            found = field_of(self.chars, node)
            if found is not None and found[0] is fields.OTHER:
                self._note(order.start, order.end, "context", fields.OTHER.means)
            elif order.address is not None and order.address.rule is addressees.HEADING:
                self._note(order.start, order.end, "context", "Chỉ nêu tên cơ quan, chưa nêu việc.")
            elif order.excluded is not None:
                self._note(order.start, order.end, "not_task", order.excluded.means)
            else:
                self._draft_order(node, order)
        closing = _CLOSING_TIME.search(self.subjects.low, node.start, node.end)
        if closing:
            for draft in self.drafts[first:]:
                draft.shared_time = closing.span()

    def _in_force(self, node: Node) -> bool:
        """Whether a block stands after the first lead-in or label: what is before is preamble."""
        if node.style or node.parent is not None or self._first_lead_in is None:
            return True
        return node.start > self._first_lead_in.start

    def _draft_order(self, node: Node, order: Order) -> None:
        helpers = helpers_in(self.subjects.names, order.start, order.end)
        giver = None if order.address else self._giver(node)
        if giver is None and order.spare is not None:
            order = replace(order, address=order.spare)
        if order.address is not None:
            leads = [Lead(name, order.address.rule) for name in order.address.names]
            self._add(
                Draft(order.start, order.end, node, leads, helpers, False, [], None, order.address)
            )
            return
        if giver is None or self._funding(node) is not None:
            why = "Không nêu cơ quan thực hiện ở đoạn này và các đề mục bên trên."
            self._note(order.start, order.end, "not_task", why)
            return
        source, address = giver
        leads = [Lead(name, address.rule, source) for name in address.names]
        inherited = not helpers
        if inherited:
            helpers = self._helpers_above(node, source)
        above = list(_up_to(node, source))
        draft = Draft(order.start, order.end, node, leads, helpers, inherited, above)
        draft.giver = giver
        self._add(draft)

    def _giver(self, node: Node) -> tuple[Node, Address] | None:
        """The nearest node above that names an addressee."""
        for holder in node.above():
            address = self.address(holder)
            if address is not None:
                return holder, address
        return None

    def _helpers_above(self, node: Node, source: Node) -> list[Helper]:
        """The helpers of the nearest lead-in that names any, no further up than the giver's."""
        for holder in _up_to(node, source):
            if self.is_heading(holder):
                helpers = helpers_in(self.subjects.names, holder.start, holder.end)
                if helpers:
                    return helpers
        return []

    def _draft_row(self, item: Node, row: Row) -> None:
        leads = [Lead(name, rule, item) for name, rule in row.leads]
        contents = [one for one in row.contents if self._is_work(*one[:2])]
        contents = contents or [(item.start, self._described_to(item, row), item)]
        for start, end, node in contents:
            own = helpers_in(self.subjects.names, start, end)
            helpers = own if own and len(contents) > 1 else [*row.helpers, *own]
            self._add(Draft(start, end, node, leads, helpers, not own, [], row))
        if all(node is not item for _, _, node in contents):
            self._note(item.block.start, item.end, "heading")
        stated = {node for _, _, node in contents}
        for line in row.lines:
            if line not in stated:
                self._draft_work(line, row)
        self._claimed.update(row.lines, stated - {item})

    def _described_to(self, item: Node, row: Row) -> int:
        """The end of an item's title with the content line that only describes it."""
        if len(row.contents) == 1 and item.children and row.contents[0][2] is item.children[0]:
            return row.contents[0][1]
        return item.end

    def _draft_table(self, number: int, table: Table) -> None:
        for block in table.head:
            self._note(block.start, block.end, "table", "Đầu cột của bảng.")
        for index, cells in enumerate(table.rows, 1):
            node = row_node(cells, number, index)
            row = row_of_cells(self.subjects, cells.cells)
            content = cells.cells.get(columns.CONTENT)
            if content is None or not row.useful:
                self._note(node.start, node.end, "table", "Dòng không nêu cơ quan thực hiện.")
                continue
            leads = [Lead(name, rule) for name, rule in row.leads]
            own = helpers_in(self.subjects.names, *content)
            self._add(Draft(*content, node, leads, [*row.helpers, *own], False, [], row))
            for rule, (start, end) in cells.cells.items():
                if rule is not columns.CONTENT:
                    self._note(start, end, "table", rule.means)

    def _is_work(self, start: int, end: int) -> bool:
        """Whether a content line states work; if it only describes, the item's title is the task."""
        return bool(_WORK_BEGINS.match(self.subjects.low, start, end))

    def _draft_work(self, line: Node, row: Row) -> None:
        """A line that says who acts may also order work: "Sở Nội vụ chủ trì tham mưu …"."""
        found = field_of(self.chars, line)
        start = found[1] if found else line.start
        if start < line.end and row.lines[line] in (addressees.FIELD, fields.TIME):
            orders = [o for o in orders_in(self.subjects, start, line.end) if o.address is not None]
            works = [o for o in orders if not _only_roles(self.subjects, o)]
            if works:
                for order in works:
                    self._draft_order(line, order)
                return
        self._note(line.block.start, line.end, "context", row.lines[line].means)

    def _add(self, draft: Draft) -> None:
        self.drafts.append(draft)
        self.stretches.append(Stretch(draft.start, draft.end, "task"))

    def _note(self, start: int, end: int, kind: str, why: str = "") -> None:
        self.stretches.append(Stretch(start, end, kind, why))


def _blocks_of(table: Table) -> Iterator[Block]:
    yield from table.head
    for row in table.rows:
        yield from row.blocks


def _up_to(node: Node, source: Node) -> Iterator[Node]:
    for holder in node.above():
        yield holder
        if holder is source:
            return


_ROLES_ONLY = re.compile(
    r"^(?:,? ?chủ trì)?[,;]? ?(?:phối hợp|$)|^ ?(?:chủ trì|trong phạm vi)[^;]{0,60}[.;]?$"
)
_WORK = re.compile(
    r"(?:tham mưu|tổ chức|xây dựng|ban hành|triển khai|thực hiện|đăng tải|hướng dẫn|kiểm tra|báo cáo|lập|rà soát)"
)


def _only_roles(subjects: SubjectReader, order: Order) -> bool:
    """Whether an order of a field line only says who presides and who helps."""
    address = order.address
    if address is None or address.rule is addressees.HEADING:
        return True
    rest = subjects.low[address.end : order.end].strip(" .;")
    if rest in ("", "chủ trì") or rest.startswith("trong phạm vi"):
        return True
    helpers = helpers_in(subjects.names, address.end, order.end)
    after = subjects.low[helpers[-1].name.end : order.end] if helpers else rest
    return not _WORK.search(after) or (bool(helpers) and len(after) < 90)
