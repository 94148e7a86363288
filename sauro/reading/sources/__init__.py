"""Files in, :class:`sauro.reading.text.Source` out: one reader per kind of file."""

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.opening import SourceReader, open_source
from sauro.reading.sources.plain.reader import from_string

__all__ = ["SourceError", "SourceReader", "from_string", "open_source"]
