"""Every document named by its number: the number as printed, its date and issuer if they follow."""

import re
from collections.abc import Iterator
from datetime import date

from sauro.reading.result import Citation
from sauro.reading.rules.head_letters import LOOKALIKES
from sauro.reading.rules.head_numbers import CITED, DATED, ISSUED, NAMED

_NAME_BEFORE = 60
_LOOKALIKES = str.maketrans(LOOKALIKES, "ABCEHIKMOPTXY")
_SPACES = re.compile(r"\s+")
_PARTY_OLD = re.compile(r"\d+ [A-ZĐ]+/")


def citations_in(chars: str, start: int, end: int) -> list[Citation]:
    """The documents named in ``chars[start:end]``, in order.

    A citation's span holds the word for its kind, the number, and the date and issuer that
    directly follow.
    """
    return list(_citations(chars, start, end))


def _citations(chars: str, start: int, end: int) -> Iterator[Citation]:
    done = start
    for match in CITED.pattern.finditer(chars, start, end):
        named = NAMED.pattern.search(chars, max(done, match.start() - _NAME_BEFORE), match.start())
        begun = named.start() if named else match.start()
        stop = match.end()
        day = issuer = None
        dated = DATED.pattern.match(chars, stop, end)
        if dated:
            day, stop = iso(dated), dated.end()
        issued = ISSUED.pattern.match(chars, stop, end)
        if issued:
            issuer, stop = issued["read"], issued.end()
        done = stop
        yield Citation(as_printed(match.group()), day, issuer, begun, stop)


def as_printed(number: str) -> str:
    """A number without the white space that line breaks and typists leave in it."""
    number = number.translate(_LOOKALIKES).strip()
    if _PARTY_OLD.match(number):
        return _SPACES.sub(" ", number)
    return _SPACES.sub("", number).rstrip(".")


def iso(match: re.Match[str]) -> str | None:
    """The ISO day of a match of ``DAY``; None for one that no calendar has."""
    day = int(match["day"])
    month = int(match["month"] or match["month_word"])
    year = int(match["year"] or match["year_word"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
