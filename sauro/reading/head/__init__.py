"""The head of a directive: what it is, who issued and signed it, on what it rests."""

from sauro.reading.head.citations import citations_in
from sauro.reading.head.reader import Head, read_head

__all__ = ["Head", "citations_in", "read_head"]
