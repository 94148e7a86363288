"""Files that are not what their name says, hardly files at all, or badly named."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from outcomes import outcome
from pdf_objects import WORDS, write_pdf
from word_files import paragraph, relations, write_word, write_zip, xml

from sauro.reading.sources.confined.opening import open_confined

BODY = paragraph(WORDS)
JUNK = "nội dung không phải văn bản"
NO_WORDS = "tệp không có chữ nào"
CUT_WORD = "tệp DOCX hỏng hoặc chép chưa xong"
NO_WORD_FILE = "tệp nén không có văn bản Word đọc được"
CODING = "không nhận ra bảng mã của tệp (không phải Unicode, TCVN3, VNI hay Windows-1258)"
CUT_PDF = "tệp PDF hỏng hoặc chép chưa xong"
CUT_OLE = "tệp Office đời cũ bị hỏng hoặc chép chưa xong"


@pytest.mark.parametrize(
    "suffix", [".txt", ".docx", ".pdf", ".doc", ".odt", ".rtf", ".png", ".jpg"]
)
def test_suffix_decides_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"v{suffix}"
    for data in (
        WORDS.encode(),
        write_word(tmp_path / "w", BODY).read_bytes(),
        write_pdf(tmp_path / "p").read_bytes(),
    ):
        assert outcome(path, data) == WORDS


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".pdf", ".doc", ".png"])
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "tệp rỗng"),
        (b"%", NO_WORDS),
        (b"\x00", JUNK),
        (bytes(100_000), JUNK),
        (b"\xff" * 100_000, CODING),
        (b"PK\x03\x04", CUT_WORD),
        (b"PK\x05\x06" + bytes(18), NO_WORD_FILE),
        (b"%PDF-1.7", CUT_PDF),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", CUT_OLE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000), CUT_OLE),
    ],
)
def test_hardly_a_file_is_refused(tmp_path: Path, suffix: str, data: bytes, message: str) -> None:
    assert outcome(tmp_path / f"v{suffix}", data) == message


@pytest.mark.parametrize(
    "name",
    [
        "tên\nxuống dòng.docx",
        "\x1b[31mđỏ\x07.docx",
        "\u202excod.docx",
        " .docx",
        "..docx",
        "-rf",
        "--convert-to.docx",
        "';$(id)`id`|&.docx",
        "%s%n.docx",
        "a" * 250,
        os.fsdecode(b"kh\xff\xfe.docx"),
    ],
)
def test_name_of_any_letters_is_read(tmp_path: Path, name: str) -> None:
    source = open_confined(write_word(tmp_path / name, BODY))
    assert (source.name, source.chars) == (name, WORDS)


def test_link_is_followed_to_its_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(write_word(tmp_path / "v.docx", BODY))
    assert outcome(link) == WORDS


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("link", "liên kết trỏ vòng về chính nó nên không tới được tệp"),
        ("nowhere", "không có tệp này"),
        (".", "đây là thư mục, không phải tệp"),
        ("/dev/zero", "đây không phải tệp thông thường"),
    ],
)
def test_link_to_no_file_is_refused(tmp_path: Path, target: str, message: str) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    assert outcome(link) == message


def test_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "v.docx"
    os.mkfifo(path)
    assert outcome(path) == "đây không phải tệp thông thường"


@pytest.mark.parametrize(
    ("name", "message"),
    [("a" * 300, "tên tệp quá dài"), ("a\0b", "tên tệp không hợp lệ")],
)
def test_impossible_name_is_refused(tmp_path: Path, name: str, message: str) -> None:
    assert outcome(tmp_path / name) == message


def zipped(name: str, data: bytes, times: int) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for at in range(times):
            file.writestr(f"{at}{name}", data)
    return packed.getvalue()


def test_nested_zip_bomb_is_never_unpacked(tmp_path: Path) -> None:
    bomb = bytes(30_000_000)
    for _ in range(5):
        bomb = zipped(".zip", bomb, 10)
    assert outcome(tmp_path / "v.docx", bomb) == NO_WORD_FILE
    document = xml("document", f"<w:body>{BODY}</w:body>")
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations({"word/document.xml": "officeDocument"}),
        "word/document.xml": document,
        "word/embeddings/oleObject1.bin": bomb,
        "word/media/image1.png": bytes(100_000_000),
    }
    assert outcome(write_zip(tmp_path / "w.docx", parts)) == WORDS


def test_parts_that_overlap_are_refused(tmp_path: Path) -> None:
    """Each entry of the table of contents names the same packed bytes: read again and again."""
    path = tmp_path / "v.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", xml("document", "<w:body/>" + " " * 10_000_000))
        for entry in range(200):
            file.filelist.append(file.filelist[0])
            file.NameToInfo[f"word/header{entry}.xml"] = file.filelist[0]
    assert outcome(path) == "tệp nén bất thường (giải nén ra quá lớn hoặc quá nhiều thành phần)"
