import pytest

from tests.reading.short_plans import WORKS, directive, found, read

KNOWN = {
    "Sở Công thương": "so-ct",
    "Ủy ban nhân dân xã San Thàng": "x-san-thang",
    "Sở NN&MT": "so-nnmt",
}


def test_task_has_the_ids_of_known_units_however_written() -> None:
    names = ("Sở Công Thương", "UBND xã San Thàng", "Sở Nông nghiệp và Môi trường")
    reading = read(directive(*(WORKS[name] for name in names)), KNOWN)
    assert [task.units for task in reading.tasks] == [
        {"Sở Công Thương": "so-ct"},
        {"UBND xã San Thàng": "x-san-thang"},
        {"Sở Nông nghiệp và Môi trường": "so-nnmt"},
    ]
    assert found("unknown_units", reading) == []


@pytest.mark.parametrize(
    ("printed", "known"),
    [
        ("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("SỞ Y TẾ", "Sở Y tế"),
        ("Sở Kế hoạch - Đầu tư", "Sở Kế hoạch và Đầu tư"),
        ("Uỷ ban nhân dân xã Mường Kim", "UBND xã Mường Kim"),
        ("Giám đốc Sở Y tế", "Sở Y tế"),
    ],
)
def test_unit_is_known_by_other_spellings(printed: str, known: str) -> None:
    work = f"Giao {printed} tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/4/2026."
    (task,) = read(directive(work), {known: "1", "Sở Tư pháp": "2"}).tasks
    assert task.units == {printed: "1"}


def test_marks_tell_units_apart() -> None:
    work = "Giao UBND xã Mường Kim tổng hợp, báo cáo UBND tỉnh trước ngày 10/4/2026."
    (task,) = read(directive(work), {"UBND xã Mương Kim": "1"}).tasks
    assert task.units == {}


def test_name_of_two_units_has_no_id_and_is_not_unknown() -> None:
    reading = read(directive(WORKS["Sở Công Thương"]), {"Sở CT": "1", "SCT": "2"})
    assert ([task.units for task in reading.tasks], found("unknown_units", reading)) == ([{}], [])
