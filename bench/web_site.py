"""The application as `sauro serve` runs it, on a database of its own: PostgreSQL and web server."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from sauro.config.accounts import runner
from sauro.config.database import Cluster
from sauro.config.django_setup import know_models
from sauro.config.installation import VARIABLE, Identity, Installation
from sauro.config.preparing import prepare
from sauro.config.processes import recorded
from tests.database import reachable_binaries

HOST = "127.0.0.1"
PROCESSES = 2
"""What `sauro serve` starts unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where it answers; ``cluster`` is its database, ``server`` the number of its process."""

    installation: Installation
    cluster: Cluster
    port: int
    server: int

    def spent(self) -> float:
        """Seconds of the processors that web server and database have taken so far."""
        postmaster = int(recorded(self.cluster.folder / "postmaster.pid") or "0")
        parents, ticks = _processes()
        ours = {self.server, postmaster}
        while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
            ours |= more
        return sum(ticks.get(pid, 0) for pid in ours) / os.sysconf("SC_CLK_TCK")


@contextmanager
def database(kept: Path | None) -> Iterator[tuple[Installation, Cluster]]:
    """The database, running, of this version; in a folder that goes away unless it is kept."""
    folder = kept.absolute() if kept else Path(tempfile.mkdtemp(prefix="sauro-bench-"))
    account = runner()
    try:
        installation = _installation(folder / "data")
        for one in (folder, installation.folder):
            os.chown(one, account.uid, account.gid)
        know_models(installation)
        installation.make_socket_folder(account)
        programs = folder / "programs"
        binaries = reachable_binaries(account, programs)
        cluster = Cluster(installation.database, installation.socket, binaries, account)
        try:
            cluster.start()
            prepare(installation)
            yield installation, cluster
        finally:
            cluster.stop()
            shutil.rmtree(programs, ignore_errors=True)
    finally:
        if kept is None:
            shutil.rmtree(folder)


@contextmanager
def served(installation: Installation, cluster: Cluster) -> Iterator[Site]:
    """Pages, answered by as many processes as `sauro serve` starts."""
    port = _free_port()
    command = [sys.executable, "-m", "sauro.config.web_server", "--host", HOST]
    command += ["--port", str(port), "--processes", str(PROCESSES)]
    environment = os.environ | {VARIABLE: str(installation.folder)}
    with subprocess.Popen(command, env=environment) as server:
        try:
            _wait_for(server, port)
            yield Site(installation, cluster, port, server.pid)
        finally:
            server.terminate()


def _processes() -> tuple[dict[int, int], dict[int, int]]:
    """Of each process its parent, and the ticks that it took, with those of children it buried."""
    parents, ticks = {}, {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            fields = (process / "stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        parents[int(process.name)] = int(fields[1])
        ticks[int(process.name)] = sum(map(int, fields[11:15]))
    return parents, ticks


def _installation(folder: Path) -> Installation:
    """Accounts sign in with their password alone: the second factor is not what is measured."""
    os.environ.pop("DATABASE_URL", None)
    installation = Installation(folder)
    if not installation.exists():
        identity = Identity.new("own", f"http://{HOST}:8000")
        installation.set_up(replace(identity, second_factor=()))
    return installation


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_for(server: "subprocess.Popen[bytes]", port: int) -> None:
    for _ in range(300):
        if server.poll() is not None:
            break
        connection = HTTPConnection(HOST, port, timeout=5)
        try:
            connection.request("GET", "/healthz")
            if connection.getresponse().status == 200:
                return
        except (OSError, HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()
    raise SystemExit("The web server does not answer.")
