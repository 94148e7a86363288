import pytest

from tests.reading.short_plans import WORKS, directive, found, read

ROW = """\
Nội dung thực hiện: {content}

- Đơn vị chủ trì: Công an Thành phố.

- Đơn vị phối hợp: Các Sở, ban, ngành."""  # as in KH 308/KH-UBND Hà Nội


def test_field_and_sentence_that_name_two_leads_are_shown() -> None:
    content = (
        "Sở Khoa học và Công nghệ chủ trì, phối hợp với Công an Thành phố triển khai Đề án 06."
    )
    chars = directive(ROW.format(content=content))
    reading = read(chars)
    assert [task.leads for task in reading.tasks] == [("Công an Thành phố",)]
    (warning,) = [one for one in reading.warnings if one.code == "two_leads"]
    assert warning.message == (
        "Mục II.1: phần ghi cơ quan chủ trì, thực hiện nêu “Công an Thành phố”, "
        "nhưng nội dung nhiệm vụ giao “Sở Khoa học và Công nghệ” chủ trì."
    )
    assert chars[warning.start : warning.end] == "Sở Khoa học và Công nghệ"


@pytest.mark.parametrize(
    "content",
    [
        "Công an Thành phố chủ trì, phối hợp với Bộ Công an triển khai Đề án 06.",
        "CA Thành phố chủ trì, phối hợp với Bộ Công an triển khai Đề án 06.",
        "Giám đốc Công an Thành phố chủ trì triển khai Đề án 06.",
        "Phối hợp với Bộ Công an trong việc bảo đảm an toàn thông tin, an ninh mạng.",
        "Sở Tài chính phối hợp bố trí kinh phí triển khai Đề án 06.",
        "Các cơ quan được giao nhiệm vụ chủ trì triển khai Đề án 06.",
    ],
)
def test_field_and_sentence_that_agree_are_left_alone(content: str) -> None:
    assert found("two_leads", read(directive(ROW.format(content=content)))) == []


def test_sentences_without_a_field_are_no_second_lead() -> None:
    assert found("two_leads", read(directive(WORKS["Sở Công Thương"]))) == []


TABLE = """\
| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| 1 | Sở Xây dựng chủ trì rà soát quy hoạch xây dựng các xã. | Sở Tài chính | UBND các xã |
| 2 | Rà soát các trạm y tế, tham mưu ban hành kế hoạch nâng cấp. | Sở Y tế | UBND các xã |"""


def test_cells_of_a_row_that_name_two_leads_are_shown() -> None:
    reading = read(directive(f"Phân công nhiệm vụ như sau:\n\n{TABLE}"))
    assert [task.leads for task in reading.tasks] == [("Sở Tài chính",), ("Sở Y tế",)]
    assert found("two_leads", reading) == [
        (
            "Mục 1: phần ghi cơ quan chủ trì, thực hiện nêu “Sở Tài chính”, "
            "nhưng nội dung nhiệm vụ giao “Sở Xây dựng” chủ trì."
        )
    ]


def test_units_that_the_list_lacks_are_named_once_and_groups_are_not() -> None:
    chars = directive(
        WORKS["Sở Công Thương"],
        WORKS["Công an tỉnh"],
        WORKS["Công an tỉnh"],
        "Các sở, ban, ngành tỉnh chủ động xây dựng kế hoạch thực hiện.",
        WORKS["Hiệp hội Doanh nghiệp tỉnh"],
    )
    (warning,) = [
        one
        for one in read(chars, {"Sở Công thương": "so-ct"}).warnings
        if one.code == "unknown_units"
    ]
    assert warning.message == ("Không có trong danh mục: Công an tỉnh; Hiệp hội Doanh nghiệp tỉnh.")
    assert chars[warning.start : warning.end] == "Công an tỉnh"


def test_nobody_is_unknown_without_a_list() -> None:
    reading = read(directive(WORKS["Công an tỉnh"]))
    assert ([task.units for task in reading.tasks], found("unknown_units", reading)) == ([{}], [])


def test_everybody_is_unknown_to_an_empty_list() -> None:
    reading = read(directive(WORKS["Công an tỉnh"]), {})
    assert found("unknown_units", reading) == ["Không có trong danh mục: Công an tỉnh."]
