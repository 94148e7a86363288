"""A document as bytes: the same content gives the same bytes, on any day."""

import zipfile
from datetime import UTC, date, datetime
from io import BytesIO

from docx.document import Document as Docx

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_PROGRAM = "Sáu Rõ"


def set_properties(document: Docx, title: str, made: date) -> None:
    """What the file says of itself; the time is noon in Greenwich on the day."""
    moment = datetime(made.year, made.month, made.day, 12, tzinfo=UTC)
    properties = document.core_properties
    properties.title = title[:255]
    properties.author = properties.last_modified_by = _PROGRAM
    properties.comments = properties.keywords = ""
    properties.language = "vi-VN"
    properties.revision = 1
    properties.created = properties.modified = moment


def saved(document: Docx) -> bytes:
    """The file's bytes."""
    held = BytesIO()
    document.save(held)
    return packed(held.getvalue())


def packed(content: bytes) -> bytes:
    """The same file with its parts in order and the day of each part fixed."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(held, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (not name.startswith("["), name)):
            entry = zipfile.ZipInfo(name, _FIRST_DAY_OF_ZIP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return held.getvalue()
