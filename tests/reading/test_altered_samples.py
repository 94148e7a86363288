"""The samples as another office would have written them: the same tasks, field by field."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.corpus import SAMPLES, path_of, scorer
from sauro.reading.output.contract import to_json
from sauro.reading.reader import read_source
from sauro.reading.sources.plain.reader import from_string

Alter = Callable[[str], str]

MOST_LOST = 0.08
"""Of the tasks that need no touch; the share that the project allows on unseen directives."""


def replaced(*pairs: tuple[str, str]) -> Alter:
    def alter(text: str) -> str:
        for old, new in pairs:
            text = text.replace(old, new)
        return text

    return alter


def with_mark(new: str) -> Alter:
    return lambda text: re.sub(r"(?m)^(\s*)- ", rf"\1{new} ", text)


WORDS = {
    "councils in full": replaced(("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")),
    "councils in letters": replaced(("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND")),
    "another province": replaced(("Lai Châu", "Quảng Bình"), ("Tam Đường", "Lệ Thủy")),
    "other departments": replaced(
        ("Sở Tài chính", "Sở Công Thương"),
        ("Sở Xây dựng", "Sở Khoa học và Công nghệ"),
        ("Sở Nội vụ", "Thanh tra tỉnh"),
    ),
    "departments of before 2025": replaced(
        ("Sở Nông nghiệp và Môi trường", "Sở Tài nguyên và Môi trường"),
        ("Sở Xây dựng", "Sở Giao thông vận tải"),
        ("Sở Tài chính", "Sở Kế hoạch và Đầu tư"),
    ),
    "departments in letters": replaced(
        ("Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
        ("Sở Khoa học và Công nghệ", "Sở KH&CN"),
        ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
    ),
    "groups with dashes": replaced(
        ("các sở, ban, ngành", "các sở - ban - ngành"), ("các xã, phường", "các xã - phường")
    ),
    "tones on the other letter": replaced(
        ("òa", "oà"), ("óa", "oá"), ("ủy", "uỷ"), ("Ủy", "Uỷ"), ("ùy", "uỳ"), ("úy", "uý")
    ),
    "another spelling of every": replaced(("hằng", "hàng"), ("Hằng", "Hàng")),
    "another year": replaced(("2026", "2027")),
    "long dashes": replaced((" - ", " – ")),
}
"""Alterations that the labels share."""

LAYOUTS = {
    "bullets": with_mark("•"),
    "stars": with_mark("*"),
    "indented": lambda text: re.sub(r"(?m)^(?=\S)", "     ", text),
    "letters with dots": lambda text: re.sub(r"(?m)^([a-zđ])\) ", r"\1. ", text),
    "numbers with brackets": lambda text: re.sub(r"(?m)^(\d+)\. ", r"\1) ", text),
    "spaced colons": replaced((": ", " : ")),
    "lines of Windows": replaced(("\n", "\r\n")),
}


def clean(tmp_path: Path, stem: str, text: str, labels: str) -> float:
    """The share of tasks that need no touch."""
    (tmp_path / f"{stem}.txt").write_text(text, encoding="utf-8", newline="")
    (tmp_path / f"{stem}.json").write_text(labels, encoding="utf-8")
    predicted = tmp_path / "read.json"
    predicted.write_text(json.dumps(to_json(read_source(from_string(text)))), encoding="utf-8")
    counts, _ = scorer().score_one(tmp_path / f"{stem}.json", predicted)
    share: float = scorer().figures(counts)["clean"]
    return share


def sample(stem: str) -> tuple[str, str]:
    path = path_of(stem)
    return path.read_text(encoding="utf-8-sig"), path.with_suffix(".json").read_text("utf-8")


CHANGED = [
    pytest.param(stem, alter, id=f"{stem}, {name}")
    for stem in SAMPLES
    for name, alter in WORDS.items()
    if alter(sample(stem)[0]) != sample(stem)[0]
]


@pytest.mark.parametrize(("stem", "alter"), CHANGED)
def test_other_words_lose_few_tasks(tmp_path: Path, stem: str, alter: Alter) -> None:
    text, labels = sample(stem)
    whole = clean(tmp_path, stem, text, labels)
    assert clean(tmp_path, stem, alter(text), alter(labels)) >= whole - MOST_LOST


@pytest.mark.parametrize("alter", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("stem", SAMPLES)
def test_another_layout_loses_few_tasks(tmp_path: Path, stem: str, alter: Alter) -> None:
    text, labels = sample(stem)
    whole = clean(tmp_path, stem, text, labels)
    assert clean(tmp_path, stem, alter(text), labels) >= whole - MOST_LOST
