"""What is done while a post was lent says who did it, by whose delegation."""

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from sauro.people.models import Delegation
from sauro.people.spans import shown
from tests.directives.offices import account
from tests.tasks.life import due_on, fresh, work_of
from tests.web.pages import signed_in, words

TODAY = timezone.localdate()
BASIS = "Giấy ủy quyền 12/GUQ-SXD"


def lend(head: str, to: str) -> Client:
    """The head lends the post for today; the one who stands in."""
    post = account(head).posts.get()
    said = {"nguoi_nhan": to, "vi_tri": [post.pk], "can_cu": BASIS}
    days = {"tu_ngay": f"{TODAY:%d/%m/%Y}", "den_ngay": f"{TODAY:%d/%m/%Y}"}
    assert signed_in(head).post("/uy-quyen/moi/", said | days).status_code == 303
    return signed_in(to)


def stood_in(head: str) -> str:
    person = account(head)
    title = person.posts.get().title
    until = shown(TODAY)
    return f"được {title} {person.full_name} ủy quyền ({BASIS}, đến hết ngày {until})"


def test_history_and_progress_say_who_stood_in_for_whom(plan_given) -> None:
    row = due_on(work_of(plan_given, "so-xay-dung"), TODAY + timedelta(20))
    where = f"/nhiem-vu/luot/{row.pk}/"
    head, focal = "soxaydung.thutruong", "soxaydung.daumoi"
    signed_in(focal).post(f"{where}receive/", {"version": fresh(row).version})
    history = words(signed_in(focal).get(f"/nhiem-vu/{row.task_id}/lich-su/"))
    assert "ủy quyền" not in history
    said = {"version": fresh(row).version, "noi_dung": "Đã họp", "ty_le": "10"}
    lend(head, focal).post(f"{where}update/", said)
    name = f"{account(focal).full_name}, {stood_in(head)}"
    office = signed_in("chanhvp")
    assert f"{name}. Đạt 10%" in words(office.get(where))
    assert name in words(office.get(f"/nhiem-vu/{row.task_id}/lich-su/"))


def test_delegation_that_ended_lends_nothing_and_is_not_told_of_later_work(plan_given) -> None:
    lend("soxaydung.thutruong", "soxaydung.daumoi")
    Delegation.objects.update(
        first_day=TODAY - timedelta(9), last_day=TODAY - timedelta(1)
    )  # the day goes on
    row = due_on(work_of(plan_given, "so-xay-dung"), TODAY + timedelta(20))
    where = f"/nhiem-vu/luot/{row.pk}/"
    focal = signed_in("soxaydung.daumoi")
    focal.post(f"{where}receive/", {"version": fresh(row).version})
    assert "ủy quyền (" not in words(focal.get(f"/nhiem-vu/{row.task_id}/lich-su/"))
    assert "theo ủy quyền" not in words(focal.get("/"))
    assert "đã hết" in words(focal.get("/uy-quyen/"))
