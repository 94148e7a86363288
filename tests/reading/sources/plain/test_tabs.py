"""Tables pasted from Word or Excel: cells between tabs, some of them over several lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.reader import read_source
from sauro.reading.sources import from_string
from sauro.reading.sources.plain.tabs import starts

HEAD = "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn"


def _cells(*lines: str) -> list[tuple[int | None, int | None, str]]:
    """Row, column and words of each cell."""
    source = from_string("\n".join(lines))
    return [
        (one.place.row, one.place.column, source.chars[one.start : one.end])
        for one in source.segments
        if one.kind == "cell"
    ]


def test_tabs_part_the_cells_of_a_row() -> None:
    found = _cells(HEAD, "1\tRà soát quy hoạch\tSở Xây dựng\t\tQuý IV/2025")
    assert found[5:] == [
        (2, 1, "1"), (2, 2, "Rà soát quy hoạch"), (2, 3, "Sở Xây dựng"), (2, 5, "Quý IV/2025"),
    ]  # fmt: skip


def test_cell_of_several_lines_is_one_cell() -> None:
    found = _cells(
        HEAD, "1\tRà soát", "quy hoạch\tSở Xây dựng", "Sở Y tế\tCác sở\tQuý IV/2025", "(báo cáo)",
        "2\tTổng kết\tSở Nội vụ\tCác sở\tTháng 12/2025",
    )  # fmt: skip
    assert found[5:13] == [
        (2, 1, "1"), (2, 2, "Rà soát"), (2, 2, "quy hoạch"), (2, 3, "Sở Xây dựng"),
        (2, 3, "Sở Y tế"), (2, 4, "Các sở"), (2, 5, "Quý IV/2025"), (2, 5, "(báo cáo)"),
    ]  # fmt: skip
    assert {row for row, _, _ in found} == {1, 2, 3}


def test_each_run_of_rows_is_a_table_of_its_own() -> None:
    row = "1\tRà soát\tSở Y tế\t\tQuý I"
    source = from_string("\n".join((HEAD, row, "", HEAD, row)))
    assert [one.place.table for one in source.segments] == [1] * 9 + [2] * 9


def test_parts_of_a_table_have_rows_of_their_own() -> None:
    found = _cells(HEAD, "I\tTHỂ CHẾ", "II\tBỘ MÁY", "1\tA\tSở Y tế\tSở B\tQuý I/2025")
    assert [cell for cell in found if cell[1] == 2] == [
        (1, 2, "Nhiệm vụ"), (2, 2, "THỂ CHẾ"), (3, 2, "BỘ MÁY"), (4, 2, "A"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        ("UBND TỈNH LAI CHÂU\tCỘNG HÒA XÃ HỘI", "Số: 12/KH-UBND\tLai Châu, ngày 01"),
        ("-\tRà soát quy hoạch", "-\tLập danh mục"),
        ("Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN\tCHỦ TỊCH", "- Như trên;"),
        ("a\tb\tc", "", "Rà soát quy hoạch."),
    ],
)
def test_lines_with_a_tab_here_and_there_are_no_table(lines: tuple[str, ...]) -> None:
    assert _cells(*lines) == []


def test_text_below_a_table_is_not_of_it() -> None:
    rows = ("1\tA\tSở Y tế\tSở B\tQuý I/2025", "2\tB\tSở Y tế\tSở B\tQuý I/2025")
    assert len(_cells(HEAD, *rows, "Ghi chú: gửi trước ngày 30.")) == 15


def test_pasted_table_gives_tasks() -> None:
    chars = f"PHỤ LỤC\n\n{HEAD}\n1\tRà soát\nquy hoạch\tSở Xây dựng\tCác sở\tQuý IV/2025\n"
    chars += "2\tTổng kết\tSở Nội vụ\tSở Y tế\tTháng 12/2025\n"
    tasks = read_source(from_string(chars)).tasks
    assert [(task.shown, task.leads, task.coordinators) for task in tasks] == [
        ("Rà soát quy hoạch", ("Sở Xây dựng",), ("Các sở",)),
        ("Tổng kết", ("Sở Nội vụ",), ("Sở Y tế",)),
    ]


@given(st.lists(st.text(alphabet="a1I \t", max_size=12), max_size=12))
def test_rows_follow_one_another(lines: list[str]) -> None:
    found = starts(lines)
    before = 0
    for index in sorted(found):
        assert found[index].row in (1, before, before + 1)
        assert found[index].column >= 1
        before = found[index].row
