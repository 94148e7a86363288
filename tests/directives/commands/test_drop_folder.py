"""The drop folder: what is taken in, what stays and is told."""

import os
from pathlib import Path

import pytest

from sauro.directives.commands.drop_folder import take_folder
from sauro.directives.drop_folder import left_in
from sauro.directives.models import Arrival
from sauro.directives.vocabulary import ArrivalState, Came
from sauro.people.act import Act
from tests.directives.offices import NOW, PLAN

SYSTEM = Act(None, NOW)
WRITTEN = 1_000_000.0


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, content: bytes, age: float = 60) -> Path:
    """A file that was last written so many seconds ago."""
    path = folder / name
    path.write_bytes(content)
    os.utime(path, (WRITTEN - age, WRITTEN - age))
    return path


def take(inbox: Path) -> dict[str, ArrivalState]:
    return {one.name: ArrivalState(one.state) for one in take_folder(SYSTEM, inbox, WRITTEN)}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_whole_files_are_taken_in_and_gone_the_same_twice_is_said(there, inbox: Path) -> None:
    put(inbox, "ke-hoach.txt", PLAN.read_bytes())
    put(inbox, "lan-hai.txt", PLAN.read_bytes())
    assert take(inbox) == {
        "ke-hoach.txt": ArrivalState.READING, "lan-hai.txt": ArrivalState.DUPLICATE,
    }  # fmt: skip
    assert names(inbox) == []
    assert set(Arrival.objects.values_list("came", flat=True)) == {Came.FOLDER}


def test_what_is_still_written_or_passing_waits(there, inbox: Path) -> None:
    put(inbox, "dang-chep.txt", PLAN.read_bytes(), age=2)
    for name in (".tam", "~$ke-hoach.docx", "ke-hoach.pdf.part", "Thumbs.db"):
        put(inbox, name, b"x")
    assert take(inbox) == {}
    assert len(names(inbox)) == 5
    assert left_in(inbox) == []


def test_what_cannot_be_taken_in_is_put_aside_and_told(there, inbox: Path) -> None:
    for content in (b"", b""):
        put(inbox, "rong.docx", content)
        assert take(inbox) == {"rong.docx": ArrivalState.FAILED}
    assert names(inbox / "khong-nhan") == ["rong (2).docx", "rong.docx"]
    said = Arrival.objects.values_list("said", flat=True)
    assert all("Tệp rỗng." in one and "thư mục con “khong-nhan”" in one for one in said)
    assert [(one.name, one.why[:26]) for one in left_in(inbox)] == [
        ("khong-nhan", "2 tệp không nhận được; lý ")
    ]


def test_folders_and_links_stay_and_are_told_and_stop_nothing(there, inbox: Path) -> None:
    (inbox / "a-thang-5").mkdir()
    (inbox / "b-loi-tat.txt").symlink_to(PLAN)
    put(inbox, "ke-hoach.txt", PLAN.read_bytes())
    assert take(inbox) == {"ke-hoach.txt": ArrivalState.READING}
    assert [(one.name, one.why.split(",")[0]) for one in left_in(inbox)] == [
        ("a-thang-5", "thư mục con"), ("b-loi-tat.txt", "lối tắt"),
    ]  # fmt: skip


def test_without_a_folder_there_is_nothing(there, tmp_path: Path) -> None:
    assert take_folder(SYSTEM, tmp_path / "khong-co", WRITTEN) == []
    assert left_in(tmp_path / "khong-co") == []
