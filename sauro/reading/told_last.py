"""Who acts, told behind the work: "Rà soát quy hoạch (Sở Xây dựng)", "…, do Sở Y tế chủ trì"."""

import re

from sauro.reading.predicates import Address
from sauro.reading.rules import addressees
from sauro.reading.subjects import SubjectReader

DOES = (
    r"(?:(?:,| và)? (?:chịu trách nhiệm )?(?:chủ trì|làm đầu mối|tham mưu|tổ chức|triển khai"
    r"|thực hiện|theo dõi|đôn đốc|phụ trách|chỉ đạo|giám sát|hướng dẫn)"
    r"(?: các (?:nhiệm vụ|nội dung|công việc) (?:này|trên|nêu trên))?)"
)
"""One word that only says that the bodies before it act."""
_SOON = "hoàn thành|xong|trong|trước|chậm nhất"
_TIMES = r"(?:[^.;:()]|[.:](?=\d))"
WHEN = (
    rf"(?:[,;]| -)? (?:(?:(?:{_SOON}|thực hiện|thời gian|thời hạn|dự kiến|hết|từ|đến|vào"
    r"|đưa vào sử dụng|đợt \d{1,2}):? ?){0,4}"
    rf"(?:ngày |tháng |quý |năm |\d{{1,2}}/){_TIMES}{{1,60}}|(?:{_SOON}) {_TIMES}{{3,60}}"
    r"|thường xuyên|liên tục|h[ằà]ng (?:ngày|tuần|tháng|quý|năm))"
)
"""What says when, behind bodies or behind what they do."""
_LAST_BRACKET = re.compile(rf"\((?P<inner>[^()]{{8,250}})\)(?:[.;,]?|{WHEN})[.;]?$")
_LAST_NAMES = re.compile(r"(?P<mark> [-–—]|:) (?P<inner>[^.;:()]{4,160}?)[.;]?$")
_UNIT_OF = re.compile(
    r"(?:Tổng cục|Cục|Vụ|Viện|Phòng|Chi cục|Trung tâm|Văn phòng|Thanh tra) [^.,;:()]{2,60}$"
)
"""A unit before the body that it is of: "Cục An toàn thực phẩm - Bộ Y tế"."""
_LONGEST_NAMES = 166
_LONGEST_BRACKET = 350
_TAIL = re.compile(
    rf"(?:{DOES})*(?:{WHEN}){{0,2}}(?: khi có yêu cầu| theo chức năng, nhiệm vụ(?: được giao)?)?"
)
_WITH = re.compile(r",? phối hợp (?:với |cùng )?(?!thực hiện|chặt chẽ)\w")
_PRESIDES = re.compile(r" chủ trì(?=[,;).]| phối hợp| và | cùng |$)")
_BEGINS = re.compile(r"(?:[,;(]|: (?=do )) ?(?:và )?(?:do |giao (?:cho )?)?(?=[^\W\d_])")
_LONGEST_NAME = 150
_ENCOURAGES = "khuyến khích "


def who_acts(subjects: SubjectReader, start: int, end: int) -> Address | None:
    """Who does the work of a block that names its addressee behind it, or None."""
    return (
        bracketed(subjects, start, end)
        or _named_last(subjects, start, end)
        or _presiding(subjects, start, end)
    )


def _presiding(subjects: SubjectReader, start: int, end: int) -> Address | None:
    """ "Rà soát quy hoạch, hoàn thành trước 30/6, do Sở Xây dựng chủ trì, Sở Y tế phối hợp."."""
    if not subjects.begins_work(start, end):
        return None
    for presides in _PRESIDES.finditer(subjects.low, start, end):
        stop = presides.start()
        for begins in _BEGINS.finditer(subjects.low, max(start, stop - _LONGEST_NAME), stop):
            listed = subjects.names.list_at(begins.end(), stop)
            if listed is not None and listed.end == stop and subjects.chars[listed.start].isupper():
                return Address(listed.names, addressees.FIELD, listed.start, stop, start)
    return None


def bracketed(subjects: SubjectReader, start: int, end: int) -> Address | None:
    """ "Rà soát quy hoạch (Sở Xây dựng chủ trì, hoàn thành …)": who acts, said in brackets."""
    match = _LAST_BRACKET.search(subjects.chars, max(start, end - _LONGEST_BRACKET), end)
    if match is None:
        return None
    first, last = match.span("inner")
    listed = subjects.names.list_at(first, last)
    if listed is not None and (
        (listed.end < last and _TAIL.fullmatch(subjects.low, listed.end, last))
        or _WITH.match(subjects.low, listed.end, last)
    ):
        return Address(listed.names, addressees.FIELD, first, last, start)
    address = subjects.address(first, last)
    if address is None or address.rule not in (addressees.MANDATE, addressees.DUTY):
        return None
    return address


def whose_thing(subjects: SubjectReader, start: int, end: int) -> Address | None:
    """ "Hạ tầng đô thị - Bộ Xây dựng.": a thing of the work above, then whose it is."""
    return _named_last(subjects, start, end, work=False)


def _named_last(subjects: SubjectReader, start: int, end: int, work: bool = True) -> Address | None:
    """ "Chuẩn bị vật tư dự phòng: Sở Công Thương.": work, then nothing but who does it."""
    first = max(start + 12, end - _LONGEST_NAMES)
    match = _LAST_NAMES.search(subjects.chars, first, end)
    if match is None or subjects.begins_work(start, end) != work:
        return None
    if not work and match["mark"] == ":":
        return None
    first, last = match.span("inner")
    if _UNIT_OF.search(subjects.chars, max(start, match.start() - _LONGEST_NAME), match.start()):
        return None
    listed = subjects.names.list_at(first, last)
    if listed is None or listed.names[0].text.startswith("Khu ") or subjects.chars[first].islower():
        return None
    if listed.end != last and not _TAIL.fullmatch(subjects.low, listed.end, last):
        return None
    return Address(listed.names, addressees.FIELD, first, last, start)


def given(subjects: SubjectReader, start: int, end: int) -> Address | None:
    """ "Rút ngắn thời gian thẩm định, giao Sở Xây dựng thực hiện.": work, then who is given it."""
    told = subjects.low.rfind(", giao ", start, end)
    if told < 0 or not subjects.begins_work(start, end):
        return None
    return subjects.address(told + 2, end)


def encouraged(subjects: SubjectReader, start: int, end: int, above: Address) -> Address | None:
    """ "Khuyến khích các viện nghiên cứu tham gia …" below another class: those who may do it.

    What a body with a name of its own encourages others to do is its work.
    """
    at = start + len(_ENCOURAGES)
    told = not above.proper and subjects.low.startswith(_ENCOURAGES, start)
    listed = subjects.names.list_at(at, end) if told else None
    if listed is None or not subjects.begins_work(listed.end + 1, end):
        return None
    again = above.names[0].text.lower().startswith(listed.names[0].text.lower())
    return None if again else Address(listed.names, addressees.SUBJECT, at, listed.end, start)
