"""Two texts character beside character, fast where they agree.

Long stretches that stand once in each text hold the two together; what lies between them is
aligned exactly, by edit distance.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Pair = tuple[str, str]
"""A character of the truth and what was read for it; the empty string where there is none."""

_LENGTHS = (24, 12, 7)
_MOST_CELLS = 6_000_000
_SMALL = 40_000


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` equal characters, from ``truth`` in the one text and ``read`` in the other."""

    truth: int
    read: int
    length: int


def aligned(truth: str, read: str) -> list[Pair]:
    """All characters of both texts, paired."""
    if len(truth) * len(read) <= _SMALL:
        return exactly(truth, read)
    for length in _LENGTHS:
        if runs := common_runs(truth, read, length):
            return list(_between(truth, read, runs))
    if len(truth) * len(read) <= _MOST_CELLS:
        return exactly(truth, read)
    return [(char, "") for char in truth] + [("", char) for char in read]


def _between(truth: str, read: str, runs: Sequence[Run]) -> Iterator[Pair]:
    for before, run in pairwise([Run(0, 0, 0), *runs, Run(len(truth), len(read), 0)]):
        yield from aligned(
            truth[before.truth + before.length : run.truth],
            read[before.read + before.length : run.read],
        )
        yield from ((char, char) for char in truth[run.truth : run.truth + run.length])


def common_runs(truth: str, read: str, length: int) -> list[Run]:
    """Equal stretches in the same order in both texts, grown from such as stand once in each."""
    places = _single(read, length)
    pairs = [(at, places[words]) for words, at in _single(truth, length).items() if words in places]
    runs: list[Run] = []
    for at, other in _ascending(sorted(pairs)):
        if runs and at < runs[-1].truth + runs[-1].length:
            continue
        run = _grown(truth, read, at, other, runs[-1] if runs else Run(0, 0, 0))
        if run.length:
            runs.append(run)
    return runs


def _single(text: str, length: int) -> dict[str, int]:
    """The stretches of a length that stand only once, each with its place."""
    stretches = [text[at : at + length] for at in range(len(text) - length + 1)]
    times = Counter(stretches)
    return {words: at for at, words in enumerate(stretches) if times[words] == 1}


def _ascending(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs whose second members ascend as the first do."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, other) in enumerate(pairs):
        at = bisect_left(ends, other)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(other)
            last.append(index)
        else:
            ends[at], last[at] = other, index
    chain: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _grown(truth: str, read: str, at: int, other: int, after: Run) -> Run:
    """The equal stretch around two places, not reaching into the one ``after`` which it comes."""
    floor, ground = after.truth + after.length, after.read + after.length
    start, first = at, other
    if other < ground:
        return Run(at, other, 0)
    while start > floor and first > ground and truth[start - 1] == read[first - 1]:
        start, first = start - 1, first - 1
    length = at - start
    most = min(len(truth) - start, len(read) - first)
    while length < most and truth[start + length] == read[first + length]:
        length += 1
    return Run(start, first, length)


def exactly(truth: str, read: str) -> list[Pair]:
    """The pairing with the fewest edits, through the whole table of them."""
    if not truth or not read:
        return [(char, "") for char in truth] + [("", char) for char in read]
    costs = _costs(truth, read)
    pairs: list[Pair] = []
    i, j = len(truth), len(read)
    while i and j:
        here = costs[i, j]
        if here == costs[i - 1, j - 1] + (truth[i - 1] != read[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((truth[i], read[j]))
        elif here == costs[i - 1, j] + 1:
            i -= 1
            pairs.append((truth[i], ""))
        else:
            j -= 1
            pairs.append(("", read[j]))
    pairs.extend((char, "") for char in reversed(truth[:i]))
    pairs.extend(("", char) for char in reversed(read[:j]))
    return pairs[::-1]


def _costs(truth: str, read: str, free: bool = False) -> NDArray[np.int32]:
    """Edits between all beginnings of the two; ``free`` leaves out what is before in ``read``."""
    codes = np.array([ord(char) for char in read], np.int32)
    steps = np.arange(len(read) + 1, dtype=np.int32)
    costs = np.empty((len(truth) + 1, len(read) + 1), np.int32)
    costs[0] = 0 if free else steps
    for row, char in enumerate(truth, 1):
        above, here = costs[row - 1], costs[row]
        here[0] = row
        np.minimum(above[:-1] + (codes != ord(char)), above[1:] + 1, out=here[1:])
        np.minimum.accumulate(here - steps, out=here)
        here += steps
    return costs


def sought(words: str, read: str) -> tuple[int, int, int]:
    """Where in ``read`` the stretch most like ``words`` begins and ends, and its edits."""
    ends = _costs(words, read, free=True)[-1]
    end = int(ends.argmin())
    tail = read[max(end - 2 * len(words), 0) : end]
    starts = _costs(words[::-1], tail[::-1])[-1]
    return end - int(starts.argmin()), end, int(ends[end])
