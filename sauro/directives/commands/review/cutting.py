"""Split, merge, add: decisions that change how many proposals there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sauro.directives.commands import building, journal
from sauro.directives.models import Directive, Gap, Party, Proposal, Reading
from sauro.directives.policy import Right, require
from sauro.directives.quotes import Span, cut, healed
from sauro.directives.resolving import resolver_of
from sauro.directives.vocabulary import DecisionKind, Origin, ProposalState
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.reading import result as read
from sauro.reading.output.contract import to_json
from sauro.reading.reader import read_source
from sauro.reading.sources.plain import from_string

_STEP = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Part:
    """One of the tasks that a proposal is split into: its words in the text, how it reads (healed
    words where empty), its product."""

    spans: Sequence[Span]
    shown: str = ""
    product: str = ""


@command
def split(act: Act, proposal: Proposal, version: int, parts: Sequence[Part]) -> list[Proposal]:
    """Make several tasks of one; bodies, and deadlines that stand elsewhere, go to each of them.

    A product and the report about it are split in the same way: two parts.
    """
    require(act, Right.REVIEW)
    if len(parts) < 2:
        raise Refused("Cần ít nhất hai phần để tách. Hãy chọn thêm một đoạn.")
    proposal = journal.hold(proposal, version)
    directive = journal.hold_directive(proposal.directive)
    before = journal.snapshot(proposal)
    rows = [
        _part(proposal, part, proposal.order + _STEP * number)
        for number, part in enumerate(parts, start=1)
    ]
    proposal.state = ProposalState.SPLIT
    journal.decided(act, proposal)
    _end(act, DecisionKind.SPLIT, directive, {journal.about(proposal): before}, [proposal, *rows])
    return rows


@command
def merge(act: Act, chosen: Sequence[tuple[Proposal, int]]) -> Proposal:
    """Make one task of several of one text: words, bodies, deadlines of all. The first remains."""
    require(act, Right.REVIEW)
    if len({proposal.pk for proposal, _ in chosen}) < 2:
        raise Refused("Hãy chọn ít nhất hai thẻ để gộp.")
    in_order = sorted(chosen, key=lambda one: one[0].pk)  # held in one order by everybody
    held = [journal.hold(proposal, version) for proposal, version in in_order]
    held.sort(key=lambda one: (one.order, one.pk))
    first, others = held[0], held[1:]
    if len({one.reading_id for one in held}) > 1:
        raise Refused("Chỉ gộp được các thẻ lấy từ cùng một tệp.")
    directive = journal.hold_directive(first.directive)
    before = {journal.about(one): journal.snapshot(one) for one in held}
    _absorb(first, others)
    for other in others:
        other.state, other.merged_into = ProposalState.MERGED, first
        journal.decided(act, other)
    journal.decided(act, first)
    _end(act, DecisionKind.MERGE, directive, before, held)
    return first


@command
def add_from_selection(
    act: Act, directive: Directive, spans: Sequence[Span], *, shown: str = ""
) -> Proposal:
    """Propose what somebody marked in the text, across lines and pages.

    The reader proposes bodies, deadlines and product from these words alone.
    """
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    reading = text_of(directive)
    where, quotes = cut(reading, spans)
    task = _read(healed(quotes))
    row = Proposal.objects.create(
        directive=directive,
        reading=reading,
        origin=Origin.PERSON,
        order=_place(directive, where[0][0]),
        spans=where,
        quotes=quotes,
        shown=" ".join(shown.split()) or healed(quotes),
        doubts=building.doubts_of(reading.result, where[0][0], where[-1][1]),
        **_fields(task),
    )
    if task is not None:
        building.add_parties([row], [task], resolver_of(directive))
        building.add_gaps([row], [task])
    _end(act, DecisionKind.ADD, directive, {}, [row])
    return row


@command
def attach_quote(act: Act, proposal: Proposal, version: int, spans: Sequence[Span]) -> Proposal:
    """Tie a proposal to words of its text: one without a quote, or with the wrong one."""
    require(act, Right.REVIEW)
    proposal = journal.hold(proposal, version)
    directive = journal.hold_directive(proposal.directive)
    before = {journal.about(proposal): journal.snapshot(proposal)}
    proposal.spans, proposal.quotes = cut(proposal.reading, spans)
    journal.decided(act, proposal)
    _end(act, DecisionKind.EDIT, directive, before, [proposal])
    return proposal


def text_of(directive: Directive) -> Reading:
    """The reading that is reviewed."""
    return Reading.objects.filter(rendition__directive=directive, rendition__is_text=True).latest(
        "pk"
    )


def _part(proposal: Proposal, part: Part, order: Decimal) -> Proposal:
    where, quotes = cut(proposal.reading, part.spans)
    row = Proposal.objects.create(
        directive=proposal.directive,
        reading=proposal.reading,
        origin=Origin.PERSON,
        order=order,
        key=proposal.key,
        path=proposal.path,
        place=proposal.place,
        spans=where,
        quotes=quotes,
        shown=" ".join(part.shown.split()) or healed(quotes),
        product=" ".join(part.product.split()) or _product_in(proposal, quotes),
        deadlines=[one for one in proposal.deadlines if _belongs(one, where, proposal.spans)],
        clarity=proposal.clarity,
        findings=[one for one in proposal.findings if _belongs(one, where, proposal.spans)],
        doubts=proposal.doubts,
        split_from=proposal,
    )
    Party.objects.bulk_create(
        Party(proposal=row, **one) for one in proposal.parties.values(*journal.PARTY)
    )
    Gap.objects.bulk_create(Gap(proposal=row, **one) for one in proposal.gaps.values(*journal.GAP))
    return row


def _belongs(
    one: Mapping[str, Any], spans: Sequence[Sequence[int]], whole: Sequence[Sequence[int]]
) -> bool:
    """Whether words stand within these spans, or outside of the whole: then all have them."""
    start = one.get("start")
    if start is None or not any(begin <= start < end for begin, end in whole):
        return True
    return any(begin <= start < end for begin, end in spans)


def _product_in(proposal: Proposal, quotes: Sequence[str]) -> str:
    return proposal.product if proposal.product and proposal.product in healed(quotes) else ""


def _absorb(first: Proposal, others: Sequence[Proposal]) -> None:
    spans = sorted({(s, e) for one in (first, *others) for s, e in one.spans})
    joined: list[Span] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    first.spans, first.quotes = cut(first.reading, joined)
    first.shown = " ".join(dict.fromkeys([first.shown, *(one.shown for one in others)]))
    first.product = "; ".join(dict.fromkeys(one.product for one in (first, *others) if one.product))
    for name in ("deadlines", "findings", "doubts"):
        together = [one for row in (first, *others) for one in getattr(row, name)]
        setattr(first, name, [one for at, one in enumerate(together) if one not in together[:at]])
    known = {(one.role, one.words) for one in first.parties.all()}
    for other in others:
        for party in other.parties.values(*journal.PARTY):
            if (party["role"], party["words"]) not in known:
                known.add((party["role"], party["words"]))
                Party.objects.create(proposal=first, **party)


def _read(words: str) -> read.Task | None:
    """What the reader sees in these words, if it sees one task."""
    tasks = read_source(from_string(f"{words}\n")).tasks
    return tasks[0] if len(tasks) == 1 else None


def _fields(task: read.Task | None) -> dict[str, Any]:
    """Product, deadlines and clarity; places of other texts are left out."""
    if task is None:
        return {}
    told = to_json_task(task)
    return {
        "product": task.product or "",
        "deadlines": [{**one, "start": None, "end": None} for one in told["deadlines"]],
        "clarity": told["clarity"],
    }


def to_json_task(task: read.Task) -> dict[str, Any]:
    """One task by the contract."""
    alone = read.Reading("", "", 1.0, read.Document(), (task,), (), (), "")
    told: dict[str, Any] = to_json(alone)["tasks"][0]
    return told


def _place(directive: Directive, start: int) -> Decimal:
    """Between its neighbours in the text."""
    rows = [(row.order, row.spans) for row in directive.proposals.order_by("order", "pk")]
    before = [order for order, spans in rows if spans and spans[0][0] <= start]
    low = max(before, default=Decimal(0))
    high = min((order for order, _ in rows if order > low), default=low + 1)
    return (low + high) / 2


def _end(
    act: Act,
    kind: DecisionKind,
    directive: Directive,
    before: dict[str, Any],
    rows: Sequence[Proposal],
) -> None:
    journal.reopen(directive)
    after = {journal.about(row): journal.snapshot(row) for row in rows}
    journal.write(act, kind, directive, before, after, proposal=rows[0])
