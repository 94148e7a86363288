"""What comes of a file that is opened as the command opens it."""

from pathlib import Path

from sauro.reading.sources import SourceError
from sauro.reading.sources.confined import open_confined
from sauro.reading.sources.limits import Limits

LESS_MEMORY = Limits(memory=400_000_000)
"""Enough for honest files, and soon used up by others."""


def outcome(path: Path, data: bytes | None = None, limits: Limits | None = None) -> str:
    """The text of the file, of which ``data`` is made the content first; or the refusal."""
    if data is not None:
        path.write_bytes(data)
    try:
        return open_confined(path, limits).chars
    except SourceError as error:
        refusal = error
    assert refusal.path == path
    assert refusal.way_out.startswith(("Hãy ", "Nếu ", "Không nên "))
    return refusal.message
