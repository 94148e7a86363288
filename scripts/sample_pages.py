"""Pages of a text PDF as pictures, and pictures as a PDF that holds nothing else."""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
from PIL import Image
from sample_scans import (
    CLEAN_QUALITY,
    COPY_DPI,
    JPEG_QUALITY,
    SCAN_DPI,
    Marks,
    Place,
    clean,
    degraded,
    photocopied,
)

POINTS = 72
_INCOMING = (46.0, 112.0)
_UNSAID: dict[str, Any] = {"title": None, "creationDate": None, "modDate": None}


@dataclass(frozen=True, slots=True)
class Rendition:
    """A way to make a page a picture. ``quality`` is JPEG's; it is without meaning for two tones.

    ``picture`` takes a page of ``dpi``, a seed and the marks to press on it.
    """

    suffix: str
    dpi: int
    quality: int
    stamped: bool
    picture: Callable[[Image.Image, int, Marks], Image.Image]


CLEAN = Rendition("quet-sach", SCAN_DPI, CLEAN_QUALITY, False, clean)
DEGRADED = Rendition("quet-xau", SCAN_DPI, JPEG_QUALITY, True, degraded)
COPY = Rendition("photo", COPY_DPI, CLEAN_QUALITY, False, photocopied)
RENDITIONS = (CLEAN, DEGRADED, COPY)


@dataclass(frozen=True, slots=True)
class Sealed:
    """Where a document is sealed and signed, in points from the top left corner of its last page.

    ``signature`` is None where the seal only holds pages together.
    """

    seal: Place
    signature: Place | None


def write_scan(pdf: Path, rendition: Rendition, out: Path, pages: int | None = None) -> None:
    """Write the text PDF ``pdf`` as a PDF of pictures; the first ``pages`` pages if that is set."""
    pictures = list(scanned(pdf, rendition, pages))
    write_pictures(pictures, out, rendition)


def scanned(pdf: Path, rendition: Rendition, pages: int | None = None) -> Iterator[Image.Image]:
    """The pages one after another as pictures."""
    document = pdfium.PdfDocument(pdf)
    try:
        sealed = place_of_seal(document)
        for number in range(min(len(document), pages or len(document))):
            page = document[number].render(scale=rendition.dpi / POINTS).to_pil()
            marks = _marks(rendition, number == 0, sealed if number + 1 == len(document) else None)
            yield rendition.picture(page, _seed(pdf.stem, rendition.suffix, number), marks)
    finally:
        document.close()


def write_pictures(pictures: list[Image.Image], out: Path, rendition: Rendition) -> None:
    """Write pictures as pages of a PDF that says nothing of itself: no title, no date."""
    first, *others = pictures
    settings = dict(_UNSAID) if first.mode == "1" else {**_UNSAID, "quality": rendition.quality}
    first.save(
        out, "PDF", save_all=True, append_images=others, resolution=rendition.dpi, **settings
    )


def write_picture(picture: Image.Image, out: Path, rendition: Rendition) -> None:
    """Write one page as a picture of its own, which says its resolution."""
    picture.save(out, dpi=(rendition.dpi, rendition.dpi))


def _seed(*parts: object) -> int:
    return zlib.crc32("/".join(map(str, parts)).encode())


def _marks(rendition: Rendition, first: bool, sealed: Sealed | None) -> Marks:
    scale = rendition.dpi / POINTS
    return Marks(
        signature=_scaled(sealed.signature, scale) if sealed else None,
        seal=_scaled(sealed.seal, scale) if sealed else None,
        incoming=_scaled(_INCOMING, scale) if rendition.stamped and first else None,
    )


def _scaled(place: Place | None, scale: float) -> Place | None:
    return (place[0] * scale, place[1] * scale) if place else None


def place_of_seal(document: pdfium.PdfDocument) -> Sealed:
    """Where the seal goes: over a third of the signature, to its left, as the rules have it.

    The signature stands above the last words that begin in the right half of the last page. Where
    there are none, as in an annex, the seal goes over the edge of the page, to hold pages together.
    """
    page = document[len(document) - 1]
    width, height = page.get_size()
    text = page.get_textpage()
    boxes = [text.get_rect(at) for at in range(text.count_rects())]
    left, _, _, top = min(
        (box for box in boxes if box[0] > width / 2),
        key=lambda box: box[1],
        default=(0.0, 0.0, 0.0, 0.0),
    )
    crossed = any(box[0] <= width / 2 < box[2] and abs(box[3] - top) < 4 for box in boxes)
    if not left or crossed or width > height:
        return Sealed((width - 14, height / 2), None)
    seal = (left - 6, height - top - 44)
    return Sealed(seal, (seal[0] + 20, seal[1]))
