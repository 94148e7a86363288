"""What went wrong in one printed directive: stretches misread, and tasks that differ."""

from collections.abc import Iterator, Sequence

from bench.alignment import Pair
from bench.characters import paired
from bench.kept import same_tasks
from bench.printing import Printed
from bench.renditions import Rendition, aligned_scorer
from sauro.reading.output.contract import to_json

_AROUND = 12
_LONGEST = 160


def losses(printed: Printed, text: Rendition, one: Rendition) -> Iterator[str]:
    """Lines for a person who looks for causes; never of a held-out directive."""
    assert not one.held_out
    if one.source is None or one.reading is None:
        yield f"  refused: {one.refusal}"
        return
    wrong = one.errors
    yield (
        f"  characters {wrong.char_rate:.4f}, tones {wrong.tone_rate:.4f}, digits"
        f" {wrong.digit_rate:.4f}; {same_tasks(text, one)}"
    )
    for page in one.source.pages:
        if page.doubt or page.lost:
            yield f"  page {page.number}: lost {page.lost}, sure {page.sure:.3f}: {page.doubt}"
    yield from (f"  {line}" for line in misread(list(paired(printed.parts, one.source.chars))))
    yield from (f"  {line}" for line in _tasks(text, one))


def misread(pairs: Sequence[Pair]) -> Iterator[str]:
    """Each stretch that is not as printed, with the characters around it."""
    at = 0
    while at < len(pairs):
        if pairs[at][0] == pairs[at][1]:
            at += 1
            continue
        end = at
        while end < len(pairs) and any(a != b for a, b in pairs[end : end + 3]):
            end += 1
        before = "".join(truth for truth, _ in pairs[max(at - _AROUND, 0) : at])
        after = "".join(truth for truth, _ in pairs[end : end + _AROUND])
        truth, read = ("".join(side) for side in zip(*pairs[at:end], strict=True))
        yield f"…{before}[{truth[:_LONGEST]}→{read[:_LONGEST]}]{after}…"
        at = end


def _tasks(text: Rendition, one: Rendition) -> Iterator[str]:
    """Tasks of the text that are not found as they are, by the scorer's likeness of words."""
    assert text.reading
    assert one.reading
    ours, theirs = to_json(text.reading)["tasks"], to_json(one.reading)["tasks"]
    score = aligned_scorer()
    left = list(theirs)
    for task in ours:
        likest = max(
            left,
            key=lambda other: score.likeness(_bare(task["text"]), _bare(other["text"])),
            default=None,
        )
        if likest is None or score.likeness(_bare(task["text"]), _bare(likest["text"])) < score.IOU:
            yield f"MISSED {task['text'][:_LONGEST]}"
            continue
        left.remove(likest)
        for field in ("leads", "coordinators", "deadlines", "product"):
            ours_told, theirs_told = _told(task[field]), _told(likest[field])
            if ours_told != theirs_told:
                yield f"{field}: {ours_told} → {theirs_told} | {task['text'][:60]}"
        if len(likest["text"]) > 1.15 * len(task["text"]):
            yield f"LONGER {likest['text'][-_LONGEST:]}"
        elif len(likest["text"]) < 0.87 * len(task["text"]):
            yield f"SHORTER {task['text'][:60]} → {likest['text'][-_LONGEST:]}"
    yield from (f"SPARE {task['text'][:_LONGEST]}" for task in left)


def _bare(words: str) -> str:
    return "".join(words.split())


def _told(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(_told, value))
    if isinstance(value, dict):
        return " ".join(str(value[key]) for key in ("kind", "due", "every", "on") if value.get(key))
    return str(value or "-")
