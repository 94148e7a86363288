from pathlib import Path

import pypdfium2 as pdfium
import pytest

from bench.characters import Part
from bench.corpus import WORK
from bench.printing import printed

(SHORT,) = [stem for stem in WORK if stem.startswith("075-")]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("bench.printing.MADE", tmp_path / "printed")
    return tmp_path / "printed"


def test_directive_is_printed_once_and_kept(made: Path) -> None:
    (first,) = printed([SHORT], ("pdf", "photo"))
    files = {path: path.stat().st_mtime_ns for path in made.rglob("*.*")}
    (second,) = printed([SHORT], ("pdf", "photo"))
    assert second == first
    assert {path: path.stat().st_mtime_ns for path in made.rglob("*.*")} == files
    assert sorted(path.name for path in files) == [
        f"{SHORT}-photo.pdf",
        f"{SHORT}.docx",
        f"{SHORT}.pdf",
    ]


def test_what_an_older_program_made_is_removed(made: Path) -> None:
    old = made / f"{SHORT}-000000000000"
    old.mkdir(parents=True)
    (one,) = printed([SHORT], ("docx",))
    assert [path.name for path in made.iterdir()] == [one.folder.name]


def test_parts_are_what_the_pages_show(made: Path) -> None:
    (one,) = printed([SHORT], ("pdf",))
    loose = [part.words for part in one.parts if part.loose]
    assert Part("Kính gửi:") in one.parts
    assert (loose[0], loose[-1]) == ("VĂN PHÒNG CHÍNH PHỦ", "Phạm Mạnh Cường")
    with pdfium.PdfDocument(one.path("pdf")) as document:
        text = document[0].get_textpage().get_text_range()
    assert text.splitlines()[0].startswith("VĂN PHÒNG CHÍNH PHỦ")
