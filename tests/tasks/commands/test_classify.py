"""Tasks come into a field of work, one or many, and out again."""

import pytest

from sauro.people.models import WorkField
from sauro.people.refusal import Refused
from sauro.tasks.commands.classify import set_field, take_fields_back
from sauro.tasks.commands.reshape import merge
from sauro.tasks.models import Event, Task
from sauro.tasks.queries.filters import filters_from
from sauro.tasks.queries.history import history_of
from sauro.tasks.queries.lists import list_tasks
from tests.directives.offices import account
from tests.tasks.life import DAY, at

OFFICE = "chanhvp"


def tasks_of(plan, count: int) -> list[Task]:
    return list(plan.tasks.order_by("number")[:count])


def field(code: str) -> WorkField:
    return WorkField.objects.get(code=code)


def fields_now(tasks: list[Task]) -> list[str | None]:
    rows = Task.objects.filter(pk__in=[one.pk for one in tasks])
    codes = dict(rows.values_list("pk", "field__code"))
    return [codes[one.pk] for one in tasks]


def test_field_is_set_for_many_with_an_event_each_and_taken_back(plan_given) -> None:
    one, two, three = tasks_of(plan_given, 3)
    set_field(at(OFFICE, request_id="first"), {one.pk: None}, field("y-te"))
    seen = {one.pk: field("y-te").pk, two.pk: None, three.pk: None}
    moved = set_field(at(OFFICE, request_id="many"), seen, field("giao-thong-xay-dung"))
    assert [task.pk for task in moved] == [one.pk, two.pk, three.pk]
    assert fields_now([one, two, three]) == ["giao-thong-xay-dung"] * 3
    take_fields_back(at(OFFICE, request_id="back"), "many")
    assert fields_now([one, two, three]) == ["y-te", None, None]
    told = [event.kind for event in Event.objects.filter(task=one, assignment=None).order_by("id")]
    assert told == ["task_given", "set_field", "set_field", "undo"]
    changes = [
        change
        for moment in history_of(account(OFFICE), one, DAY)
        for happening in moment.happenings
        for change in happening.changes
    ]
    assert [(one.label, one.before, one.after) for one in changes] == [
        ("Lĩnh vực", "Giao thông, xây dựng", "Y tế"),
        ("Lĩnh vực", "Y tế", "Giao thông, xây dựng"),
        ("Lĩnh vực", "chưa gắn", "Y tế"),
    ]


def test_what_stands_there_already_is_left_alone(plan_given) -> None:
    one = tasks_of(plan_given, 1)[0]
    health = field("y-te")
    set_field(at(OFFICE), {one.pk: None}, health)
    assert set_field(at(OFFICE), {one.pk: health.pk}, health) == []
    assert Event.objects.filter(task=one, kind="set_field").count() == 1


def test_field_that_another_set_meanwhile_is_not_written_over(plan_given) -> None:
    one, two = tasks_of(plan_given, 2)
    set_field(at("cv.tonghop"), {one.pk: None}, field("y-te"))
    with pytest.raises(Refused, match="người khác cập nhật"):
        set_field(at(OFFICE), {one.pk: None, two.pk: None}, field("giao-duc-dao-tao"))
    assert fields_now([one, two]) == ["y-te", None]


def test_field_is_not_taken_back_after_a_later_one(plan_given) -> None:
    one = tasks_of(plan_given, 1)[0]
    set_field(at(OFFICE, request_id="first"), {one.pk: None}, field("y-te"))
    set_field(at("cv.tonghop"), {one.pk: field("y-te").pk}, None)
    with pytest.raises(Refused, match="không hoàn tác được nữa"):
        take_fields_back(at(OFFICE), "first")
    assert fields_now([one]) == [None]


@pytest.mark.parametrize("request_id", ["", "khong-co"])
def test_request_that_set_no_field_is_not_taken_back(plan_given, request_id: str) -> None:
    with pytest.raises(Refused, match="Không tìm thấy thao tác của mình"):
        take_fields_back(at(OFFICE), request_id)


def test_only_the_office_and_leaders_set_fields(plan_given) -> None:
    one = tasks_of(plan_given, 1)[0]
    with pytest.raises(Refused, match="không có quyền"):
        set_field(at("soxaydung.daumoi"), {one.pk: None}, field("y-te"))
    set_field(at("chutich"), {one.pk: None}, field("y-te"))
    with pytest.raises(Refused, match="không có quyền"):
        take_fields_back(at("soxaydung.daumoi"), "chutich-2026-04-06")
    assert fields_now([one]) == ["y-te"]


def test_task_that_takes_the_place_of_others_keeps_the_field_they_share(plan_given) -> None:
    one, two, three, four = tasks_of(plan_given, 4)
    seen = {one.pk: None, two.pk: None, three.pk: None}
    set_field(at(OFFICE), seen, field("giao-thong-xay-dung"))
    alike = merge(at(OFFICE), [one, two], "Việc chung", "KH 1")
    mixed = merge(at(OFFICE), [three, four], "Việc chung khác", "KH 1")
    assert fields_now([alike, mixed]) == ["giao-thong-xay-dung", None]


def test_list_is_narrowed_to_a_field_or_to_none(plan_given) -> None:
    every = plan_given.tasks.count()
    one, two = tasks_of(plan_given, 2)
    set_field(at(OFFICE), {one.pk: None, two.pk: None}, field("y-te"))
    asked = {"field": str(field("y-te").pk), "sort": "document"}
    found = list_tasks(account(OFFICE), filters_from(asked), DAY)
    assert [row.task.pk for row in found.rows] == [one.pk, two.pk]
    none = list_tasks(account(OFFICE), filters_from({"lacks": "field"}), DAY)
    assert none.total == every - 2
