"""Whether a file may be opened as a workbook at all: sizes are counted, not believed."""

import struct
import zipfile
import zlib
from io import BytesIO

from sauro.people.refusal import Refused

MEGABYTE = 1024 * 1024
LARGEST_FILE = 10 * MEGABYTE
LARGEST_PARTS = 80 * MEGABYTE
MOST_PARTS = 1_000
_STEP = 256 * 1024
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_OLD = b"\xd0\xcf\x11\xe0"
_LONGEST_DOCTYPE = max(map(len, _DOCTYPES))
_SAVE_ANEW = "Hãy mở tệp bằng Excel, lưu lại thành .xlsx mới rồi thử lại."


def check_workbook(data: bytes) -> None:
    """``Refused`` for what is no plain .xlsx, is too large, or could do harm when parsed."""
    if len(data) > LARGEST_FILE:
        raise Refused(
            f"Tệp lớn quá {LARGEST_FILE // MEGABYTE} MB. Hãy tách thành nhiều tệp nhỏ hơn."
        )
    if data.startswith(_OLD):
        raise Refused("Tệp .xls cũ hoặc tệp có mật khẩu. Hãy lưu lại thành .xlsx không mật khẩu.")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_parts(archive)
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError):
        raise Refused(f"Tệp hỏng hoặc không phải tệp Excel .xlsx. {_SAVE_ANEW}") from None
    except RuntimeError:  # zipfile says so of an encrypted part
        raise Refused("Tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.") from None


def _check_parts(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    if "xl/workbook.xml" not in names:
        raise Refused(f"Tệp này không phải tệp Excel .xlsx. {_SAVE_ANEW}")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Refused("Tệp có macro. Hãy lưu lại thành .xlsx (không có macro) rồi thử lại.")
    if len(names) > MOST_PARTS:
        raise Refused(f"Tệp có quá nhiều thành phần bất thường. {_SAVE_ANEW}")
    left = LARGEST_PARTS
    for name in names:
        left = _check_part(archive, name, left)


def _check_part(archive: zipfile.ZipFile, name: str, left: int) -> int:
    """How many bytes the parts after it may still hold."""
    before = b""
    with archive.open(name) as part:
        while piece := part.read(_STEP):
            left -= len(piece)
            if left < 0:
                raise Refused(f"Nội dung tệp quá lớn sau khi giải nén. {_SAVE_ANEW}")
            if any(doctype in before + piece for doctype in _DOCTYPES):
                raise Refused(f"Tệp có khai báo XML không an toàn. {_SAVE_ANEW}")
            before = piece[-_LONGEST_DOCTYPE:]
    return left
