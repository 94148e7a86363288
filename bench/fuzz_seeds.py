"""Honest files of all kinds, made on the spot: what the mutated ones are made of."""

import sys
import unicodedata
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from PIL import Image, ImageDraw, ImageFont

from bench.corpus import ROOT, SAMPLES, path_of

sys.path.append(str(ROOT / "scripts"))

from make_samples import write_documents
from sample_office import convert

from bench.fuzz_drawings import annotated, drawn

SHORT = """\
ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
Số: 2233/KH-UBND
Lai Châu, ngày 30 tháng 3 năm 2026
KẾ HOẠCH
Phát triển y tế cơ sở trên địa bàn tỉnh
1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án, trình trước ngày 10/4/2026.
2. Sở Nội vụ tổ chức kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính.
Nơi nhận: Sở Y tế; Sở Nội vụ; Lưu: VT.
TM. ỦY BAN NHÂN DÂN
Hà Quang Trung
"""
OFFICE_KINDS = ("doc", "odt", "rtf")
_FONT = Path("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf")
_SIZE, _MARGIN, _LEADING = 22, 30, 34
_PICTURES: dict[str, dict[str, Any]] = {
    "png": {},
    "jpg": {"quality": 80},
    "tif": {"compression": "tiff_lzw"},
    "bmp": {},
}


@dataclass(frozen=True, slots=True)
class Seed:
    """An honest file; ``kind`` says which mutations fit it."""

    kind: str
    path: Path


def make_seeds(folder: Path) -> list[Seed]:
    """Write the files into ``folder``. Takes about a minute, most of it LibreOffice's."""
    texts = _texts(folder)
    words = [_short_word(folder / "short.docx"), *write_documents(folder / "samples")]
    seeds = [Seed("text", path) for path in texts] + [Seed("docx", path) for path in words]
    seeds += [Seed("pdf", path) for path in convert(words, "pdf", folder / "pdf")]
    for kind in OFFICE_KINDS:
        made = convert(words[:2], kind, folder / kind)
        seeds += [Seed(kind, path) for path in made]
    page = _picture()
    for suffix, settings in _PICTURES.items():
        path = folder / f"page.{suffix}"
        page.save(path, **settings)
        seeds.append(Seed("image", path))
    for name, mode in (("grey", "L"), ("two-tone", "1")):
        path = folder / f"{name}.pdf"
        page.convert(mode).save(path, resolution=150)
        seeds.append(Seed("scan", path))
    seeds.append(Seed("album", _album(folder / "pages.zip", page)))
    seeds.append(Seed("pdf", annotated(folder / "pdf" / "short.pdf", folder / "note.pdf")))
    for kind, paths in drawn(folder / "drawn").items():
        seeds += [Seed(kind, path) for path in paths]
    html = folder / "page.html"
    lines = SHORT.replace("\n", "</p><p>")
    html.write_text(f"<html><body><p>{lines}</p></body></html>", encoding="utf-8")
    return [*seeds, Seed("html", html)]


def _texts(folder: Path) -> list[Path]:
    paths = [path_of(stem) for stem in SAMPLES]
    for name, data in (
        ("short", SHORT.encode()),
        ("utf-16", SHORT.encode("utf-16")),
        ("combining", unicodedata.normalize("NFD", SHORT).encode()),
    ):
        path = folder / f"{name}.txt"
        path.write_bytes(data)
        paths.append(path)
    return paths


def _short_word(path: Path) -> Path:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Dự thảo"
    for line in SHORT.splitlines():
        style = "List Number" if line[0].isdigit() else None
        document.add_paragraph(line.lstrip("12. "), style)
    table = document.add_table(2, 3)
    cells = (
        "Nhiệm vụ",
        "Cơ quan chủ trì",
        "Thời hạn",
        "Rà soát quy hoạch",
        "Sở Xây dựng",
        "Quý II",
    )
    for cell, words in zip(table._cells, cells, strict=True):
        cell.text = words
    document.save(str(path))
    return path


def _album(path: Path, page: Image.Image) -> Path:
    """Photos of two pages, zipped."""
    with zipfile.ZipFile(path, "w") as file:
        for number in (1, 2):
            with file.open(f"trang {number}.jpg", "w") as photo:
                page.save(photo, "JPEG", quality=70)
    return path


def _picture() -> Image.Image:
    """A small scan: a few lines at 150 dots an inch, so that recognition takes little."""
    font = ImageFont.truetype(str(_FONT), _SIZE)
    rows = SHORT.splitlines()[:7]
    page = Image.new("RGB", (1_000, 2 * _MARGIN + _LEADING * len(rows)), "white")
    draw = ImageDraw.Draw(page)
    for at, row in enumerate(rows):
        draw.text((_MARGIN, _MARGIN + _LEADING * at), row, "black", font)
    return page
