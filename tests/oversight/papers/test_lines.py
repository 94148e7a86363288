from datetime import date

from sauro.oversight.papers.form import Recipient, Recipients
from sauro.oversight.papers.kinds.office import Issue
from sauro.oversight.papers.lines import addressee_lines, belongs_to, lines_of, recipient_lines
from tests.oversight.papers.sample_papers import MADE, report

ROOM = "\u00a0" * 6


def test_lines_leave_room_before_signing() -> None:
    lines = lines_of(report())
    assert (lines.number, lines.day) == (
        f"{ROOM}/BC-STC",
        f"ngày{ROOM}tháng{ROOM}năm 2026",
    )


def test_lines_name_number_and_day_once_signed() -> None:
    paper = report(Issue(MADE, "5", date(2026, 6, 4)))
    lines = lines_of(paper)
    assert (lines.number, lines.day) == ("05/BC-STC", "ngày 04 tháng 6 năm 2026")
    assert belongs_to(paper) == (
        "(Kèm theo Báo cáo số 05/BC-STC ngày 04 tháng 6 năm 2026 của Sở Tài chính)"
    )


def test_one_addressee_stands_beside_several_below() -> None:
    assert addressee_lines(()) == ()
    assert addressee_lines(("Sở Y tế",)) == ("Kính gửi: Sở Y tế",)
    assert addressee_lines(("Sở Y tế", "Sở Nội vụ.")) == ("Kính gửi:", "- Sở Y tế;", "- Sở Nội vụ.")


def test_recipients_begin_with_those_above_and_end_with_the_archive() -> None:
    listed = Recipients((Recipient("Chủ tịch UBND tỉnh", "b/c"),), "TH")
    assert recipient_lines(listed, addressed=True) == (
        "- Như trên;",
        "- Chủ tịch UBND tỉnh (b/c);",
        "- Lưu: VT, TH.",
    )
    assert recipient_lines(Recipients(()), addressed=False) == ("- Lưu: VT.",)
