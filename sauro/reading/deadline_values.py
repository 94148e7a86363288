"""What a rule of deadlines reads in a match: a day, a recurrence, an event, a span of days."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from sauro.reading import dates
from sauro.reading.anchors import counted_from
from sauro.reading.grammar import Rule
from sauro.reading.result import Deadline
from sauro.reading.rules.deadline_words import EVERY, OFTEN, TIMES, UNIT, WEEKDAYS

#: An order may be signed some days after its own date was set: a conclusion written up late.
LATE_SIGNING = timedelta(days=31)
_APART = re.compile(r"(?:, | và |; )(?=(?:[Tt]háng|[Qq]uý) )")
_YEAR = re.compile(r"(?: ?[/-] ?| (?:năm )?)20\d\d")
_OFTEN_UNIT = re.compile(rf"(?:{OFTEN}\ )?(?P<unit>{UNIT})", re.VERBOSE)


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
    if rule.sense == "label" and _APART.search(words):
        yield from _several(rule, match, signed)
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


def _several(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
    """ "Tháng 6 và tháng 12/2024" in a cell: each of the times, all in the year of the last.

    "Quý II, quý III/2024" is one stretch of time: its end.
    """
    begun, end = match.span("when")
    cuts = [cut.span() for cut in _APART.finditer(match.string, begun, end)]
    starts, ends = [begun, *(last for _, last in cuts)], [*(first for first, _ in cuts), end]
    year = _YEAR.search(match.string, starts[-1], end)
    found: list[tuple[int, int, dates.Stretch]] = []
    for start, stop in zip(starts, ends, strict=True):
        words = match.string[start:stop]
        own = words if year is None or _YEAR.search(words) else words + year[0]
        stretch = dates.stretch(own, signed)
        if stretch is not None:
            found.append((start, stop, stretch))
    days = [stretch for _, _, stretch in found]
    if days and all(one.last + timedelta(days=1) == two.first for one, two in pairwise(days)):
        found = [(begun, end, days[-1])]
    for start, stop, stretch in found:
        yield replace(
            _make(rule, match, "date", None),
            text=match.string[start:stop],
            start=start,
            end=stop,
            due=stretch.last.isoformat(),
            precision=stretch.precision,
        )


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


def cadence(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
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
    due = dates.later(base, int(_group(match, "count") or 1), match["unit"])
    yield replace(deadline, kind="date", due=due.isoformat(), precision="day")


def _loose(kind: str) -> Callable[[Rule, re.Match[str], date | None], Iterator[Deadline]]:
    def read(rule: Rule, match: re.Match[str], signed: date | None) -> Iterator[Deadline]:
        yield _make(rule, match, kind, _hour(match))

    return read


READ: dict[str, Callable[[Rule, re.Match[str], date | None], Iterator[Deadline]]] = {
    "before": _calendar,
    "by": _calendar,
    "within": _calendar,
    "label": _calendar,
    "weekday": _weekday,
    "dated": _dated,
    "daily": _dated,
    "cadence": cadence,
    "times": _times,
    "relative": _relative,
    "event": _loose("event"),
    "season": _loose("period"),
}
