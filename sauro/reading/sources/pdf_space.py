"""From the space a PDF page is drawn in to the page as it is seen."""

import pypdfium2 as pdfium

from sauro.reading.sources.printed import Box


class Space:
    """Turns boxes with their origin at the bottom left into boxes from the top left, turned as the
    page is; all in points."""

    def __init__(self, page: "pdfium.PdfPage") -> None:
        self._turned = page.get_rotation()
        self._left, self._bottom, self._right, self._top = page.get_bbox()

    def seen(self, box: Box) -> Box:
        """The box as a reader of the page sees it."""
        x0, y0, x1, y1 = box
        y0, y1 = min(y0, y1), max(y0, y1)
        if self._turned == 90:
            return y0 - self._bottom, x0 - self._left, y1 - self._bottom, x1 - self._left
        if self._turned == 180:
            return self._right - x1, y0 - self._bottom, self._right - x0, y1 - self._bottom
        if self._turned == 270:
            return self._top - y1, self._right - x1, self._top - y0, self._right - x0
        return x0 - self._left, self._top - y1, x1 - self._left, self._top - y0
