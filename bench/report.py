"""``docs/quality.md``: the measured figures as a document. No figure in it is typed."""

from collections.abc import Iterable, Iterator, Sequence

from bench import firing, speed
from bench.corpus import HELD_OUT, SAMPLES, WORK, Read, figures
from bench.snapshot import SETS
from sauro.reading.result import Task

SPEED_HEADING = "## Speed and memory"

BARS = (
    ("task F1", "task_f1", 0.93),
    ("lead exact", "lead_exact", 0.92),
    ("coordinator F1", "coordinator_f1", 0.90),
    ("deadline F1", "deadline_f1", 0.92),
    ("product F1", "product_f1", 0.65),
    ("head", "head", 0.95),
    ("bases F1", "bases_f1", 0.85),
    ("clean", "clean", 0.78),
)
SAMPLES_CLEAN = 0.90
ANNOTATOR = 0.96

SIX = {
    "nguoi": "rõ người (who)",
    "viec": "rõ việc (what)",
    "thoi_gian": "rõ thời gian (when)",
    "tham_quyen": "rõ thẩm quyền (whose authority)",
    "trach_nhiem": "rõ trách nhiệm (who answers)",
    "san_pham": "rõ sản phẩm (which product)",
}
STATES = {"du": "đủ", "thieu": "thiếu", "can_lam_ro": "cần làm rõ"}

_OPENING = f"""\
# How well the reader reads

Written by `make quality`; never edited by hand. It reads the labelled directives of
`tests/corpus` and scores them with `tests/corpus/score.py` against labels made by hand as
`tests/corpus/GUIDELINES.md` says.

- **clean** is the share of tasks nobody would have to touch: found, the words right within 15 %,
  leads, coordinators and deadlines all right. An invented task costs as much as a missed one. A
  second person labelling the same directives reaches {ANNOTATOR}.
- **Work** directives were looked at while rules were written. **Held-out** ones were not: the
  program reads them and only sums are printed ([0005](decisions/0005-held-out-documents.md)). How
  far the held-out column falls below the work column is how far the rules fit what they were
  written with.
- The same directives printed, scanned and copied: [quality-printed.md](quality-printed.md).
- Marks of secrecy: [quality-stamps.md](quality-stamps.md). Pages of the application over a whole
  province: [quality-web.md](quality-web.md).
"""


def measured(reads: Sequence[Read]) -> str:
    """All that is the same on every machine: everything but the speed."""
    work = [read for read in reads if read.stem in WORK]
    parts = [
        [_OPENING],
        _bars(reads),
        _directives(work, reads),
        _unclassified(work, reads),
        _six_clears(reads),
        _rules(reads),
    ]
    return "\n".join(line for part in parts for line in part)


def measured_speed(found: speed.Speed) -> str:
    """What depends on the machine."""
    rows = [["", "measured", "bar"], *(list(row) for row in speed.lines(found))]
    words = (
        f"On {speed.machine()}. CPU time of one core, file to reading, best of repeats; memory is"
        " what a process holds that reads the corpus again and again."
    )
    return "\n".join([SPEED_HEADING, "", words, "", *table(rows, right=())]) + "\n"


def _bars(reads: Sequence[Read]) -> Iterator[str]:
    found = {
        name: figures(read.counts for read in reads if read.stem in stems)
        for name, stems in SETS.items()
    }
    rows = [["", "bar", f"all {len(reads)}", "", f"work {len(WORK)}", f"held out {len(HELD_OUT)}"]]
    rows[0].append(f"{len(SAMPLES)} samples")
    for title, key, bar in BARS:
        whole = found["all"][key]
        cells = (f"{found[name][key]:.3f}" for name in ("work", "held_out", "samples"))
        rows.append([title, f"≥ {bar:.2f}", f"{whole:.3f}", _verdict(whole, bar), *cells])
    for title, key in (
        ("precision of tasks", "task_precision"),
        ("recall of tasks", "task_recall"),
    ):
        cells = (f"{found[name][key]:.3f}" for name in ("all", "work", "held_out", "samples"))
        first, *others = cells
        rows.append([title, "", first, "", *others])
    for title, key in (("tasks labelled", "gold_tasks"), ("tasks read", "predicted")):
        first, *others = (f"{found[name][key]}" for name in ("all", "work", "held_out", "samples"))
        rows.append([title, "", first, "", *others])
    yield "## The bars\n"
    yield from table(rows)
    clean = found["samples"]["clean"]
    yield (
        f"\nThe {len(SAMPLES)} samples: clean {clean:.3f}, bar ≥ {SAMPLES_CLEAN:.2f}:"
        f" {_verdict(clean, SAMPLES_CLEAN)}.\n"
    )


def _verdict(value: float, bar: float) -> str:
    return "met" if value >= bar else f"short by {bar - value:.3f}"


def _directives(work: Sequence[Read], reads: Sequence[Read]) -> Iterator[str]:
    rows = [["directive", "tasks labelled", "read", "clean"]]
    for read in work:
        counts = read.counts
        clean = figures([counts])["clean"]
        rows.append([read.stem, str(counts["gold"]), str(counts["pred"]), f"{clean:.2f}"])
    held = [read for read in reads if read.stem in HELD_OUT]
    total = figures(read.counts for read in held)
    sums = (str(total["gold_tasks"]), str(total["predicted"]), f"{total['clean']:.2f}")
    rows.append(["**held out, together**", *sums])
    yield "## Directive by directive\n"
    yield from table(rows)
    numbers = ", ".join(sorted(stem.split("-", 1)[0] for stem in HELD_OUT))
    yield f"\nHeld out are the directives whose names begin with {numbers}.\n"


def _unclassified(work: Sequence[Read], reads: Sequence[Read]) -> Iterator[str]:
    held = [read for read in reads if read.stem in HELD_OUT]
    some = sorted(work, key=lambda read: (-read.reading.unclassified, read.stem))
    named = [f"{read.stem} {_percent(read.reading.unclassified)}" for read in some[:5]]
    named = [name for name in named if not name.endswith(" 0.0 %")]
    yield "## What no rule could class\n"
    yield (
        f"Of the characters of the work directives {_percent(_share(work))} stand in passages that"
        " no rule could class as a task, a heading, context or anything else; of the held-out ones"
        f" {_percent(_share(held))}."
    )
    yield f"Most are in: {'; '.join(named)}.\n" if named else "No work directive has any.\n"


def _share(reads: Iterable[Read]) -> float:
    sizes = [(read.reading.unclassified, len(read.source.chars)) for read in reads]
    return sum(share * size for share, size in sizes) / sum(size for _, size in sizes)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _six_clears(reads: Sequence[Read]) -> Iterator[str]:
    yield "## The six rõ of the two samples\n"
    yield "How many tasks state each of the six, as the reader sees it.\n"
    for stem in SAMPLES:
        reading = next(read.reading for read in reads if read.stem == stem)
        rows = [["", *STATES.values()]]
        rows += [
            [SIX.get(name, name), *_states(reading.tasks, name)] for name in _names(reading.tasks)
        ]
        yield f"`{stem}`, {len(reading.tasks)} tasks, complete {_percent(reading.complete)}:\n"
        yield from table(rows)
        yield ""


def _names(tasks: Sequence[Task]) -> list[str]:
    return list(dict.fromkeys(name for task in tasks for name in task.clarity))


def _states(tasks: Sequence[Task], name: str) -> list[str]:
    states = [task.clarity[name].state for task in tasks if name in task.clarity]
    return [str(states.count(state)) for state in STATES]


def _rules(reads: Sequence[Read]) -> Iterator[str]:
    found = firing.firings(reads)
    silent = [one for one in found if not one.everywhere]
    rows = [["rule", "findings", "directives"]]
    rows += [[f"`{one.rule.id}`", str(one.findings), str(one.directives)] for one in found]
    yield "## The rules\n"
    yield f"{len(found)} rules, grammar `{reads[0].reading.grammar}`.\n"
    yield f"{len(silent)} of them fire nowhere in the corpus, work or held out:\n"
    for one in silent:
        unasked = f" (passages that match without its being asked: {one.passages})"
        yield f"- `{one.rule.id}`: {one.rule.means}{unasked if one.passages else ''}"
    yield (
        "\nOn the work directives, findings are fields of tasks and heads that a rule gave, and"
        " directives those where its pattern matched while they were read. Rules of exclusion, of"
        " headings and of columns give no findings; some rules only name what code reads.\n"
    )
    yield from table(rows)
    yield ""


def table(rows: Sequence[Sequence[str]], right: Sequence[int] | None = None) -> Iterator[str]:
    """A table of Markdown; figures to the right in all columns but the first, or in ``right``."""
    columns = range(1, len(rows[0])) if right is None else right
    yield f"| {' | '.join(rows[0])} |"
    yield "|" + "|".join("--:" if at in columns else "---" for at in range(len(rows[0]))) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows[1:])
