"""From what was read to rows: head, passages, proposals, citations."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sauro.directives.date_checks import date_doubts
from sauro.directives.folding import folded, marked
from sauro.directives.kept_source import pack
from sauro.directives.models import (
    Citation,
    Directive,
    Gap,
    Party,
    Passage,
    Proposal,
    Reading,
    Rendition,
)
from sauro.directives.numbers import number_key
from sauro.directives.resolving import Resolver
from sauro.directives.vocabulary import Origin, PartyRole
from sauro.directives.wording import QUESTIONS
from sauro.reading import result as read
from sauro.reading.clarity import DU as CLEAR
from sauro.reading.output.contract import to_json
from sauro.reading.text import Source

_LONGEST = 250


def store_reading(
    rendition: Rendition, source: Source, reading: read.Reading, times: tuple[datetime, datetime]
) -> Reading:
    """Keep one run of the reader; the same grammar on the same file is kept once."""
    row, _ = Reading.objects.get_or_create(
        rendition=rendition,
        grammar=reading.grammar,
        defaults={
            "chars": source.chars,
            "source": pack(source),
            "result": to_json(reading),
            "started_at": times[0],
            "ended_at": times[1],
        },
    )
    return row


def fill_head(directive: Directive, document: read.Document) -> None:
    """Set what the text says of the directive; nothing is saved."""
    directive.kind = _cut(document.kind, 60)
    directive.number = _cut(document.number, 80)
    directive.number_key = number_key(directive.number)
    directive.day = date.fromisoformat(document.date) if document.date else None
    directive.issuer = _cut(document.issuer)
    directive.title = document.title or ""
    directive.giver = _cut(document.giver)
    directive.signer = _cut(document.signer, 150)
    directive.capacity = _cut(document.capacity, 20)
    directive.post = _cut(document.post, 150)
    directive.follow_up = _cut(document.follow_up)
    directive.route = _cut(document.route)
    directive.missing_annex = document.missing_annex


def set_search(directive: Directive) -> None:
    """Make the search key of the head; nothing is saved."""
    words = (directive.number, directive.title, directive.issuer, directive.giver)
    directive.marked, directive.folded = marked(*words), folded(*words)


def propose(
    directive: Directive, reading: Reading, tasks: Iterable[read.Task], origin: Origin, first: int
) -> list[Proposal]:
    """Proposals for the tasks, in order from ``first`` on, with their gaps; parties come apart."""
    listed = list(tasks)
    rows = Proposal.objects.bulk_create(
        _proposal(directive, reading, task, origin, first + number)
        for number, task in enumerate(listed)
    )
    add_gaps(rows, listed)
    return rows


def add_gaps(rows: Iterable[Proposal], tasks: Iterable[read.Task]) -> None:
    """A question for each of the six rõ that a task leaves open."""
    Gap.objects.bulk_create(
        Gap(
            proposal=row,
            name=name,
            state=clear.state,
            reason=clear.reason,
            question=QUESTIONS[name],
        )
        for row, task in zip(rows, tasks, strict=True)
        for name, clear in task.clarity.items()
        if clear.state != CLEAR
    )


def add_parties(
    rows: Iterable[Proposal], tasks: Iterable[read.Task], resolver: Resolver
) -> list[Party]:
    """Those who lead and those who help, each resolved."""
    return Party.objects.bulk_create(
        party_row(row, role, rank, words, resolver)
        for row, task in zip(rows, tasks, strict=True)
        for role, names in (
            (PartyRole.LEAD, task.leads),
            (PartyRole.COORDINATE, task.coordinators),
        )
        for rank, words in enumerate(dict.fromkeys(names))
    )


def party_row(
    proposal: Proposal, role: PartyRole, rank: int, words: str, resolver: Resolver
) -> Party:
    """A party, resolved and not yet saved."""
    words = words[:_LONGEST]
    meant = resolver.meant(words, role)
    return Party(
        proposal=proposal,
        role=role,
        rank=rank,
        words=words,
        outcome=meant.outcome,
        agency_id=meant.agency_id,
        group_id=meant.group_id,
        why=meant.why[:_LONGEST],
    )


def add_passages(directive: Directive, reading: Reading, passages: Iterable[read.Passage]) -> None:
    """Every stretch of the text with what it is."""
    chars = reading.chars
    Passage.objects.bulk_create(
        Passage(
            directive=directive,
            reading=reading,
            start=one.start,
            end=one.end,
            kind=one.kind,
            why=one.why[:_LONGEST],
            marked=marked(chars[one.start : one.end]),
            folded=folded(chars[one.start : one.end]),
        )
        for one in passages
        if one.end > one.start
    )


def add_citations(directive: Directive, document: read.Document) -> None:
    """Each document named, once; where it is named with its day, that mention counts."""
    first: dict[str, read.Citation] = {}
    for one in document.citations:
        key = number_key(one.number) or folded(one.number)[:80]
        known = first.get(key)
        if known is None or (known.date is None and one.date is not None):
            first[key] = one
    bases = {number_key(number) or folded(number)[:80] for number in document.bases}
    Citation.objects.bulk_create(
        Citation(
            directive=directive,
            number=one.number[:80],
            key=key,
            day=date.fromisoformat(one.date) if one.date else None,
            issuer=_cut(one.issuer),
            is_base=key in bases,
            start=one.start,
            end=one.end,
        )
        for key, one in first.items()
        if key
    )


def doubts_of(reading: dict[str, Any], start: int, end: int) -> list[dict[str, Any]]:
    """Words not read surely, and warnings, whose place is within the stretch."""
    words = [
        {**one, "reason": f"Chữ đọc chưa chắc: “{one['text']}”."}
        for one in reading["source"]["doubtful"]
        if one["start"] < end and start < one["end"]
    ]
    warned = [
        {"field": one["code"], "reason": one["message"], "start": one["start"], "end": one["end"]}
        for one in reading["warnings"]
        if one["start"] is not None and one["start"] < end and start < (one["end"] or end)
    ]
    return [*words, *warned]


def _proposal(
    directive: Directive, reading: Reading, task: read.Task, origin: Origin, order: int
) -> Proposal:
    told = next(
        one
        for one in reading.result["tasks"]
        if (one["start"], one["key"]) == (task.start, task.key)
    )
    quote = reading.chars[task.start : task.end]
    verified = bool(quote.strip()) and quote == _comparable(task.text, quote)
    return Proposal(
        directive=directive,
        reading=reading,
        origin=origin,
        order=order,
        key=task.key[:80],
        path=list(task.path),
        place=told["place"],
        spans=[[task.start, task.end]] if verified else [],
        quotes=[quote] if verified else [],
        shown=task.shown,
        product=task.product or "",
        deadlines=told["deadlines"],
        clarity=told["clarity"],
        findings=told["findings"],
        doubts=[
            *told["confirm"],
            *doubts_of(reading.result, task.start, task.end),
            *date_doubts(reading.chars, task.start, task.end, directive.day),
        ],
    )


def _comparable(text: str, quote: str) -> str:
    """The reader's quote, where the kept text had to put signs for what cannot be kept."""
    if len(text) != len(quote) or "\ufffd" not in quote:
        return text
    return "".join(
        there if there == "\ufffd" else here for here, there in zip(text, quote, strict=True)
    )


def _cut(text: str | None, most: int = _LONGEST) -> str:
    return " ".join((text or "").split())[:most]
