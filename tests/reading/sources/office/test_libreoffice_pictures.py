"""Stamps in the pictures of other word processor files."""

import base64
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt
from picture_files import stamp
from sample_office import convert

from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SecretError

WORK = "1. Sở Y tế chủ trì rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6 năm 2026."
UNSEEN = "Văn bản có hình chưa xem được"
HTML = f"<html><body><p>{WORK}</p><p>{WORK}</p>{{}}</body></html>"


def picture(words: str) -> bytes:
    data = BytesIO()
    stamp(words, (205, 40, 50)).save(data, "PNG")
    return data.getvalue()


def old(folder: Path, words: str, suffix: str) -> Path:
    """A directive with a stamp as a picture, as an older file."""
    docx = Document()
    docx.add_paragraph(WORK)
    docx.add_paragraph(WORK)
    docx.add_paragraph().add_run().add_picture(BytesIO(picture(words)), height=Pt(26))
    path = folder / "ke-hoach.docx"
    docx.save(str(path))
    return convert([path], suffix, folder / "out")[0]


@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_mark_of_secrecy_in_a_picture_of_an_old_file_is_refused(
    tmp_path: Path, suffix: str
) -> None:
    with pytest.raises(SecretError):
        open_confined(old(tmp_path, "TUYỆT MẬT", suffix))


def test_other_stamp_in_a_picture_of_an_old_file_is_read(tmp_path: Path) -> None:
    source = open_confined(old(tmp_path, "KHẨN", "odt"))
    assert ([one.text for one in source.asides], source.warnings) == (["KHẨN"], ())


def test_mark_in_a_picture_written_out_in_a_web_page_is_refused(tmp_path: Path) -> None:
    data = base64.b64encode(picture("TỐI MẬT")).decode()
    path = tmp_path / "ke-hoach.html"
    path.write_text(HTML.format(f'<img src="data:image/png;base64,{data}" width="120">'), "utf-8")
    with pytest.raises(SecretError):
        open_confined(path)


def test_picture_outside_of_a_web_page_is_told(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.html"
    path.write_text(HTML.format('<img src="dau.png">'), "utf-8")
    assert [UNSEEN in warning for warning in open_confined(path).warnings] == [True]
