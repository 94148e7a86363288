from pathlib import Path

import pypdfium2 as pdfium
import pytest
from sample_docx import Paper, Run
from sample_office import convert, undated
from sample_pages import (
    CLEAN,
    COPY,
    DEGRADED,
    RENDITIONS,
    Rendition,
    place_of_seal,
    scanned,
    write_picture,
    write_scan,
)

IDS = [rendition.suffix for rendition in RENDITIONS]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directive of one page, signed."""
    folder = tmp_path_factory.mktemp("pdf")
    return convert([_signed(folder / "giay.docx")], "pdf", folder)[0]


def _signed(path: Path) -> Path:
    paper = Paper("Giấy mời")
    paper.letterhead([Run("SỞ NỘI VỤ")], [Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")], None)
    paper.paragraph([Run("Sở Nội vụ mời họp lúc 8 giờ ngày 02/4/2026.")])
    paper.closing(["Nơi nhận:", "- Như trên;"], ["GIÁM ĐỐC", "Trần Văn A"])
    paper.save(path)
    return path


def test_printed_page_is_the_same_each_time(pdf: Path, tmp_path: Path) -> None:
    again = convert([_signed(tmp_path / "giay.docx")], "pdf", tmp_path / "again")[0]
    assert again.read_bytes() == pdf.read_bytes()


def test_undated_pdf_has_its_length_and_no_day_of_making() -> None:
    found = b"/CreationDate(D:20261125213557Z')/ID [ <" + b"6" * 32 + b">\n<" + b"7" * 32 + b"> ]"
    assert undated(found) == (
        b"/CreationDate(D:20260101000000Z')/ID [ <" + b"0" * 32 + b">\n<" + b"0" * 32 + b"> ]"
    )


@pytest.mark.parametrize("rendition", RENDITIONS, ids=IDS)
def test_scan_is_the_same_each_time_and_tells_no_date(
    pdf: Path, tmp_path: Path, rendition: Rendition
) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_scan(pdf, rendition, tmp_path / name)
    one, two = ((tmp_path / name).read_bytes() for name in ("one.pdf", "two.pdf"))
    assert (one == two, b"Date" in one, b"Title" in one) == (True, False, False)


@pytest.mark.parametrize("rendition", RENDITIONS, ids=IDS)
def test_scan_is_a_page_of_a4_with_one_picture_and_no_words(
    pdf: Path, tmp_path: Path, rendition: Rendition
) -> None:
    write_scan(pdf, rendition, tmp_path / "scan.pdf")
    document = pdfium.PdfDocument(tmp_path / "scan.pdf")
    page = document[0]
    (picture,) = page.get_objects()
    assert (len(document), page.get_textpage().get_text_range()) == (1, "")
    assert page.get_size() == pytest.approx((595.3, 841.9), abs=1)
    assert picture.get_metadata().horizontal_dpi == pytest.approx(rendition.dpi, abs=1)


def test_photocopy_is_of_two_tones(pdf: Path) -> None:
    (page,) = scanned(pdf, COPY)
    assert page.mode == "1"


def test_picture_of_a_page_says_its_resolution(pdf: Path, tmp_path: Path) -> None:
    (page,) = scanned(pdf, CLEAN)
    write_picture(page, tmp_path / "page.png", CLEAN)
    assert b"pHYs" + (11811).to_bytes(4) * 2 in (tmp_path / "page.png").read_bytes()


def test_only_the_bad_scan_bears_the_stamp_of_an_incoming_paper() -> None:
    assert [rendition.stamped for rendition in RENDITIONS] == [False, True, False]
    assert DEGRADED.suffix == "quet-xau"


def test_seal_goes_left_of_the_signer_above_the_name(pdf: Path) -> None:
    document = pdfium.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    searched = text.search("Trần Văn A")
    index, count = searched.get_next() or (0, 0)
    boxes = [text.get_charbox(at) for at in range(index, index + count)]
    left, top = boxes[0][0], page.get_height() - boxes[0][3]
    sealed = place_of_seal(document)
    assert sealed.signature is not None
    assert (sealed.seal[0] < left, 20 < top - sealed.seal[1] < 60) == (True, True)


def test_seal_of_an_annex_lies_over_the_edge(tmp_path: Path) -> None:
    paper = Paper("Biểu", landscape=True)
    paper.grid(["TT", "Nhiệm vụ"], [["1", "Rà soát"]], [2, 20])
    paper.save(tmp_path / "bieu.docx")
    (made,) = convert([tmp_path / "bieu.docx"], "pdf", tmp_path)
    document = pdfium.PdfDocument(made)
    sealed = place_of_seal(document)
    assert (sealed.signature, sealed.seal[0] > document[0].get_width() - 30) == (None, True)
