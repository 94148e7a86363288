"""Pictures larger than they are, or than they say, or hardly pictures; alone and in PDF."""

import struct
from pathlib import Path

import pytest
from outcomes import LESS_MEMORY, outcome
from pdf_objects import CONTENT, FREE, PAGE, page, stream, write_pdf
from picture_files import WORDS, drawn, png, resized, saved, tiff, zeros
from PIL import Image

NO_WORDS = "tệp không có chữ nào"
BROKEN = "ảnh bị hỏng, bị cắt cụt hoặc thuộc kiểu chưa đọc được"
TOO_LARGE = "ảnh quá lớn (20000 × 20000 điểm ảnh)"
SIDE = 20_000
KINDS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "anh"


@pytest.fixture(scope="module")
def rows() -> bytes:
    """The packed rows of a black picture of 20,000 by 20,000."""
    return zeros((SIDE + 1) * SIDE)


@pytest.mark.parametrize("kind", KINDS)
def test_honest_picture_is_read(path: Path, kind: str) -> None:
    assert outcome(path, saved(drawn(), kind)) == WORDS


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
@pytest.mark.parametrize("share", [0.01, 0.5])
def test_picture_cut_off_is_refused(path: Path, kind: str, share: float) -> None:
    data = saved(drawn(), kind)
    assert outcome(path, data[: max(int(len(data) * share), 20)]) == BROKEN


def test_enormous_picture_is_refused_before_it_is_unpacked(path: Path, rows: bytes) -> None:
    for data in (png(SIDE, SIDE, rows), tiff(SIDE, SIDE, rows)):
        assert outcome(path, data, LESS_MEMORY) == TOO_LARGE


def test_size_that_is_false_is_refused(path: Path) -> None:
    little = zeros(100)
    bitmap = bytearray(saved(drawn(), "BMP"))
    bitmap[18:26] = struct.pack("<ii", SIDE, SIDE)
    for data in (png(SIDE, SIDE, little), tiff(SIDE, SIDE, little), bytes(bitmap)):
        assert outcome(path, data, LESS_MEMORY) == TOO_LARGE


@pytest.mark.parametrize("side", [65_535, 30_000])
def test_jpeg_of_a_false_size_is_refused(path: Path, side: int) -> None:
    data = resized(saved(drawn(), "JPEG"), side, side)
    assert outcome(path, data, LESS_MEMORY) == f"ảnh quá lớn ({side} × {side} điểm ảnh)"


@pytest.mark.parametrize(("width", "height"), [(0, 0), (0, 100), (100, 0)])
def test_picture_without_a_size_is_refused(path: Path, width: int, height: int) -> None:
    assert outcome(path, png(width, height, zeros(100))) == BROKEN


def test_jpeg_of_20000_by_20000_is_read_reduced(path: Path) -> None:
    data = saved(Image.new("L", (SIDE, SIDE), 255), "JPEG", quality=10)
    assert outcome(path, data) == NO_WORDS


@pytest.mark.parametrize("kind", [b"zTXt", b"iCCP"])
def test_text_in_a_picture_that_inflates_without_end_is_refused(path: Path, kind: bytes) -> None:
    bomb = (kind, b"a\0\0" + zeros(500_000_000))
    assert outcome(path, png(100, 100, zeros(10_100), bomb), LESS_MEMORY) == BROKEN


def test_tiff_of_countless_pages_is_refused(path: Path) -> None:
    strip = zeros(10_000)
    step = len(tiff(100, 100, strip)) - 8
    following = [8 + step * (at + 1) for at in range(501)]
    assert outcome(path, tiff(100, 100, strip, following)) == "tệp ảnh có hơn 500 trang"


def test_tiff_whose_pages_go_round_is_bounded(path: Path) -> None:
    assert outcome(path, tiff(100, 100, zeros(10_000), [8])) == NO_WORDS


def in_pdf(path: Path, data: bytes, side: int, entries: str) -> Path:
    """A PDF whose page shows a picture as wide and as high as it says."""
    shown = f"/Type /XObject /Subtype /Image /Width {side} /Height {side} {entries}"
    own = page().replace("/Resources <<", f"/Resources << /XObject << /I {FREE} 0 R >>")
    drawn_on = stream(b"q 842 0 0 842 0 0 cm /I Do Q")
    return write_pdf(path, {CONTENT: drawn_on, PAGE: own, FREE: stream(data, shown)})


@pytest.mark.parametrize("side", [SIDE, 2**31 - 1])
def test_enormous_picture_in_a_pdf_is_bounded(path: Path, rows: bytes, side: int) -> None:
    grey = "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"
    assert outcome(in_pdf(path, rows, side, grey)) == NO_WORDS


@pytest.mark.parametrize("coding", ["CCITTFaxDecode", "JBIG2Decode", "JPXDecode", "DCTDecode"])
def test_picture_in_a_pdf_without_content_is_bounded(path: Path, coding: str) -> None:
    entries = f"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /{coding}"
    assert outcome(in_pdf(path, b"", SIDE, entries)) == NO_WORDS
