"""The embedded PostgreSQL, each time a real one."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

from sauro.config.accounts import Account
from sauro.config.database import Cluster, DatabaseError
from sauro.config.server_files import SUPERUSER, configuration
from sauro.config.wheel import MAJOR


class Make(Protocol):
    """Gives the database of a folder, by default one that was made before."""

    def __call__(self, folder: Path, made: bool = True) -> Cluster: ...


def asked(cluster: Cluster, question: str) -> object:
    """The one value that a question gives."""
    with cluster.connect() as connection:
        row = connection.execute(question).fetchone()
    assert row is not None
    return row[0]


def kept(cluster: Cluster) -> None:
    """Write something down."""
    with cluster.connect() as connection:
        connection.execute("CREATE TABLE kept AS SELECT 'Đã giao' AS words")


def postmaster(cluster: Cluster) -> int:
    """The number of the server's process."""
    return int((cluster.folder / "postmaster.pid").read_text().split()[0])


def kill_all(cluster: Cluster) -> None:
    """kill -9 for the server and whatever works for it."""
    first = postmaster(cluster)
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    for number in (first, *map(int, children)):
        os.kill(number, signal.SIGKILL)


def test_it_is_made_stopped_and_started_again_with_its_data(
    place: Path, cluster_in: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PGPORT", "1")
    cluster = cluster_in(place, made=False)
    assert cluster.runs() is False
    cluster.start()
    kept(cluster)
    assert asked(cluster, "SELECT lower('ĐẤT')") == "đất"
    assert str(asked(cluster, "SHOW server_version")).split(".")[0] == MAJOR
    cluster.stop()
    assert cluster.runs() is False
    assert not (cluster.folder / "postmaster.pid").exists()
    cluster.start()
    assert asked(cluster, "SELECT words FROM kept") == "Đã giao"


def test_only_its_own_account_and_root_get_in_and_by_the_socket_alone(
    place: Path, cluster_in: Make, account: Account
) -> None:
    cluster = cluster_in(place)
    cluster.start()
    assert asked(cluster, "SHOW listen_addresses") == ""
    assert asked(cluster, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    with cluster.connect(SUPERUSER, "postgres") as connection:
        rules = connection.execute("SELECT type, auth_method FROM pg_hba_file_rules").fetchall()
        names = connection.execute(
            "SELECT DISTINCT sys_name FROM pg_ident_file_mappings"
        ).fetchall()
    assert rules == [("local", "peer")]
    assert {name for (name,) in names} == {account.name, "root"}
    for folder in (cluster.socket, cluster.folder):
        assert (folder.stat().st_mode & 0o777, folder.stat().st_uid) == (0o700, account.uid)


def test_the_wheels_python_layer_is_not_used() -> None:
    code = (
        "import sys; from sauro.config import wheel; from sauro.config.database import Cluster;"
        "wheel.binaries(); sys.exit(wheel.PACKAGE in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_it_recovers_when_everything_was_killed(place: Path, cluster_in: Make) -> None:
    cluster = cluster_in(place)
    cluster.start()
    kept(cluster)
    kill_all(cluster)
    cluster.start()
    assert asked(cluster, "SELECT words FROM kept") == "Đã giao"


def test_it_recovers_when_the_server_was_killed_and_helpers_live_on(
    place: Path, cluster_in: Make
) -> None:
    cluster = cluster_in(place)
    cluster.start()
    kept(cluster)
    os.kill(postmaster(cluster), signal.SIGKILL)
    cluster.start()
    assert asked(cluster, "SELECT words FROM kept") == "Đã giao"


def test_a_pid_file_that_names_a_living_stranger_is_dropped(
    place: Path, cluster_in: Make, account: Account
) -> None:
    cluster = cluster_in(place)
    cluster.start()
    kill_all(cluster)
    stranger = subprocess.Popen(["sleep", "1000"], cwd="/", **account.identity())
    recorded = cluster.folder / "postmaster.pid"
    try:
        lines = recorded.read_text().splitlines()
        recorded.write_text("\n".join([str(stranger.pid), *lines[1:]]))
        assert cluster.runs() is False
        cluster.start()
        assert postmaster(cluster) != stranger.pid
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_an_empty_pid_file_is_dropped(place: Path, cluster_in: Make) -> None:
    cluster = cluster_in(place)
    cluster.start()
    cluster.stop()
    (cluster.folder / "postmaster.pid").touch()
    cluster.start()
    assert cluster.runs() is True


def test_a_server_that_still_runs_is_taken_over(place: Path, cluster_in: Make) -> None:
    cluster_in(place).start()
    second = cluster_in(place)
    before = postmaster(second)
    second.start()
    assert postmaster(second) == before


def test_what_a_creation_left_that_was_broken_off_is_made_anew(
    place: Path, cluster_in: Make, account: Account
) -> None:
    cluster = cluster_in(place, made=False)
    left = place / "database.new"
    left.mkdir()
    (left / "PG_VERSION").write_text(MAJOR)
    os.chown(left, account.uid, account.gid)
    cluster.start()
    assert not left.exists()


def test_a_folder_of_another_owner_is_refused_untouched(programs: Path, account: Account) -> None:
    foreign = Path("/usr")
    before = foreign.stat()
    with pytest.raises(DatabaseError) as refusal:
        Cluster(foreign, foreign, programs, account).start()
    assert str(refusal.value) == (
        f"Thư mục dữ liệu /usr thuộc tài khoản root, không phải {account.name}; hãy chạy bằng tài "
        "khoản đó hoặc chọn thư mục khác."
    )
    assert foreign.stat() == before


@pytest.mark.parametrize(("version", "said"), [("17\n", "phiên bản 17"), (None, "không rõ")])
def test_a_folder_of_another_postgresql_is_refused_untouched(
    place: Path, cluster_in: Make, account: Account, version: str | None, said: str
) -> None:
    cluster = cluster_in(place, made=False)
    cluster.folder.mkdir()
    os.chown(cluster.folder, account.uid, account.gid)
    if version:
        (cluster.folder / "PG_VERSION").write_text(version)
    before = sorted(cluster.folder.iterdir())
    with pytest.raises(DatabaseError, match=said):
        cluster.start()
    assert sorted(cluster.folder.iterdir()) == before


@pytest.mark.parametrize(
    "name", ["d" * 120, "Sở Tài chính (cũ); $HOME `id` \"a\" 'b', \\c #1 %s {socket}"]
)
def test_any_path_will_do(place: Path, cluster_in: Make, name: str) -> None:
    cluster = cluster_in(place / name, made=False)
    cluster.start()
    assert asked(cluster, "SELECT lower('ĐẤT')") == "đất"
    assert len(os.fsencode(cluster.socket / ".s.PGSQL.5432")) <= 107
    cluster.stop()
    assert cluster.runs() is False


def test_a_server_that_cannot_start_says_where_to_look(place: Path, cluster_in: Make) -> None:
    cluster = cluster_in(place)
    cluster.start()
    cluster.stop()
    (cluster.folder / "local.conf").write_text("shared_buffers = 'nhiều'\n")
    with pytest.raises(DatabaseError) as refusal:
        cluster.start()
    log = cluster.folder / "start.log"
    assert str(refusal.value) == f"Cơ sở dữ liệu không khởi động được; hãy xem tệp {log}."
    assert 'invalid value for parameter "shared_buffers"' in log.read_text()


def test_own_lines_of_an_administrator_win(place: Path, cluster_in: Make) -> None:
    cluster = cluster_in(place)
    cluster.start()
    cluster.stop()
    (cluster.folder / "local.conf").write_text("work_mem = 3MB\n")
    cluster.start()
    assert asked(cluster, "SHOW work_mem") == "3MB"


@pytest.mark.parametrize(("memory", "buffers"), [(900, 192), (4_000, 500), (64_000, 2_048)])
def test_it_takes_an_eighth_of_the_memory_within_bounds(
    place: Path, memory: int, buffers: int
) -> None:
    assert f"shared_buffers = {buffers}MB\n" in configuration(place, memory)
