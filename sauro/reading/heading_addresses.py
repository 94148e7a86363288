"""Whom a heading or a lead-in addresses, by its own words."""

import re

from sauro.reading import class_tails, clauses
from sauro.reading.names import Name
from sauro.reading.orders import orders_in
from sauro.reading.outline import Node
from sauro.reading.predicates import Address
from sauro.reading.rules import addressees
from sauro.reading.subjects import SubjectReader

_OPENS = re.compile(r":[ .]*$")
_ORDERS = re.compile(rf"{clauses.DUTY.pattern}|{clauses.PREDICATE.pattern}|căn cứ ")
_CLAUSE = re.compile(
    r" (?:được|đang) [^;:()]{1,160}?(?= ?[;:(]| - |$)"
    r"| (?!và )[^,;:()]{1,80}?(?= ?[,;:(]| - |$)"
)
_OBLIGED = re.compile(
    r"(?P<who>(?:các|những|mọi|mỗi) (?!nội dung|nhiệm vụ|công việc|giải pháp|hoạt động)"
    r"[^.;:]{3,160}?)"
    r" (?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?=[ :])"
)
_HEARD = re.compile(
    r"sau khi (?:[^:,]{2,60}, )?(?:nghe|xem xét|thảo luận) [^:]{3,700},"
    r"[^:,]{3,120}? (?:kết luận|có ý kiến|thống nhất|chỉ đạo)(?:,? [^:,]{2,40}){0,3}:[ .]*$"
)
"""Whom somebody has heard before he concludes: "Sau khi nghe Sở Y tế báo cáo, … kết luận:"."""
_SAID = re.compile(
    r"(?!.*(?:yêu cầu|đề nghị|giao ))[^:]{3,1500} đã (?:có )?(?:phát biểu|ý kiến|kết luận|phân tích"
    r"|báo cáo|thảo luận|trao đổi)[^:]{0,300}(?:như sau|sau đây|sau):[ .]*$",
    re.DOTALL,
)
"""Who has spoken: "Đồng chí A đã phát biểu kết luận Hội nghị như sau:"."""
_ISSUES = re.compile(
    r"(?!.*(?:tham mưu(?! của)|yêu cầu|đề nghị|giao |(?<!tờ )(?<!chương )trình ))"
    r"[^:]{3,1500} ban hành (?:nghị quyết|chỉ thị|kế hoạch|chương trình|đề án|kết luận)"
    r"[^:]{3,400}\b(?:như sau|sau đây|sau):[ .]*$",
    re.DOTALL,
)
"""Who issues the paper itself: "… Ban Chấp hành ban hành Nghị quyết …, với các nội dung sau:"."""
_WHAT_CONCERNS = re.compile(
    r"(?:(?:các|những|một số) )?(?:nội dung|nhiệm vụ|việc|công việc|vấn đề|công tác)"
    r"(?: (?:cần|phải) (?:lưu ý|thực hiện|làm|triển khai))?(?: khi| mà| do| đối với)? "
)
_WHOSE = re.compile(r"(?:các |những )?(?:đối tượng|chủ|người|bên|thành viên|nhà|hộ) \w+ ")
"""Of no known noun, whose duties a heading tells: "Trách nhiệm của đối tượng được kiểm kê"."""
_ONLY_ACTS = re.compile(
    r" (?:(?:cần|phải|khi) )?(?:lưu ý|triển khai|thực hiện|làm|tuân thủ|quan tâm)"
    r"(?: [^.;:,]{1,40})?:[ .]*$"
)


class HeadingAddresses:
    """Reads whom headings address; each once."""

    def __init__(self, subjects: SubjectReader) -> None:
        self.subjects = subjects
        self._addresses: dict[Node, Address | None] = {}
        self._opening: dict[int, bool] = {}

    @property
    def chars(self) -> str:
        """The derived text."""
        return self.subjects.chars

    def forget(self, node: Node) -> None:
        """Read a node's address anew: its words have changed."""
        self._addresses.pop(node, None)

    def address(self, node: Node) -> Address | None:
        """Whom a node addresses, itself."""
        if node not in self._addresses:
            self._addresses[node] = self._find_address(node)
        return self._addresses[node]

    def _find_address(self, node: Node) -> Address | None:
        told = (_HEARD, _SAID, _ISSUES) if self.opens(node) else ()
        if any(pattern.match(self.subjects.low, node.start, node.end) for pattern in told):
            return None
        if traders := self._traders(node):
            return traders
        ordered = [order.address for order in orders_in(self.subjects, node.start, node.end)]
        addresses = [address for address in ordered if address is not None]
        if len(addresses) > 1 and all(one.rule is addressees.HEADING for one in addresses):
            names = tuple(name for one in addresses for name in one.names)
            last = addresses[-1]
            return Address(names, addressees.HEADING, addresses[0].start, last.end, last.verb)
        if addresses:
            return addresses[-1] if self.opens(node) else addresses[0]
        mandated = self.subjects.last_mandate(node.start, node.end) if self.opens(node) else None
        found = mandated or self._whole_heading(node) or self._bracketed(node)
        if found or not self.opens(node):
            return found
        if _ORDERS.match(self.subjects.low, node.start, node.end):
            listed = self._listed_above(node)
            if listed:
                return listed
        return self.subjects.written_to(node.start, node.end, lead_in=True)

    def _whole_heading(self, node: Node) -> Address | None:
        """A heading that is a long description of a class of bodies, from its first word on."""
        labelled = bool(node.children and (node.style or node.children[0].style))
        labelled = labelled or self.opens(node)
        stop = node.end - self.chars.endswith(".", node.start, node.end)
        if not labelled or node.end - node.start > 220 or "." in self.chars[node.start : stop]:
            return None
        start = self.subjects.past_preface(node.start, node.end)
        end = node.end - (self.chars[node.end - 1] in ":.")
        listed = self.subjects.names.list_at(start, node.end)
        if listed is None and start > node.start and _WHOSE.match(self.subjects.low, start):
            name = Name(self.chars[start:end], start, end, True)
            return Address((name,), addressees.HEADING, start, end, node.end)
        if listed is None and self.opens(node):
            return self._concerned(start, node.end) or self._obliged(start, node.end)
        if listed is None or not listed.names[-1].group:
            return None
        clause = _CLAUSE.match(self.chars, listed.end, end)
        end = clause.end() if clause else listed.end
        last = listed.names[-1]
        begun = start if len(listed.names) == 1 else last.start
        name = Name(self.chars[begun:end], begun, end, True)
        names = (*listed.names[:-1], name)
        return Address(names, addressees.HEADING, start, end, node.end)

    def _traders(self, node: Node) -> Address | None:
        """ "Các doanh nghiệp sản xuất, chế biến hàng hóa", over items: a class by its trade."""
        if not node.children or not node.children[0].style or node.end - node.start > 220:
            return None
        low = self.subjects.low
        end = node.end - (low[node.end - 1] in ":.")
        end = low.rfind(" (", node.start, end) if low[end - 1] == ")" else end
        asked = clauses.MANDATE.match(low, node.start, end)
        start = asked.end() if asked else self.subjects.past_preface(node.start, end)
        told = class_tails.TRADERS_HEADED.match(low, start, end)
        if told is None or class_tails.bound(low, told.end(), end):
            return None
        name = Name(self.chars[start:end], start, end, True)
        return Address((name,), addressees.HEADING, start, end, node.end)

    def _bracketed(self, node: Node) -> Address | None:
        """ "2. Truyền thông (Sở Y tế, Báo Hậu Giang)", over items: who does them all."""
        names = self.subjects.in_last_brackets(node.start, node.end) if node.children else ()
        if not names:
            return None
        return Address(names, addressees.BRACKETS, names[0].start, names[-1].end, node.end)

    def _listed_above(self, node: Node) -> Address | None:
        """ "Giao các sở, gồm: - Sở A; - Sở B (…);", then "có trách nhiệm:": the bodies listed,
        where none of those before has work of its own below it."""
        item = node.parent
        if item is None or not item.style or item.parent is None:
            return None
        listed = [one for one in item.parent.children if one.style == item.style]
        if any(one.children for one in listed if one is not item):
            return None
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
        opens = self._opening.get(node.end)
        if opens is None:
            found = _OPENS.search(self.chars, max(node.start, node.end - 4), node.end)
            opens = self._opening[node.end] = found is not None
        return opens
