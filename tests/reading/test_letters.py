"""Letters that ask for work without naming again whom they are sent to."""

import pytest

from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import from_string

HEAD = """UBND TỈNH LAI CHÂU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc

Số: {number}              Lai Châu, ngày 11 tháng 3 năm 2026
"""


def _read(body: str, number: str = "45/SYT-NV", title: str = "V/v phòng dịch") -> Reading:
    return read_source(from_string(f"{HEAD.format(number=number)}{title}\n\n{body}\n"))


def _work(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    return [(task.text, task.leads) for task in reading.tasks]


SENT = "Kính gửi:\n- Các bệnh viện;\n- UBND các xã, phường.\n\n"
BOTH = ("Các bệnh viện", "UBND các xã, phường")


@pytest.mark.parametrize(
    "asked",
    [
        "Đề nghị rà soát, gửi danh sách về Sở trước ngày 15/4/2026.",
        "Sở Y tế đề nghị rà soát, gửi danh sách về Sở trước ngày 15/4/2026.",
        "Để kịp thời tổng hợp, Sở Y tế đề nghị rà soát, gửi danh sách về Sở.",
        "Sở xin gửi dự thảo kèm theo. Đề nghị nghiên cứu, góp ý trước ngày 15/4/2026.",
    ],
)
def test_sentence_that_asks_nobody_by_name_goes_to_the_addressees(asked: str) -> None:
    assert _work(_read(SENT + asked)) == [(asked, BOTH)]


@pytest.mark.parametrize(
    "lead_in",
    ["Sở Y tế đề nghị:", "Sở Y tế yêu cầu thực hiện một số nội dung sau:", "Giám đốc Sở chỉ thị:"],
)
def test_items_below_what_asks_nobody_by_name_go_to_the_addressees(lead_in: str) -> None:
    items = "1. Tuyên truyền phòng dịch.\n2. Sở Xây dựng rà soát nhà trọ.\n3. Mẫu kèm theo.\n"
    assert _work(_read(f"{SENT}{lead_in}\n{items}")) == [
        ("Tuyên truyền phòng dịch.", BOTH),
        ("Sở Xây dựng rà soát nhà trọ.", ("Sở Xây dựng",)),
    ]


def test_whom_an_item_gives_its_work_at_its_end_is_not_those_the_letter_is_sent_to() -> None:
    items = "1. Tuyên truyền phòng dịch.\n2. Tổ chức tổng kết, giao Văn phòng Sở chuẩn bị.\n"
    assert _work(_read(f"{SENT}Sở Y tế đề nghị:\n{items}")) == [
        ("Tuyên truyền phòng dịch.", BOTH),
        ("Tổ chức tổng kết, giao Văn phòng Sở chuẩn bị.", ("Văn phòng Sở",)),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Sở Y tế đã nhận được đề nghị rà soát của các đơn vị.",
        "Đề nghị xem xét, cho ý kiến.",
        "Xét đề nghị của Bộ Y tế, Sở có ý kiến như sau:\n1. Nhất trí với dự thảo.",
    ],
)
def test_what_asks_for_no_work_gives_none(told: str) -> None:
    assert _work(_read(SENT + told)) == []


def test_last_item_that_asks_is_work_though_a_farewell_follows_it() -> None:
    asked = "Đối với vướng mắc về tài khoản, đề nghị liên hệ Trung tâm Y tế để được hỗ trợ."
    body = f"{SENT}Sở Y tế đề nghị:\n- Rà soát tủ thuốc.\n- {asked}\nSở Y tế trân trọng cảm ơn./."
    assert _work(_read(body)) == [("Rà soát tủ thuốc.", BOTH), (asked, BOTH)]


def test_those_a_report_recommends_to_are_given_what_stands_below() -> None:
    body = (
        "Kính gửi: Bộ Y tế\n\nSở Y tế báo cáo như sau:\nTừ kết quả trên, Sở Y tế kiến nghị"
        " Bộ Y tế:\n1. Ban hành hướng dẫn tiêm chủng.\n\nTrên đây là báo cáo của Sở Y tế.\n"
    )
    work = _work(_read(body, "45/BC-SYT", "BÁO CÁO\nKết quả tiêm chủng"))
    assert work == [("Ban hành hướng dẫn tiêm chủng.", ("Bộ Y tế",))]


def test_proposal_gives_no_work_to_those_it_is_sent_to() -> None:
    body = "Kính gửi: Ủy ban nhân dân tỉnh\n\nĐề nghị thẩm định, phê duyệt dự toán.\n"
    assert _work(_read(body, "45/TTr-SYT", "TỜ TRÌNH\nVề việc mua thuốc")) == []


def test_first_order_of_a_letter_may_begin_with_its_grounds() -> None:
    told = "Về phòng dịch, Chủ tịch UBND tỉnh có ý kiến như sau:"
    order = "Trên cơ sở Báo cáo số 12/BC-UBND ngày 2/3/2026, Sở Xây dựng làm việc với Sở Y tế."
    reading = _read(f"Kính gửi: Sở Xây dựng.\n\n{told}\n\n{order}")
    assert _work(reading) == [(order, ("Sở Xây dựng",))]
