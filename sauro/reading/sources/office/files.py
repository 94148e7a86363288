"""What is checked in a file, and taken out of it, before LibreOffice gets it."""

import io
import re
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import MEGABYTE, read_bytes
from sauro.reading.sources.office.html import clean
from sauro.reading.sources.office.ole import SIGNATURE, Container
from sauro.reading.sources.office.program import AS_DOCX, Convertible
from sauro.reading.sources.office.xml import BINARY, ROOT, write_out_numbers
from sauro.reading.sources.word.package import LARGEST_FILE, Package, damaged, parse_xml

LARGEST_MARKUP = 40 * MEGABYTE

_ODT = b"application/vnd.oasis.opendocument.text"
_RTF = b"{\\rtf"
_MARKUP = re.compile(
    rb"(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|meta|title|style|table|div|p|font)\b",
    re.DOTALL,
)
_XML = b"<?xml"
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_PICTURE = re.compile(r"Pictures/[\w.-]{1,100}", re.ASCII)
_MOST_PICTURES = 30
_WORD_6 = 0xA5DC
_ENCRYPTED = 0x0100
_PASSWORD = (
    "tệp có mật khẩu",
    "Hãy mở tệp bằng Word hoặc LibreOffice, bỏ mật khẩu rồi lưu lại",
)
_PICTURES = (
    "Văn bản có hình chưa xem được (hình nằm ngoài tệp, hoặc loại tệp này không cho đọc hình): "
    "phải xem có phải dấu độ mật không, trước khi dùng văn bản."
)
_OTHER_CONTAINERS = (
    ("Workbook", "tệp Excel đời cũ (.xls), không phải văn bản", AS_DOCX),
    ("Book", "tệp Excel đời cũ (.xls), không phải văn bản", AS_DOCX),
    ("PowerPoint Document", "tệp PowerPoint đời cũ (.ppt), không phải văn bản", AS_DOCX),
    (
        "__properties_version1.0",
        "thư Outlook (.msg), không phải văn bản",
        "Hãy mở thư, lưu văn bản đính kèm thành tệp riêng rồi đọc tệp đó",
    ),
)
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.2" '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="{}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    "{}</manifest:manifest>"
)


_LISTED = '<manifest:file-entry manifest:full-path="{}" manifest:media-type=""/>'


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file. ``prepare`` raises SourceError where a file of it cannot be read."""

    name: str
    prepare: Callable[[Path], Convertible]


def kind_of(head: bytes) -> Kind | None:
    """The kind of a file that begins with ``head``; None where LibreOffice is not needed."""
    if head.startswith(SIGNATURE):
        return Kind("doc", _doc)
    if head.startswith(b"PK\x03\x04"):
        return Kind("odt", _odt) if _ODT in head[:120] else None
    start = _as_ascii(head).lstrip().lower()
    if start.startswith(_RTF):
        return Kind("rtf", _rtf)
    if start.startswith(_XML):
        return Kind("html", _html) if b"<html" in start else Kind("xml", _xml)
    return Kind("html", _html) if _MARKUP.match(start) else None


def _as_ascii(head: bytes) -> bytes:
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return head[len(bom) :].decode(encoding, errors="ignore").encode("ascii", "replace")
    return head


def _doc(path: Path) -> Convertible:
    container = Container(path)
    if "EncryptedPackage" in container.streams:
        raise SourceError(path, *_PASSWORD)
    if "WordDocument" not in container.streams:
        for name, message, way_out in _OTHER_CONTAINERS:
            if name in container.streams:
                raise SourceError(path, message, way_out)
        raise SourceError(path, "tệp Office đời cũ, không phải văn bản Word", AS_DOCX)
    start = container.start_of("WordDocument")
    ident, flags = struct.unpack_from("<H8xH", start) if start else (0, 0)
    if flags & _ENCRYPTED:
        raise SourceError(path, *_PASSWORD)
    importer = "MS WinWord 6.0" if ident == _WORD_6 else "MS Word 97"
    return Convertible(container.data, "doc", importer)


def _odt(path: Path) -> Convertible:
    """The text, the styles and the pictures alone, packed anew: no macros, no objects."""
    with Package(path, "ODT") as package:
        if package.holds("META-INF/manifest.xml") and any(
            etree.QName(element).localname == "encryption-data"
            for element in package.parse("META-INF/manifest.xml").iter(etree.Element)
        ):
            raise SourceError(path, *_PASSWORD)
        names = [name for name in ("content.xml", "styles.xml") if package.holds(name)]
        parts = {name: etree.tostring(package.parse(name), encoding="UTF-8") for name in names}
        names = sorted(filter(_PICTURE.fullmatch, package.names))[:_MOST_PICTURES]
        pictures = {name: package.picture(name) for name in names}
    if "content.xml" not in parts:
        raise damaged(path, "ODT")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("mimetype", _ODT)
        listed = "".join(map(_LISTED.format, pictures))
        file.writestr("META-INF/manifest.xml", _MANIFEST.format(_ODT.decode(), listed))
        for name, part in (parts | pictures).items():
            file.writestr(name, part)
    return Convertible(packed.getvalue(), "odt", "writer8")


def _rtf(path: Path) -> Convertible:
    data = read_bytes(path, LARGEST_FILE)
    return Convertible(data[data.index(b"{") :], "rtf", "Rich Text Format")


def _html(path: Path) -> Convertible:
    data, lacks_pictures = clean(path, read_bytes(path, LARGEST_MARKUP))
    return Convertible(data, "html", "HTML (StarWriter)", (_PICTURES,) if lacks_pictures else ())


def _xml(path: Path) -> Convertible:
    data = read_bytes(path, LARGEST_MARKUP)
    root = parse_xml(path, data, "XML")
    if root.tag != ROOT:
        raise SourceError(path, "tệp XML không phải văn bản", AS_DOCX)
    write_out_numbers(path, root)
    warnings = (_PICTURES,) if next(root.iter(BINARY), None) is not None else ()
    return Convertible(etree.tostring(root, encoding="UTF-8"), "xml", "MS Word 2003 XML", warnings)
