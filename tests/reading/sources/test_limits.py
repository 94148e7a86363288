import errno
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_children import WORK

from sauro.reading.sources import SourceError
from sauro.reading.sources.child import Task
from sauro.reading.sources.confined import protections, read_in_child
from sauro.reading.sources.limits import Limits, Protections

LOCAL, INTERNET, INTERNET_6, PACKETS = 1, 2, 10, 17
CALLS = {"ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "io_uring_setup": 425}


def said(path: Path, words: str, limits: Limits | None = None) -> str:
    """What a child says that tries what ``words`` name, then refuses the file."""
    path.write_text(words, encoding="utf-8")
    with pytest.raises(SourceError) as error:
        read_in_child(path, Task(str(path), limits or Limits()), WORK)
    return error.value.message


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tep"


@pytest.fixture
def port() -> Iterator[int]:
    """A port of this machine that a server listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_all_protections_hold_but_what_the_kernel_lacks() -> None:
    held = protections()
    expected = Protections(True, True, True, True, held.writing, True)
    assert held == expected


def test_each_missing_protection_is_told() -> None:
    none = Protections(*[False] * 6)
    assert len(set(none.missing())) == 6
    assert Protections(*[True] * 6).missing() == ()
    assert Protections(True, True, True, False, True, True).missing() == (
        "Máy này không chặn được mạng của tiến trình đọc tệp: nên ngắt mạng khi đọc tệp lạ.",
    )


@pytest.mark.parametrize("family", [INTERNET, INTERNET_6, PACKETS])
def test_socket_of_a_network_is_refused(path: Path, port: int, family: int) -> None:
    assert said(path, f"dial {family} {port}") == f"socket {errno.EACCES}"


def test_connection_to_a_service_of_this_machine_is_refused(path: Path, port: int) -> None:
    assert said(path, f"dial {LOCAL} {port}") == f"connect {errno.EACCES}"


def test_calls_that_steer_other_processes_are_refused(path: Path) -> None:
    numbers = " ".join(map(str, CALLS.values()))
    assert said(path, f"call {numbers}") == str([errno.EACCES] * len(CALLS))


def test_calls_of_another_calling_form_are_refused(path: Path) -> None:
    assert said(path, f"call {0x40000000 + 41}") == str([errno.EACCES])


def test_limits_are_laid_on_the_child(path: Path) -> None:
    limits = Limits(memory=10**9, cpu_seconds=7, largest_file=123, open_files=45, processes=678)
    told = said(path, "tell_limits DATA CPU FSIZE NOFILE NPROC CORE", limits)
    assert told == str([10**9, 7, 123, 45, 678, 0])


def test_limits_bind_what_the_child_starts(path: Path) -> None:
    assert said(path, "start_shell", Limits(open_files=45)) == str(["45", "0"])
