"""Stamps in pictures on pages of a PDF that have a text layer."""

from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pdf_files import HEIGHT, WIDTH, write_lines
from picture_files import stamp
from PIL import Image

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError

RED = (205, 40, 50)
WORK = "Sở Y tế chủ trì rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6."
BY_OTHERS = "trang là ảnh quét, chữ do máy quét nhận dạng sẵn trong tệp, cần đối chiếu với hình ảnh"


def with_picture(
    folder: Path,
    picture: Image.Image,
    width: float,
    height: float,
    times: int = 1,
    different: bool = True,
) -> Path:
    """A page of words with a picture over its top left corner, in points; some times one below the
    other, each ``different`` or all at the same place."""
    words = write_lines(folder / "chu.pdf", [WORK] * 6, 200)
    pdf = pdfium.PdfDocument(words)
    page = pdf[0]
    on_white = Image.new("RGB", picture.size, "white")
    on_white.paste(picture, (0, 0), picture.convert("RGBA"))
    for time in range(times):
        if different:
            on_white.putpixel((time, 0), (time, time, time))
        data = BytesIO()
        on_white.save(data, "JPEG", quality=90)
        shown = pdfium.PdfImage.new(pdf)
        shown.load_jpeg(data)
        down = height + time * 2 * height if different else height
        shown.set_matrix(pdfium.PdfMatrix().scale(width, height).translate(0, HEIGHT - down))
        page.insert_obj(shown)
    page.gen_content()
    path = folder / "ke-hoach.pdf"
    pdf.save(str(path))
    pdf.close()
    return path


def pasted(folder: Path, words: str) -> Path:
    """A page with a stamp, 26 points high, as a picture."""
    picture = stamp(words, RED)
    return with_picture(folder, picture, 26 * picture.width / picture.height, 26)


def scan(words: str) -> Image.Image:
    """A page of 150 dots an inch with a stamp at its top."""
    page = Image.new("RGB", (round(WIDTH / 72 * 150), round(HEIGHT / 72 * 150)), "white")
    small = stamp(words, RED).reduce(2)
    page.paste(small, (820, 60), small)
    return page


@pytest.mark.parametrize("words", ["MẬT", "TUYỆT MẬT"])
def test_mark_of_secrecy_in_a_pasted_picture_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(SecretError):
        open_source(pasted(tmp_path, words))


def test_other_stamp_in_a_pasted_picture_is_read(tmp_path: Path) -> None:
    source = open_source(pasted(tmp_path, "KHẨN"))
    assert {one.text for one in source.asides} == {"KHẨN"}
    assert source.pages[0].doubt == ""


@pytest.mark.parametrize(
    ("times", "different", "doubted"), [(12, True, False), (13, True, True), (13, False, False)]
)
def test_page_with_more_pictures_than_are_read_needs_a_look(
    tmp_path: Path, times: int, different: bool, doubted: bool
) -> None:
    picture = stamp("KHẨN", RED)
    source = open_source(with_picture(tmp_path, picture, 60, 26, times, different))
    assert ("có hình không đọc được chữ" in source.pages[0].doubt) == doubted


def test_mark_on_a_scan_whose_words_another_program_recognised_is_refused(tmp_path: Path) -> None:
    path = with_picture(tmp_path, scan("TỐI MẬT"), WIDTH, HEIGHT)
    with pytest.raises(SecretError):
        open_source(path)


def test_scan_without_a_stamp_keeps_the_words_that_it_came_with(tmp_path: Path) -> None:
    source = open_source(with_picture(tmp_path, scan(""), WIDTH, HEIGHT))
    assert source.pages[0].doubt == BY_OTHERS
    assert source.chars.splitlines() == [WORK] * 6
