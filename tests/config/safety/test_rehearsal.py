"""The rehearsal: a month of life is backed up, restored elsewhere by the command, and compared."""

import os
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from sauro.config.demonstration import load_life
from sauro.config.processes import servers
from sauro.oversight.backups import DUMP, INSTALLATION, MANIFEST, UNFINISHED, Manifest, kept_in
from sauro.tasks.commands.handed_reading import PRODUCTS
from tests.config.running import Starter, until

WAITING = "1 tệp đang chờ đọc lúc sao lưu không có trong bản sao lưu; hãy đưa lại các tệp đó vào."


def live() -> None:
    """April 2026 in the demonstration."""
    load_life()


def pool_of(backup: Path) -> list[Path]:
    """The originals, as files."""
    return sorted(path for path in (backup.parent / "files").rglob("*") if path.is_file())


def test_what_is_restored_proves_to_be_the_same(
    as_user: Starter, backup: Path, place: Path
) -> None:
    data = place / "khôi phục"
    manifest = Manifest.read(backup)
    told = as_user.run("restore", str(backup), "--data", str(data))
    assert (told.returncode, told.stderr) == (0, "")
    rows, kept = sum(manifest.counts.values()), manifest.originals
    size = f"{-(-kept.size // 1000)} KB"
    assert told.stdout.splitlines() == [
        f"Đang khôi phục {backup} vào {data} …",
        f"  Đúng: {len(manifest.counts)} bảng, {rows} dòng: đúng số dòng của từng bảng.",
        f"  Đúng: {kept.count} tệp ({size}): đúng mã băm SHA-256 từng tệp.",
        f"  Đúng: Nhật ký còn nguyên, đúng mốc {manifest.anchor}.",
        "  Đúng: 10 trang mở bằng tài khoản chanhvp: giống hệt.",
        WAITING,
        f"Khôi phục đúng như lúc sao lưu. Chạy bằng lệnh: sauro serve --data {data}",
    ]
    assert {page.status for page in manifest.pages} == {200}
    assert manifest.counts["tasks_event"] > 500
    assert len(list((data / "files" / PRODUCTS).iterdir())) == 2
    assert (data / "installation.json").stat().st_mode & 0o777 == 0o600
    assert servers(data / "database") == set()

    again = place / "lần nữa"
    told = as_user.run("backup", "--data", str(data), "--to", str(again))
    assert (told.returncode, told.stderr) == (0, "")
    (one,) = kept_in(again)
    found = one.manifest
    assert (found.counts, found.originals, found.anchor) == (manifest.counts, kept, manifest.anchor)
    assert (one.folder / INSTALLATION).stat().st_mode & 0o777 == 0o600


def test_whatever_differs_is_said_and_the_command_fails(
    as_user: Starter, backup: Path, place: Path
) -> None:
    missing, altered, *_ = pool_of(backup)
    missing.unlink()
    altered.write_bytes(b"x" + altered.read_bytes()[1:])
    said = Manifest.read(backup)
    pages = (replace(said.pages[0], sha256="0" * 64), *said.pages[1:])
    counts = said.counts | {"tasks_task": said.counts["tasks_task"] + 1}
    beyond = f"{said.counts['tasks_seal'] + 1}:{'0' * 64}"
    replace(said, pages=pages, counts=counts, anchor=beyond).write(backup / MANIFEST)
    data = place / "dữ liệu"
    told = as_user.run("restore", str(backup), "--data", str(data))
    assert told.returncode == 1
    tasks, sealed = said.counts["tasks_task"], said.counts["tasks_seal"]
    lost = "; ".join(sorted((missing.name, altered.name)))
    assert told.stdout.removeprefix(f"Đang khôi phục {backup} vào {data} …\n") == (
        f"  SAI:  Số dòng khác ở 1 bảng: tasks_task: {tasks} dòng, lẽ ra {tasks + 1}.\n"
        f"  SAI:  2 tệp mất hoặc bị thay đổi trong bản sao lưu: {lost}.\n"
        f"  SAI:  Nhật ký không còn nguyên: Nhật ký chỉ còn {sealed} mắt xích, mốc đã lưu ở"
        f" {sealed + 1}.\n"
        f"  SAI:  1 trong 10 trang khác với lúc sao lưu: /.\n{WAITING}\n"
    )
    assert told.stderr == (
        f"Lỗi: Đã khôi phục vào {data} nhưng KHÔNG khớp với lúc sao lưu, xem các dòng SAI; hãy thử"
        " một bản sao lưu khác.\n"
    )
    kept = [path for path in (data / "files").rglob("*") if path.is_file()]
    assert len(kept) == said.originals.count - 2


@pytest.mark.parametrize("name", [MANIFEST, DUMP, INSTALLATION])
@pytest.mark.parametrize("harm", ["cut", "altered"])
def test_a_spoilt_backup_is_refused_and_nothing_is_left(
    as_user: Starter, backup: Path, place: Path, name: str, harm: str
) -> None:
    path = backup / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content[: len(content) // 2] if harm == "cut" else content)
    told = as_user.run("restore", str(backup), "--data", str(place / "mới"))
    wrong = "bị hỏng" if name == MANIFEST else "không còn như lúc sao lưu (sai mã băm)"
    assert told.returncode == 1
    assert told.stderr == f"Lỗi: Tệp {path} {wrong}; hãy dùng bản sao lưu khác.\n"
    assert not (place / "mới").exists()


def test_a_backup_of_a_newer_version_is_refused(
    as_user: Starter, backup: Path, place: Path
) -> None:
    said = Manifest.read(backup)
    newer = replace(said, version="9.0", migrations=(*said.migrations, "tasks.9999_later"))
    newer.write(backup / MANIFEST)
    told = as_user.run("restore", str(backup), "--data", str(place / "mới"))
    assert told.stderr == (
        "Lỗi: Bản sao lưu do phiên bản mới hơn (9.0) tạo ra; hãy cài phiên bản đó rồi khôi phục.\n"
    )
    assert list((place / "mới").iterdir()) == []


def test_the_folder_of_all_backups_is_none(as_user: Starter, backup: Path, place: Path) -> None:
    told = as_user.run("restore", str(backup.parent), "--data", str(place / "mới"))
    assert told.stderr == (
        f"Lỗi: {backup.parent} không phải một bản sao lưu trọn vẹn; trong đó có: {backup}.\n"
    )


def test_a_folder_with_anything_in_it_stays_as_it_is(
    as_user: Starter, backup: Path, place: Path
) -> None:
    data = place / "của tôi"
    data.mkdir()
    shutil.chown(data, place.stat().st_uid)
    (data / "việc.txt").write_text("giữ lại")
    told = as_user.run("restore", str(backup), "--data", str(data))
    assert told.returncode == 1
    assert told.stderr == (
        f"Lỗi: Thư mục {data} đã có dữ liệu (việc.txt …); hãy chọn thư mục trống.\n"
    )
    assert [path.name for path in data.iterdir()] == ["việc.txt"]


def test_a_killed_restoration_is_no_installation_and_begins_again(
    as_user: Starter, backup: Path, place: Path
) -> None:
    data = place / "dữ liệu"
    database = data / UNFINISHED / "database"
    process = as_user.begin("restore", str(backup), "--data", str(data))
    until(lambda: servers(database) != set() if database.exists() else False)
    process.kill()
    process.wait()
    told = as_user.run("serve", "--data", str(data))
    assert told.stderr == (
        f"Lỗi: Thư mục {data} chưa được thiết lập; hãy chạy sauro init với thư mục này.\n"
    )
    told = as_user.run("restore", str(backup), "--data", str(data))
    assert (told.returncode, told.stderr) == (0, "")
    assert not (data / UNFINISHED).exists()

    again = place / "lần nữa"
    process = as_user.begin("backup", "--data", str(data), "--to", str(again))
    until(partial(os.path.exists, again / UNFINISHED / DUMP))
    process.kill()
    process.wait()
    assert kept_in(again) == []
    told = as_user.run("backup", "--data", str(data), "--to", str(again))
    assert (told.returncode, len(kept_in(again))) == (0, 1)
    assert not (again / UNFINISHED).exists()
    assert servers(data / "database") == set()
