"""Draws one page of a file, in the limited process that reads files: PDF and pictures.

Answers of that process are sources; the picture is the text of one, as base64. It knows no Django.
"""

import base64
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

from sauro.reading.sources.confined.child import Task
from sauro.reading.sources.confined.limits import Limits
from sauro.reading.sources.confined.opening import read_in_child
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import MEGABYTE, read_bytes, read_head
from sauro.reading.sources.scan.image import pictures
from sauro.reading.text import Source

LARGEST = 200 * MEGABYTE
WIDEST, TALLEST = 2_400, 6_000
_PNG = b"\x89PNG\r\n\x1a\n"
_LIMITS = Limits(memory=1_500 * MEGABYTE, seconds=60.0, cpu_seconds=60)
_WORK = "sauro.directives.page_drawing:draw"
_NO_PAGE = ("tệp không có trang này", "Hãy tải lại trang")


def page_png(path: Path, number: int, width: int) -> bytes:
    """Page ``number`` (from 1), ``width`` pixels wide, as PNG. SourceError where there is none."""
    told = tuple(str(one).encode().hex() for one in (number, min(width, WIDEST)))
    source = read_in_child(path, Task(str(path), _LIMITS, "page", 1, told), _WORK)
    try:
        drawn = base64.b64decode(source.chars, validate=True)
    except ValueError:
        drawn = b""
    if not drawn.startswith(_PNG):
        raise SourceError(path, *_NO_PAGE)
    return drawn


def draw(path: Path, threads: int, told: tuple[bytes, ...]) -> Source:
    """In the child: the picture of a page; number and width stand where certificates would."""
    number, width = (int(one) for one in told)
    is_pdf = b"%PDF-" in read_head(path, 1024)
    image = _of_pdf(path, number, width) if is_pdf else _of_pictures(path, number, width)
    target = BytesIO()
    image.convert("RGB").save(target, "PNG")
    return Source("", "page", base64.b64encode(target.getvalue()).decode(), (), 1.0)


def _of_pdf(path: Path, number: int, width: int) -> Image.Image:
    try:
        with pdfium.PdfDocument(read_bytes(path, LARGEST)) as pdf:
            if not 1 <= number <= len(pdf):
                raise SourceError(path, *_NO_PAGE)
            page = pdf[number - 1]
            across, down = page.get_size()
            scale = min((width - 0.01) / across, TALLEST / down)
            # sides are rounded up
            picture: Image.Image = page.render(scale=scale).to_pil()
            return picture
    except (pdfium.PdfiumError, ZeroDivisionError):
        raise SourceError(path, *_NO_PAGE) from None


def _of_pictures(path: Path, number: int, width: int) -> Image.Image:
    for picture in pictures(path):
        if picture.number == number:
            image = picture.image
            image.thumbnail((width, TALLEST))
            return image
    raise SourceError(path, *_NO_PAGE)
