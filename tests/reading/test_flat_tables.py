"""Tables flattened into lines whose heads are not all known, whose cells may be numbers."""

import pytest

from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

PLAN = (
    "KẾ HOẠCH\n\nSố: 2233/KH-UBND\n\nLai Châu, ngày 30 tháng 3 năm 2026\n\n"
    "Phân công nhiệm vụ như sau:\n\n"
)
HEAD = (
    "STT",
    "Tên dự án",
    "Đơn vị chịu trách nhiệm",
    "Cơ quan phối hợp",
    "Thời hạn bàn giao",
    "Kinh phí\n(tỷ đồng)",
)
ROWS = (
    ("I", "Hạ tầng giao thông"),
    ("1", "Cầu Phú Thịnh", "UBND xã Bảo Yên", "Sở Xây dựng", "15/9/2026", "4"),
    ("2", "Kè chống sạt lở", "UBND xã Mậu A", "Sở Tài chính; Sở Y tế", "30/9/2026", "1,5"),
    ("II", "Hạ tầng y tế"),
    ("3", "Trạm Y tế", "Sở Y tế", "UBND các xã", "25/9/2026", "10"),
)
READ = [
    ("Cầu Phú Thịnh", ("UBND xã Bảo Yên",), ("Sở Xây dựng",), ["2026-09-15"]),
    ("Kè chống sạt lở", ("UBND xã Mậu A",), ("Sở Tài chính", "Sở Y tế"), ["2026-09-30"]),
    ("Trạm Y tế", ("Sở Y tế",), ("UBND các xã",), ["2026-09-25"]),
]
Said = tuple[str, tuple[str, ...], tuple[str, ...], list[str | None]]


def _tasks(chars: str) -> list[Said]:
    return [
        (task.shown, task.leads, task.coordinators, [one.due for one in task.deadlines])
        for task in read_source(from_string(PLAN + chars)).tasks
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "after", ["", "Trên đây là Kế hoạch, nếu có vướng mắc phản ánh về Sở Y tế để được hướng dẫn./."]
)
def test_first_head_that_no_list_has_is_the_work_and_numbers_may_be_cells(
    gap: str, after: str
) -> None:
    lines = [*HEAD, *(cell for row in ROWS for cell in row), after]
    assert _tasks(gap.join(lines)) == READ


@pytest.mark.parametrize("same", ["nt", "-nt-", "như trên"])
def test_cell_that_says_what_the_one_above_says_is_a_cell(same: str) -> None:
    rows = [*ROWS[:2], ("2", "Kè chống sạt lở", "UBND xã Mậu A", same, "30/9/2026", "1,5")]
    lines = [*HEAD, *(cell for row in rows for cell in row), *ROWS[3], *ROWS[4]]
    assert _tasks("\n\n".join(lines))[1][:3] == (
        "Kè chống sạt lở",
        ("UBND xã Mậu A",),
        ("Sở Xây dựng",),
    )


def test_so_is_that_of_a_table_between_pipes() -> None:
    rows = ("TT", "Chỉ số thành phần", "Cơ quan đầu mối", "Cơ quan phối hợp")
    lines = [rows, ("1", "Gia nhập thị trường", "Sở Tài chính", "Thuế tỉnh")]
    chars = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    assert _tasks(chars) == [("Gia nhập thị trường", ("Sở Tài chính",), ("Thuế tỉnh",), [])]


@pytest.mark.parametrize(
    "heads",
    [
        ("STT", "Tên dự án", "Chủ tịch", "Địa điểm"),
        ("Tên dự án", "Đơn vị chịu trách nhiệm", "Thời hạn bàn giao"),
        ("STT", "Đơn vị chịu trách nhiệm"),
    ],
    ids=["nobody acts", "no number", "nothing to do"],
)
def test_heads_without_number_and_who_acts_are_no_table(heads: tuple[str, ...]) -> None:
    cells = ("1", *("Cầu Phú Thịnh" for _ in heads[2:]), "UBND xã Bảo Yên")
    assert all(shown != "Cầu Phú Thịnh" for shown, *_ in _tasks("\n".join([*heads, *cells])))


def test_title_that_looks_like_a_head_is_none_of_the_table_below_it() -> None:
    title = "Tiến độ thực hiện chung (các đơn vị căn cứ để xây dựng kế hoạch):"
    lines = [title, "TT", "Nội dung", "Thời gian", "Đơn vị thực hiện"]
    rows = ["1", "Tập huấn", "14/10/2026", "Sở Y tế", "2", "Tiêm vét", "21 - 30/11/2026", "Sở Y tế"]
    assert [(shown, due) for shown, _, _, due in _tasks("\n".join([*lines, *rows]))] == [
        ("Tập huấn", ["2026-10-14"]),
        ("Tiêm vét", ["2026-11-30"]),
    ]


@pytest.mark.parametrize("flat", [False, True])
def test_rows_that_only_name_a_month_or_a_quarter_say_when_those_below_are_due(flat: bool) -> None:
    rows = [
        ("TT", "Nội dung", "Chủ trì"),
        ("", "QUÝ II", ""),
        ("", "Tháng 5", ""),
        ("1", "Lập đề án", "Sở Y tế"),
        ("", "QUÝ III", ""),
        ("2", "Rà soát mỏ", "Sở Nội vụ"),
    ]
    lines = "\n".join(filter(None, (cell for row in rows for cell in row)))
    piped = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    assert _tasks(lines if flat else piped) == [
        ("Lập đề án", ("Sở Y tế",), (), ["2026-05-31"]),
        ("Rà soát mỏ", ("Sở Nội vụ",), (), ["2026-09-30"]),
    ]


COLUMNS = ("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian")


def test_work_of_several_lines_is_one_cell() -> None:
    rows = (
        ("1", "Hướng dẫn hồ sơ theo", "Nghị quyết số 214/2022/NQ-HĐND", "Sở Y tế")
        + ("Sở Nội vụ", "Quý II/2026"),
        ("2", "Số hóa hồ sơ", "Sở Y tế", "Sở Nội vụ", "Tháng 5/2026"),
    )
    lines = [*COLUMNS, *(cell for row in rows for cell in row)]
    assert _tasks("\n".join(lines))[0] == (
        "Hướng dẫn hồ sơ theo\nNghị quyết số 214/2022/NQ-HĐND",
        ("Sở Y tế",),
        ("Sở Nội vụ",),
        ["2026-06-30"],
    )


def test_last_row_that_lacks_a_cell_ends_at_the_section_below_the_table() -> None:
    rows = (
        ("1", "Số hóa hồ sơ", "Sở Y tế", "Sở Nội vụ", "Tháng 5/2026"),
        ("2", "Rà soát mỏ", "Sở Y tế", "Quý II/2026"),
    )
    lines = [*COLUMNS, *(cell for row in rows for cell in row), "IV. KINH PHÍ THỰC HIỆN"]
    assert _tasks("\n".join(lines))[1] == ("Rà soát mỏ", ("Sở Y tế",), (), ["2026-06-30"])


@pytest.mark.parametrize(
    ("work", "body"),
    [
        ("Nội dung báo cáo", "Đơn vị báo cáo"),
        ("Đợt kiểm tra", "Đơn vị thường trực"),
        ("Nội dung", "Cơ quan gửi"),
    ],
)
def test_heads_of_tables_of_reports_and_checks(work: str, body: str) -> None:
    rows = ["1", "Số dư tạm ứng", "Sở Tài chính", "23/10/2026", "2", "Nợ", "Sở Y tế", "24/10/2026"]
    assert _tasks("\n".join(["TT", work, body, "Thời hạn", *rows])) == [
        ("Số dư tạm ứng", ("Sở Tài chính",), (), ["2026-10-23"]),
        ("Nợ", ("Sở Y tế",), (), ["2026-10-24"]),
    ]


LONG = "Tổ chức hội nghị phổ biến, hướng dẫn thực hiện Nghị định đến các cơ quan, tổ chức."
LETTERED = (
    ("1", "Phổ biến Nghị định"),
    *(
        (label, LONG, "Sở Y tế", "Sở Nội vụ; các xã", "Quý III, IV/2026")
        for label in ("a)", "b)", "c)")
    ),
    ("2", "Rà soát, ban hành văn bản"),
    ("a)", "Xây dựng Thông tư về giá.", "Sở Tài chính", "Sở Nội vụ", "Quý III/2026"),
)


@pytest.mark.parametrize("piped", [False, True])
def test_numbers_far_apart_are_those_of_rows_and_letters_stand_alone(piped: bool) -> None:
    heads = ("TT", "Nội dung hoạt động", "Cơ quan chủ trì", "Cơ quan phối hợp")
    head = f"| {' | '.join(heads)} |\n|---|---|---|---|" if piped else "\n".join(heads)
    cells = "\n".join(cell for row in LETTERED for cell in row)
    told = "".join(f"- Sở số {number} báo cáo tình hình.\n" for number in range(1, 13))
    read = _tasks(f"{told}{head}\nThời gian thực hiện\n{cells}\n")
    assert [(leads, dates) for _, leads, _, dates in read[-4:]] == [
        *[(("Sở Y tế",), ["2026-12-31"])] * 3,
        (("Sở Tài chính",), ["2026-09-30"]),
    ]
    assert read[-2][0] == LONG


SCHEDULE = """\
Thời gian | Nội dung công việc | Cơ quan giúp việc | Thực hiện
 |  |  | Đơn vị chủ trì | Đơn vị phối hợp
I | GIAI ĐOẠN 1
1 | Lập nhiệm vụ
10-11/2026 | Xây dựng khung định hướng | Tổ biên tập | Sở Xây dựng | Sở Y tế
 | Lấy ý kiến các xã | Tổ biên tập | Sở Nội vụ | Sở Y tế
2 | Thẩm định
12/2026 | Trình Hội đồng thẩm định | Tổ biên tập | Sở Xây dựng | Sở Tư pháp
 | Hoàn thiện hồ sơ | Tổ biên tập | Sở Nội vụ | Sở Tư pháp
"""


def test_time_in_the_first_column_holds_as_far_as_the_next_and_parts_end_no_table() -> None:
    assert _tasks(SCHEDULE) == [
        ("Xây dựng khung định hướng", ("Sở Xây dựng",), ("Sở Y tế",), ["2026-11-30"]),
        ("Lấy ý kiến các xã", ("Sở Nội vụ",), ("Sở Y tế",), ["2026-11-30"]),
        ("Trình Hội đồng thẩm định", ("Sở Xây dựng",), ("Sở Tư pháp",), ["2026-12-31"]),
        ("Hoàn thiện hồ sơ", ("Sở Nội vụ",), ("Sở Tư pháp",), ["2026-12-31"]),
    ]


def test_time_in_another_column_is_of_its_row_alone() -> None:
    chars = "\n".join([
        "TT | Nội dung | Chủ trì | Thời gian",
        "1 | Lấy ý kiến các xã | Sở Nội vụ | 12/2026",
        "2 | Hoàn thiện hồ sơ | Sở Xây dựng | ",
    ])  # fmt: skip
    assert [dates for *_, dates in _tasks(chars)] == [["2026-12-31"], []]
