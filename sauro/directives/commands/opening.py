"""What jobs share that read what was handed in: open it confined, keep it, say what went wrong."""

import logging
import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sauro.directives import originals
from sauro.directives.kept_source import keepable
from sauro.directives.models import Original
from sauro.directives.opened import Opened
from sauro.directives.wording import FILE_BROKEN
from sauro.people import clock
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.reading.reader import read_source
from sauro.reading.renditions import rendition_of
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SecretError, SourceError
from sauro.reading.sources.plain.reader import PlainReader
from sauro.reading.text import Source

logger = logging.getLogger(__name__)
State = TypeVar("State")
Ending = Callable[[str], State]


def read_waiting(
    place: str, name: str, take: Callable[[Path], State], *, refuse: Ending[State],
    fail: Ending[State],
) -> State:  # fmt: skip
    """Let ``take`` have the file that waits at ``place``; ``refuse`` is told what bears a mark of
    secrecy, ``fail`` what else went wrong, in Vietnamese."""
    try:
        with originals.local_copy(place, name) as path:
            return take(path)
    except SecretError as error:
        return refuse(_sentences(error))
    except SourceError as error:
        return fail(_sentences(error))
    except Refused as error:
        return fail(error.message)
    except FileNotFoundError:
        return fail("Không còn tệp đã đưa vào. Hãy đưa tệp vào lại.")
    except Exception:
        logger.exception("reading what waits at %s failed", place)
        return fail(FILE_BROKEN)


def opened_file(path: Path, open_it: Callable[[Path], Source] = open_confined) -> Opened:
    """What the file says, read in a limited process. ``SourceError``."""
    begun = clock.now()
    source = keepable(open_it(path))
    reading = read_source(source)
    rendition = rendition_of(path, source, reading.document)
    return Opened(source, reading, rendition, (begun, clock.now()))


def kept_original(act: Act, sha256: str, size: int, name: str, reader: str) -> Original:
    """The row of a file that is kept; the same one for the same bytes."""
    plain = reader == PlainReader.name
    original, _ = Original.objects.get_or_create(
        sha256=sha256,
        defaults={
            "size": size,
            "media_type": "text/plain" if plain else _media_type(name),
            "name": name,
            "kept_at": act.now,
            "kept_by": act.by,
        },
    )
    return original


def _sentences(error: SourceError) -> str:
    """What is wrong and the way out, without the name of a file of ours."""
    message = error.message[:1].upper() + error.message[1:]
    return f"{message}. {error.way_out}."


def _media_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
