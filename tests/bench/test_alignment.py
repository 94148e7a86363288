import random

import pytest

from bench.alignment import aligned, common_runs, exactly, sought


def _distance(one: str, other: str) -> int:
    """Edit distance by its definition."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        new = [i]
        for j, b in enumerate(other, 1):
            new.append(min(row[j - 1] + (a != b), row[j] + 1, new[-1] + 1))
        row = new
    return row[-1]


def _words(seed: int, letters: str, length: int) -> str:
    return "".join(random.Random(seed).choices(letters, k=length))  # noqa: S311


def _sides(pairs: list[tuple[str, str]]) -> tuple[str, str]:
    return "".join(a for a, _ in pairs), "".join(b for _, b in pairs)


@pytest.mark.parametrize("seed", range(20))
def test_exact_pairs_have_the_fewest_edits(seed: int) -> None:
    one, other = _words(seed, "abcd", seed * 2), _words(seed + 100, "abcd", 30 - seed)
    pairs = exactly(one, other)
    assert _sides(pairs) == (one, other)
    assert sum(a != b for a, b in pairs) == _distance(one, other)


def test_long_texts_are_aligned_with_as_few_edits_as_there_are() -> None:
    text = _words(1, "abcdefghijklmnopqrstuvwxyz", 3000)
    spoilt = list(text)
    for at in range(30, 3000, 60):
        spoilt[at] = "!"
    del spoilt[1000:1004]
    spoilt[2000:2000] = "????"
    pairs = aligned(text, "".join(spoilt))
    assert _sides(pairs) == (text, "".join(spoilt))
    assert sum(a != b for a, b in pairs) == 58


def test_texts_with_nothing_alike_are_all_wrong() -> None:
    pairs = aligned("a" * 5000, "b" * 4000)
    assert sum(a != b for a, b in pairs) == 9000


def test_common_runs_ascend_in_both_texts() -> None:
    runs = common_runs("mot hai ba bon nam", "ba bon nam mot hai", 6)
    assert [(run.truth, run.read, run.length) for run in runs] == [(8, 0, 10)]


def test_sought_words_are_found_with_their_edits() -> None:
    assert sought("Nơi nhận:", "xong./.Nơi nhậm:-Lưu") == (7, 16, 1)


def test_words_sought_in_nothing_are_all_missing() -> None:
    assert sought("Số: 12", "") == (0, 0, 6)
