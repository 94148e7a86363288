"""Stamps that no text layer tells of: pasted into a page or drawn, on scans with words already.

A mark of secrecy may be one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.layout.printed import PrintedPage
from sauro.reading.sources.pdf.figures import pictures_of
from sauro.reading.sources.pdf.page import BY_OTHERS, picture_of, shown

if TYPE_CHECKING:
    from sauro.reading.sources.scan.image import Picture

_MOST = 12
_UNREAD = "có hình không đọc được chữ, phải xem có phải dấu độ mật không"
_TEXT = "có hình chứa nhiều chữ, chữ trong hình không nằm trong nội dung đã đọc"


def with_stamps(
    path: Path, pdf: "pdfium.PdfDocument", pages: Sequence[PrintedPage], threads: int
) -> list[PrintedPage]:
    """The pages, those that were not recognised as a whole with what their pictures say; a page
    with more pictures than are read, and those after it, need a second reader."""
    texts = [page for page in pages if page.how == "text"]
    found = list(islice(_on_pages(pdf, texts), _MOST + 1))
    beyond = [page.number for page in texts if found[_MOST:] and page.number >= found[_MOST][0]]
    found = found[:_MOST]
    if not found:
        return list(pages)
    from sauro.reading.sources.scan.pasted import read_pasted

    try:
        read = read_pasted(path, [picture for _, picture in found], threads)
    except SourceError:
        return [_doubted(page) if page.number in dict(found) else page for page in pages]
    said = {page.number: page for page in pages}
    for (number, _), one in zip(found, read, strict=True):
        page = said[number]
        page = replace(page, stamps=(*page.stamps, *one.stamps))
        if page.doubt != BY_OTHERS:
            page = replace(page, drawings=(*page.drawings, *one.lines))
            page = _doubted(page, _TEXT) if one.text else page
        said[number] = _doubted(page) if one.unread else page
    for number in beyond:
        if said[number].doubt != BY_OTHERS:
            said[number] = _doubted(said[number])
    return list(said.values())


def _doubted(page: PrintedPage, why: str = _UNREAD) -> PrintedPage:
    if why in page.doubt:
        return page
    before = page.doubt.rstrip(".")
    reasons = f"{before}; {why}" if before else f"Cần người đọc lại thứ hai: {why}"
    return replace(page, doubt=f"{reasons}.")


def _on_pages(
    pdf: "pdfium.PdfDocument", pages: Iterable[PrintedPage]
) -> Iterator[tuple[int, "Picture"]]:
    """The pictures of pages, each with the number of its page; of a scan all of it. One that comes
    again, as the sign of an office at the top of each page, counts once."""
    known: set[bytes] = set()
    for page in pages:
        if page.doubt == BY_OTHERS:
            yield page.number, picture_of(pdf, page.number)
            continue
        if not page.figures:
            continue
        open_page = shown(pdf, page.number)
        try:
            for picture in pictures_of(open_page, page):
                digest = sha256(picture.image.tobytes()).digest()
                if digest not in known:
                    known.add(digest)
                    yield page.number, picture
        finally:
            open_page.close()
