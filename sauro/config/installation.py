"""One installation: a folder with its database, its files, its secrets.

It knows itself from ``installation.json``, which ``sauro init`` or the demonstration wrote; only
its owner may read that file. Settings read it and start nothing.
"""

import hashlib
import json
import os
import re
import secrets
import stat
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Literal

from sauro.config.accounts import Account, owner
from sauro.config.mail import Mail, mail_from
from sauro.config.refusal import Refusal

VARIABLE = "SAURO_DATA"
FILE = "installation.json"
LOOPBACK = ("127.0.0.1", "localhost", "::1")

Kind = Literal["demo", "own"]

# Kinds of posts, as `people.vocabulary.PostKind` has them, which the settings may name.
POSTS = ("leader", "office", "head", "focal", "specialist", "inspector", "administrator")
# They see or steer all of a province: their password alone must not be enough.
_SECOND_FACTOR: dict[Kind, tuple[str, ...]] = {
    "demo": (),
    "own": ("leader", "office", "administrator"),
}

# A socket's path has 107 bytes, with the name .s.PGSQL.5432 that PostgreSQL adds; commas, quotes
# and backslashes mean something to PostgreSQL or to its clients.
_LONGEST_SOCKET_FOLDER = 107 - len("/.s.PGSQL.5432")
_UNSAFE = re.compile(r"[\"'\\,]")


class InstallationError(Refusal):
    """The folder cannot be used as an installation."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What ``installation.json`` holds. ``address`` is where browsers find it, with its scheme.

    ``second_factor`` are the kinds of posts that sign in with one; None stands in files of before
    this setting, and means what is usual. Without ``mail`` no letters go out. Of a demonstration:
    how many seconds its clock is ``ahead`` of the machine's, and whether a month of ``life`` is
    played in it. ``backups`` is the folder they go to, a whole path, here if empty;
    ``backups_kept`` for how many days. The review of directives of the kinds ``second_sign_off``
    (KH, QĐ, …) is confirmed by a second person too.
    """

    kind: Kind
    secret_key: str
    address: str
    second_factor: tuple[str, ...] | None = None
    ahead: float = 0.0
    life: bool = False
    backups: str = ""
    backups_kept: int = 14
    mail: Mail | None = None
    second_sign_off: tuple[str, ...] = ()

    @property
    def needs_second_factor(self) -> frozenset[str]:
        """The kinds of posts that sign in with a second factor."""
        usual = _SECOND_FACTOR[self.kind]
        return frozenset(usual if self.second_factor is None else self.second_factor)

    @property
    def demo_password(self) -> str:
        """The password of all accounts of the demonstration; empty elsewhere."""
        if self.kind != "demo":
            return ""
        return hashlib.sha256(f"demo {self.secret_key}".encode()).hexdigest()[:12]

    @classmethod
    def new(cls, kind: Kind, address: str, *, life: bool = False) -> "Identity":
        """One with a secret of its own."""
        return cls(kind, secrets.token_urlsafe(50), address, _SECOND_FACTOR[kind], life=life)


@dataclass(frozen=True, slots=True)
class Installation:
    """The places of an installation; ``folder`` is absolute."""

    folder: Path
    BACKUPS: ClassVar = "backups"

    @property
    def database(self) -> Path:
        return self.folder / "database"

    @property
    def files(self) -> Path:
        """Where originals are kept."""
        return self.folder / "files"

    @property
    def static(self) -> Path:
        """Styles, scripts and pictures of the pages, gathered at each start."""
        return self.folder / "static"

    @property
    def lock(self) -> Path:
        """Held by the one ``sauro serve`` that works on this folder."""
        return self.folder / "serve.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups that are made each night. ``InstallationError``."""
        return Path(self.identity().backups or self.folder / self.BACKUPS)

    @property
    def backup_failure(self) -> Path:
        """Why the last backup was not made; absent if it was."""
        return self.folder / "backup-failed.json"

    @property
    def socket(self) -> Path:
        """The folder of the database's socket: here, or under /tmp where our path is unfit."""
        here = self.folder / "socket"
        if len(os.fsencode(here)) <= _LONGEST_SOCKET_FOLDER and not _UNSAFE.search(str(here)):
            return here
        digest = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:16]
        return Path("/tmp", f"sauro-{digest}")  # noqa: S108

    def exists(self) -> bool:
        """Whether one was set up here. ``InstallationError`` where we may not look."""
        try:
            return (self.folder / FILE).exists()
        except PermissionError as error:
            raise InstallationError(f"Không có quyền đọc thư mục dữ liệu {self.folder}.") from error

    def identity(self) -> Identity:
        """Who this is. ``InstallationError`` if it was never set up, or belongs to another."""
        path = self.folder / FILE
        try:
            read = json.loads(path.read_text(encoding="utf-8"))
            _check_backups(path, read)
            posts, mail = read.get("second_factor"), read.get("mail")
            known = {
                "second_factor": _posts(path, posts), "mail": _mail(path, mail),
                "second_sign_off": _kinds(path, read.get("second_sign_off", [])),
            }  # fmt: skip
            return Identity(**read | known)
        except FileNotFoundError as error:
            raise InstallationError(
                f"Thư mục {self.folder} chưa được thiết lập; hãy chạy sauro init với thư mục này."
            ) from error
        except PermissionError as error:
            raise InstallationError(
                f"Không đọc được {path}; hãy chạy bằng tài khoản sở hữu thư mục dữ liệu đó."
            ) from error
        except (AttributeError, TypeError, ValueError) as error:
            raise InstallationError(
                f"Tệp {path} bị hỏng; hãy khôi phục tệp này từ bản sao lưu."
            ) from error

    def set_up(self, identity: Identity) -> None:
        """Make the folder if it is absent, and write who it is. Nothing of others is touched."""
        self.refuse_used()
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise self._unusable(error) from error
        self.files.mkdir(mode=0o700)
        self.static.mkdir(mode=0o700)
        self._write(identity)

    def set_clock(self, moment: datetime) -> None:
        """From now on it is this moment, aware, in the demonstration that stands here."""
        ahead = (moment - datetime.now(UTC)).total_seconds()
        self._write(replace(self.identity(), ahead=ahead))

    def _write(self, identity: Identity) -> None:
        draft = self.folder / f"{FILE}.new"
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w") as file:
            json.dump(asdict(identity), file, indent=1)
        draft.rename(self.folder / FILE)

    def refuse_used(self) -> None:
        """``InstallationError`` if the folder holds anything."""
        try:
            found = sorted(path.name for path in self.folder.iterdir())
        except FileNotFoundError:
            return
        except OSError as error:
            raise self._unusable(error) from error
        if found:
            raise InstallationError(
                f"Thư mục {self.folder} đã có dữ liệu ({found[0]} …); hãy chọn thư mục trống."
            )

    def _unusable(self, error: OSError) -> InstallationError:
        return InstallationError(
            f"Không dùng được thư mục {self.folder} ({error.strerror}); hãy chọn thư mục khác."
        )

    def refuse_foreign(self, account: Account) -> None:
        """``InstallationError`` if the folder is there and is another account's."""
        if self.folder.exists() and self.folder.stat().st_uid != account.uid:
            raise InstallationError(
                f"Thư mục dữ liệu {self.folder} thuộc tài khoản {owner(self.folder)}, không phải "
                f"{account.name}; hãy chạy bằng tài khoản đó hoặc chọn thư mục khác."
            )

    def make_socket_folder(self, account: Account) -> None:
        """The folder of the socket, which ``account`` alone enters. ``InstallationError``."""
        try:
            self.socket.mkdir(mode=0o700)
            os.chown(self.socket, account.uid, account.gid)
        except FileExistsError:
            pass
        found = self.socket.lstat()
        private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
        if not private or found.st_uid != account.uid:
            raise InstallationError(
                f"Thư mục {self.socket} dành cho kết nối tới cơ sở dữ liệu đã có người khác tạo "
                f"({owner(self.socket)}); hãy xóa thư mục đó hoặc đổi thư mục dữ liệu."
            )


def _check_backups(path: Path, read: dict[str, object]) -> None:
    """``InstallationError`` unless the file names a whole path and a number of days, if any."""
    folder, days = read.get("backups", ""), read.get("backups_kept", 1)
    if not isinstance(folder, str) or (folder and not Path(folder).is_absolute()):
        raise InstallationError(
            f"Mục backups của tệp {path} phải là đường dẫn đầy đủ, ví dụ /mnt/sao-luu; hãy sửa rồi"
            " khởi động lại."
        )
    if not isinstance(days, int) or days < 1:
        raise InstallationError(
            f"Mục backups_kept của tệp {path} phải là số ngày từ 1 trở lên; hãy sửa rồi khởi động"
            " lại."
        )


def _posts(path: Path, named: object) -> tuple[str, ...] | None:
    """Kinds of posts that the file names. ``InstallationError`` for one that is not known."""
    if named is None:
        return None
    if not isinstance(named, list) or not set(map(str, named)) <= set(POSTS):
        raise InstallationError(
            f"Mục second_factor của tệp {path} chỉ nhận các vị trí: {', '.join(POSTS)}; hãy sửa"
            " rồi khởi động lại."
        )
    return tuple(named)


def _kinds(path: Path, named: object) -> tuple[str, ...]:
    """Kinds of directives that the file names, by their abbreviations. ``InstallationError``."""
    if not isinstance(named, list) or not all(isinstance(one, str) and one for one in named):
        raise InstallationError(
            f"Mục second_sign_off của tệp {path} phải là danh sách chữ viết tắt tên loại văn bản,"
            ' ví dụ ["KH", "QĐ"]; hãy sửa rồi khởi động lại.'
        )
    return tuple(named)


def _mail(path: Path, read: object) -> Mail | None:
    """The mail server that the file names. ``InstallationError`` where it is none."""
    try:
        return mail_from(read)
    except ValueError as error:
        raise InstallationError(
            f"Mục mail của tệp {path} {error}; hãy sửa rồi khởi động lại."
        ) from error
