"""Six rõ of a directive as signed and since: figures of Python, of the database, of their lists."""

from datetime import date

import pytest

from sauro.directives.models import Gap
from sauro.tasks.clearing import Cleared
from sauro.tasks.commands.deadlines import set_due
from sauro.tasks.commands.register import Entry
from sauro.tasks.commands.reshape import replace as replace_task
from sauro.tasks.models import Assignment, Registration
from sauro.tasks.queries.clearness import clearness
from sauro.tasks.queries.filters import filters_from
from sauro.tasks.queries.lists import list_tasks
from tests.directives.offices import account
from tests.tasks.life import DAY, at
from tests.tasks.registering import agreed, sent, work_of

OFFICE = "chanhvp"


def counts(plan) -> dict[str, dict[Cleared, int]]:
    return {row.name: row.counts for row in clearness(account(OFFICE), plan, DAY)}


def of(plan, name: str) -> list[int]:
    """As signed, by the office, by registration, open."""
    return list(counts(plan)[name].values())


def by_hand(plan, name: str, says) -> list[int]:
    found = dict.fromkeys(Cleared, 0)
    for task in plan.tasks.filter(became=None).select_related("proposal"):
        live = Assignment.objects.filter(task=task).exclude(state="ended")
        said = [Registration.objects.filter(assignment=row, state="agreed").first() for row in live]
        answered = Gap.objects.filter(proposal=task.proposal, name=name).exclude(answer="")
        if task.clarity[name]["state"] == "du":
            found[Cleared.SIGNED] += 1
        elif answered.exists() or (name == "thoi_gian" and task.due):
            found[Cleared.OFFICE] += 1
        elif said and all(one is not None and says(one) for one in said):
            found[Cleared.REGISTERED] += 1
        else:
            found[Cleared.OPEN] += 1
    return list(found.values())


SAYS = {
    "nguoi": lambda one: bool(one.person or one.person_name),
    "thoi_gian": lambda one: one.due is not None,
    "san_pham": lambda one: one.product != "",
    "viec": lambda one: False,
    "tham_quyen": lambda one: False,
    "trach_nhiem": lambda one: False,
}


def test_agreed_registrations_make_person_day_and_product_clear(plan_given) -> None:
    before = counts(plan_given)
    rows = work_of(plan_given)
    agreed(rows)
    alone = [row for row in rows if row.task.addressees == 1]
    assert len(alone) > 3
    for name in ("nguoi", "thoi_gian", "san_pham"):
        mine = [row for row in alone if row.task.clarity[name]["state"] != "du"]
        assert before[name][Cleared.REGISTERED] == 0
        assert of(plan_given, name)[2] == len(mine)
    assert of(plan_given, "tham_quyen") == list(before["tham_quyen"].values())


def test_what_is_sent_and_not_agreed_makes_nothing_clear(plan_given) -> None:
    before = counts(plan_given)
    sent(work_of(plan_given))
    assert counts(plan_given) == before


def test_registration_that_names_only_a_person_makes_only_that_clear(plan_given) -> None:
    row = next(row for row in work_of(plan_given) if row.task.addressees == 1)
    agreed([row], Entry(person_name="Nguyễn Văn A", due=None, product=""))
    assert [of(plan_given, name)[2] for name in ("nguoi", "thoi_gian", "san_pham")] == [1, 0, 0]


def test_office_makes_clear_by_answers_and_by_deadlines(plan_given) -> None:
    rows = plan_given.tasks.filter(due=None, clarity__thoi_gian__state="thieu").order_by("number")
    task, other = rows[0], rows[1]
    set_due(at(OFFICE), task, date(2026, 6, 30), "CV 12")
    gap = Gap.objects.get(proposal=other.proposal, name="tham_quyen")
    Gap.objects.filter(pk=gap.pk).update(answer="Chủ tịch UBND tỉnh ký")
    assert of(plan_given, "thoi_gian")[1] == 1
    assert of(plan_given, "tham_quyen")[1] == 1


@pytest.mark.parametrize("name", SAYS)
def test_figures_add_up_are_those_of_python_and_of_their_lists(plan_given, name: str) -> None:
    agreed(work_of(plan_given))
    set_due(at(OFFICE), plan_given.tasks.filter(due=None)[0], date(2026, 6, 30), "CV 12")
    replace_task(at(OFFICE), plan_given.tasks.get(number=50), "Việc mới", "CV 13")
    wanted = by_hand(plan_given, name, SAYS[name])
    assert of(plan_given, name) == wanted
    assert sum(wanted) == plan_given.tasks.filter(became=None).count()
    for how, count in zip(Cleared, wanted, strict=True):
        asked = {"directive": str(plan_given.pk), "clear": f"{name}.{how}"}
        assert list_tasks(account(OFFICE), filters_from(asked), DAY).total == count


@pytest.mark.parametrize("asked", ["nguoi", "nguoi.x", "x.open", "."])
def test_words_of_an_address_that_say_nothing_narrow_nothing(plan_given, asked: str) -> None:
    assert filters_from({"clear": asked}).clear == ""
