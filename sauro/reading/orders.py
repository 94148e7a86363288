"""What one block orders, and to whom: a block cut into orders where its addressee changes.

"Giao Sở A …; giao Sở B …" is two orders. Sentences without an addressee of their own go on with
the order before. Sentences that oblige nobody are set apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sauro.reading.grammar import UPPER, Rule
from sauro.reading.rules import addressees, exclusions
from sauro.reading.subjects import Address, SubjectReader

_CUT = re.compile(rf"(?:(?<=[.!?…”])|(?<=\.\)))\ (?=[{UPPER}“\"(])|(?<=;)\ (?=\S)")
_DUTY_AFTER_COMMA = re.compile(
    r", (?=(?:các |những )?(?:cơ quan|đơn vị|sở|địa phương|tổ chức|ubnd|ủy ban)[^,;.]{0,80} (?:có|chịu) trách nhiệm )"
)
_WHOLE = (
    exclusions.ATTACHED, exclusions.FORCE, exclusions.BARE_CALL, exclusions.PERSON, exclusions.REFERENCE,
    exclusions.LIABILITY,
)  # fmt: skip
_NEW_SUBJECT_AFTER_SEMICOLON = (addressees.MANDATE, addressees.DUTY)


@dataclass(frozen=True, slots=True)
class Order:
    """A stretch of a block with one addressee, or excluded by the rule ``excluded``.

    ``address`` is None where it is to be inherited; ``spare`` is then one named on the way, which
    counts only if there is nothing to inherit.
    """

    start: int
    end: int
    address: Address | None
    excluded: Rule | None = None
    spare: Address | None = None


def sentences(chars: str, low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences and clauses after a semicolon."""
    begun = start
    cuts = [match.end() for match in _CUT.finditer(chars, start, end)]
    first = low.find(" trách nhiệm ", start, end)
    if first > 0:
        cuts += [match.end() for match in _DUTY_AFTER_COMMA.finditer(low, first, end)]
    for cut in sorted(cuts):
        yield begun, cut
        begun = cut
    yield begun, end


def orders_in(subjects: SubjectReader, start: int, end: int) -> list[Order]:
    """The orders of a block, in reading order; together they cover it."""
    chars = subjects.chars
    whole = _excluded_whole(chars, start, end)
    if whole is not None:
        return [Order(start, end, None, whole)]
    orders: list[Order] = []
    for begun, stop in _whole_lists(subjects, list(sentences(chars, subjects.low, start, end))):
        clause = begun > start and chars[begun - 2] in ";,"
        excluded = None if clause else _excluded(chars, begun, stop)
        address = None if excluded else subjects.address(begun, stop)
        if clause and address is not None and not _opens_clause(address, orders):
            address = None
        _append(orders, Order(begun, stop, address, excluded))
    return [_trimmed(chars, order) for order in orders]


def _whole_lists(
    subjects: SubjectReader, parts: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Sentences, those joined that cut a list of names at its semicolons."""
    index = 0
    while index < len(parts):
        begun, stop = parts[index]
        while index + 1 < len(parts) and subjects.chars[stop - 2] == ";":
            address = subjects.address(begun, stop)
            if address is None or address.verb < stop - 1:
                break
            index += 1
            stop = parts[index][1]
        yield begun, stop
        index += 1


def _opens_clause(address: Address, orders: list[Order]) -> bool:
    """After a semicolon only a clear mark begins an order to somebody else."""
    if address.rule in _NEW_SUBJECT_AFTER_SEMICOLON:
        return True
    first = orders[0].address if orders else None
    return (
        address.proper and address.rule is addressees.SUBJECT and first is not None and first.proper
    )


def _append(orders: list[Order], order: Order) -> None:
    """Add a sentence: to the order before where it has no other addressee."""
    if not orders:
        orders.append(order)
        return
    before = orders[-1]
    same = order.address is None or (
        before.address is not None and _same(before.address, order.address)
    )
    if order.excluded or before.excluded or not same:
        if order.excluded and before.excluded is order.excluded:
            orders[-1] = Order(before.start, order.end, None, order.excluded)
            return
        if before.address is None and before.excluded is None and order.address is not None:
            if order.address.rule is not addressees.MANDATE and not order.address.proper:
                spare = before.spare or order.address
                orders[-1] = Order(before.start, order.end, None, None, spare)
                return
        orders.append(order)
        return
    orders[-1] = Order(before.start, order.end, before.address, None, before.spare)


def _same(before: Address, after: Address) -> bool:
    """The same addressee again, perhaps shortened ("các Tổ công tác … các Tổ")."""
    first = [name.text.lower() for name in before.names]
    second = [name.text.lower() for name in after.names]
    return len(first) == len(second) and all(
        whole == short or (name.group and whole.startswith(short + " "))
        for whole, short, name in zip(first, second, after.names, strict=True)
    )


def _excluded_whole(chars: str, start: int, end: int) -> Rule | None:
    """A rule that says the whole block is no order."""
    for rule in _WHOLE:
        match = rule.pattern.search(chars[start:end])
        if match and match.end() >= end - start - 4:
            return rule
    match = exclusions.ENFORCEMENT.pattern.search(chars, max(start, end - 160), end)
    if match and match.end() >= end - 4:
        return exclusions.ENFORCEMENT
    return None


def _excluded(chars: str, start: int, end: int) -> Rule | None:
    sentence = chars[start : min(end, start + 900)]
    for rule in (exclusions.CLOSING, exclusions.PAST, exclusions.FUNDS, exclusions.FORCE):
        if rule.pattern.search(sentence):
            return rule
    return None


def _trimmed(chars: str, order: Order) -> Order:
    """Without blanks at its ends; an order cut at a semicolon or comma keeps its own end mark."""
    start, end = order.start, order.end
    while end > start and chars[end - 1] == " ":
        end -= 1
    return replace(order, start=start, end=end)
