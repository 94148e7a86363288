"""An agency takes over what it recorded for a task that was reshaped."""

from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.products import Document, hand_in
from sauro.tasks.commands.progress import ItemDays, set_item, set_items
from sauro.tasks.commands.register import Entry, register
from sauro.tasks.commands.reshape import replace, split
from sauro.tasks.commands.taking_over import Left, left_behind, take_over
from sauro.tasks.models import Assignment, Task
from tests.tasks.life import DAY, at, fresh, kinds, reported, work_of

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"
BASIS = "Công văn 20/UBND-TH ngày 5/4/2026"
NEXT = DAY + timedelta(1)
PROJECTS = ["Dự án A", "Dự án B", "Dự án C"]


@pytest.fixture
def row(plan_given) -> Assignment:
    """With a plan, three projects of which one was submitted, and a paper."""
    one = work_of(plan_given, "so-xay-dung")
    register(at(BUILDER), {one.pk: Entry(product="Tờ trình")}, send=True)
    items = set_items(at(BUILDER), one, PROJECTS)
    set_item(at(BUILDER), items[0], ItemDays(DAY))
    hand_in(at(BUILDER), fresh(one), Document(DAY, number="12/TTr-SXD", kind="Tờ trình"))
    return fresh(one)


def in_place_of(row: Assignment, task: Task) -> Assignment:
    return Assignment.objects.get(task=task, agency=row.agency)


def replaced(row: Assignment) -> Assignment:
    return in_place_of(row, replace(at(OFFICE, NEXT), row.task, "Nội dung mới", BASIS))


def left_of(row: Assignment) -> Left:
    left = left_behind(fresh(row))
    assert left
    return left


def take_all(row: Assignment, *, plan: bool = True) -> None:
    left = left_of(row)
    take_over(
        at(BUILDER, NEXT), row, [one.pk for one in left.items], [one.pk for one in left.products],
        plan,
    )  # fmt: skip


def test_task_that_took_nobodys_place_leaves_nothing(row) -> None:
    assert left_behind(row) is None


def test_one_act_takes_over_everything_and_sends_the_plan(row) -> None:
    new = replaced(row)
    left = left_of(new)
    assert ([one.name for one in left.items], left.old, left.parts) == (PROJECTS, (row,), False)
    assert ([one.number for one in left.products], left.plan) == (
        ["12/TTr-SXD"], new.registrations.get(),
    )  # fmt: skip
    take_all(new)
    assert list(new.items.values_list("name", "rank", "submitted_day")) == [
        ("Dự án A", 0, DAY), ("Dự án B", 1, None), ("Dự án C", 2, None),
    ]  # fmt: skip
    assert (new.products.get().number, new.products.get().day) == ("12/TTr-SXD", DAY)
    sent = new.registrations.get()
    assert (sent.state, sent.by_self, sent.product) == ("sent", True, "Tờ trình")
    assert kinds(new) == ["assigned", "save_registration", "carry", "send_registration"]
    assert new.events.get(kind="carry").data == {"text": "3 thành phần; 1 sản phẩm"}
    assert not left_of(new).anything
    assert (row.items.count(), row.products.count(), row.registrations.count()) == (3, 1, 1)


def test_parts_share_what_is_left_and_none_gets_it_twice(row) -> None:
    tasks = split(at(OFFICE, NEXT), row.task, ["Phần một", "Phần hai"], BASIS)
    one, two = (in_place_of(row, task) for task in tasks)
    assert left_of(one).parts
    first = left_of(one).items[0]
    take_over(at(BUILDER, NEXT), one, [first.pk], [], plan=False)
    assert [item.name for item in left_of(two).items] == PROJECTS[1:]
    with pytest.raises(Refused, match="vừa được mang sang"):
        take_over(at(BUILDER, NEXT), two, [first.pk], [], plan=False)
    take_all(two, plan=False)
    assert [list(part.items.values_list("name", flat=True)) for part in (one, two)] == [
        PROJECTS[:1], PROJECTS[1:],
    ]  # fmt: skip
    assert [part.products.count() for part in (one, two)] == [0, 1]
    assert left_of(one).plan
    assert left_of(two).plan


def test_taking_over_is_for_the_agency_and_for_what_is_there(row) -> None:
    new = replaced(row)
    left = left_of(new)
    with pytest.raises(Refused, match="không nhập được"):
        take_over(at("soyte.daumoi", NEXT), new, [left.items[0].pk], [], plan=False)
    with pytest.raises(Refused, match="ít nhất một nội dung"):
        take_over(at(BUILDER, NEXT), new, [], [], plan=False)
    take_all(new)
    with pytest.raises(Refused, match="vừa được mang sang"):
        take_over(at(BUILDER, NEXT), new, [], [], plan=True)
    reported(new, BUILDER, NEXT)
    with pytest.raises(Refused, match="nên không mang sang"):
        take_over(at(BUILDER, NEXT), new, [left.items[0].pk], [], plan=False)


def test_office_takes_over_on_behalf_and_it_is_said(row) -> None:
    new = replaced(row)
    take_over(at(OFFICE, NEXT), new, [left_of(new).items[0].pk], [], plan=True)
    assert new.registrations.get().by_self is False
    assert new.events.get(kind="send_registration").data["behalf"] is True
