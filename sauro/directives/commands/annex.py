"""A table of tasks that came after the directive: what it repeats, adds, fills in and contradicts.

Rows that are known by their content change nothing when they come again, in whatever file.
"""

from collections import Counter
from dataclasses import asdict
from typing import Any

from sauro.directives.annex_rows import (
    new_rows,
    rows_of,
    side_of,
    side_of_row,
    value_of,
    words_of,
)
from sauro.directives.commands import building, journal
from sauro.directives.commands.filling import fill, set_field
from sauro.directives.matching import Compared, compare, match
from sauro.directives.models import Annex, AnnexRow, Directive, Original, Proposal, Rendition
from sauro.directives.opened import Opened
from sauro.directives.policy import Right, require
from sauro.directives.resolving import resolver_of
from sauro.directives.vocabulary import (
    ALIVE,
    DecisionKind,
    Origin,
    RowOutcome,
)
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.reading.result import Task

_NOTHING = "Biểu không có gì mới: {count} dòng đều đã nhập trước đây."


def import_annex(
    act: Act, directive: Directive, original: Original, name: str, opened: Opened
) -> str:
    """Match each row with the tasks of the text; what happened, in Vietnamese. ``Refused``."""
    directive = journal.hold_directive(directive)
    known = Rendition.objects.filter(original=original).first()
    if known is not None and not (known.is_annex and known.directive_id == directive.pk):
        raise Refused(
            f"Tệp này là một bản của văn bản {known.directive}, không phải biểu kèm theo."
        )
    tasks = rows_of(opened)
    if known is not None:
        return _NOTHING.format(count=len(tasks))
    rendition = Rendition.objects.create(
        directive=directive,
        original=original,
        name=name,
        form=opened.rendition.form,
        quality=opened.rendition.quality,
        doubtful=opened.rendition.doubtful,
        signed=opened.rendition.signed,
        is_annex=True,
    )
    reading = building.store_reading(rendition, opened.source, opened.reading, opened.times)
    annex = Annex.objects.create(directive=directive, reading=reading, at=act.now, by=act.by)
    rows = new_rows(directive, tasks)
    if not rows:
        return _NOTHING.format(count=len(tasks))
    counts = _Import(act, annex, rows).run()
    directive.missing_annex = False
    directive.save(update_fields=["missing_annex"])
    return _said(counts, len(tasks), len(tasks) - len(rows))


@command
def settle(act: Act, row: AnnexRow, choice: str) -> AnnexRow:
    """Answer the question of a row: keep what the text says (``body``) or take ``annex``."""
    require(act, Right.REVIEW)
    if choice not in ("body", "annex"):
        raise Refused("Hãy chọn giữ theo văn bản hoặc lấy theo biểu.")
    directive = journal.hold_directive(row.directive)
    row = AnnexRow.objects.select_for_update(of=("self",)).get(pk=row.pk)
    if row.outcome != RowOutcome.DIFFERS:
        raise Refused("Dòng này đã có người chọn. Hãy tải lại trang để xem kết quả.")
    proposal = journal.hold(row.proposal, Proposal.objects.get(pk=row.proposal_id).version)
    before = journal.snapshot(proposal)
    if choice == "annex":
        resolver = resolver_of(directive)
        for one in row.differences:
            set_field(act, proposal, one["field"], one["value"], one["annex"], resolver)
        journal.reopen(directive)
    journal.decided(act, proposal)
    row.outcome, row.chosen = RowOutcome.SETTLED, choice
    row.chosen_by, row.chosen_at = act.by, act.now
    row.save()
    key = journal.about(proposal)
    after = {key: journal.snapshot(proposal), "row": row.pk, "chosen": choice}
    told = {key: before, "row": row.pk}
    journal.write(act, DecisionKind.COMPARE, directive, told, after, proposal=proposal)
    return row


class _Import:
    """One import: rows not seen before against the proposals that are alive."""

    def __init__(self, act: Act, annex: Annex, rows: list[tuple[str, int, Task]]) -> None:
        self._act = act
        self._annex = annex
        self._directive = annex.directive
        self._rows = rows
        self._resolver = resolver_of(annex.directive)
        self._proposals = list(
            annex.directive.proposals.select_for_update(of=("self",))
            .filter(state__in=ALIVE)
            .prefetch_related("parties")
            .order_by("order", "pk")
        )
        self._before: dict[str, Any] = {}
        self._after: dict[str, Any] = {}
        self._made: list[AnnexRow] = []

    def run(self) -> Counter[str]:
        """Do it; how many rows came to which outcome."""
        sides = [side_of_row(task, self._resolver) for _, _, task in self._rows]
        tasks = [side_of(proposal) for proposal in self._proposals]
        pairs = match(sides, tasks)
        for at, (key, number, task) in enumerate(self._rows):
            pair = pairs.get(at)
            if pair is None:
                self._add(key, number, task)
                continue
            proposal = self._proposals[pair.task]
            compared = Compared() if pair.part else compare(tasks[pair.task], sides[at])
            self._merge(key, number, task, proposal, compared)
        AnnexRow.objects.bulk_create(self._made)
        journal.reopen(self._directive)
        counts = Counter(row.outcome for row in self._made)
        journal.write(
            self._act, DecisionKind.ANNEX, self._directive, self._before,
            {**self._after, "annex": self._annex.pk, "counts": dict(counts)},
        )  # fmt: skip
        return counts

    def _merge(
        self, key: str, number: int, task: Task, proposal: Proposal, compared: Compared
    ) -> None:
        differences = [
            {**asdict(one), "value": value_of(task, one.field)} for one in compared.differences
        ]
        outcome = RowOutcome.DIFFERS if differences else RowOutcome.SAME
        if compared.fills and proposal.given_at is not None:
            outcome = RowOutcome.DIFFERS
            differences += [
                {
                    "field": name,
                    "body": "",
                    "annex": words_of(task, name),
                    "value": value_of(task, name),
                }
                for name in compared.fills
            ]
        elif compared.fills:
            outcome = RowOutcome.DIFFERS if differences else RowOutcome.FILLED
            about = journal.about(proposal)
            self._before.setdefault(about, journal.snapshot(proposal))
            for name in compared.fills:
                value, words = value_of(task, name), words_of(task, name)
                fill(self._act, proposal, name, value, words, self._resolver)
            journal.decided(self._act, proposal)
            self._after[about] = journal.snapshot(proposal)
        self._made.append(self._row(key, number, task, proposal, outcome, differences))

    def _add(self, key: str, number: int, task: Task) -> None:
        last = self._directive.proposals.order_by("-order").values_list("order", flat=True).first()
        first = int(last or 0) + 1
        rows = building.propose(self._directive, self._annex.reading, [task], Origin.ANNEX, first)
        building.add_parties(rows, [task], self._resolver)
        self._after[journal.about(rows[0])] = journal.snapshot(rows[0])
        self._made.append(self._row(key, number, task, rows[0], RowOutcome.ADDED, []))

    def _row(
        self,
        key: str,
        number: int,
        task: Task,
        proposal: Proposal,
        outcome: RowOutcome,
        differences: list[dict[str, Any]],
    ) -> AnnexRow:
        return AnnexRow(
            annex=self._annex,
            directive=self._directive,
            key=key,
            number=number,
            label=(task.path[-1] if task.path else "")[:20],
            text=task.shown,
            outcome=outcome,
            proposal=proposal,
            differences=differences,
        )


def _said(counts: Counter[str], rows: int, known: int) -> str:
    same = counts[RowOutcome.SAME] + counts[RowOutcome.FILLED]
    parts = [f"{same} dòng trùng nhiệm vụ đã có"]
    if counts[RowOutcome.FILLED]:
        parts[0] += f" ({counts[RowOutcome.FILLED]} dòng bổ sung chỗ còn thiếu)"
    parts.append(f"{counts[RowOutcome.DIFFERS]} dòng khác văn bản, chờ chọn")
    parts.append(f"{counts[RowOutcome.ADDED]} nhiệm vụ mới")
    if known:
        parts.append(f"{known} dòng đã nhập trước đây")
    return f"Biểu có {rows} dòng: {'; '.join(parts)}."
