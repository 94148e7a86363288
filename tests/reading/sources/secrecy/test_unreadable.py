"""Papers with a mark of secrecy that can hardly be read: refused as marked, not as unreadable, for
what is unreadable goes on waiting where it was put."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from picture_files import stamp
from PIL import Image

from sauro.reading.sources import SourceError, open_source
from sauro.reading.sources.errors import SecretError

RED = (205, 40, 50)
Write = Callable[[Path, str], Path]


def scan(words: str) -> Image.Image:
    """A page of 150 dots an inch with nothing but a stamp."""
    page = Image.new("RGB", (1240, 1754), "white")
    small = stamp(words, RED).reduce(2)
    page.paste(small, (820, 60), small)
    return page


def in_word(folder: Path, words: str) -> Path:
    """A Word file whose only content is the picture of a page."""
    docx, data = Document(), BytesIO()
    scan(words).save(data, "PNG")
    docx.add_paragraph().add_run().add_picture(BytesIO(data.getvalue()), width=Pt(450))
    path = folder / "quet.docx"
    docx.save(str(path))
    return path


def in_picture(folder: Path, words: str) -> Path:
    path = folder / "quet.png"
    scan(words).save(path, dpi=(150, 150))
    return path


def in_foreign_text(folder: Path, words: str) -> Path:
    path = folder / "quet.txt"
    path.write_text(f"{words}\n\n" + "the quick brown fox jumps over the lazy dog " * 20, "utf-8")
    return path


@pytest.mark.parametrize("write", [in_word, in_picture, in_foreign_text])
def test_marked_paper_that_cannot_be_read_is_refused_as_marked(
    tmp_path: Path, write: Write
) -> None:
    with pytest.raises(SecretError):
        open_source(write(tmp_path, "TUYỆT MẬT"))
    with pytest.raises(SourceError) as unreadable:
        open_source(write(tmp_path, "KHẨN"))
    assert not isinstance(unreadable.value, SecretError)
