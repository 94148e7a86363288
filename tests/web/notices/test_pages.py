"""Notices in the browser: the bell, the digest, the look ahead, the ladder, one's own page."""

import re
from datetime import date

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sauro.oversight.models import Digest, LadderStep
from sauro.oversight.urging.making import make_digests
from sauro.people import clock
from sauro.people.models import User
from sauro.web.notices.feed import MOST_TRIES
from tests.oversight.urging.conftest import ladder, place
from tests.oversight.urging.place import Place
from tests.oversight.urging.test_planning import moment, row

__all__ = ["ladder", "place", "row"]
LATE = date(2026, 6, 11)
_BELL = re.compile(r'<a class="bell"[^>]*aria-label="([^"]+)"')


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def bell(page: str) -> str:
    found = _BELL.search(page)
    assert found
    return found[1]


def test_the_bell_counts_what_must_be_done_until_the_notice_is_opened(row, place: Place) -> None:
    client = client_of(place.focal)
    with clock.standing(moment(LATE, 9)):
        make_digests(clock.now())
        assert bell(text(client, "/nhiem-vu/")) == "Thông báo: 1 việc phải xử lý chưa xem"
        page = text(client, "/thong-bao/")
        assert "Đã quá hạn (1)" in page
        assert f'<a href="/nhiem-vu/luot/{row.pk}/">{row.task.title}</a>' in page
        assert bell(page) == bell(text(client, "/nhiem-vu/")) == "Thông báo"
        assert Digest.objects.get(user=place.focal).read_at == clock.now()
        assert Digest.objects.get(user=place.head).read_at is None
    with clock.standing(moment(date(2026, 6, 12), 9)):
        assert bell(text(client_of(place.head), "/nhiem-vu/")) == "Thông báo"


def test_the_bell_is_one_question_by_an_index(row, place: Place) -> None:
    client = client_of(place.focal)
    with clock.standing(moment(LATE, 9)), CaptureQueriesContext(connection) as queries:
        text(client, "/uy-quyen/")
    asked = [one["sql"] for one in queries if "oversight_" in one["sql"]]
    assert len(asked) == 1
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(f"EXPLAIN {asked[0]}")
        assert "digest_once" in "".join(line for (line,) in cursor.fetchall())


def test_one_sees_only_one_s_own_notices_and_what_one_may_see_now(row, place: Place) -> None:
    with clock.standing(moment(LATE, 9)):
        make_digests(clock.now())
        assert "Chưa có thông báo nào" in text(client_of(place.clerk), "/thong-bao/")
        other = client_of(place.clerk).get("/thong-bao/?ngay=2026-06-11")
        assert other.status_code == 404
        place.focal.posts.all().delete()
        page = text(client_of(place.focal), "/thong-bao/")
        assert row.task.title not in page
        assert "không còn mở cho tài khoản của bạn" in page


def test_the_preview_says_who_and_why_and_shows_all_of_the_plan(row, place: Place) -> None:
    with clock.standing(moment(date(2026, 6, 10), 9)):
        page = text(client_of(place.clerk), "/thong-bao/xem-truoc/")
        assert "Xem trước thông báo ngày 11/6/2026" in page
        assert "2 người được báo" in page
        assert page.count("Bậc: Quá hạn 1 ngày; báo với tư cách công chức đầu mối") == 1
        assert page.count("Bậc: Quá hạn 1 ngày; báo với tư cách thủ trưởng cơ quan") == 1
        days = re.findall(r'href="\?ngay=([0-9-]+)"', page)
        assert days == [
            "2026-06-11", "2026-06-12", "2026-06-15", "2026-06-16", "2026-06-17", "2026-06-10",
        ]  # fmt: skip
        assert "Ngày này không ai có việc để báo." in text(
            client_of(place.clerk), "/thong-bao/xem-truoc/?ngay=2026-06-12"
        )


def test_the_office_changes_a_step_on_its_page(row, place: Place) -> None:
    client = client_of(place.clerk)
    with clock.standing(moment(LATE, 9)):
        assert "Mặc định của phần mềm; quy chế của tỉnh chưa có" in text(
            client, "/thong-bao/bac-don-doc/"
        )
        where = "/thong-bao/bac-don-doc/danh-sach/"
        assert client.post(where, {"so": 3, "dang_dung": "on"}).status_code == 422
        said = {"so": 3, "dang_dung": "on", "nguon": "Quy chế 01"}
        assert client.post(where, said).status_code == 303
        page = text(client, "/thong-bao/bac-don-doc/")
    assert "Danh sách quá hạn vào thứ Tư" in page
    assert "Căn cứ: Quy chế 01" in page
    assert LadderStep.objects.get(code="danh-sach").number == 3


def test_one_writes_the_own_address_and_gets_a_calendar(row, place: Place) -> None:
    client, own = client_of(place.focal), "/tai-khoan/cua-toi/"
    assert client.post(own, {"thu": "khong-phai-thu"}).status_code == 422
    assert client.post(own, {"thu": place.head.email}).status_code == 422
    assert client.post(own, {"thu": "An@Example.gov.vn"}).status_code == 303
    place.focal.refresh_from_db()
    assert place.focal.email == "an@example.gov.vn"
    assert client.post(f"{own}lich/cap/").status_code == 303
    found = re.search(r"https?://[^/]+(/lich/[0-9a-f]{64}\.ics)", text(client, own))
    assert found
    answer = Client().get(found[1])
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert answer.content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert Client().post(found[1]).status_code == 405
    client.post(f"{own}lich/thu-hoi/")
    assert Client().get(found[1]).status_code == 404


def test_a_machine_that_tries_many_addresses_is_stopped(place: Place) -> None:
    client = Client()
    tried = [client.get(f"/lich/{number:064x}.ics").status_code for number in range(62)]
    assert tried == [404] * MOST_TRIES + [429] * 2


def test_every_urging_stands_on_the_page_of_the_work(row, place: Place) -> None:
    with clock.standing(moment(LATE, 9)):
        make_digests(clock.now())
        page = text(client_of(place.focal), f"/nhiem-vu/luot/{row.pk}/")
    assert "<strong>Quá hạn 1 ngày</strong>, 11/6/2026" in page
    told = "Hệ thống: Lò Văn An (Công chức đầu mối), Lò Văn An (Thủ trưởng cơ quan)."
    assert f"{told} Chưa có báo cáo, cập nhật." in page
