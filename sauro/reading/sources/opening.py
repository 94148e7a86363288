"""Which reader reads a file: chosen by what the file holds, not by its name."""

from pathlib import Path
from typing import Protocol

from sauro.reading.sources.checks import checked
from sauro.reading.sources.files import check_file, read_head
from sauro.reading.sources.formats import refuse_foreign
from sauro.reading.sources.office.reader import LegacyReader
from sauro.reading.sources.pdf.reader import PdfReader
from sauro.reading.sources.plain.reader import PlainReader
from sauro.reading.sources.scan.reader import ScanReader
from sauro.reading.sources.secrecy.marks import refuse_secret
from sauro.reading.sources.word.reader import DocxReader
from sauro.reading.text import Source


class SourceReader(Protocol):
    """Reads one kind of file."""

    @property
    def name(self) -> str: ...

    def accepts(self, path: Path, head: bytes) -> bool:
        """Whether a file that begins with the bytes ``head`` is of this kind."""
        ...

    def read(self, path: Path) -> Source:
        """What the file says; SourceError where it cannot be read."""
        ...


def readers(threads: int, roots: tuple[bytes, ...]) -> tuple[SourceReader, ...]:
    """All readers in the order in which they are asked; the last accepts any file."""
    pictures = PdfReader(threads, roots), ScanReader(threads)
    return *pictures, LegacyReader(), DocxReader(), PlainReader()


def open_source(path: Path, threads: int = 1, roots: tuple[bytes, ...] = ()) -> Source:
    """Read a file with the first reader that accepts it; SourceError where none can read it.

    A mark of secrecy refuses it before anything else is said of it, also where it can hardly be
    read: what is refused is kept nowhere, what cannot be read goes on waiting.

    Pages that are pictures are recognised ``threads`` at the same time. ``roots`` are the
    certificates (DER) that signatures may lead to.
    """
    check_file(path)
    head = read_head(path)
    refuse_foreign(path, head)
    reader = next(reader for reader in readers(threads, roots) if reader.accepts(path, head))
    source = reader.read(path)
    refuse_secret(path, source)
    return checked(path, source)
