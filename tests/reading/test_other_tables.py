"""Tables that give no tasks, and tables that copying spoilt."""

from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import from_string

HEAD = (
    "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nSố: 15/KH-UBND\nLai Châu, ngày 30 tháng 3 năm 2026\n"
    "KẾ HOẠCH\nTổ chức Ngày hội việc làm năm 2026\n\n"
)
SPLIT_HEADING = (
    "Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức Ngày hội việc làm năm 2026 trên\n"
    "địa bàn tỉnh với các nội dung sau đây, bảo đảm thiết thực, tiết kiệm và đúng quy\n"
    "định, tạo điều kiện để người lao động tìm được việc làm phù hợp, trong đó chú ý\n"
    "người lao động ở vùng khó khăn, thanh niên xuất ngũ và sinh viên mới tốt nghiệp\n"
    "cùng các đối tượng chính sách khác theo quy định của pháp luật về việc làm hiện\n"
    "hành.\n\n"
    "1. Sở\nNội vụ (cơ quan thường trực)\n\n"
    "- Chủ trì tham mưu tổ\nchức Ngày hội, hướng dẫn các xã vận động người lao động.\n\n"
)
LONG = "Gian hàng giới thiệu việc làm và tuyển dụng lao động của doanh nghiệp trong tỉnh " * 3
PLACES = (
    "Danh sách địa điểm:\n\n| STT | Địa điểm | Địa chỉ |\n"
    "| 1 | Trung tâm Văn hóa tỉnh | Phường Tân Phong, tỉnh Lai Châu |\n"
    f"| 2 | {LONG} | Phường Đoàn Kết, tỉnh Lai Châu |\n"
    "| - | Xây dựng sân khấu ngoài trời | Phường Đoàn Kết, tỉnh Lai Châu |\n"
)
SHARED = (
    "Phân công nhiệm vụ như sau:\n\n"
    "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian dự kiến hoàn thành |\n"
    "| 1 | Xây dựng kịch bản Ngày hội | Sở Nội vụ | Các sở, ngành | Quý II/2026 |\n"
    "| Thiết kế, trang trí sân khấu và các gian hàng | Sở Văn hóa, Thể thao và Du lịch |\n"
)


def _read(body: str) -> Reading:
    return read_source(from_string(HEAD + body))


def test_rows_of_a_table_do_not_hide_that_the_text_around_them_is_wrapped() -> None:
    (task,) = _read(SPLIT_HEADING + PLACES).tasks
    assert task.leads == ("Sở Nội vụ",)
    assert task.shown.startswith("Chủ trì tham mưu tổ chức Ngày hội, hướng dẫn các xã")


def test_table_without_columns_of_work_gives_none_and_says_why() -> None:
    reading = _read(SPLIT_HEADING + PLACES)
    cells = [one for one in reading.passages if "Ô của bảng" in one.why]
    assert {one.kind for one in cells} == {"context"}
    assert len(reading.tasks) == 1


def test_row_that_lost_the_cells_it_shares_is_read_by_what_its_cells_hold() -> None:
    first, second = _read(SHARED).tasks
    assert (first.leads, [one.due for one in first.deadlines]) == (("Sở Nội vụ",), ["2026-06-30"])
    assert second.shown == "Thiết kế, trang trí sân khấu và các gian hàng"
    assert second.leads == ("Sở Văn hóa, Thể thao và Du lịch",)


def test_title_of_an_annex_ends_what_stood_before_it() -> None:
    body = (
        "Yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:\n\n"
        "- Rà soát nhu cầu tuyển dụng của doanh nghiệp.\n\n"
        "PHỤ LỤC\n\nDanh sách địa điểm tổ chức gian hàng\n"
    )
    (task,) = _read(body).tasks
    assert task.shown == "Rà soát nhu cầu tuyển dụng của doanh nghiệp."


def test_cell_of_bodies_holds_names_to_their_end() -> None:
    rows = (
        "Phân công nhiệm vụ như sau:\n\n"
        "| TT | Tên nhiệm vụ, dự án | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |\n"
        "| 1 | Lập danh mục | Vụ Vật liệu xây dựng | - Vụ Kế hoạch -Tài chính; - Vụ Pháp chế "
        "| 10-11/2026 |\n"
        "| 2 | Lập đề cương | Ban Quản lý quy hoạch/Viện Kinh tế | Vụ Pháp chế | 3/2026 |\n"
    )
    first, second = _read(rows).tasks
    assert first.leads == ("Vụ Vật liệu xây dựng",)
    assert first.coordinators == ("Vụ Kế hoạch -Tài chính", "Vụ Pháp chế")
    assert [one.due for one in first.deadlines] == ["2026-11-30"]
    assert second.leads == ("Ban Quản lý quy hoạch", "Viện Kinh tế")


def test_rows_below_a_row_that_only_names_a_body_are_its_work() -> None:
    rows = (
        "Phân công nhiệm vụ như sau:\n\n"
        "| TT | Nhiệm vụ | Thời gian hoàn thành | Sản phẩm |\n| I | Sở Tài chính |\n"
        "| 1 | Xây dựng dự toán kinh phí | Quý II/2026 | Dự toán |\n| II | Sở Nội vụ |\n"
        "| 1 | Tổ chức tập huấn | Quý III/2026 | Báo cáo |\n"
    )
    assert [(task.shown, task.leads, task.product) for task in _read(rows).tasks] == [
        ("Xây dựng dự toán kinh phí", ("Sở Tài chính",), "Dự toán"),
        ("Tổ chức tập huấn", ("Sở Nội vụ",), "Báo cáo"),
    ]


def test_heads_of_columns_are_known_though_their_words_ran_together() -> None:
    tasks = _read(
        "Phân công nhiệm vụ như sau:\n\n"
        "| TT | Nhiệm vụ thựchiện | Đơn vịchủ trì | Đơn vịphốihợp | Thờigian thựchiện |\n"
        "| 1 | Xây dựng kịch bản Ngày hội | Sở Nội vụ | Sở Y tế | Quý II/2026 |\n"
    ).tasks
    assert [(one.leads, one.coordinators, one.shown) for one in tasks] == [
        (("Sở Nội vụ",), ("Sở Y tế",), "Xây dựng kịch bản Ngày hội")
    ]
    assert [one.due for one in tasks[0].deadlines] == ["2026-06-30"]
