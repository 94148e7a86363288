"""Accounts of the operating system: who runs the database, the pages and the jobs.

PostgreSQL refuses to run as root, and nothing else of the application needs to. Started as root,
everything runs as one service account, which is made where the machine has none.
"""

import fcntl
import os
import pwd
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from sauro.config.refusal import Refusal

SERVICE = "sauro"
_USERS = Path("/etc/passwd")


class AccountError(Refusal):
    """The service account is missing and cannot be made, or cannot run us."""


class Identity(TypedDict, total=False):
    """Arguments of ``subprocess`` that change who a program runs as."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the operating system: its name and numbers."""

    name: str
    uid: int
    gid: int

    def identity(self) -> Identity:
        """What ``subprocess`` needs to run a program as this account; nothing if we are it."""
        if os.geteuid() == self.uid:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def enters(self, folder: Path) -> bool:
        """Whether it reaches a folder."""
        command = ["test", "-x", str(folder)]
        return not subprocess.run(command, check=False, cwd="/", **self.identity()).returncode

    def become(self) -> None:
        """Give up being root for good. ``PermissionError`` if we are not root."""
        os.setgroups([])
        os.setresgid(self.gid, self.gid, self.gid)
        os.setresuid(self.uid, self.uid, self.uid)


def system_folder() -> Path:
    """Where data and programs go that no folder of ours can hold; ``SAURO_HOME`` names another."""
    return Path(os.environ.get("SAURO_HOME", "/var/lib/sauro"))


def current() -> Account:
    """The account this program runs as."""
    return _known(pwd.getpwuid(os.geteuid()))


def owner(path: Path) -> str:
    """The name of a file's owner, or its number where the machine knows no name."""
    uid = path.stat().st_uid
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def runner() -> Account:
    """Who must run the application: ourselves; the service account, made if need be, for root."""
    return current() if os.geteuid() else _service()


def _service() -> Account:
    """The service account, made by one process at a time: ``useradd`` lets a second one that comes
    at the same moment replace what the first has made."""
    with _USERS.open("rb") as users:
        fcntl.flock(users, fcntl.LOCK_EX)
        try:
            return _known(pwd.getpwnam(SERVICE))
        except KeyError:
            return _made()


def _made() -> Account:
    command = ["useradd", "--system", "--user-group", "--no-create-home"]
    command += ["--home-dir", str(system_folder()), "--shell", "/usr/sbin/nologin", SERVICE]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise AccountError(
            f"Không tạo được tài khoản hệ thống {SERVICE} để chạy chương trình. Hãy tạo bằng lệnh: "
            f"{' '.join(command)}"
        ) from error
    print(
        f"Đã tạo tài khoản hệ thống {SERVICE}; phần mềm chạy dưới tài khoản này.", file=sys.stderr
    )
    return _known(pwd.getpwnam(SERVICE))


def _known(entry: pwd.struct_passwd) -> Account:
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
