import os
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document

from sauro.oversight.papers.validating.paper import validate
from sauro.reading.sources import open_source
from sauro.reading.text import Source

ROOT = Path(__file__).parents[2]
SAMPLES = ("lai-chau-2233-kh", "tp-lai-chau-tb-2024-03")


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "make_samples.py"), *arguments]
    found = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(command, check=True, env=found, capture_output=True, text=True)


def _make(folder: Path) -> Path:
    _run(str(folder), "--word-only")
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("samples"))


def _squeezed(chars: str) -> str:
    return "".join(chars.replace("*", "").split())


def _paragraphs(source: Source) -> list[str]:
    return [source.chars[s.start : s.end] for s in source.segments]


@pytest.mark.parametrize("name", SAMPLES)
def test_made_file_says_all_the_text_says_in_order(made: Path, name: str) -> None:
    text = open_source(ROOT / "samples" / f"{name}.txt")
    word = _squeezed(open_source(made / f"{name}.docx").chars)
    missing, at = [], 0
    for line in filter(None, map(_squeezed, _paragraphs(text))):
        found = word.find(line, at)
        if found < 0:
            missing.append(line)
        at = max(found + len(line), at)
    assert missing == []


def test_made_files_keep_the_form_of_the_decree_as_far_as_their_text_says_it(made: Path) -> None:
    found = {
        name: {finding.rule for finding in validate((made / f"{name}.docx").read_bytes())}
        for name in SAMPLES
    }
    assert found == dict(zip(SAMPLES, (set(), {"number", "date"}), strict=True))


@pytest.mark.parametrize("name", SAMPLES)
def test_made_file_adds_its_letterhead_only(made: Path, name: str) -> None:
    text = open_source(ROOT / "samples" / f"{name}.txt")
    word = open_source(made / f"{name}.docx")
    head = "".join(
        word.chars[s.start : s.end]
        for s in word.segments
        if s.place.table == 1 and s.place.row == 1
    )
    assert len(_squeezed(word.chars)) == len(_squeezed(text.chars)) + len(_squeezed(head))


def test_made_plan_types_only_labels_that_word_would_not_count(made: Path) -> None:
    word = open_source(made / f"{SAMPLES[0]}.docx")
    typed = {
        paragraph.text.split()[0]
        for paragraph in Document(str(made / f"{SAMPLES[0]}.docx")).paragraphs
        if paragraph.text[:2].endswith(")")
    }
    assert (typed, "đ) Ban Quản lý dự án" in word.chars) == ({"c)", "d)", "đ)"}, True)


def test_made_annex_has_rows_of_six_columns_and_says_it_is_made(made: Path) -> None:
    annex = open_source(made / f"{SAMPLES[0]}-bieu.docx")
    head = [annex.chars[s.start : s.end] for s in annex.segments if s.place.row == 1]
    assert head == [
        "TT",
        "Nhiệm vụ",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời gian hoàn thành",
        "Sản phẩm",
    ]
    assert "không phải biểu kèm theo bản gốc" in annex.chars


def test_made_files_are_the_same_each_time(made: Path, tmp_path: Path) -> None:
    again = _make(tmp_path / "again")
    first = {path.name: path.read_bytes() for path in made.iterdir()}
    assert {path.name: path.read_bytes() for path in again.iterdir()} == first


def test_without_an_office_program_only_word_files_are_made(made: Path, tmp_path: Path) -> None:
    run = _run(str(tmp_path), PATH=str(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        path.name for path in made.iterdir()
    )
    assert run.stderr == (
        "Chưa có LibreOffice nên chưa làm được tệp PDF, bản quét, bản photo. "
        "Hãy cài gói libreoffice-writer rồi chạy lại.\n"
    )
