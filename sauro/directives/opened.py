"""A file as it was read, on its way from the reader into the database."""

from dataclasses import dataclass
from datetime import datetime

from sauro.reading.renditions import Rendition
from sauro.reading.result import Reading
from sauro.reading.text import Source


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file says, what kind of rendition it is, when reading began and ended."""

    source: Source
    reading: Reading
    rendition: Rendition
    times: tuple[datetime, datetime]
