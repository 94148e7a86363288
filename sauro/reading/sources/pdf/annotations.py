"""Words of a PDF's notes and form fields that have no looks of their own: programs for reading PDF
show them, and so may be shown a mark of secrecy."""

import ctypes
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_SHOWING = {
    pdfium_c.FPDF_ANNOT_FREETEXT: b"Contents",
    pdfium_c.FPDF_ANNOT_STAMP: b"Contents",
    pdfium_c.FPDF_ANNOT_WIDGET: b"V",
}
_UNSEEN = pdfium_c.FPDF_ANNOT_FLAG_HIDDEN | pdfium_c.FPDF_ANNOT_FLAG_NOVIEW
_MOST, _LONGEST = 500, 2_000
"""Notes of a page, and bytes of one, that are looked at."""


def words_without_looks(page: "pdfium.PdfPage") -> tuple[str, ...]:
    """What the notes and fields of a page say that are not drawn, each once."""
    count = min(pdfium_c.FPDFPage_GetAnnotCount(page.raw), _MOST)
    return tuple(dict.fromkeys(filter(None, (_words(page, at) for at in range(count)))))


def _words(page: "pdfium.PdfPage", at: int) -> str:
    annotation = pdfium_c.FPDFPage_GetAnnot(page.raw, at)
    try:
        name = _SHOWING.get(pdfium_c.FPDFAnnot_GetSubtype(annotation))
        if name is None or pdfium_c.FPDFAnnot_GetFlags(annotation) & _UNSEEN or _looks(annotation):
            return ""
        length = min(pdfium_c.FPDFAnnot_GetStringValue(annotation, name, None, 0), _LONGEST)
        said = (ctypes.c_ushort * (length // 2 + 1))()
        got = pdfium_c.FPDFAnnot_GetStringValue(annotation, name, said, length)
        if got > length:
            return ""
        return bytes(said).decode("utf-16-le", "replace").partition("\0")[0].strip()
    finally:
        pdfium_c.FPDFPage_CloseAnnot(annotation)


def _looks(annotation: Any) -> bool:
    """Whether it is drawn as the file says, an empty answer being the two bytes of its end."""
    mode = pdfium_c.FPDF_ANNOT_APPEARANCEMODE_NORMAL
    return int(pdfium_c.FPDFAnnot_GetAP(annotation, mode, None, 0)) > len("\0\0")
