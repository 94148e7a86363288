import pytest

from sauro.reading.output import phrases
from sauro.reading.result import Deadline, Document
from sauro.reading.text import Place
from tests.reading.output.readings import DOCUMENT, TASKS, deadline


@pytest.mark.parametrize(
    ("iso", "printed"),
    [("2026-04-09", "09/4/2026"), ("2026-02-28", "28/02/2026"), ("2026-12-31", "31/12/2026")],
)
def test_day_is_printed_as_in_official_papers(iso: str, printed: str) -> None:
    assert phrases.day(iso) == printed


def test_long_day_names_day_month_and_year() -> None:
    assert phrases.long_day("2026-01-05") == "ngày 05 tháng 01 năm 2026"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(line=31), "dòng 31"),
        (Place(page=2, paragraph=14), "trang 2, đoạn 14"),
        (Place(page=2, table=1, row=3, column=2, paragraph=9), "trang 2, bảng 1, hàng 3, cột 2"),
        (Place(page=2, line=5), "trang 2, dòng 5"),
        (Place(), ""),
    ],
)
def test_spot_says_where_to_look(place: Place, words: str) -> None:
    assert phrases.spot(place) == words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("II.", "1.", "a)", "-"), "II.1.a"),
        (("II", "1", "1.2", "1.2.3."), "II.1.2.3"),
        (("Điều 3.", "2.", "đ)"), "Điều 3, 2, đ"),
        (("1.", "10."), "1.10"),
        (("-", "+"), ""),
        ((), ""),
    ],
)
def test_address_joins_printed_labels(path: tuple[str, ...], words: str) -> None:
    assert phrases.address(path) == words


def test_where_joins_address_and_spot() -> None:
    assert phrases.where(TASKS[0]) == "II.1.a, dòng 31"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (deadline("x", due="2026-04-09"), "chậm nhất ngày 09/4/2026"),
        (deadline("x", due="2026-04-09", hour="16:00"), "chậm nhất 16 giờ 00 ngày 09/4/2026"),
        (deadline("x"), "chưa tính được ngày"),
        (deadline("x", "recurring", every="week", on="MO"), "định kỳ hằng tuần, thứ Hai"),
        (deadline("x", "recurring", every="month", on="25"), "định kỳ hằng tháng, ngày 25"),
        (deadline("x", "recurring", every="year", on="12-15"), "định kỳ hằng năm, ngày 15/12"),
        (deadline("x", "recurring", every="half-year"), "định kỳ 6 tháng một lần"),
        (deadline("x", "event"), "theo sự kiện, chưa có ngày"),
        (deadline("x", "period"), "theo thời kỳ, chưa có ngày"),
        (deadline("x", "relative"), "tính từ một mốc chưa có ngày"),
    ],
)
def test_deadline_says_what_was_understood(given: Deadline, words: str) -> None:
    assert phrases.understood(given) == words


def test_deadlines_keep_the_words_and_say_what_is_inherited() -> None:
    assert [phrases.deadlines_words(task) for task in TASKS] == [
        "Chưa xác định thời hạn",
        "Chưa xác định thời hạn",
        "thứ 2 hằng tuần (định kỳ hằng tuần, thứ Hai; theo mục trên)",
        "trước ngày 10/4/2026 (chậm nhất ngày 09/4/2026)",
    ]


def test_products_are_all_named_or_said_to_be_missing() -> None:
    assert [phrases.products_words(task) for task in TASKS] == [
        "Ban Chỉ đạo và Tổ giúp việc chuyên trách",
        "Chưa nêu sản phẩm",
        "Chưa nêu sản phẩm",
        "Kế hoạch thực hiện\nBáo cáo kết quả",
    ]


def test_field_is_inherited_when_its_words_stand_above() -> None:
    assert [phrases.inherits(task, "leads") for task in TASKS] == [True, False, False, False]


def test_reference_names_the_document() -> None:
    assert phrases.reference(DOCUMENT) == (
        "Kế hoạch số 2233/KH-UBND ngày 30 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu"
    )
    assert phrases.reference(Document()) == "Văn bản"
    assert phrases.reference(Document(kind="TB", number="12/TB")) == "Thông báo số 12/TB"


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [(4, 52, "4/52 (7,7%)"), (1, 4, "1/4 (25%)"), (0, 9, "0/9 (0%)"), (0, 0, "0/0")],
)
def test_percent_prints_its_denominator(part: int, whole: int, words: str) -> None:
    assert phrases.percent(part, whole) == words
