"""Pictures of pages of originals, drawn once and kept beside them."""

from datetime import date
from io import BytesIO

from django.core.files import File
from django.core.files.storage import default_storage

from sauro.directives.originals import local_copy
from sauro.directives.page_drawing import page_png
from sauro.directives.queries.one_directive import original_of
from sauro.people.models import User

WIDTHS = (1240, 2000)
"""Pixels across that can be asked for: A4 at 150 and at 240 dots an inch."""


def page_picture(
    user: User, directive_id: int, sha256: str, number: int, day: date, width: int = WIDTHS[0]
) -> bytes | None:
    """A page as PNG; None where the user may not read the directive, or the width is no such.

    SourceError for a file without pictures of pages (text, Word) or without that page.
    """
    original = original_of(user, directive_id, sha256, day)
    if original is None or width not in WIDTHS:
        return None
    place = f"pages/{original.key}-{int(number)}-{width}.png"
    try:
        with default_storage.open(place) as kept:
            return bytes(kept.read())
    except FileNotFoundError:
        pass
    with local_copy(original.key, original.name) as path:
        drawn = page_png(path, number, width)
    saved = default_storage.save(place, File(BytesIO(drawn)))
    if saved != place:  # drawn twice at once
        default_storage.delete(saved)
    return drawn
