"""Bảng trích nhiệm vụ phục vụ theo dõi: the reader's own table, its bytes the same on any day."""

from datetime import UTC, date, datetime

from sauro.oversight.papers.writing.packing import packed
from sauro.reading.output.docx import to_docx
from sauro.reading.result import Reading


def extract(reading: Reading, made: date) -> bytes:
    """The table as a DOCX that says it was made on the day."""
    return packed(to_docx(reading, datetime(made.year, made.month, made.day, 12, tzinfo=UTC)))
