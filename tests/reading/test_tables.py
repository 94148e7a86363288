"""Tables of tasks: real cells, cells between pipes, and tables that copying flattened to lines."""

from itertools import chain

import pytest

from sauro.reading.names import NameReader
from sauro.reading.normalize import derive
from sauro.reading.reader import read_source
from sauro.reading.result import Task
from sauro.reading.sources import from_string
from sauro.reading.subjects import SubjectReader
from sauro.reading.table_rows import Table
from sauro.reading.tables import row_node, tables_in
from sauro.reading.text import Place, Segment, Source, Text

PLAN = "KẾ HOẠCH\n\nSố: 2233/KH-UBND\n\nLai Châu, ngày 30 tháng 3 năm 2026\n\n"
LEAD_IN = "Phân công nhiệm vụ như sau:\n\n"
HEADS = "STT,Nhiệm vụ,Cơ quan chủ trì,Cơ quan phối hợp,Thời gian hoàn thành,Sản phẩm,"
FLAT_HEAD = HEADS.replace(",", "\n")
Said = tuple[str, tuple[str, ...], tuple[str, ...], list[str | None], str | None]


def _with_cells(*rows: list[str], before: str = "") -> Source:
    """A source as Word files give it: a segment for each paragraph of each cell."""
    chars, segments = before, list(from_string(before).segments)
    for row, cells in enumerate(rows, 1):
        for column, cell in enumerate(cells, 1):
            for words in filter(None, cell.split("\n")):
                place = Place(table=1, row=row, column=column)
                segments.append(Segment(len(chars), len(chars) + len(words), place, "cell"))
                chars += f"{words}\n"
    return Source("kế hoạch.docx", "docx", chars, tuple(segments), 1.0)


def _tables(source: Source) -> tuple[Text, list[Table]]:
    text = derive(source)
    subjects = SubjectReader(NameReader(text.chars))
    return text, tables_in(text, 0, len(text.chars), subjects.all_names)


def _rows(source: Source) -> list[dict[str, str]]:
    """The cells of every row below a head, by the sense of their columns."""
    text, tables = _tables(source)
    return [
        {rule.sense: text.chars[start:end] for rule, (start, end) in row.cells.items()}
        for row in chain.from_iterable(table.rows for table in tables)
    ]


def _tasks(source: Source) -> list[Said]:
    """Who does what by when, and what is handed in, of every task."""
    tasks: tuple[Task, ...] = read_source(source).tasks
    return [
        (
            task.shown,
            task.leads,
            task.coordinators,
            [one.due for one in task.deadlines],
            task.product,
        )
        for task in tasks
    ]


def test_cells_of_a_row_are_read_by_their_columns() -> None:
    source = _with_cells(
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Ghi chú"],
        ["1", "Rà soát quy hoạch", "Sở Xây dựng", "UBND các xã", "Quý II/2026", "Khẩn"],
    )
    assert _rows(source) == [
        {
            "order": "1",
            "content": "Rà soát quy hoạch",
            "lead": "Sở Xây dựng",
            "helper": "UBND các xã",
            "time": "Quý II/2026",
            "other": "Khẩn",
        }
    ]


def test_columns_may_stand_in_any_order() -> None:
    source = _with_cells(
        ["THỜI GIAN", "ĐƠN VỊ THỰC HIỆN", "SẢN PHẨM/KẾT QUẢ", "NỘI DUNG CÔNG VIỆC"],
        ["Quý II/2026", "Sở Xây dựng", "Báo cáo rà soát", "Rà soát quy hoạch"],
    )
    assert _rows(source) == [
        {
            "time": "Quý II/2026",
            "lead": "Sở Xây dựng",
            "product": "Báo cáo rà soát",
            "content": "Rà soát quy hoạch",
        }
    ]


def test_head_and_cells_of_several_paragraphs_are_read_whole() -> None:
    source = _with_cells(
        ["TT", "Nhiệm vụ", "Cơ quan\nchủ trì"],
        ["1", "Rà soát quy hoạch.\nLập bản đồ.", "- Sở Xây dựng;\n- Sở Tài chính"],
    )
    assert _rows(source) == [
        {
            "order": "1",
            "content": "Rà soát quy hoạch.\nLập bản đồ.",
            "lead": "- Sở Xây dựng;\n- Sở Tài chính",
        }
    ]


def test_cell_below_a_head_that_is_no_known_column_is_left_out() -> None:
    source = _with_cells(["Nhiệm vụ", "Mã", "Chủ trì"], ["Rà soát quy hoạch", "A1", "Sở Y tế"])
    assert _rows(source) == [{"content": "Rà soát quy hoạch", "lead": "Sở Y tế"}]


def test_empty_cells_of_a_row_stay_empty() -> None:
    source = _with_cells(
        ["Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian"], ["Lập bản đồ", "Sở Y tế", "", "Quý II"]
    )
    assert _rows(source) == [{"content": "Lập bản đồ", "lead": "Sở Y tế", "time": "Quý II"}]


def test_head_repeated_within_a_table_may_reorder_its_columns() -> None:
    source = _with_cells(
        ["Nhiệm vụ", "Chủ trì"],
        ["Rà soát quy hoạch", "Sở Xây dựng"],
        ["Chủ trì", "Nhiệm vụ"],
        ["Sở Nội vụ", "Lập bản đồ"],
    )
    assert _rows(source) == [
        {"content": "Rà soát quy hoạch", "lead": "Sở Xây dựng"},
        {"lead": "Sở Nội vụ", "content": "Lập bản đồ"},
    ]


def test_rows_above_the_head_are_no_rows_of_the_table() -> None:
    source = _with_cells(["Phần A", ""], ["Nhiệm vụ", "Chủ trì"], ["Lập bản đồ", "Sở Nội vụ"])
    assert _rows(source) == [{"content": "Lập bản đồ", "lead": "Sở Nội vụ"}]


@pytest.mark.parametrize(
    "head", [["TT", "Nhiệm vụ", "Ghi chú"], ["TT", "Cơ quan chủ trì", "Thời gian"]]
)
def test_table_without_work_and_who_does_it_is_no_table_of_tasks(head: list[str]) -> None:
    assert _rows(_with_cells(head, ["1", "Rà soát quy hoạch", "Sở Y tế"])) == []


def test_row_bears_the_number_in_it_and_the_key_of_its_place() -> None:
    _, (table,) = _tables(
        _with_cells(
            ["TT", "Nhiệm vụ", "Chủ trì"],
            ["1.1", "Rà soát quy hoạch", "Sở Xây dựng"],
            ["", "Lập bản đồ", "Sở Nội vụ"],
        )
    )
    nodes = [row_node(row, 2, index) for index, row in enumerate(table.rows, 1)]
    assert [(node.label, node.key) for node in nodes] == [("1.1", "b2.1"), ("", "b2.2")]


def test_table_between_pipes_is_read_like_one_of_cells() -> None:
    source = from_string(
        "| TT | Nội dung | Chủ trì | Hạn |\n|---|---|---|---|\n| 2 | Tập huấn | Sở Nội vụ | |\n"
    )
    assert _rows(source) == [{"order": "2", "content": "Tập huấn", "lead": "Sở Nội vụ"}]


def test_heading_in_one_cell_does_not_end_a_table_between_pipes() -> None:
    source = from_string(
        "| TT | Nội dung | Chủ trì |\n| I. Lĩnh vực tài chính |\n| 1 | Tập huấn | Sở Nội vụ |\n"
    )
    assert {"order": "1", "content": "Tập huấn", "lead": "Sở Nội vụ"} in _rows(source)


def test_table_without_a_head_goes_on_with_the_one_on_the_page_before() -> None:
    head, mark = "| TT | Nội dung | Chủ trì |\n", "CÔNG BÁO/Số 242/Ngày 22-04-2026\n58\n"
    first, second = "| 1 | Tập huấn | Sở Nội vụ |\n", "| 2 | Rà soát | Sở Y tế |\n"
    goes_on = {"order": "2", "content": "Rà soát", "lead": "Sở Y tế"}
    assert goes_on in _rows(from_string(f"{head}{first}\n{mark}\n{second}"))
    assert goes_on not in _rows(from_string(f"{head}{first}\nGhi chú: kinh phí.\n\n{second}"))
    assert len(_rows(from_string(f"{head}{first}\n{mark}\n| 2 | Rà soát | A | Sở Y tế |\n"))) == 1


def test_lines_of_a_flattened_table_are_cells_in_the_order_of_its_heads() -> None:
    source = from_string(
        f"{FLAT_HEAD}1\nXây dựng kế hoạch tuyên truyền\nSở Văn hóa, Thể thao và Du lịch\n"
        "Các sở, ngành liên quan\nTháng 5/2026\nKế hoạch của UBND tỉnh\n"
        "2\nRà soát cơ sở dữ liệu đất đai\nSở Nông nghiệp và Môi trường\nUBND các xã, phường\n"
        "Quý III/2026\nBáo cáo\n"
    )
    assert _rows(source) == [
        {
            "content": "Xây dựng kế hoạch tuyên truyền",
            "lead": "Sở Văn hóa, Thể thao và Du lịch",
            "helper": "Các sở, ngành liên quan",
            "time": "Tháng 5/2026",
            "product": "Kế hoạch của UBND tỉnh",
        },
        {
            "content": "Rà soát cơ sở dữ liệu đất đai",
            "lead": "Sở Nông nghiệp và Môi trường",
            "helper": "UBND các xã, phường",
            "time": "Quý III/2026",
            "product": "Báo cáo",
        },
    ]


@pytest.mark.parametrize(
    ("lines", "cells"),
    [
        (["Sở Y tế", "Tháng 5/2026"], {"lead": "Sở Y tế", "time": "Tháng 5/2026"}),
        (
            ["Sở Y tế", "UBND các xã, phường", "Báo cáo"],
            {"lead": "Sở Y tế", "helper": "UBND các xã, phường", "product": "Báo cáo"},
        ),
        (["Thường xuyên"], {"time": "Thường xuyên"}),
    ],
    ids=["no helper and product", "no time", "no names"],
)
def test_lines_of_a_row_that_lost_its_empty_cells_are_told_by_what_they_hold(
    lines: list[str], cells: dict[str, str]
) -> None:
    whole = ["1", "Lập bản đồ", "Sở Nội vụ", "Sở Y tế", "Quý II/2026", "Báo cáo"]
    chars = "\n".join([*whole, "2", "Rà soát quy hoạch", *lines])
    assert _rows(from_string(FLAT_HEAD + chars))[1:] == [{"content": "Rà soát quy hoạch", **cells}]


def test_flattened_table_ends_at_a_line_that_is_no_number() -> None:
    text, (table,) = _tables(
        from_string(
            "STT\n\nNhiệm vụ\n\nChủ trì\n\n1\n\nLập bản đồ\n\nSở Nội vụ\n\n2\n\nRà soát\n\n"
            "Sở Y tế\n\n"
        )
    )
    assert ([row.label for row in table.rows], table.flat, len(table.head)) == (["1", "2"], True, 3)
    assert text.chars[table.rows[-1].blocks[-1].start :] == "Sở Y tế"


def test_heads_of_a_flattened_table_may_stand_in_any_order() -> None:
    head = "STT\nThời hạn\nNhiệm vụ\nChủ trì\n"
    chars = f"{head}1\nQuý I\nLập bản đồ\nSở Y tế\n2\nQuý II\nRà soát\nBộ Y tế\n"
    assert _rows(from_string(chars)) == [
        {"time": "Quý I", "content": "Lập bản đồ", "lead": "Sở Y tế"},
        {"time": "Quý II", "content": "Rà soát", "lead": "Bộ Y tế"},
    ]


@pytest.mark.parametrize(
    "chars",
    [
        "Nhiệm vụ\nChủ trì\n1\nLập bản đồ\nSở Nội vụ\n2\nRà soát\nSở Y tế",
        f"{FLAT_HEAD}Lập\nSở Y tế",
    ],
    ids=["two heads", "no number"],
)
def test_lines_without_three_heads_and_a_number_are_no_table(chars: str) -> None:
    assert _rows(from_string(chars)) == []


def test_rows_that_name_who_acts_are_tasks_and_the_others_are_not() -> None:
    source = _with_cells(
        ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm/Kết quả"],
        ["I", "Lĩnh vực quy hoạch", "", "", "", ""],
        ["1", "Rà soát quy hoạch", "Sở Xây dựng", "Sở Y tế", "30/6/2026", "Báo cáo rà soát"],
        ["2", "Lập bản đồ", "", "", "Quý II/2026", ""],
        before=PLAN + LEAD_IN,
    )
    assert _tasks(source) == [
        ("Rà soát quy hoạch", ("Sở Xây dựng",), ("Sở Y tế",), ["2026-06-30"], "Báo cáo rà soát")
    ]


def test_cell_may_say_both_who_presides_and_who_helps() -> None:
    source = _with_cells(
        ["TT", "Nhiệm vụ", "Cơ quan thực hiện"],
        ["1", "Rà soát quy hoạch", "Sở Xây dựng chủ trì, phối hợp với Sở Y tế"],
        before=PLAN + LEAD_IN,
    )
    assert _tasks(source) == [("Rà soát quy hoạch", ("Sở Xây dựng",), ("Sở Y tế",), [], None)]


def test_words_of_a_table_are_not_read_again_as_items() -> None:
    source = _with_cells(
        ["TT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Giao Sở Y tế rà soát nhu cầu vốn", "Sở Tài chính"],
        before=PLAN + LEAD_IN,
    )
    assert _tasks(source) == [("Giao Sở Y tế rà soát nhu cầu vốn", ("Sở Tài chính",), (), [], None)]
