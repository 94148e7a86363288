from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.progress import (
    ItemDays,
    Progress,
    finish_step,
    set_item,
    set_items,
    update,
)
from sauro.tasks.commands.register import Entry, Planned, agree, register
from sauro.tasks.models import Assignment, Event, Update
from sauro.tasks.queries.one_assignment import items_line
from sauro.tasks.vocabulary import WorkState
from tests.tasks.life import DAY, at, done, due_on, fresh, kinds, work_of

BUILDER, DUE = "soxaydung.daumoi", DAY + timedelta(4)


@pytest.fixture
def row(plan_given) -> Assignment:
    return due_on(work_of(plan_given, "so-xay-dung"), DUE)


def test_first_progress_begins_the_work(row: Assignment) -> None:
    update(at(BUILDER), row, Progress("Đang lấy ý kiến các sở.\n\n  Đã có 5/9 ý kiến", percent=40))
    row = fresh(row)
    assert (row.state, kinds(row)[-2:]) == (WorkState.DOING, ["start", "update"])
    one = row.updates.get()
    assert (one.text, one.percent, one.by_self) == (
        "Đang lấy ý kiến các sở.\nĐã có 5/9 ý kiến", 40, True,
    )  # fmt: skip


def test_nothing_new_is_an_answer_and_begins_nothing(row: Assignment) -> None:
    update(at(BUILDER), row, Progress(nothing_new=True))
    row = fresh(row)
    assert (row.state, row.updates.get().nothing_new) == (WorkState.GIVEN, True)


def test_empty_progress_and_percentages_over_a_hundred_are_refused(row: Assignment) -> None:
    with pytest.raises(Refused, match="Không phát sinh"):
        update(at(BUILDER), row, Progress(" \n"))
    with pytest.raises(Refused, match="Tỷ lệ từ 0 đến 100"):
        update(at(BUILDER), row, Progress("Xong", percent=101))
    assert not Update.objects.exists()


def test_forecast_after_the_deadline_says_why(row: Assignment) -> None:
    late = DUE + timedelta(20)
    with pytest.raises(Refused, match="sau thời hạn 10/4/2026"):
        update(at(BUILDER), row, Progress("Chậm", forecast=late))
    update(at(BUILDER), row, Progress("Chậm do chờ ý kiến bộ", forecast=late, cause="objective"))
    assert fresh(row).forecast == late


def test_office_and_follow_up_agency_enter_on_behalf_and_others_do_not(row: Assignment) -> None:
    for username in ("cv.tonghop", "sotaichinh.daumoi"):
        update(at(username), row, Progress("Theo báo cáo giấy"))
    assert [one.by_self for one in row.updates.all()] == [False, False]
    with pytest.raises(Refused, match="không nhập được"):
        update(at("soyte.daumoi"), row, Progress("Xong"))


def test_finished_work_takes_no_progress(row: Assignment) -> None:
    done(row, BUILDER)
    with pytest.raises(Refused, match="“Hoàn thành”"):
        update(at(BUILDER), row, Progress("Thêm"))


def test_six_projects_four_submitted_two_approved(row: Assignment) -> None:
    names = [f"Dự án {number}" for number in range(1, 7)]
    items = set_items(at(BUILDER), row, names)
    for number, item in enumerate(items[:4]):
        approved = DAY if number < 2 else None
        set_item(at(BUILDER), item, ItemDays(DAY - timedelta(3), approved, "11/QĐ-UBND"))
    found = list(row.items.order_by("rank"))
    assert items_line(found) == "4/6 đã trình, 2/6 phê duyệt"
    assert fresh(row).state == WorkState.DOING
    event = Event.objects.filter(assignment=row, kind="item").order_by("id")[0]
    assert event.data["after"] == {"submitted_day": "2026-04-03", "approved_day": "2026-04-06"}


def test_items_that_are_renamed_away_after_they_began_are_not_lost(row: Assignment) -> None:
    items = set_items(at(BUILDER), row, ["Dự án A", "Dự án B", "Dự án A"])
    assert [one.name for one in items] == ["Dự án A", "Dự án B"]
    set_item(at(BUILDER), items[0], ItemDays(approved=DAY))
    assert row.items.get(name="Dự án A").submitted_day == DAY
    with pytest.raises(Refused, match="“Dự án A” đã có ngày"):
        set_items(at(BUILDER), row, ["Dự án B", "Dự án C"])
    kept = set_items(at(BUILDER), row, ["Dự án C", "Dự án A"])
    assert [(one.name, one.approved_day) for one in kept] == [("Dự án C", None), ("Dự án A", DAY)]


def test_item_is_not_approved_before_it_was_submitted_nor_tomorrow(row: Assignment) -> None:
    item = set_items(at(BUILDER), row, ["Dự án A"])[0]
    with pytest.raises(Refused, match="không được trước ngày trình"):
        set_item(at(BUILDER), item, ItemDays(DAY, DAY - timedelta(1)))
    with pytest.raises(Refused, match="không được sau hôm nay"):
        set_item(at(BUILDER), item, ItemDays(DAY + timedelta(1)))


def test_step_of_the_agreed_plan_is_marked_done_and_unmarked(row: Assignment) -> None:
    entry = Entry(product="Tờ trình", steps=(Planned("Soạn thảo", DAY), Planned("Trình ký", DUE)))
    one = register(at(BUILDER), {row.pk: entry}, send=True)[0]
    step = one.steps.order_by("rank")[0]
    with pytest.raises(Refused, match="chưa được đồng ý"):
        finish_step(at(BUILDER), step, DAY)
    agree(at("chanhvp"), [one])
    step.refresh_from_db()
    step = one.steps.select_related("registration__assignment").order_by("rank")[0]
    finish_step(at(BUILDER), step, DAY)
    assert one.steps.order_by("rank")[0].done_day == DAY
    with pytest.raises(Refused, match="không được sau hôm nay"):
        finish_step(at(BUILDER), step, DAY + timedelta(1))
    finish_step(at(BUILDER), step, None)
    assert one.steps.order_by("rank")[0].done_day is None
