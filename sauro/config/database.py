"""The embedded PostgreSQL: made, started and stopped with the programs of a wheel.

Nothing listens on a network: there is one socket, in a folder that only its owner enters, and the
operating system says who calls (peer). No locale of the machine is used. docs/decisions/0003.
"""

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from sauro.config.accounts import Account, owner
from sauro.config.processes import drop_misleading, recorded, servers
from sauro.config.refusal import Refusal
from sauro.config.server_files import DATABASE, PORT, ROLE, SUPERUSER, WANTED, server_files
from sauro.config.wheel import MAJOR

_LOCALE = "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --encoding=UTF8".split()
_ACCESS = f"--auth-local=peer --auth-host=reject --username={SUPERUSER}".split()
_SYNC = {True: "--sync-method=syncfs", False: "--no-sync"}


class DatabaseError(Refusal):
    """The database cannot be used."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One PostgreSQL. ``durable`` is False where nobody minds if a power cut takes all of it."""

    folder: Path
    socket: Path
    binaries: Path
    account: Account
    durable: bool = True

    def start(self) -> None:
        """Make it if need be, start it and prove it by a connection. ``DatabaseError``."""
        if self.folder.exists():
            self._check()
        else:
            self._create()
        accounts = {self.account.name, "root"}
        for name, content in server_files(self.socket, accounts, self.durable).items():
            (self.folder / name).write_text(content, encoding="utf-8")
        if not self._answers():
            with (self.folder / "start.log").open("wb") as log:
                done = self._run("pg_ctl", "start", "-w", "-t", "120", stdout=log)
            if done.returncode:
                raise DatabaseError(f"Cơ sở dữ liệu không khởi động được; hãy xem tệp {log.name}.")
        self._prepare()

    def stop(self) -> None:
        """Stop it and wait; nothing happens where it does not run."""
        for way in ("fast", "immediate"):
            if self.runs():
                self._run("pg_ctl", "stop", "-w", "-t", "60", "-m", way)

    def runs(self) -> bool:
        """Whether it runs. Waits for what a killed one left, drops lock files that mislead."""
        file = self.folder / "postmaster.pid"
        for _ in range(100):
            living, pid = servers(self.folder), recorded(file)
            if pid in living or not living:
                break
            time.sleep(0.1)
        if not living:
            drop_misleading(file, self.socket / f".s.PGSQL.{PORT}.lock")
        return pid in living

    def _answers(self) -> bool:
        """Whether it runs and lets us in; what starts up, or was killed a moment ago and is still
        among the processes, is waited for."""
        for _ in range(100):
            if not self.runs():
                return False
            try:
                self.connect(SUPERUSER, "postgres").close()
            except psycopg.OperationalError:
                time.sleep(0.1)
            else:
                return True
        return True

    def connect(self, role: str = ROLE, database: str = DATABASE) -> psycopg.Connection[Any]:
        """A connection that commits each statement by itself."""
        where = f"port={PORT} dbname={database} user={role}"
        return psycopg.connect(where, host=str(self.socket), autocommit=True)

    def _check(self) -> None:
        if self.folder.stat().st_uid != self.account.uid:
            raise DatabaseError(
                f"Thư mục dữ liệu {self.folder} thuộc tài khoản {owner(self.folder)}, không phải "
                f"{self.account.name}; hãy chạy bằng tài khoản đó hoặc chọn thư mục khác."
            )
        version = self.folder / "PG_VERSION"
        made_by = version.read_text().strip() if version.exists() else "không rõ"
        if made_by != MAJOR:
            raise DatabaseError(
                f"Thư mục {self.folder} chứa dữ liệu của PostgreSQL phiên bản {made_by}, chương "
                f"trình dùng phiên bản {MAJOR}; hãy chọn thư mục khác hoặc khôi phục bản sao lưu."
            )

    def _create(self) -> None:
        unfinished = self.folder.with_name(self.folder.name + ".new")
        shutil.rmtree(unfinished, ignore_errors=True)
        how = (*_LOCALE, *_ACCESS, _SYNC[self.durable], "-D", str(unfinished))
        done = self._run("initdb", *how, stdout=subprocess.PIPE)
        if done.returncode:
            raise DatabaseError(f"Không tạo được cơ sở dữ liệu: {done.stdout.decode().strip()}")
        unfinished.rename(self.folder)

    def _prepare(self) -> None:
        try:
            with self.connect(SUPERUSER, "postgres") as server:
                for question, deed in WANTED:
                    if server.execute(question).fetchone() is None:
                        server.execute(deed)
            self.connect().close()
        except psycopg.Error as error:
            raise DatabaseError(f"Cơ sở dữ liệu không nhận kết nối: {error}".strip()) from error

    def _run(self, program: str, *arguments: str | Path, stdout: Any = subprocess.DEVNULL) -> Any:
        command = [self.binaries / program, *arguments]
        plain = {"LC_ALL": "C", "PATH": os.defpath, "PGDATA": str(self.folder)}
        streams = {"stdin": subprocess.DEVNULL, "stdout": stdout, "stderr": subprocess.STDOUT}
        identity = self.account.identity()
        return subprocess.run(command, check=False, env=plain, cwd="/", **streams, **identity)
