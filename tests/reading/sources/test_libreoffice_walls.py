"""What LibreOffice may not do while it converts a file, and what it leaves behind: nothing."""

import socket
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from word_files import write_zip

from sauro.reading.sources import SourceError
from sauro.reading.sources.docx import DocxReader
from sauro.reading.sources.legacy import LegacyReader
from sauro.reading.sources.office import Convertible, converted

LINE = "Giao Sở Tài chính chủ trì, tham mưu Ủy ban nhân dân tỉnh."
RTF = "{\\rtf1 Giao \\u273?\\u432?\\u7901?ng s\\u7855?t}"
SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"'
)
ODT = "application/vnd.oasis.opendocument.text"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go during a test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """Somebody to be asked: a connection stays until the test looks for it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def _rtf(folder: Path) -> Path:
    path = folder / "v.rtf"
    path.write_text(RTF)
    return path


def _running(folder: Path) -> list[bytes]:
    """The command lines, of any process, that name a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            found.append(process.read_bytes())
    return [line for line in found if str(folder).encode() in line]


def _odt(folder: Path, inner: str) -> bytes:
    listing = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
        f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{ODT}"/><manifest:file-entry manifest:full-path="content.xml" '
        'manifest:media-type="text/xml"/></manifest:manifest>'
    )
    content = (
        f'<office:document-content {SPACES} office:version="1.2"><office:body><office:text>'
        f"<text:p>{LINE}</text:p>{inner}</office:text></office:body></office:document-content>"
    )
    parts = {"mimetype": ODT, "META-INF/manifest.xml": listing, "content.xml": content}
    return write_zip(folder / "v.odt", parts, stored=("mimetype",)).read_bytes()


def _frame(link: str) -> str:
    return (
        '<text:p><draw:frame draw:name="a" svg:width="3cm" svg:height="3cm">'
        f'<draw:image xlink:href="{link}" xlink:type="simple" xlink:show="embed" '
        'xlink:actuate="onLoad"/></draw:frame></text:p>'
    )


def _section(link: str) -> str:
    return (
        f'<text:section text:name="s"><text:section-source xlink:href="{link}" '
        'xlink:type="simple" xlink:show="embed"/><text:p>cũ</text:p></text:section>'
    )


def _read(old: Convertible) -> str:
    with converted(Path("v"), old, 60.0) as docx:
        return DocxReader().read(docx).chars


@pytest.mark.parametrize(
    "tag", ["<img src='{}'>", "<link rel=stylesheet href='{}'>", "<iframe src='{}'></iframe>"]
)
def test_link_of_a_page_is_not_followed(server: socket.socket, tag: str) -> None:
    link = f"http://127.0.0.1:{server.getsockname()[1]}/a"
    page = f'<meta charset="utf-8">{tag.format(link)}<p>{LINE}</p>'
    assert _read(Convertible(page.encode(), "html", "HTML (StarWriter)")) == LINE
    with pytest.raises(BlockingIOError):
        server.accept()


@pytest.mark.parametrize("part", [_frame, _section])
def test_link_of_a_document_is_not_followed(
    server: socket.socket, tmp_path: Path, part: Callable[[str], str]
) -> None:
    link = f"http://127.0.0.1:{server.getsockname()[1]}/a.odt"
    read = _read(Convertible(_odt(tmp_path, part(link)), "odt", "writer8"))
    assert read.split("\n")[0] == LINE
    with pytest.raises(BlockingIOError):
        server.accept()


def test_section_of_another_file_is_not_taken_in(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("of another file")
    data = _odt(tmp_path, _section(other.as_uri()))
    assert _read(Convertible(data, "odt", "writer8")) == f"{LINE}\ncũ"


def test_part_that_asks_another_program_is_not_waited_for(tmp_path: Path) -> None:
    asking = (
        '<text:section text:name="s"><office:dde-source office:dde-application="soffice" '
        'office:dde-topic="/etc/hostname" office:dde-item="x" office:automatic-update="true"/>'
        "<text:p>cũ</text:p></text:section>"
    )
    assert _read(Convertible(_odt(tmp_path, asking), "odt", "writer8")) == f"{LINE}\ncũ"


def test_time_is_limited_and_no_process_is_left(tmp_path: Path, folder: Path) -> None:
    path = _rtf(tmp_path)
    with pytest.raises(SourceError) as refused:
        LegacyReader(seconds=0.05).read(path)
    assert (refused.value.message, refused.value.way_out) == (
        "LibreOffice không mở xong tệp trong 0.05 giây",
        "Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi đọc lại",
    )
    assert (list(folder.iterdir()), _running(folder)) == ([], [])


@pytest.mark.parametrize("rtf", [RTF, "{\\rtf1 {\\b"])
def test_nothing_is_left_of_a_conversion(tmp_path: Path, folder: Path, rtf: str) -> None:
    path = tmp_path / "v.rtf"
    path.write_text(rtf)
    with suppress(SourceError):
        LegacyReader().read(path)
    assert (list(folder.iterdir()), _running(folder)) == ([], [])


def test_two_conversions_run_at_the_same_time(tmp_path: Path) -> None:
    path = _rtf(tmp_path)
    with ThreadPoolExecutor(2) as pool:
        read = list(pool.map(lambda _: LegacyReader().read(path).chars, range(2)))
    assert read == ["Giao đường sắt"] * 2


def test_environment_of_the_caller_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/nonexistent")
    monkeypatch.setenv("LD_PRELOAD", "")
    monkeypatch.setenv("LC_ALL", "xx_YY")
    assert LegacyReader().read(_rtf(tmp_path)).chars == "Giao đường sắt"
