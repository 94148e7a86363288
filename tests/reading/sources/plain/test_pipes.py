"""Lines between pipes are rows of a table; the rule below the head is none of its cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.sources import from_string
from sauro.reading.sources.plain.pipes import cells, is_row
from sauro.reading.text import Place, Segment

PLACE = Place(line=7, table=1, row=2)


def _cells(line: str) -> list[tuple[str, int | None]]:
    """Each cell's words and its column."""
    return [
        (line[segment.start : segment.end], segment.place.column)
        for segment in cells(line, 0, PLACE)
    ]


def test_br_parts_the_lines_of_a_cell() -> None:
    line = "| KT. GIÁM ĐỐC <br> PHÓ GIÁM ĐỐC | - Như trên;<br/>- Lưu: VT. |"
    assert _cells(line) == [
        ("KT. GIÁM ĐỐC", 1),
        ("PHÓ GIÁM ĐỐC", 1),
        ("- Như trên;", 2),
        ("- Lưu: VT.", 2),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "| TT | Nhiệm vụ | Chủ trì |",
        "|TT|Nhiệm vụ|",
        "  | 1 | Rà soát quy hoạch |  ",
        "|---|:--:|",
        "| | |",
    ],
)
def test_line_between_pipes_is_a_row(line: str) -> None:
    assert is_row(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Rà soát quy hoạch",
        "Ủy ban nhân dân | Cộng hòa",
        "| một ô |",
        "|",
        "||",
        "| TT | Nhiệm vụ | Chủ trì",
        "TT | Nhiệm vụ | Chủ trì |",
    ],
)
def test_line_with_fewer_than_two_cells_or_open_ends_is_no_row(line: str) -> None:
    assert not is_row(line)


def test_cells_are_the_words_between_pipes_without_blanks() -> None:
    assert _cells("|  2 | Tập huấn cán bộ cấp xã|Sở Nội vụ; Trường Chính trị tỉnh  |") == [
        ("2", 1),
        ("Tập huấn cán bộ cấp xã", 2),
        ("Sở Nội vụ; Trường Chính trị tỉnh", 3),
    ]


def test_empty_cell_is_left_out_and_keeps_its_column() -> None:
    assert _cells("| 2 | | Sở Nội vụ |  | Quý II/2026 |") == [
        ("2", 1),
        ("Sở Nội vụ", 3),
        ("Quý II/2026", 5),
    ]


@pytest.mark.parametrize("line", ["|---|---|", "| :-- | --: |", "|===|===|", "| | |"])
def test_rule_below_the_head_has_no_cells(line: str) -> None:
    assert list(cells(line, 0, PLACE)) == []


def test_cell_is_placed_in_the_file_by_where_its_row_begins() -> None:
    assert list(cells("| 2 | Sở Y tế |", 100, PLACE)) == [
        Segment(102, 103, Place(line=7, table=1, row=2, column=1), "cell"),
        Segment(106, 113, Place(line=7, table=1, row=2, column=2), "cell"),
    ]


def test_rows_that_follow_one_another_are_one_table_and_words_between_begin_another() -> None:
    chars = "| TT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |\n\nBảng sau:\n\n| 1 | Lập bản đồ |\n"
    placed = [
        (chars[one.start : one.end], one.place.table, one.place.row, one.place.column)
        for one in from_string(chars).segments
    ]
    assert placed == [
        ("TT", 1, 1, 1),
        ("Nhiệm vụ", 1, 1, 2),
        ("1", 1, 3, 1),
        ("Rà soát", 1, 3, 2),
        ("Bảng sau:", None, None, None),
        ("1", 2, 1, 1),
        ("Lập bản đồ", 2, 1, 2),
    ]


def test_two_lines_of_three_cells_without_pipes_at_their_ends_are_rows() -> None:
    chars = "TT | Nhiệm vụ | Chủ trì\n1 | Rà soát | \n\nĐiện thoại | Fax | Thư điện tử\nSở Y tế\n"
    placed = [
        (chars[one.start : one.end], one.place.row, one.place.column)
        for one in from_string(chars).segments
    ]
    assert placed == [
        ("TT", 1, 1),
        ("Nhiệm vụ", 1, 2),
        ("Chủ trì", 1, 3),
        ("1", 2, 1),
        ("Rà soát", 2, 2),
        ("Điện thoại | Fax | Thư điện tử", None, None),
        ("Sở Y tế", None, None),
    ]


WORDS = st.text("ab Sở-:=.", max_size=8)


@given(st.lists(WORDS, min_size=2, max_size=6), st.integers(0, 50))
def test_words_of_any_row_are_read_back_from_its_cells(row: list[str], start: int) -> None:
    line = f"|{'|'.join(row)}|"
    assert is_row(line)
    words = {column: word.strip() for column, word in enumerate(row, 1) if word.strip()}
    expected = {} if set(line) <= set(" |:=-") else words
    assert {
        one.place.column: line[one.start - start : one.end - start]
        for one in cells(line, start, PLACE)
    } == expected


@pytest.mark.parametrize(
    ("rule", "below", "kind"),
    [
        ("|---|---|---|", "1\nRà soát", "line"),
        ("|---|---|---|", "| 1 | Rà soát | Sở Y tế |", "cell"),
        ("|---|---|---|", "\nRà soát", "cell"),
        ("|---|---|---|", "", "cell"),
        ("-----", "1\nRà soát", "cell"),
        ("| | | |", "1\nRà soát", "cell"),
    ],
)
def test_head_with_a_rule_above_lines_that_are_no_rows_is_lines(
    rule: str, below: str, kind: str
) -> None:
    segments = from_string(f"| TT | Nhiệm vụ | Chủ trì |\n{rule}\n{below}").segments
    assert [one.kind for one in segments[:3]] == [kind] * 3


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("I | GIAI ĐOẠN 1", "cell"),
        ("I | GIAI ĐOẠN 1\n1 | Lập nhiệm vụ", "cell"),
        ("I | GIAI ĐOẠN 1\nx | y | z\n1 | Lập nhiệm vụ", "cell"),
        ("I | A\nII | B\n1 | C\n2 | D", "line"),
        ("Ủy ban nhân dân tỉnh | Sở Y tế", "line"),
        ("Ghi chú", "line"),
    ],
)
def test_part_of_two_cells_goes_on_with_the_table_around_it(part: str, kind: str) -> None:
    rows = "a | b | c\nd | e | f"
    segments = from_string(f"{rows}\n{part}\ng | h | i\nk | l | m\n").segments
    told = [one for one in segments if one.place.line == 3]
    assert {one.kind for one in told} == {kind}
    assert len({one.place.table for one in segments if one.kind == "cell"}) == 1 + (kind == "line")


def test_part_with_no_row_below_it_is_no_row() -> None:
    segments = from_string("a | b | c\nd | e | f\nI | GIAI ĐOẠN 1\nKết thúc.\n").segments
    assert [one.kind for one in segments if one.place.line == 3] == ["line"]


def test_nothing_before_the_first_pipe_of_an_open_row_is_an_empty_cell() -> None:
    segments = from_string("12/2026 | Rà soát | Sở Y tế\n | Lập hồ sơ | Sở Nội vụ\n").segments
    assert [one.place.column for one in segments] == [1, 2, 3, 2, 3]
