"""Sentences that only say who answers for work ordered before, or for work not done."""

import re

from sauro.reading.grammar import Rule
from sauro.reading.names import patterns
from sauro.reading.predicates import Address
from sauro.reading.rules import exclusions

COUNCILS = re.compile(
    r"(?:Chủ tịch )?(?:UBND|[ỦU][yỷ] ban nhân dân) |Thủ trưởng (?:các )?(?:cơ quan|đơn vị)"
    r"|(?:[Cc]ác )?(?:Ban|Tổ đại biểu) (?:của )?(?:HĐND|Hội đồng nhân dân) "
)
_ANYBODY_AT_HEAD = re.compile(
    r"(?:các )?(?:người đứng đầu|thủ trưởng|lãnh đạo|cấp trưởng|giám đốc)"
    r"(?:,? (?:và )?(?:các |từng |mỗi )?"
    r"(?:cơ quan|đơn vị|địa phương|tổ chức|cấp ủy|doanh nghiệp|cấp|sở|ban|ngành)"
    r"(?: mình| đó| này| vi phạm| liên quan| có liên quan)?){0,4}"
)
_ANSWERS = re.compile(r"(?:phải |sẽ )?(?:hoàn toàn )?chịu (?:hoàn toàn )?trách nhiệm(?! thi hành)")
_CONDITION = re.compile(r"[;.] nếu (?:để |không |còn )[^.;]{3,100} thì $")
_LONGEST_CONDITION = 120
_HEAD_OF_COUNCIL = re.compile(
    r"chủ tịch (?:ubnd|[uủ][ỷy] ban nhân dân) (?:các |cấp )?(?P<level>xã|phường|huyện|tỉnh)"
)


def body_of(name: str) -> str:
    """The body that an office-holder stands for: "giám đốc sở y tế"."""
    office = patterns.OFFICE.match(name)
    rest = name[office.end() + 1 :] if office else ""
    return rest if patterns.HEAD.match(rest) else name


def only_answers(low: str, before: Address | None, address: Address, end: int) -> bool:
    """ "…; người đứng đầu chịu trách nhiệm về kết quả": whoever heads those ordered before.

    So does anybody after a condition: "…; nếu để tái diễn thì Chủ tịch UBND xã chịu trách nhiệm".
    """
    if _ANSWERS.match(low, address.verb, end) is None:
        return False
    if _CONDITION.search(low, max(0, address.start - _LONGEST_CONDITION), address.start):
        return True
    if low.startswith("; ", address.start - 2) and low.find(" nếu ", address.verb, end) >= 0:
        return True
    name = address.names[0].text.lower()
    ordered = [one.text.lower() for one in before.names] if before else []
    heads = _ANYBODY_AT_HEAD.fullmatch(name) is not None or body_of(name) in ordered
    council = _HEAD_OF_COUNCIL.fullmatch(name)
    level = f" {council['level']}" if council else ""
    heads = heads or (bool(level) and any(COUNCILS.match(one) and level in one for one in ordered))
    return len(address.names) == 1 and heads


def tells_of_failure(low: str, begun: int, end: int, excluded: Rule | None) -> bool:
    """Whether a sentence ends a block by telling what follows where its work is not done."""
    if excluded is not exclusions.ANSWERABLE:
        return False
    return low.startswith(("quá thời ", "sau thời "), begun) or low.find(" nếu ", begun, end) > 0
