"""Files that arrive at papers: signed copies, templates of offices."""

from pathlib import Path

from sauro.directives import originals
from sauro.directives.commands.keeping import kept_file
from sauro.directives.kept_source import keepable
from sauro.directives.models import Original
from sauro.directives.receiving import Handed, file_name
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.formats import refuse_foreign


def taken_file(act: Act, file: Handed) -> Original:
    """Kept once it was opened, confined: what bears a mark of secrecy leaves nothing behind."""
    spooled = originals.spool(file.content)
    try:
        name = file_name(file.name)
        refuse_foreign(Path(name), spooled.head)
        with originals.local_copy(spooled.place, name) as path:
            keepable(open_confined(path))
            return kept_file(act, path, spooled, name)
    except SourceError as error:
        said = f"{error.message[:1].upper()}{error.message[1:]}. {error.way_out}."
        raise Refused(said) from error
    finally:
        originals.unspool(spooled.place)
