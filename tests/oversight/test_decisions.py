"""What waits for a decision, whose field it is of, and what was decided by whom."""

from datetime import date, timedelta

from sauro.oversight.queries.briefing import briefing
from sauro.oversight.queries.decisions import LATER, MOVED, STUCK, decided, decisions
from sauro.oversight.queries.narrowing import NOBODY, Narrow
from sauro.people.models import FieldDuty, WorkField
from sauro.tasks.commands.classify import set_field
from sauro.tasks.commands.extend import ask_extension, grant
from sauro.tasks.commands.obstacles import answer_obstacle, raise_obstacle
from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import transfer
from tests.directives.offices import account, agency
from tests.tasks.commands.test_obstacles import hindrance
from tests.tasks.commands.test_ruling import word
from tests.tasks.life import DAY, at, due_on, fresh, work_of

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"


def asked_for(plan):
    """A later deadline, an answer, another body, each on a day of its own."""
    later = due_on(work_of(plan, "so-xay-dung", 0), DAY + timedelta(9))
    moved, stuck = work_of(plan, "so-xay-dung", 1), work_of(plan, "so-xay-dung", 2)
    asked = ask_extension(at(BUILDER), later, date(2026, 5, 20), "Chờ thẩm định", "objective")
    take(at(BUILDER, DAY + timedelta(1)), "misdirect", moved, moved.version, {"reason": "Nhầm"})
    told = hindrance(request="Bố trí 2 tỷ đồng", asked=agency("so-noi-vu"))
    hard = raise_obstacle(at(BUILDER, DAY + timedelta(2)), stuck, told)
    return asked, moved, hard


def test_all_that_is_asked_waits_longest_first_with_whom_it_is_asked_of(plan_given) -> None:
    asked_for(plan_given)
    found = decisions(account(OFFICE), DAY + timedelta(5))
    assert [(row.kind, row.days, row.whom) for row in found.rows] == [
        (LATER, 5, ""), (MOVED, 4, ""), (STUCK, 3, "Sở Nội vụ"),
    ]  # fmt: skip
    assert found.counts == {LATER: 1, STUCK: 1, MOVED: 1}
    assert found.rows[0].asked == "đến 20/5/2026: Chờ thẩm định"
    assert found.rows[1].asked == "chưa rõ cơ quan đúng chức năng: Nhầm"
    assert found.rows[0].by == DAY + timedelta(9)
    shown = briefing(account(OFFICE), DAY + timedelta(5))
    assert (shown.decisions_total, shown.decisions) == (3, found.rows)


def test_list_is_paged_and_narrowed_to_the_fields_of_a_leader(plan_given) -> None:
    _, moved, _ = asked_for(plan_given)
    health = WorkField.objects.get(code="y-te")
    set_field(at(OFFICE), {moved.task_id: None}, health)
    leader = FieldDuty.objects.get(field=health, kind="leader").post.user
    mine = decisions(account(OFFICE), DAY, Narrow(leader=leader.pk))
    assert [(row.kind, row.leader) for row in mine.rows] == [(MOVED, leader.full_name)]
    none = decisions(account(OFFICE), DAY, Narrow(field=NOBODY))
    assert [row.kind for row in none.rows] == [LATER, STUCK]
    last = decisions(account(OFFICE), DAY, number=9, most=2)
    assert ([row.kind for row in last.rows], last.number, last.pages) == ([STUCK], 2, 2)


def test_agency_sees_what_it_asks_itself(plan_given) -> None:
    asked_for(plan_given)
    assert decisions(account(BUILDER), DAY).total == 3
    assert decisions(account("soyte.daumoi"), DAY).total == 0
    assert decided(account("soyte.daumoi"), DAY) == []


def test_what_was_decided_waits_no_more_and_says_who_decided_and_who_entered(plan_given) -> None:
    asked, _, hard = asked_for(plan_given)
    later = DAY + timedelta(4)
    grant(at("chutich", later, "one"), asked, "Bút phê")
    answer_obstacle(at("cv.tonghop", later, "two"), hard, "Đồng ý", word())
    found = decided(account(OFFICE), later)
    assert [(row.kind, row.words, row.by, row.leader, row.paper) for row in found] == [
        (STUCK, "Đồng ý", account("cv.tonghop").full_name, account("chutich").full_name,
         "PTr 12/VPUBND"),
        (LATER, "Bút phê", account("chutich").full_name, "", ""),
    ]  # fmt: skip
    assert decisions(account(OFFICE), later).counts == {LATER: 0, STUCK: 0, MOVED: 1}
    assert decided(account(OFFICE), later + timedelta(31)) == []


def test_transfer_that_was_decided_says_where_the_work_went(plan_given) -> None:
    _, moved, _ = asked_for(plan_given)
    moved = fresh(moved)
    heir = agency("ubnd-tinh")
    transfer(at("cv.tonghop"), moved, moved.version, heir, "Đúng chức năng", word())
    (found,) = decided(account(OFFICE), DAY)
    assert (found.kind, found.words, found.leader) == (
        MOVED, "sang Ủy ban nhân dân tỉnh Lai Châu. Đúng chức năng", account("chutich").full_name,
    )  # fmt: skip
