"""Which assignment a document answers to, by its own head. Pure.

A wrong match that nobody sees is far worse than a question. So a document is matched only where all
agrees: it rests on the directive, its issuer is the assignment's agency or a body under it, its
title says enough, and no other task of that agency comes near. All else is asked, with reasons.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sauro.people.naming import key_of
from sauro.people.spans import shown
from sauro.tasks.heads import Candidate, Found, Head, Pool, Source, Stated, Target
from sauro.tasks.likeness import Weights, telling
from sauro.tasks.vocabulary import HandedState

SURE = 0.6
"""The share of a title's weight that the words of a task have to hold."""
MARGIN = 0.25
"""By how much the next likely task has to stay behind."""
WORDS = 5
"""Telling words below which a title could be of many tasks."""
LIKELY = 0.35
"""The share from which a document that cites nothing known is worth a question."""
MOST = 5
_PLANS = ("Kế hoạch", "Chương trình")
_NO_PRODUCT = re.compile(
    r"(?<!\w)(?:gia hạn|lùi thời|điều chuyển nhiệm vụ|giấy mời|góp ý|(?:xin|lấy) ý kiến|đôn đốc|"
    r"đăng ký kế hoạch|sơ kết|hằng tuần|hàng tuần|định kỳ)(?!\w)|^(?:báo cáo )?tiến độ(?!\w)",
    re.IGNORECASE,
)


NOTHING_STATED = Stated()


@dataclass(frozen=True, slots=True)
class _Ranked:
    target: Target
    share: float


def match(head: Head, pool: Pool, stated: Stated = NOTHING_STATED) -> Found:
    """What becomes of a document with this head."""
    for known in pool.known:
        if head.key and (known.key, known.day) == (head.key, head.day):
            if head.issuer and key_of(known.issuer) == key_of(head.issuer):
                return Found(HandedState.DUPLICATE, f"Cùng số, ngày, cơ quan với {known.where}.")
            if not (head.issuer and known.issuer):
                return _asked(head, pool.targets, f"Có thể trùng với {known.where}.")
    surely, maybe = _cited(head, pool.sources, stated)
    fitting = [one for one in pool.targets if _issued_for(head, one, stated)]
    cited = [one for one in fitting if one.directive in surely]
    if cited:
        return _among(head, cited, pool.sources)
    if surely or maybe:
        return _cited_only(head, pool, surely | maybe, fitting)
    return _uncited(head, fitting)


def late_days(day: date | None, due: date | None) -> int:
    """By how many days a product of this date is late; 0 where it is not, or has no deadline."""
    return max(0, (day - due).days) if day and due else 0


def _cited(
    head: Head, sources: Sequence[Source], stated: Stated
) -> tuple[frozenset[int], frozenset[int]]:
    """The directives it rests on for sure, and those where the day is missing or another."""
    surely, maybe = set[int](), set[int]()
    for source in sources:
        days = {one.day for one in head.cites if one.key and one.key == source.key}
        if source.day in days and source.day is not None:
            surely.add(source.id)
        elif any(day is None or source.day is None or day.year == source.day.year for day in days):
            maybe.add(source.id)
    if stated.directive is not None and not surely:
        surely.add(stated.directive)
    return frozenset(surely), frozenset(maybe - surely)


def _issued_for(head: Head, target: Target, stated: Stated) -> bool:
    """Whether its issuer is the agency, or a body under it. Where it was said whose papers these
    are, also the body above that signed what the agency prepared, or one that was not read."""
    if target.agency in head.chain:
        return True
    if stated.agency != target.agency:
        return False
    return not head.chain or head.chain[0] in stated.above


def _among(head: Head, targets: Sequence[Target], sources: Sequence[Source]) -> Found:
    """Among the tasks that its issuer has of the directives it rests on."""
    by_id = {one.id: one for one in sources}
    number = by_id[targets[0].directive].number if targets[0].directive in by_id else ""
    rests = f"Viện dẫn {number}; đúng cơ quan ban hành." if number else "Đúng cơ quan ban hành."
    ranked, words = _ranked(head, targets, [by_id[one] for one in by_id])
    plans = [one for one in targets if one.plan]
    if not words and _carries_out(head, sources) and len(plans) == 1:
        why = f"{rests} Kế hoạch thực hiện đúng như sản phẩm được giao."
        return _settled(head, plans[0], why, targets)
    best, behind = ranked[0], ranked[1].share if len(ranked) > 1 else 0.0
    if not head.title:
        return _asked(head, targets, f"{rests} Chưa đọc được trích yếu.")
    if words < WORDS:
        return _asked(head, targets, f"{rests} Trích yếu nói chung, có thể của nhiều nhiệm vụ.")
    if best.share < SURE:
        return _asked(head, targets, f"{rests} Trích yếu chưa đủ giống nhiệm vụ nào.")
    if best.share - behind < MARGIN:
        return _asked(head, targets, f"{rests} Trích yếu gần giống nhiều nhiệm vụ.")
    why = f"{rests} {best.share:.0%} trích yếu có trong nhiệm vụ."
    return _settled(head, best.target, why, targets)


def _carries_out(head: Head, sources: Sequence[Source]) -> bool:
    """Whether by its title it is a plan of carrying out one of these directives."""
    title = "".join(head.title.split()).upper()
    named = any(one.number and "".join(one.number.split()).upper() in title for one in sources)
    return named and head.kind in _PLANS


def _settled(head: Head, target: Target, why: str, targets: Sequence[Target]) -> Found:
    """Matched, unless something else stands against it."""
    objection = _objection(head, target)
    if objection:
        return _asked(head, targets, objection)
    days = late_days(head.day, target.due)
    late = f" Quá hạn {days} ngày." if days else ""
    return Found(HandedState.MATCHED, why + late, target.id)


def _objection(head: Head, target: Target) -> str:
    """Why it is asked though it is clear which task is meant."""
    if target.closed:
        return f"Giống nhất với {target.called}, nhưng nhiệm vụ này đã kết thúc."
    if _other_kind(head, target):
        promised, kind = target.promised.lower(), head.kind.lower()
        return f"Giống nhất với {target.called}, nhưng đã nêu {promised}, đây là {kind}."
    if head.day is None:
        return "Chưa đọc được ngày văn bản nên chưa biết đúng hạn hay quá hạn."
    if "date" in head.doubts or "number" in head.doubts:
        return "Số hoặc ngày văn bản đọc chưa chắc. Hãy đối chiếu với tệp."
    sign = _NO_PRODUCT.search(head.title) or _NO_PRODUCT.search(head.kind)
    if sign:
        return f"Có thể chưa phải sản phẩm của nhiệm vụ: trích yếu ghi “{sign[0].lower()}”."
    return ""


def _cited_only(head: Head, pool: Pool, cited: frozenset[int], fitting: Sequence[Target]) -> Found:
    """It rests on a directive, but not surely, or its issuer has no task of that directive."""
    numbers = ", ".join(one.number for one in pool.sources if one.id in cited)
    near = [one for one in fitting if one.directive in cited]
    if near:
        return _asked(head, near, f"Viện dẫn {numbers} nhưng không ghi đúng ngày văn bản.")
    theirs = [one for one in pool.targets if one.directive in cited]
    if not head.chain:
        name = f"“{head.issuer}”" if head.issuer else "Cơ quan ban hành"
        return _asked(head, theirs, f"Viện dẫn {numbers}. {name} chưa nhận ra là cơ quan nào.")
    if head.chain[0] in {one.issuer for one in pool.sources if one.id in cited}:
        why = f"Viện dẫn {numbers}, do cơ quan giao nhiệm vụ ban hành. Hãy chọn cơ quan tham mưu."
        return _asked(head, theirs, why)
    why = f"Viện dẫn {numbers}, nhưng {head.issuer} không có nhiệm vụ nào ở đó."
    return Found(HandedState.FOREIGN, why)


def _uncited(head: Head, fitting: Sequence[Target]) -> Found:
    """It rests on nothing that is followed here."""
    if not fitting:
        whose = head.issuer or "cơ quan chưa đọc được"
        why = f"Không viện dẫn văn bản nào đang theo dõi; do {whose} ban hành."
        return Found(HandedState.FOREIGN, why)
    ranked, _ = _ranked(head, fitting, ())
    if ranked[0].share >= LIKELY:
        return _asked(head, fitting, "Không viện dẫn văn bản giao nhiệm vụ; chỉ giống về nội dung.")
    why = "Không viện dẫn văn bản nào đang theo dõi; trích yếu không giống nhiệm vụ nào."
    return Found(HandedState.FOREIGN, why)


def _asked(head: Head, targets: Sequence[Target], why: str) -> Found:
    """A question with the likeliest; without any that is like it, the first ones."""
    ranked = [one for one in _ranked(head, targets, ())[0] if not one.target.closed]
    near = [one for one in ranked if one.share * 2 >= ranked[0].share]
    candidates = tuple(Candidate(one.target.id, _because(head, one)) for one in near[:MOST])
    return Found(HandedState.UNSURE, why, candidates=candidates)


def _because(head: Head, one: _Ranked) -> str:
    said = [f"{one.share:.0%} trích yếu có trong nhiệm vụ"]
    if _other_kind(head, one.target):
        said.append(f"đã nêu {one.target.promised.lower()}")
    days = late_days(head.day, one.target.due)
    if days:
        said.append(f"quá hạn {days} ngày")
    elif one.target.due:
        said.append(f"hạn {shown(one.target.due)}")
    return "; ".join(said)


def _other_kind(head: Head, target: Target) -> bool:
    return bool(head.kind and target.promised) and key_of(head.kind) != key_of(target.promised)


def _ranked(
    head: Head, targets: Sequence[Target], sources: Sequence[Source]
) -> tuple[list[_Ranked], int]:
    """The likeliest first, and how many telling words the title has. What a title only repeats of
    the directive's own title tells nothing."""
    title = telling(head.title)
    for source in sources:
        title = title.without(source.title)
    said = title.all
    texts = {one.id: one.words.all for one in targets}
    weights = Weights({frozenset(text) for text in texts.values()})
    ranked = [_Ranked(one, weights.share(said, texts[one.id])) for one in targets]
    return sorted(ranked, key=lambda one: (-one.share, one.target.id)), len(title.words)
