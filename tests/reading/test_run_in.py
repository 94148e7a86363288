"""Papers whose parts run into one another: a plan after a signature, a letter after its addressees,
columns told on a second row, grounds that a scan ends with a colon."""

from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import from_string

DECISION = """BỘ TƯ PHÁP          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    Độc lập - Tự do - Hạnh phúc

Số: 59/QĐ-BTP       Hà Nội, ngày 08 tháng 01 năm 2026

QUYẾT ĐỊNH

Ban hành Chương trình hành động năm 2026

BỘ TRƯỞNG BỘ TƯ PHÁP

Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15:
Căn cứ Nghị định số 39/2022/NĐ-CP của Chính phủ;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Chương trình hành động.

Điều 2. {article}

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
{signed}
"""
PLAN = """III. TỔ CHỨC THỰC HIỆN
1. Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thực hiện các nhiệm vụ sau:
1.1. Xây dựng kế hoạch của đơn vị, trong đó phân công rõ trách nhiệm của từng bộ phận.
2. Cục Công nghệ thông tin chủ trì, phối hợp với Văn phòng Bộ rà soát phần mềm.
"""
FILLER = "Chương trình này cụ thể hóa các nghị quyết của Chính phủ về phát triển kinh tế. " * 18
TABLE = """
PHỤ LỤC 01

| STT | Tên văn bản | Đơn vị chủ trì | Đơn vị phối hợp | Cấp trình và thời gian trình | | |
| | | | | Bộ trưởng | Chính phủ | |
| 1 | Nghị định về giá đất | Vụ Đất đai | Vụ Pháp chế | Tháng 9/2026 | Tháng 11/2026 | |
| 2 | Luật Địa chất | - Cục Khoáng sản; - Cục Địa chất | Vụ Pháp chế | Quý I/2026 | Quý I/2026 | |
"""


def _read(article: str, signed: str) -> Reading:
    return read_source(from_string(DECISION.format(article=article, signed=signed)))


def _work(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    return [(task.shown, task.leads) for task in reading.tasks]


def test_grounds_above_one_another_open_no_list_though_a_colon_ends_one() -> None:
    reading = _read("Giao Sở Tư pháp rà soát hồ sơ.", "BỘ TRƯỞNG\nNguyễn Hải Ninh")
    assert _work(reading) == [("Giao Sở Tư pháp rà soát hồ sơ.", ("Sở Tư pháp",))]


def test_plan_run_into_the_signature_gives_its_work() -> None:
    signed = f"BỘ TRƯỞNG Nguyễn Hải Ninh CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026\n{PLAN}{FILLER}\n{TABLE}"
    reading = _read("Quyết định này có hiệu lực kể từ ngày ký.", signed)
    assert _work(reading)[:2] == [
        (
            "Xây dựng kế hoạch của đơn vị, trong đó phân công rõ trách nhiệm của từng bộ phận.",
            ("Thủ trưởng các đơn vị thuộc Bộ",),
        ),
        (
            "Cục Công nghệ thông tin chủ trì, phối hợp với Văn phòng Bộ rà soát phần mềm.",
            ("Cục Công nghệ thông tin",),
        ),
    ]


def test_parts_of_a_head_told_on_a_second_row_are_columns_too() -> None:
    reading = _read("Quyết định này có hiệu lực kể từ ngày ký.", f"BỘ TRƯỞNG\n{TABLE}")
    assert [
        (task.leads, task.coordinators, [one.due for one in task.deadlines])
        for task in reading.tasks
    ] == [
        (("Vụ Đất đai",), ("Vụ Pháp chế",), ["2026-09-30", "2026-11-30"]),
        (("Cục Khoáng sản", "Cục Địa chất"), ("Vụ Pháp chế",), ["2026-03-31"]),
    ]


def test_annex_titled_with_forms_among_its_words_is_no_form() -> None:
    rows = TABLE.replace("PHỤ LỤC 01", "PHỤ LỤC 01\nCHƯƠNG TRÌNH HỘI NGHỊ VÀ LẬP BIỂU MẪU")
    reading = _read("Quyết định này có hiệu lực kể từ ngày ký.", f"BỘ TRƯỞNG\n{rows}")
    assert len(reading.tasks) == 2
    form = TABLE.replace("PHỤ LỤC 01", "PHỤ LỤC 01\nBIỂU MẪU TỔNG HỢP")
    assert not _read("Quyết định này có hiệu lực kể từ ngày ký.", f"BỘ TRƯỞNG\n{form}").tasks


def test_letter_begun_on_the_line_of_its_addressees_heads_its_items() -> None:
    reading = read_source(
        from_string(
            "Thông báo về việc tổng vệ sinh.\n\n"
            "Kính gửi: Hiệu trưởng các đơn vị. Thực hiện Kế hoạch số 1231/KH-UBND, Phòng Giáo dục"
            " và Đào tạo yêu cầu các trường học trực thuộc thực hiện các nội dung sau:\n\n"
            "1. Vận động học sinh giữ gìn cảnh quan.\n\n"
            "2. Triển khai tổng vệ sinh trong trường.\n"
        )
    )
    assert _work(reading) == [
        ("Vận động học sinh giữ gìn cảnh quan.", ("các trường học trực thuộc",)),
        ("Triển khai tổng vệ sinh trong trường.", ("các trường học trực thuộc",)),
    ]
