"""Which stretches of an outline oblige whom: its tasks in the making.

Headings and lead-ins give whom they name to what stands below, never what a sibling named.
"""

import re
from dataclasses import replace

from sauro.reading.coordination import helpers_in, set_apart
from sauro.reading.drafts import Draft, Lead
from sauro.reading.field_lines import field_of, fields_in
from sauro.reading.headings import Headings, up_to
from sauro.reading.lead_ins import lists_things, works_itself
from sauro.reading.orders import Order, orders_in
from sauro.reading.outline import Node
from sauro.reading.passages import Stretch
from sauro.reading.predicates import Address
from sauro.reading.role_lines import only_says_whose
from sauro.reading.rows import Row, row_of, row_of_cells, row_within
from sauro.reading.rules import addressees, columns, fields
from sauro.reading.sharing import past_label, rows_shared, works_of
from sauro.reading.subjects import SubjectReader
from sauro.reading.table_rows import Table
from sauro.reading.tables import row_node
from sauro.reading.told_last import encouraged, whose_thing

_LONGEST_CLOSING = 120
_CLOSING_TIME = re.compile(
    r"\. (?P<words>(?:thời hạn|thời gian|hạn) (?:hoàn thành|thực hiện|báo cáo)[^.]{3,80}\.?)$"
)

_PARTS = re.compile(r"(?:cụ thể|trong đó)(?: như sau)?:$")
"""How a lead-in ends that tells what each of those it names does."""


class Drafter:
    """Drafts the tasks of one outline; ``stretches`` accounts for every block."""

    def __init__(
        self, subjects: SubjectReader, nodes: list[Node], bases: tuple[tuple[int, int], ...] = ()
    ) -> None:
        self.subjects = subjects
        self.headings = Headings(subjects)
        self.nodes = nodes
        self.bases = bases
        self.drafts: list[Draft] = []
        self.stretches: list[Stretch] = []
        self._claimed: set[Node] = set()
        self._shared: dict[Node, Row] = {}
        self._first_lead_in = next((n for n in nodes if n.children or n.style), None)

    @property
    def chars(self) -> str:
        """The derived text."""
        return self.subjects.chars

    def draft(self, tables: list[Table] | None = None) -> list[Draft]:
        """All drafts in reading order."""
        taken = {block for table in tables or [] for block in table.blocks}
        self._claimed.update(node for node in self.nodes if taken and node.block in taken)
        for number, table in enumerate(tables or [], 1):
            self._draft_table(number, table)
        self._mend_cut_lists()
        self._shared = rows_shared(self.headings, self.nodes)
        for node in self.nodes:
            if node in self._claimed:
                continue
            if any(start <= node.start < end for start, end in self.bases):
                self._note(node.block.start, node.end, "base")
                continue
            fields_below = node.children and self._claimed.isdisjoint(node.children)
            row = row_of(self.subjects, node) if fields_below else None
            if row and row.useful:
                self._draft_row(node, row)
            elif row and row.completes(node) and self._gives_work(node):
                self._draft_with_fields(node, row)
            elif (within := self._row_within(node)) is not None:
                self._draft_whole(node, within)
            elif lists_things(self.headings, node):
                self._draft_leaf(node)
                self._leave_out(node)
            elif self.headings.is_heading(node) and not works_itself(self.headings, node):
                kind = "lead_in" if self.headings.opens(node) else "heading"
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
                self.subjects.join_lines(node.end)
                node.end = following.end
                self._claimed.add(following)
                self.headings.forget(node)

    def _draft_leaf(self, node: Node) -> None:
        closed = self.headings.closed_section(node)
        if closed is not None and not self.headings.orders_all_the_same(node, closed):
            self._note(node.block.start, node.end, "context", closed.means)
            return
        if not self._in_force(node):
            self._note(
                node.block.start, node.end, "context", "Phần mở đầu, chưa đến nội dung giao việc."
            )
            return
        stated = field_of(self.chars, node)
        if stated is not None and stated[0] is fields.TIME:
            self._note(node.block.start, node.end, "context", fields.TIME.means)
            self._share_time(node, stated[1])
            return
        first = len(self.drafts)
        other = stated[1] if stated is not None and stated[0] is fields.OTHER else None
        for order in self.headings.orders(node):
            if other is not None and (order.address is None or order.start <= other):
                self._note(order.start, order.end, "context", fields.OTHER.means)
            elif order.address is not None and order.address.rule is addressees.HEADING:
                self._note(order.start, order.end, "context", "Chỉ nêu tên cơ quan, chưa nêu việc.")
            elif order.excluded is not None:
                self._note(order.start, order.end, "not_task", order.excluded.means)
            else:
                self._draft_order(node, order)
        last = max(node.start, node.end - _LONGEST_CLOSING)
        closing = _CLOSING_TIME.search(self.subjects.low, last - 2, node.end)
        if closing:
            for draft in self.drafts[first:]:
                draft.shared_time = closing.span("words")

    def _share_time(self, node: Node, value: int) -> None:
        """Give a time on a line of its own to the orders just before it under the same heading."""
        for draft in reversed(self.drafts):
            if draft.node.parent is not node.parent or draft.shared_time is not None:
                return
            draft.shared_time = (value, node.end)

    def _leave_out(self, node: Node) -> None:
        """Note what stands below a node as things its order names, not as orders."""
        for item in node.below():
            self._claimed.add(item)
            self._note(item.block.start, item.end, "context", "Thuộc danh mục nêu ở nhiệm vụ trên.")

    def _in_force(self, node: Node) -> bool:
        """Whether a block stands after the first lead-in or label: what is before is preamble."""
        if node.style or node.parent is not None or self._first_lead_in is None:
            return True
        first = self._first_lead_in
        return node.start > first.start or (node is first and works_itself(self.headings, node))

    def _draft_order(self, node: Node, order: Order) -> None:
        helpers = helpers_in(self.subjects.names, order.start, order.end)
        giver = None if order.address else self.headings.giver(node, order)
        only_letter = giver is None or giver[1].rule is addressees.LETTER
        if order.address is None and only_letter and order.spare is not None:
            order = order._replace(address=order.spare)
        if order.address is not None:
            names, beside = set_apart(self.subjects.names, order.address.names)
            leads = [Lead(name, order.address.rule) for name in names]
            helpers = [*beside, *helpers]
            above = self._lead_in_of_those(node, order.address)
            self._add(
                Draft(order.start, order.end, node, leads, helpers, above, None, order.address)
            )
            return
        if giver is not None and (told := self.headings.only_tells(order, giver[1])):
            self._note(order.start, order.end, "not_task", told.means)
            return
        if giver is not None and not self.headings.goes_to_giver(node, order, giver):
            self._note(order.start, order.end, "not_task", "Câu kể, không nêu việc phải làm.")
            return
        if giver is None or self.headings.funding(node, giver[0]) is not None:
            why = "Không nêu cơ quan thực hiện ở đoạn này và các đề mục bên trên."
            self._note(order.start, order.end, "not_task", why)
            return
        source, address = giver
        own = whose_thing(self.subjects, order.start, order.end) or encouraged(
            self.subjects, order.start, order.end, address
        )
        names, beside = set_apart(self.subjects.names, (own or address).names)
        leads = [Lead(name, (own or address).rule, None if own else source) for name in names]
        if not helpers:
            helpers = [*beside, *self.headings.helpers_above(node, source)]
        above = [one for one in up_to(node, source) if self.headings.is_heading(one)]
        self._add(Draft(order.start, order.end, node, leads, helpers, above, giver=giver))

    def _lead_in_of_those(self, node: Node, address: Address) -> list[Node]:
        """The lead-in right above, where it parts its work among those it names: "…, cụ thể:"; its
        time is theirs."""
        lead_in = node.parent
        if lead_in is None or not _PARTS.search(self.chars, lead_in.start, lead_in.end):
            return []
        told = self.headings.address(lead_in)
        if told is None:
            return []
        named = {name.text.lower() for name in told.names}
        return [lead_in] if all(name.text.lower() in named for name in address.names) else []

    def _draft_row(self, item: Node, row: Row) -> None:
        leads = [Lead(name, rule, item) for name, rule in row.leads]
        contents = works_of(self.headings, item, row)
        for start, end, node in contents:
            own = helpers_in(self.subjects.names, start, end)
            helpers = own if own and len(contents) > 1 else [*row.helpers, *own]
            self._add(Draft(start, end, node, leads, helpers, [], row))
        if all(node is not item for _, _, node in contents):
            self._note(item.block.start, item.end, "heading")
        stated = {node for _, _, node in contents}
        for line in row.lines:
            if line not in stated:
                self._draft_work(line, row)
        self._claimed.update(row.lines, stated - {item})

    def _gives_work(self, node: Node) -> bool:
        """Whether a line over others states work, its own label aside, or is a whole sentence."""
        works = self.headings.is_work(past_label(self.chars, node), node.end)
        return works or self.headings.mandates(node) or self.chars[node.end - 1] in ".;"

    def _draft_with_fields(self, item: Node, row: Row) -> None:
        """Orders of a line over lines that only say when and what: "Thời hạn hoàn thành: …"."""
        first = len(self.drafts)
        self._draft_leaf(item)
        for draft in self.drafts[first:]:
            draft.row = row
            draft.helpers = [*draft.helpers, *row.helpers]
        for line, rule in row.lines.items():
            self._note(line.block.start, line.end, "context", rule.means)
        self._claimed.update(row.lines)

    def _row_within(self, node: Node) -> Row | None:
        """The row of a leaf whose last words, or lines after its list, say who acts and when."""
        if node in self._shared and self.headings.closed_section(node) is None:
            row = self._shared[node]
            own = helpers_in(self.subjects.names, node.start, node.end)
            return replace(row, helpers=own) if own else row
        if node.children or field_of(self.chars, node) is not None:
            return None
        found = row_within(self.subjects, node.start, node.end)
        return found if found and self.headings.closed_section(node) is None else None

    def _draft_whole(self, node: Node, row: Row) -> None:
        leads = [Lead(name, rule) for name, rule in row.leads]
        helpers = row.helpers or helpers_in(self.subjects.names, node.start, node.end)
        self._add(Draft(node.start, node.end, node, leads, helpers, [], row))

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
            self._add(Draft(*content, node, leads, [*row.helpers, *own], [], row))
            for rule, (start, end) in cells.cells.items():
                if rule is not columns.CONTENT and node.start <= start < node.end:
                    self._note(start, end, "table", rule.means)

    def _draft_work(self, line: Node, row: Row) -> None:
        """A line that says who acts may also order work: "Sở Nội vụ chủ trì tham mưu …"."""
        found = field_of(self.chars, line)
        start = found[1] if found else line.start
        stated = fields_in(self.chars, line.start, line.end)
        stop = stated[0][2] if len(stated) > 1 else line.end
        if start < stop and row.lines[line] in (addressees.FIELD, fields.TIME):
            works = [
                one
                for one in orders_in(self.subjects, start, stop)
                if one.address and not only_says_whose(self.subjects, one, line.parent)
            ]
            for order in works:
                self._draft_order(line, order)
            if works:
                return
        self._note(line.block.start, line.end, "context", row.lines[line].means)

    def _add(self, draft: Draft) -> None:
        if draft.start < draft.end:
            self.drafts.append(draft)
            self.stretches.append(Stretch(draft.start, draft.end, "task"))

    def _note(self, start: int, end: int, kind: str, why: str = "") -> None:
        self.stretches.append(Stretch(start, end, kind, why))
