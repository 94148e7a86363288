"""Who acts after a case, a time or a condition, and who goes on with those named before."""

import pytest

from tests.reading.drafted import drafts_of
from tests.reading.ordered import addressee


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Trường hợp Bộ Quốc phòng, Bộ Công an không thống nhất thì UBND cấp tỉnh báo cáo",
            "UBND cấp tỉnh",
        ),
        ("Đối với hồ sơ còn thiếu thì cơ quan tiếp nhận hướng dẫn bổ sung", "cơ quan tiếp nhận"),
        ("Nếu có dấu hiệu lạ, giáo viên chủ nhiệm báo cáo hiệu trưởng", "giáo viên chủ nhiệm"),
        ("Cuối năm học, nhà trường tổ chức đánh giá", "nhà trường"),
        (
            "Căn cứ nội dung được giao, chủ đầu tư và các cơ quan có liên quan tổ chức thực hiện",
            "chủ đầu tư | các cơ quan có liên quan",
        ),
        ("Trong năm 2026, hoàn thành các cảng, các trường miền núi, đưa vào khai thác", None),
        (
            "Trên cơ sở đề xuất của các bộ, ngành liên quan tổng hợp trong dự toán",
            None,
        ),
        (
            "Trên cơ sở đề xuất của các bộ, cơ quan ngang bộ, UBND các tỉnh, Bộ Tài chính trình",
            "Bộ Tài chính",
        ),
        (
            "Căn cứ chức năng được giao, Sở Y tế, Sở Tài chính tổng hợp báo cáo",
            "Sở Y tế | Sở Tài chính",
        ),
        (
            "Đối với vụ việc nội bộ thì đơn vị trực tiếp quản lý người ứng cử phải xác minh",
            "đơn vị trực tiếp quản lý người ứng cử",
        ),
        (
            "Ngay sau hội nghị, gửi Biên bản đến UBND, Ủy ban MTTQ tỉnh chậm nhất ngày 04/02/2026",
            None,
        ),
        (
            "Căn cứ kế hoạch, các đơn vị có người được giới thiệu cung cấp lý lịch",
            "các đơn vị có người được giới thiệu",
        ),
        ("Kết thúc cuộc bầu cử, UBND xã, chịu trách nhiệm báo cáo", "UBND xã"),
        ("Kết thúc hoạt động của Trung tâm, Trạm Y tế xã", None),
        ("Giao Tổ Công tác được thành lập theo Quyết định 12 thực hiện đôn đốc", "Tổ Công tác"),
        ("Thống nhất với kiến nghị của Sở Y tế và giao Sở Tài chính bố trí vốn", "Sở Tài chính"),
        ("Yêu cầu Giám đốc các sở không được chủ quan và phải kiểm tra kho", "Giám đốc các sở"),
        ("Đối với chợ tạm, phối hợp với Sở Y tế, Sở Nội vụ, Công an tỉnh rà soát", None),
        ("Khi có dịch, báo cáo UBND tỉnh, Sở Y tế, Cục Thú y xem xét", None),
        ("Khi cần phối hợp với Công an tỉnh, Sở Tư pháp chủ trì lập hồ sơ", "Sở Tư pháp"),
        ("Đối với Đoàn kiểm tra: Các thành viên Đoàn thực hiện quy chế", "Các thành viên Đoàn"),
    ],
)  # fmt: skip
def test_who_acts_stands_behind_what_opens_the_sentence(sentence: str, names: str | None) -> None:
    found = addressee(sentence)
    assert (found.names if found else None) == names


@pytest.mark.parametrize("each", ["mỗi thành viên", "từng thành viên"])
def test_each_of_a_class_above_is_no_other_addressee(each: str) -> None:
    assert drafts_of(
        "1. Các thành viên Tổ công tác",
        f"- Cuối đợt giám sát, {each} gửi báo cáo về Tổ trưởng.",
    ) == [
        (
            f"Cuối đợt giám sát, {each} gửi báo cáo về Tổ trưởng.",
            ["Các thành viên Tổ công tác"],
            [],
        )
    ]


def test_a_person_is_given_work_by_name_and_post() -> None:
    assert drafts_of(
        "1. Nhiệm vụ của Đoàn:",
        "- Ông. Hoàng Văn Thuân - Trưởng đoàn: Phụ trách chung; chỉ đạo hoạt động của Đoàn.",
        "- Ông Bùi Văn Cường - Thành viên: Chịu trách nhiệm lập biên bản.",
        "- Bà Trần Thị Hà - Thư ký;",
    ) == [
        (
            "Ông. Hoàng Văn Thuân - Trưởng đoàn: Phụ trách chung; chỉ đạo hoạt động của Đoàn.",
            ["Ông. Hoàng Văn Thuân - Trưởng đoàn"],
            [],
        ),
        (
            "Ông Bùi Văn Cường - Thành viên: Chịu trách nhiệm lập biên bản.",
            ["Ông Bùi Văn Cường - Thành viên"],
            [],
        ),
    ]


def test_the_head_of_a_body_has_duties_of_his_own_after_it() -> None:
    assert drafts_of(
        "1. UBND xã có trách nhiệm hướng dẫn người dân. Chủ tịch UBND xã công bố thủ tục.",
        "2. Giao Giám đốc Sở Y tế chủ trì họp giao ban. Sở Y tế gửi báo cáo.",
    ) == [
        ("UBND xã có trách nhiệm hướng dẫn người dân.", ["UBND xã"], []),
        ("Chủ tịch UBND xã công bố thủ tục.", ["Chủ tịch UBND xã"], []),
        (
            "Giao Giám đốc Sở Y tế chủ trì họp giao ban. Sở Y tế gửi báo cáo.",
            ["Giám đốc Sở Y tế"],
            [],
        ),
    ]


def test_bodies_told_after_a_class_and_a_colon_head_what_follows() -> None:
    assert drafts_of(
        "1. Các đơn vị chuyên môn: Khoa Kinh tế, Viện Sư phạm",
        "- Chủ trì các học phần đào tạo.",
        "2. Bước 1",
        "Bước 2. Gửi hồ sơ",
        "- Sở Y tế gửi hồ sơ.",
    ) == [
        ("Chủ trì các học phần đào tạo.", ["Khoa Kinh tế", "Viện Sư phạm"], []),
        ("Sở Y tế gửi hồ sơ.", ["Sở Y tế"], []),
    ]


@pytest.mark.parametrize(
    ("block", "leads"),
    [
        (
            "Trên cơ sở đề xuất của các sở, ban, ngành, địa phương, chủ trì tổng hợp.",
            "Sở Tài chính",
        ),
        ("Trên cơ sở đề xuất của các sở, ngành, các địa phương lập kế hoạch.", "các địa phương"),
    ],
)
def test_last_noun_of_a_class_whose_wishes_are_told_is_not_who_acts(block: str, leads: str) -> None:
    assert drafts_of("1. Sở Tài chính", f"a) {block}") == [(block, [leads], [])]
