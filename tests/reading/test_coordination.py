"""Who helps: the bodies governed by "phối hợp với", "cùng với", and no others."""

import pytest

from sauro.reading.coordination import Helper, helpers_in, set_apart
from sauro.reading.names import NameReader


def _helpers(block: str) -> list[Helper]:
    return helpers_in(NameReader(block), 0, len(block))


def _found(block: str) -> list[tuple[str, str]]:
    """Each helper and the sense of its rule."""
    return [(helper.name.text, helper.rule.sense) for helper in _helpers(block)]


@pytest.mark.parametrize(
    "words",
    [
        "phối hợp với", "Phối hợp với", "chủ trì, phối hợp với", "phối hợp cùng",
        "phối hợp cùng với", "phối hợp chặt chẽ với", "phối hợp thường xuyên, trực tiếp với",
        "phối hợp thực hiện với",
        "phối hợp liên ngành với", "phối hợp với:", "chủ động phối hợp tốt với", "kết hợp với",
        "Kết hợp chặt chẽ với", "phối hợp, kịp thời với",
        "phối hợp chặt chẽ, quyết liệt với", "phối hợp chia sẻ dữ liệu với",
    ],
)  # fmt: skip
def test_bodies_after_working_with_help(words: str) -> None:
    block = f"Sở Y tế {words} Công an tỉnh rà soát cơ sở"
    assert _found(block) == [("Công an tỉnh", "with")]


@pytest.mark.parametrize(
    ("block", "helper"),
    [
        ("Phối hợp Sở Khoa học và Công nghệ đề xuất ứng dụng", "Sở Khoa học và Công nghệ"),
        ("Sở Tài chính phối hợp các sở, ngành cân đối", "các sở, ngành"),
        ("phối hợp chặt chẽ Sở Y tế rà soát", "Sở Y tế"),
        ("phối hợp Giám đốc Sở Y tế rà soát", "Giám đốc Sở Y tế"),
    ],
)
def test_body_right_after_the_word_helps(block: str, helper: str) -> None:
    assert _found(block) == [(helper, "direct")]


@pytest.mark.parametrize(
    ("block", "helper"),
    [
        ("Bộ Tài chính chủ trì cùng Bộ Xây dựng rà soát", "Bộ Xây dựng"),
        ("Sở Y tế chủ trì, cùng Sở Công Thương kiểm tra", "Sở Công Thương"),
        ("Cùng Sở Y tế kiểm tra", "Sở Y tế"),
        ("Sở Nội vụ cùng với các sở, ngành rà soát", "các sở, ngành"),
        ("Sở Nội vụ thống nhất cùng Sở Tài chính", "Sở Tài chính"),
    ],
)
def test_body_acted_together_with_helps(block: str, helper: str) -> None:
    assert _found(block) == [(helper, "together")]


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("Sở Y tế chủ trì, Sở Tài chính phối hợp bố trí vốn", [("Sở Tài chính", "beside")]),
        ("Giao Sở Y tế chủ trì, các sở cùng phối hợp rà soát", [("các sở", "beside")]),
        ("Sở Y tế chủ trì, Sở Tài chính rà soát", []),
        (
            "Sở Y tế chủ trì, có sự phối hợp của Công an tỉnh, kiểm tra",
            [("Công an tỉnh", "with")],
        ),
    ],
)
def test_body_told_to_help_the_one_that_leads_helps(
    block: str, found: list[tuple[str, str]]
) -> None:
    assert _found(block) == found


@pytest.mark.parametrize(
    ("block", "helpers"),
    [
        (
            "phối hợp với Sở Nội vụ, Sở Tài chính và UBND các xã, phường: Rà soát",
            ["Sở Nội vụ", "Sở Tài chính", "UBND các xã, phường"],
        ),
        (
            "phối hợp với các Bộ: Tài chính, Xây dựng và các địa phương liên quan rà soát",
            ["Bộ Tài chính", "Bộ Xây dựng", "các địa phương liên quan"],
        ),
        (
            "phối hợp với các sở, ngành, đoàn thể Thành phố, Ủy ban nhân dân các phường rà soát",
            ["các sở, ngành, đoàn thể Thành phố", "Ủy ban nhân dân các phường"],
        ),
        (
            "Các tỉnh uỷ phối hợp Bộ Y tế, Bộ Giáo dục và Đào tạo và Bộ Nội vụ",
            ["Bộ Y tế", "Bộ Giáo dục và Đào tạo", "Bộ Nội vụ"],
        ),
        (
            "phối hợp với các cơ quan liên quan và địa phương có rừng rà soát",
            ["các cơ quan liên quan", "địa phương có rừng"],
        ),
        (
            "chủ trì cùng Bộ Xây dựng và các bộ, ngành liên quan rà soát",
            ["Bộ Xây dựng", "các bộ, ngành liên quan"],
        ),
        (
            "Phối hợp với Công an tỉnh và Bộ Chỉ huy Quân sự tỉnh",
            ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
        ),
    ],
)
def test_whole_list_helps(block: str, helpers: list[str]) -> None:
    assert [helper.name.text for helper in _helpers(block)] == helpers


@pytest.mark.parametrize(
    "block",
    [
        "Đồng hành cùng doanh nghiệp, nhà đầu tư",
        "Đồng hành cùng các doanh nghiệp tháo gỡ khó khăn",
        "Chính quyền đồng hành cùng với các doanh nghiệp",
    ],
)
def test_those_accompanied_do_not_help(block: str) -> None:
    assert _found(block) == []


@pytest.mark.parametrize(
    "block",
    [
        "Tăng cường công tác phối hợp giữa các lực lượng, thanh tra, kiểm tra",
        "cơ chế phối hợp giữa các bộ, cơ quan ngang bộ",
        "Tăng cường sự phối hợp chặt chẽ giữa các sở, ngành, địa phương",
    ],
)
def test_working_between_many_names_no_helper(block: str) -> None:
    assert _found(block) == []


@pytest.mark.parametrize(
    "block",
    [
        "Công an tỉnh phối hợp tham gia đánh giá",
        "Công an tỉnh phối hợp cung cấp thông tin cho Sở Y tế",
        "Phối hợp, hướng dẫn các sở rà soát",
        "Sở Y tế phối hợp với người dân",
        "UBND cùng cấp thực hiện",
        "tăng 5% so với cùng kỳ năm trước",
        "cùng thời điểm các sở báo cáo",
        "cùng lúc với Sở Y tế",
        "vùng các xã biên giới, vùng Sở Y tế quản lý",
        "làm việc với Bộ Công Thương",
        "chuẩn bị nội dung làm việc cùng Đoàn giám sát",
        "báo cáo UBND tỉnh, trình HĐND tỉnh; tham mưu UBND tỉnh",
        "Sở Y tế chủ trì rà soát",
    ],
)
def test_others_do_not_help(block: str) -> None:
    assert _found(block) == []


def test_helper_is_named_once() -> None:
    block = (
        "phối hợp với Sở Y tế rà soát; phối hợp với sở Y tế, Sở Nội vụ tổng hợp, cùng Sở Y tế in"
    )
    assert _found(block) == [("Sở Y tế", "with"), ("Sở Nội vụ", "with")]


def test_helpers_stand_in_the_order_of_the_text() -> None:
    block = (
        "Cùng Sở Nội vụ rà soát, phối hợp Sở Tài chính tính toán và phối hợp với Sở Y tế báo cáo"
    )
    assert _found(block) == [
        ("Sở Nội vụ", "together"),
        ("Sở Tài chính", "direct"),
        ("Sở Y tế", "with"),
    ]


def test_those_whom_others_are_led_to_work_with_help() -> None:
    block = "Chỉ đạo lực lượng chức năng phối hợp với địa phương hỗ trợ người dân sơ tán."
    assert _found(block) == [("địa phương", "with")]


def test_helpers_are_of_their_own_stretch_only() -> None:
    text = "phối hợp với Sở Y tế. Phối hợp với Sở Nội vụ. Phối hợp với Sở Tài chính."
    found = helpers_in(NameReader(text), 22, 45)
    assert [(helper.name.text, helper.name.start, helper.name.end) for helper in found] == [
        ("Sở Nội vụ", 35, 44)
    ]


def test_brackets_say_who_of_a_list_helps() -> None:
    names = NameReader("Sở Y tế (chủ trì), Sở Tài chính (phối hợp) bổ sung kinh phí")
    listed = names.list_at(0, len(names.chars))
    assert listed is not None
    leads, helpers = set_apart(names, listed.names)
    assert [name.text for name in leads] == ["Sở Y tế"]
    assert [helper.name.text for helper in helpers] == ["Sở Tài chính"]


def test_list_in_which_all_help_keeps_its_subjects() -> None:
    names = NameReader("Sở Y tế (phối hợp), Sở Tài chính (phối hợp) rà soát")
    listed = names.list_at(0, len(names.chars))
    assert listed is not None
    assert [name.text for name in set_apart(names, listed.names)[0]] == ["Sở Y tế", "Sở Tài chính"]


@pytest.mark.parametrize(
    ("helper", "work"),
    [
        ("các địa phương có đường biên giới", "tăng cường tuần tra"),
        ("UBND các xã có dự án đi qua", "rà soát, thống kê"),
        ("các hộ dân bị ảnh hưởng", "khắc phục hậu quả"),
        ("các đơn vị có liên quan", "rà soát"),
        ("các cơ quan có thẩm quyền", "trong việc kiểm tra vi phạm"),
        ("các sở, ngành", "có kế hoạch kiểm tra"),
        ("Sở Y tế", "có văn bản hướng dẫn"),
    ],
)
def test_clause_that_tells_which_of_a_class_help_belongs_to_the_name(
    helper: str, work: str
) -> None:
    assert _found(f"phối hợp với {helper} {work}") == [(helper, "with")]


@pytest.mark.parametrize(
    "helper", ["gia đình", "gia đình học sinh", "gia đình người qua đời", "phụ huynh học sinh"]
)
def test_families_help_too(helper: str) -> None:
    assert _found(f"Phối hợp với {helper} chăm lo") == [(helper, "with")]


def test_family_beside_a_body_helps() -> None:
    block = "phối hợp với chính quyền địa phương và gia đình chủ tàu rà soát"
    assert _found(block) == [("chính quyền địa phương", "with"), ("gia đình chủ tàu", "with")]


def test_working_together_of_many_names_no_helper() -> None:
    assert _found("tăng cường sự phối hợp của các bộ, ngành trong cấp phép") == []


def test_place_tells_which_bodies_of_a_class_help() -> None:
    helper = "chính quyền cơ sở tại các địa bàn giáp biên"
    assert _found(f"phối hợp với {helper} tổ chức tuần tra") == [(helper, "with")]


def test_people_and_families_in_the_midst_of_helpers() -> None:
    assert _found("phối hợp với nhân dân và chính quyền địa phương giữ gìn") == [
        ("nhân dân", "with"),
        ("chính quyền địa phương", "with"),
    ]
    assert _found("phối hợp với nhà trường, gia đình và xã hội") == [
        ("nhà trường", "with"),
        ("gia đình", "with"),
    ]


def test_helpers_of_what_another_presides_over_help_not_here() -> None:
    block = "Sở Y tế mua thuốc theo danh mục do Sở Tài chính chủ trì, phối hợp với Sở Nội vụ lập."
    assert _found(block) == []


def test_name_ends_before_the_work_of_those_concerned() -> None:
    block = "Phối hợp với các cơ quan có liên quan thực hiện nhiệm vụ tuyên truyền"
    assert _found(block) == [("các cơ quan có liên quan", "with")]


@pytest.mark.parametrize(
    "helper",
    [
        "UBND các xã có khu, cụm công nghiệp",
        "Ủy ban nhân dân cấp xã nơi có mỏ",
        "UBND các địa phương có khu, điểm du lịch",
        "Sở Công Thương các tỉnh bị ảnh hưởng bởi mưa, lũ tại miền Trung, Tây Nguyên",
        "các lực lượng chức năng tại cửa khẩu",
    ],
)
def test_helper_has_the_clause_that_tells_which_are_meant(helper: str) -> None:
    assert _found(f"Phối hợp với {helper} kiểm tra kho") == [(helper, "with")]


@pytest.mark.parametrize(
    ("block", "helpers"),
    [
        ("Tập huấn cho cán bộ xã. Sở Y tế chủ trì, Công an tỉnh phối hợp.", ["Công an tỉnh"]),
        ("Sở Y tế chủ trì tập huấn. Công an tỉnh, các xã phối hợp.", ["Công an tỉnh", "các xã"]),
        ("Sở Y tế lập hồ sơ; Công an tỉnh cùng phối hợp.", ["Công an tỉnh"]),
        ("Sở Y tế lập hồ sơ; Công an tỉnh phối hợp rà soát.", []),
        (
            "Sở Y tế chủ trì; các Sở: Nội vụ, Tài chính phối hợp.",
            ["Sở Nội vụ", "Sở Tài chính"],
        ),
        ("Sở Y tế chủ trì lập hồ sơ, các xã phối hợp khi có yêu cầu.", ["các xã"]),
        ("Sở Y tế chủ trì lập hồ sơ; Công an tỉnh phối hợp theo yêu cầu.", ["Công an tỉnh"]),
        ("Công an tỉnh phối hợp.", []),
    ],
)
def test_subjects_that_only_help_stand_beside_or_behind(block: str, helpers: list[str]) -> None:
    assert _found(block) == [(helper, "beside") for helper in helpers]
