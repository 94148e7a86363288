"""Files that arrive at papers: signed copies, templates of offices."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sauro.directives import originals
from sauro.directives.commands.keeping import kept_file
from sauro.directives.kept_source import keepable
from sauro.directives.models import Original
from sauro.directives.receiving import Handed, file_name
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.reading.head import read_head
from sauro.reading.normalize import derive
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.formats import refuse_foreign
from sauro.reading.text import Source

_NOT_SIGNED = "Bản đã ký phải là tệp PDF hoặc ảnh quét của văn bản đã ký, đóng dấu."
_PRINTED = ("pdf", "scan")


@dataclass(frozen=True, slots=True)
class SignedCopy:
    """A signed paper that was kept, with the number and the day that it shows, where it does."""

    original: Original
    number: str | None
    day: date | None

    def doubts(self, number: str, day: date) -> tuple[str, ...]:
        """In which way what it shows differs from what was entered, a sentence each."""
        said = []
        if self.number and self.number.split("/")[0].lstrip("0") != number.lstrip("0"):
            said.append(f"Bản đã ký ghi số “{self.number}”, số đã nhập là “{number}”.")
        if self.day and self.day != day:
            said.append(f"Bản đã ký ghi ngày {shown(self.day)}, ngày đã nhập là {shown(day)}.")
        return tuple(said)


def signed_copy(act: Act, file: Handed) -> SignedCopy:
    """Keep a signed paper: a PDF or pictures of its pages. ``Refused`` for anything else."""
    original, source = _taken(act, file, _PRINTED)
    head = read_head(derive(source)).document
    return SignedCopy(original, head.number, date.fromisoformat(head.date) if head.date else None)


def taken_file(act: Act, file: Handed) -> Original:
    """Kept once it was opened, confined: what bears a mark of secrecy leaves nothing behind."""
    return _taken(act, file)[0]


def _taken(act: Act, file: Handed, readers: Sequence[str] = ()) -> tuple[Original, Source]:
    """The file kept, and what it says; only what one of the ``readers`` reads, where some are
    named."""
    spooled = originals.spool(file.content)
    try:
        name = file_name(file.name)
        refuse_foreign(Path(name), spooled.head)
        with originals.local_copy(spooled.place, name) as path:
            source = keepable(open_confined(path))
            if readers and source.reader not in readers:
                raise Refused(_NOT_SIGNED)
            return kept_file(act, path, spooled, name), source
    except SourceError as error:
        said = f"{error.message[:1].upper()}{error.message[1:]}. {error.way_out}."
        raise Refused(said) from error
    finally:
        originals.unspool(spooled.place)
