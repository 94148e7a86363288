"""The sample directives as .doc, .odt and .rtf give the tasks that their DOCX and texts give."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sample_office import convert

from sauro.reading.reader import read_file
from sauro.reading.result import Reading

ROOT = Path(__file__).parents[2]
NAMES = ("lai-chau-2233-kh", "tp-lai-chau-tb-2024-03", "lai-chau-2233-kh-bieu")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    command = [sys.executable, str(ROOT / "scripts" / "make_samples.py"), str(folder)]
    found = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([*command, "--word-only"], check=True, env=found, capture_output=True)
    return folder


def _tasks(reading: Reading) -> list[tuple[object, ...]]:
    """What each task says, without its place."""
    return [
        (
            " ".join(task.shown.split()),
            task.path,
            task.leads,
            task.coordinators,
            [(d.text, d.kind, d.due, d.every, d.on, d.before) for d in task.deadlines],
        )
        for task in reading.tasks
    ]


@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_old_files_give_the_tasks_of_the_docx(made: Path, tmp_path: Path, suffix: str) -> None:
    old = convert([made / f"{name}.docx" for name in NAMES], suffix, tmp_path)
    for name, path in zip(NAMES, old, strict=True):
        reading, expected = read_file(path), read_file(made / f"{name}.docx")
        assert (reading.reader, _tasks(reading)) == (suffix, _tasks(expected))
        assert (reading.document.number, reading.document.date, reading.warnings) == (
            expected.document.number,
            expected.document.date,
            expected.warnings,
        )


@pytest.mark.parametrize("name", NAMES[:2])
def test_old_file_gives_the_tasks_of_the_text(made: Path, tmp_path: Path, name: str) -> None:
    (old,) = convert([made / f"{name}.docx"], "doc", tmp_path)
    assert _tasks(read_file(old)) == _tasks(read_file(ROOT / "samples" / f"{name}.txt"))
