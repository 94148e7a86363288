"""What one block orders, and to whom: a block cut into orders where its addressee changes.

"Giao Sở A …; giao Sở B …" is two orders. Sentences without an addressee of their own go on with
the order before. Sentences that oblige nobody are set apart.
"""

import re
from typing import NamedTuple

from sauro.reading import told_last
from sauro.reading.answering import COUNCILS, body_of, only_answers, tells_of_failure
from sauro.reading.coordination import HELPS
from sauro.reading.excluded import excluded_sentence, excluded_whole, past_request
from sauro.reading.grammar import Rule
from sauro.reading.predicates import Address
from sauro.reading.rules import addressees, answers, closings, exclusions
from sauro.reading.sentences import whole_sentences
from sauro.reading.subjects import SubjectReader

_ONLY_HELPS = re.compile(rf"{HELPS}[ ./]*")
_EACH = re.compile(r"(?:các|mỗi|từng) ")
_ONLY_GROUND = re.compile(r"(?:nhân dịp|để|nhằm) [^.;:]{10,300}\. ?$")
_POINTS_BACK = re.compile(r"(?:các )?(?:cơ quan|đơn vị|địa phương) (?:này|đó)(?!\w)")
ASKS = ("yêu cầu ", "đề nghị ")
_ALSO_ASKS = ("đồng thời yêu cầu ", "đồng thời đề nghị ", "đồng thời, yêu cầu ")
_BOTH = (*ASKS, *_ALSO_ASKS)
_PRIVATE = re.compile(
    r"(?:(?:các|những|mọi) )?(?:chủ (?!tịch)|cơ sở (?!giáo|đào|y|khám|bảo|dạy)|doanh nghiệp"
    r"|nhà thầu|đơn vị (?:thi công|tư vấn)|hộ |người |du khách|cá nhân|tổ chức, cá nhân)"
)
"""Those whom offices ask, and no directive does in the midst of an office's work."""
_NOBODY = ("cơ quan", "đơn vị", "người")
"""Words that head a column or a list of things, alone: "lộ trình, cơ quan chịu trách nhiệm"."""
_CALLS = (closings.CLOSING, closings.BARE_CALL)
_HEADS = (addressees.HEADING, addressees.COLON, addressees.DUTY)
_NEW_SUBJECT_AFTER_SEMICOLON = (addressees.MANDATE, addressees.DUTY)


class Order(NamedTuple):
    """A stretch of a block with one addressee, or excluded by the rule ``excluded``.

    ``address`` is None where it is to be inherited; ``spare`` is then one named on the way, which
    counts only if there is nothing to inherit.
    """

    start: int
    end: int
    address: Address | None
    excluded: Rule | None = None
    spare: Address | None = None


def orders_in(subjects: SubjectReader, start: int, end: int) -> list[Order]:
    """The orders of a block, in reading order; together they cover it."""
    asked = past_request(subjects.chars, start, end)
    if asked > start and (answer := _orders_in(subjects, asked, end))[0].address:
        return [Order(start, asked - 1, None, answers.REQUEST), *answer]
    return _orders_in(subjects, start, end)


def _orders_in(subjects: SubjectReader, start: int, end: int) -> list[Order]:
    chars, low = subjects.chars, subjects.low
    whole = excluded_whole(chars, start, end)
    if whole is not None:
        return [Order(start, end, None, whole)]
    orders: list[Order] = []
    parts = list(whole_sentences(subjects, start, end))
    for index, (begun, stop) in enumerate(parts):
        clause = begun > start and chars[begun - 2] in ";,"
        excluded = None if clause else excluded_sentence(subjects, parts, index)
        address = None if excluded else _addressed(subjects, parts, index)
        spare = None
        if clause and address is not None and not _opens_clause(low, begun, address, orders):
            spare = address if _names_subject(address) else None
            address = None
        if clause and orders and orders[-1].excluded and not _binds(address, orders[-1]):
            orders[-1] = orders[-1]._replace(end=stop)
            continue
        if orders and address and _adds_no_order(low, begun, orders[-1], address, stop):
            helps = orders[-1].address is None and _only_helps(low, address, stop)
            address, spare = None, address if helps else spare
        if orders and not orders[-1].excluded and tells_of_failure(low, begun, stop, excluded):
            orders[-1] = orders[-1]._replace(end=stop)
            continue
        _append(orders, Order(begun, stop, address, excluded, spare))
    if len(orders) == 1 and orders[0].address is None and orders[0].excluded is None:
        address = told_last.who_acts(subjects, start, end)
        if address is not None:
            orders[0] = orders[0]._replace(address=address)
        elif orders[0].spare is None and (spare := told_last.given(subjects, start, end)):
            orders[0] = orders[0]._replace(spare=spare)
    called = _of_those_called(subjects, orders)
    return [_trimmed(chars, order) for order in _with_ground(low, called)]


def _addressed(subjects: SubjectReader, parts: list[tuple[int, int]], index: int) -> Address | None:
    """Whom a sentence addresses; the first of several may tell it in its last brackets."""
    start, end = parts[index]
    address = subjects.address(start, end)
    if address is None and index == 0 and len(parts) > 1:
        return told_last.bracketed(subjects, start, end - 1)
    return address


def _of_those_called(subjects: SubjectReader, orders: list[Order]) -> list[Order]:
    """ "Trên đây là Kế hoạch …, yêu cầu các sở thực hiện. Có vướng mắc, báo cáo …": what names
    nobody behind a call on all is for those called."""
    if len(orders) < 2 or orders[0].excluded not in _CALLS:
        return orders
    call, first = orders[:2]
    called = None if first.address else subjects.last_mandate(call.start, call.end)
    if called is None or first.excluded:
        return orders
    return [call, first._replace(address=called), *orders[2:]]


def _with_ground(low: str, orders: list[Order]) -> list[Order]:
    """ "Nhân dịp năm học mới. UBND tỉnh đề nghị …": a ground that a full stop cut off."""
    alone = len(orders) > 1 and not (orders[0].address or orders[0].excluded)
    if alone and orders[1].address and _ONLY_GROUND.match(low, orders[0].start, orders[0].end):
        return [orders[1]._replace(start=orders[0].start), *orders[2:]]
    return orders


def going_on(low: str, orders: list[Order], above: Address, listed: bool) -> list[Order]:
    """Orders below ``above``: "Cục Thuế chủ động …" below "các Cục Thuế" is no new addressee.

    "Phân công lãnh đạo phụ trách …" there is work of the one above, not of those it appoints.
    """
    classes = [f"{_EACH.sub('', name.text.lower())} " for name in above.names if name.group]
    out: list[Order] = []
    for order in orders:
        own = order.address
        if own is not None and _appoints(low, order.start, own):
            own = None
        if own is not None and _asks_others(low, order.start, own, above, listed):
            own = None
        if own is not None and out and only_answers(low, out[-1].address or above, own, order.end):
            own = None
        again = own is None or (len(own.names) == 1 and _is_again(own.names[0].text, classes))
        again = again or (own is not None and _told_again(own, above))
        before = out[-1] if out else None
        if again and before and not (order.excluded or before.address or before.excluded):
            out[-1] = before._replace(end=order.end)
        else:
            out.append(order._replace(address=None if again else own))
    return out


def _told_again(own: Address, above: Address) -> bool:
    """ "… Giao Sở Xây dựng tổng hợp" below "Sở Xây dựng:"; "địa phương mình", of the one above."""
    name = own.names[0].text.lower()
    named = [one.text.lower() for one in above.names]
    return len(own.names) == 1 and (named == [name] or name.endswith(" mình"))


def _is_again(name: str, classes: list[str]) -> bool:
    """Whether a name is that of a class above, or of each of its members, perhaps shortened."""
    member = _EACH.sub("", name.lower())
    each = not name.lower().startswith((member, "các "))
    return any(one == f"{member} " or (each and one.startswith(f"{member} ")) for one in classes)


def _binds(address: Address | None, told: Order) -> bool:
    """Whether a clause after one that only tells is an order all the same."""
    if address is None:
        return False
    paid = told.excluded is exclusions.FUNDS and address.proper
    return paid or address.rule is not addressees.SUBJECT


def _appoints(low: str, begun: int, address: Address) -> bool:
    """ "Phân công lãnh đạo xuống địa bàn": those above, or before, appoint some of their own."""
    return low.startswith("phân công ", begun) and address.names[0].text[0].islower()


def _asks_others(low: str, begun: int, own: Address, above: Address, listed: bool) -> bool:
    """ "Yêu cầu các đơn vị khai thác …" below "Sở Xây dựng", in a list: it is this that asks. So it
    does where the asked are no office.

    So does "…; đối với dự án chậm, đôn đốc, yêu cầu các nhà thầu …".
    """
    alone = above.rule is addressees.MANDATE and len(above.names) == 1
    headed = above.proper and (alone or above.rule in _HEADS)
    asked = low.startswith(_BOTH, begun) or low.endswith(ASKS, begun, own.start)
    private = above.rule in _HEADS and _PRIVATE.match(own.names[0].text.lower())
    return asked and (bool(private) or (listed and headed and own.names[0].text[0].islower()))


def _only_helps(low: str, address: Address, end: int) -> bool:
    return _ONLY_HELPS.fullmatch(low, address.verb, end) is not None


def _adds_no_order(low: str, begun: int, before: Order, address: Address, end: int) -> bool:
    """Whether a clause goes on with the order before though it names a body."""
    return (
        low.startswith(("; phối hợp ", "; đồng thời phối hợp "), begun - 2)
        or (before.excluded is None and _only_helps(low, address, end))
        or only_answers(low, before.address, address, end)
        or _named_before(low, before, address)
    )


def _named_before(low: str, before: Order, address: Address) -> bool:
    """ "Thành lập Tổ công tác … Tổ công tác có nhiệm vụ …"; "đơn vị này cũng …"."""
    name = address.names[0].text.lower()
    return _POINTS_BACK.match(name) is not None or any(
        low.find(f"{verb} {name}", before.start, before.end) >= 0
        for verb in ("thành lập", "kiện toàn")
    )


def _opens_clause(low: str, begun: int, address: Address, orders: list[Order]) -> bool:
    """After a semicolon only a clear mark begins an order to somebody else.

    Who is the subject may itself ask others: "Sở Y tế …; đồng thời đề nghị các đơn vị …".
    """
    if orders and orders[-1].address is not None and _appoints(low, begun, address):
        return False
    if address.names[0].text in _NOBODY:
        return False
    first = next((one.address for one in orders if one.address is not None), None)
    if orders and orders[-1].excluded is exclusions.FUNDS and _names_subject(address):
        return True
    asked = address.names[0].text.lower()
    private = low.startswith(ASKS, begun) and (_PRIVATE.match(asked) or "cơ sở " in asked[:12])
    its_own = first is not None and first.rule is addressees.SUBJECT and first.proper
    its_own = its_own and low.startswith("yêu cầu ", begun)
    if first is not None and (private or its_own or low.startswith(_ALSO_ASKS, begun)):
        return first.rule is addressees.MANDATE
    if address.rule in _NEW_SUBJECT_AFTER_SEMICOLON:
        return True
    return first is not None and _names_subject(address)


def _names_subject(address: Address) -> bool:
    """Whether a body's own name, or the councils of a class of places, is a clause's subject."""
    if address.rule is not addressees.SUBJECT:
        return False
    return address.proper or COUNCILS.match(address.names[0].text) is not None


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
        if before.address is None and before.excluded is None and _may_wait(order.address):
            spare = before.spare or order.address
            orders[-1] = Order(before.start, order.end, None, None, spare)
            return
        orders.append(order)
        return
    spare = before.spare or order.spare
    orders[-1] = Order(before.start, order.end, before.address, None, spare)


def clause_of_its_own(chars: str, other: Address) -> bool:
    """Whether the name of one body, not a mere word for bodies, begins a clause, or bodies that are
    bound: "Các địa phương phải …"."""
    named = other.proper and len(other.names[0].text.split()) > 2
    bound = chars.startswith(("phải ", "có trách nhiệm "), other.verb)
    return (named or bound) and chars.endswith(("; ", ". ", "; riêng ", ". Riêng "), 0, other.start)


def _may_wait(address: Address | None) -> bool:
    """Whether an addressee named on the way counts only where there is nothing to inherit."""
    if address is None or address.rule is addressees.MANDATE or address.proper:
        return False
    return COUNCILS.match(address.names[0].text) is None


def _same(before: Address, after: Address) -> bool:
    """The same addressee again, perhaps shortened ("các Tổ công tác … các Tổ").

    After its head a body is the same; after a body its head has duties of his own.
    """
    printed, second = ([name.text.lower() for name in one.names] for one in (before, after))
    first = list(map(body_of, printed))
    second = list(map(body_of, second)) if first != printed else second
    return len(first) == len(second) and all(
        whole == short or whole.startswith(f"{short} ")
        for whole, short in zip(first, second, strict=True)
    )


def _trimmed(chars: str, order: Order) -> Order:
    """Without blanks at its ends; an order cut at a semicolon or comma keeps its own end mark."""
    end = order.start + len(chars[order.start : order.end].rstrip(" "))
    return order if end == order.end else order._replace(end=end)
