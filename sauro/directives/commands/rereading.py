"""Reading directives again with the grammar of today: what nobody decided is renewed.

The text is that which was kept with the last reading, so its offsets stay, and with them the quotes
of what was decided.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sauro.directives.commands import building, journal
from sauro.directives.commands.joining import renew
from sauro.directives.kept_source import unpack
from sauro.directives.models import Directive, Passage, Proposal, Reading
from sauro.directives.policy import Right, require
from sauro.directives.resolving import resolver_of
from sauro.directives.vocabulary import (
    OF_NO_TASK,
    DecisionKind,
    DirectiveState,
    Origin,
    ProposalState,
)
from sauro.people import clock
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.reading import result
from sauro.reading.reader import grammar_version, read_source

_SPLIT_OTHERWISE = "Đoạn đã phân loại nay được chia khác; giữ nguyên lần đọc trước."


@dataclass(frozen=True, slots=True)
class Reread:
    """What became of a directive: cards kept, words of those that went and came; ``said`` why it
    was left as it was."""

    directive: Directive
    kept: int = 0
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    said: str = ""

    @property
    def counts(self) -> str:
        """How many cards stayed, went and came."""
        return f"Giữ {self.kept} thẻ, bỏ {len(self.gone)}, thêm {len(self.new)}"


def reread_all(act: Act, account: str = "") -> Iterator[Reread]:
    """Each directive that waits for review and was read by another grammar; each by itself.

    ``account`` of the machine is written down where it is nobody of the application who asks.
    """
    waiting = Directive.objects.filter(state=DirectiveState.WAITING).order_by("pk")
    for pk in list(waiting.values_list("pk", flat=True)):
        found = reread(act, Directive.objects.get(pk=pk), account)
        if found is not None:
            yield found


@command
def reread(act: Act, directive: Directive, account: str = "") -> Reread | None:
    """Renew the cards that nobody decided; None where nothing is to be read again.

    Decided cards stay as they are, and what the new reading says of their words is left out.
    """
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    old = Reading.objects.filter(rendition__directive=directive, rendition__is_text=True).last()
    if directive.state != DirectiveState.WAITING or old is None:
        return None
    if old.grammar == grammar_version():
        return None
    begun, source = clock.now(), unpack(old.source)
    read = read_source(source)
    decided = directive.decisions.exclude(kind__in=OF_NO_TASK).exists()
    if decided and _split_otherwise(directive, read):
        return Reread(directive, said=_SPLIT_OTHERWISE)
    reading = building.store_reading(old.rendition, source, read, (begun, clock.now()))
    loose = _loose(directive) if decided else list(directive.proposals.all())
    before = Counter(one.shown for one in loose)
    if decided:
        added = _renew_loose(directive, reading, read, loose)
    else:
        renew(directive, reading, read)
        added = list(directive.proposals.all())
    after = Counter(one.shown for one in added)
    kept = directive.proposals.exclude(state=ProposalState.WITHDRAWN).count() - len(added)
    gone, new = (before - after).elements(), (after - before).elements()
    done = Reread(directive, kept, tuple(gone), tuple(new))
    _write(act, done, (old.grammar, reading.grammar), account)
    return done


def _write(act: Act, done: Reread, grammars: tuple[str, str], account: str) -> None:
    """In the journal: by which rules before and now, and how many cards changed."""
    old, new = grammars
    counts = {"kept": done.kept, "gone": len(done.gone), "new": len(done.new)}
    after = {"grammar": new, "account": account, **counts}
    said = f"{done.counts}. Bản quy tắc {old[:12]} thay bằng {new[:12]}."
    journal.write(act, DecisionKind.REREAD, done.directive, {"grammar": old}, after, reason=said)


def _loose(directive: Directive) -> list[Proposal]:
    """Cards of the reader that nobody touched, and whose words no touched card has too."""
    cards = list(directive.proposals.exclude(state=ProposalState.WITHDRAWN))
    loose = directive.proposals.filter(
        origin=Origin.READER,
        state=ProposalState.PROPOSED,
        version=1,
        annex_rows__isnull=True,
        decisions__isnull=True,
    )
    alone = set(loose.values_list("pk", flat=True))
    held = [one for one in cards if one.pk not in alone and one.origin != Origin.ANNEX]
    return [one for one in cards if one.pk in alone and not _meets(one.spans, held)]


def _renew_loose(
    directive: Directive, reading: Reading, read: result.Reading, loose: Iterable[Proposal]
) -> list[Proposal]:
    """New cards for what no kept one has the words of; passages as the new reading has them."""
    directive.proposals.filter(pk__in=[one.pk for one in loose]).delete()
    cards = directive.proposals.exclude(state=ProposalState.WITHDRAWN)
    held = list(cards.exclude(origin=Origin.ANNEX))
    tasks = [task for task in read.tasks if not _meets([[task.start, task.end]], held)]
    rows = building.propose(directive, reading, tasks, Origin.READER, 1)
    building.add_parties(rows, tasks, resolver_of(directive))
    directive.proposals.exclude(origin=Origin.ANNEX).update(reading=reading)
    _renumber(directive)
    _renew_passages(directive, reading, read)
    return rows


def _renumber(directive: Directive) -> None:
    """Cards in the order of their words; those of tables and without words after them."""
    rows = list(directive.proposals.order_by("order", "pk"))

    def place(one: Proposal) -> tuple[bool, int]:
        behind = one.origin == Origin.ANNEX or not one.spans
        return behind, 0 if behind else one.spans[0][0]

    for number, one in enumerate(sorted(rows, key=place), 1):
        one.order = number
    Proposal.objects.bulk_update(rows, ["order"])


def _renew_passages(directive: Directive, reading: Reading, read: result.Reading) -> None:
    """Those with the same bounds keep their rows, and what a person classed them as."""
    known = {(one.start, one.end): one for one in directive.passages.all()}
    same, other = list[Passage](), list[result.Passage]()
    for one in read.passages:
        row = known.pop((one.start, one.end), None)
        if row is None:
            other.append(one)
            continue
        row.reading, row.kind, row.why = reading, one.kind, one.why[:250]
        same.append(row)
    Passage.objects.filter(pk__in=[row.pk for row in known.values()]).delete()
    Passage.objects.bulk_update(same, ["reading", "kind", "why"])
    building.add_passages(directive, reading, other)


def _split_otherwise(directive: Directive, read: result.Reading) -> bool:
    """Whether a stretch that a person classed is no stretch any more."""
    bounds = {(one.start, one.end) for one in read.passages}
    classed = directive.passages.exclude(classed="").values_list("start", "end")
    return any(one not in bounds for one in classed)


def _meets(spans: list[list[int]], cards: Iterable[Proposal]) -> bool:
    """Whether one of the cards has words of these stretches."""
    return any(
        start < there[1] and there[0] < end
        for one in cards
        for there in one.spans
        for start, end in spans
    )
