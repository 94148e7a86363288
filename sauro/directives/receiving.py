"""A file on its way in: it waits apart, under the gates that hold for all files."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from sauro.directives import originals
from sauro.directives.originals import Spooled
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.formats import refuse_foreign

_LONGEST_NAME = 250
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Handed:
    """A file as it was handed in: its name, and its bytes open for reading."""

    name: str
    content: IO[bytes]


@contextmanager
def received(file: Handed, among: str = originals.WAITING) -> Iterator[Spooled]:
    """Its bytes where they wait. ``Refused`` for what no reader reads; gone again if it fails."""
    spooled = originals.spool(file.content, among)
    try:
        refuse_foreign(Path(file_name(file.name)), spooled.head)
        yield spooled
    except BaseException as error:
        originals.unspool(spooled.place)
        if isinstance(error, SourceError):
            raise Refused(f"Đây là {error.message}. {error.way_out}.") from error
        raise


def file_name(name: str) -> str:
    """The file's own name, without folders and signs that do not print."""
    last = re.split(r"[/\\]", name)[-1]
    return tidy(_UNPRINTABLE.sub("", last))[-_LONGEST_NAME:] or "Tệp không tên"
