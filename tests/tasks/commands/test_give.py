from datetime import date

import pytest
from django.db import DatabaseError, transaction

from sauro.directives.commands.annex import settle
from sauro.directives.commands.intake import take_annex
from sauro.directives.commands.review.cutting import add_from_selection, text_of
from sauro.directives.commands.review.deciding import accept, edit, reject
from sauro.directives.vocabulary import DirectiveState, RowOutcome
from sauro.people.act import Act
from sauro.people.commands.groups import set_members
from sauro.people.models import Group, WorkField
from sauro.people.refusal import Refused
from sauro.tasks.commands.give import Given, give
from sauro.tasks.demo.cast import reviewed
from sauro.tasks.models import Assignment, Event, Task
from sauro.tasks.vocabulary import EventKind
from tests.directives.offices import NOW, account, agency, handed, plan, read
from tests.directives.tables import as_docx, ten_rows
from tests.tasks.given import given_notice, given_plan


def test_plan_is_given_to_agencies_and_members_of_groups(there) -> None:
    directive, counts = given_plan(there.act)
    communes = Assignment.objects.filter(group__name="UBND các xã, phường")
    assert (counts.tasks, directive.tasks.count()) == (52, 52)
    assert counts.assignments == Assignment.objects.count()
    assert counts.assignments == sum(task.addressees for task in directive.tasks.all())
    assert communes.values("agency").distinct().count() == 38
    assert (directive.state, directive.given_by) == (DirectiveState.GIVEN, there.specialist)
    assert list(directive.tasks.order_by("number").values_list("number", flat=True)) == [
        *range(1, 53)
    ]


def test_each_happening_is_one_event(there) -> None:
    _, counts = given_plan(there.act)
    kinds = {kind: Event.objects.filter(kind=kind).count() for kind in EventKind}
    assert {kind: count for kind, count in kinds.items() if count} == {
        EventKind.TASK_GIVEN: counts.tasks, EventKind.ASSIGNED: counts.assignments,
    }  # fmt: skip


def test_all_that_is_given_belongs_to_the_field_that_is_said(there) -> None:
    directive = reviewed(there.act, plan(there.act))
    field = WorkField.objects.create(code="dat-dai", name="Đất đai")
    give(there.act, directive, field)
    assert set(directive.tasks.values_list("field", flat=True)) == {field.pk}
    told = Event.objects.filter(kind=EventKind.TASK_GIVEN).values_list("data", flat=True)
    assert {one["after"]["field"] for one in told} == {"Đất đai"}


def test_second_click_gives_nothing_twice(there) -> None:
    directive, counts = given_plan(there.act)
    assert give(there.act, directive) == Given(0, 0)
    assert Event.objects.count() == counts.tasks + counts.assignments
    assert directive.decisions.filter(kind="give").count() == 1


def test_communes_of_the_notice_are_the_former_city_s_and_never_today_s(there) -> None:
    directive, _ = given_notice(there.act)
    rows = Assignment.objects.filter(task__directive=directive, group__isnull=False)
    codes = {row.agency.code for row in rows}
    ended = {row.agency.last_day.isoformat() for row in rows if row.agency.last_day}
    assert all(code.startswith("tp-ubnd-") for code in codes)
    assert (len(codes), ended) == (7, {"2025-06-30"})


def test_group_left_empty_gets_a_task_without_assignments_until_it_is_filled(there) -> None:
    directive, _ = given_plan(there.act)
    task = directive.tasks.get(title__startswith="UBND các xã khu vực biên giới")
    assert task.assignments.count() == 0
    group = Group.objects.get(name="UBND các xã khu vực biên giới")
    members = [agency("ubnd-xa-mu-ca"), agency("ubnd-xa-ta-tong")]
    assert directive.day is not None
    set_members(there.act, group, members, directive.day, "Danh sách của tỉnh")
    assert give(there.act, directive) == Given(0, 2)
    assert {one.agency for one in task.assignments.all()} == set(members)


def test_rejected_cards_are_not_given_and_later_ones_are_added(there) -> None:
    directive = plan(there.act)
    card = directive.proposals.order_by("order")[0]
    reject(there.act, card, 1, "trùng")
    reviewed(there.act, directive)
    assert give(there.act, directive).tasks == 51
    start = text_of(directive).chars.index("Tăng cường công tác quản lý đất đai")
    added = add_from_selection(there.act, directive, [(start, start + 60)])
    accept(there.act, added, 1)
    assert give(there.act, directive).tasks == 1
    assert Task.objects.get(proposal=added).number == 52


def test_given_task_is_no_longer_changed_in_review(there) -> None:
    directive, _ = given_plan(there.act)
    card = directive.proposals.order_by("order")[0]
    with pytest.raises(Refused, match="Nhiệm vụ này đã giao nên không sửa"):
        edit(there.act, card, card.version, shown="Khác")


def test_task_keeps_words_deadline_and_number_of_its_directive(there) -> None:
    directive, _ = given_plan(there.act)
    task = directive.tasks.get(title__contains="Báo cáo kết quả gửi")
    due = date(2026, 4, 9)
    assert (task.due, task.next_due, task.due_words, task.heading) == (
        due, due, "trước ngày 10/4/2026", "III.",
    )  # fmt: skip
    rows = task.assignments.values_list("given_due", "first_due", "due").distinct()
    assert list(rows) == [(due, due, due)]
    chars = task.reading.chars
    assert task.quotes == [chars[start:end] for start, end in task.spans]


def test_plan_with_its_annex_is_one_question_and_53_tasks(there) -> None:
    directive = plan(there.act)
    read(take_annex(there.act, directive, handed(as_docx(ten_rows(directive)), "bieu.docx")))
    (question,) = directive.annex_rows.filter(outcome=RowOutcome.DIFFERS)
    settle(there.act, question, "annex")
    assert give(there.act, reviewed(there.act, directive)).tasks == 53


def test_task_within_another_s_place_stands_under_it(there) -> None:
    directive = reviewed(there.act, plan(there.act))
    above, below, other = directive.proposals.order_by("order")[:3]
    for row, key in ((above, "9.1"), (below, "9.1.2.1"), (other, "9.12")):
        directive.proposals.filter(pk=row.pk).update(key=key)
    give(there.act, directive)
    parents = {
        key: above
        for key, above in directive.tasks.values_list("proposal__key", "parent__proposal__key")
        if key.startswith("9.")
    }
    assert parents == {"9.1": None, "9.1.2.1": "9.1", "9.12": None}


def test_review_has_to_be_signed_off_first(there) -> None:
    with pytest.raises(Refused, match="chưa xác nhận rà soát xong"):
        give(there.act, plan(there.act))


@pytest.mark.parametrize("name", ["sotaichinh.thutruong", "kiemtra", "quantri"])
def test_only_office_and_leaders_give(there, name: str) -> None:
    directive = reviewed(there.act, plan(there.act))
    with pytest.raises(Refused, match="không có quyền giao nhiệm vụ"):
        give(Act(account(name), NOW), directive)


def test_events_are_never_changed_or_removed(there) -> None:
    given_plan(there.act)
    for change in (Event.objects.all().delete, lambda: Event.objects.update(data={})):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
