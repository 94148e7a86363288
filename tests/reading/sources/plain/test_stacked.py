"""Tables whose pipes stand on lines of their own, as pages of the web become text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.reader import read_source
from sauro.reading.sources import from_string
from sauro.reading.sources.plain.stacked import starts

HEAD = ("|", "TT", "|", "Nhiệm vụ", "|", "Chủ trì", "|", "Phối hợp", "|", "Thời hạn", "|")


def _rows(*lines: str) -> list[list[tuple[int, str]]]:
    """Column and words of each line of a cell, row by row, over all tables."""
    source = from_string("\n".join(lines))
    rows: dict[tuple[int, int], list[tuple[int, str]]] = {}
    for one in source.segments:
        if one.place.table and one.place.row and one.place.column:
            row = rows.setdefault((one.place.table, one.place.row), [])
            row.append((one.place.column, source.chars[one.start : one.end]))
    return list(rows.values())


def test_a_cell_stands_between_two_pipes_on_lines_of_their_own() -> None:
    row = ("|", "1", "|", "Rà soát", "quy hoạch", "|", "Sở Xây dựng", "|", "Sở Y tế", "|", "2026")
    assert _rows(*HEAD, *row, "|") == [
        list(enumerate(HEAD[1::2], 1)),
        [
            (1, "1"), (2, "Rà soát"), (2, "quy hoạch"), (3, "Sở Xây dựng"), (4, "Sở Y tế"),
            (5, "2026"),
        ],
    ]  # fmt: skip


def test_an_empty_cell_ends_no_row_that_is_not_full() -> None:
    row = ("|", "1", "|", "Rà soát", "|", "Sở Xây dựng", "|", "|", "2026")
    _, read = _rows(*HEAD, *row, "|")
    assert read == [(1, "1"), (2, "Rà soát"), (3, "Sở Xây dựng"), (5, "2026")]


def test_a_number_begins_a_row_also_where_the_one_before_is_short() -> None:
    first, second = ("|", "1", "|", "Rà soát"), ("|", "2", "|", "Tổng kết")
    _, *rows = _rows(*HEAD, *first, "|", *second, "|")
    assert rows == [[(1, "1"), (2, "Rà soát")], [(1, "2"), (2, "Tổng kết")]]


def test_cells_of_a_row_that_shares_its_first_ones_stay_apart_from_the_full_row() -> None:
    full = ("|", "1", "|", "Rà soát", "|", "Bộ Y tế", "|", "Các bộ", "|", "2026", "|")
    _, whole, rest = _rows(*HEAD, *full, "|", "Sở Y tế", "|", "Các sở", "|")
    assert (len(whole), rest) == (5, [(1, "Sở Y tế"), (2, "Các sở")])


def test_two_short_rows_that_leave_no_room_for_an_empty_cell_stay_apart() -> None:
    short = ("|", "1", "|", "Rà soát", "|", "Bộ Y tế", "|", "|", "Sở Y tế", "|", "Các sở", "|")
    _, first, second = _rows(*HEAD, *short)
    assert (len(first), second) == (3, [(1, "Sở Y tế"), (2, "Các sở")])


@pytest.mark.parametrize("between", ["", "Căn cứ Luật Đất đai;", "\nCăn cứ Luật Đất đai;\n"])
def test_what_is_blank_or_has_no_second_pipe_ends_a_table(between: str) -> None:
    found = _rows("|", "A", "|", "B", "|", *between.split("\n"), "", "|", "C", "|", "D", "|")
    assert found == [[(1, "A"), (2, "B")], [(1, "C"), (2, "D")]]


def test_one_pipe_alone_is_no_table_and_long_stretches_are_no_cell() -> None:
    assert starts(["|", "A", "B"]) == {}
    assert starts(["|", *["A"] * 100, "|"]) == {}
    assert set(starts(["|", *["A"] * 60, "|"])) == set(range(62))


def test_rows_of_such_a_table_are_tasks_and_its_letterhead_is_read() -> None:
    lines = (
        "|", "**ỦY BAN NHÂN DÂN", "TỈNH SƠN LA**", "-------", "|",
        "**CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM**", "|", "|", "Số: 12/KH-UBND", "|",
        "*Sơn La, ngày 21", "tháng 11 năm 2025*", "|", "", "**KẾ HOẠCH**", "",
        "THỰC HIỆN CHỈ THỊ VỀ DÂN SỐ", "", *HEAD,
        "|", "1", "|", "Rà soát", "quy hoạch", "|", "Sở Xây dựng", "|", "|", "Quý I/2026", "|",
        "|", "2", "|", "Tổng kết", "|", "Sở Y tế", "|", "Sở Nội vụ", "|", "Quý II/2026", "|", "",
        "|", "*Nơi nhận:*", "- Các sở;", "- Lưu: VT.", "|", "**KT. CHỦ TỊCH**", "Nguyễn Văn A", "|",
    )  # fmt: skip
    reading = read_source(from_string("\n".join(lines)))
    head = reading.document
    assert (head.number, head.date) == ("12/KH-UBND", "2025-11-21")
    assert head.issuer == "Ủy ban nhân dân tỉnh Sơn La"
    assert [(task.shown, task.leads, task.coordinators) for task in reading.tasks] == [
        ("Rà soát quy hoạch", ("Sở Xây dựng",), ()),
        ("Tổng kết", ("Sở Y tế",), ("Sở Nội vụ",)),
    ]
    assert [one.due for task in reading.tasks for one in task.deadlines] == [
        "2026-03-31", "2026-06-30",
    ]  # fmt: skip


@given(st.lists(st.sampled_from(["|", " | ", "A", "1", "", "B | C"]), max_size=30))
def test_no_line_is_lost_and_none_read_twice(lines: list[str]) -> None:
    source = from_string("\n".join(lines))
    spans = [(one.start, one.end) for one in source.segments]
    assert spans == sorted(set(spans))
    read = "".join(source.chars[start:end] for start, end in spans)
    assert _words(read) == _words("".join(lines))


def _words(chars: str) -> str:
    return "".join(chars.replace("|", "").split())


LETTERHEAD = (
    "|", "BỘ Y TẾ", "|", "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "|",
    "|", "Số: 12/BYT-KH", "|", "Hà Nội, ngày 5", "tháng 3 năm 2026", "|",
)  # fmt: skip
SENT_TO = ("Kính gửi:", "|", "- Sở Y tế;", "- Sở Nội vụ.", "|")
BODY = ("1. Sở Y tế rà soát", "quy hoạch mạng lưới.", "2. Sở Nội vụ tổng kết.")
SIGNATURE = ("|", "Nơi nhận:", "- Như trên.", "|", "KT. BỘ TRƯỞNG", "|")


@pytest.mark.parametrize("sent_to", [(), ("|", *SENT_TO)], ids=["no one", "in a table"])
def test_what_stands_between_letterhead_and_signature_is_no_cell(sent_to: tuple[str, ...]) -> None:
    source = from_string("\n".join((*LETTERHEAD, *sent_to, *BODY, *SIGNATURE)))
    lines = [source.chars[one.start : one.end] for one in source.segments if one.kind == "line"]
    assert lines == list(BODY)
    assert [task.leads for task in read_source(source).tasks] == [("Sở Y tế",), ("Sở Nội vụ",)]


def test_words_between_a_letterhead_and_a_table_are_no_cell() -> None:
    source = from_string("\n".join((*LETTERHEAD, *BODY, *HEAD)))
    lines = [source.chars[one.start : one.end] for one in source.segments if one.kind == "line"]
    assert lines == list(BODY)


def test_what_follows_a_signature_is_no_cell_of_it() -> None:
    source = from_string("\n".join((*BODY, *SIGNATURE, "PHỤ LỤC", "Kèm theo Công văn", *HEAD)))
    found = {source.chars[one.start : one.end]: one.kind for one in source.segments}
    assert [found[words] for words in ("PHỤ LỤC", "KT. BỘ TRƯỞNG", "TT")] == [
        "line", "cell", "cell",
    ]  # fmt: skip


@pytest.mark.parametrize("when", ["Trước ngày 30 tháng 6 năm 2026", "Số: 12", "Quý I, năm 2026"])
def test_a_time_or_a_number_ends_no_row(when: str) -> None:
    _, row = _rows(*HEAD, "|", "1", "|", "Rà soát", "|", "Sở Xây dựng", "|", when, "|", "2026", "|")
    assert [column for column, _ in row] == [1, 2, 3, 4, 5]


def test_words_between_a_table_of_work_and_a_signature_are_no_cell() -> None:
    row = ("|", "1", "|", "Rà soát", "|", "Sở Y tế", "|", "|", "2026", "|")
    closing = "Trên đây là Kế hoạch của Bộ Y tế."
    source = from_string("\n".join((*HEAD, *row, closing, *SIGNATURE)))
    lines = [source.chars[one.start : one.end] for one in source.segments if one.kind == "line"]
    assert lines == [closing]
