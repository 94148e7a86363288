"""Honest files that show drawings: metafiles in DOCX and ODT, drawn shapes and notes in PDF."""

import base64
import ctypes
import io
import zipfile
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from docx import Document
from docx.shared import Pt
from PIL import Image
from sample_office import convert

from bench.metafiles import brush, emf, old_polygon, old_words, polygon, wmf, words

_WORDS = "LƯU HÀNH NỘI BỘ"
_WIDTH, _HEIGHT = 160.0, 40.0
_STAR = [(140.0, 36.0), (148.0, 4.0), (156.0, 36.0), (138.0, 16.0), (158.0, 16.0)]
_METAFILES = {
    "emf": emf(_WIDTH, _HEIGHT, [*words(_WORDS, 12, 8, 8), *brush(), polygon(_STAR)]),
    "wmf": wmf(_WIDTH, _HEIGHT, [*old_words(_WORDS, 12, 8, 8), *old_polygon(_STAR)]),
}


def drawn(folder: Path) -> dict[str, list[Path]]:
    """Files by the kind of their mutations. ``folder`` is made."""
    folder.mkdir()
    word = [_in_word(kind, folder / f"{kind}.docx") for kind in _METAFILES]
    return {
        "metafile": word,
        "odt": convert(word[:1], "odt", folder / "odt"),
        "text": [_in_address(folder / "address.txt")],
    }


def annotated(source: Path, path: Path) -> Path:
    """A PDF with a drawn shape and a note that shows words."""
    with pdfium.PdfDocument(source) as document:
        page = document[0]
        note = pdfium_c.FPDFPage_CreateAnnot(page.raw, pdfium_c.FPDF_ANNOT_FREETEXT)
        pdfium_c.FPDFAnnot_SetRect(note, pdfium_c.FS_RECTF(400, 800, 560, 780))
        told = f"{_WORDS}\0".encode("utf-16-le")
        letters = (ctypes.c_ushort * (len(told) // 2)).from_buffer_copy(told)
        pdfium_c.FPDFAnnot_SetStringValue(note, b"Contents", letters)
        pdfium_c.FPDFPage_CloseAnnot(note)
        shape = pdfium_c.FPDFPageObj_CreateNewPath(400, 700)
        for x, y in _STAR:
            pdfium_c.FPDFPath_LineTo(shape, 400 + x, 700 + y)
        pdfium_c.FPDFPageObj_SetFillColor(shape, 205, 40, 50, 255)
        pdfium_c.FPDFPath_SetDrawMode(shape, pdfium_c.FPDF_FILLMODE_ALTERNATE, False)
        pdfium_c.FPDFPage_InsertObject(page.raw, shape)
        pdfium_c.FPDFPage_GenerateContent(page.raw)
        document.save(path)
    return path


def _in_word(kind: str, path: Path) -> Path:
    """A document that shows a metafile: Word's own package with a stand-in exchanged for it."""
    document = Document()
    document.add_paragraph("1. Sở Y tế rà soát, báo cáo trước ngày 10/4/2026.")
    stand_in, plain = io.BytesIO(), io.BytesIO()
    Image.new("L", (40, 10)).save(stand_in, "PNG")
    document.add_paragraph().add_run().add_picture(stand_in, Pt(_WIDTH), Pt(_HEIGHT))
    document.save(plain)
    part = f"image1.{kind}".encode()
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            shown = name.startswith("word/media/")
            data = old.read(name).replace(b"image1.png", part)
            target = name.replace("png", kind) if shown else name
            new.writestr(target, _METAFILES[kind] if shown else data)
    return path


def _in_address(path: Path) -> Path:
    """Marked-up text with a picture written into its address."""
    picture = io.BytesIO()
    Image.new("RGB", (60, 20), "white").save(picture, "PNG")
    packed = base64.b64encode(picture.getvalue()).decode()
    path.write_text(
        "KẾ HOẠCH\n1. Sở Y tế rà soát, báo cáo trước ngày 10/4/2026.\n"
        f"![](data:image/png;base64,{packed})\n",
        encoding="utf-8",
    )
    return path
