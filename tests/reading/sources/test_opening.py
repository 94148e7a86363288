import os
from pathlib import Path

import pytest
from word_files import paragraph, write_word, write_zip

from sauro.reading.sources import SourceError, open_source

NOBODY = 65_534


def _refusal(path: Path) -> str:
    with pytest.raises(SourceError) as refused:
        open_source(path)
    return refused.value.message


def test_reader_is_chosen_by_content_not_by_name(tmp_path: Path) -> None:
    text = tmp_path / "van-ban.docx"
    text.write_text("Ủy ban nhân dân tỉnh")
    word = write_word(tmp_path / "van-ban.txt", paragraph("Ủy ban nhân dân tỉnh"))
    assert (open_source(text).reader, open_source(word).reader) == ("plain", "docx")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"MIME-Version: 1.0\r\n", "trang web lưu thành một tệp (MHT)"),
        (b"Rar!\x1a\x07", "tệp nén, không phải một văn bản"),
        (b"\x7fELF\x02\x01", "nội dung không phải văn bản"),
    ],
)
def test_known_format_is_refused_by_its_name(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "tep"
    path.write_bytes(data)
    assert _refusal(path) == message


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("xl/workbook.xml", "tệp Excel, không phải văn bản"),
        ("ppt/presentation.xml", "tệp PowerPoint, không phải văn bản"),
        ("content.xml", "tệp OpenDocument không phải văn bản .odt (bảng tính, trình chiếu …)"),
        ("phụ lục.pdf", "tệp nén không có văn bản Word đọc được"),
    ],
)
def test_other_zip_is_refused_by_what_it_holds(tmp_path: Path, part: str, message: str) -> None:
    assert _refusal(write_zip(tmp_path / "tep.docx", {part: "<x/>"})) == message


def test_missing_file_is_refused(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "khong-co.txt") == "không có tệp này"


def test_folder_is_refused(tmp_path: Path) -> None:
    assert _refusal(tmp_path) == "đây là thư mục, không phải tệp"


def test_link_loop_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vong.txt"
    path.symlink_to(path)
    assert _refusal(path) == "liên kết trỏ vòng về chính nó nên không tới được tệp"


def test_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "ong"
    os.mkfifo(path)
    assert _refusal(path) == "đây không phải tệp thông thường"


def test_impossible_name_is_refused() -> None:
    assert _refusal(Path("a\0b")) == "tên tệp không hợp lệ"


def test_name_too_long_is_refused(tmp_path: Path) -> None:
    assert _refusal(tmp_path / ("a" * 300)) == "tên tệp quá dài"


def test_file_without_rights_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kin.txt"
    path.write_text("Ủy ban nhân dân tỉnh")
    path.chmod(0)
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        assert _refusal(path) == "không có quyền đọc tệp"
    finally:
        os.seteuid(before)


def test_error_names_the_file_and_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "rong.txt"
    path.touch()
    with pytest.raises(SourceError) as refused:
        open_source(path)
    assert str(refused.value) == f"{path}: tệp rỗng. Hãy kiểm tra lại tệp gốc rồi chép lại."
