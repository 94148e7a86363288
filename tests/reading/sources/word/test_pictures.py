"""Pictures in DOCX files: stamps that were pasted in."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Docx
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from picture_files import stamp

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError
from sauro.reading.text import Source

RED = (205, 40, 50)
WORK = "1. Sở Y tế chủ trì rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6 năm 2026."
UNREAD = "Văn bản có hình không đọc được chữ"
PLACES: dict[str, Callable[[Docx], Paragraph]] = {
    "body": lambda docx: docx.add_paragraph(),
    "cell": lambda docx: docx.add_table(1, 1).cell(0, 0).paragraphs[0],
    "header": lambda docx: docx.sections[0].header.paragraphs[0],
    "footer": lambda docx: docx.sections[0].footer.paragraphs[0],
}


def drawn(words: str, ink: tuple[int, int, int] = RED, frame: bool = True) -> bytes:
    """The bytes of a picture of a stamp."""
    data = BytesIO()
    stamp(words, ink, frame).save(data, "PNG")
    return data.getvalue()


def written(folder: Path, data: bytes, place: str = "body", height: float = 26.0) -> Path:
    """A directive with a picture in a place, ``height`` points high."""
    docx = Document()
    for words in ("ỦY BAN NHÂN DÂN", "KẾ HOẠCH", WORK, WORK):
        docx.add_paragraph(words)
    PLACES[place](docx).add_run().add_picture(BytesIO(data), height=Pt(height))
    path = folder / "ke-hoach.docx"
    docx.save(str(path))
    return path


def stamps(source: Source) -> list[str]:
    return [one.text for one in source.asides if one.kind == "stamp"]


@pytest.mark.parametrize("place", PLACES)
def test_mark_of_secrecy_kept_as_a_picture_is_refused(tmp_path: Path, place: str) -> None:
    with pytest.raises(SecretError):
        open_source(written(tmp_path, drawn("TỐI MẬT"), place))


@pytest.mark.parametrize("words", ["MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize(("ink", "frame"), [(RED, True), ((0, 0, 0), True), (RED, False)])
def test_mark_in_any_ink_with_a_frame_or_none_is_refused(
    tmp_path: Path, words: str, ink: tuple[int, int, int], frame: bool
) -> None:
    with pytest.raises(SecretError):
        open_source(written(tmp_path, drawn(words, ink, frame)))


@pytest.mark.parametrize("words", ["KHẨN", "BẢN SAO"])
def test_other_stamps_are_read_and_refuse_nothing(tmp_path: Path, words: str) -> None:
    source = open_source(written(tmp_path, drawn(words)))
    assert set(stamps(source)) == {words}
    assert not any(UNREAD in warning for warning in source.warnings)


def test_picture_that_cannot_be_decoded_is_said(tmp_path: Path) -> None:
    whole = written(tmp_path, drawn("MẬT"))
    cut = tmp_path / "hong.docx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(cut, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[:100] if "media" in name else data)
    assert any(UNREAD in warning for warning in open_source(cut).warnings)


def test_picture_too_small_for_words_is_passed_over(tmp_path: Path) -> None:
    source = open_source(written(tmp_path, drawn("KHẨN"), height=5.0))
    assert (stamps(source), source.warnings) == ([], ())
