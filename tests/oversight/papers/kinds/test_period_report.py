import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.oversight.papers.form import Heading, Paper, Paragraph, Table
from sauro.oversight.papers.kinds.figures import Figures, added
from sauro.oversight.papers.kinds.lists import by_agency
from sauro.oversight.papers.kinds.period_report import period_report
from sauro.oversight.papers.kinds.report_data import PeriodReport
from tests.oversight.papers.sample_papers import AS_OF, DRAFT, FINANCE, figures, report, report_data

COUNTS = st.integers(0, 400)
FIGURES = st.builds(
    figures,
    st.just("Sở"),
    COUNTS,
    COUNTS,
    COUNTS,
    COUNTS,
    COUNTS,
    COUNTS,
    COUNTS,
    event=COUNTS,
    recurring=COUNTS,
)


def words(paper: Paper) -> list[str]:
    return [one.words for one in paper.body if isinstance(one, Paragraph)]


def made(data: PeriodReport) -> Paper:
    return period_report(data, FINANCE, DRAFT)


def test_parts_stand_in_the_usual_order() -> None:
    headings = [one.words for one in report().body if isinstance(one, Heading)]
    assert headings == [
        "I. TÌNH HÌNH CHUNG",
        "II. KẾT QUẢ THỰC HIỆN",
        "1. Kết quả theo cơ quan, đơn vị",
        "2. Kết quả theo nhóm nhiệm vụ",
        "III. NHIỆM VỤ QUÁ HẠN",
        "IV. KHÓ KHĂN, VƯỚNG MẮC",
        "V. ĐỀ XUẤT, KIẾN NGHỊ",
    ]
    assert [one.title for one in report().annexes] == [
        "Biểu 01: Tổng hợp kết quả theo cơ quan, đơn vị",
        "Biểu 02: Danh sách nhiệm vụ quá hạn",
        "Biểu 03: Danh sách nhiệm vụ sắp đến hạn",
        "Biểu 04: Danh sách nhiệm vụ chưa xác định thời hạn",
        "Biểu 05: Danh sách nhiệm vụ đã báo cáo hoàn thành, chờ xác nhận",
    ]


def test_situation_counts_tasks_apart_from_assignments() -> None:
    assert words(report())[2:4] == [
        (
            "Đến hết ngày 31/5/2026, có 03 văn bản giao 47 nhiệm vụ, với 71 lượt giao cho 10 cơ "
            "quan, đơn vị. Tính theo nhiệm vụ: đã hoàn thành 26, chưa hoàn thành 21, trong "
            "đó quá hạn 04."
        ),
        (
            "Tính theo lượt giao: đã hoàn thành 43 lượt (đúng hạn 38, quá hạn 03, không có thời "
            "hạn 02); chưa hoàn thành 28 lượt (quá hạn 04, sắp đến hạn 03, trong hạn 15, chưa xác "
            "định thời hạn 03, chờ sự kiện 02, thực hiện định kỳ 01)."
        ),
    ]


def test_each_percentage_names_what_it_is_of_and_the_day() -> None:
    shares = [one for one in words(report()) if "%" in one]
    assert shares == [
        "- Tỷ lệ hoàn thành trên tổng số lượt giao, đến hết ngày 31/5/2026: 60,6% (43/71).",
        (
            "- Tỷ lệ hoàn thành đúng hạn trên số lượt giao có thời hạn đã hoàn thành, đến hết ngày "
            "31/5/2026: 92,7% (38/41)."
        ),
        (
            "- Tỷ lệ hoàn thành trên số lượt giao có thời hạn đã hoàn thành hoặc quá hạn, đến hết "
            "ngày 31/5/2026: 91,1% (41/45)."
        ),
        (
            "- Tỷ lệ quá hạn trên số lượt giao có thời hạn đã hoàn thành hoặc quá hạn, đến hết "
            "ngày 31/5/2026: 8,9% (4/45)."
        ),
    ]


def test_late_and_missing_data_are_said() -> None:
    said = words(report())
    assert (
        "Đến thời điểm chốt số liệu, 01 cơ quan, đơn vị chưa gửi số liệu trong kỳ: UBND xã số 4; "
        "báo cáo dùng số liệu gần nhất của các cơ quan, đơn vị này."
    ) in said
    assert (
        "Có 01 số liệu gửi sau khi chốt kỳ trước: Sở Nông nghiệp và Môi trường (01 nhiệm vụ hoàn "
        "thành ngày 28/4/2026, nhận ngày 06/5/2026). Số liệu này được tính vào kỳ này; báo cáo kỳ "
        "trước giữ nguyên."
    ) in said


def test_change_since_the_period_before_is_said() -> None:
    said = [one for one in words(report()) if one.startswith("So với")]
    assert said == [
        (
            "So với số liệu ngày 30/4/2026: tổng số lượt giao tăng 19 (từ 52 lên 71); số đã hoàn "
            "thành tăng 19 (từ 24 lên 43); số quá hạn giảm 02 (từ 06 xuống 04)."
        )
    ]


def test_a_period_that_still_runs_is_said_to() -> None:
    said = words(made(replace(report_data(), as_of=AS_OF.replace(day=20))))
    assert said[1].startswith(
        "Kỳ báo cáo từ ngày 01/5/2026 đến hết ngày 31/5/2026; số liệu tính đến hết ngày 20/5/2026, "
        "chưa gồm những ngày còn lại của kỳ."
    )


def test_nothing_late_is_said_in_words() -> None:
    three = figures("Sở Y tế", 3)
    data = replace(
        report_data(), tasks=three, assignments=three, by_agency=(three,), by_group=(three,),
        overdue=(), soon=(), undated=(), confirming=(), obstacles=(),
        proposals=(),
    )  # fmt: skip
    said = words(made(data))
    assert "Đến hết ngày 31/5/2026, không có lượt giao nào quá hạn." in said
    assert "Trong kỳ, các cơ quan, đơn vị không báo cáo khó khăn, vướng mắc." in said
    assert "1. Không có đề xuất, kiến nghị." in said


def test_the_latest_stand_first_and_the_body_shows_ten() -> None:
    paper = made(report_data(times=5))
    late = [one for one in paper.body if isinstance(one, Table)][1]
    days = [int(row[4]) for row in late.rows]
    assert len(days) == 10
    assert days == sorted(days, reverse=True)
    annexed = paper.annexes[1].blocks[0]
    assert isinstance(annexed, Table)
    assert len(annexed.rows) == 20


def test_parts_that_do_not_add_up_are_refused() -> None:
    data = report_data()
    with pytest.raises(ValueError, match="do not add up"):
        replace(data, by_agency=data.by_agency[1:])
    with pytest.raises(ValueError, match="overdue: 3 rows listed, 4 counted"):
        replace(data, overdue=data.overdue[1:])


@given(st.lists(FIGURES, max_size=5))
def test_columns_add_up_along_and_down(listed: list[Figures]) -> None:
    table = by_agency(listed)
    rows = [[int(cell.replace(".", "")) for cell in row[2:14]] for row in table.rows if row[0]]
    total = [int(cell.replace(".", "")) for cell in table.total[2:14]]
    for row in (*rows, total):
        assert row[0] == row[1] + row[5]
        assert row[1] == sum(row[2:5])
        assert row[5] == sum(row[6:12])
    assert total == [sum(column) for column in zip(*rows, strict=True)] or not rows
    assert added("", listed).counted == total[0]


def test_no_word_is_left_in_a_form_of_the_program() -> None:
    for said in words(report()):
        assert re.findall(r"None|\(\)|  |\.\.|;;", said) == []
