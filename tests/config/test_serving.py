"""``sauro serve`` as a whole: real processes, a real database, real pages."""

import os
import signal
import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest

from sauro.config.accounts import Account
from sauro.config.processes import recorded, servers
from sauro.oversight.backups import kept_in
from tests.config.running import Served, Starter, until
from tests.database import folder_of

PASSWORD = "mưa nguồn suối lũ 1945"
LOGIN = "/tai-khoan/dang-nhap/"


def of_group(leader: int) -> set[int]:
    """The living processes of a process group."""
    living = set()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(words[2]) == leader and words[0] != "Z":
            living.add(int(process.name))
    return living


def gone(leader: int) -> bool:
    """Whether nothing of a process group lives."""
    return of_group(leader) == set()


def another(served: Served, part: str, number: int) -> bool:
    """Whether a part has come back as another process."""
    return served.parts().get(part, number) != number


@pytest.fixture(scope="module")
def demo(account: Account) -> Iterator[Path]:
    """The folder of a demonstration that several tests start."""
    with folder_of(account) as folder:
        yield folder / "demo"


def test_an_installation_of_ones_own_from_nothing_to_a_page(
    as_we_are: Starter, place: Path, account: Account
) -> None:
    data = place / "dữ liệu"
    given = ("--data", str(data), "--admin", "quan.tri", "--name", "Lò Văn An", "--password-stdin")
    made = as_we_are.run("init", *given, given=f"{PASSWORD}\n")
    assert (made.returncode, made.stderr) == (0, "")
    assert servers(data / "database") == set()
    assert {path.stat().st_uid for path in data.rglob("*")} == {account.uid}
    assert (data / "installation.json").stat().st_mode & 0o777 == 0o600
    with as_we_are.serve("--data", str(data)) as served:
        numbers = {
            served.process.pid,
            *served.parts().values(),
            *map(int, servers(data / "database")),
        }
        owners = {Path(f"/proc/{number}").stat().st_uid for number in numbers}
        assert owners == {account.uid}
        assert served.get("/")[0] == 302
        assert "Bản dùng thử" not in served.get(LOGIN)[1]
        assert served.post(LOGIN, login="quan.tri", password="sai")[0] == 200
        assert served.post(LOGIN, login="quan.tri", password=PASSWORD) == (
            302,
            "/",
        )
        assert served.get("/")[0] == 303
        status, page = served.get("/tai-khoan/xac-nhan-lai/")
        assert (status, "Vị trí của bạn phải dùng xác thực hai bước" in page) == (200, True)
        told = as_we_are.run("serve", "--data", str(data))
        url = f"http://127.0.0.1:{served.port}"
        assert told.returncode == 1
        assert told.stderr == (
            f"Lỗi: Thư mục dữ liệu {data} đang được dùng (tiến trình {served.process.pid}, {url}); "
            "hãy dừng chương trình đó trước hoặc chọn thư mục khác.\n"
        )
        again = as_we_are.run("reread", "--data", str(data))
        assert (again.returncode, again.stdout) == (
            0, "Mọi văn bản chờ rà soát đã đọc theo bản quy tắc hiện hành.\n",
        )  # fmt: skip
        groups = [served.parts()[part] for part in ("sauro", "sauro.config.web_server")]
        assert served.stop(signal.SIGTERM) == 0
    assert [number for number in numbers if Path(f"/proc/{number}").exists()] == []
    assert servers(data / "database") == set()
    assert [of_group(group) for group in groups] == [set(), set()]


def test_parts_that_are_killed_are_started_again_and_int_stops_all(
    as_user: Starter, demo: Path
) -> None:
    database = demo / "database"
    with as_user.serve("--demo", "--data", str(demo)) as served:
        before = served.parts()
        for part, number in before.items():
            os.kill(number, signal.SIGKILL)
            until(partial(another, served, part, number))
        first = recorded(database / "postmaster.pid")
        os.kill(int(first or 0), signal.SIGKILL)
        until(lambda: recorded(database / "postmaster.pid") in servers(database) - {first})
        until(served.answers)
        assert served.stop(signal.SIGINT) == 0
    assert servers(database) == set()


def test_after_kill_9_it_starts_again_with_its_data(as_user: Starter, demo: Path) -> None:
    data = ("--demo", "--data", str(demo))
    with as_user.serve(*data) as served:
        parts = served.parts()
        assert "Bản dùng thử" in served.get(LOGIN)[1]
        served.stop(signal.SIGKILL)
    secret = (demo / "installation.json").read_text()
    for number in parts.values():
        until(partial(gone, number))
    left = servers(demo / "database")
    with as_user.serve(*data) as served:
        assert recorded(demo / "database" / "postmaster.pid") in left
        assert (demo / "installation.json").read_text() == secret
        assert served.stop(signal.SIGTERM) == 0


def test_a_backup_is_made_while_it_runs_by_its_folder_or_its_address(
    as_user: Starter, demo: Path, place: Path
) -> None:
    with as_user.serve("--demo", "--data", str(demo)) as served:
        told = as_user.run("backup", "--data", str(demo))
        assert (told.returncode, told.stderr) == (0, "")
        assert "Bản sao lưu nằm cùng ổ đĩa với dữ liệu" in told.stdout
        socket_folder = quote(str(demo / "socket"), safe="")
        address = f"postgresql://sauro@/sauro?host={socket_folder}"
        elsewhere = ("--to", str(place / "khác"))
        told = as_user.run("backup", "--data", str(demo), *elsewhere, DATABASE_URL=address)
        assert (told.returncode, told.stderr) == (0, "")
        assert served.answers()
        served.stop(signal.SIGTERM)
    # At a quarter past the hour the site makes one of its own besides.
    here, (there,) = kept_in(demo / "backups")[0], kept_in(place / "khác")
    kept = "people_agency people_user directives_directive".split()
    assert [here.manifest.counts[name] for name in kept] == [
        there.manifest.counts[name] for name in kept
    ]


def test_a_taken_port_is_said(as_user: Starter, place: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        where = f"127.0.0.1:{port}"
        told = as_user.run("serve", "--demo", "--data", str(place / "demo"), "--bind", where)
    assert told.returncode == 1
    assert told.stderr == (
        f"Lỗi: Không mở được cổng {port} tại 127.0.0.1 (Address already in use); hãy chọn cổng "
        f"khác, ví dụ --bind 127.0.0.1:{port + 1}\n"
    )
    assert not (place / "demo" / "database").exists()
