"""The two directions of one law, over all accounts of a province and a restricted directive."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sauro.directives.models import Audience, Directive, Party
from sauro.directives.policy import reach_of
from sauro.directives.vocabulary import Why
from sauro.people.models import Agency, User
from sauro.tasks.models import Assignment, Task, TaskParty
from sauro.tasks.policy import roles_for, visible_to
from sauro.tasks.vocabulary import Role
from tests.directives.offices import DAY, account, agency
from tests.tasks.given import given_notice, given_plan

_FEW = 12


@pytest.fixture
def tasks(there) -> list[Task]:
    """The tasks of two directives that were given."""
    given_plan(there.act)
    given_notice(there.act)
    return list(Task.objects.order_by("pk"))


def _seen(user: User, day: date = DAY) -> set[int]:
    return set(Task.objects.filter(visible_to(reach_of(user, day))).values_list("pk", flat=True))


@settings(
    max_examples=40, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(data=st.data())
def test_task_is_visible_if_and_only_if_there_is_a_role(tasks: list[Task], data) -> None:
    """Random users; random changes of who leads, helps, reads, and of what is restricted."""
    agencies = list(Agency.objects.order_by("pk"))
    draw = data.draw
    for _ in range(draw(st.integers(0, 3))):
        task, body = draw(st.sampled_from(tasks)), draw(st.sampled_from(agencies))
        change = draw(st.sampled_from(["lead", "help", "read", "close", "open", "drop", "name"]))
        if change == "lead":
            Assignment.objects.get_or_create(
                task=task, agency=body, defaults={"state_since": task.given_at}
            )
        elif change == "help":
            TaskParty.objects.create(
                task=task, agency=body, role="coordinate", words="x", outcome="agency"
            )
        elif change == "read":
            Audience.objects.get_or_create(
                directive_id=task.directive_id, agency=body, why=Why.RECIPIENT
            )
        elif change == "name":
            part = draw(st.sampled_from(["follow_up", "agrees", "confirms"]))
            values = {f"{part}_agency": body}
            Directive.objects.filter(pk=task.directive_id).update(**values)
        elif change == "drop":
            Audience.objects.filter(directive_id=task.directive_id, agency=body).delete()
        else:
            Directive.objects.filter(pk=task.directive_id).update(restricted=change == "close")
    usernames = list(User.objects.order_by("pk").values_list("username", flat=True))
    for username in draw(st.lists(st.sampled_from(usernames), min_size=1, max_size=_FEW)):
        user = account(username)
        roles = roles_for(user, Task.objects.all(), DAY)
        assert _seen(user) == {pk for pk, found in roles.items() if found}


def test_roles_are_what_posts_and_parties_say(tasks: list[Task]) -> None:
    task = next(one for one in tasks if "Bệnh viện Đa khoa" in one.title)
    roles = {
        name: roles_for(account(name), [task], DAY)[task.pk]
        for name in (
            "chutich", "cv.tonghop", "kiemtra", "quantri", "soyte.daumoi", "sotaichinh.daumoi",
        )
    }  # fmt: skip
    assert roles == {
        "chutich": {Role.LEADER, Role.AGREER, Role.CONFIRMER},
        "cv.tonghop": {Role.OFFICE, Role.AGREER, Role.CONFIRMER},
        "kiemtra": {Role.INSPECTOR},
        "quantri": set(),
        "soyte.daumoi": {Role.LEAD, Role.READER},
        "sotaichinh.daumoi": {Role.READER, Role.FOLLOW_UP},
    }


def test_restricted_directive_is_seen_by_those_who_do_it_alone(tasks: list[Task]) -> None:
    Directive.objects.filter(number="2233/KH-UBND").update(restricted=True)
    seen = {
        name: len(_seen(account(name)))
        for name in ("chutich", "kiemtra", "soyte.daumoi", "thanhtratinh.daumoi")
    }
    notice = sum(task.directive.number == "" for task in tasks)
    led = Assignment.objects.filter(agency=agency("so-y-te")).count()
    helped = Party.objects.filter(
        agency=agency("so-y-te"), role="coordinate", outcome="agency"
    ).count()
    assert seen["chutich"] == len(tasks)
    assert seen["kiemtra"] == notice
    assert seen["soyte.daumoi"] == led + helped
    assert (
        seen["thanhtratinh.daumoi"]
        == Assignment.objects.filter(agency=agency("thanh-tra-tinh")).count()
    )


def test_agency_of_the_province_sees_nothing_of_the_former_city(tasks: list[Task]) -> None:
    notice = Directive.objects.get(number="")
    seen = _seen(account("soyte.daumoi"))
    assert not seen & set(notice.tasks.values_list("pk", flat=True))
