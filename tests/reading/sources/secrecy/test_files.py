"""Marks of secrecy in Word files, on printed pages and beside the text."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from secret_papers import DAY, ISSUER, MARKS, MOTTO, NUMBER, TITLE
from word_files import cell, paragraph, run, table, write_word

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.secrecy.marks import find_mark
from sauro.reading.text import Aside, Page, Place, Segment, Source, Word

WORK = "1. Sở Y tế chủ trì bảo vệ bí mật nhà nước, báo cáo UBND tỉnh."
RIGHT = "".join(map(paragraph, (MOTTO, DAY)))
HEAD = "".join(map(paragraph, ("KẾ HOẠCH", TITLE)))


def letterhead(*under_number: str) -> str:
    """A head as a table of two cells, and its title."""
    left = "".join(map(paragraph, (ISSUER, NUMBER, *under_number)))
    return table(cell(inner=left) + cell(inner=RIGHT)) + HEAD


def text_box(words: str) -> str:
    inner = f"<w:txbxContent>{paragraph(words)}</w:txbxContent>"
    return paragraph(inner=f"<w:r><w:pict><v:textbox>{inner}</v:textbox></w:pict></w:r>")


def drawn(words: str) -> str:
    """A paragraph with WordArt, as Word writes watermarks."""
    shape = f'<v:shape><v:textpath style="font-size:1pt" string="{words}"/></v:shape>'
    return paragraph(inner=f"<w:r><w:pict>{shape}</w:pict></w:r>")


def refusal(path: Path) -> str:
    """What is said of the mark; empty where the file is read."""
    try:
        open_source(path)
    except SecretError as refused:
        return refused.message.partition(";")[0].removeprefix("văn bản có ")
    return ""


@pytest.mark.parametrize("mark", MARKS)
def test_mark_in_a_cell_box_or_row_of_a_word_head_is_found(tmp_path: Path, mark: str) -> None:
    row = paragraph(inner="".join((run(ISSUER), "<w:r><w:tab/></w:r>", run(mark))))
    bodies = {
        "bảng 1": letterhead(mark),
        "bảng 2": table(cell(ISSUER) + cell(MOTTO)) + table(cell(mark)) + HEAD,
        "đoạn 1": letterhead() + text_box(mark),
        "đoạn 2": paragraph(MOTTO) + row + HEAD,
    }
    for place, body in bodies.items():
        path = write_word(tmp_path / "kh.docx", body + paragraph(WORK))
        assert refusal(path).startswith(f"dấu độ mật “{mark}” ở {place.split(' ')[0]} ")


def test_mark_in_the_boxes_of_a_later_page_is_found(tmp_path: Path) -> None:
    body = letterhead() + paragraph(WORK) * 30 + text_box("MẬT") + paragraph(WORK)
    assert refusal(write_word(tmp_path / "kh.docx", body)) == "dấu độ mật “MẬT” ở đoạn 33"


@pytest.mark.parametrize(
    ("part", "place"), [("header", "dòng đầu trang"), ("footer", "dòng chân trang")]
)
@pytest.mark.parametrize("line", ["TỐI MẬT", "Tài liệu tối mật", "TỐI MẬT  -  Bản số 02"])
def test_mark_in_a_running_line_is_found(tmp_path: Path, part: str, place: str, line: str) -> None:
    path = write_word(
        tmp_path / "kh.docx", letterhead() + paragraph(WORK), **{part: paragraph(line)}
    )
    assert refusal(path) == f"dấu độ mật “TỐI MẬT” ở {place}"


@pytest.mark.parametrize("mark", [*MARKS, "M Ậ T"])
@pytest.mark.parametrize("part", ["header", "footer", "body"])
def test_mark_drawn_as_a_watermark_is_found(tmp_path: Path, mark: str, part: str) -> None:
    parts = {} if part == "body" else {part: drawn(mark)}
    body = letterhead() + paragraph(WORK) + (drawn(mark) if part == "body" else "")
    level = mark.replace("M Ậ T", "MẬT")
    found = f"dấu độ mật “{level}” ở hình, ô ghi chú, chữ nghệ thuật hoặc chữ chìm"
    assert refusal(write_word(tmp_path / "kh.docx", body, **parts)) == found


def test_other_watermarks_are_no_mark(tmp_path: Path) -> None:
    body = letterhead() + paragraph(WORK) + drawn("BẢO MẬT THÔNG TIN")
    path = write_word(tmp_path / "kh.docx", body, header=drawn("DỰ THẢO"))
    shown = [aside.text for aside in open_source(path).asides if aside.kind == "drawing"]
    assert shown == ["BẢO MẬT THÔNG TIN", "DỰ THẢO"]


def test_words_in_tables_forms_and_running_lines_are_no_mark(tmp_path: Path) -> None:
    listed = table(
        *(
            "".join(map(cell, row))
            for row in (
                ("TT", "Tên văn bản", "Độ mật"),
                ("1", "Kế hoạch phòng thủ", "MẬT"),
                ("2", "Báo cáo năm", "TUYỆT MẬT"),
            )
        )
    )
    form = table("".join(cell(f"☐ {mark}") for mark in MARKS))
    path = write_word(
        tmp_path / "kh.docx",
        letterhead() + paragraph(WORK) + listed + paragraph("Mẫu:") + form,
        header=paragraph("Kế hoạch bảo vệ bí mật nhà nước năm 2026"),
    )
    assert refusal(path) == ""


def test_value_beside_its_label_in_a_table_is_a_mark(tmp_path: Path) -> None:
    fields = table(cell("Độ khẩn") + cell("Khẩn"), cell("Độ mật") + cell("Mật"))
    path = write_word(tmp_path / "kh.docx", letterhead() + paragraph(WORK) + fields)
    assert refusal(path) == "dấu độ mật “MẬT” ở bảng 2"


def beside(*asides: Aside) -> str:
    """The mark found in a text with these asides."""
    mark = find_mark(Source("a.pdf", "pdf", WORK, (Segment(0, len(WORK), Place()),), 1, (), asides))
    return f"{mark.level} {mark.where} {mark.sure}" if mark else ""


def stamp(*words: str) -> list[Aside]:
    return [Aside("stamp", each, Place(page=2)) for each in words]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("MẬT", "MẬT khung dấu, trang 2 True"),
        ("Tuyệt mật", "TUYỆT MẬT khung dấu, trang 2 True"),
        ("HỎA TỐC\nTỐI MẬT", "TỐI MẬT khung dấu, trang 2 True"),
        ("MÂT", "MẬT khung dấu, trang 2 False"),
        ("MẠT", "MẬT khung dấu, trang 2 False"),
        ("T0I MAT", "TỐI MẬT khung dấu, trang 2 False"),
        ("TUYÊT MÂT", "TUYỆT MẬT khung dấu, trang 2 False"),
        ("[imät]", "MẬT khung dấu, trang 2 False"),
        ("[fổi MAr]", "TỐI MẬT khung dấu, trang 2 False"),
        ("[rUYỆT wãr]", "TUYỆT MẬT khung dấu, trang 2 False"),
        ("IMẬTI", "MẬT khung dấu, trang 2 False"),
        ("¡ e TỐI MẬT — a", "TỐI MẬT khung dấu, trang 2 True"),
        ("THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC", "BÍ MẬT NHÀ NƯỚC khung dấu, trang 2 True"),
        ("BẢN SAO BÍ MẬT NHÀ NƯỚC", "BÍ MẬT NHÀ NƯỚC khung dấu, trang 2 True"),
    ],
)
def test_stamp_is_found_even_where_its_letters_are_spoilt(words: str, found: str) -> None:
    assert beside(*stamp(words)) == found


@pytest.mark.parametrize(
    "words",
    [
        ("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",),
        ("CÔNG VĂN ĐẾN", "Số: 12", "KHẨN"),
        ("GIẢI MẬT",),
        ("TÀI LIỆU THU HỒI",),
        ("BẢO MẬT", "ĐẾN", "SAO Y", "Nam"),
        ("TUYỆT ĐỐI GIỮ GÌN",),
        ("Người ký: Nguyễn Văn Mật",),
        ("NGUYỄN VĂN MẬT",),
        ("ỦY BAN", "MẶT", "TRẬN TỔ QUỐC"),
        ("MẪU", "ĐẠT", "MỚI", "MỜI"),
        ("GL\\I MẬT", "BÁO MẬT", "IBÁO MẬT¡"),
    ],
)
def test_other_stamps_are_no_mark(words: tuple[str, ...]) -> None:
    assert beside(*stamp(*words)) == ""


def test_words_in_notes_and_comments_are_no_mark() -> None:
    assert (
        beside(Aside("comment", "MẬT", Place()), Aside("footnote", "Văn bản mật.", Place())) == ""
    )


def printed(lines: Iterable[tuple[str, float, float]], how: str = "text", page: int = 1) -> Source:
    """A page of lines of words, each line with its left and top in points; letters 7 wide."""
    chars, segments, words = "", [], []
    for text, left, top in lines:
        start = len(chars)
        at = left
        for word in text.split(" "):
            box = (at, top, at + 7 * len(word), top + 12)
            words.append(Word(len(chars), len(chars) + len(word), page, box))
            chars += word + " "
            at = box[2] + 4
        chars = chars[:-1] + "\n"
        segments.append(Segment(start, len(chars) - 1, Place(page=page)))
    pages = (Page(page, 595, 842, how),)
    return Source("a.pdf", "pdf", chars, tuple(segments), 1, (), (), tuple(words), pages)


def on_page(*lines: tuple[str, float, float], how: str = "text") -> str:
    mark = find_mark(printed([*lines, (WORK, 85, 500)], how, page=2))
    return mark.level if mark else ""


BEFORE = (WORK, 85.0, 300.0)


def test_small_letters_alone_at_an_edge_of_a_page_are_a_mark() -> None:
    assert on_page(BEFORE, ("Tối mật", 480, 40)) == "TỐI MẬT"
    assert on_page(BEFORE, ("Mật", 480, 800)) == "MẬT"
    assert on_page(BEFORE, ("Mật", 85, 420)) == ""


def test_mark_beside_a_line_or_over_one_is_found() -> None:
    joined = printed([(f"{WORK} MẬT", 85, 300)], page=2)
    *others, last = joined.words
    for left, top, level in ((560.0, 300.0, "MẬT"), (300.0, 302.0, "MẬT"), (last.box[0], 300, "")):
        box = (left, top, left + 21, top + 12)
        moved = (*others, Word(last.start, last.end, last.page, box))
        mark = find_mark(
            Source("a", "pdf", joined.chars, joined.segments, 1, words=moved, pages=joined.pages)
        )
        assert (mark.level if mark else "") == level


def test_spoilt_letters_alone_count_in_the_head_of_a_scan_only() -> None:
    assert on_page(("MÂT", 480, 90), BEFORE, how="ocr") == "MẬT"
    assert on_page(("MÂT", 480, 90), BEFORE, how="text") == ""
    assert on_page(BEFORE, ("MÂT", 85, 420), how="ocr") == ""
    assert on_page(("L MẠT", 480, 90), BEFORE, how="ocr") == "MẬT"
    assert on_page(("rUYỆT wãr", 480, 90), BEFORE, how="ocr") == "TUYỆT MẬT"
    assert on_page(("rUYỆT wãr", 480, 90), BEFORE, how="text") == ""
