"""Work that goes to another body, or stays: each side reads what was decided, by whom."""

from datetime import date

from sauro.tasks.commands.steps import take
from sauro.tasks.commands.transfer import transfer
from sauro.tasks.models import Assignment
from sauro.tasks.queries.moving import moving_of, requests_of
from sauro.tasks.queries.one_assignment import life_of
from tests.directives.offices import account, agency
from tests.tasks.commands.test_ruling import word
from tests.tasks.life import DAY, at, fresh, work_of

BUILDER, SPECIALIST = "soxaydung.daumoi", "cv.tonghop"


def asked(plan, **more) -> Assignment:
    row = work_of(plan, "so-xay-dung")
    said = {"reason": "Không thuộc chức năng", **more}
    take(at(BUILDER), "misdirect", row, row.version, said)
    return fresh(row)


def test_request_says_where_to_and_why_while_it_waits(plan_given) -> None:
    row = asked(plan_given, proposed_agency=agency("ubnd-tinh"))
    found = moving_of(row, DAY)
    assert found is not None
    assert found.waits
    assert found.heading == "Đề nghị chuyển sang Ủy ban nhân dân tỉnh Lai Châu"
    assert (found.reason, found.by) == ("Không thuộc chức năng", account(BUILDER).full_name)
    assert requests_of([row], DAY) == {
        row.pk: "sang Ủy ban nhân dân tỉnh Lai Châu: Không thuộc chức năng"
    }


def test_request_that_names_nobody_says_so(plan_given) -> None:
    row = asked(plan_given)
    found = moving_of(row, DAY)
    assert found is not None
    assert found.heading == "Đề nghị chuyển cơ quan khác"
    assert requests_of([row], DAY) == {
        row.pk: "chưa rõ cơ quan đúng chức năng: Không thuộc chức năng"
    }


def test_both_sides_read_the_word_by_which_the_work_went(plan_given) -> None:
    row = asked(plan_given)
    made = transfer(
        at(SPECIALIST), row, row.version, agency("ubnd-tinh"), "Đúng chức năng của đơn vị", word()
    )
    left = life_of(account(BUILDER), row.pk, DAY)
    got = life_of(account("chanhvp"), made.pk, DAY)
    assert left is not None
    assert left.moving is not None
    assert left.moving.heading == "Đã chuyển sang Ủy ban nhân dân tỉnh Lai Châu"
    assert got is not None
    assert got.moving is not None
    assert got.moving.heading == "Nhận chuyển từ Sở Xây dựng"
    for one in (left.moving, got.moving):
        assert (one.leader, one.ruled_on, one.paper, one.reason) == (
            account("chutich").full_name, date(2026, 4, 5), "PTr 12/VPUBND",
            "Đúng chức năng của đơn vị",
        )  # fmt: skip


def test_work_that_stays_says_who_decided_and_others_do_not_read_it(plan_given) -> None:
    row = asked(plan_given)
    take(at(SPECIALIST), "keep", row, row.version, {"reason": "Đúng chức năng"}, word())
    own, other = (life_of(account(name), row.pk, DAY) for name in (BUILDER, "soyte.daumoi"))
    assert own is not None
    assert own.moving is not None
    assert (own.moving.heading, own.moving.leader, own.moving.waits) == (
        "Không đồng ý chuyển cơ quan khác", account("chutich").full_name, False,
    )  # fmt: skip
    assert other is not None
    assert other.moving is None


def test_work_that_nobody_wanted_to_pass_on_says_nothing(plan_given) -> None:
    assert moving_of(work_of(plan_given, "so-xay-dung"), DAY) is None
