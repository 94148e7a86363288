"""Where backups go."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sauro.config.installation import Installation
from sauro.config.locking import BusyError, Lock
from sauro.config.refusal import Refusal, reason


class BackupError(Refusal):
    """No backup can be made, or none can be made there."""


def target_in(installation: Installation, asked: Path | None) -> Path:
    """The folder asked for, else the installation's. ``BackupError`` inside its data."""
    target = (asked or installation.backups).resolve()
    data = installation.folder.resolve()
    if target.is_relative_to(data) and target != data / installation.BACKUPS:
        raise BackupError(
            f"Thư mục sao lưu {target} nằm trong thư mục dữ liệu {data}; hãy chọn thư mục khác, tốt"
            " nhất ở ổ đĩa khác."
        )
    return target


@contextmanager
def alone_in(target: Path) -> Iterator[None]:
    """Nobody else makes or clears backups there meanwhile. ``BackupError``."""
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock(target / ".lock").acquire("")
    except BusyError as error:
        raise BackupError(
            f"Đang có một lần sao lưu khác vào {target}; hãy chờ xong rồi chạy lại."
        ) from error
    except OSError as error:
        raise unwritable(target, error) from error
    try:
        yield
    finally:
        lock.release()


def unwritable(target: Path, error: OSError) -> BackupError:
    """What is said where the system refuses us."""
    return BackupError(f"Không ghi được vào thư mục sao lưu {target}: {reason(error)}.")


def same_disk(one: Path, other: Path) -> bool:
    """Whether both would be lost with one disk."""
    return one.stat().st_dev == other.stat().st_dev
