"""What of a directive's tasks is left when it is read from paper instead of from its text."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.characters import squeezed
from bench.corpus import figures
from bench.renditions import TEXT, Rendition, aligned_scorer
from sauro.reading.output.contract import to_json
from sauro.reading.result import Reading

WATCHED = {"task F1": "task_f1", "lead exact": "lead_exact", "deadline F1": "deadline_f1"}
BARS: Mapping[str, float] = {
    "docx": 1.0,
    "pdf": 1.0,
    "doc": 1.0,
    "quet-sach": 0.95,
    "quet-xau": 0.88,
    "photo": 0.80,
}
"""The least share of each watched figure that a kind must keep of what the text gives."""

_ROUNDING = 0.0005
_SAME_WORDS = 0.85


def watched(found: Iterable[Rendition]) -> dict[str, float]:
    """The watched figures over some renditions of one kind."""
    counts = (one.counts for one in found)
    values = figures(Counter(one) for one in counts)
    return {title: values[key] for title, key in WATCHED.items()}


def shares(kind: Sequence[Rendition], text: Sequence[Rendition]) -> dict[str, float]:
    """Each watched figure of a kind as a share of the text's."""
    before, after = watched(text), watched(kind)
    return {title: after[title] / before[title] if before[title] else 1.0 for title in WATCHED}


def verdict(kind: str, kept: Mapping[str, float]) -> str:
    """Whether all watched figures keep what the bar asks for."""
    short = BARS[kind] - min(kept.values())
    return "met" if short <= _ROUNDING else f"short by {short:.3f}"


def of_kind(found: Iterable[Rendition], kind: str) -> list[Rendition]:
    return [one for one in found if one.kind == kind]


@dataclass(frozen=True, slots=True)
class Same:
    """Tasks of one reading beside those of the text.

    ``found`` have the text's words nearly, ``fields`` also the same leads, coordinators, deadlines
    and product but for a few characters, ``letters`` all of it to the letter.
    """

    kind: str
    tasks: int
    found: int
    fields: int
    letters: int


def same_tasks(text: Rendition, other: Rendition) -> Same:
    """How many of the text's tasks another kind gives."""
    ours, theirs = _tasks(text.reading), _tasks(other.reading)
    score = aligned_scorer()
    pairs = sorted(
        (
            (score.likeness(squeezed(a["text"]), squeezed(b["text"])), i, j)
            for i, a in enumerate(ours)
            for j, b in enumerate(theirs)
        ),
        reverse=True,
    )
    used: set[int] = set()
    taken: set[int] = set()
    found = fields = letters = 0
    for likeness, i, j in pairs:
        if likeness < _SAME_WORDS:
            break
        if i in used or j in taken:
            continue
        used.add(i)
        taken.add(j)
        found += 1
        fields += _same_fields(ours[i], theirs[j])
        letters += _told(ours[i]) == _told(theirs[j])
    return Same(other.kind, len(theirs), found, fields, letters)


def _tasks(reading: Reading | None) -> list[dict]:  # type: ignore[type-arg]
    return to_json(reading)["tasks"] if reading else []


def _same_fields(a: dict, b: dict) -> bool:  # type: ignore[type-arg]
    score = aligned_scorer()
    names = all(len(set(score.bag(a[field], b[field]))) == 1 for field in ("leads", "coordinators"))
    products = score.same(score.norm(a["product"] or ""), score.norm(b["product"] or ""))
    return bool(names and products and _due(a) == _due(b))


def _due(task: dict) -> list[tuple]:  # type: ignore[type-arg]
    return [tuple(one[key] for key in ("kind", "due", "every", "on")) for one in task["deadlines"]]


def _told(task: dict) -> tuple[object, ...]:  # type: ignore[type-arg]
    words = (task["text"], task["product"] or "")
    names = [[squeezed(name) for name in task[field]] for field in ("leads", "coordinators")]
    return (*(squeezed(one.replace("*", "")) for one in words), *names, _due(task))


def text_of(found: Iterable[Rendition]) -> list[Rendition]:
    return of_kind(found, TEXT)
