from dataclasses import replace
from datetime import date

import pytest

from sauro.oversight.papers.form import Paper, Paragraph, Table
from sauro.oversight.papers.kinds.urging_letter import (
    NobodyToUrgeError,
    addressed,
    urged,
    urging_letter,
)
from tests.oversight.papers.sample_papers import (
    BUILD,
    DRAFT,
    FINANCE,
    HEALTH,
    LAND,
    circular,
    letter_data,
    letter_to_one,
)


def said_at(paper: Paper, at: int) -> str:
    block = paper.body[at]
    assert isinstance(block, Paragraph)
    return block.words


def test_a_circular_goes_to_each_agency_once() -> None:
    assert circular().addressees == (HEALTH, BUILD, LAND)


def test_rows_of_one_agency_stand_together() -> None:
    table = next(one for one in circular().body if isinstance(one, Table))
    assert [row[:2] for row in table.rows] == [
        ("1", HEALTH),
        ("2", HEALTH),
        ("3", BUILD),
        ("4", BUILD),
        ("5", LAND),
    ]


def test_the_issuer_is_never_addressed() -> None:
    data = letter_data()
    own = replace(data.rows[0], agency="sở  Tài chính")
    letter = replace(data, rows=(own, *data.rows[1:]), addressees=("Sở Tài chính", "Các sở"))
    assert addressed(letter, FINANCE) == ("Các sở",)
    assert urged(letter, FINANCE) == data.rows[1:]
    assert addressed(replace(letter, addressees=("Sở Tài chính",)), FINANCE) == (
        BUILD,
        LAND,
        HEALTH,
    )


def test_nobody_is_left_to_urge() -> None:
    data = letter_data(1)
    own = replace(data, rows=(replace(data.rows[0], agency="Sở Tài chính"),))
    with pytest.raises(NobodyToUrgeError) as refused:
        urging_letter(own, FINANCE, DRAFT)
    assert str(refused.value) == (
        "Không có nhiệm vụ nào của cơ quan khác để đôn đốc; Sở Tài chính không gửi công văn đôn "
        "đốc cho chính mình."
    )


def test_a_letter_to_one_names_it_and_needs_no_column() -> None:
    paper = letter_to_one()
    table = next(one for one in paper.body if isinstance(one, Table))
    assert [column.name for column in table.columns] == [
        "TT", "Nhiệm vụ", "Thời hạn", "Số ngày quá hạn", "Tình hình thực hiện",
    ]  # fmt: skip
    assert table.rows == (
        (
            "1",
            (
                "Rà soát, đánh giá hiện trạng cơ sở hạ tầng bệnh viện, trạm y tế trên địa bàn "
                "tỉnh\n(KH số 2233/KH-UBND ngày 30/3/2026)"
            ),
            "10/5/2026",
            "21",
            "Chưa báo cáo",
        ),
    )
    assert said_at(paper, 1) == (
        "Qua theo dõi, đến hết ngày 31/5/2026, Sở Y tế còn 01 nhiệm vụ đã quá hạn, chưa hoàn "
        "thành, cụ thể như sau:"
    )


def test_the_letter_says_by_when_and_how_to_answer() -> None:
    assert said_at(circular(), 6) == (
        "3. Báo cáo kết quả bằng văn bản, gửi về Sở Tài chính chậm nhất ngày 10/6/2026 (bản điện "
        "tử qua Hệ thống quản lý văn bản và điều hành) để tổng hợp, báo cáo Ủy ban nhân dân tỉnh. "
        "Trường hợp đã hoàn thành, đề nghị gửi kèm văn bản, sản phẩm thể hiện kết quả."
    )


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        (date(2026, 5, 1), "05 lượt giao chưa hoàn thành"),
        (date(2026, 5, 12), "05 lượt giao chưa hoàn thành, trong đó 02 lượt giao đã quá hạn"),
        (date(2026, 5, 31), "05 lượt giao đã quá hạn, chưa hoàn thành"),
    ],
)
def test_late_ones_are_told_from_the_others(as_of: date, said: str) -> None:
    paper = urging_letter(replace(letter_data(), as_of=as_of), FINANCE, DRAFT)
    opening, _, rest = said_at(paper, 1).partition(" còn ")
    assert opening.endswith("các cơ quan, đơn vị")
    assert rest == f"{said}, cụ thể như sau:"
