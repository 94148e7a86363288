"""Which reader reads a file: chosen by what the file holds, not by its name."""

from pathlib import Path
from typing import Protocol

from sauro.reading.sources.docx import DocxReader
from sauro.reading.sources.files import check_file, read_head
from sauro.reading.sources.formats import refuse_foreign
from sauro.reading.sources.plain import PlainReader
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


READERS: tuple[SourceReader, ...] = (DocxReader(), PlainReader())


def open_source(path: Path) -> Source:
    """Read a file with the first reader that accepts it; SourceError where none can read it."""
    check_file(path)
    head = read_head(path)
    refuse_foreign(path, head)
    reader = next(reader for reader in READERS if reader.accepts(path, head))
    return reader.read(path)
