"""What news says of a directive that it retells, where no letterhead says it."""

import re
from dataclasses import replace

from sauro.reading.head.citations import as_printed, iso
from sauro.reading.result import Document, Finding
from sauro.reading.rules import head_kinds
from sauro.reading.rules.head_bodies import BY_CODE, SYMBOL
from sauro.reading.rules.head_retold import RETOLD
from sauro.reading.text import Text

_OFFICE = re.compile(r"(?:Phó )?(?:Chủ tịch|Bộ trưởng|Giám đốc|Cục trưởng|Tổng Giám đốc) (?=\w)")
_COUNCIL = re.compile(r"^UBND(?!\w)")


def with_retold(text: Text, document: Document) -> Document:
    """A document without a number, with what the first block tells of the one it retells."""
    told = () if document.number else _retold(text)
    if not told:
        return document
    values = {one.field: one.value for one in told}
    others = (one for one in document.findings if one.field not in values)
    return replace(document, **values, findings=(*told, *others))  # type: ignore[arg-type]


def _retold(text: Text) -> tuple[Finding, ...]:
    block = text.blocks[0]
    match = RETOLD.pattern.match(text.chars[block.start : block.end])
    if match is None:
        return ()
    number = as_printed(match["read"])
    values = {
        "kind": ("kind", head_kinds.ABBREVIATIONS[match["kind"].lower()]),
        "number": ("read", number),
        "date": ("dated", iso(match) if match["dated"] else None),
        "issuer": ("office", _issuer(match["office"], number)),
        "signer": ("signer", match["signer"]),
        "title": ("title", match["title"]),
    }
    return tuple(
        _finding(block.start, match, field, group, value)
        for field, (group, value) in values.items()
        if value
    )


def _issuer(office: str, number: str) -> str:
    """The body of a number's letters, else the one whose head signed."""
    named = SYMBOL.pattern.search(number)
    if named:
        return BY_CODE[named["read"]]
    return _COUNCIL.sub("Ủy ban nhân dân", _OFFICE.sub("", office))


def _finding(start: int, match: re.Match[str], field: str, group: str, value: str) -> Finding:
    first, last = (start + at for at in match.span(group))
    return Finding(field, RETOLD.id, first, last, match[group], value)
