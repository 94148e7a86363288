"""Ruled tables as rows and cells."""

from collections.abc import Sequence

from printed_pages import line, page, paragraph, texts

from sauro.reading.sources.layout import lay_out
from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedPage

XS = (85.0, 115.0, 300.0, 430.0, 555.0)


def grid(ys: Sequence[float], xs: Sequence[float] = XS) -> list[Box]:
    """The rules of a table with these edges."""
    across = [(xs[0], y, xs[-1], y + 0.5) for y in ys]
    return across + [(x, ys[0], x + 0.5, ys[-1]) for x in xs]


def row(top: float, *cells: str, xs: Sequence[float] = XS) -> list[PrintedLine]:
    return [line(x + 5, top + 4, cell) for x, cell in zip(xs, cells, strict=False) if cell]


def cells(*pages: PrintedPage) -> list[tuple[int | None, int | None, int | None, str]]:
    laid = lay_out(pages)
    return [
        (segment.place.table, segment.place.row, segment.place.column, text)
        for segment, text in zip(laid.segments, texts(laid), strict=True)
        if segment.kind == "cell"
    ]


HEAD = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp")


def test_ruled_table_gives_rows_and_columns() -> None:
    lines = [*row(100, *HEAD), *row(120, "1", "Rà soát quy hoạch", "Sở Xây dựng", "Sở Tài chính")]
    assert cells(page(lines, rules=grid([100, 120, 140]))) == [
        (1, 1, 1, "TT"), (1, 1, 2, "Nhiệm vụ"), (1, 1, 3, "Chủ trì"), (1, 1, 4, "Phối hợp"),
        (1, 2, 1, "1"), (1, 2, 2, "Rà soát quy hoạch"),
        (1, 2, 3, "Sở Xây dựng"), (1, 2, 4, "Sở Tài chính"),
    ]  # fmt: skip


def test_cells_of_a_row_are_parted_by_tabs_and_rows_by_line_feeds() -> None:
    lines = [*row(100, "TT", "Nhiệm vụ"), *row(120, "1", "Rà soát")]
    assert lay_out([page(lines, rules=grid([100, 120, 140]))]).chars == "TT\tNhiệm vụ\n1\tRà soát"


def test_merged_cell_begins_in_its_first_column() -> None:
    rules = [(85.0, y, 555.0, y + 0.5) for y in (100.0, 120.0, 140.0)]
    rules += [(x, 120.0, x + 0.5, 140.0) for x in XS] + [
        (85.0, 100.0, 85.5, 120.0),
        (555.0, 100.0, 555.5, 120.0),
    ]
    lines = [
        line(200, 104, "Nhóm nhiệm vụ về hạ tầng giao thông"),
        *row(120, "1", "Rà soát", "Sở Xây dựng"),
    ]
    assert cells(page(lines, rules=rules))[0] == (1, 1, 1, "Nhóm nhiệm vụ về hạ tầng giao thông")


def test_text_above_and_below_a_table_keeps_its_place() -> None:
    above, below = (
        paragraph(60, "Phân công nhiệm vụ như sau:"),
        paragraph(160, "Các cơ quan báo cáo kết quả."),
    )
    lines = [*above, *row(100, *HEAD), *row(120, "1", "Rà soát"), *below]
    found = texts(lay_out([page(lines, rules=grid([100, 120, 140]))]))
    assert (found[0], found[-1]) == ("Phân công nhiệm vụ như sau:", "Các cơ quan báo cáo kết quả.")


def test_table_goes_on_over_a_page_with_its_cut_row_and_without_its_repeated_head() -> None:
    first = page(
        [*row(700, *HEAD), *row(720, "1", "Rà soát các dự án", "Sở Xây dựng")],
        rules=grid([700, 720, 780]),
    )
    rest = page(
        [*row(80, *HEAD), *row(100, "", "trên địa bàn tỉnh"), *row(120, "2", "Báo cáo")],
        2,
        grid([80, 100, 120, 140]),
    )
    assert cells(first, rest)[4:] == [
        (1, 2, 1, "1"),
        (1, 2, 2, "Rà soát các dự án"), (1, 2, 2, "trên địa bàn tỉnh"), (1, 2, 3, "Sở Xây dựng"),
        (1, 3, 1, "2"), (1, 3, 2, "Báo cáo"),
    ]  # fmt: skip


def test_table_goes_on_where_the_next_page_lies_elsewhere_on_the_glass() -> None:
    first = page([*row(700, *HEAD), *row(720, "1", "Rà soát")], rules=grid([700, 720, 780]))
    moved = [x + 9 for x in XS]
    rest = page(row(80, "2", "Báo cáo", xs=moved), 2, grid([80, 100], moved))
    assert cells(first, rest)[-2:] == [(1, 3, 1, "2"), (1, 3, 2, "Báo cáo")]


def test_scan_of_the_rest_of_a_table_has_the_columns_of_the_page_before() -> None:
    first = [*row(700, *HEAD), *row(720, "1", "Rà soát", "Sở Xây dựng", "Sở Y tế")]
    rest = row(80, "2", "Báo cáo", "Sở Tài chính", "Sở Nội vụ")
    seen = [XS[0], XS[1], XS[2], XS[4]]
    pages = [(first, grid([700, 720, 780])), (rest, grid([80, 100], seen))]
    found = {
        how: cells(*(page(lines, at, rules, how) for at, (lines, rules) in enumerate(pages, 1)))
        for how in ("ocr", "text")
    }
    assert found["ocr"][-2:] == [(1, 3, 3, "Sở Tài chính"), (1, 3, 4, "Sở Nội vụ")]
    assert found["text"][-1] == (2, 1, 3, "Sở Tài chính Sở Nội vụ")


def test_another_table_on_the_next_page_is_counted_anew() -> None:
    other = (85.0, 200.0, 400.0)
    second = page(row(80, "Đơn vị", "Số lượng", xs=other), 2, grid([80, 100], other))
    assert cells(page(row(100, *HEAD), rules=grid([100, 120])), second)[-1] == (2, 1, 2, "Số lượng")


def test_box_around_words_is_no_table() -> None:
    rules = grid([100, 140], (85.0, 555.0))
    assert cells(page(paragraph(104, "Khung ghi chú của văn bản"), rules=rules)) == []


def test_column_rule_of_which_a_copier_left_parts_still_parts_the_cells() -> None:
    rules = [rule for rule in grid([100, 120, 160]) if rule[0] != XS[1]]
    rules.append((XS[1], 100.0, XS[1] + 0.5, 130.0))
    lines = [*row(100, *HEAD), *row(130, "1", "Rà soát quy hoạch", "Sở Xây dựng")]
    found = {how: cells(page(lines, rules=rules, how=how))[5] for how in ("ocr", "text")}
    assert found["ocr"] == (1, 2, 2, "Rà soát quy hoạch")
    assert found["text"] == (1, 2, 3, "Sở Xây dựng")


def test_words_over_a_missing_rule_are_one_cell() -> None:
    rules = [rule for rule in grid([100, 120, 140, 160]) if rule[0] not in XS[1:-1]]
    rules += [(x, y, x + 0.5, y + 20) for x in XS[1:-1] for y in (100.0, 140.0)]
    lines = [
        *row(100, *HEAD),
        line(90, 124, "Nhóm nhiệm vụ về hạ tầng giao thông"),
        *row(140, "1", "Rà soát"),
    ]
    found = cells(page(lines, rules=rules, how="ocr"))
    assert found[4] == (1, 2, 1, "Nhóm nhiệm vụ về hạ tầng giao thông")


def test_words_cut_by_a_narrow_column_are_put_together() -> None:
    xs = (85.0, 400.0, 442.0)
    lines = [
        line(90, 104, "Rà soát quy hoạch"),
        *(line(405, 104 + 16 * at, cut, letter=5) for at, cut in enumerate(CUT)),
    ]
    found = cells(page(lines, rules=grid([100, 104 + 16 * len(CUT)], xs)))
    assert [text for *_, column, text in found if column == 2] == WHOLE


CUT = ("Thườn", "g", "xuyên", "15/12/", "2025", "và", "Sở", "Nội", "vụ")
WHOLE = ["Thường", "xuyên", "15/12/2025", "và", "Sở", "Nội", "vụ"]
