"""What a change gains and loses on the work directives, task by task and rule by rule."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from bench.corpus import STEMS, WORK, counts_of
from bench.snapshot import WATCHED, Figures, Records, TaskRecord, records, watched

_NO_RULE = "(no rule differs: code)"
_SHOWN = tuple(
    field.name
    for field in fields(TaskRecord)
    if field.name not in ("label", "wrong", "product_right")
)


@dataclass(frozen=True, slots=True)
class Change:
    """A task of a directive before and after; None where there was or is none."""

    stem: str
    before: TaskRecord | None
    after: TaskRecord | None

    @property
    def kind(self) -> str:
        if self.before is None:
            return "appeared"
        return "vanished" if self.after is None else "changed"

    @property
    def effect(self) -> int:
        """1 for a gain, -1 for a loss: first as a task to leave or touch, then by its product."""
        old, new = _worth(self.before), _worth(self.after)
        return (new > old) - (new < old)

    def rules(self) -> set[str]:
        """The rules that fired only before or only after."""
        old, new = (set(task.rules) if task else set() for task in (self.before, self.after))
        return old ^ new or {_NO_RULE}


def _worth(task: TaskRecord | None) -> tuple[int, bool]:
    return (task.worth, task.worth >= 0 and task.product_right) if task else (0, False)


def changes(before: Records, after: Records) -> list[Change]:
    """All tasks that are not as they were, in the order of the directives."""
    found: list[Change] = []
    for stem in WORK:
        found += _changes(stem, list(before.get(stem, ())), list(after.get(stem, ())))
    return found


def _changes(stem: str, before: list[TaskRecord], after: list[TaskRecord]) -> Iterator[Change]:
    """Tasks are paired if they are the same, else have the same words, label, or one same end."""
    for alike in (_same, _same_words, _same_label, _same_end):
        for new in list(after):
            old = next((task for task in before if alike(task, new)), None)
            if old is not None:
                before.remove(old)
                after.remove(new)
                if alike is not _same:
                    yield Change(stem, old, new)
    for old in before:
        yield Change(stem, old, None)
    for new in after:
        yield Change(stem, None, new)


def _same(old: TaskRecord, new: TaskRecord) -> bool:
    return old == new


def _same_words(old: TaskRecord, new: TaskRecord) -> bool:
    return (old.begin, old.end) == (new.begin, new.end)


def _same_label(old: TaskRecord, new: TaskRecord) -> bool:
    return old.label is not None and old.label == new.label


def _same_end(old: TaskRecord, new: TaskRecord) -> bool:
    return old.begin == new.begin or old.end == new.end


def report(found: Iterable[Change]) -> Iterator[str]:
    """The changes as lines: each task by directive, then gains and losses by rule."""
    found = list(found)
    stem = ""
    for change in found:
        if change.stem != stem:
            stem = change.stem
            yield f"\n{stem}"
        yield from _lines(change)
    gains = sum(change.effect > 0 for change in found)
    losses = sum(change.effect < 0 for change in found)
    yield f"\n{len(found)} tasks differ: {gains} gains, {losses} losses."
    yield from _by_rule(found)


def _lines(change: Change) -> Iterator[str]:
    task = change.after or change.before
    assert task
    effect = {1: "GAIN", 0: "    ", -1: "LOSS"}[change.effect]
    states = " → ".join(_state(one) for one in (change.before, change.after) if one)
    yield f"  {effect} {change.kind}: {states}"
    if change.before is None or change.after is None:
        yield f"         {task.begin} … {task.end}"
        yield f"         leads {list(task.leads)}, rules {', '.join(task.rules)}"
        return
    yield f"         {task.begin} …"
    for name in _SHOWN:
        old, new = getattr(change.before, name), getattr(change.after, name)
        if old != new:
            yield f"           {name}: {_shown(old)} → {_shown(new)}"


def _state(task: TaskRecord) -> str:
    if task.label is None:
        return "wrong (no such task)"
    wrong = [*task.wrong, *(() if task.product_right else ("product",))]
    return f"wrong ({', '.join(wrong)})" if wrong else "right"


def _shown(value: object) -> str:
    return "; ".join(value) or "-" if isinstance(value, tuple) else str(value or "-")


def _by_rule(found: Iterable[Change]) -> Iterator[str]:
    gains, losses = Counter[str](), Counter[str]()
    for change in found:
        (gains if change.effect > 0 else losses).update(change.rules() if change.effect else ())
    for rule in sorted(gains | losses, key=lambda rule: (gains[rule] - losses[rule], rule)):
        yield f"  {rule:40} +{gains[rule]} -{losses[rule]}"


def compared(before: Figures, after: Figures) -> Iterator[str]:
    """The watched figures before and after; of held-out directives nothing else is told."""
    yield f"{'':18}" + "".join(f"{name.replace('_', ' '):>20}" for name in after)
    for figure in WATCHED:
        cells = (
            f"{before[name][figure]:.4f} → {after[name][figure]:.4f}"
            if before[name][figure] != after[name][figure]
            else f"{after[name][figure]:.4f}"
            for name in after
        )
        yield f"{figure:18}" + "".join(f"{cell:>20}" for cell in cells)


def reference(folder: Path) -> tuple[Records, Figures]:
    """Readings as ``sauro read --format json --out FOLDER`` writes them, and their figures."""
    counts = {stem: counts_of(stem, folder / f"{stem}.json") for stem in STEMS}
    found = {}
    for stem in WORK:
        stored = json.loads((folder / f"{stem}.json").read_text(encoding="utf-8"))
        found[stem] = records(stem, stored["tasks"])
    return found, watched(counts)
