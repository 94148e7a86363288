"""Two directives laid beside each other."""

from sauro.directives.commands.review.deciding import accept
from sauro.directives.queries.twins import twins_of
from tests.directives.offices import DAY, PLAN, account, near, plan


def test_heads_and_tasks_differ_where_their_words_do(there) -> None:
    first = plan(there.act)
    second = near(there.act)
    changed = second.proposals.order_by("order")[2]
    changed.shown = f"{changed.shown} trong tháng 4"
    changed.save()
    found = twins_of(there.specialist, second.pk, DAY)
    assert found is not None
    assert (found.first, found.second) == (first, second)
    differing = [(line.label, line.first, line.second) for line in found.heads if line.differs]
    assert differing == [("Ngày ban hành", "30/3/2026", "20/3/2026")]
    pairs = [(one.first, one.second) for one in found.tasks if one.differs]
    assert pairs == [(first.proposals.get(order=3), changed)]
    assert (len(found.tasks), found.files) == (52, (PLAN.name, PLAN.name))


def test_task_that_only_one_has_stands_alone(there) -> None:
    first = plan(there.act)
    second = near(there.act)
    first.proposals.filter(order=1).delete()
    second.proposals.filter(order=5).delete()
    found = twins_of(there.specialist, second.pk, DAY)
    assert found is not None
    alone = [
        (one.first and one.first.order, one.second and one.second.order)
        for one in found.tasks
        if one.differs
    ]
    assert alone == [(5, None), (None, 1)]


def test_only_what_nobody_worked_on_may_go(there) -> None:
    first, second = plan(there.act), near(there.act)
    both = twins_of(there.specialist, second.pk, DAY)
    accept(there.act, first.proposals.order_by("order")[0], 1)
    one = twins_of(there.specialist, second.pk, DAY)
    assert both is not None
    assert one is not None
    assert (set(both.stay), set(one.stay)) == ({first.pk, second.pk}, {first.pk})


def test_only_the_office_lays_them_beside_each_other(there) -> None:
    first, second = plan(there.act), near(there.act)
    for name in ("kiemtra", "sotaichinh.thutruong", "quantri"):
        assert twins_of(account(name), second.pk, DAY) is None
    assert twins_of(there.specialist, first.pk, DAY) is None
