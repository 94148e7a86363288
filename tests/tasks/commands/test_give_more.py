from datetime import timedelta

import pytest

from sauro.directives.models import Audience
from sauro.people.commands.groups import set_members
from sauro.people.models import Group
from sauro.people.refusal import Refused
from sauro.tasks.commands.give_more import give_more
from sauro.tasks.commands.reshape import replace
from sauro.tasks.models import Event, Task
from tests.directives.offices import agency
from tests.tasks.life import DAY, at, work_of

BASIS = "CV 30/UBND-TH ngày 06/4/2026"


def nobodys(plan) -> Task:
    return plan.tasks.filter(addressees=0).order_by("number")[0]


def test_task_of_nobody_comes_to_an_agency_that_reads_it_from_then_on(plan_given) -> None:
    task, health = nobodys(plan_given), agency("so-y-te")
    Audience.objects.filter(directive=plan_given, agency=health).delete()
    Task.objects.filter(pk=task.pk).update(due=DAY + timedelta(9))
    (made,) = give_more(at("cv.tonghop"), task, health, f" {BASIS} ")
    task.refresh_from_db()
    assert (made.state, made.given_due, made.first_due) == ("given", task.due, task.due)
    assert (task.addressees, task.next_due, task.settled) == (1, task.due, "")
    assert Audience.objects.filter(directive=plan_given, agency=health).count() == 1
    party = task.parties.get(agency=health)
    assert (party.role, party.words) == ("lead", "Sở Y tế")
    assert party.rank > min(task.parties.filter(role="lead").values_list("rank", flat=True))
    event = Event.objects.get(assignment=made)
    assert (event.kind, event.data["basis"], event.by) == ("assigned", BASIS, at("cv.tonghop").by)


def test_group_that_was_filled_since_gets_it_once_for_each_member(plan_given) -> None:
    task = nobodys(plan_given)
    border = Group.objects.get(name__contains="biên giới")
    with pytest.raises(Refused, match="chưa có thành viên nào vào ngày 06/4/2026"):
        give_more(at("chanhvp"), task, border, BASIS)
    two = [agency("ubnd-xa-dao-san"), agency("ubnd-xa-pa-tan")]
    set_members(at("quantri"), border, two, DAY, "Danh sách xã biên giới")
    made = give_more(at("chanhvp"), task, border, BASIS)
    assert {row.agency_id for row in made} == {one.pk for one in two}
    assert {row.group for row in made} == {border}
    with pytest.raises(Refused, match="đã được giao nhiệm vụ này rồi"):
        give_more(at("chanhvp"), task, two[0], BASIS)
    assert [party.words for party in task.parties.filter(group=border)] == [
        "UBND các xã khu vực biên giới"
    ]


def test_who_may_not_or_says_no_basis_gives_nothing(plan_given) -> None:
    task, health = nobodys(plan_given), agency("so-y-te")
    before = task.assignments.count()
    with pytest.raises(Refused, match="không có quyền giao nhiệm vụ"):
        give_more(at("soxaydung.thutruong"), task, health, BASIS)
    with pytest.raises(Refused, match="Hãy ghi căn cứ"):
        give_more(at("chanhvp"), task, health, "  ")
    old = work_of(plan_given, "so-xay-dung").task
    replace(at("chanhvp"), old, "Nội dung mới", BASIS)
    with pytest.raises(Refused, match="đã thôi theo dõi"):
        give_more(at("chanhvp"), old, health, BASIS)
    assert task.assignments.count() == before
