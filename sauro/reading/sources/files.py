"""Bytes of a file, read only when it is an ordinary file of a bearable size."""

import stat
from pathlib import Path

from sauro.reading.sources.errors import SourceError, unreadable

MEGABYTE = 1_000_000


def check_file(path: Path) -> int:
    """The size in bytes of an ordinary file that is not empty; SourceError for anything else."""
    try:
        status = path.stat()
    except OSError as error:
        raise unreadable(path, error) from None
    except ValueError:
        raise SourceError(path, "tên tệp không hợp lệ", "Hãy kiểm tra lại tên tệp") from None
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(path, "đây là thư mục, không phải tệp", "Hãy chỉ đến từng tệp một")
    if not stat.S_ISREG(status.st_mode):
        raise SourceError(path, "đây không phải tệp thông thường", "Hãy chỉ đến một tệp trên ổ đĩa")
    if status.st_size == 0:
        raise SourceError(path, "tệp rỗng", "Hãy kiểm tra lại tệp gốc rồi chép lại")
    return status.st_size


def read_head(path: Path, length: int = 4096) -> bytes:
    """The first bytes of a file, up to ``length``."""
    try:
        with path.open("rb") as file:
            return file.read(length)
    except OSError as error:
        raise unreadable(path, error) from None


def read_bytes(path: Path, largest: int) -> bytes:
    """All bytes of a file of at most ``largest`` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    if len(data) > largest:
        raise too_large(path, largest)
    return data


def too_large(path: Path, largest: int) -> SourceError:
    """The refusal of a file of more than ``largest`` bytes."""
    return SourceError(
        path,
        f"tệp lớn hơn {largest // MEGABYTE} MB",
        "Hãy tách văn bản thành nhiều tệp nhỏ hơn, hoặc bỏ hình ảnh trong tệp rồi lưu lại",
    )
