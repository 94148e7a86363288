"""The database into one file and back, by PostgreSQL's own programs, whichever server it is."""

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psycopg.conninfo import make_conninfo

from sauro.config.refusal import Refusal, reason_in

# What is worth nothing in a restored system: who is signed in, and what waits a few minutes.
EMPTIED = ("django_session", "cache", "kept_forms")


class DumpError(Refusal):
    """The database could not be written into a file, or read from one."""


@dataclass(frozen=True, slots=True)
class Server:
    """Programs, and the database they talk to."""

    binaries: Path
    conninfo: str
    password: str

    @classmethod
    def of(cls, settings: Mapping[str, Any], binaries: Path) -> "Server":
        """From Django's settings of a database."""
        known = {"dbname": "NAME", "user": "USER", "host": "HOST", "port": "PORT"}
        given = {ours: str(settings[theirs]) for ours, theirs in known.items() if settings[theirs]}
        options = {key: str(one) for key, one in settings.get("OPTIONS", {}).items()}
        options = {key: one for key, one in options.items() if key in _CONNECTING}
        return cls(binaries, make_conninfo(**given | options), str(settings["PASSWORD"] or ""))

    def dump(self, path: Path, snapshot: str) -> None:
        """Write the database as it was when the snapshot was taken. ``DumpError``."""
        emptied = [f"--exclude-table-data={name}" for name in EMPTIED]
        how = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
        self._run("pg_dump", *how, *emptied, f"--file={path}", f"--dbname={self.conninfo}")

    def restore(self, path: Path) -> None:
        """Fill the empty database, wholly or not at all. ``DumpError``."""
        how = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
        self._run("pg_restore", *how, f"--dbname={self.conninfo}", str(path))

    def _run(self, program: str, *arguments: str) -> None:
        plain = {"LC_ALL": "C", "PATH": os.defpath} | _certificates()
        if self.password:
            plain["PGPASSWORD"] = self.password
        done = subprocess.run(
            [self.binaries / program, *arguments],
            check=False,
            env=plain,
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
        )
        if done.returncode:
            raise DumpError(f"{_FAILED[program]}: {_said(done.stderr) or done.returncode}.")


_CONNECTING = frozenset(
    "sslmode sslrootcert sslcert sslkey connect_timeout options target_session_attrs".split()
)
_FAILED = {
    "pg_dump": "Không chép được cơ sở dữ liệu",
    "pg_restore": "Không nạp được bản chép cơ sở dữ liệu",
}


def _certificates() -> dict[str, str]:
    """The environment in which libpq finds its passwords and certificates."""
    return {
        key: value for key, value in os.environ.items() if key == "HOME" or key.startswith("PG")
    }


def _said(complaint: str) -> str:
    """The first complaint, in our words where we have some."""
    known = reason_in(complaint)
    lines = [line for line in complaint.splitlines() if "error" in line] or complaint.splitlines()
    return known or re.sub(r"^\w+: (error: )?", "", lines[0] if lines else "").rstrip(". ")
