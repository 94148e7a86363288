"""The drop folder: which files in it are whole, what stays there and why. It reads names alone."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ASIDE = "khong-nhan"
"""The folder inside it to which files go that cannot be taken in: they may be the only copy."""
_QUIET_FOR = 5.0  # seconds without a change, before a file counts as whole
# What programs put beside files, or call a file until it is whole.
_PASSING = re.compile(
    r"\.|~\$|(?:thumbs\.db|desktop\.ini)$|.*\.(?:tmp|part|partial|filepart|crdownload)$", re.I
)


@dataclass(frozen=True, slots=True)
class Left:
    """Something that lies there and is not taken in, and why, in Vietnamese."""

    name: str
    why: str


def whole_files(folder: Path, at: float) -> list[Path]:
    """The files that are to be taken in now, by name. ``at``: seconds since 1970 by the clock that
    dates files, whatever day it is in a demonstration."""
    return [path for path in _lying(folder) if _is_file(path) and _is_quiet(path, at)]


def left_in(folder: Path) -> list[Left]:
    """What somebody has to look after; nothing where there is no such folder."""
    if not folder.is_dir():
        return []
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return [Left(folder.name, "phần mềm không có quyền lấy tệp ra khỏi thư mục nhận văn bản")]
    found = ((path.name, _why_left(path)) for path in _lying(folder))
    return [Left(name, why) for name, why in found if why]


def _lying(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not _PASSING.match(path.name))


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _is_quiet(path: Path, at: float) -> bool:
    try:
        return at - path.stat().st_mtime >= _QUIET_FOR
    except FileNotFoundError:  # taken away since
        return False


def _why_left(path: Path) -> str:
    if path.is_symlink():
        return "lối tắt, không được mở; hãy đặt chính tệp vào đây"
    if path.is_dir():
        if path.name != ASIDE:
            return "thư mục con, không được đọc; hãy đặt tệp ra ngoài thư mục con này"
        count = sum(1 for _ in _files(path))
        return f"{count} tệp không nhận được; lý do ở danh sách dưới đây" if count else ""
    return "" if os.access(path, os.R_OK) else "phần mềm không có quyền đọc tệp này"


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.is_file())
