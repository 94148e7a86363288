"""The letterhead: number, day of signing, place, and the body that issues."""

import re
from dataclasses import dataclass

from sauro.reading.head.citations import as_printed, iso
from sauro.reading.head.issuer import issuer_of
from sauro.reading.head.opening import Opening
from sauro.reading.head.pieces import pieces
from sauro.reading.head.title import titled_number
from sauro.reading.result import Finding
from sauro.reading.rules import head_letterhead
from sauro.reading.rules.head_bodies import BY_CODE, COUNCIL_CODES
from sauro.reading.rules.head_kinds import CODES
from sauro.reading.rules.head_numbers import EMPTY, ENCLOSED, OWN, TITLED
from sauro.reading.text import Text

_PARTS = re.compile(r"[/-]")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """``symbol`` is the number without its digits, known even where the digits are not."""

    number: str | None
    symbol: str | None
    date: str | None
    place: str | None
    issuer: str | None
    findings: tuple[Finding, ...]


def read_letterhead(text: Text, opening: Opening, tail_start: int) -> Letterhead:
    """Read what stands above the body; the issuer also from the rest, where it is lost above."""
    top = min(opening.body_start, tail_start)
    lines = list(pieces(text, 0, top))
    begins = frozenset(line.start for line in lines)
    flat = text.chars[:top].replace("\n", " ")
    number, symbol = _number(flat, begins, opening)
    dated = _dated(flat, begins, opening)
    day = place = None
    if dated:
        rule = head_letterhead.PLACE_DATE.id
        day = _finding("date", rule, dated, "read", iso(dated) or "")
        place = _finding("place", rule, dated, "place", dated["place"])
    elif number and number.rule == TITLED.id:
        day = _day_in_title(flat, number.end)
    elif symbol is None and (enclosed := ENCLOSED.pattern.search(flat)):
        number, symbol = _numbered(ENCLOSED.id, enclosed, 0)
        day = _finding("date", ENCLOSED.id, enclosed, "date", iso(enclosed) or "")
    issuer = issuer_of(text, lines, opening, symbol, place.value if place else None)
    findings = tuple(one for one in (number, day, place, issuer) if one and one.value)
    values = {one.field: one.value for one in findings}
    return Letterhead(
        number=values.get("number"),
        symbol=symbol,
        date=values.get("date"),
        place=values.get("place"),
        issuer=values.get("issuer"),
        findings=findings,
    )


def kind_of_symbol(symbol: str | None) -> str | None:
    """The kind that a number's letters say; CV where they name none."""
    if not symbol:
        return None
    first = _PARTS.split(symbol)[0]
    if first in CODES:
        return first
    return "CV" if "-" in symbol or first in BY_CODE or first in COUNCIL_CODES else None


def _finding(field: str, rule: str, match: re.Match[str], group: str, value: str) -> Finding:
    start, end = match.span(group)
    return Finding(field, rule, start, end, match[group], value)


def _number(
    flat: str, begins: frozenset[int], opening: Opening
) -> tuple[Finding | None, str | None]:
    """The document's own number, and its letters even where the digits are missing."""
    for match in OWN.pattern.finditer(flat):
        if _own_place(flat, match.start(), begins, opening):
            return _numbered(OWN.id, match, 0)
    titled = titled_number(flat, opening.kind, opening.kind_at)
    if titled and opening.kind_at:
        return _numbered(TITLED.id, titled, opening.kind_at[1])
    for match in EMPTY.pattern.finditer(flat):
        if _own_place(flat, match.start(), begins, opening):
            return None, as_printed(match["read"])
    return None, None


def _numbered(rule: str, match: re.Match[str], shift: int) -> tuple[Finding, str]:
    number = as_printed(match["read"])
    start, end = (shift + at for at in match.span("read"))
    symbol = re.sub(r"^\d+[a-zđ]?(?:/(?:19|20)\d\d)?[/ -]", "", number)
    return Finding("number", rule, start, end, match["read"], number), symbol


def _day_in_title(flat: str, start: int) -> Finding | None:
    match = head_letterhead.TITLE_DATE.pattern.match(flat[start:].lower())
    if match is None:
        return None
    a, b = (start + at for at in match.span("read"))
    return Finding("date", head_letterhead.TITLE_DATE.id, a, b, flat[a:b], iso(match) or "")


def _own_place(flat: str, start: int, begins: frozenset[int], opening: Opening) -> bool:
    """Whether a number here is the document's own and not one cited in its title."""
    shouted = flat[start + 1] == "Ố"
    if opening.kind_at is not None and start >= opening.kind_at[1]:
        follows = not flat[opening.kind_at[1] : start].strip(" :*")
        return follows or (start in begins and not shouted)
    return start in begins or _stands_free(flat[:start].rstrip())


_ENDS_IN_NUMBER = re.compile(r"\d ?/[^\s/]{2,24}(?:/[^\s/]{2,24})?$")


def _stands_free(before: str) -> bool:
    """Whether what stands before cannot be a sentence that this is part of."""
    if not before or before.endswith("phúc") or _ENDS_IN_NUMBER.search(before):
        return True
    return not before[-1].islower() and before[-1] not in ",;("


def _dated(flat: str, begins: frozenset[int], opening: Opening) -> re.Match[str] | None:
    pattern = head_letterhead.PLACE_DATE.pattern
    own_lines = (pattern.match(flat, begun) for begun in sorted(begins))
    for match in (*filter(None, own_lines), *pattern.finditer(flat)):
        start = match.start()
        free = start in begins or _stands_free(flat[:start].rstrip())
        if free and not flat[match.end() :].startswith((" của", " về", "/", ".")):
            return match
    return None
