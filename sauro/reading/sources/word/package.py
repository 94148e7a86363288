"""The parts of a DOCX or ODT file, unpacked and parsed within fixed bounds.

Nothing a file says of its own size is believed: parts are inflated in steps and counted. Document
type declarations, and with them entities, are refused before parsing.
"""

import errno
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from lxml import etree

from sauro.reading.sources.errors import SourceError, unreadable
from sauro.reading.sources.files import MEGABYTE, check_file, too_large

LARGEST_FILE = 100 * MEGABYTE
LARGEST_PARTS = 40 * MEGABYTE
LARGEST_PICTURE = 20 * MEGABYTE
# Tags and attributes of one part: about 700 times a plan of nine pages.
LARGEST_TREE = 1_500_000
LARGEST_RATIO = 150
LARGEST_DIRECTORY = MEGABYTE
MOST_PARTS = 5_000
_STEP = 256 * 1024
_RATIO_FROM = 2 * MEGABYTE
_DIRECTORY_END = b"PK\x05\x06"
_DIRECTORY_64 = b"PK\x06\x07"
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SUSPICIOUS = (
    "tệp nén bất thường (giải nén ra quá lớn hoặc quá nhiều thành phần)",
    "Hãy kiểm tra nguồn gửi tệp; nếu tin cậy, hãy mở bằng Word rồi lưu lại thành tệp mới",
)
_OTHERS = (
    ("xl/workbook.xml", "tệp Excel, không phải văn bản", "Hãy dùng bản .docx"),
    ("ppt/presentation.xml", "tệp PowerPoint, không phải văn bản", "Hãy dùng bản .docx"),
    (
        "content.xml",
        "tệp OpenDocument không phải văn bản .odt (bảng tính, trình chiếu …)",
        "Hãy dùng bản .odt hoặc .docx; nếu đúng là văn bản, hãy mở bằng LibreOffice rồi lưu lại",
    ),
)


@dataclass(frozen=True, slots=True)
class Relation:
    """A part another part refers to: the last word of its type ("styles"), its name, and the id by
    which it is referred to."""

    kind: str
    target: str
    id: str = ""


class Package:
    """An open file of zipped parts. A context manager; every error it raises is a SourceError.

    ``kind`` is what to call the file: DOCX or ODT.
    """

    def __init__(self, path: Path, kind: str = "DOCX") -> None:
        self.path = path
        self.kind = kind
        if check_file(path) > LARGEST_FILE:
            raise too_large(path, LARGEST_FILE)
        try:
            self._check_directory()
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise _unreadable(path, error, kind) from None
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
            raise damaged(path, kind) from None
        entries = self._zip.infolist()
        self._names = frozenset(entry.filename for entry in entries)
        self._inflated = 0
        shared = len({entry.header_offset for entry in entries}) < len(entries)
        if shared or len(self._names) > MOST_PARTS:
            self._zip.close()
            raise SourceError(path, *_SUSPICIOUS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def main_part(self) -> str:
        """The name of the document's main part; SourceError where the file holds none."""
        for name, message, way_out in _OTHERS:
            if name in self._names:
                raise SourceError(self.path, message, way_out)
        for relation in self.relations(""):
            if relation.kind == "officeDocument" and relation.target in self._names:
                return relation.target
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise SourceError(
            self.path,
            "tệp nén không có văn bản Word đọc được",
            "Nếu đây là tệp nén nhiều văn bản, hãy giải nén rồi đưa vào từng tệp; nếu là tệp .docx "
            "hỏng, hãy xin lại bản khác",
        )

    def holds(self, part: str) -> bool:
        """Whether the file has a part of this name."""
        return part in self._names

    def relations(self, part: str) -> Iterator[Relation]:
        """What ``part`` refers to inside the file; of the whole file for an empty name."""
        folder, name = posixpath.split(part)
        listing = posixpath.join(folder, "_rels", f"{name}.rels")
        if listing not in self._names:
            return
        for entry in self.parse(listing):
            if not isinstance(entry.tag, str) or entry.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, entry.get("Target", "")))
            kind = entry.get("Type", "").rpartition("/")[2]
            yield Relation(kind, target.lstrip("/"), entry.get("Id", ""))

    def parse(self, part: str, kept: Callable[[bytes], bytes] = bytes) -> etree._Element:
        """The root element of a part; ``kept`` takes out what need not be parsed of its bytes."""
        return parse_xml(self.path, kept(self._inflate(part)), self.kind)

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return self._names

    def picture(self, part: str) -> bytes:
        """The bytes of a part that is no XML; empty where they are too many or damaged."""
        try:
            with self._zip.open(part) as stream:
                data = stream.read(LARGEST_PICTURE + 1)
        except (OSError, RuntimeError, zipfile.BadZipFile, zlib.error, EOFError, KeyError):
            return b""
        except (ValueError, struct.error):
            return b""
        return data if len(data) <= LARGEST_PICTURE else b""

    def _inflate(self, part: str) -> bytes:
        """The bytes of a part, counted against the bounds while they come."""
        pieces = []
        size = 0
        try:
            packed = max(self._zip.getinfo(part).compress_size, 1)
            with self._zip.open(part) as stream:
                while piece := stream.read(_STEP):
                    pieces.append(piece)
                    size += len(piece)
                    self._inflated += len(piece)
                    if self._inflated > LARGEST_PARTS or (
                        size > _RATIO_FROM and size > LARGEST_RATIO * packed
                    ):
                        raise SourceError(self.path, *_SUSPICIOUS)
        except OSError as error:
            raise _unreadable(self.path, error, self.kind) from None
        except RuntimeError:
            raise SourceError(
                self.path, "tệp có mật khẩu", "Hãy bỏ mật khẩu của tệp rồi lưu lại"
            ) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, struct.error):
            raise damaged(self.path, self.kind) from None
        return b"".join(pieces)

    def _check_directory(self) -> None:
        """Refuse a table of contents too long to be a document's before it is loaded."""
        with self.path.open("rb") as file:
            file.seek(max(self.path.stat().st_size - 66_000, 0))
            tail = file.read()
        end = tail.rfind(_DIRECTORY_END)
        if end < 0 or len(tail) < end + 22:
            raise damaged(self.path, self.kind)
        (length,) = struct.unpack_from("<I", tail, end + 12)
        if length > LARGEST_DIRECTORY or tail[max(end - 20, 0) : end].startswith(_DIRECTORY_64):
            raise SourceError(self.path, *_SUSPICIOUS)


def parse_xml(path: Path, data: bytes, kind: str) -> etree._Element:
    """The root element of XML of a bearable size that declares no document type."""
    if any(doctype in data for doctype in _DOCTYPES):
        raise SourceError(
            path,
            f"tệp {kind} có khai báo DTD hoặc thực thể XML, không an toàn để đọc",
            "Hãy mở tệp bằng Word rồi lưu lại thành tệp .docx mới",
        )
    check_tree(path, data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data.replace(_STRICT, _TRANSITIONAL), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise damaged(path, kind) from None


def check_tree(path: Path, data: bytes) -> None:
    """SourceError where markup has more tags and attributes than a directive can have."""
    if len(data) > LARGEST_TREE and data.count(b"<") + data.count(b"=") > LARGEST_TREE:
        raise too_long(path)


def too_long(path: Path) -> SourceError:
    """The refusal of a file with more in it than is read."""
    return SourceError(
        path,
        "văn bản quá dài hoặc có quá nhiều định dạng",
        "Hãy tách văn bản thành nhiều tệp nhỏ hơn rồi đọc từng tệp",
    )


def _unreadable(path: Path, error: OSError, kind: str) -> SourceError:
    """What the system's refusal means: one to go to a place before the file's beginning, which the
    file itself named, is none of the disk's."""
    return damaged(path, kind) if error.errno == errno.EINVAL else unreadable(path, error)


def damaged(path: Path, kind: str) -> SourceError:
    """The refusal of a file that is not whole."""
    return SourceError(
        path,
        f"tệp {kind} hỏng hoặc chép chưa xong",
        "Hãy chép lại tệp từ nguồn, hoặc mở bằng Word để sửa rồi lưu lại",
    )
