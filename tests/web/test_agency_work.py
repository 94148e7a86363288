"""Việc của cơ quan: sharing out by its page, without a browser."""

import re

import pytest
from django.test import Client

from sauro.tasks.models import Assignment, Hop
from sauro.tasks.vocabulary import WorkState
from tests.directives.offices import account, agency
from tests.tasks.life import fresh, work_of
from tests.web.pages import signed_in, words

HEAD, FOCAL, WHERE = "soxaydung.thutruong", "soxaydung.daumoi", "/viec-co-quan/"


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return [work_of(plan_given, "so-xay-dung", number) for number in range(2)]


def seen(answer) -> list[str]:
    """What a preview would do, as it stands in its form."""
    return re.findall(r'name="luot" value="([0-9]+:[0-9]+)"', answer.content.decode())


def shared_out(client: Client, rows: list[Assignment], **said):
    """The preview of these rows, and its answer once it was sent."""
    address = f"{WHERE}{rows[0].agency_id}/phan-cong/"
    chosen = {"luot": [row.pk for row in rows], "loc": "nguoi=chua-nhan", **said}
    preview = client.post(address, chosen)
    return preview, client.post(address, {**chosen, "luot": seen(preview), "lam": "1"}, follow=True)


def test_head_sees_who_has_what_and_gives_two_to_the_focal_officer(rows) -> None:
    head, focal = signed_in(HEAD), account(FOCAL)
    told = words(head.get(WHERE))
    assert "Chưa tiếp nhận Chưa có công chức đầu mối" in told
    preview, answer = shared_out(head, rows, nguoi=str(focal.pk))
    assert f"Phân công cho {focal.full_name} 2 lượt giao." in words(preview)
    assert answer.redirect_chain == [(f"{WHERE}?nguoi=chua-nhan", 303)]
    assert "Đã phân công 2 lượt giao." in words(answer)
    assert [fresh(row).holder for row in rows] == [focal] * 2
    mine = words(head.get(f"{WHERE}?nguoi={focal.pk}"))
    assert f"{focal.full_name} 2 lượt giao Bỏ lọc" in mine


def test_sharing_out_is_taken_back_by_one_button(rows) -> None:
    head, focal = signed_in(HEAD), account(FOCAL)
    _, answer = shared_out(head, rows, nguoi=str(focal.pk))
    (request,) = re.findall(r'name="yeu_cau" value="([^"]+)"', answer.content.decode())
    back = head.post("/nhiem-vu/hoan-tac/", {"yeu_cau": request, "ve": "agency_work"}, follow=True)
    assert back.redirect_chain == [("/viec-co-quan/", 303)]
    assert "Đã hoàn tác với 2 lượt giao." in words(back)
    assert [fresh(row).holder for row in rows] == [None] * 2


def test_unit_without_an_account_is_written_on_the_preview(rows) -> None:
    head = signed_in(HEAD)
    preview, empty = shared_out(head, rows)
    assert "Phân công trong cơ quan" in words(preview)
    assert empty.status_code == 422
    assert "Hãy chọn người hoặc ghi phòng" in words(empty)
    shared_out(head, rows, phong="Phòng Hạ tầng", ho_ten="Lò Văn Ba")
    assert {(hop.unit, hop.person_name) for hop in Hop.objects.all()} == {
        ("Phòng Hạ tầng", "Lò Văn Ba")
    }
    assert "Lò Văn Ba, Phòng Hạ tầng: từ" in words(head.get(f"{WHERE}?nguoi=Lò Văn Ba"))


def test_nothing_ticked_or_another_agency_is_refused(rows) -> None:
    head = signed_in(HEAD)
    empty = head.post(f"{WHERE}{rows[0].agency_id}/phan-cong/", {}, follow=True)
    assert "Hãy chọn ít nhất một lượt giao." in words(empty)
    assert head.post(f"{WHERE}{agency('so-y-te').pk}/phan-cong/").status_code == 404
    refused = signed_in("chanhvp").get(WHERE)
    assert refused.status_code == 403
    assert "dành cho thủ trưởng và công chức đầu mối" in words(refused)


def test_agency_without_work_is_told_so_and_the_menu_leads_there(rows) -> None:
    Assignment.objects.filter(agency=rows[0].agency_id).update(state=WorkState.ENDED)
    idle = signed_in(HEAD)
    assert "Việc của cơ quan" in words(idle.get("/"))
    assert "không có lượt giao nào đang thực hiện" in words(idle.get(WHERE))
    assert "Việc của cơ quan" not in words(signed_in("kiemtra").get("/"))
