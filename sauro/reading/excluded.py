"""Blocks and sentences that oblige nobody: which rule sets them apart from the orders."""

import re

from sauro.reading.grammar import Rule
from sauro.reading.rules import answers, asides, closings, enforcement, exclusions
from sauro.reading.subjects import SubjectReader

_LONGEST_CALLING = 80
_LONGEST_ENFORCING = 160
_WHOLE = (
    (asides.ATTACHED, "("),
    (asides.REMARK, "("),
    (closings.FORCE, ""),
    (closings.QUOTED, "”"),
    (asides.DEFINITION, ": "),
    (asides.DEFINITION, " gồm "),
    (asides.FOOTNOTE, ""),
    (asides.ENTRUSTED, " Nghị quyết"),
    (asides.DISSOLVED, " khi "),
    (exclusions.PERSON, ""),
    (exclusions.REFERENCE, "hực hiện theo "),
    (exclusions.REFERENCE, "hực hiện như "),
    (exclusions.REFERENCE, "hực hiện tương tự "),
    (exclusions.LIABILITY, "hịu trách nhiệm "),
    (exclusions.LIABILITY, " bị xử "),
    (exclusions.ANSWERABLE, " chịu "),
    (asides.FACTS, ": "),
    (asides.FACTS, " số"),
    (asides.FACTS, "ã ký)"),
    (asides.FACTS, "Xem thêm "),
    (asides.FACTS, "Tải về "),
)
"""Rules for a whole block, each with words it cannot do without; once for each such words."""
_BEGINNINGS = (
    (exclusions.PAST, ""),
    (exclusions.FUNDS, ""),
    (closings.FORCE, ""),
    (asides.DISSOLVED, " khi "),
    (exclusions.PROMISE, " sẽ "),
    (exclusions.OUTLOOK, "Năm "),
    (exclusions.MEANING, " là "),
    (asides.HOW_TO, "gười "),
    (asides.PRAISE, ""),
    (closings.APPEAL, "êu gọi "),
    (asides.EXEMPT, " trách nhiệm"),
    (asides.GOVERNED, " thực hiện theo "),
)
"""Rules for how a sentence begins, each with words it cannot do without."""
_CALLS = ("ề nghị ", "êu cầu ", "ăn cứ ", "hận được ")
"""How a bare call begins."""
_ENFORCES = ("trách nhiệm ", "căn cứ ", "chiếu ", "nghiêm túc ")
_CLOSES = ("hông báo", "ruyền đạt", "iên hệ", "rên đây", "rân trọng ", " mong ", "Mong ", "Báo ")


def excluded_whole(chars: str, start: int, end: int) -> Rule | None:
    """A rule that says the whole block is no order."""
    block = chars[start:end]
    for rule, cue in _WHOLE:
        match = rule.pattern.match(block) if cue in block else None
        if match and match.end() >= end - start - 4:
            return rule
    call = _call(block)
    if call and call.end() >= end - start - 4:
        return closings.BARE_CALL
    match = _enforcement(chars, start, end)
    return enforcement.ENFORCEMENT if match and match.end() >= end - 4 else None


def past_request(chars: str, start: int, end: int) -> int:
    """Past what was asked for, where an answer to it follows; else ``start``."""
    asked = chars.startswith("Về ", start) and answers.REQUEST.pattern.match(chars[start:end])
    return start + asked.end() if asked else start


def _enforcement(chars: str, start: int, end: int) -> re.Match[str] | None:
    """Who enforces the paper, said at the end of ``[start, end)``."""
    late = chars[max(start, end - _LONGEST_ENFORCING) : end]
    for word in _ENFORCES:
        if word in late:
            return enforcement.ENFORCEMENT.pattern.search(chars, end - len(late), end)
    return None


def excluded_sentence(
    subjects: SubjectReader, parts: list[tuple[int, int]], index: int
) -> Rule | None:
    """The rule that says a sentence of a block is no order."""
    start, end = parts[index]
    excluded = _excluded(subjects.chars, start, end)
    if excluded is None and _only_enforces(subjects, start, end):
        return None if _works_on(subjects, parts, index) else enforcement.ENFORCEMENT
    call = None if excluded else _excluded_call(subjects.chars, start, end)
    return call if call and _stands_apart(subjects, parts, index) else excluded


def _only_enforces(subjects: SubjectReader, start: int, end: int) -> bool:
    """Whether a sentence is names, then nothing but "chịu trách nhiệm thi hành"."""
    match = _enforcement(subjects.chars, start, end)
    listed = subjects.names.list_at(start, end) if match else None
    return bool(match and listed and match.start() - listed.end <= 2 and match.end() >= end - 2)


def _works_on(subjects: SubjectReader, parts: list[tuple[int, int]], index: int) -> bool:
    """ "… có trách nhiệm thi hành Nghị quyết này; sắp xếp bộ máy …": more work for the same."""
    if index + 1 == len(parts) or subjects.chars[parts[index][1] - 2] != ";":
        return False
    return subjects.begins_work(*parts[index + 1])


def _stands_apart(subjects: SubjectReader, parts: list[tuple[int, int]], index: int) -> bool:
    """Whether nothing after a sentence goes on with it: it is the last, or others are ordered."""
    if index + 1 == len(parts):
        return index > 0
    if _excluded(subjects.chars, *parts[index + 1]) is not None:
        return True
    return (
        subjects.address(*parts[index + 1]) is not None
        and subjects.chars[parts[index][1] - 2] in ".!;"
    )


def _excluded_call(chars: str, start: int, end: int) -> Rule | None:
    """A sentence that only calls on all to do what the paper says, or says who answers for it."""
    sentence = chars[start:end].rstrip(" ;")
    answers = " chịu " in sentence and exclusions.ANSWERABLE.pattern.match(sentence)
    for rule, match in ((closings.BARE_CALL, _call(sentence)), (exclusions.ANSWERABLE, answers)):
        if match and match.end() >= end - start - 2:
            return rule
    return None


def _call(passage: str) -> re.Match[str] | None:
    begun = passage[:_LONGEST_CALLING]
    for word in _CALLS:
        if word in begun:
            return closings.BARE_CALL.pattern.match(passage)
    return None


def _excluded(chars: str, start: int, end: int) -> Rule | None:
    sentence = chars[start : min(end, start + 900)].rstrip()
    for word in _CLOSES:
        if word in sentence and closings.CLOSING.pattern.search(sentence):
            return closings.CLOSING
    for rule, cue in _BEGINNINGS:
        if cue in sentence and rule.pattern.match(sentence):
            return rule
    return None
