"""What headings and lead-ins give to the blocks below them: addressees, helpers, or nothing.

A heading that names nobody gives nothing, and never what a sibling named. A section of aims or
of assessment gives no work, whoever it names.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from sauro.reading import clauses
from sauro.reading.coordination import Helper, helpers_in
from sauro.reading.grammar import UPPER, Rule
from sauro.reading.marks import is_upper
from sauro.reading.names import Name
from sauro.reading.orders import ASKS, Order, going_on, orders_in
from sauro.reading.outline import Node
from sauro.reading.predicates import Address
from sauro.reading.rows import only_roles
from sauro.reading.rules import addressees, sections
from sauro.reading.subjects import SubjectReader

_WORK_BEGINS = re.compile(
    clauses.PREDICATE.pattern + r"|(?:các|những) |\w[^:;]{0,60} (?:cần|phải) "
)
_OPENS = re.compile(r":[ .]*$")
_CLAUSE = re.compile(
    r" (?:được|đang) [^;:()]{1,160}?(?= ?[;:(]| - |$)| [^,;:()]{1,80}?(?= ?[,;:(]| - |$)"
)
_TOLD = re.compile(r"(?<!\w)(?:đã|được|có) ")
_OBLIGED = re.compile(
    r"(?P<who>(?:các|những|mọi|mỗi) (?!nội dung|nhiệm vụ|công việc|giải pháp|hoạt động)"
    r"[^.;:]{3,160}?)"
    r" (?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?=[ :])"
)
_WHAT_CONCERNS = re.compile(
    r"(?:(?:các|những|một số) )?(?:nội dung|nhiệm vụ|việc|công việc|vấn đề|công tác)"
    r"(?: (?:cần|phải) (?:lưu ý|thực hiện|làm|triển khai))?(?: khi| mà| do| đối với)? "
)
_ONLY_ACTS = re.compile(
    r" (?:(?:cần|phải|khi) )?(?:lưu ý|triển khai|thực hiện|làm|tuân thủ|quan tâm)"
    r"(?: [^.;:,]{1,40})?:[ .]*$"
)
_PRESIDES = re.compile(r"(?:chủ trì|(?:là )?(?:cơ quan|đơn vị) chủ trì|thực hiện)(?!\w)")
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
_FULL_STOP = re.compile(r"[.;]\W*$")


class Headings:
    """Reads the headings of one outline; each once."""

    def __init__(self, subjects: SubjectReader) -> None:
        self.subjects = subjects
        self._addresses: dict[Node, Address | None] = {}
        self._closed: dict[Node | None, Rule | None] = {}
        self._sections: dict[Node, Rule | None] = {}

    @property
    def chars(self) -> str:
        """The derived text."""
        return self.subjects.chars

    def forget(self, node: Node) -> None:
        """Read a node's address anew: its words have changed."""
        self._addresses.pop(node, None)

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

    def address(self, node: Node) -> Address | None:
        """Whom a node addresses, itself."""
        if node not in self._addresses:
            self._addresses[node] = self._find_address(node)
        return self._addresses[node]

    def _find_address(self, node: Node) -> Address | None:
        ordered = [order.address for order in orders_in(self.subjects, node.start, node.end)]
        addresses = [address for address in ordered if address is not None]
        if addresses:
            return addresses[-1] if self.opens(node) else addresses[0]
        mandated = self.subjects.last_mandate(node.start, node.end) if self.opens(node) else None
        found = mandated or self._whole_heading(node)
        if found or not self.opens(node):
            return found
        if clauses.DUTY.match(self.subjects.low, node.start, node.end):
            return self._listed_above(node)
        return self.subjects.written_to(node.start, node.end, lead_in=True)

    def _whole_heading(self, node: Node) -> Address | None:
        """A heading that is a long description of a class of bodies, from its first word on."""
        labelled = bool(node.children and (node.style or node.children[0].style))
        labelled = labelled or self.opens(node)
        stop = node.end - self.chars.endswith(".", node.start, node.end)
        if not labelled or node.end - node.start > 220 or "." in self.chars[node.start : stop]:
            return None
        start = self.subjects.past_preface(node.start, node.end)
        listed = self.subjects.names.list_at(start, node.end)
        if listed is None and self.opens(node):
            return self._concerned(start, node.end) or self._obliged(start, node.end)
        if listed is None or len(listed.names) > 1 or not listed.names[0].group:
            return None
        end = node.end - (self.chars[node.end - 1] in ":.")
        clause = _CLAUSE.match(self.chars, listed.end, end)
        end = clause.end() if clause else listed.end
        name = Name(self.chars[start:end], start, end, True)
        return Address((name,), addressees.HEADING, start, end, node.end)

    def _listed_above(self, node: Node) -> Address | None:
        """ "Giao các sở, gồm: - Sở A; - Sở B (…);", then "có trách nhiệm:": the bodies listed."""
        item = node.parent
        if item is None or not item.style or item.parent is None:
            return None
        listed = [one for one in item.parent.children if one.style == item.style]
        found = [self.subjects.address(one.start, one.end) for one in listed]
        named = [one for one in found if one and one.rule is addressees.HEADING]
        if len(named) < 2 or len(named) < len(listed):
            return None
        names = tuple(name for one in named for name in one.names)
        return Address(names, addressees.HEADING, named[0].start, named[-1].end, node.end)

    def _obliged(self, start: int, end: int) -> Address | None:
        """ "Các chủ tàu phải:": a class of no known noun that a lead-in obliges."""
        found = _OBLIGED.match(self.subjects.low, start, end)
        if found is None:
            return None
        stop = found.end("who")
        name = Name(self.chars[start:stop], start, stop, True)
        return Address((name,), addressees.HEADING, start, stop, end)

    def _concerned(self, start: int, end: int) -> Address | None:
        """ "Các nội dung cần lưu ý khi chủ đầu tư thực hiện:": whose work a lead-in is about."""
        what = _WHAT_CONCERNS.match(self.subjects.low, start, end)
        listed = self.subjects.names.list_at(what.end(), end) if what else None
        if listed is None or not _ONLY_ACTS.match(self.subjects.low, listed.end, end):
            return None
        return Address(listed.names, addressees.HEADING, listed.start, listed.end, end)

    def opens(self, node: Node) -> bool:
        """Whether a node ends with a colon."""
        return bool(_OPENS.search(self.chars, max(node.start, node.end - 4), node.end))

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
            if self.opens(holder) and _VIEWS.search(self.subjects.low, holder.start, holder.end):
                return sections.AIMS
            if self.opens(holder) and self.mandates(holder):
                return None
            rule = self._section_rule(holder)
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
            if node.children and (len(words) < 60 or (len(words) < 200 and words[-1] != ".")):
                self._sections[node] = next(
                    (rule for rule in sections.RULES if rule.pattern.search(words)), None
                )
        return self._sections[node]

    def funding(self, node: Node, giver: Node) -> Rule | None:
        """The rule of a section on funds that stands between a node and who gives it work."""
        rules = (self._section_rule(holder) for holder in up_to(node, giver))
        return next((rule for rule in rules if rule is sections.FUNDING), None)

    def giver(self, node: Node, order: Order | None = None) -> tuple[Node, Address] | None:
        """The nearest node above that names an addressee.

        What closes a whole list ("Báo cáo kết quả gửi về …") is for those its lead-in names; an
        order of a letter that names nobody is for those it is sent to.
        """
        above = list(node.above())
        if self._closes(node) and any(map(self.address, above[1:])):
            del above[0]
        for holder in above:
            address = self.address(holder)
            if address is not None:
                return holder, address
        written = self.subjects.written_to(order.start, order.end) if order else None
        return (node, written) if written else None

    def _assigned(self, orders: list[Order]) -> list[Order]:
        """ "Tổ chức bồi dưỡng …. Sở Nội vụ chủ trì thực hiện.": work, then who does it, are one."""
        if len(orders) != 2 or orders[0].address is not None or orders[0].excluded is not None:
            return orders
        work, who = orders
        if who.address is None or who.excluded or not self.is_work(work.start, work.end):
            return orders
        rest = self.subjects.low[who.address.verb : who.end]
        if not _PRESIDES.match(rest) or not only_roles(self.subjects, who):
            return orders
        return [replace(who, start=work.start)]

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
        orders = orders_in(self.subjects, node.start, node.end)
        others = self.subjects.low.startswith(("phân công ", *ASKS), node.start)
        giver = self.giver(node) if len(orders) > 1 or others else None
        if giver and giver[1].rule is not addressees.LETTER:
            return going_on(self.subjects.low, orders, giver[1], bool(node.style))
        return self._assigned(self._with_what_was_agreed(orders))

    def _with_what_was_agreed(self, orders: list[Order]) -> list[Order]:
        """ "Thống nhất đề xuất …; giao Sở A …": the clause before is of the same work."""
        if len(orders) < 2 or any(order.excluded for order in orders[:2]):
            return orders
        first, second = orders[:2]
        if first.address or not second.address or self.chars[first.end - 1] != ";":
            return orders
        return [replace(second, start=first.start), *orders[2:]]

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
