"""What is in a folder of backups after one, after several, after one that failed."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection, transaction

from sauro.config import wheel
from sauro.config.installation import Identity, Installation
from sauro.config.jobs import back_up
from sauro.config.safety import facts
from sauro.config.safety.backing_up import back_up_tonight, due
from sauro.config.safety.dumping import DumpError, Server
from sauro.config.safety.target import BackupError, alone_in, target_in
from sauro.oversight.backups import MANIFEST, kept_in, noted_failure
from sauro.people.vocabulary import PostKind
from tests.config.safety.conftest import AFTER, Apart, Make
from tests.people.organisation import act_of, holder, province
from tests.web.given import given


def live() -> None:
    """Two directives given in a small province."""
    there = province()
    post = holder("office", PostKind.OFFICE, there.office)
    for number in (1, 2):
        given(act_of(post.user), there.committee, number)


def files_of(folder: Path) -> dict[str, int]:
    """Name and number on disk of each file of the originals."""
    return {path.name: path.stat().st_ino for path in folder.rglob("*") if path.is_file()}


def test_the_second_takes_only_what_is_new(backs_up: Make, tmp_path: Path, lived: Path) -> None:
    first = backs_up(tmp_path)
    before = files_of(tmp_path / "files")
    second = backs_up(tmp_path, AFTER + timedelta(days=1))
    count = first.manifest.originals.count
    assert (first.added, second.added, len(before)) == (count, 0, count)
    assert files_of(tmp_path / "files") == before
    assert set(before.values()) <= set(files_of(lived).values())
    assert [one.folder.name for one in kept_in(tmp_path)] == [
        "2026-05-05-073000",
        "2026-05-04-073000",
    ]


def test_two_of_one_second_stand_side_by_side(backs_up: Make, tmp_path: Path) -> None:
    names = [backs_up(tmp_path).folder.name for _ in range(2)]
    assert names == ["2026-05-04-073000", "2026-05-04-073000-2"]


def test_old_ones_go_the_latest_and_the_broken_stay(backs_up: Make, tmp_path: Path) -> None:
    broken = backs_up(tmp_path, AFTER - timedelta(days=40)).folder
    (broken / MANIFEST).write_text("{}")
    assert kept_in(tmp_path) == []
    backs_up(tmp_path, AFTER - timedelta(days=30))
    made = backs_up(tmp_path, AFTER - timedelta(days=15))
    assert made.dropped == 1
    made = backs_up(tmp_path)
    assert (made.dropped, [one.folder for one in kept_in(tmp_path)]) == (1, [made.folder])
    assert broken.exists()


def test_an_original_that_is_lost_or_altered_is_named_and_never_kept_wrong(
    backs_up: Make, tmp_path: Path, lived: Path
) -> None:
    lost, altered, *_ = sorted(path for path in lived.glob("??/??/*"))
    contents = {path: path.read_bytes() for path in (lost, altered)}
    lost.unlink()
    altered.unlink()
    altered.write_bytes(b"x" + contents[altered][1:])
    try:
        made = backs_up(tmp_path)
    finally:
        for path, content in contents.items():
            path.write_bytes(content)
    assert made.manifest.originals.spoilt == (lost.name, altered.name)
    assert {lost.name, altered.name}.isdisjoint(files_of(tmp_path / "files"))


def test_nothing_of_the_look_at_the_pages_stays(backs_up: Make, tmp_path: Path) -> None:
    backs_up(tmp_path)
    assert Session.objects.count() == 0


def test_only_one_is_made_at_a_time(backs_up: Make, tmp_path: Path) -> None:
    with alone_in(tmp_path), pytest.raises(BackupError, match="Đang có một lần sao lưu khác"):
        backs_up(tmp_path)


def test_a_full_disk_is_said(apart: Apart) -> None:
    def dump() -> None:
        with transaction.atomic():
            server = Server.of(connection.settings_dict, wheel.binaries())
            server.dump(Path("/dev/full"), facts.as_of_one_moment())

    with pytest.raises(DumpError, match="hết chỗ trên đĩa; hãy dọn bớt tệp"):
        apart(dump)


def test_a_place_that_is_none_is_said(backs_up: Make, tmp_path: Path) -> None:
    (tmp_path / "tệp").touch()
    with pytest.raises(BackupError, match="đường dẫn đi qua một tệp"):
        backs_up(tmp_path / "tệp" / "sao lưu")


@pytest.mark.parametrize("place", [".", "files", "backups/của tôi"])
def test_backups_go_nowhere_else_inside_the_data(tmp_path: Path, place: str) -> None:
    installation = Installation(tmp_path)
    with pytest.raises(BackupError, match="nằm trong thư mục dữ liệu"):
        target_in(installation, tmp_path / place)


@pytest.mark.parametrize(
    ("hour", "minute", "wanted"), [(0, 59, False), (1, 0, True), (8, 15, True), (23, 0, True)]
)
def test_a_backup_is_due_once_each_night(
    backs_up: Make, tmp_path: Path, hour: int, minute: int, wanted: bool
) -> None:
    backs_up(tmp_path)
    day = datetime(2026, 5, 4, 17, tzinfo=UTC)  # midnight in Viet Nam
    assert due(day + timedelta(hours=hour, minutes=minute), tmp_path) == wanted


def test_the_nightly_one_remembers_why_it_failed_until_it_is_made(
    apart: Apart, tmp_path: Path
) -> None:
    (tmp_path / "tệp").touch()
    bad = Identity("own", "x", "http://127.0.0.1:8000", backups=str(tmp_path / "tệp" / "a"))
    installation = Installation(tmp_path / "dữ liệu")
    installation.set_up(bad)
    said = apart(lambda: back_up_tonight(installation))
    failure = noted_failure(installation.backup_failure)
    assert failure
    assert (failure.at, failure.said) == (AFTER, said)
    assert said.startswith(f"Không ghi được vào thư mục sao lưu {tmp_path}/tệp/a: ")
    os.replace(tmp_path / "tệp", tmp_path / "tệp khác")
    assert apart(lambda: back_up_tonight(installation)).startswith("Đã sao lưu vào ")
    assert apart(lambda: back_up_tonight(installation)) == ""
    assert noted_failure(installation.backup_failure) is None
    assert len(kept_in(tmp_path / "tệp" / "a")) == 1


def test_the_job_of_the_night_goes_where_the_installation_says(apart: Apart) -> None:
    folder = settings.INSTALLATION.folder / "backups"
    assert apart(lambda: back_up(0)).startswith(f"Đã sao lưu vào {folder}/2026-05-04-073000: ")
    assert apart(lambda: back_up(0)) == ""
    assert [one.folder.parent for one in kept_in(folder)] == [folder]
    shutil.rmtree(folder)
