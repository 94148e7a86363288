"""EMF and WMF, the pictures of Windows that are orders to draw: drawn by LibreOffice.

A DOCX with nothing but the metafiles, each on a page of its own, is printed as PDF.
"""

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from sauro.reading.sources.files import read_bytes
from sauro.reading.sources.office.program import PrintError, printed
from sauro.reading.sources.word.package import LARGEST_FILE, LARGEST_PICTURE

if TYPE_CHECKING:
    from PIL.Image import Image

Size = tuple[float, float]
"""Width and height in points."""

_EMF, _EMF_AT = b" EMF", 40
_WMF = (b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00", b"\x02\x00\x09\x00")
_GZIP, _GZIP_WINDOW = b"\x1f\x8b", 31
_NAMES = (b".emf", b".wmf", b".emz", b".wmz")
_PAGE, _MARGIN, _LARGEST = 1_500, 30, 1_400.0
"""Sides, margin and room of the pages that are printed, in points."""
_SECONDS = 40.0
_DPI, _MOST_PIXELS = 300.0, 20_000_000
_EMU, _TWIPS = 12_700, 20
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_LINKS = f'<Relationships xmlns="{_PACKAGE}/relationships">{{}}</Relationships>'
_ROOT = _LINKS.format(
    f'<Relationship Id="r" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="emf" ContentType="image/x-emf"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
)
_BODY = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" xmlns:r="{_OFFICE}" '
    f'xmlns:pic="{_DRAWING}/picture"><w:body>{{}}<w:sectPr><w:pgSz w:w="{_PAGE * _TWIPS}" '
    f'w:h="{_PAGE * _TWIPS}"/><w:pgMar w:top="{_MARGIN * _TWIPS}" w:right="{_MARGIN * _TWIPS}" '
    f'w:bottom="{_MARGIN * _TWIPS}" w:left="{_MARGIN * _TWIPS}"/></w:sectPr></w:body></w:document>'
)
_SHOWN = (
    '<w:p><w:pPr><w:pageBreakBefore w:val="{breaks}"/></w:pPr><w:r><w:drawing><wp:inline>'
    '<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{id}" name="a"/><a:graphic><a:graphicData '
    f'uri="{_DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{{id}}" name="a"/>'
    '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="r{id}"/><a:stretch><a:fillRect/>'
    '</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/>'
    '</a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r></w:p>"
)


def metafile(data: bytes) -> bytes:
    """The orders of a metafile, unpacked; empty where the bytes are none."""
    if data.startswith(_GZIP):
        try:
            data = zlib.decompressobj(_GZIP_WINDOW).decompress(data, LARGEST_PICTURE)
        except zlib.error:
            return b""
    is_emf = data[_EMF_AT : _EMF_AT + len(_EMF)] == _EMF
    return data if is_emf or data.startswith(_WMF) else b""


def may_hold_metafiles(path: Path) -> bool:
    """Whether names of such files are among the bytes of a zipped file."""
    data = read_bytes(path, LARGEST_FILE)
    return any(name in data or name.upper() in data for name in _NAMES)


def draw(metafiles: Sequence[tuple[bytes, Size]]) -> "list[tuple[Image, Size]]":
    """Pictures of metafiles, each in the size in which it is shown, with what that size became.

    PrintError where LibreOffice is absent, or cannot draw them.
    """
    sizes = [_fitted(size) for _, size in metafiles]
    pdf = printed(_document([data for data, _ in metafiles], sizes), _SECONDS)
    return list(zip(_pictures(pdf, sizes), sizes, strict=True))


def _fitted(size: Size) -> Size:
    times = min(1.0, _LARGEST / max(size))
    return size[0] * times, size[1] * times


def _pictures(pdf: bytes, sizes: Sequence[Size]) -> "Iterator[Image]":
    with pdfium.PdfDocument(pdf) as document:
        if len(document) != len(sizes):
            raise PrintError("LibreOffice không vẽ được hình trong văn bản.")
        for page, (width, height) in zip(document, sizes, strict=True):
            scale = min(_DPI / 72, (_MOST_PIXELS / (width * height)) ** 0.5)
            right, bottom = _PAGE - _MARGIN - width, _PAGE - _MARGIN - height
            yield page.render(scale=scale, crop=(_MARGIN, bottom, right, _MARGIN)).to_pil()


def _document(metafiles: Sequence[bytes], sizes: Sequence[Size]) -> bytes:
    """A DOCX that shows each metafile at the top left of a page."""
    shown = "".join(
        _SHOWN.format(id=at, breaks=int(at > 0), cx=round(width * _EMU), cy=round(height * _EMU))
        for at, (width, height) in enumerate(sizes)
    )
    links = "".join(
        f'<Relationship Id="r{at}" Type="{_OFFICE}/image" Target="{at}.emf"/>'
        for at in range(len(metafiles))
    )
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("[Content_Types].xml", _TYPES)
        file.writestr("_rels/.rels", _ROOT)
        file.writestr("word/document.xml", _BODY.format(shown))
        file.writestr("word/_rels/document.xml.rels", _LINKS.format(links))
        for at, data in enumerate(metafiles):
            file.writestr(f"word/{at}.emf", data)
    return packed.getvalue()
