"""What headings and lead-ins give to the blocks below them: addressees, helpers, or nothing.

A heading that names nobody gives nothing, and never what a sibling named. A section of aims or
of assessment gives no work, whoever it names.
"""

import re
from collections.abc import Iterator

from sauro.reading import clauses
from sauro.reading.coordination import Helper, helpers_in
from sauro.reading.grammar import UPPER, Rule
from sauro.reading.heading_addresses import HeadingAddresses
from sauro.reading.marks import is_upper
from sauro.reading.orders import ASKS, Order, clause_of_its_own, going_on, orders_in
from sauro.reading.outline import Node
from sauro.reading.predicates import Address
from sauro.reading.role_lines import only_roles, roles_in
from sauro.reading.rules import addressees, exclusions, sections
from sauro.reading.subjects import SubjectReader

_WORK_BEGINS = re.compile(
    clauses.PREDICATE.pattern + r"|(?:các|những) |\w[^:;]{0,60} (?:cần|phải) "
)
_TOLD = re.compile(r"(?<!\w)(?:đã|được|có) ")
_PRESIDES = re.compile(r"(?:chủ trì|(?:là )?(?:cơ quan|đơn vị) chủ trì|thực hiện)(?!\w)")
_ANSWERS = re.compile(
    r"về (?!cơ bản)[^.;:]{3,400}: |(?:(?:về )?cơ bản )?(?:đồng ý|thống nhất|nhất trí|chấp thuận) "
)
_HANDS_OUT = re.compile(r"phân công(?: (?:thực hiện|nhiệm vụ|trách nhiệm))?: ")
_CLOSES = re.compile(
    r"(?:Các |Kết quả |Nội dung |Văn bản |Hồ sơ )?(?:[Bb]áo cáo|thực hiện|góp ý|đăng ký) |Định kỳ "
    r"|Trong quá trình |Hồ sơ |Ý kiến |Thời (?:gian|hạn) |Trước (?:ngày|\d)"
)
_TERRITORY = (
    "[Pp]hường|[Xx]ã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Đđ]ặc khu"
    "|[Cc]ác|và"
)
_PLACES = re.compile(rf"(?:(?:{_TERRITORY}|[{UPPER}][\w'’-]*)[ ,;:.]+){{2,80}}$")
_VIEWS = re.compile(r" (?:quan đi[ểê]m|phương châm)(?: chỉ đạo| phát triển)? sau(?: đây)?:$")
_LONGEST_VIEWS = 60
_EACH = ("mỗi ", "từng ")
_FULL_STOP = re.compile(r"[.;]\W*$")


class Headings(HeadingAddresses):
    """Reads the headings of one outline; each once."""

    def __init__(self, subjects: SubjectReader) -> None:
        super().__init__(subjects)
        self._closed: dict[Node | None, Rule | None] = {}
        self._sections: dict[Node, Rule | None] = {}

    def is_heading(self, node: Node) -> bool:
        """Whether a node only introduces what stands below it, or is a title in capitals."""
        if self.opens(node):
            return True
        if not node.children:
            return not node.style and is_upper(self.chars[node.start : node.end])
        if not _FULL_STOP.search(self.chars, max(node.start, node.end - 4), node.end):
            return True
        address = self.address(node)
        if address is not None and address.verb >= node.end - 1:
            return True
        if any(child.style for child in node.children) or address is not None:
            return False
        asked = self.subjects.written_to(node.start, node.end)
        return asked is None and not self.is_work(node.start, node.end)

    def closed_section(self, node: Node) -> Rule | None:
        """The rule of the section of aims or assessment that a node stands in."""
        rule = self._section_rule(node)
        if rule is not None and rule is not sections.FUNDING:
            return rule
        if node.parent not in self._closed:
            self._closed[node.parent] = self._closed_above(node)
        return self._closed[node.parent]

    def _closed_above(self, node: Node) -> Rule | None:
        past_lead_in = False
        for holder in node.above():
            late = max(holder.start, holder.end - _LONGEST_VIEWS)
            if self.opens(holder) and _VIEWS.search(self.subjects.low, late, holder.end):
                return sections.AIMS
            rule = self._section_rule(holder)
            if rule is not sections.AIMS and self.opens(holder) and self.mandates(holder):
                return None
            if rule is sections.FUNDING or (rule is sections.ADDRESSED and past_lead_in):
                rule = None
            if rule is not None:
                return rule
            past_lead_in = past_lead_in or self.opens(holder)
        return None

    def orders_all_the_same(self, node: Node, closed: Rule) -> bool:
        """An outright order ("Giao Sở …") counts even where a heading says that none are given."""
        address = self.address(node)
        if address is None:
            return False
        begins = self.subjects.low.startswith(("giao ", "đề nghị ", "yêu cầu "), node.start)
        if begins or closed is not sections.ASSESSMENT:
            return begins
        if address.rule is addressees.MANDATE:
            return not _TOLD.search(self.subjects.low, node.start, address.start)
        return address.rule is addressees.DUTY

    def mandates(self, node: Node) -> bool:
        """Whether a lead-in gives an order outright, whatever section it stands in."""
        address = self.address(node)
        return address is not None and address.rule is not addressees.HEADING

    def _section_rule(self, node: Node) -> Rule | None:
        if node not in self._sections:
            words = self.subjects.low[node.start : node.end]
            self._sections[node] = None
            short = len(words) < 60 or (len(words) < 200 and words[-1] != ".")
            if node.children and short and not self._requires(node):
                self._sections[node] = next(
                    (rule for rule in sections.RULES if rule.pattern.search(words)), None
                )
        return self._sections[node]

    def _requires(self, node: Node) -> bool:
        """ "Yêu cầu:" without a label over bodies, each with its work, asks them to do it; beside
        "Mục đích:" it says what the paper is to be like. "Yêu cầu chung" below whom a letter asks
        is work; in a plan these are aims."""
        low = self.subjects.low
        if low.startswith("yêu cầu chung", node.start, node.end):
            return any(map(self.mandates, node.above()))
        if node.style or low[node.start : node.end] != "yêu cầu:":
            return False
        beside = node.parent.children if node.parent else ()
        aims = any(low.startswith("mục đích", one.start) for one in beside)
        return not aims and all(map(self.mandates, node.children))

    def funding(self, node: Node, giver: Node) -> Rule | None:
        """The rule of a section on funds that stands between a node and who gives it work."""
        rules = (self._section_rule(holder) for holder in up_to(node, giver))
        return next((rule for rule in rules if rule is sections.FUNDING), None)

    def giver(self, node: Node, order: Order | None = None) -> tuple[Node, Address] | None:
        """The nearest node above that names an addressee.

        "Chỉ đạo Chi cục Dân số:" below "Sở Y tế" is work of the one who directs.

        What closes a whole list ("Báo cáo kết quả gửi về …") is for those its lead-in names; an
        order of a letter that names nobody is for those it is sent to.
        """
        above = list(node.above())
        if self._closes(node) and any(map(self.address, above[1:])):
            del above[0]
        given = ((one, address) for one in above if (address := self.address(one)) is not None)
        nearest = next(given, None)
        if nearest and self.subjects.low.startswith("chỉ đạo ", nearest[1].start):
            directs = next(given, None)
            return directs if directs and directs[1].proper else nearest
        if nearest:
            return nearest
        written = self.subjects.written_to(order.start, order.end) if order else None
        return (node, written) if written else None

    def _assigned(self, orders: list[Order]) -> list[Order]:
        """ "Tổ chức bồi dưỡng …. Sở Nội vụ chủ trì thực hiện.": work, then who does it, are one."""
        if len(orders) < 2 or orders[0].address is not None or orders[0].excluded is not None:
            return orders
        work, who = orders[0], orders[1]._replace(end=orders[-1].end)
        if who.address is None or who.excluded or not self.is_work(work.start, work.end):
            return orders
        given = roles_in(self.subjects, who.start, who.end)
        if given is not None:
            address = who.address._replace(names=tuple(given.leads))
            return [who._replace(start=work.start, address=address)]
        if len(orders) > 2:
            return orders
        rest = self.subjects.low[who.address.verb : who.end]
        given_too = self.subjects.low.startswith("giao ", who.start)
        if not _PRESIDES.match(rest) or not (given_too or only_roles(self.subjects, who)):
            return orders
        return [who._replace(start=work.start)]

    def _closes(self, node: Node) -> bool:
        """Whether an unmarked block after the last item of a list speaks of the whole list."""
        item = node.parent
        if node.style or item is None or item.parent is None or self.is_heading(item):
            return False
        siblings = item.parent.children
        if (
            len(siblings) < 2
            or siblings[-1] is not item
            or any(one.children for one in siblings[:-1])
        ):
            return False
        return bool(_CLOSES.match(self.chars, node.start, node.end))

    def orders(self, node: Node) -> list[Order]:
        """The orders of a block, read below its giver."""
        low = self.subjects.low
        label = _HANDS_OUT.match(low, node.start, node.end)
        begun = label.end() if label else node.start
        orders = orders_in(self.subjects, begun, node.end)
        others = low.startswith("phân công ", begun) or any(
            order.address and self._of_those_above(order.address) for order in orders
        )
        spared = any(order.spare for order in orders)
        giver = self.giver(node) if len(orders) > 1 or others or spared else None
        if giver and giver[1].rule is not addressees.LETTER:
            orders = [one for order in orders for one in self._parted(node, order, giver)]
            return going_on(low, orders, giver[1], bool(node.style))
        return self._assigned(self._with_what_was_agreed(orders))

    def _of_those_above(self, address: Address) -> bool:
        """Whether a block may name whom it orders by who is above: "các đơn vị mình", "từng xã".

        So may one that asks: "Yêu cầu các nhà thầu …".
        """
        first = address.names[0]
        asked = self.subjects.low.endswith(ASKS, 0, first.start)
        return asked or first.text.startswith(_EACH) or first.text.endswith(" mình")

    def _parted(self, node: Node, order: Order, giver: tuple[Node, Address]) -> list[Order]:
        """An order below its giver, parted where another body's own clause begins: "Bố trí thuốc;
        Trung tâm Y tế tiếp nhận bệnh nhân"."""
        other = order.spare
        if other is None or order.address or not clause_of_its_own(self.chars, other):
            return [order]
        begun = other.start
        begun -= 6 * self.subjects.low.startswith("riêng ", begun - 6)
        first = order._replace(end=begun - 1, spare=None)
        if first.end <= first.start or not self.goes_to_giver(node, first, giver):
            return [order]
        return [first, order._replace(start=begun, address=other, spare=None)]

    def _with_what_was_agreed(self, orders: list[Order]) -> list[Order]:
        """ "Thống nhất đề xuất …; giao Sở A …": the clause before is of the same work.

        So is the sentence that answers a proposal, in a block of one lead: "Đồng ý chủ trương ….
        Giao Sở A …".
        """
        if len(orders) < 2 or any(order.excluded for order in orders[:2]):
            return orders
        first, second = orders[:2]
        answers = len(orders) == 2 and _ANSWERS.match(self.subjects.low, first.start, first.end)
        clause = self.chars[first.end - 1] == ";"
        if first.address or not second.address or not (clause or answers):
            return orders
        return [second._replace(start=first.start), *orders[2:]]

    def goes_to_giver(self, node: Node, order: Order, giver: tuple[Node, Address]) -> bool:
        """Whether an order without an addressee is one.

        Beside others, and in a letter that names nobody anew, it must state work.
        """
        letter = giver[1].rule is addressees.LETTER
        asks = letter and self.subjects.written_to(order.start, order.end)
        if letter and (giver[0] is node or asks):
            return True
        if order.start == node.start and order.end >= node.end - 1 and not letter:
            return _PLACES.match(f"{self.chars[order.start : order.end]}.") is None
        colon = self.subjects.low.find(": ", order.start, min(order.end, order.start + 90))
        begun = order.start if colon < 0 else colon + 2
        opened = clauses.ADJUNCT.match(self.subjects.low, order.start, order.end)
        return bool(opened) or any(self.is_work(at, order.end) for at in (order.start, begun))

    def only_tells(self, order: Order, giver: Address) -> Rule | None:
        """The rule by which an order gives the one above no work.

        What is forbidden below the heading of a body is for that body to see to.
        """
        words = self.chars[order.start : order.end]
        if exclusions.PROVISION.pattern.match(words):
            return exclusions.PROVISION
        headed = giver.rule in (addressees.HEADING, addressees.COLON)
        forbids = not headed and exclusions.PROHIBITION.pattern.match(words)
        return exclusions.PROHIBITION if forbids else None

    def helpers_above(self, node: Node, source: Node) -> list[Helper]:
        """The helpers of the nearest lead-in that names any, no further up than the giver's."""
        for holder in up_to(node, source):
            if self.is_heading(holder):
                helpers = helpers_in(self.subjects.names, holder.start, holder.end)
                if helpers:
                    return helpers
        return []

    def is_work(self, start: int, end: int) -> bool:
        """Whether words state work: if they only describe, the title above them is the task."""
        return bool(_WORK_BEGINS.match(self.subjects.low, start, end))


def up_to(node: Node, source: Node) -> Iterator[Node]:
    """The nodes above ``node``, nearest first, as far as ``source``."""
    for holder in node.above():
        yield holder
        if holder is source:
            return
