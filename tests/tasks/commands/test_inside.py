from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.inside import Onward, foresee_hops, pass_on, pass_on_many
from sauro.tasks.models import Event, Hop
from tests.directives.offices import account
from tests.tasks.life import DAY, at, due_on, fresh, kinds, work_of


def test_each_hop_is_kept_and_the_last_person_holds_the_work(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(20))
    head = at("soxaydung.thutruong")
    pass_on(head, row, Onward("Phòng Quản lý hạ tầng", until=DAY + timedelta(9)))
    focal = account("soxaydung.daumoi")
    tomorrow = at("soxaydung.daumoi", DAY + timedelta(1))
    pass_on(tomorrow, fresh(row), Onward(person=focal, note="Soạn thảo"))
    hops = [(hop.unit, hop.person, hop.until) for hop in row.hops.all()]
    assert hops == [("Phòng Quản lý hạ tầng", None, DAY + timedelta(9)), ("", focal, None)]
    assert (fresh(row).holder, kinds(row)[-2:]) == (focal, ["hop", "hop"])


@pytest.mark.parametrize(
    ("username", "values", "words"),
    [
        ("chanhvp", {"unit": "Phòng A"}, "Chỉ cơ quan thực hiện"),
        ("soxaydung.daumoi", {}, "Hãy chọn người hoặc ghi phòng"),
        ("soxaydung.daumoi", {"person": "soyte.daumoi"}, "không có vị trí ở cơ quan"),
        ("soxaydung.daumoi", {"unit": "Phòng A", "until": DAY + timedelta(30)}, "không được sau"),
    ],
)
def test_hop_out_of_the_agency_or_after_the_deadline_is_refused(
    plan_given, username: str, values, words: str
) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(20))
    if "person" in values:
        values = {"person": account(values["person"])}
    with pytest.raises(Refused, match=words):
        pass_on(at(username), row, Onward(**values))
    assert not row.hops.exists()


def test_several_go_to_one_person_in_one_request_or_none_does(plan_given) -> None:
    rows = [due_on(work_of(plan_given, "so-xay-dung", number), None) for number in range(3)]
    focal, head = account("soxaydung.daumoi"), at("soxaydung.thutruong", request_id="r7")
    seen = {row.pk: row.version for row in rows}
    with pytest.raises(Refused, match="chưa làm gì cả"):
        pass_on_many(head, {**seen, rows[0].pk: 99}, Onward(person=focal))
    assert not Hop.objects.exists()
    pass_on_many(head, seen, Onward("Phòng Hạ tầng", focal))
    assert [fresh(row).holder for row in rows] == [focal] * 3
    told = Event.objects.filter(kind="hop").values_list("assignment", "request_id")
    assert sorted(told) == sorted((row.pk, "r7") for row in rows)


def test_nothing_chosen_or_work_of_others_is_not_passed_on(plan_given) -> None:
    head = at("soxaydung.thutruong")
    mine, other = work_of(plan_given, "so-xay-dung"), work_of(plan_given, "so-y-te")
    found = foresee_hops(head, [mine, other])
    assert found == [(mine, ""), (other, "Chỉ cơ quan thực hiện mới phân công việc của mình.")]
    to = Onward("Phòng A")
    with pytest.raises(Refused, match="ít nhất một lượt giao"):
        pass_on_many(head, {}, to)
    with pytest.raises(Refused, match="Chỉ cơ quan thực hiện"):
        pass_on_many(head, {mine.pk: mine.version, other.pk: other.version}, to)
    assert not Hop.objects.exists()
