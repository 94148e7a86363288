"""What the words tell that introduce a directive printed in full: its number, day and signer."""

from sauro.reading.head.citations import as_printed, iso
from sauro.reading.result import Finding
from sauro.reading.rules.head_signature import FAMILY_NAMES
from sauro.reading.rules.head_told import SIGNED
from sauro.reading.text import Text

_REACH = 1500


def read_told(text: Text, number: str | None) -> dict[str, Finding]:
    """By field what the first sentences tell of the document itself; empty where they do not.

    ``number`` is the document's own where its head shows it: words about another tell nothing.
    """
    match = SIGNED.pattern.search(text.chars, 0, min(_REACH, len(text.chars)))
    if match is None or match["signer"].split()[0] not in FAMILY_NAMES:
        return {}
    if as_printed(match["number"]) != number:
        return {}
    values = {"signer": match["signer"], "date": iso(match) if match["date"] else None}
    return {
        field: Finding(field, SIGNED.id, *match.span(field), match[field], value)
        for field, value in values.items()
        if value
    }
