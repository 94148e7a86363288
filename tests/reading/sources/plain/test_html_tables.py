"""Tables that stand as HTML among plain text have the rows and columns that a page would show."""

import pytest

from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

HEAD = "<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Phối hợp</td></tr>"
ROWS = (
    "<tr><td>1</td><td>Lập kế hoạch tiêm<br>chủng</td><td rowspan='2'>Sở Y tế</td>"
    "<td>Sở Tài chính</td></tr>\n<tr><td>2</td><td>Mua <b>vắc xin</b></td>"
    "<td>Sở Công Thương</td></tr>"
)


def _cells(chars: str) -> list[tuple[str, int | None, int | None, int]]:
    """Each cell's words, row, column, and over how many rows it stands."""
    source = from_string(chars)
    return [
        (chars[one.start : one.end], one.place.row, one.place.column, one.rows)
        for one in source.segments
        if one.kind == "cell"
    ]


def test_cell_over_two_rows_moves_those_below_it_aside_and_br_parts_lines() -> None:
    cells = _cells(f"<table>{HEAD}{ROWS}</table>")
    assert cells[4:] == [
        ("1", 2, 1, 1),
        ("Lập kế hoạch tiêm", 2, 2, 1),
        ("chủng", 2, 2, 1),
        ("Sở Y tế", 2, 3, 2),
        ("Sở Tài chính", 2, 4, 1),
        ("2", 3, 1, 1),
        ("Mua <b>vắc xin</b>", 3, 2, 1),
        ("Sở Công Thương", 3, 4, 1),
    ]


def test_cell_over_two_columns_moves_those_beside_it_aside() -> None:
    cells = _cells('<table><tr><th colspan="2">Việc</th><th>Hạn</th></tr></table>')
    assert [column for _, _, column, _ in cells] == [1, 3]


@pytest.mark.parametrize("end", ["</table>", ""])
def test_its_rows_are_read_as_those_of_other_tables(end: str) -> None:
    chars = f"KẾ HOẠCH\nTiêm chủng\nPhụ lục: <TABLE border=1>\n{HEAD}\n{ROWS}{end}"
    tasks = read_source(from_string(chars)).tasks
    assert [(task.shown, *task.leads, *task.coordinators) for task in tasks] == [
        ("Lập kế hoạch tiêm chủng", "Sở Y tế", "Sở Tài chính"),
        ("Mua vắc xin", "Sở Y tế", "Sở Công Thương"),
    ]


def test_words_beside_a_table_on_its_line_stay_and_its_tags_are_nobodys_work() -> None:
    chars = f"KẾ HOẠCH\nTiêm chủng\nTrước <table>{HEAD}{ROWS}</table> Các sở báo cáo.\n"
    source = from_string(chars)
    lines = [chars[one.start : one.end] for one in source.segments if one.kind == "line"]
    assert lines[2:] == ["Trước", "Các sở báo cáo."]
    left = [one for one in read_source(source).passages if one.kind == "unclassified"]
    assert not [one for one in left if "<t" in chars[one.start : one.end]]


def test_bars_between_cells_are_nobodys_work() -> None:
    chars = "| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Lập kế hoạch | Sở Y tế |\n"
    assert [one.kind for one in read_source(from_string(chars)).passages].count("unclassified") == 0


def test_several_on_one_line_are_several_tables() -> None:
    table = f"<table>{HEAD}</table>"
    chars = f"Một {table} hai {table}{table}\nba <table>{HEAD}\n</table> bốn {table} năm"
    segments = from_string(chars).segments
    assert {one.place.table for one in segments if one.kind == "cell"} == {1, 2, 3, 4, 5}
    lines = [chars[one.start : one.end] for one in segments if one.kind == "line"]
    assert lines == ["Một", "hai", "ba", "bốn", "năm"]
