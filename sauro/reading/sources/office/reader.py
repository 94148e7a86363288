"""Other word processor files, told by what they hold: .doc, .odt, .rtf, HTML, Word 2003 XML.

Each is made ready for LibreOffice (``files``), turned into DOCX by it and read as DOCX.
"""

from dataclasses import replace
from pathlib import Path

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import read_head
from sauro.reading.sources.office.files import kind_of
from sauro.reading.sources.office.program import SECONDS, converted
from sauro.reading.sources.word.reader import DocxReader
from sauro.reading.text import Source


class LegacyReader:
    """Reads with LibreOffice. ``seconds`` is how long that may take, by the clock."""

    name = "legacy"

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds

    def accepts(self, path: Path, head: bytes) -> bool:
        return kind_of(head) is not None

    def read(self, path: Path) -> Source:
        """What the file says; ``reader`` is its kind: doc, odt, rtf, html or xml."""
        kind = kind_of(read_head(path))
        assert kind is not None
        old = kind.prepare(path)
        with converted(path, old, self._seconds) as docx:
            try:
                source = DocxReader().read(docx)
            except SourceError as error:
                raise SourceError(path, error.message, error.way_out) from None
        warnings = source.warnings + old.warnings
        return replace(source, name=path.name, reader=kind.name, warnings=warnings)
