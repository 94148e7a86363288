"""pyHanko's reader of a PDF with a bound on its work, so that no file keeps it busy for long.

Files can name an object in so many ways that following all of them would never end. Each object
looked up is counted, with its entries; beyond a bound the reader gives up.
"""

import logging
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

MOST_LOOKUPS = 2_000_000

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class TooMuchWorkError(Exception):
    """The file asks for more work than any real document does."""


class BoundedReader(PdfFileReader):
    """Reads ``data``; raises TooMuchWorkError, and what pyHanko raises for damaged files."""

    def __init__(self, data: bytes, most: int = MOST_LOOKUPS) -> None:
        self.left = most
        self._views: dict[int, _BoundedView] = {}
        super().__init__(BytesIO(data), strict=False)

    def spend(self, found: Any) -> None:
        """Count one lookup that gave ``found``."""
        self.left -= 1 + (len(found) if isinstance(found, DictionaryObject | ArrayObject) else 0)
        if self.left < 0:
            raise TooMuchWorkError

    def get_object(self, *what: Any, **how: Any) -> Any:
        found = super().get_object(*what, **how)  # type: ignore[no-untyped-call]
        self.spend(found)
        return found

    def get_historical_resolver(self, revision: int) -> "_BoundedView":
        if revision not in self._views:
            self._views[revision] = _BoundedView(self, revision)
        return self._views[revision]


class _BoundedView(HistoricalResolver):
    """The file as it was at one revision."""

    reader: BoundedReader

    def get_object(self, *what: Any, **how: Any) -> Any:
        found = super().get_object(*what, **how)
        self.reader.spend(found)
        return found
