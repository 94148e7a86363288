"""Days that deadlines count from: of signing, stated, or when a document comes into force."""

from datetime import date

import pytest

from sauro.reading.anchors import counted_from
from sauro.reading.deadlines import deadlines_in
from sauro.reading.reader import read_source
from sauro.reading.sources import from_string

SIGNED = date(2026, 3, 30)
FORCE = (
    "Nghị định số 18/2026/NĐ-CP quy định về chợ nông thôn, có hiệu lực thi hành từ ngày 06/7/2026."
)


@pytest.mark.parametrize(
    ("anchor", "chars", "day"),
    [
        ("ngày ký ban hành", "", SIGNED),
        ("ngày 15/6/2026", "", date(2026, 6, 15)),
        ("ngày nhận được hồ sơ", "", None),
        ("ngày Nghị định số 18/2026/NĐ-CP có hiệu lực thi hành", FORCE, date(2026, 7, 6)),
        ("ngày Nghị định số 19/2026/NĐ-CP có hiệu lực thi hành", FORCE, None),
        (
            "ngày Quy chế này có hiệu lực",
            "Quy chế này có hiệu lực kể từ ngày 01 tháng 5 năm 2026.",
            date(2026, 5, 1),
        ),
        ("khi Quy chế này có hiệu lực", "Quy chế này có hiệu lực kể từ ngày ký.", SIGNED),
    ],
)
def test_day_is_counted_from_what_the_text_states(
    anchor: str, chars: str, day: date | None
) -> None:
    assert counted_from(anchor, chars, SIGNED) == day


def test_a_document_that_starts_the_count_does_not_hide_the_deadline() -> None:
    since = "kể từ ngày Nghị định số 18/2026/NĐ-CP có hiệu lực"
    chars = f"{FORCE} Trong thời hạn 02 năm, {since}, các xã rà soát."
    cited = [(chars.rindex("Nghị định"), chars.rindex(" có hiệu lực"))]
    found = deadlines_in(chars, len(FORCE), len(chars), SIGNED, cited)
    assert [(one.kind, one.due) for one in found] == [("date", "2028-07-06")]


def test_day_of_a_cited_document_bounds_nothing() -> None:
    chars = "Rà soát theo Kế hoạch số 12/KH-UBND ban hành trong ngày 05/5/2026."
    cited = [(chars.index("Kế hoạch"), chars.index("."))]
    assert deadlines_in(chars, 0, len(chars), SIGNED, cited) == []


def test_deadline_before_the_addressee_of_a_lead_in_is_of_its_items() -> None:
    chars = (
        "KẾ HOẠCH\n\nSố: 2233/KH-UBND\n\nLai Châu, ngày 30 tháng 3 năm 2026\n\nII. NHIỆM VỤ\n\n"
        "1. Việc cũ đã xong trước ngày 01/5/2026. Trước ngày 30/9/2026, Sở Y tế thực hiện "
        "các nhiệm vụ sau:\n\n"
        "a) Rà soát nhu cầu vốn của các trạm y tế.\n\n"
        "b) Kiểm tra thiết bị của các trạm y tế.\n"
    )
    tasks = read_source(from_string(chars)).tasks
    assert [[one.due for one in task.deadlines] for task in tasks] == [["2026-09-29"]] * 2
