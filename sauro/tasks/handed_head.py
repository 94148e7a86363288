"""The head of a product: as it is kept beside the file, and as matching wants it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sauro.directives.numbers import number_key
from sauro.directives.queries.kinds import kind_name
from sauro.reading.result import Reading
from sauro.tasks.heads import Cite, Head

_FIELDS = ("number", "date")


def head_of(reading: Reading) -> dict[str, Any]:
    """What was read: number, key of the number, ISO day, issuer, signer, title, kind as a name,
    documents it names, fields read with doubt, which reader read it."""
    document = reading.document
    cites = {(one.number, one.date or "") for one in document.citations}
    cites |= {(one, "") for one in document.bases if one not in {number for number, _ in cites}}
    return {
        "kind": kind_name(document.kind or ""),
        "number": document.number or "",
        "key": number_key(document.number or ""),
        "day": document.date or "",
        "issuer": document.issuer or "",
        "signer": document.signer or "",
        "title": document.title or "",
        "cites": [{"number": number, "day": day} for number, day in sorted(cites)],
        "doubts": sorted({one.field for one in reading.doubtful if one.field in _FIELDS}),
        "reader": reading.reader,
    }


def as_head(told: Mapping[str, Any], chain: tuple[int, ...]) -> Head:
    """The same for matching; ``chain`` are its issuer and the bodies above it."""
    return Head(
        kind=told.get("kind", ""),
        key=told.get("key", ""),
        day=day_of(told.get("day", "")),
        issuer=told.get("issuer", ""),
        chain=chain,
        title=told.get("title", ""),
        cites=tuple(
            Cite(key, day_of(one["day"]))
            for one in told.get("cites", ())
            if (key := number_key(one["number"]))
        ),
        doubts=tuple(told.get("doubts", ())),
    )


def day_of(text: str) -> date | None:
    """The day of an ISO text; None for no or no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
