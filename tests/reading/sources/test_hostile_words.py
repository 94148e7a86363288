"""Word files and older ones that want to fetch, run or cost something."""

import socket
import threading
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from outcomes import LESS_MEMORY, outcome
from word_files import paragraph, relations, run, write_zip, xml

WORDS = "Sở Tài chính bố trí kinh phí thực hiện Kế hoạch theo quy định."
BODY = paragraph(WORDS)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
UNREADABLE = "LibreOffice không mở được tệp: tệp hỏng, chép chưa xong hoặc không đúng định dạng"
DAMAGED = "tệp DOCX hỏng hoặc chép chưa xong"
UNSAFE = "tệp DOCX có khai báo DTD hoặc thực thể XML, không an toàn để đọc"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture
def server() -> Iterator[tuple[str, list[bytes]]]:
    """An address on this machine, and what is asked for there."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        stopped = threading.Event()

        def answer() -> None:
            while not stopped.is_set():
                try:
                    connection, _ = listening.accept()
                except TimeoutError:
                    continue
                asked.append(b"connected")
                connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", asked
        stopped.set()
        thread.join()


def related(kind: str, target: str, mode: str = "External") -> str:
    """One more entry of a listing of relations."""
    return f'<Relationship Id="q" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'


def write_related(
    path: Path, entry: str, body: str = BODY, parts: Mapping[str, str | bytes] | None = None
) -> Path:
    """A Word file whose main part has one relation more; ``parts`` stand beside it."""
    listing = relations({"settings.xml": "settings"})
    return write_zip(
        path,
        {
            "_rels/.rels": relations({"word/document.xml": "officeDocument"}),
            "word/document.xml": xml("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": listing.replace("</Rel", f"{entry}</Rel"),
            "word/settings.xml": xml("settings", ""),
            **{f"word/{name}": part for name, part in (parts or {}).items()},
        },
    )


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "aFChunk", "header", "oleObject"])
@pytest.mark.parametrize("mode", ["External", "Internal"])
def test_word_file_fetches_nothing(
    tmp_path: Path, server: tuple[str, list[bytes]], kind: str, mode: str
) -> None:
    address, asked = server
    path = write_related(tmp_path / "v.docx", related(kind, f"{address}/x", mode))
    assert (outcome(path), asked) == (WORDS, [])


@pytest.mark.parametrize("target", ["file:///etc/passwd", "../../../../etc/passwd", "document.xml"])
def test_word_file_reads_no_other_file(tmp_path: Path, target: str) -> None:
    path = write_related(tmp_path / "v.docx", related("header", target, "Internal"))
    assert outcome(path) == WORDS


def test_macros_and_embedded_programs_are_left_alone(tmp_path: Path) -> None:
    entry = related("oleObject", "oleObject1.bin", "Internal")
    parts = {"vbaProject.bin": OLE + bytes(5_000), "oleObject1.bin": b"MZ" * 1_000}
    assert outcome(write_related(tmp_path / "v.docm", entry, parts=parts)) == WORDS


def test_fields_are_shown_as_they_were_saved(tmp_path: Path) -> None:
    secret = tmp_path / "mat.txt"
    secret.write_text("lời của tệp khác", encoding="utf-8")
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate")]
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    for order in (f"INCLUDETEXT {secret}", "DDEAUTO cmd.exe /k", f"INCLUDEPICTURE {secret}"):
        asked = f"<w:r><w:instrText>{order}</w:instrText></w:r>"
        body = paragraph(inner=f"{marks[0]}{asked}{marks[1]}{run('chữ cũ')}{end}") + BODY
        assert outcome(write_related(tmp_path / "v.docx", "", body)) == f"chữ cũ\n{WORDS}"


@pytest.mark.parametrize(
    "inner",
    [
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
        '<?xml-stylesheet href="file:///etc/passwd"?>',
        f'<w:altChunk xmlns:r="{OFFICE}" r:id="q"/>',
    ],
)
def test_xml_that_refers_elsewhere_is_read_without(tmp_path: Path, inner: str) -> None:
    assert outcome(write_related(tmp_path / "v.docx", "", BODY + inner)) == WORDS


@pytest.mark.parametrize(
    ("encoding", "message"), [("cp037", DAMAGED), ("utf-32", DAMAGED), ("utf-16", UNSAFE)]
)
def test_entities_in_a_rare_coding_are_not_followed(
    tmp_path: Path, encoding: str, message: str
) -> None:
    name = encoding.replace("cp037", "IBM037").upper()
    bomb = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    outside = '<!ENTITY e0 SYSTEM "file:///etc/passwd">'
    document = f'<?xml version="1.0" encoding="{name}"?><!DOCTYPE x [{outside}{bomb}]><x>&e9;</x>'
    path = write_related(tmp_path / "v.docx", "", parts={"document.xml": document.encode(encoding)})
    assert outcome(path) == message


PICTURE = "{\\pict\\pngblip\\picw999999999\\pich999999999 89504e470d0a1a0a}"


def in_rtf(words: str) -> str:
    return "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in words)


def rtf(extra: str) -> bytes:
    return f"{{\\rtf1\\ansi {extra}{{\\pard {in_rtf(WORDS)}\\par}}}}".encode()


def test_rtf_fetches_nothing(tmp_path: Path, server: tuple[str, list[bytes]]) -> None:
    address, asked = server
    picture = f'{{\\field{{\\*\\fldinst INCLUDEPICTURE "{address}/x.png"}}{{\\fldrslt }}}}'
    template = f"{{\\*\\template {address}/x.dot}}"
    linked = f"{{\\object\\objautlink\\objupdate{{\\*\\objclass {address}}}{{\\result a}}}}"
    assert WORDS in outcome(tmp_path / "v.rtf", rtf(template + picture + linked))
    assert asked == []


def test_rtf_includes_no_other_file(tmp_path: Path) -> None:
    secret = tmp_path / "mat.txt"
    secret.write_text("lời của tệp khác", encoding="utf-8")
    asked = f'{{\\field{{\\*\\fldinst INCLUDETEXT "{secret}"}}{{\\fldrslt }}}}'
    assert outcome(tmp_path / "v.rtf", rtf(asked)) == WORDS


@pytest.mark.parametrize("extra", ["{" * 50_000 + "}" * 50_000, PICTURE])
def test_rtf_beyond_reason_is_read(tmp_path: Path, extra: str) -> None:
    assert outcome(tmp_path / "v.rtf", rtf(extra)) == WORDS


def test_rtf_whose_object_claims_all_memory_is_refused(tmp_path: Path) -> None:
    claimed = "01050000020000000b00000041414141" + "41" * 2_000
    embedded = f"{{\\object\\objemb{{\\*\\objdata {claimed}}}{{\\result a}}}}"
    assert outcome(tmp_path / "v.rtf", rtf(embedded), LESS_MEMORY) == UNREADABLE


ODT = "urn:oasis:names:tc:opendocument:xmlns"


def write_odt(path: Path, inner: str, before: str = "") -> Path:
    """An OpenDocument text; ``before`` stands before its root element."""
    content = (
        f'<office:document-content xmlns:office="{ODT}:office:1.0" xmlns:text="{ODT}:text:1.0" '
        f'xmlns:draw="{ODT}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'office:version="1.2"><office:body><office:text>{inner}<text:p>{WORDS}</text:p>'
        "</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("content.xml", before + content)
    return path


def test_odt_fetches_nothing(tmp_path: Path, server: tuple[str, list[bytes]]) -> None:
    address, asked = server
    linked = (
        f'<text:section text:name="a"><text:section-source xlink:href="{address}/x.odt"/>'
        f'</text:section><text:p><draw:frame><draw:image xlink:href="{address}/x.png" '
        'xlink:actuate="onLoad"/></draw:frame></text:p>'
    )
    assert outcome(write_odt(tmp_path / "v.odt", linked)) == WORDS
    assert asked == []


def test_odt_with_entities_is_refused(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    message = "tệp ODT có khai báo DTD hoặc thực thể XML, không an toàn để đọc"
    assert outcome(write_odt(tmp_path / "v.odt", "", entity)) == message
