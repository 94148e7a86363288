"""A web page as Word saves one, made harmless: its text and looks alone, in UTF-8."""

import codecs
import re
from contextlib import suppress
from pathlib import Path

from lxml import etree

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.office.program import AS_DOCX
from sauro.reading.sources.plain.encodings import decode_1252, decode_1258
from sauro.reading.sources.word.package import check_tree, too_long

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_WRITTEN_OUT = re.compile(r"data:image/(?:png|jpeg|gif|bmp);base64,[A-Za-z0-9+/=\s]+$")
_LEFT_OUT = "left-out"
_FETCHING = (
    "script", "object", "applet", "iframe", "frame", "frameset", "link", "base",
    "meta", "audio", "video", "source", "noscript", "title",
)  # fmt: skip
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def clean(path: Path, data: bytes) -> tuple[bytes, bool]:
    """The page without what would be fetched, run or is hidden; whether it shows pictures that are
    not in the file.

    SourceError where nothing is left, or where the page is too long or nested too deep.
    """
    check_tree(path, data)
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    page = etree.fromstring(_decode(data).encode("utf-8", "replace"), parser)
    if page is None:
        raise SourceError(path, "trang web không có nội dung", AS_DOCX)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise too_long(path)
    # The parser takes what follows an embed tag for its content.
    etree.strip_tags(page, "embed")
    for element in page.iter(etree.Element):
        if _HIDDEN.search(element.get("style", "")):
            element.tag = _LEFT_OUT
    pictures = [element for element in page.iter("img") if not _is_within(element)]
    for element in pictures:
        element.tag = _LEFT_OUT
    etree.strip_elements(page, _LEFT_OUT, *_FETCHING, with_tail=False)
    body = etree.tostring(page, encoding="unicode", method="html")
    return f'<meta charset="utf-8">{body}'.encode(), bool(pictures)


def _is_within(picture: etree._Element) -> bool:
    """Whether a picture is written out in the page; other attributes that fetch go."""
    for name in set(picture.attrib) - {"src", "width", "height"}:
        del picture.attrib[name]
    return _WRITTEN_OUT.match(picture.get("src", "")) is not None


def _decode(data: bytes) -> str:
    """The characters of a page, by its mark, by what it declares, or by what its bytes can be."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace").lstrip("\ufeff")
    declared = _CHARSET.search(data[:4096])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name in ("windows-1258", "cp1258"):
        return decode_1258(data)
    for encoding in (name, "utf-8"):
        with suppress(ValueError, LookupError):
            return data.decode(encoding)
    return decode_1252(data)
