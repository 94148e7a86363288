"""PDF files: known by their first bytes, read by ``pdf_document``."""

from dataclasses import dataclass
from pathlib import Path

from sauro.reading.text import Source

_SEARCHED = 1024


@dataclass(frozen=True, slots=True)
class PdfReader:
    """Reads PDF files; ``threads`` is how many pages are recognised at the same time, ``roots`` the
    certificates (DER) that signatures may lead to."""

    threads: int = 1
    roots: tuple[bytes, ...] = ()
    name = "pdf"

    def accepts(self, path: Path, head: bytes) -> bool:
        return b"%PDF-" in head[:_SEARCHED]

    def read(self, path: Path) -> Source:
        from sauro.reading.sources.pdf_document import read_pdf

        return read_pdf(path, self.name, self.threads, self.roots)
