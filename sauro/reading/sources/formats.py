"""Formats that are not read, recognised by their first bytes, each with its way out."""

from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import read_head

_AS_DOCX = "Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi đọc lại"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_SEARCHED = 30_000_000


@dataclass(frozen=True, slots=True)
class _Format:
    """``signatures`` are first bytes in lower case, white space before them left out."""

    signatures: tuple[bytes, ...]
    message: str
    way_out: str


_FORMATS = (
    _Format(
        (b"%pdf-",),
        "tệp PDF: phiên bản này chưa đọc được PDF",
        "Hãy dùng bản .docx của văn bản, hoặc chép phần chữ sang tệp văn bản UTF-8",
    ),
    _Format((b"{\\rtf",), "định dạng RTF: phiên bản này chưa đọc được", _AS_DOCX),
    _Format(
        (b"<html", b"<!doctype", b"<?xml"),
        "tệp trang web (HTML, XML): phiên bản này chưa đọc được",
        _AS_DOCX,
    ),
    _Format(
        (b"\x89png", b"\xff\xd8\xff", b"ii*\x00", b"mm\x00*", b"gif8", b"bm6", b"riff"),
        "tệp ảnh: phiên bản này chưa đọc được ảnh chụp văn bản",
        "Hãy dùng bản .docx hoặc bản văn bản có chữ",
    ),
    _Format(
        (b"rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"bzh"),
        "tệp nén, không phải một văn bản",
        "Hãy giải nén rồi đọc từng tệp bên trong",
    ),
    _Format(
        (b"\x7felf", b"mz\x90", b"sqlite format 3"),
        "nội dung không phải văn bản",
        "Hãy kiểm tra lại tệp, hoặc xin lại văn bản ở dạng .docx hay tệp văn bản UTF-8",
    ),
)


def refuse_foreign(path: Path, head: bytes) -> None:
    """SourceError where a file is of a known format that no reader reads."""
    if head.startswith(_OLE):
        raise _refused_ole(path)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:32].lower()
    for known in _FORMATS:
        if start.startswith(known.signatures):
            raise SourceError(path, known.message, known.way_out)


def _refused_ole(path: Path) -> SourceError:
    """Why an OLE container is refused: a password, the old .doc, or another old Office file."""
    data = read_head(path, _OLE_SEARCHED)
    if "EncryptedPackage".encode("utf-16-le") in data:
        return SourceError(
            path,
            "tệp có mật khẩu",
            "Hãy mở tệp bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi lưu lại",
        )
    if "WordDocument".encode("utf-16-le") in data:
        return SourceError(path, "định dạng .doc cũ", _AS_DOCX)
    return SourceError(path, "tệp Office đời cũ, không phải văn bản Word", _AS_DOCX)
