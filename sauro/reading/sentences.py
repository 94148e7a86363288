"""A block cut into sentences and clauses: lists of names that semicolons part stay whole."""

import re
from collections.abc import Iterator

from sauro.reading import clauses
from sauro.reading.grammar import UPPER
from sauro.reading.subjects import SubjectReader

_CUT = re.compile(
    rf"[.!?…”);](?:(?:(?<=[.!?…”])|(?<=\.\))) (?<!Ông\. )(?<!Bà\. )(?=[{UPPER}“\"(])"
    r"|(?<=;) (?=\S))"
)
_DUTY_AFTER_COMMA = re.compile(
    r", (?=(?:các |những )?(?:cơ quan|đơn vị|sở|địa phương|tổ chức|ubnd|ủy ban)[^,;.]{0,80} "
    r"(?:có|chịu) trách nhiệm )"
)

_LONGEST_BRACKETS = 300
_GROUND = re.compile(r"(?:căn cứ|trên cơ sở) (?:(?! giao )[^,;:]){10,200}; ?$")

_AIM = re.compile(r"(?:để|nhằm) [^;:]{10,400}; ?$")


def sentences(chars: str, low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences and clauses after a semicolon."""
    begun = start
    cuts = [
        match.end()
        for match in _CUT.finditer(chars, start, end)
        if not _in_brackets(chars, start, match.end(), end)
    ]
    first = low.find(" trách nhiệm ", start, end)
    if first > 0:
        cuts += [match.end() for match in _DUTY_AFTER_COMMA.finditer(low, first, end)]
    for cut in sorted(cuts):
        yield begun, cut
        begun = cut
    yield begun, end


def _in_brackets(chars: str, start: int, cut: int, end: int) -> bool:
    """Whether a semicolon parts what brackets explain: "(đối với chợ; siêu thị)"."""
    if chars[cut - 2] != ";":
        return False
    first = max(start, cut - _LONGEST_BRACKETS)
    opened = chars.rfind("(", first, cut)
    if opened < 0 or chars.find(")", opened, cut) >= 0:
        return False
    closed = chars.find(")", cut, min(end, opened + _LONGEST_BRACKETS))
    return closed >= 0 and chars.find("(", cut, closed) < 0


def whole_sentences(subjects: SubjectReader, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences of a block, those joined that cut a list of names at its semicolons."""
    parts = list(sentences(subjects.chars, subjects.low, start, end))
    index = 0
    while index < len(parts):
        begun, stop = parts[index]
        helpers = _helpers_end(subjects, begun, stop, end)
        while index + 1 < len(parts) and (helpers > stop or _only_opens(subjects, begun, stop)):
            index += 1
            last, stop = parts[index]
            helpers = _helpers_end(subjects, last, stop, end, helpers)
        if index + 1 < len(parts) and _may_go_on(subjects, stop, *parts[index + 1]):
            address = subjects.address(begun, stop)
            late = address is None and clauses.OPENER.match(subjects.low, begun, stop)
            if late or (address is not None and address.verb >= stop - 1):
                whole = subjects.address(begun, parts[-1][1])
                while whole and whole.start < stop <= whole.end and index + 1 < len(parts):
                    index += 1
                    stop = parts[index][1]
        yield begun, stop
        index += 1


def _only_opens(subjects: SubjectReader, begun: int, stop: int) -> bool:
    """ "Căn cứ …;", "Để …, nhằm …;": grounds or an aim, which a semicolon parts from the order."""
    if _GROUND.match(subjects.low, begun, stop):
        return True
    aim = _AIM.match(subjects.low, begun, stop)
    return aim is not None and subjects.address(begun, stop) is None


def _helpers_end(subjects: SubjectReader, begun: int, stop: int, end: int, before: int = 0) -> int:
    """Past the helpers told last, ``before`` where ``[begun, stop)`` tells none; 0 where no work
    follows them. A semicolon may part them: "A chủ trì, phối hợp với B; C và D tham mưu"."""
    if stop == end or subjects.chars[stop - 2] != ";":
        return 0
    presides = list(clauses.PRESIDES_WITH.finditer(subjects.low, begun, stop))
    if not presides:
        return before
    listed = subjects.names.list_at(presides[-1].end(), end)
    works = listed is not None and subjects.begins_work(listed.end + 1, end)
    return listed.end if listed and works else 0


def _may_go_on(subjects: SubjectReader, stop: int, begun: int, end: int) -> bool:
    """Whether a name stands after a semicolon, so that it may part the names of one list."""
    if subjects.chars[stop - 2] != ";":
        return False
    return subjects.chars[begun].isupper() or subjects.names.list_at(begun, end) is not None
