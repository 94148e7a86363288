import io
import struct
import zipfile
from pathlib import Path

import pytest
from word_files import cell, paragraph, relations, run, table, write_word, write_zip, xml

from sauro.reading.sources import SourceError, open_source
from sauro.reading.sources.word.package import LARGEST_DIRECTORY, LARGEST_TREE, MOST_PARTS

DAMAGED = "tệp DOCX hỏng hoặc chép chưa xong"
SUSPICIOUS = "tệp nén bất thường (giải nén ra quá lớn hoặc quá nhiều thành phần)"
BODY = paragraph("Ủy ban nhân dân tỉnh")


def _refusal(path: Path) -> str:
    with pytest.raises(SourceError) as refused:
        open_source(path)
    return refused.value.message


def _with_document(path: Path, document: str | bytes) -> Path:
    listing = relations({"word/document.xml": "officeDocument"})
    return write_zip(path, {"_rels/.rels": listing, "word/document.xml": document})


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_truncated_file_is_refused(tmp_path: Path, share: float) -> None:
    path = write_word(tmp_path / "v.docx", BODY * 500)
    data = path.read_bytes()
    path.write_bytes(data[: max(int(len(data) * share), 8)])
    assert _refusal(path) == DAMAGED


def test_file_without_its_middle_is_refused_as_damaged(tmp_path: Path) -> None:
    path = write_word(tmp_path / "v.docx", BODY * 500)
    data = path.read_bytes()
    path.write_bytes(data[:20] + data[300:])
    assert _refusal(path) == DAMAGED


def test_spoilt_contents_are_refused(tmp_path: Path) -> None:
    path = write_word(tmp_path / "v.docx", BODY * 500)
    data = bytearray(path.read_bytes())
    at = data.find(b"word/document.xml") + 60
    data[at : at + 40] = bytes(40)
    path.write_bytes(data)
    assert _refusal(path) == DAMAGED


@pytest.mark.parametrize("document", ["", "<w:document", "không phải XML", b"\xff\xfe\x00\x01"])
def test_broken_xml_is_refused(tmp_path: Path, document: str | bytes) -> None:
    assert _refusal(_with_document(tmp_path / "v.docx", document)) == DAMAGED


def test_document_type_declaration_is_refused(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><x>&e9;</x>'
    message = "tệp DOCX có khai báo DTD hoặc thực thể XML, không an toàn để đọc"
    assert _refusal(_with_document(tmp_path / "v.docx", bomb)) == message
    assert _refusal(_with_document(tmp_path / "w.docx", bomb.encode("utf-16"))) == message


def test_outside_file_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "bi-mat"
    secret.write_text("bí mật")
    document = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><x>&e;</x>'
    with pytest.raises(SourceError):
        open_source(_with_document(tmp_path / "v.docx", document))


def test_part_that_inflates_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "v.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file,
        file.open("word/document.xml", "w") as part,
    ):
        for _ in range(100):
            part.write(bytes(1_000_000))
    assert _refusal(path) == SUSPICIOUS


def test_size_told_by_the_file_is_not_believed(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", bytes(50_000_000))
    data = bytearray(packed.getvalue())
    entry = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, 100)
    path = tmp_path / "v.docx"
    path.write_bytes(data)
    assert _refusal(path) == DAMAGED


def test_tree_of_countless_elements_is_refused(tmp_path: Path) -> None:
    document = xml("document", "<w:p/>" * LARGEST_TREE)
    packed = tmp_path / "v.docx"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as file:
        file.writestr("word/document.xml", document)
    assert _refusal(packed) == "văn bản quá dài hoặc có quá nhiều định dạng"


def test_countless_parts_are_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "v.docx", {f"p{at}": "" for at in range(MOST_PARTS + 1)})
    assert _refusal(path) == SUSPICIOUS


def test_endless_table_of_contents_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    path = write_word(tmp_path / "v.docx", BODY)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.rfind(b"PK\x05\x06") + 12, LARGEST_DIRECTORY + 1)
    path.write_bytes(data)
    assert _refusal(path) == SUSPICIOUS


def test_tables_nested_beyond_reason_are_refused(tmp_path: Path) -> None:
    body = BODY
    for _ in range(120):
        body = table(cell(inner=body))
    assert _refusal(write_word(tmp_path / "v.docx", body)) == DAMAGED


def test_tables_nested_deeply_are_read(tmp_path: Path) -> None:
    body = BODY
    for _ in range(60):
        body = table(cell(inner=body))
    assert open_source(write_word(tmp_path / "v.docx", body)).segments[0].place.table == 60


def test_wrappers_nested_deeply_are_read(tmp_path: Path) -> None:
    inner = "<w:smartTag>" * 240 + run("Ủy ban") + "</w:smartTag>" * 240
    assert open_source(write_word(tmp_path / "v.docx", paragraph(inner=inner))).chars == "Ủy ban"


def test_part_under_a_password_is_refused(tmp_path: Path) -> None:
    path = write_word(tmp_path / "v.docx", BODY)
    data = bytearray(path.read_bytes())
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    at = 0
    while (at := data.find(b"PK\x03\x04", at)) >= 0:
        data[at + 6] |= 1
        at += 4
    path.write_bytes(data)
    assert _refusal(path) == "tệp có mật khẩu"


def test_file_of_pictures_only_is_refused(tmp_path: Path) -> None:
    path = write_word(tmp_path / "v.docx", paragraph(inner="<w:r><w:drawing/></w:r>"))
    assert _refusal(path) == "tệp không có chữ nào"


def test_main_part_of_another_name_is_found(tmp_path: Path) -> None:
    listing = relations({"/word/document2.xml": "officeDocument"})
    document = xml("document", f"<w:body>{BODY}</w:body>")
    parts = {"_rels/.rels": listing, "word/document2.xml": document}
    assert open_source(write_zip(tmp_path / "v.docx", parts)).chars == "Ủy ban nhân dân tỉnh"


def test_main_part_without_a_listing_is_found(tmp_path: Path) -> None:
    document = xml("document", f"<w:body>{BODY}</w:body>")
    path = write_zip(tmp_path / "v.docx", {"word/document.xml": document})
    assert open_source(path).chars == "Ủy ban nhân dân tỉnh"


def test_strict_file_is_read(tmp_path: Path) -> None:
    document = xml("document", f"<w:body>{BODY}</w:body>").replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert open_source(_with_document(tmp_path / "v.docx", document)).reader == "docx"
