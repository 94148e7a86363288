"""Stamps that no text layer tells of: on pictures pasted into a page, on scans with words already.

A mark of secrecy may be one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.layout.printed import PrintedPage
from sauro.reading.sources.pdf.page import BY_OTHERS, picture_of, shown

if TYPE_CHECKING:
    from sauro.reading.sources.scan.image import Picture

_MOST, _DEPTH = 12, 3
_NARROWEST, _LOWEST = 18.0, 8.0
_WIDEST, _TALLEST = 300.0, 200.0
_MOST_PIXELS = 8_000_000
_UNREAD = "có hình không đọc được chữ, phải xem có phải dấu độ mật không"


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
        lines = () if page.doubt == BY_OTHERS else one.lines
        page = replace(page, stamps=(*page.stamps, *one.stamps, *lines))
        said[number] = _doubted(page) if one.unread else page
    for number in beyond:
        if said[number].doubt != BY_OTHERS:
            said[number] = _doubted(said[number])
    return list(said.values())


def _doubted(page: PrintedPage) -> PrintedPage:
    if _UNREAD in page.doubt:
        return page
    before = page.doubt.rstrip(".")
    reasons = f"{before}; {_UNREAD}" if before else f"Cần người đọc lại thứ hai: {_UNREAD}"
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
        for picture in _on_page(pdf, page.number):
            digest = sha256(picture.image.tobytes()).digest()
            if digest not in known:
                known.add(digest)
                yield page.number, picture


def _on_page(pdf: "pdfium.PdfDocument", number: int) -> Iterator["Picture"]:
    from sauro.reading.sources.scan.image import framed

    page = shown(pdf, number)
    try:
        for one in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=_DEPTH):
            left, bottom, right, top = one.get_bounds()
            size = right - left, top - bottom
            across, down = one.get_px_size()
            fits = _NARROWEST <= size[0] <= _WIDEST and _LOWEST <= size[1] <= _TALLEST
            if fits and 0 < across * down <= _MOST_PIXELS:
                yield framed(one.get_bitmap(render=True).to_pil(), number, size)
    finally:
        page.close()
