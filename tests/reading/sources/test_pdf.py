"""PDF with a text layer: the words, their order, their places."""

import unicodedata
from pathlib import Path

import pytest
from pdf_files import LEFT, RIGHT, Paper, write_lines

from sauro.reading.normalize import derive
from sauro.reading.sources import SourceError, open_source
from sauro.reading.text import Source

LINES = (
    "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan tham mưu cho",
    "Ủy ban nhân dân tỉnh tổ chức thực hiện Thông báo số 130/TB-",
    "VPCP ngày 17 tháng 3 năm 2026 của Văn phòng Chính phủ.",
)
SECOND = "Sở Tài chính bố trí kinh phí thực hiện theo quy định của pháp luật."


def lines(source: Source) -> list[str]:
    return [source.chars[segment.start : segment.end] for segment in source.segments]


def blocks(source: Source) -> list[str]:
    return [text for _, text in derive(source).lines()]


def letter(path: Path) -> Path:
    paper = Paper()
    paper.new_page()
    paper.words(LEFT + 36, 100, LINES[0])
    paper.words(LEFT, 120, LINES[1])
    paper.text(LEFT, 140, LINES[2])
    paper.text(LEFT + 36, 166, SECOND)
    return paper.save(path)


def test_pdf_gives_lines_with_page_and_place(tmp_path: Path) -> None:
    source = open_source(letter(tmp_path / "a.pdf"))
    assert lines(source) == [*LINES, SECOND]
    first, _, _, last = (segment.place for segment in source.segments)
    assert (source.reader, first.page, first.line, last.line) == ("pdf", 1, 1, 4)
    assert last.box is not None
    assert last.box[0] == pytest.approx(LEFT + 36, abs=1)
    assert last.box[1] < 166 < last.box[3]


def test_pdf_gives_the_box_of_every_word(tmp_path: Path) -> None:
    source = open_source(letter(tmp_path / "a.pdf"))
    assert [source.chars[word.start : word.end] for word in source.words] == " ".join(
        [*LINES, SECOND]
    ).split()
    full = [word for word in source.words if word.box[1] < 120 < word.box[3]]
    assert full[0].box[0] == pytest.approx(LEFT, abs=1)
    assert full[-1].box[2] == pytest.approx(RIGHT, abs=1)
    assert {word.sure for word in source.words} == {1.0}


def test_pdf_lines_are_joined_and_a_number_cut_at_its_hyphen_mended(tmp_path: Path) -> None:
    found = blocks(open_source(letter(tmp_path / "a.pdf")))
    assert found == [f"{LINES[0]} {LINES[1]}{LINES[2]}", SECOND]


def test_pdf_page_says_how_it_was_read(tmp_path: Path) -> None:
    (page,) = open_source(letter(tmp_path / "a.pdf")).pages
    assert (page.number, page.width, page.height, page.how) == (1, 595.0, 842.0, "text")
    assert (page.quality, page.lost, page.doubt) == (1.0, 0, "")


def test_pdf_letters_with_combining_marks_are_composed(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.pdf", [unicodedata.normalize("NFD", SECOND)])
    assert lines(open_source(path)) == [SECOND]


def test_pdf_whose_letters_come_apart_by_font_is_put_together_by_place(tmp_path: Path) -> None:
    paper = Paper()
    paper.new_page()
    for at, text in enumerate([LINES[0], SECOND]):
        for late in (False, True):
            left = LEFT
            for char in text:
                if (char not in "abcdđeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY,. ") == late:
                    paper.text(left, 100 + 24 * at, char)
                left += paper.width(char)
    assert lines(open_source(paper.save(tmp_path / "a.pdf"))) == [LINES[0], SECOND]


def test_pdf_number_entered_as_an_annotation_is_read_in_its_blank(tmp_path: Path) -> None:
    paper = Paper()
    paper.new_page()
    paper.text(LEFT, 90, "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU")
    paper.text(LEFT, 110, "Số:")
    paper.text(LEFT + 62, 110, "/KH-UBND")
    paper.stamp(LEFT + 26, 109, "565")
    paper.text(LEFT, 160, SECOND)
    found = lines(open_source(paper.save(tmp_path / "a.pdf")))
    assert found == ["ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "Số: 565 /KH-UBND", SECOND]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_turned_page_is_read_as_it_is_seen(tmp_path: Path, degrees: int) -> None:
    paper = Paper()
    paper.new_page()
    paper.text(LEFT, 100, LINES[0])
    paper.text(LEFT, 120, SECOND)
    paper.turn(degrees)
    source = open_source(paper.save(tmp_path / "a.pdf"))
    sideways = degrees != 180
    assert (source.pages[0].width > source.pages[0].height) == sideways
    boxes = [word.box for word in source.words]
    assert all(0 <= box[0] < box[2] <= source.pages[0].width for box in boxes)
    assert all(0 <= box[1] < box[3] <= source.pages[0].height for box in boxes)


def test_ruled_table_of_a_pdf_gives_cells(tmp_path: Path) -> None:
    paper = Paper()
    paper.new_page()
    xs, ys = (85, 120, 350, 550), (100, 125, 150)
    for y in ys:
        paper.rule(xs[0], y, xs[-1], y)
    for x in xs:
        paper.rule(x, ys[0], x, ys[-1])
    rows = (("TT", "Nhiệm vụ", "Cơ quan chủ trì"), ("1", "Rà soát quy hoạch", "Sở Xây dựng"))
    for y, row in zip(ys, rows, strict=False):
        for x, cell in zip(xs, row, strict=False):
            paper.text(x + 5, y + 18, cell)
    source = open_source(paper.save(tmp_path / "a.pdf"))
    assert source.chars == "TT\tNhiệm vụ\tCơ quan chủ trì\n1\tRà soát quy hoạch\tSở Xây dựng"
    assert [segment.place.column for segment in source.segments] == [1, 2, 3, 1, 2, 3]


def test_pdf_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(letter(tmp_path / "b.pdf").read_bytes()[:300])
    with pytest.raises(SourceError, match="tệp PDF hỏng hoặc chép chưa xong"):
        open_source(path)


def test_pdf_of_too_many_pages_is_refused(tmp_path: Path) -> None:
    paper = Paper()
    for _ in range(501):
        paper.new_page()
    with pytest.raises(SourceError, match="có hơn 500 trang"):
        open_source(paper.save(tmp_path / "a.pdf"))


def test_pdf_without_words_is_refused(tmp_path: Path) -> None:
    paper = Paper()
    paper.new_page()
    with pytest.raises(SourceError, match="tệp không có chữ nào"):
        open_source(paper.save(tmp_path / "a.pdf"))


def test_pdf_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "van-ban.docx"
    path.write_bytes(letter(tmp_path / "a.pdf").read_bytes())
    assert open_source(path).reader == "pdf"


def test_page_of_a_size_no_paper_has_is_said(tmp_path: Path) -> None:
    paper = Paper()
    paper.new_page()
    paper.text(LEFT, 100, LINES[0])
    paper.new_page(5_000_000, 20)
    first, second = open_source(paper.save(tmp_path / "a.pdf")).pages
    assert (first.doubt, second.how) == ("", "text")
    assert second.doubt.startswith("trang có kích thước bất thường")
