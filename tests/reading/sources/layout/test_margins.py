"""What a page shows apart from its text."""

import pytest
from printed_pages import LEFT, centred, line, page, paragraph, read, texts

from sauro.reading.sources.layout import lay_out
from sauro.reading.sources.layout.printed import PrintedLine, PrintedPage, PrintedWord

TEXT = (
    "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan tham mưu Ủy ban nhân dân tỉnh "
    * 3
)


def body(top: float = 90) -> list[PrintedLine]:
    return paragraph(top, TEXT)


def apart(*pages: PrintedPage) -> list[tuple[str, str]]:
    return [(aside.kind, aside.text) for aside in lay_out(pages).asides]


def test_page_numbers_are_left_out() -> None:
    pages = [
        page([line(316, 40, text), *body()], at)
        for at, text in enumerate(["2", "- 3 -", "Trang 4/9"], 2)
    ]
    assert read(*pages) == read(*(page(body(), at) for at in (2, 3, 4)))


@pytest.mark.parametrize(("how", "left"), [("ocr", []), ("text", ["Si"])])
def test_page_number_that_recognition_misread_is_left_out(how: str, left: list[str]) -> None:
    lines = [line(314, 40, "Si"), *paragraph(100, "Sở Xây dựng rà soát quy hoạch")]
    assert read(page(lines, how=how))[:-1] == left


def test_number_in_the_text_is_kept() -> None:
    assert "2026" in read(page([*body(), line(LEFT, 300, "2026")]))


def test_running_head_and_foot_are_asides_once() -> None:
    pages = [
        page(
            [
                line(LEFT, 36, "Kế hoạch số 12/KH-UBND"),
                *body(),
                line(LEFT, 800, f"Tệp dự thảo lần {at}"),
            ],
            at,
        )
        for at in (1, 2, 3)
    ]
    found = lay_out(pages)
    assert apart(*pages) == [
        ("footer", "Tệp dự thảo lần 1"),
        ("header", "Kế hoạch số 12/KH-UBND"),
        ("footer", "Tệp dự thảo lần 2"),
        ("footer", "Tệp dự thảo lần 3"),
    ]
    assert texts(found)[0] == "Kế hoạch số 12/KH-UBND"


def test_visible_mark_of_a_signature_is_a_stamp() -> None:
    mark = [
        line(400, 20 + 9 * at, text, 8, 4)
        for at, text in enumerate(
            [
                "Người ký: Ủy ban nhân dân tỉnh",
                "Cơ quan: Tỉnh Lai Châu",
                "Thời gian ký: 30.03.2026 16:07:23 +07:00",
            ]
        )
    ]
    assert read(page([*mark, *body()])) == read(page(body()))
    assert [kind for kind, _ in apart(page([*mark, *body()]))] == ["stamp"] * 3


def test_footnotes_below_their_rule_are_asides() -> None:
    note = line(LEFT, 700, "1 Theo Quyết định số 12/QĐ-UBND.", 10, 5)
    rule = (LEFT, 694.0, LEFT + 144, 694.6)
    assert apart(page([*body(), note], rules=[rule])) == [
        ("footnote", "1 Theo Quyết định số 12/QĐ-UBND.")
    ]
    assert read(page([*body(), note], rules=[rule])) == read(page(body()))


def test_small_print_without_a_rule_is_text() -> None:
    note = line(LEFT, 700, "Ghi chú: số liệu đến ngày 30/3/2026.", 10, 5)
    assert read(page([*body(), note]))[-1] == "Ghi chú: số liệu đến ngày 30/3/2026."


def test_underline_of_a_title_is_no_rule_of_footnotes() -> None:
    title = centred(100, "KẾ HOẠCH")
    rule = (270.0, 115.0, 370.0, 115.6)
    small = [
        line(LEFT, 140 + 14 * at, "Các cơ quan chuyên môn thuộc Ủy ban nhân dân", 11, 5)
        for at in range(3)
    ]
    assert (
        read(page([title, *small], rules=[rule]))[-1]
        == "Các cơ quan chuyên môn thuộc Ủy ban nhân dân"
    )


def test_specks_of_a_scan_are_no_words() -> None:
    marks = [("¬", 0.7), (":", 0.1), ("Ø", 0.1)]
    specks = [
        PrintedLine((PrintedWord(text, (300.0 + at, 400.0, 304.0 + at, 410.0), sure),))
        for at, (text, sure) in enumerate(marks)
    ]
    item = line(LEFT, 500, "- Rà soát quy hoạch")
    assert read(page([*body(), *specks, item], how="ocr")) == [
        *read(page(body(), how="ocr")),
        "- Rà soát quy hoạch",
    ]
    assert len(read(page([*body(), *specks, item]))) > len(read(page([*body(), item])))
