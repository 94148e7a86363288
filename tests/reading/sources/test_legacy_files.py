from pathlib import Path

import pytest
from ole_files import write_ole
from word_files import write_zip

from sauro.reading.sources import SourceError, open_source
from sauro.reading.sources.legacy_files import kind_of

ODT = "application/vnd.oasis.opendocument.text"
OFFICE = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
WORD_XML = b'<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'


def _refusal(path: Path) -> str:
    with pytest.raises(SourceError) as refused:
        open_source(path)
    return refused.value.message


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
        (b"PK\x03\x04" + bytes(26) + b"mimetype" + ODT.encode(), "odt"),
        (b"PK\x03\x04" + bytes(26) + b"mimetype" + ODT.encode() + b"-template", "odt"),
        (b"{\\rtf1\\ansi", "rtf"),
        (b"\r\n {\\RTF1", "rtf"),
        (b"\n<!DOCTYPE html><html>", "html"),
        (b"\xef\xbb\xbf<HTML xmlns:o=''>", "html"),
        ("\ufeff<html>".encode("utf-16-le"), "html"),
        ("\ufeff<html>".encode("utf-16-be"), "html"),
        (b"<!-- Word -->\n<div class=a>", "html"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "html"),
        (b"<?xml version='1.0'?>" + WORD_XML, "xml"),
    ],
)
def test_kind_is_told_by_the_first_bytes(head: bytes, name: str) -> None:
    kind = kind_of(head)
    assert kind is not None
    assert kind.name == name


@pytest.mark.parametrize(
    "head",
    [
        b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml",
        b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        "Ủy ban <nhân dân> tỉnh".encode(),
        b"<1> Giao",
        b"<< theo",
        b"%PDF-1.7",
        b"",
    ],
)
def test_other_files_need_no_conversion(head: bytes) -> None:
    assert kind_of(head) is None


@pytest.mark.parametrize(
    ("streams", "message"),
    [
        (("EncryptedPackage", "EncryptionInfo"), "tệp có mật khẩu"),
        (("Workbook",), "tệp Excel đời cũ (.xls), không phải văn bản"),
        (("Book",), "tệp Excel đời cũ (.xls), không phải văn bản"),
        (("PowerPoint Document",), "tệp PowerPoint đời cũ (.ppt), không phải văn bản"),
        (("__properties_version1.0",), "thư Outlook (.msg), không phải văn bản"),
        (("MatOST", "CONTENTS"), "tệp Office đời cũ, không phải văn bản Word"),
        ((), "tệp Office đời cũ, không phải văn bản Word"),
    ],
)
def test_container_of_something_else_says_what_it_holds(
    tmp_path: Path, streams: tuple[str, ...], message: str
) -> None:
    assert _refusal(write_ole(tmp_path / "tep.doc", dict.fromkeys(streams, b""))) == message


@pytest.mark.parametrize("ident", [b"\xec\xa5", b"\xdc\xa5"])
def test_word_file_with_a_password_is_refused(tmp_path: Path, ident: bytes) -> None:
    start = ident + bytes(8) + b"\x00\x01"
    path = write_ole(tmp_path / "tep.doc", {"WordDocument": start})
    assert _refusal(path) == "tệp có mật khẩu"


def test_damaged_container_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tep.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000))
    assert _refusal(path) == "tệp Office đời cũ bị hỏng hoặc chép chưa xong"


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            {"META-INF/manifest.xml": "<a><encryption-data/></a>", "content.xml": "\0\1"},
            "tệp có mật khẩu",
        ),
        (
            {"content.xml": f"<!DOCTYPE a [<!ENTITY b 'c'>]><office:a {OFFICE}>&b;</office:a>"},
            "tệp ODT có khai báo DTD hoặc thực thể XML, không an toàn để đọc",
        ),
        ({"content.xml": "<a>"}, "tệp ODT hỏng hoặc chép chưa xong"),
        ({"styles.xml": "<a/>"}, "tệp ODT hỏng hoặc chép chưa xong"),
        (
            {"content.xml": f"<a>{' ' * 30_000_000}</a>"},
            "tệp nén bất thường (giải nén ra quá lớn hoặc quá nhiều thành phần)",
        ),
    ],
)
def test_open_document_that_is_not_sound_is_refused(
    tmp_path: Path, parts: dict[str, str], message: str
) -> None:
    path = write_zip(tmp_path / "tep.odt", {"mimetype": ODT, **parts}, stored=("mimetype",))
    assert _refusal(path) == message


def test_open_document_cut_short_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "tep.odt", {"mimetype": ODT, "content.xml": "<a/>"}, ("mimetype",))
    path.write_bytes(path.read_bytes()[:120])
    assert _refusal(path) == "tệp ODT hỏng hoặc chép chưa xong"


@pytest.mark.parametrize(
    ("xml", "message"),
    [
        ("<a/>", "tệp XML không phải văn bản"),
        ("<a", "tệp XML hỏng hoặc chép chưa xong"),
        (
            "<!DOCTYPE a><a/>",
            "tệp XML có khai báo DTD hoặc thực thể XML, không an toàn để đọc",
        ),
    ],
)
def test_other_xml_is_refused(tmp_path: Path, xml: str, message: str) -> None:
    path = tmp_path / "tep.doc"
    path.write_text(f"<?xml version='1.0'?>{xml}")
    assert _refusal(path) == message


@pytest.mark.parametrize(
    ("data", "largest"),
    [(b"{\\rtf1", 100), (b"<html>", 40), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 100)],
)
def test_file_over_the_limit_is_refused(tmp_path: Path, data: bytes, largest: int) -> None:
    path = tmp_path / "tep.doc"
    with path.open("wb") as file:
        file.write(data)
        file.truncate(largest * 1_000_000 + 1)
    assert _refusal(path) == f"tệp lớn hơn {largest} MB"


def test_without_libreoffice_the_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tep.rtf"
    path.write_text("{\\rtf1 Giao}")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SourceError) as refused:
        open_source(path)
    assert (refused.value.message, refused.value.way_out) == (
        "máy này chưa cài LibreOffice nên chưa đọc được tệp .doc, .odt, .rtf",
        "Hãy cài gói Debian libreoffice-writer, hoặc lưu tệp thành .docx rồi đọc lại",
    )
