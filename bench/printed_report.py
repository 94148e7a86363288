"""``docs/quality-printed.md``: the measured figures as a document. No figure in it is typed."""

from collections.abc import Iterator, Sequence

from bench import kept, printed_speed, real_files
from bench.characters import Errors
from bench.corpus import HELD_OUT, SAMPLES, WORK, figures
from bench.printing import KINDS, SCANS
from bench.renditions import Rendition
from bench.report import table
from bench.speed import machine
from bench.unsure_figures import Figures
from sauro.reading.doubts import UNSURE

SPEED_HEADING = "## Speed and memory"
PLAN = SAMPLES[0]

_OPENING = """\
# How well printed files are read

Written by `make quality-printed`; never edited by hand. It prints the labelled directives of
`tests/corpus` in an office's layout, reads what was printed, and scores the tasks with
`tests/corpus/score.py --aligned`, which matches tasks by likeness, as the words of a scan are not
those of the text. [quality.md](quality.md) has the figures of the text itself.

- **DOCX**, **text PDF** and **DOC** are written by LibreOffice, or for it: letterhead in two
  columns, paragraphs justified, recipients beside the signature, tables ruled.
- **clean scan**: 300 dpi, grey, JPEG 90. **degraded scan**: 300 dpi, a red seal over the signature,
  a red stamp of incoming papers over the head, skew up to 1.6°, blur, uneven light, noise, JPEG 40.
  **photocopy**: 200 dpi, two tones, a black seal, specks.
- **Character error** is the share of printed characters read wrong, left out or added, white space
  apart. The parts of a letterhead and of a closing stand beside one another and no order of them is
  wrong: each is sought for itself between the paragraphs around it. **Tone error**: letters read as
  the same letter with other marks. **Digit error**: digits wrong, left out or added, of those
  printed.
- **Kept** is a figure as a share of the same figure for the text. Of **held-out** directives only
  sums are printed ([0005](decisions/0005-held-out-documents.md)).
"""


def measured(
    found: Sequence[Rendition], real: Sequence[real_files.RealFile], timed: bool = True
) -> str:
    """All but the speed; the seconds of real files where the run was ``timed``."""
    sets = (
        (f"All {len(WORK) + len(HELD_OUT)} directives", list(found)),
        (f"The {len(WORK)} work directives", [one for one in found if not one.held_out]),
        (f"The {len(HELD_OUT)} held-out directives", [one for one in found if one.held_out]),
    )
    parts = [[_OPENING], *(_kinds(title, some) for title, some in sets)]
    parts += [_plan(found), _doubts(found), _directives(found), _real(real, timed)]
    return "\n".join(line for part in parts for line in part)


def measured_speed(found: printed_speed.PrintedSpeed) -> str:
    """What depends on the machine."""
    rows = [["", "measured", "bar"], *(list(row) for row in printed_speed.lines(found))]
    words = f"On {machine()}; wall time, with pages on all cores."
    return "\n".join([SPEED_HEADING, "", words, "", *table(rows, right=())]) + "\n"


def _kinds(title: str, found: Sequence[Rendition]) -> Iterator[str]:
    """What each kind gives over some directives."""
    text = kept.text_of(found)
    rows = [["", "characters", "tones", "digits", *kept.WATCHED, "least kept", "bar", ""]]
    base = [f"{value:.3f}" for value in kept.watched(text).values()]
    rows.append(["text", "", "", "", *base, "", "", ""])
    for kind, name in KINDS.items():
        some = kept.of_kind(found, kind)
        if not some:
            continue
        share = kept.shares(some, text)
        cells = [
            f"{value:.3f} ({share[figure]:.3f})" for figure, value in kept.watched(some).items()
        ]
        least = f"{min(share.values()):.3f}"
        bar = f"≥ {kept.BARS[kind]:.2f}"
        rows.append([name, *_errors(some), *cells, least, bar, kept.verdict(kind, share)])
    yield f"## {title}\n"
    yield "Errors of characters, tone marks and digits; figures of tasks, in brackets kept.\n"
    yield from table(rows)
    if refused := [one for one in found if one.refusal]:
        yield f"\n{len(refused)} files were refused."
    yield ""


def _errors(found: Sequence[Rendition]) -> list[str]:
    total = sum((one.errors for one in found), Errors())
    return [f"{100 * rate:.2f} %" for rate in (total.char_rate, total.tone_rate, total.digit_rate)]


def _plan(found: Sequence[Rendition]) -> Iterator[str]:
    """One plan in all its forms."""
    plan = [one for one in found if one.stem == PLAN]
    (text,) = kept.text_of(plan)
    rows = [["", "tasks", "found", "fields the same", "the same to the letter"]]
    rows += [
        [KINDS.get(same.kind, same.kind), *map(str, (same.tasks, same.found, same.fields))]
        + [str(same.letters)]
        for same in (kept.same_tasks(text, one) for one in plan)
    ]
    yield f"## The plan of `{PLAN}` in all its forms\n"
    yield (
        "Tasks read; how many of them are tasks of the text with nearly its words; with its leads,"
        " coordinators, deadlines and product too, but for a few characters; all to the letter.\n"
    )
    yield from table(rows)
    yield ""


def _doubts(found: Sequence[Rendition]) -> Iterator[str]:
    rows = [["", "pages", "sure", "need a second reader", "lines lost"]]
    rows[0] += ["numbers wrong", "of them unsure", "numbers right", "of them unsure"]
    for kind in SCANS:
        some = kept.of_kind(found, kind)
        pages = [page for one in some if one.source for page in one.source.pages]
        sure = sum(page.sure for page in pages) / max(len(pages), 1)
        doubts = sum(bool(page.doubt) for page in pages)
        lost = sum(page.lost for page in pages)
        row = [KINDS[kind], str(len(pages)), f"{sure:.3f}", str(doubts), str(lost)]
        total = sum((one.numbers for one in some), Figures())
        counts = (total.wrong, total.wrong_unsure, total.right, total.right_unsure)
        rows.append([*row, *map(str, counts)])
    yield "## What the reader says of its pages\n"
    yield (
        "Pages, the mean certainty of their words, pages said to need a second reader, lines seen"
        " and not read; words with digits in the body that were read wrong or right, and how many"
        f" of either are shown as unsure (certainty under {UNSURE}).\n"
    )
    yield from table(rows)
    yield ""


def _directives(found: Sequence[Rendition]) -> Iterator[str]:
    kinds = [kind for kind in SCANS if kept.of_kind(found, kind)]
    rows = [["directive", "text", *(KINDS[kind] for kind in kinds)]]
    for stem in dict.fromkeys(one.stem for one in found if not one.held_out):
        some = [one for one in found if one.stem == stem]
        rows.append([stem, *(_brief(kept.of_kind(some, kind)) for kind in ("text", *kinds))])
    held = [one for one in found if one.held_out]
    if held:
        cells = (_brief(kept.of_kind(held, kind)) for kind in ("text", *kinds))
        rows.append(["**held out, together**", *cells])
    yield "## Directive by directive\n"
    yield "Task F1, and the share of characters read wrong.\n"
    yield from table(rows)
    yield ""


def _brief(found: Sequence[Rendition]) -> str:
    f1 = figures(one.counts for one in found)["task_f1"]
    return f"{f1:.2f}" if found[0].kind == "text" else f"{f1:.2f}; {_errors(found)[0]}"


def _real(real: Sequence[real_files.RealFile], timed: bool) -> Iterator[str]:
    if not real:
        return
    rows = [["file", "pages", "recognised", "doubtful", "lost", "sure"]]
    rows[0] += [*(["seconds"] if timed else []), "tasks", *kept.WATCHED, "least kept"]
    for one in real:
        counts = (one.pages, one.recognised, one.doubtful, one.lost)
        name = f"{one.number} ({one.format}{', held out' if one.held_out else ''})"
        row = [name, *map(str, counts), f"{one.sure:.3f}"]
        row += [*([f"{one.seconds:.1f}"] if timed else []), str(one.tasks)]
        row += [f"{one.labelled[key]:.3f}" if one.labelled else "" for key in kept.WATCHED]
        rows.append([*row, f"{min(one.kept.values()):.3f}" if one.kept else one.refusal])
    yield "## Files as offices published them\n"
    yield (
        "Pages, how many of them were recognised in their picture, how many are said to need a"
        " second reader, lines seen and not read, the mean certainty of words"
        f"{', file to tasks in seconds' if timed else ''}; where the directive is of the corpus,"
        " its figures and what they keep of the text's.\n"
    )
    yield from table(rows)
    yield ""
