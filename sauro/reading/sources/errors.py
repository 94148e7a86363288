"""The errors of the readers: a file that cannot be read, why, and what to do about it."""

import errno
from pathlib import Path


class SourceError(Exception):
    """A file that cannot be read.

    ``message`` says in Vietnamese what is wrong, ``way_out`` what the person can do. The text of
    the error names the file and gives both.
    """

    def __init__(self, path: Path, message: str, way_out: str) -> None:
        super().__init__(path, message, way_out)
        self.path = path
        self.message = message
        self.way_out = way_out

    def __str__(self) -> str:
        return f"{self.path}: {self.message}. {self.way_out}."


class SecretError(SourceError):
    """A document that bears a mark of secrecy: it may not be read here, nor any of it be kept."""


_NO_RIGHTS = (
    "không có quyền đọc tệp",
    "Hãy cấp quyền đọc tệp hoặc chép tệp sang thư mục khác",
)
_REASONS = {
    errno.ENOENT: ("không có tệp này", "Hãy kiểm tra lại tên tệp và thư mục"),
    errno.EACCES: _NO_RIGHTS,
    errno.EPERM: _NO_RIGHTS,
    errno.ELOOP: (
        "liên kết trỏ vòng về chính nó nên không tới được tệp",
        "Hãy chỉ thẳng đến tệp gốc",
    ),
    errno.ENAMETOOLONG: ("tên tệp quá dài", "Hãy đặt lại tên tệp ngắn hơn"),
}


def unreadable(path: Path, error: OSError) -> SourceError:
    """What the operating system's refusal means to the person who gave the file."""
    message, way_out = _REASONS.get(
        error.errno or 0,
        (
            f"không đọc được tệp ({error.strerror or error})",
            "Hãy kiểm tra ổ đĩa rồi thử lại, hoặc chép tệp sang thư mục khác",
        ),
    )
    return SourceError(path, message, way_out)
