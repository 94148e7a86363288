"""Deadlines stated in a stretch of derived text.

Each rule proposes; what touches a ``never`` is dropped, of overlapping proposals the longest
stays, and one that only repeats another is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from sauro.reading.deadline_values import READ, cadence
from sauro.reading.grammar import Rule
from sauro.reading.result import Deadline
from sauro.reading.rules import deadline_cells, deadline_never
from sauro.reading.rules import deadline_cues as cues

#: How far from a deadline the words stand that make it none.
_NEAR = 80
#: How far from a word of recurrence its rules reach.
_REACH = 150

_SMALL = {"THÁNG": "Tháng", "QUÝ": "Quý", "NĂM": "năm"}
_CAPITALS = re.compile("|".join(_SMALL))


def deadlines_in(
    chars: str,
    start: int,
    end: int,
    signed: date | None,
    cited: Sequence[tuple[int, int]] = (),
) -> list[Deadline]:
    """The deadlines stated in ``chars[start:end]``, in order.

    ``signed`` is the document's date; years left out are counted from it. ``cited`` are spans of
    cited documents, whose dates bound nothing.
    """
    return _settle((), chars, start, end, signed, cited)


def deadlines_in_cell(chars: str, start: int, end: int, signed: date | None) -> list[Deadline]:
    """The deadlines in a cell or line known to state the time of a task: "Quý II/2026", "2026"."""
    cell = _CAPITALS.sub(lambda word: _SMALL[word[0]], chars[start:end])
    found = _settle(deadline_cells.RULES, cell, 0, len(cell), signed, ())
    found = found or _units_in(cell, 0, len(cell))
    return [replace(one, start=one.start + start, end=one.end + start) for one in found]


def _units_in(chars: str, start: int, end: int) -> list[Deadline]:
    """A cell that only names a period: "Hằng năm", "Tháng, quý"."""
    pattern = deadline_cells.UNITS_CELL.pattern
    match = pattern.fullmatch(chars[start:end].rstrip(" .;"))
    if match is None:
        return []
    found = pattern.match(chars, start, start + match.end())
    return list(cadence(deadline_cells.UNITS_CELL, found, None)) if found else []


def _settle(
    more: Sequence[Rule],
    chars: str,
    start: int,
    end: int,
    signed: date | None,
    cited: Sequence[tuple[int, int]],
) -> list[Deadline]:
    found = [
        proposal
        for begin, stop, rules in _work(more, chars, start, end)
        for rule in rules
        for match in rule.pattern.finditer(chars, begin, stop)
        if (proposal := list(READ[rule.sense](rule, match, signed)))
    ]
    if not found:
        return []
    spans = sorted((some[0].start, some[-1].end) for some in found)
    taken, named, never = (bytearray(end - start + 1) for _ in range(3))
    for first, last in cited:
        if first < end and last > start:
            _mark(named, max(first - start, 0), min(last, end) - start)
    for begin, stop in _around(spans, _NEAR, start, end):
        for rule in deadline_never.RULES:
            for match in rule.pattern.finditer(chars, begin, stop):
                _mark(never, match.start() - start, match.end() - start)
    kept: list[Deadline] = []
    for proposal in sorted(found, key=lambda some: (some[0].start - some[-1].end, some[0].start)):
        first, last = proposal[0].start - start, proposal[-1].end - start
        within = named[first] or (named[last - 1] and named[last])
        if not within and taken.find(1, first, last) < 0:
            _mark(taken, first, last)
            kept += proposal if never.find(1, first, last + 1) < 0 else ()
    return _once(sorted(kept, key=lambda one: one.start))


def _work(
    more: Sequence[Rule], chars: str, start: int, end: int
) -> Iterator[tuple[int, int, Sequence[Rule]]]:
    """Which rules have to look at which stretch: most text has no word for most of them."""
    if more:
        yield start, end, more
    if cues.CALENDAR.search(chars, start, end):
        yield start, end, _cued(cues.CALENDAR_RULES, chars, start, end)
    if cues.EVENTS.search(chars, start, end):
        yield start, end, _cued(cues.EVENT_RULES, chars, start, end)
    if cues.RECURRING.search(chars, start, end):
        recurring = (cue.span() for cue in cues.RECURRING.finditer(chars, start, end))
        for begin, stop in _around(recurring, _REACH, start, end):
            yield begin, stop, _cued(cues.RECURRING_RULES, chars, begin, stop)


def _cued(
    rules: Iterable[tuple[Rule, tuple[str, ...]]], chars: str, start: int, end: int
) -> list[Rule]:
    stretch = chars[start:end]
    asked: list[Rule] = []
    for rule, words in rules:
        for word in words:
            if word in stretch:
                asked.append(rule)
                break
    return asked


def _around(
    spans: Iterable[tuple[int, int]], reach: int, start: int, end: int
) -> list[tuple[int, int]]:
    """The ascending ``spans`` widened by ``reach`` within ``[start, end)``, joined if they meet."""
    windows: list[tuple[int, int]] = []
    for first, last in spans:
        begin, stop = max(start, first - reach), min(end, last + reach)
        if windows and begin <= windows[-1][1]:
            begin, stop = windows[-1][0], max(stop, windows.pop()[1])
        windows.append((begin, stop))
    return windows


def _mark(mask: bytearray, start: int, end: int) -> None:
    mask[start:end] = b"\1" * len(mask[start:end])


def _once(found: list[Deadline]) -> list[Deadline]:
    """Without those that say again what another says: the same day, or a period without its day."""
    seen: set[tuple[str | None, ...]] = set()
    fixed = {one.every for one in found if one.on}
    kept = []
    for one in found:
        key = (one.due, one.every, one.on)
        vague = one.kind == "recurring" and one.on is None and one.every in fixed
        if one.kind not in ("date", "recurring") or not (vague or key in seen):
            kept.append(one)
        seen.add(key)
    return kept
