from datetime import date

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.entries import Planned
from sauro.tasks.plan_line import day_of, steps_line, steps_of

BASE = date(2026, 3, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20/4", date(2026, 4, 20)),
        ("30/3", BASE),
        ("15/1", date(2027, 1, 15)),
        ("5-4-26", date(2026, 4, 5)),
        ("05.04.2026", date(2026, 4, 5)),
        ("2026-04-05", date(2026, 4, 5)),
    ],
)
def test_day_without_a_year_is_the_next_one_from_the_directive_on(text, day) -> None:
    assert day_of(text, BASE) == day


@pytest.mark.parametrize("text", ["31/4", "4/2026", "tháng 4", "20/4/20267", "0/4"])
def test_what_is_no_day_is_refused(text) -> None:
    with pytest.raises(Refused, match="không phải ngày"):
        day_of(text, BASE)


@pytest.mark.parametrize(
    ("line", "steps"),
    [
        ("Soạn thảo 10/4; Trình ký 20/4", [("Soạn thảo", (4, 10)), ("Trình ký", (4, 20))]),
        ("Lấy ý kiến (15/5)\nKý: ngày 1/6/2026.", [("Lấy ý kiến", (5, 15)), ("Ký", (6, 1))]),
        ("Theo Báo cáo số 12/BC-UBND; Xong quý 4/2026", [
            ("Theo Báo cáo số 12/BC-UBND", None), ("Xong quý 4/2026", None),
        ]),
        (" ; ", []),
    ],
)  # fmt: skip
def test_steps_of_a_line(line, steps) -> None:
    found = [(one.name, one.day and (one.day.month, one.day.day)) for one in steps_of(line, BASE)]
    assert found == steps


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Soạn thảo 45/4", "không phải ngày"),
        ("10/4", "chưa có tên bước"),
        ("Soạn thảo 10/4 Trình ký 20/4", "có ngày ở giữa"),
        ("x" * 251, "dài quá 250"),
        (";".join(["a 1/4"] * 31), "quá 30 bước"),
    ],
)
def test_line_that_could_mean_something_else_is_refused(line, why) -> None:
    with pytest.raises(Refused, match=why):
        steps_of(line, BASE)


def test_line_of_steps_is_read_as_the_same_steps() -> None:
    steps = (Planned("Soạn thảo", date(2026, 4, 10)), Planned("Trình ký"))
    assert steps_of(steps_line(steps), date(2030, 1, 1)) == steps
