"""Who helps: names governed by "phối hợp với", "cùng với"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sauro.reading.class_tails import MEANT, tail_end
from sauro.reading.grammar import Rule
from sauro.reading.names import Name, NameReader
from sauro.reading.rules import coordination


class Helper(NamedTuple):
    """A co-ordinating body and the rule that found it."""

    name: Name
    rule: Rule


_OF_ANOTHER = re.compile(r"(?<!\w)do (?:[^\W\d_a-zà-ỹđ]|các )[^,.;:]{3,80} chủ trì,? (?:và )?$")
HELPS = r"(?:cùng )?phối hợp(?: thực hiện)?(?: (?:khi có|theo) yêu cầu| khi cần(?: thiết)?)?"
"""What a clause says of bodies that do nothing but help."""
_HELPS = re.compile(f" {HELPS}")
_HELPS_LAST = re.compile(f" {HELPS}[.;]?$")
_OF_MANY = (" các ", " cấp ")
"""Words of a body of each place: "Sở Công Thương các tỉnh", "UBND cấp xã"."""
_LONGEST_CLAUSE = 110
_LONGEST_BEFORE = 12
"""How far before "cùng" what makes one phrase with it may begin: "thống nhất cùng"."""
_CUES = (
    (coordination.WITH, " hợp"),
    (coordination.DIRECT, " hợp"),
    (coordination.TOGETHER, "cùng "),
    (coordination.TOGETHER, "Cùng "),
)


def _matches(rule: Rule, cue: str, chars: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of a rule, looked for around the words it cannot do without."""
    position = chars.find(cue, start, end)
    if rule is coordination.TOGETHER:
        yield from rule.pattern.finditer(chars, max(position - _LONGEST_BEFORE, start), end)
        return
    while position >= 0:
        for begun in (position - 4, position - 3):
            match = rule.pattern.match(chars, max(begun, start), end)
            if match:
                yield match
                break
        position = chars.find(" hợp", position + 4, end)


def _beside(names: NameReader, start: int, end: int) -> tuple[Name, ...]:
    """Those who stand as subject of "phối hợp" after the one that leads."""
    chars = names.chars
    begun = chars.find("hủ trì", start, end) - 1
    last = max(chars.rfind(". ", start, end), chars.rfind("; ", start, end))
    presides = last < 0 or chars.find("hủ trì", last, end) >= 0
    if not presides and _HELPS_LAST.search(chars, last, end):
        begun = last
    if begun == -2:
        return ()
    match = coordination.BESIDE.pattern.search(chars, max(start, begun), end)
    listed = names.list_at(match.end(), end) if match else None
    if listed is None or _HELPS.match(names.low, listed.end) is None:
        return ()
    return listed.names


def set_apart(names: NameReader, listed: Sequence[Name]) -> tuple[list[Name], list[Helper]]:
    """Those of a list who lead, and those whose own brackets say that they help."""
    roles = [coordination.ROLE.pattern.match(names.chars, name.end) for name in listed]
    if all(roles):
        return list(listed), []
    pairs = list(zip(listed, roles, strict=True))
    leads = [name for name, role in pairs if role is None]
    return leads, [Helper(name, coordination.ROLE) for name, role in pairs if role]


def _described(names: NameReader, listed: Sequence[Name], end: int) -> Iterator[Name]:
    """The names, the last with the clause that tells which of a class are meant: "… có rừng"."""
    yield from listed[:-1]
    last = listed[-1]
    classed = last.group or any(words in last.text.lower() for words in _OF_MANY)
    stop = tail_end(names.low, last.end, end, MEANT) if classed else None
    if stop is None:
        yield last
    else:
        yield Name(names.chars[last.start : stop], last.start, stop, True)


def helpers_in(names: NameReader, start: int, end: int) -> list[Helper]:
    """Co-ordinating bodies named in ``[start, end)``, in order, once each."""
    found: list[Helper] = []
    seen: set[str] = set()
    for rule, cue in _CUES:
        if names.chars.find(cue, start, end) < 0:
            continue
        for match in _matches(rule, cue, names.chars, start, end):
            listed = names.list_at(match.end(), end)
            begun = max(start, match.start() - _LONGEST_CLAUSE)
            if listed is None or _OF_ANOTHER.search(names.chars, begun, match.start()):
                continue
            for name in _described(names, listed.names, end):
                if name.text.lower() not in seen:
                    seen.add(name.text.lower())
                    found.append(Helper(name, rule))
    found += [
        Helper(name, coordination.BESIDE)
        for name in _beside(names, start, end)
        if name.text.lower() not in seen
    ]
    return sorted(found, key=lambda helper: helper.name.start)
