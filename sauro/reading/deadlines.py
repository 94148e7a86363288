"""Deadlines stated in a stretch of derived text.

Each rule proposes; what touches a ``never`` is dropped, of overlapping proposals the longest
stays, and one that only repeats another is left out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sauro.reading import dates
from sauro.reading.anchors import counted_from
from sauro.reading.grammar import Rule
from sauro.reading.result import Deadline
from sauro.reading.rules import deadline_cells, deadline_never
from sauro.reading.rules import deadline_cues as cues
from sauro.reading.rules.deadline_words import EVERY, OFTEN, TIMES, UNIT, WEEKDAYS

#: An order may be signed some days after its own date was set: a conclusion written up late.
LATE_SIGNING = timedelta(days=31)

#: How far from a deadline the words stand that make it none.
_NEAR = 80
#: How far from a word of recurrence its rules reach.
_REACH = 150

_OFTEN_UNIT = re.compile(rf"(?:{OFTEN}\ )?(?P<unit>{UNIT})", re.VERBOSE)


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
    cell = chars[start:end]
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
    return list(_cadence(deadline_cells.UNITS_CELL, found, None)) if found else []


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
        if (proposal := list(_READ[rule.sense](rule, match, signed)))
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


def _make(rule: Rule, match: re.Match[str], kind: str, hour: str | None = None) -> Deadline:
    start, end = rule.read(match)
    text = match.string[start:end].rstrip(" ,")
    if "(" in text and ")" not in text and match.string.startswith(")", end):
        text += ")"
    return Deadline(text, kind, start, start + len(text), rule.id, hour=hour)


def _group(match: re.Match[str], *names: str) -> str | None:
    """The first of the named groups that the rule has and the match filled."""
    known = match.re.groupindex
    return next((match[name] for name in names if name in known and match[name]), None)


def _hour(match: re.Match[str]) -> str | None:
    words = _group(match, "hour", "at")
    return dates.clock(words) if words else None


def _calendar(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    words = _when(match)
    deadline = _make(rule, match, "date", _hour(match))
    if _group(match, "onward"):
        yield replace(deadline, kind="period", precision="year")
        return
    stretch = dates.stretch(words, signed)
    if stretch is None:
        if signed is None:
            yield replace(deadline, kind="period")
        return
    due, before = stretch.last, False
    if rule.sense == "before" and not deadline.hour and not words.lower().startswith("cuối"):
        due, before = stretch.first - timedelta(days=1), True
    if signed and _is_past(rule.sense, due, signed):
        return
    yield replace(deadline, due=due.isoformat(), before=before, precision=stretch.precision)


def _when(match: re.Match[str]) -> str:
    if years := _group(match, "years"):
        return f"năm {years}"
    if month := _group(match, "month"):
        return f"tháng {month}"
    if quarter := _group(match, "quarter"):
        return f"quý {quarter}"
    return _group(match, "when", "end", "days") or ""


def _is_past(sense: str, due: date, signed: date) -> bool:
    late = timedelta() if sense == "within" else LATE_SIGNING
    return sense != "label" and due < signed - late


def _recurring(
    rule: Rule, match: re.Match[str], every: str | None, on: str | None = None
) -> Deadline:
    words = match[0].lower()
    before = on is not None and "trước" in words
    deadline = _make(rule, match, "recurring", _hour(match))
    return replace(deadline, every=every, on=on, before=before)


def _weekday(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    words = _group(match, "weekday", "later") or ""
    yield _recurring(rule, match, "week", WEEKDAYS[words.split()[-1].lower()])


def _dated(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    unit = "quý" if _group(match, "quarter") else (_group(match, "unit") or "tháng").lower()
    every = EVERY[unit.removeprefix("0").removesuffix(" đầu năm")]
    if rule.sense == "daily":
        every = "day"
    before = (_group(match, "day0"), _group(match, "month0"))
    if any(before):
        half = _group(match, "unit0")
        of_first = EVERY[half.lower().removeprefix("0")] if half else every
        yield from _on(rule, match, of_first, *before)
    yield from _on(
        rule, match, every, _group(match, "day", "day1"), _group(match, "month", "month1")
    )


def _on(
    rule: Rule, match: re.Match[str], every: str, day: str | None, month: str | None
) -> Iterator[Deadline]:
    on = dates.recurring_day(day, month, every)
    if on != "":
        yield _recurring(rule, match, every, on)


def _cadence(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    whole = _make(rule, match, "recurring", _hour(match))
    start, end = match.span("units")
    units = list(_OFTEN_UNIT.finditer(match.string, start, end))
    for number, unit in enumerate(units):
        every = EVERY[unit["unit"].lower().removeprefix("0").removesuffix(" đầu năm")]
        begin = whole.start if number == 0 else unit.start()
        stop = unit.end() if number + 1 < len(units) else max(whole.end, unit.end())
        yield replace(whole, text=match.string[begin:stop], start=begin, end=stop, every=every)


def _times(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    unit = (_group(match, "unit", "each") or "").lower().removeprefix("0")
    every = EVERY[unit.removesuffix(" đầu năm")]
    count = int(_group(match, "count") or 1)
    yield _recurring(rule, match, TIMES.get((every, count), every))


def _relative(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    deadline = _make(rule, match, "relative")
    anchor = _group(match, "anchor") or ""
    base = counted_from(anchor, match.string, signed)
    if base is None:
        yield deadline
        return
    due = dates.later(base, int(match["count"]), match["unit"])
    yield replace(deadline, kind="date", due=due.isoformat(), precision="day")


def _loose(kind: str) -> Callable[[Rule, re.Match[str], date | None], Iterator[Deadline]]:
    def read(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
        yield _make(rule, match, kind, _hour(match))

    return read


_READ: dict[str, Callable[[Rule, re.Match[str], date | None], Iterator[Deadline]]] = {
    "before": _calendar,
    "by": _calendar,
    "within": _calendar,
    "label": _calendar,
    "weekday": _weekday,
    "dated": _dated,
    "daily": _dated,
    "cadence": _cadence,
    "times": _times,
    "relative": _relative,
    "event": _loose("event"),
    "season": _loose("period"),
}
