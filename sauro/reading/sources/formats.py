"""Formats that are not read, recognised by their first bytes, each with its way out."""

from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.errors import SourceError


@dataclass(frozen=True, slots=True)
class _Format:
    """``signatures`` are bytes in lower case, ``at`` so many from the first one of the file that is
    no white space."""

    signatures: tuple[bytes, ...]
    message: str
    way_out: str
    at: int = 0


_FORMATS = (
    _Format(
        (b"mime-version:",),
        "trang web lưu thành một tệp (MHT)",
        "Hãy mở tệp bằng Word, lưu lại thành .docx rồi đọc lại",
    ),
    _Format(
        (b"rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"bzh"),
        "tệp nén, không phải một văn bản",
        "Hãy giải nén rồi đọc từng tệp bên trong",
    ),
    _Format(
        (b"ftyphei", b"ftyphev", b"ftypmif1", b"ftypmsf1", b"ftypavif"),
        "ảnh HEIC hoặc AVIF của điện thoại, chưa đọc được",
        "Hãy lưu ảnh thành JPEG hoặc quét thành PDF rồi đưa vào lại; trên iPhone có thể chọn Cài "
        "đặt, Camera, Định dạng, Tương thích nhất trước khi chụp",
        at=4,
    ),
    _Format(
        (b"\x7felf", b"mz\x90", b"sqlite format 3"),
        "nội dung không phải văn bản",
        "Hãy kiểm tra lại tệp, hoặc xin lại văn bản ở dạng .docx hay tệp văn bản UTF-8",
    ),
)


def refuse_foreign(path: Path, head: bytes) -> None:
    """SourceError where a file is of a known format that no reader reads."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:32].lower()
    for known in _FORMATS:
        if start[known.at :].startswith(known.signatures):
            raise SourceError(path, known.message, known.way_out)
