from datetime import timedelta

import pytest

from sauro.people.refusal import Refused
from sauro.tasks.commands.inside import pass_on
from tests.directives.offices import account
from tests.tasks.life import DAY, at, due_on, fresh, kinds, work_of


def test_each_hop_is_kept_and_the_last_person_holds_the_work(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), DAY + timedelta(20))
    head = at("soxaydung.thutruong")
    pass_on(head, row, unit="Phòng Quản lý hạ tầng", until=DAY + timedelta(9))
    focal = account("soxaydung.daumoi")
    pass_on(at("soxaydung.daumoi", DAY + timedelta(1)), fresh(row), person=focal, note="Soạn thảo")
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
        pass_on(at(username), row, **values)
    assert not row.hops.exists()
