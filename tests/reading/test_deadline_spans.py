"""Where the words of a deadline stand: in which stretch, apart from what, in which order."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.deadlines import deadlines_in

SIGNED = date(2026, 3, 30)


def test_deadlines_in_reads_only_the_given_stretch() -> None:
    text = "Sở A báo cáo trước ngày 10/4/2026. Sở B báo cáo trước ngày 20/4/2026."
    half = text.index("Sở B")
    (found,) = deadlines_in(text, half, len(text), SIGNED)
    assert (found.due, text[found.start : found.end]) == ("2026-04-19", "trước ngày 20/4/2026")


def test_deadlines_in_skips_dates_of_cited_documents() -> None:
    text = "theo Kế hoạch hoàn thành trước ngày 10/4/2026, báo cáo trước ngày 20/4/2026"
    cited = [(5, text.index(","))]
    assert [one.due for one in deadlines_in(text, 0, len(text), SIGNED, cited)] == ["2026-04-19"]


def test_before_marks_that_the_day_itself_may_count() -> None:
    text = "gửi trước ngày 10/4/2026"
    (found,) = deadlines_in(text, 0, len(text), SIGNED)
    assert (found.due, found.before, found.precision) == ("2026-04-09", True, "day")
    assert (found.text, found.rule) == ("trước ngày 10/4/2026", "deadline.before")


def test_order_signed_late_keeps_its_day() -> None:
    text = "kiểm tra, đôn đốc trước ngày 15 tháng 11 năm 2025"
    (found,) = deadlines_in(text, 0, len(text), date(2025, 11, 18))
    assert found.due == "2025-11-14"


def test_day_without_year_in_undated_document_is_a_period() -> None:
    text = "báo cáo trước ngày 15/11"
    (found,) = deadlines_in(text, 0, len(text), None)
    assert (found.kind, found.due) == ("period", None)


def test_same_day_twice_is_one_deadline() -> None:
    text = "gửi Sở A trước ngày 10/4/2026, gửi Sở B trước ngày 10/4/2026"
    assert len(deadlines_in(text, 0, len(text), SIGNED)) == 1


PIECES = (
    "trước ngày |10/4/2026|hằng |định kỳ |tháng |, |năm |quý II|/|và |từ |đến |31/2|( |) |thứ 2 |. "
    "|kể từ ngày |05 ngày làm việc |sau khi |được phê duyệt|16 giờ |6 tháng |lần/|0 |Sở Y tế "
)


@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=25).map("".join))
def test_deadlines_are_ordered_cut_from_the_text_and_apart(text: str) -> None:
    found = deadlines_in(text, 0, len(text), SIGNED)
    assert [one.text for one in found] == [text[one.start : one.end] for one in found]
    assert all(one.end <= following.start for one, following in pairwise(found))
