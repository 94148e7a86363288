"""Metafiles in DOCX files, which LibreOffice draws: stamps as text, as shapes; what is none."""

import zlib
from collections.abc import Sequence
from io import BytesIO
from math import cos, pi, sin
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from docx.shared import Pt
from PIL import Image

from bench.metafiles import brush, emf, old_words, polygon, wmf, words
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.office.metafiles import draw, metafile
from sauro.reading.sources.scan.image import is_blank
from sauro.reading.text import Source

WORK = "1. Sở Y tế chủ trì rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6 năm 2026."
UNREAD = "Văn bản có hình không đọc được chữ"


def written(
    folder: Path, data: bytes, size: Sequence[float] = (150, 30), kind: str = "emf"
) -> Path:
    """A directive that shows a metafile in a size in points."""
    docx = Document()
    for line in ("ỦY BAN NHÂN DÂN", "KẾ HOẠCH", WORK, WORK):
        docx.add_paragraph(line)
    stand_in = BytesIO()
    Image.new("L", (30, 6)).save(stand_in, "PNG")
    run = docx.add_paragraph().add_run()
    run.add_picture(stand_in, width=Pt(size[0]), height=Pt(size[1]))
    plain = BytesIO()
    docx.save(plain)
    path = folder / "ke-hoach.docx"
    with ZipFile(plain) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name).replace(b"image1.png", f"image1.{kind}".encode())
            shown = name.startswith("word/media/")
            target.writestr(name.replace("1.png", f"1.{kind}"), data if shown else part)
    return path


def stamp(text: str) -> bytes:
    return emf(150, 30, words(text, 16, 8, 5))


def said(source: Source) -> tuple[set[str], bool]:
    """The words of its pictures, and whether one could not be read."""
    return {one.text for one in source.asides}, any(UNREAD in each for each in source.warnings)


@pytest.mark.parametrize("text", ["MẬT", "TUYỆT MẬT"])
def test_mark_of_secrecy_in_a_metafile_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(SecretError):
        open_confined(written(tmp_path, stamp(text)))


def test_mark_in_a_packed_metafile_is_refused(tmp_path: Path) -> None:
    packer = zlib.compressobj(wbits=31)
    packed = packer.compress(stamp("TỐI MẬT")) + packer.flush()
    with pytest.raises(SecretError):
        open_confined(written(tmp_path, packed, kind="emz"))


@pytest.mark.parametrize("text", ["MẬT", "TỐI MẬT"])
def test_mark_in_a_metafile_of_the_old_kind_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(SecretError):
        open_confined(written(tmp_path, wmf(150, 30, old_words(text, 16, 8, 5)), kind="wmf"))


def test_other_words_in_one_of_the_old_kind_are_read(tmp_path: Path) -> None:
    source = open_confined(
        written(tmp_path, wmf(150, 30, old_words("BẢO MẬT", 16, 8, 5)), kind="wmf")
    )
    assert said(source) == ({"BẢO MẬT"}, False)


def test_other_words_in_a_metafile_are_read(tmp_path: Path) -> None:
    assert said(open_confined(written(tmp_path, stamp("BẢO MẬT")))) == ({"BẢO MẬT"}, False)


def test_metafile_without_words_is_no_stamp(tmp_path: Path) -> None:
    star = [(18 + 13 * sin(at * 0.8 * pi), 18 - 13 * cos(at * 0.8 * pi)) for at in range(5)]
    picture = emf(36, 36, [*brush(), polygon(star)])
    assert said(open_confined(written(tmp_path, picture, (36, 36))))[1] is False


def test_metafile_cut_off_needs_a_look(tmp_path: Path) -> None:
    source = open_confined(written(tmp_path, stamp("KHẨN")[:60]))
    assert source.chars.splitlines()[2:] == [WORK, WORK]
    assert said(source) == (set(), True)


def test_each_metafile_is_drawn_in_its_size() -> None:
    drawn = draw([(stamp("KHẨN"), (150.0, 30.0)), (stamp("MẪU"), (75.0, 15.0))])
    assert [(picture.size, size) for picture, size in drawn] == [
        ((625, 125), (150.0, 30.0)),
        ((312, 62), (75.0, 15.0)),
    ]
    assert not any(is_blank(picture) for picture, _ in drawn)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"\x1f\x8bx", b"\x1f\x8b" + bytes(99)])
def test_what_is_no_metafile_is_told(data: bytes) -> None:
    assert metafile(data) == b""
