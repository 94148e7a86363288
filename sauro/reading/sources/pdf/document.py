"""PDF: its text layer where that is sound, the words recognised in its picture where it is not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import MEGABYTE, read_bytes
from sauro.reading.sources.layout.printed import PrintedPage
from sauro.reading.sources.layout.source import source_of
from sauro.reading.sources.pdf.page import MOST_PAGES, picture_of, printed
from sauro.reading.sources.pdf.pasted import with_stamps
from sauro.reading.sources.signing.signatures import signatures_of
from sauro.reading.text import Source

LARGEST = 200 * MEGABYTE
_LOCKED = (
    "tệp PDF có mật khẩu",
    "Hãy mở tệp bằng chương trình đọc PDF, nhập mật khẩu rồi lưu thành tệp không có mật khẩu",
)
_DAMAGED = (
    "tệp PDF hỏng hoặc chép chưa xong",
    "Hãy chép lại tệp từ nguồn, hoặc xin lại bản khác",
)
_TOO_MANY = (
    f"tệp PDF có hơn {MOST_PAGES} trang",
    "Hãy tách văn bản thành nhiều tệp nhỏ hơn rồi đọc từng tệp",
)
_DYNAMIC = (
    "tệp PDF là biểu mẫu XFA, nội dung không nằm trên trang",
    "Hãy mở tệp bằng Adobe Reader, in ra PDF thường rồi đọc lại",
)
_ATTACHED = "Tệp PDF có tệp khác đính kèm bên trong: phần đính kèm không được đọc."


def read_pdf(path: Path, reader: str, threads: int, roots: Sequence[bytes] = ()) -> Source:
    """What a PDF says, at most ``threads`` of its pages recognised at the same time.

    ``roots`` are certificates (DER) that the office trusts.
    """
    data = read_bytes(path, LARGEST)
    pages, warnings = _pages(path, data, threads)
    return source_of(path, reader, pages, warnings, signatures_of(data, roots))


def _pages(path: Path, data: bytes, threads: int) -> tuple[list[PrintedPage], tuple[str, ...]]:
    try:
        with pdfium.PdfDocument(data) as pdf:
            _check(path, pdf)
            pages = [printed(pdf, number) for number in range(1, len(pdf) + 1)]
            read = with_stamps(path, pdf, _recognised(path, pdf, pages, threads), threads)
            return read, tuple(_warnings(pdf))
    except pdfium.PdfiumError as error:
        raise SourceError(path, *_why(error)) from None


def _recognised(
    path: Path, pdf: "pdfium.PdfDocument", pages: list[PrintedPage], threads: int
) -> list[PrintedPage]:
    """The pages, the words of those that are pictures recognised."""
    unread = [page.number for page in pages if page.how == "ocr"]
    if not unread:
        return pages
    from sauro.reading.sources.scan.ocr import recognise

    read = recognise(path, (picture_of(pdf, number) for number in unread), threads)
    known = {page.number: page for page in read}
    return [
        replace(known[page.number], drawings=page.drawings) if page.number in known else page
        for page in pages
    ]


def _check(path: Path, pdf: "pdfium.PdfDocument") -> None:
    if len(pdf) > MOST_PAGES:
        raise SourceError(path, *_TOO_MANY)
    if len(pdf) == 0:
        raise SourceError(path, *_DAMAGED)
    if pdf.get_formtype() == pdfium_c.FORMTYPE_XFA_FULL:
        raise SourceError(path, *_DYNAMIC)


def _why(error: "pdfium.PdfiumError") -> tuple[str, str]:
    locked = getattr(error, "err_code", None) in (
        pdfium_c.FPDF_ERR_PASSWORD,
        pdfium_c.FPDF_ERR_SECURITY,
    )
    return _LOCKED if locked else _DAMAGED


def _warnings(pdf: "pdfium.PdfDocument") -> Iterator[str]:
    if pdf.count_attachments():
        yield _ATTACHED
