from datetime import timedelta

import pytest

from sauro.people.queries.labels import labels_of
from sauro.people.refusal import Refused
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.commands.register import Entry, register
from sauro.tasks.commands.reshape import merge, replace, split
from sauro.tasks.commands.steps import take
from sauro.tasks.models import Assignment, Task, TaskLink
from sauro.tasks.queries.merging import foresee, mergeable, rows_of
from sauro.tasks.vocabulary import Every
from tests.directives.offices import account
from tests.tasks.life import DAY, at, due_on, fresh, kinds, reported, work_of

BASIS = "Công văn 20/UBND-TH ngày 5/4/2026"


def test_part_of_what_nobody_received_is_still_to_be_received(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    for task in split(at("chanhvp"), row.task, ["Lập quy hoạch", "Trình phê duyệt"], BASIS):
        assert {one.state for one in task.assignments.all()} == {"given"}


def test_split_gives_each_part_to_the_same_agencies_with_the_deadline(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(9))
    take(at("soxaydung.daumoi"), "receive", row, row.version)
    agencies = set(row.task.assignments.values_list("agency", flat=True))
    made = split(at("chanhvp"), row.task, ["Lập quy hoạch", " ", "Trình phê duyệt"], BASIS)
    assert [one.title for one in made] == ["Lập quy hoạch", "Trình phê duyệt"]
    assert (fresh(row).state, kinds(row)[-1]) == ("ended", "split")
    for task in made:
        assert task.quotes == row.task.quotes
        mine = Assignment.objects.get(task=task, agency=row.agency)
        assert (mine.state, mine.due, mine.first_due) == ("received", row.due, row.due)
        assert set(task.assignments.values_list("agency", flat=True)) == agencies
        assert (task.addressees, task.came_from.get().old_id) == (len(agencies), row.task_id)
    assert [one.number for one in made] == [53, 54]


def test_merged_tasks_go_to_the_agencies_of_all_with_the_earliest_deadline(plan_given) -> None:
    one = due_on(work_of(plan_given, "so-xay-dung", 0), DAY + timedelta(9))
    two = due_on(work_of(plan_given, "so-xay-dung", 1), DAY + timedelta(5))
    task = merge(at("chanhvp"), [one.task, two.task], "Làm cả hai", BASIS)
    mine = Assignment.objects.get(task=task, agency=one.agency)
    assert (mine.due, TaskLink.objects.filter(new=task).count()) == (DAY + timedelta(5), 2)
    assert {fresh(one).state, fresh(two).state} == {"ended"}


def test_merged_task_names_the_bodies_and_products_of_all(plan_given) -> None:
    one, two = (work_of(plan_given, "so-xay-dung", number).task for number in range(2))
    Task.objects.filter(pk=one.pk).update(product="Kế hoạch")
    Task.objects.filter(pk=two.pk).update(product="Báo cáo")
    old = Task.objects.filter(pk__in=[one.pk, two.pk]).order_by("number")
    named = {(party.role, party.words) for task in old for party in task.parties.all()}
    task = merge(at("chanhvp"), old, "Làm cả hai", BASIS)
    assert task.product == "Kế hoạch; Báo cáo"
    assert {(party.role, party.words) for party in task.parties.all()} == named


def test_merger_of_what_changed_since_it_was_seen_is_refused(plan_given) -> None:
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(2)]
    tasks = [row.task for row in rows]
    seen = {row.pk: row.version for row in rows_of(tasks)}
    take(at("soxaydung.daumoi"), "receive", rows[0], rows[0].version)
    with pytest.raises(Refused, match="chưa làm gì cả"):
        merge(at("chanhvp"), tasks, "Làm cả hai", BASIS, seen)
    assert not TaskLink.objects.exists()
    merge(
        at("chanhvp"), tasks, "Làm cả hai", BASIS, {row.pk: row.version for row in rows_of(tasks)}
    )
    assert TaskLink.objects.count() == 2


def test_what_is_foreseen_of_a_merger_is_what_becomes_of_it(plan_given) -> None:
    one = due_on(work_of(plan_given, "so-xay-dung", 0), DAY + timedelta(9))
    two = due_on(work_of(plan_given, "so-xay-dung", 1), DAY + timedelta(5))
    for row in (one, two):
        take(at("soxaydung.daumoi"), "receive", row, row.version)
    register(at("soxaydung.daumoi"), {one.pk: Entry(product="Kế hoạch")}, send=True)
    tasks = [one.task, two.task]
    found = foresee(rows_of(tasks), DAY)
    task = merge(at("chanhvp"), tasks, "Làm cả hai", BASIS)
    made = task.assignments.values_list("agency", "state", "given_due")
    names = labels_of({agency for agency, _, _ in made}, DAY)
    assert sorted((names[agency], state, due) for agency, state, due in made) == sorted(
        (name, one.share.state, one.share.given_due) for one in found for name in one.agencies
    )
    builders = next(one for one in found if one.agencies == ("Sở Xây dựng",))
    assert (len(builders.share.rows), builders.registered, builders.agreed) == (2, 1, False)


def test_task_that_was_reported_cannot_be_chosen_for_a_merger(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    office = account("chanhvp")
    before = mergeable(office, plan_given.pk, DAY)
    reported(row, "soxaydung.daumoi")
    after = mergeable(office, plan_given.pk, DAY)
    assert {one.pk for one in before} - {one.pk for one in after} == {row.task_id}


def test_replaced_task_keeps_its_history_and_names_what_took_its_place(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    task = replace(at("chanhvp"), row.task, "Nội dung mới", BASIS)
    link = TaskLink.objects.get()
    assert (link.old, link.new, link.basis, link.kind) == (row.task, task, BASIS, "replace")
    assert kinds(row) == ["assigned", "replace"]


def test_reshaping_without_basis_parts_or_open_work_is_refused(plan_given) -> None:
    row = work_of(plan_given, "so-xay-dung")
    count = Task.objects.count()
    with pytest.raises(Refused, match="Hãy ghi căn cứ"):
        replace(at("chanhvp"), row.task, "Mới", " ")
    with pytest.raises(Refused, match="ít nhất hai nhiệm vụ"):
        split(at("chanhvp"), row.task, ["Một"], BASIS)
    with pytest.raises(Refused, match="ít nhất hai nhiệm vụ để gộp"):
        merge(at("chanhvp"), [row.task], "Một", BASIS)
    with pytest.raises(Refused, match="không có quyền"):
        replace(at("soxaydung.thutruong"), row.task, "Mới", BASIS)
    reported(row, "soxaydung.daumoi")
    with pytest.raises(Refused, match="chưa báo cáo hoàn thành"):
        replace(at("chanhvp"), row.task, "Mới", BASIS)
    assert Task.objects.count() == count


def test_parts_owe_what_the_directive_orders_of_all_its_tasks(plan_given) -> None:
    mondays = Rule(Every.WEEK, 1, DAY, DAY + timedelta(14), "Kế hoạch 2233/KH-UBND, mục III")
    set_cadence(at("chanhvp"), plan_given, mondays)
    row = work_of(plan_given, "so-xay-dung")
    made = split(at("chanhvp", DAY + timedelta(1)), row.task, ["Phần một", "Phần hai"], BASIS)
    for task in made:
        mine = Assignment.objects.get(task=task, agency=row.agency)
        assert [one.due for one in mine.periods.all()] == [
            DAY + timedelta(7), DAY + timedelta(14),
        ]  # fmt: skip
