"""Heads of tables: the words of columns, and heads that stand on two rows."""

from pathlib import Path

import pytest
from docx import Document

from sauro.reading.grammar import Rule
from sauro.reading.reader import read_file, read_source
from sauro.reading.rules import columns
from sauro.reading.sources import from_string
from sauro.reading.table_heads import column_rule

ROWS = (
    ("1", "Rà soát quy hoạch", "Sở Xây dựng", "Sở Tài chính", "Tháng 6/2026"),
    ("2", "Xây dựng báo cáo tổng kết", "Sở Nội vụ", "Các sở, ngành", "Quý IV/2026"),
)
OPENING = (
    "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "Số: 2233/KH-UBND", "Lai Châu, ngày 30 tháng 3 năm 2026",
    "KẾ HOẠCH", "Triển khai, thực hiện Thông báo số 130/TB-VPCP", "Phân công nhiệm vụ như sau:",
)  # fmt: skip


def _plan(path: Path, over: str) -> Path:
    """A plan with one table: ``over`` stands above "Chủ trì" and "Phối hợp"."""
    document = Document()
    for words in OPENING:
        document.add_paragraph(words)
    table = document.add_table(rows=2 + len(ROWS), cols=5)
    for column, words in ((0, "STT"), (1, "Nội dung"), (2, over), (4, "Thời gian")):
        table.cell(0, column).text = words
    for column, words in ((2, "Chủ trì"), (3, "Phối hợp")):
        table.cell(1, column).text = words
    table.cell(0, 2).merge(table.cell(0, 3))
    for column in (0, 1, 4):
        table.cell(0, column).merge(table.cell(1, column))
    for row, cells in enumerate(ROWS, 2):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    document.save(str(path))
    return path


@pytest.mark.parametrize(
    ("cell", "rule"),
    [
        ("STT", columns.ORDER),
        ("Tên nhiệm vụ", columns.CONTENT),
        ("Tên nhiệm vụ, dự án", columns.CONTENT),
        ("Nhiệm vụ, đề án và dự án ưu tiên", columns.CONTENT),
        ("Dự án Luật Thủ đô", None),
        ("Nhiệm vụ (theo lĩnh vực)", columns.CONTENT),
        ("Sở, ngành chủ trì tham mưu", columns.LEAD),
        ("Chủ trì", columns.LEAD),
        ("Cơ quan chủ trì:", columns.LEAD),
        ("CƠ QUAN CHỦ TRÌ", columns.LEAD),
        ("Đơn vị phối hợp thực hiện", columns.HELPER),
        ("Thời hạn", columns.TIME),
        ("Thời gian hoàn thành (dự kiến)", columns.TIME),
        ("Sản phẩm/Kết quả", columns.PRODUCT),
        ("SẢN PHẨM/KẾT QUẢ", columns.PRODUCT),
        ("KẾT QUẢ/SẢN PHẨM", columns.PRODUCT),
        ("Ghi chú", columns.OTHER),
        ("Cơ quan, đơn vị", columns.LEAD),
        ("Họ và tên", columns.LEAD),
        ("Sở, ban, ngành thực hiện chính", columns.LEAD),
        ("Thời gian dự kiến hoàn thành", columns.TIME),
        ("Các sở, ngành, địa phương", None),
        ("Thời gian qua", None),
        ("Sở Nội vụ", None),
        ("Nhiệm vụ: Rà soát quy hoạch", None),
        ("Cơ quan chủ trì có trách nhiệm hoàn thành nhiệm vụ được phân công", None),
    ],
)
def test_column_is_known_by_the_words_of_its_head(cell: str, rule: Rule | None) -> None:
    assert column_rule(cell) is rule


@pytest.mark.parametrize("over", ["Cơ quan", "Cơ quan thực hiện", "Phân công"])
def test_cell_over_two_columns_belongs_to_each(tmp_path: Path, over: str) -> None:
    tasks = read_file(_plan(tmp_path / "plan.docx", over)).tasks
    assert [(task.shown, task.leads, task.coordinators) for task in tasks] == [
        ("Rà soát quy hoạch", ("Sở Xây dựng",), ("Sở Tài chính",)),
        ("Xây dựng báo cáo tổng kết", ("Sở Nội vụ",), ("Các sở, ngành",)),
    ]
    assert [[one.due for one in task.deadlines] for task in tasks] == [
        ["2026-06-30"], ["2026-12-31"],
    ]  # fmt: skip


def test_cells_that_begin_small_stay_cells_below_heads_on_one_row(tmp_path: Path) -> None:
    rows = (
        ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"),
        ("1", "Rà soát quy hoạch", "Sở Xây dựng", "các sở, ngành có liên quan"),
    )
    document = Document()
    for words in OPENING:
        document.add_paragraph(words)
    table = document.add_table(rows=2, cols=4)
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    document.save(str(tmp_path / "plan.docx"))
    (task,) = read_file(tmp_path / "plan.docx").tasks
    assert (task.leads, task.coordinators) == (("Sở Xây dựng",), ("các sở, ngành có liên quan",))


@pytest.mark.parametrize(
    "heads",
    [
        "Tên nhiệm vụ | Chủ trì | Phối hợp | Hạn | Kết quả",
        "Công việc | Người thực hiện | Người phối hợp | Ngày hoàn thành | Kết quả",
        "Nhiệm vụ | Đầu mối chủ trì | Đầu mối phối hợp | Mốc thời gian | Sản phẩm",
        "Hoạt động | Đơn vị đầu mối | Đơn vị tham gia | Hoàn thành | Chỉ tiêu, kết quả",
        "Kiến nghị | Cơ quan giải quyết | Cơ quan liên quan | Hạn xử lý | Kết quả giải quyết",
        "Nội dung kết luận | Giao cho | Phối hợp | Thời gian cụ thể | Sản phẩm bàn giao",
    ],
)
def test_heads_that_offices_use_name_work_who_helps_when_and_what(heads: str) -> None:
    (task,) = read_source(
        from_string(
            "\n\n".join(OPENING) + f"\n\n| TT | {heads} |\n"
            "| 1 | Rà soát mỏ | Sở Xây dựng | Sở Y tế | Tháng 6/2026 | Báo cáo |\n"
        )
    ).tasks
    assert (task.leads, task.coordinators) == (("Sở Xây dựng",), ("Sở Y tế",))
    assert ([one.due for one in task.deadlines], task.product) == (["2026-06-30"], "Báo cáo")


def test_cell_may_tell_role_by_role_who_presides_and_who_helps() -> None:
    (task,) = read_source(
        from_string(
            "\n\n".join(OPENING) + "\n\n| Nội dung | Phân công nhiệm vụ | Tiến độ | Sản phẩm |\n"
            "| Rà soát mỏ | Chủ trì: Sở Xây dựng (hồ sơ); Sở Nội vụ. Phối hợp: Sở Y tế, UBND xã A. "
            "| Khởi động quý IV/2026; báo cáo kiểm kê quý II/2027, cập nhật hằng quý "
            "| Báo cáo (bản in; bản số); Bản đồ mỏ; Tờ trình (mẫu 1. |\n"
        )
    ).tasks
    assert task.leads == ("Sở Xây dựng", "Sở Nội vụ")
    assert task.coordinators == ("Sở Y tế", "UBND xã A")
    assert [one.due or one.every for one in task.deadlines] == [
        "2026-12-31",
        "2027-06-30",
        "quarter",
    ]
    assert task.products == ("Báo cáo (bản in; bản số)", "Bản đồ mỏ", "Tờ trình (mẫu 1")


def test_row_that_lost_the_cells_shared_with_the_row_above_is_told_by_what_it_holds() -> None:
    tasks = read_source(
        from_string(
            "\n\n".join(OPENING)
            + "\n\n| TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Thời hạn |\n"
            "| 1 | Rà soát mỏ | Sở Xây dựng | Sở Y tế | Báo cáo chuyên đề | Tháng 5/2026 |\n"
            "| Sở Nội vụ | Sở Y tế | Báo cáo kết quả | Tháng 11/2026 |\n"
        )
    ).tasks
    assert [(one.shown, one.leads, one.coordinators, one.product) for one in tasks] == [
        ("Rà soát mỏ", ("Sở Xây dựng",), ("Sở Y tế",), "Báo cáo chuyên đề"),
        ("Báo cáo kết quả", ("Sở Nội vụ",), ("Sở Y tế",), "Báo cáo kết quả"),
    ]
    assert tasks[1].deadlines[0].due == "2026-11-30"


def test_cell_merged_downwards_belongs_to_every_row_that_it_stands_over(tmp_path: Path) -> None:
    rows = (
        ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"),
        ("1", "Rà soát quy hoạch", "Sở Xây dựng", "Quý II/2026"),
        ("2", "Lập báo cáo tổng kết", "", "Quý IV/2026"),
        ("3", "Tổ chức tập huấn", "Sở Nội vụ", ""),
    )
    document = Document()
    for words in OPENING:
        document.add_paragraph(words)
    table = document.add_table(rows=len(rows), cols=4)
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    table.cell(1, 2).merge(table.cell(2, 2))
    table.cell(2, 3).merge(table.cell(3, 3))
    document.save(str(tmp_path / "plan.docx"))
    assert [
        (task.leads, [one.due for one in task.deadlines])
        for task in read_file(tmp_path / "plan.docx").tasks
    ] == [
        (("Sở Xây dựng",), ["2026-06-30"]),
        (("Sở Xây dựng",), ["2026-12-31"]),
        (("Sở Nội vụ",), ["2026-12-31"]),
    ]


@pytest.mark.parametrize("mark", ["-nt-", "nt", "- nt -", "Như trên", '"', "//"])
def test_cell_that_says_as_above_takes_what_the_row_above_says(mark: str) -> None:
    first, second = read_source(
        from_string(
            "\n\n".join(OPENING) + "\n\n| TT | Nội dung | Chủ trì | Thời hạn |\n"
            "| 1 | Rà soát mỏ | Sở Xây dựng | 30/6/2026 |\n"
            "| II | Công tác khác | | |\n"
            f"| 2 | Lập bản đồ | {mark} | {mark} |\n"
        )
    ).tasks
    told = [(one.leads, [due.due for due in one.deadlines]) for one in (first, second)]
    assert told == [(("Sở Xây dựng",), ["2026-06-30"])] * 2
    assert second.shown == "Lập bản đồ"


def test_cell_that_only_begins_like_as_above_says_what_it_says() -> None:
    _, second = read_source(
        from_string(
            "\n\n".join(OPENING) + "\n\n| TT | Nội dung | Chủ trì | Sản phẩm |\n"
            "| 1 | Rà soát mỏ | Sở Xây dựng | Báo cáo |\n"
            "| 2 | Lập bản đồ | Sở Y tế | Như trên bản đồ mẫu |\n"
        )
    ).tasks
    assert second.product == "Như trên bản đồ mẫu"
