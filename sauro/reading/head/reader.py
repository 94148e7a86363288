"""Reads the head of a directive: everything about it that is not a task."""

from dataclasses import dataclass

from sauro.reading.head.bases import read_bases
from sauro.reading.head.citations import citations_in
from sauro.reading.head.ending import Ending, read_ending
from sauro.reading.head.follow import missing_annex, read_follow_up, read_route
from sauro.reading.head.kind import kind_from_text
from sauro.reading.head.letterhead import Letterhead, kind_of_symbol, read_letterhead
from sauro.reading.head.opening import Opening, read_opening
from sauro.reading.head.told import read_told
from sauro.reading.result import Citation, Document, Finding, Warning
from sauro.reading.rules.head_kinds import LETTER
from sauro.reading.text import Text


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a directive and where its parts lie; all offsets are of the derived text.

    The body is ``[body_start, tail_start)`` and, where an annex follows the signature, goes on
    at ``annex_start``. ``base_blocks`` are spans of blocks that only state bases or enact.
    """

    document: Document
    body_start: int
    tail_start: int
    annex_start: int | None
    base_blocks: tuple[tuple[int, int], ...]
    warnings: tuple[Warning, ...]


def read_head(text: Text) -> Head:
    """Read the head of a directive; what the text does not show is None or empty."""
    if not text.chars:
        return Head(Document(), 0, 0, None, (), ())
    ending = read_ending(text)
    opening = read_opening(text)
    body_start = min(opening.body_start, ending.tail_start)
    letterhead = read_letterhead(text, opening, ending.tail_start)
    shown = {"date": letterhead.date, "signer": ending.signer}
    told = read_told(text, letterhead.number) if None in shown.values() else {}
    told = {field: one for field, one in told.items() if shown[field] is None}
    shown |= {field: one.value for field, one in told.items()}
    bases = read_bases(text, body_start, ending.tail_start, letterhead.number)
    follow_up = read_follow_up(text, body_start, _body_end(text, ending))
    route = read_route(text, body_start, _body_end(text, ending))
    annex = missing_annex(text, body_start, ending.tail_start, ending.annex_start)
    kind, kind_finding = _kind(text, opening, letterhead)
    giver = _giver(ending, letterhead.issuer)
    findings = [*opening.findings, *letterhead.findings, *bases.findings, *ending.findings]
    findings += told.values()
    findings += [one for one in (kind_finding, follow_up, route, annex) if one]
    document = Document(
        kind=kind,
        number=letterhead.number,
        date=shown["date"],
        place=letterhead.place,
        issuer=letterhead.issuer,
        title=opening.title,
        giver=giver,
        signer=shown["signer"],
        capacity=ending.capacity,
        post=ending.post,
        bases=tuple(citation.number for citation in bases.cited),
        addressees=opening.addressees,
        recipients=ending.recipients,
        citations=_citations(text, opening, letterhead),
        follow_up=follow_up.value if follow_up else None,
        route=route.value if route else None,
        missing_annex=annex is not None,
        findings=tuple(_settled(one, kind, giver) for one in findings),
    )
    return Head(
        document=document,
        body_start=body_start,
        tail_start=ending.tail_start,
        annex_start=ending.annex_start,
        base_blocks=bases.blocks,
        warnings=tuple(_warnings(annex)),
    )


def _body_end(text: Text, ending: Ending) -> int:
    return ending.tail_start if ending.annex_start is None else len(text.chars)


def _kind(
    text: Text, opening: Opening, letterhead: Letterhead
) -> tuple[str | None, Finding | None]:
    """The kind by its line, else by the number, else by what the text calls itself.

    What is sent to somebody ("Kính gửi") and calls itself a report in the end is no letter.
    """
    of_symbol = kind_of_symbol(letterhead.symbol)
    by_mark = any(one.rule == LETTER.id for one in opening.findings if one.field == "kind")
    if by_mark and of_symbol == _initials(letterhead.issuer):
        return opening.kind, None
    if opening.kind and not by_mark:
        return opening.kind, None
    if of_symbol:
        return of_symbol, None
    found = kind_from_text(text, opening.body_start)
    if opening.kind and not (found and found.value == "BC" and by_mark):
        return opening.kind, None
    return (found.value, found) if found else (None, None)


def _initials(issuer: str | None) -> str:
    """The first letters of a body's name: "Cục Thuế" is "CT" in numbers, as "Chỉ thị" is."""
    return "".join(word[0] for word in (issuer or "").split() if word[0].isupper())


def _settled(finding: Finding, kind: str | None, giver: str | None) -> Finding:
    """A finding with the value that was settled on in the end."""
    if finding.field == "kind" and kind:
        return finding._replace(value=kind)
    if finding.field == "giver" and giver:
        return finding._replace(value=giver)
    return finding


def _giver(ending: Ending, issuer: str | None) -> str | None:
    """The authority in whose name it is signed, told by the issuer where the words are short."""
    named = ending.in_name_of
    if named is None or issuer is None:
        return named
    if issuer.lower().startswith(named.lower()):
        return issuer
    if named in ("Ban Thường vụ", "Ban Chấp hành", "Thường trực"):
        return f"{named} {issuer}"
    if (ending.capacity or "").startswith("TM") or len(named.split()) > 4:
        return named
    return f"{named} {issuer}"


def _citations(text: Text, opening: Opening, letterhead: Letterhead) -> tuple[Citation, ...]:
    own = {one.start for one in letterhead.findings if one.field == "number"}
    start = opening.kind_at[1] if opening.kind_at else 0
    return tuple(
        citation
        for citation in citations_in(text.chars, start, len(text.chars))
        if not any(citation.start <= at < citation.end for at in own)
    )


def _warnings(annex: Finding | None) -> list[Warning]:
    if annex is None:
        return []
    message = f"Thiếu biểu kèm theo: văn bản ghi “{annex.text.strip('()')}” nhưng không có phụ lục."
    return [Warning("missing_annex", message, annex.start, annex.end)]
