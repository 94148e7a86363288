"""What the reader made of the work directives, compact enough to compare and to keep."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.corpus import CORPUS, HELD_OUT, SAMPLES, WORK, Read, figures, scorer, verdicts
from sauro.reading.output.contract import to_json

EXPECTED = CORPUS / "expected.json"
SETS: Mapping[str, frozenset[str]] = {
    "work": frozenset(WORK),
    "held_out": HELD_OUT,
    "all": frozenset(WORK) | HELD_OUT,
    "samples": frozenset(SAMPLES),
}
WATCHED = (
    "task_f1", "lead_exact", "coordinator_f1", "deadline_f1", "product_f1", "head", "bases_f1",
    "clean",
)  # fmt: skip
_STEP = 0.005
_BEGIN, _END = 40, 20


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """A task in brief: the ends of its words without blanks, its fields, its rules, its verdict.

    A deadline is its kind, and then its day, or its period and the day in it, where it has them.
    ``label``, ``wrong`` and ``product_right`` are those of a :class:`bench.corpus.Verdict`.
    """

    begin: str
    end: str
    leads: tuple[str, ...]
    coordinators: tuple[str, ...]
    deadlines: tuple[str, ...]
    product: str | None
    rules: tuple[str, ...]
    label: int | None
    wrong: tuple[str, ...]
    product_right: bool

    @property
    def worth(self) -> int:
        """1 for a task to leave as it is, 0 for one to correct, -1 for one to strike out."""
        if self.label is None:
            return -1
        return 0 if self.wrong else 1


Records = dict[str, tuple[TaskRecord, ...]]
Figures = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Tasks of the work directives, the watched figures of each set, floors of the work set."""

    grammar: str
    figures: Figures
    floors: dict[str, float]
    tasks: Records


def taken(reads: Iterable[Read]) -> Snapshot:
    """The snapshot of a reading of the whole corpus. Of held-out directives it has only figures."""
    reads = list(reads)
    found = watched({read.stem: read.counts for read in reads})
    return Snapshot(
        grammar=reads[0].reading.grammar,
        figures=found,
        floors={name: _floor(value) for name, value in found["work"].items()},
        tasks={
            read.stem: records(read.stem, to_json(read.reading)["tasks"])
            for read in reads
            if read.stem not in HELD_OUT
        },
    )


def watched(counts: Mapping[str, "Counter[str]"]) -> Figures:
    """The watched figures of each set, from the scorer's counts by directive."""
    found = {}
    for name, stems in SETS.items():
        values = figures(counts[stem] for stem in sorted(stems))
        found[name] = {figure: round(values[figure], 4) for figure in WATCHED}
    return found


def records(stem: str, tasks: list[dict[str, Any]]) -> tuple[TaskRecord, ...]:
    """The tasks of one directive, as in the JSON contract, in brief."""
    squeeze = scorer().squeeze
    found = []
    for task, verdict in zip(tasks, verdicts(stem, tasks), strict=True):
        text = squeeze(task["text"])
        rules = {one["rule"] for one in (*task.get("findings", ()), *task.get("deadlines", ()))}
        found.append(
            TaskRecord(
                begin=text[:_BEGIN],
                end=text[-_END:],
                leads=tuple(task["leads"]),
                coordinators=tuple(task["coordinators"]),
                deadlines=tuple(map(_deadline, task["deadlines"])),
                product=task["product"],
                rules=tuple(sorted(rules)),
                label=verdict.label,
                wrong=verdict.wrong,
                product_right=verdict.product,
            )
        )
    return tuple(found)


def save(snapshot: Snapshot, path: Path = EXPECTED) -> None:
    """Write it with one task a line, so that a change shows as the lines that differ."""
    parts = [
        f'"grammar": {json.dumps(snapshot.grammar)}',
        f'"floors": {json.dumps(snapshot.floors, indent=1)}',
        f'"figures": {json.dumps(snapshot.figures, indent=1)}',
    ]
    directives = []
    for stem, tasks in sorted(snapshot.tasks.items()):
        lines = ",\n".join(json.dumps(asdict(task), ensure_ascii=False) for task in tasks)
        directives.append(f"{json.dumps(stem)}: [\n{lines}\n]")
    parts.append('"tasks": {\n' + ",\n".join(directives) + "\n}")
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def load(path: Path = EXPECTED) -> Snapshot:
    """The snapshot stored in a file."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    tasks = {stem: tuple(map(_stored, found)) for stem, found in stored["tasks"].items()}
    return Snapshot(stored["grammar"], stored["figures"], stored["floors"], tasks)


def _stored(task: dict[str, Any]) -> TaskRecord:
    lists = {key: tuple(value) for key, value in task.items() if isinstance(value, list)}
    return TaskRecord(**{**task, **lists})


def _floor(value: float) -> float:
    return round(math.floor(round(value / _STEP, 6)) * _STEP, 3)


def _deadline(deadline: dict[str, Any]) -> str:
    parts = (deadline["kind"], deadline["due"], deadline["every"], deadline["on"])
    return " ".join(part for part in parts if part)
