"""Run every rule, and the whole reader, over text made to slow them down.

    .venv/bin/python bench/adversarial.py [--only WORD] [--skip-reader]

Each rule meets repeats of its own passages, whole and cut, and of what directives are full of: list
marks, brackets, commas, quotes, "phối hợp với". A text is first tried at a tenth of its size; what
could take longer than the limit at full size is tried in full, and so is each rule's worst text.
Time is CPU time. The exit code is 1 where a limit is passed.
"""

import argparse
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from sauro.reading.grammar import Rule
from sauro.reading.reader import read_source
from sauro.reading.rules import all_rules
from sauro.reading.sources.plain.reader import from_string

SIZE = 1_000_000
LIMIT = 2.0
"""Seconds a rule may take over ``SIZE`` characters."""
READER_LIMIT = 60.0
"""Seconds the reader may take over ``SIZE`` characters, and a tenth of them over a tenth."""

_TRIAL = 10
_SQUARE = _TRIAL**2
_IN_FULL = 6
_COMMON = (
    "phối hợp với ", "chủ trì, phối hợp với ", "có trách nhiệm ", "Giao ", "Giao Sở A chủ trì ",
    "trước ngày ", "trước ngày 30/6/2026, ", "ngày ", "tháng ", "năm 2026 ", "và ", "của ",
    "các sở, ", "các Sở: ", "Sở Tài chính, ", "UBND các xã, phường; ", "Ủy ban nhân dân ",
    "Căn cứ ", "số 12/2026/NĐ-CP ", "- ", "a) ", "1. ", "1.1. ", "I. ", "Điều 1. ",
    "(", ")", "(()", "[", "]", "“", "”", '"', "*", "**", "|", "| a ", ",", ", ", ";", ":", ".",
    ". ", "/", "-", "–", " ", "a", "A", "A ", "Đ", "ă ", "1", "1 ", "1/", "1/1/", "0", "x1-",
    "A-Z/",
)  # fmt: skip
_READER = (
    *_COMMON, "Sở Y tế chủ trì, phối hợp với Sở Tài chính tham mưu trước ngày 30/6/2026. ",
    "Giao Sở Tài chính (gồm Sở Y tế, (Sở Nội vụ, ", "Thời gian hoàn thành: ",
)  # fmt: skip
_BREAKS = {"one line": 0, "lines of about 80": 80, "a line each": 1}


class _TooLongError(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Worst:
    """The slowest text of a rule or of the reader: CPU seconds over ``SIZE`` characters."""

    name: str
    seconds: float
    seed: str = ""


def adversarial_texts(rule: Rule) -> Iterator[str]:
    """Seeds to repeat: the rule's own passages and pieces of them, and what is common."""
    own = [yes.passage for yes in rule.yes] + [no.passage for no in rule.no]
    own += [yes.reads for yes in rule.yes]
    for passage in own:
        words = passage.split(" ")
        half = len(words) // 2
        yield from (passage, passage + " ", passage[:-1], passage[1:], passage.upper() + " ")
        yield from (" ".join(words[:half]) + " ", " ".join(words[half:]) + " ")
    pieces = [word + " " for passage in own for word in passage.split(" ")]
    yield from dict.fromkeys(pieces)
    yield "".join(random.Random(1).choices(pieces or ["a "], k=5000))  # noqa: S311
    yield from _COMMON


def repeated(seed: str, size: int) -> str:
    """The seed again and again, to ``size`` characters."""
    return (seed * (size // len(seed) + 1))[:size]


def worst_of(rule: Rule, size: int = SIZE, limit: float = LIMIT) -> Worst:
    """The slowest of a rule's texts, ended at twice the limit."""
    trials: dict[str, float] = {}
    for seed in dict.fromkeys(filter(None, adversarial_texts(rule))):
        trials[seed] = seconds(_scan(rule.pattern, repeated(seed, size // _TRIAL)), limit)
    slowest = max(trials, key=lambda seed: trials[seed])
    doubtful = {seed for seed, taken in trials.items() if taken * _SQUARE > limit} | {slowest}
    found = []
    for seed in sorted(doubtful, key=lambda seed: -trials[seed]):
        taken = seconds(_scan(rule.pattern, repeated(seed, size)), 2 * limit)
        found.append(Worst(rule.id, taken, seed))
        if taken > limit:
            break
    return max(found, key=lambda worst: worst.seconds)


def _scan(pattern: re.Pattern[str], text: str) -> Callable[[], None]:
    def scan() -> None:
        for _ in pattern.finditer(text):
            pass

    return scan


def seconds(work: Callable[[], object], limit: float) -> float:
    """The CPU seconds that the work took, or the limit where it was ended there."""
    begin = time.process_time()
    try:
        with _ended_after(limit):
            work()
    except _TooLongError:
        return max(limit, time.process_time() - begin)
    return time.process_time() - begin


@contextmanager
def _ended_after(limit: float) -> Iterator[None]:
    def end(number: int, frame: FrameType | None) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def reader_texts(size: int) -> Iterator[tuple[str, str]]:
    """Whole texts for the reader, each with what it is made of."""
    for seed in _READER:
        for name, width in _BREAKS.items():
            line = seed if width == 1 else repeated(seed, width or size).strip() or seed
            yield f"{seed!r}, {name}", repeated(line + ("\n" if width else ""), size)


def worst_of_reader(size: int = SIZE, limit: float = READER_LIMIT) -> list[Worst]:
    """The reader over whole texts: those not done in time at a tenth, and the slowest in full."""
    trials: dict[str, float] = {}
    for name, text in reader_texts(size // _TRIAL):
        trials[name] = seconds(_reading(text), limit / _TRIAL)
        _progress(len(trials), len(_READER) * len(_BREAKS), "texts")
    late = [name for name, taken in trials.items() if taken * _TRIAL > limit]
    found = [Worst(f"at a tenth: {name}", trials[name] * _TRIAL) for name in late]
    slowest = sorted(trials.keys() - set(late), key=lambda name: (-trials[name], name))[:_IN_FULL]
    for name, text in reader_texts(size):
        if name in slowest:
            found.append(Worst(name, seconds(_reading(text), limit)))
    return sorted(found, key=lambda worst: -worst.seconds)


def _reading(text: str) -> Callable[[], object]:
    return lambda: read_source(from_string(text))


def _progress(done: int, whole: int, what: str) -> None:
    print(f"\r  {done}/{whole} {what}", end="" if done < whole else "\n", file=sys.stderr)


def _told(found: list[Worst], limit: float, what: str) -> int:
    """Print what was found, slowest first; how many are over the limit."""
    for worst in sorted(found, key=lambda worst: -worst.seconds):
        mark = "  OVER" if worst.seconds > limit else ""
        print(f"{worst.seconds:8.3f} s  {worst.name:36} {worst.seed[:40]!r}{mark}")
    over = sum(worst.seconds > limit for worst in found)
    print(f"{over} of {len(found)} {what} over {limit} s\n")
    return over


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="only rules whose id holds this")
    parser.add_argument("--size", type=int, default=SIZE, help="characters (%(default)s)")
    parser.add_argument("--skip-reader", action="store_true", help="only rules")
    arguments = parser.parse_args()
    rules = [rule for rule in all_rules() if arguments.only in rule.id]
    found = []
    for number, rule in enumerate(rules, 1):
        found.append(worst_of(rule, arguments.size))
        _progress(number, len(rules), "rules")
    late = _told(found, LIMIT, "rules")
    if not arguments.skip_reader:
        late += _told(worst_of_reader(arguments.size), READER_LIMIT, "texts for the reader")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
