"""Items of recipients are those of the directives named beside them."""

import pytest

from bench.corpus import WORK, path_of
from sauro.reading.reader import read_file
from tests.reading.short_plans import SENT, WORKS, decision, directive, found, read


def absent(*names: str, sent: str = SENT) -> list[str]:
    """Which of the bodies given work are said to be absent from the recipients."""
    reading = read(directive(*(WORKS[name] for name in names), sent=sent))
    assert [task.leads for task in reading.tasks] == [(name,) for name in names]
    messages = found("absent_from_recipients", reading)
    return [message.split("”")[0].removeprefix("“") for message in messages]


def test_body_of_no_group_is_absent_and_shown_where_it_is_named() -> None:
    chars = directive(WORKS["Sở Công Thương"], WORKS["Trung tâm Phát triển Quỹ đất tỉnh"])
    (warning,) = [one for one in read(chars).warnings if one.code == "absent_from_recipients"]
    assert warning.message == (
        "“Trung tâm Phát triển Quỹ đất tỉnh” được giao việc nhưng không có trong “Nơi nhận”."
    )
    assert chars[warning.start : warning.end] == "Trung tâm Phát triển Quỹ đất tỉnh"


def test_body_named_twice_is_warned_of_once() -> None:
    again = "Trung tâm Phát triển Quỹ đất tập trung thực hiện công tác đền bù."
    reading = read(directive(WORKS["Trung tâm Phát triển Quỹ đất tỉnh"], again))
    assert [task.leads[0] for task in reading.tasks] == [
        "Trung tâm Phát triển Quỹ đất tỉnh",
        "Trung tâm Phát triển Quỹ đất",
    ]
    assert len(found("absent_from_recipients", reading)) == 1


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("Sở Công Thương", "Các Sở, ban ngành tỉnh"),  # CT 01/CT-UBND Quảng Ngãi
        ("Sở Nông nghiệp và Môi trường", "Các Sở: XD, TC, KH&CN, NN&MT"),  # KH 597 Đồng Tháp
        ("Sở Nông nghiệp và Môi trường", "Sở: NN&MT, TC, VH,TT&DL, GD&ĐT"),  # KH 159 Cần Thơ
        ("Sở Công Thương", "Các sở, ngành: Kế hoạch và Đầu tư, Công Thương"),  # TB 565 Quảng Ngãi
        ("Bộ Công Thương", "Các Bộ: TC, NV, NNMT, CT"),  # TB 636/TB-VPCP
        ("Bộ Công Thương", "Các bộ, cơ quan ngang bộ, cơ quan thuộc CP"),  # TB 627/TB-VPCP
        ("Công an tỉnh", "CA tỉnh"),
        ("Công an tỉnh", "Công an Tỉnh"),  # KH 597 Đồng Tháp
        ("UBND xã San Thàng", "UBND xã, phường"),  # KH 308/KH-UBND Hà Nội
        ("UBND xã San Thàng", "ƯBND các xã"),
        ("Đài Phát thanh và Truyền hình tỉnh", "Đài Phát thanh và Truyền hình tỉnh"),  # CT 01
        ("Đài Phát thanh và Truyền hình tỉnh", "Báo và Đài PT-TH tỉnh"),
        ("Đài Phát thanh và Truyền hình tỉnh", "Phát thanh - Truyền hình tỉnh"),
        ("Trung tâm Phát triển Quỹ đất tỉnh", "TT PTQĐ tỉnh"),
        ("Trung tâm Phát triển Quỹ đất tỉnh", "Các cơ quan, đơn vị liên quan"),
        ("Hiệp hội Doanh nghiệp tỉnh", "Các sở, ban, ngành, đoàn thể Thành phố"),  # KH 172 TP.HCM
        ("Ủy ban nhân dân tỉnh Tuyên Quang", "UBND các tỉnh, thành phố: Hà Nội, Tuyên Quang"),
        ("Ủy ban nhân dân tỉnh Tuyên Quang", "HĐND, UBND các tỉnh, thành phố trực thuộc TW"),
    ],
)
def test_body_is_sent_to_by_name_or_group(name: str, item: str) -> None:
    assert absent(name, sent=f"- TT. Tỉnh ủy (b/c);\n- {item};\n- Lưu: VT.") == []


@pytest.mark.parametrize(
    ("name", "items"),
    [
        ("Sở Công Thương", "Các Sở: XD, TC, KH&CN, NN&MT"),
        ("Sở Công Thương", "Sở Tài chính"),
        ("Sở Công Thương", "UBND các xã, phường"),
        ("Sở Công Thương", "VPUB: CVP, các phòng, đơn vị trực thuộc"),
        ("Bộ Công Thương", "Các Bộ: TC, XD, NV, GDĐT, NNMT, DTTG"),
        ("Công an tỉnh", "Các Sở: XD, TC, KH&CN, NN&MT"),
        ("UBND xã San Thàng", "Các sở, ban, ngành tỉnh"),
        ("Hiệp hội Doanh nghiệp tỉnh", "Các Sở, ban ngành tỉnh"),
        ("Ủy ban nhân dân tỉnh Tuyên Quang", "UBND các tỉnh, thành phố: Hà Nội, Đồng Nai"),
    ],
)
def test_body_is_absent_where_neither_it_nor_its_group_is_listed(name: str, items: str) -> None:
    assert absent(name, sent=f"- TT. Tỉnh ủy (b/c);\n- {items};\n- Lưu: VT.") == [name]


def test_work_directives_lack_only_whom_a_person_found_lacking() -> None:
    lacking = {
        (stem.split("-")[0], message.split("”")[0].removeprefix("“"))
        for stem in WORK
        for message in found("absent_from_recipients", read_file(path_of(stem)))
    }
    assert lacking == {
        ("006", "Đài Phát thanh và Truyền hình Thành phố"),
        ("146", "Hiệp hội Doanh nghiệp tỉnh"),
        ("lai", "Trung tâm Phát triển Quỹ đất tỉnh"),
    }


def test_list_of_recipients_goes_on_over_lines() -> None:
    sent = "- Các sở, ngành: Kế hoạch và Đầu tư, Tài chính,\n  Xây dựng, Công Thương;\n- Lưu: VT."
    assert absent("Sở Công Thương", "Công an tỉnh", sent=sent) == ["Công an tỉnh"]


@pytest.mark.parametrize(
    "sent",
    [
        "- TT. Tỉnh ủy (b/c);\n- Sở Tài chính;",
        "- Các sở, ngành: Tài chính, Thông tin và Truyền thông,\n- Tỉnh Đoàn;\n- Lưu: VT.",
        "- Như trên;\n- Lưu: VT.",
        "- Như mục II;\n- Lưu: VT.",
        "- Như Điều 3;\n- Lưu: VT.",
    ],
)
def test_list_that_is_cut_or_refers_to_what_is_not_there_is_no_ground(sent: str) -> None:
    assert absent("Sở Công Thương", sent=sent) == []


def test_document_without_recipients_is_no_ground() -> None:
    assert found("absent_from_recipients", read(f"1. {WORKS['Sở Công Thương']}\n")) == []


def test_office_that_files_the_paper_needs_no_line() -> None:
    assert absent("Văn phòng UBND tỉnh", sent="- Sở Tài chính;\n- Lưu: VT.") == []


LETTER = """\
Số: 4169/UBND-VX

Kính gửi:
- Sở Công Thương;
- Sở Tài chính.

1. {0}

2. {1}

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Quang Trung
"""

ANNEX = """
KẾ HOẠCH

Triển khai Thông báo số 130/TB-VPCP
(Kèm theo Quyết định số 223/QĐ-UBND)

1. Sở Công Thương chủ trì, phối hợp với các sở, ngành liên quan rà soát quy hoạch.

2. Công an tỉnh tăng cường công tác quản lý chất lượng công trình.
"""


def test_as_above_is_those_the_letter_is_addressed_to() -> None:
    reading = read(LETTER.format(WORKS["Sở Công Thương"], WORKS["Công an tỉnh"]))
    assert [task.leads for task in reading.tasks] == [("Sở Công Thương",), ("Công an tỉnh",)]
    assert found("absent_from_recipients", reading) == [
        "“Công an tỉnh” được giao việc nhưng không có trong “Nơi nhận”."
    ]


@pytest.mark.parametrize(
    ("article", "lacking"),
    [
        ("Giám đốc Sở Công Thương", ["Công an tỉnh"]),
        ("Giám đốc các Sở: Tài chính, Công Thương; Giám đốc Công an tỉnh", []),
        ("Thủ trưởng các sở, ban, ngành", []),
    ],
)
def test_as_in_article_is_those_the_article_names(article: str, lacking: list[str]) -> None:
    last = f"{article} chịu trách nhiệm thi hành Quyết định này./."
    reading = read(decision("Quyết định này có hiệu lực kể từ ngày ký.", last) + ANNEX)
    assert [task.leads for task in reading.tasks] == [("Sở Công Thương",), ("Công an tỉnh",)]
    assert found("absent_from_recipients", reading) == [
        f"“{name}” được giao việc nhưng không có trong “Nơi nhận”." for name in lacking
    ]
