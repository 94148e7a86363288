"""``sauro serve``: database, web and worker on one machine, started and stopped together."""

import logging
import logging.config
import os
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException

from sauro.config import address, wheel
from sauro.config.accounts import current
from sauro.config.database import Cluster
from sauro.config.installation import LOOPBACK, VARIABLE, Installation
from sauro.config.locking import BusyError, Lock
from sauro.config.logs import logging_settings
from sauro.config.preparing import prepare
from sauro.config.refusal import Refusal
from sauro.config.supervisor import (
    Part,
    PartError,
    Stop,
    adopt_orphans,
    heed_signals,
    ignore_signals,
    keep_running,
    reap_orphans,
    stop,
)

_log = logging.getLogger(__name__)


class ServeError(Refusal):
    """It cannot be served as wanted."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to serve, where, with how many processes; ``jobs`` is done at once by each worker."""

    installation: Installation
    host: str
    port: int
    web: int
    workers: int
    jobs: int

    @property
    def url(self) -> str:
        """Where a browser on this machine finds it."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"


def serve(wanted: Wanted, ready: Callable[[], None]) -> None:
    """Serve until told to stop; ``ready`` is called once pages are answered. ``Refusal``.

    A database that dies is started again, and so are web and worker.
    """
    identity = wanted.installation.identity()
    if identity.kind == "demo" and wanted.host not in LOOPBACK:
        raise ServeError("Bản dùng thử chỉ chạy trên máy này; hãy dùng địa chỉ 127.0.0.1.")
    logging.config.dictConfig(logging_settings())
    heed_signals()
    adopt_orphans()
    parts = _parts(wanted)
    try:
        with locked(wanted.installation, wanted.url):
            _refuse_taken(wanted.host, wanted.port)
            with running(wanted.installation) as database:
                prepare(wanted.installation)
                try:
                    keep_running(parts, _Watch(wanted, database, ready))
                finally:
                    stop(parts)
    except Stop:
        return
    except PartError as error:
        raise ServeError(
            f"Phần {error} dừng ngay sau khi khởi động; hãy xem các dòng báo lỗi ở trên."
        ) from error


@contextmanager
def locked(installation: Installation, about: str) -> Iterator[None]:
    """Alone on the data folder. ``ServeError`` if somebody is at work on it."""
    lock = Lock(installation.lock)
    try:
        lock.acquire(f"tiến trình {os.getpid()}, {about}")
    except BusyError as error:
        raise ServeError(
            f"Thư mục dữ liệu {installation.folder} đang được dùng ({error}); hãy dừng chương "
            "trình đó trước hoặc chọn thư mục khác."
        ) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def running(installation: Installation) -> Iterator[Cluster | None]:
    """The embedded database, running; or None, the one that ``DATABASE_URL`` names was reached."""
    if url := os.environ.get(address.VARIABLE):
        address.check_server(url)
        yield None
        return
    account = current()
    cluster = Cluster(installation.database, installation.socket, wheel.binaries(), account)
    installation.make_socket_folder(account)
    try:
        cluster.start()
        yield cluster
    finally:
        ignore_signals()
        cluster.stop()
        reap_orphans()


class _Watch:
    """What is looked at between looks at the parts."""

    def __init__(self, wanted: Wanted, database: Cluster | None, ready: Callable[[], None]) -> None:
        self._wanted, self._database, self._ready = wanted, database, ready
        self._answered = False
        self._looks = 0

    def __call__(self, ended: bool) -> None:
        self._looks += 1
        look = ended or self._looks % 10 == 0
        if not self._answered and _answers(self._wanted):
            self._answered = True
            self._ready()
        if self._database is not None and look and not self._database.runs():
            _log.error("the database ended; it is started again")
            self._database.start()


def _parts(wanted: Wanted) -> list[Part]:
    os.environ[VARIABLE] = str(wanted.installation.folder)
    web = ["sauro.config.web_server", "--host", wanted.host, "--port", str(wanted.port)]
    web += ["--processes", str(wanted.web)]
    work = [
        "sauro",
        "worker",
        "--data",
        str(wanted.installation.folder),
        "--jobs",
        str(wanted.jobs),
    ]
    python = [sys.executable, "-m"]
    workers = [Part(f"worker {number + 1}", python + work) for number in range(wanted.workers)]
    return [Part("web", python + web), *workers]


def _refuse_taken(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise ServeError(
                f"Không mở được cổng {port} tại {host} ({error.strerror}); hãy chọn cổng khác, "
                f"ví dụ --bind {host}:{port + 1}"
            ) from error


def _answers(wanted: Wanted) -> bool:
    """Whether pages come."""
    connection = HTTPConnection(wanted.host, wanted.port, timeout=5)
    try:
        connection.request("GET", "/healthz", headers={"Host": "127.0.0.1"})
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
