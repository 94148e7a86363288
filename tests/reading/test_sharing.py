"""Field lines that bound more than the one block above them: bullets, and items before."""

from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

PLAN = """\
ỦY BAN NHÂN DÂN
TỈNH HÀ GIANG

Số: 88/KH-UBND

Hà Giang, ngày 10 tháng 6 năm 2023

KẾ HOẠCH

Phát triển nhân lực số

Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022, {issuer} ban hành Kế hoạch như sau:

I. NHIỆM VỤ

{work}

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH
Trần Văn Quý
"""


def _tasks(work: str, issuer: str = "Ủy ban nhân dân tỉnh") -> list[tuple[str, str, str]]:
    """The words, leads and dates of each task."""
    reading = read_source(from_string(PLAN.format(work=work, issuer=issuer)))
    return [
        (task.shown, " | ".join(task.leads), " | ".join(one.text for one in task.deadlines))
        for task in reading.tasks
    ]


def test_each_bullet_above_the_field_lines_is_work() -> None:
    work = """\
1. Tuyên truyền, nâng cao nhận thức

- Tổ chức phát sóng chuyên mục về kỹ năng số.

- Biên soạn tài liệu hỏi đáp.

- Cơ quan chủ trì: Sở Nội vụ.

- Thời gian thực hiện: Quý III/2023."""
    assert _tasks(work) == [
        ("Tổ chức phát sóng chuyên mục về kỹ năng số.", "Sở Nội vụ", "Quý III/2023"),
        ("Biên soạn tài liệu hỏi đáp.", "Sở Nội vụ", "Quý III/2023"),
    ]


def test_field_lines_after_the_last_item_bound_the_items_before() -> None:
    work = """\
1. Phát triển hạ tầng

a) Lắp đặt trạm phát sóng tại các thôn, bản.

b) Nâng cấp đường truyền số liệu.

Đơn vị chủ trì: Sở Khoa học và Công nghệ.

Thời gian: Tháng 12/2023."""
    assert _tasks(work) == [
        ("Lắp đặt trạm phát sóng tại các thôn, bản.", "Sở Khoa học và Công nghệ", "Tháng 12/2023"),
        ("Nâng cấp đường truyền số liệu.", "Sở Khoa học và Công nghệ", "Tháng 12/2023"),
    ]


def test_item_that_names_its_own_body_borrows_no_field_lines() -> None:
    work = """\
1. Phát triển hạ tầng

a) Sở Tài chính bố trí kinh phí lắp đặt.

b) Nâng cấp đường truyền số liệu.

Đơn vị chủ trì: Sở Khoa học và Công nghệ."""
    assert [leads for _, leads, _ in _tasks(work)] == ["Sở Tài chính", "Sở Khoa học và Công nghệ"]


def test_title_that_is_a_sentence_of_work_stays_work_and_its_manner_is_none() -> None:
    work = """\
1. Xây dựng và ban hành hướng dẫn sử dụng nền tảng số.

- Bảo đảm dễ hiểu, phù hợp với từng nhóm người dùng.

- Cơ quan chủ trì: Sở Nội vụ."""
    assert [words for words, _, _ in _tasks(work)] == [
        "Xây dựng và ban hành hướng dẫn sử dụng nền tảng số."
    ]


def test_issuer_that_enacts_the_plan_is_given_no_work_by_it() -> None:
    work = "- Tổ chức tập huấn cho cán bộ các xã."
    assert _tasks(work, "Ban Thường trực Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh") == []


def test_heading_that_only_says_who_presides_is_a_field() -> None:
    work = """\
1. Nội dung, biện pháp

a) Kiện toàn Ban Chỉ đạo các cấp.

b) Xây dựng quy chế hoạt động.

2. Chủ trì thực hiện

- Sở Nội vụ.

- Công an tỉnh.

3. Thời gian thực hiện: Tháng 11, 12/2023."""
    assert _tasks(f"I. KIỆN TOÀN TỔ CHỨC\n\n{work}") == [
        ("Kiện toàn Ban Chỉ đạo các cấp.", "Sở Nội vụ | Công an tỉnh", "Tháng 11, 12/2023"),
        ("Xây dựng quy chế hoạt động.", "Sở Nội vụ | Công an tỉnh", "Tháng 11, 12/2023"),
    ]


def test_items_of_one_sort_share_below_bullets_of_another() -> None:
    work = """\
1. Tổ chức hội nghị hiệp thương

- Nguyên tắc: dân chủ, công khai.

(1) Tổ chức hội nghị lần thứ nhất.

(2) Tổ chức hội nghị lần thứ hai.

+ Cơ quan chủ trì: Sở Nội vụ.

+ Thời gian: Quý I/2024."""
    assert _tasks(work) == [
        ("Tổ chức hội nghị lần thứ nhất.", "Sở Nội vụ", "Quý I/2024"),
        ("Tổ chức hội nghị lần thứ hai.", "Sở Nội vụ", "Quý I/2024"),
    ]


def test_item_with_helpers_of_its_own_borrows_none() -> None:
    work = """\
1. Giám sát bầu cử

a) Phối hợp với Công an tỉnh kiểm tra các điểm bỏ phiếu.

b) Tổng hợp kết quả giám sát.

Cơ quan chủ trì: Sở Nội vụ.

Cơ quan phối hợp: Sở Tư pháp."""
    reading = read_source(from_string(PLAN.format(work=work, issuer="Ủy ban nhân dân tỉnh")))
    assert [task.coordinators for task in reading.tasks] == [("Công an tỉnh",), ("Sở Tư pháp",)]


def test_bullet_that_is_no_work_stays_out_of_the_row() -> None:
    work = """\
1. Tuyên truyền bầu cử

- Tổ chức phát thanh hằng ngày.

- Các tài liệu phải dễ hiểu, đúng quy định.

- Cơ quan chủ trì: Sở Nội vụ."""
    assert [words for words, _, _ in _tasks(work)] == ["Tổ chức phát thanh hằng ngày."]


def test_lead_in_that_guides_after_its_grounds_gives_to_those_it_names() -> None:
    chars = """\
UBND HUYỆN QUỲNH PHỤ
PHÒNG TÀI CHÍNH - KẾ HOẠCH

Số: 88/HD-TCKH

Quỳnh Phụ, ngày 10 tháng 01 năm 2019

HƯỚNG DẪN

Công tác khóa sổ kế toán

Căn cứ Thông tư số 342/2016/TT-BTC; Công văn số 2890/STC-QLNS của Sở Tài chính tỉnh, \
Phòng Tài chính - Kế hoạch hướng dẫn các đơn vị dự toán một số nội dung như sau:

1. Đối chiếu số dư tài khoản.

2. Lập báo cáo quyết toán.
"""
    tasks = read_source(from_string(chars)).tasks
    assert [task.leads for task in tasks] == [("các đơn vị dự toán",)] * 2


def _bullets(*first: str) -> list[tuple[str, str]]:
    last = "- Phục hồi các hồ chứa nước."
    work = "\n\n".join([
        "1. Giải quyết các vấn đề bức xúc về môi trường", *first, last,
        "Trách nhiệm chỉ đạo thực hiện: Sở Công Thương.",
    ])  # fmt: skip
    return [(words, leads) for words, leads, _ in _tasks(work)]


def test_line_below_all_bullets_is_of_those_that_name_nobody_where_most_do_not() -> None:
    own = "- Giao Sở Y tế kiểm tra các bệnh viện."
    others = ["- Kiểm tra việc thu gom chất thải ở các chợ.", "- Rà soát các bãi chôn lấp."]
    read = _bullets(own, *others)
    assert [leads for _, leads in read] == ["Sở Y tế", *["Sở Công Thương"] * 3]
    assert [leads for _, leads in _bullets(own, own, others[0])] == [
        *["Sở Y tế"] * 2,
        "Sở Công Thương",
    ]
