from collections import Counter

import pytest

from bench.characters import Errors
from bench.kept import Same, same_tasks, shares, verdict
from bench.renditions import Rendition
from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

PLAN = """\
KẾ HOẠCH

Phòng, chống thiên tai năm 2026

1. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát phương án trước ngày 30/6/2026.

2. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính kiểm tra các công trình trước ngày 15/7/2026.
"""


def _rendition(words: str, kind: str = "photo", **counts: int) -> Rendition:
    source = from_string(words)
    return Rendition("thu", kind, source, read_source(source), Errors(), Counter(counts), 0.0)


def _same(words: str) -> tuple[int, int, int, int]:
    found = same_tasks(_rendition(PLAN, "text"), _rendition(words))
    return found.tasks, found.found, found.fields, found.letters


def test_same_words_give_the_same_tasks() -> None:
    assert same_tasks(_rendition(PLAN, "text"), _rendition(PLAN)) == Same("photo", 2, 2, 2, 2)


@pytest.mark.parametrize(
    ("printed", "read", "expected"),
    [
        ("rà soát phương án", "rà soat phương án", (2, 2, 2, 1)),
        ("30/6/2026", "30/8/2026", (2, 2, 1, 1)),
        ("Sở Xây dựng chủ trì", "Sở Xâv dựng chủ trì", (2, 2, 2, 1)),
        ("Sở Y tế chủ trì", "Sở Nội vụ chủ trì", (2, 2, 1, 1)),
        ("\n1. Sở Y tế chủ trì", "\nMở đầu của Kế hoạch này. Đã", (1, 1, 1, 1)),
    ],
)
def test_misread_task_is_the_same_as_far_as_it_goes(
    printed: str, read: str, expected: tuple[int, int, int, int]
) -> None:
    assert _same(PLAN.replace(printed, read)) == expected


def test_refused_file_keeps_no_task() -> None:
    refused = Rendition("thu", "photo", None, None, Errors(), Counter(), 0.0, "không đọc được")
    assert same_tasks(_rendition(PLAN, "text"), refused) == Same("photo", 0, 0, 0, 0)


def test_share_is_of_what_the_text_gives() -> None:
    text = _rendition(PLAN, "text", gold=10, pred=10, match=10, lead_ok=8, dt=5)
    scan = _rendition(PLAN, "photo", gold=10, pred=10, match=5, lead_ok=2, dt=5, dfn=5)
    kept = shares([scan], [text])
    assert kept == pytest.approx({"task F1": 0.5, "lead exact": 0.5, "deadline F1": 2 / 3})
    assert verdict("photo", kept) == "short by 0.300"


def test_bar_is_met_where_all_figures_keep_enough() -> None:
    assert verdict("photo", {"task F1": 0.8, "lead exact": 0.81}) == "met"
