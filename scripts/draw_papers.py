"""Draw the papers that the program writes, as LibreOffice prints them, for the documents.

    PYTHONPATH=. .venv/bin/python scripts/draw_papers.py [OUT]

The papers are those of the tests: a province, its offices and figures that nobody has.
"""

import argparse
import sys
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

from sauro.oversight.papers.writing.paper import to_docx
from sauro.reading.sources.office.program import PrintError, printed
from tests.oversight.papers.sample_papers import circular, conclusion, report, slip

ROOT = Path(__file__).resolve().parent.parent
PAPERS = {"bao-cao": report, "don-doc": circular, "phieu-trinh": slip, "ket-luan": conclusion}
# By the name of the picture: which paper, which of its pages.
PAGES = {
    "van-ban-bao-cao": ("bao-cao", 1),
    "van-ban-bieu-01": ("bao-cao", 4),
    "van-ban-don-doc": ("don-doc", 1),
    "van-ban-phieu-trinh": ("phieu-trinh", 1),
    "van-ban-ket-luan": ("ket-luan", 1),
    "van-ban-ket-luan-phu-luc": ("ket-luan", 2),
}
_LONG, _GREYS = 1000, 16


def draw(pdf: bytes, number: int) -> bytes:
    """A page in few shades of grey, its longer side ``_LONG`` pixels, as PNG."""
    with pdfium.PdfDocument(BytesIO(pdf)) as pages:
        page = pages[number - 1]
        image: Image.Image = page.render(scale=_LONG / max(page.get_size())).to_pil()
    target = BytesIO()
    image.convert("L").quantize(_GREYS).save(target, "PNG", optimize=True)
    return target.getvalue()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", nargs="?", type=Path, default=ROOT / "docs" / "screens")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    try:
        files = {name: printed(to_docx(make())) for name, make in PAPERS.items()}
    except PrintError as error:
        print(error, file=sys.stderr)
        return 1
    for name, (paper, number) in PAGES.items():
        (out / f"{name}.png").write_bytes(draw(files[paper], number))
        print(out / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
