"""Lines that only say who presides and who helps, and give no work of their own."""

import re
from typing import NamedTuple

from sauro.reading.coordination import HELPS, Helper, helpers_in, set_apart
from sauro.reading.names import Name
from sauro.reading.orders import Order
from sauro.reading.outline import Node
from sauro.reading.rules import addressees
from sauro.reading.subjects import SubjectReader
from sauro.reading.told_last import DOES, WHEN

_GIVES = re.compile(
    r"(?:=> ?|\(|(?:các )?(?:nhiệm vụ|nội dung|công việc)(?: nêu)? trên,? )?"
    r"(?:giao (?:cho )?)?(?=\w)"
)
_PRESIDES = re.compile(f"{DOES}+")
_HELPS = re.compile(rf" {HELPS}(?= \w)")
_REST = re.compile(
    rf"(?: {HELPS})?{DOES}*(?:; báo cáo [^.;]{{3,120}})?"
    rf"(?:\.?(?P<when>{WHEN}|[.;]? thời (?:gian|hạn)[^:.;]{{0,20}}: .{{3,200}}))?[ .;)]*"
)

_WORK_OF_ITS_OWN = re.compile(
    r"(?:tham mưu|tổ chức|xây dựng|ban hành|triển khai|thực hiện|đăng tải|hướng dẫn|"
    r"kiểm tra|báo cáo|lập|rà soát)"
)


class Given(NamedTuple):
    """Who presides, who helps, and the span of the words that say when, if any do."""

    leads: list[Name]
    helpers: list[Helper]
    when: tuple[int, int] | None


def given_below(subjects: SubjectReader, start: int, end: int) -> Given | None:
    """What a line below items says of who does them: "Giao Sở A chủ trì thực hiện."; None where it
    gives work of its own."""
    gives = _GIVES.match(subjects.low, start, end)
    return roles_in(subjects, gives.end(), end) if gives else None


def roles_in(subjects: SubjectReader, start: int, end: int) -> Given | None:
    """Who presides, who helps and when, where that is all a stretch says: "A chủ trì; B và C phối
    hợp. Xong trước 30/6."."""
    names, low = subjects.names, subjects.low
    listed = names.list_at(start, end)
    presides = _PRESIDES.match(low, listed.end, end) if listed else None
    if listed is None or not (presides or _HELPS.match(low, listed.end, end)):
        return None
    leads, beside = set_apart(names, listed.names)
    helpers = helpers_in(names, listed.end, end)
    stop = presides.end() if presides else listed.end
    while presides and low.startswith((", ", "; "), stop):
        others = names.list_at(stop + 2, end)
        presides = _PRESIDES.match(low, others.end, end) if others else None
        if others is not None and presides is not None:
            leads.extend(others.names)
            stop = presides.end()
    rest = _REST.fullmatch(low, max([stop, *(one.name.end for one in helpers)]), end)
    if rest is None:
        return None
    return Given(leads, [*beside, *helpers], rest.span("when") if rest["when"] else None)


def only_says_whose(subjects: SubjectReader, order: Order, item: Node | None) -> bool:
    """Whether an order of a field line only says who does the item's work, or what part of it: "A
    rà soát văn bản của ngành; B rà soát văn bản của địa phương" below "Tổ chức rà soát văn bản"."""
    if only_roles(subjects, order):
        return True
    if order.address is None or item is None:
        return False
    verb = subjects.low[order.address.verb : order.end].split(" ", 2)[:2]
    return subjects.low.find(" ".join(verb), item.start, item.end) >= 0


def only_roles(subjects: SubjectReader, order: Order) -> bool:
    """Whether an order of a field line only says who presides and who helps."""
    address = order.address
    if address is None or address.rule is addressees.HEADING:
        return True
    rest = subjects.low[address.end : order.end].strip(" .;")
    if rest.startswith("trong phạm vi") or _REST.fullmatch(f" {rest}"):
        return True
    helpers = helpers_in(subjects.names, address.end, order.end)
    after = subjects.low[helpers[-1].name.end : order.end] if helpers else rest
    return not _WORK_OF_ITS_OWN.search(after) or (bool(helpers) and len(after) < 90)
