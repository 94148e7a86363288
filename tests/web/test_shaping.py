"""What the office does with several tasks or a whole directive, by its pages."""

import re

import pytest
from django.test import Client

from sauro.tasks.models import Assignment, Task
from tests.directives.conftest import _province
from tests.tasks.conftest import _plan, plan_given
from tests.tasks.life import fresh, work_of
from tests.web.pages import signed_in, words

__all__ = ["_plan", "_province", "plan_given"]
BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"


@pytest.fixture
def office() -> Client:
    return signed_in(OFFICE)


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return [work_of(plan_given, "so-xay-dung", number) for number in range(2)]


def seen(answer) -> list[str]:
    """What a preview would do, as it stands in its form."""
    return re.findall(r'name="luot" value="([0-9]+:[0-9]+)"', answer.content.decode())


def test_two_tasks_are_seen_as_one_and_become_it(office: Client, rows) -> None:
    where = f"/nhiem-vu/gop/{rows[0].task.directive_id}/"
    ticked = office.get(f"{where}?nhiem-vu={rows[0].task_id}").content.decode()
    assert f'value="{rows[0].task_id}" checked' in ticked
    chosen = {"nhiem_vu": [row.task_id for row in rows]}
    preview = office.post(where, chosen)
    numbers = [row.task.number for row in rows]
    assert f"Nhiệm vụ {numbers[0]}: đã giao" in words(preview)
    said = {**chosen, "luot": seen(preview), "lam": "1", "noi_dung": "Làm cả hai"}
    empty = office.post(where, said)
    assert (empty.status_code, fresh(rows[0]).state) == (422, "given")
    assert "Hãy nhập căn cứ." in words(empty)
    done = office.post(where, {**said, "can_cu": "CV 20/UBND-TH"}, follow=True)
    made = Task.objects.get(title="Làm cả hai")
    assert done.redirect_chain == [(f"/nhiem-vu/{made.pk}/", 303)]
    told = words(done)
    assert "Đã gộp 2 nhiệm vụ thành nhiệm vụ này." in told
    assert f"Gộp từ Nhiệm vụ {numbers[0]} CV 20/UBND-TH" in told
    old = words(office.get(f"/nhiem-vu/{rows[1].task_id}/lich-su/"))
    assert "Gộp nhiệm vụ: Sở Xây dựng Trạng thái: Đã giao → Thôi theo dõi CV 20/UBND-TH" in old
    again = office.post(where, {**said, "can_cu": "CV 20/UBND-TH"})
    assert "ít nhất hai nhiệm vụ chưa báo cáo" in words(again)


def test_one_task_alone_or_an_agency_merges_nothing(office: Client, rows) -> None:
    where = f"/nhiem-vu/gop/{rows[0].task.directive_id}/"
    alone = office.post(where, {"nhiem_vu": [rows[0].task_id]})
    assert alone.status_code == 422
    assert signed_in(BUILDER).post(where, {}).status_code == 403
    assert office.get("/nhiem-vu/gop/999999/").status_code == 404
