"""Pages of fields of work: who is in charge, who follows, from when until when."""

import re

import pytest
from django.test import Client

from sauro.people.models import FieldDuty
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, FIRST, Province, administrator, holder, province

pytestmark = pytest.mark.django_db
WHERE = "/linh-vuc/bao-ve-moi-truong/"


@pytest.fixture
def there() -> Province:
    return province()


@pytest.fixture
def keeper(there: Province) -> Client:
    """An administrator; the field "Bảo vệ môi trường" is there."""
    client = Client()
    client.force_login(administrator())
    answer = client.post("/linh-vuc/them/moi/", {"ten": "Bảo vệ  môi trường", "thu_tu": "2"})
    assert (answer.status_code, answer["Location"]) == (303, "/linh-vuc/")
    return client


def shown(client: Client, day: str) -> list[str]:
    """Cells of the list on a day, without marks."""
    page = client.get(f"/linh-vuc/?ngay={day}", headers={"HX-Request": "true"}).content.decode()
    cells = re.findall(r"<t[hd] (?:scope=\"row\"|data-head=[^>]*)>(.*?)</t[hd]>", page)
    return [re.sub(r"<[^>]*>", "", cell) for cell in cells]


def assign(client: Client, post: int, day: str) -> int:
    """The status of the answer."""
    given = {"nguoi": str(post), "tu_ngay": day, "can_cu": "QĐ 5"}
    return client.post(f"{WHERE}phan-cong/", given).status_code


def test_field_is_entered_once(keeper: Client) -> None:
    answer = keeper.post("/linh-vuc/them/moi/", {"ten": "Bảo vệ môi trường"})
    assert answer.status_code == 422
    assert "Mã lĩnh vực bao-ve-moi-truong đã dùng." in answer.content.decode()
    assert shown(keeper, "30/3/2026") == ["Bảo vệ môi trường", "Chưa phân công", "Chưa phân công"]


def test_leader_and_specialist_are_shown_on_their_days(keeper: Client, there: Province) -> None:
    leader = holder("mot", PostKind.LEADER, there.committee)
    after = holder("hai", PostKind.LEADER, there.committee)
    specialist = holder("ba", PostKind.OFFICE, there.office)
    for number, post in enumerate((leader, after, specialist)):
        post.user.full_name = f"Người {number}"
        post.user.save()
    days = ("01/01/2026", "01/3/2026", "01/02/2026")
    posts = (leader, after, specialist)
    answers = [assign(keeper, post.pk, day) for post, day in zip(posts, days, strict=True)]
    assert answers == [303, 303, 303]
    name = "Bảo vệ môi trường"
    assert [shown(keeper, day) for day in ("31/12/2025", "28/02/2026", "01/3/2026")] == [
        [name, "Chưa phân công", "Chưa phân công"],
        [name, "Người 0", "Người 2"],
        [name, "Người 1", "Người 2"],
    ]
    page = keeper.get(WHERE).content.decode()
    assert page.index("Người 1") < page.index("Người 0") < page.index("Người 2")


def test_duty_ends_and_keeps_its_days(keeper: Client, there: Province) -> None:
    post = holder("mot", PostKind.OFFICE, there.office)
    assign(keeper, post.pk, "01/7/2025")
    duty = FieldDuty.objects.get()
    end = f"/linh-vuc/phan-cong/{duty.pk}/ket-thuc/"
    early = keeper.post(end, {"den_ngay": "30/6/2025", "ly_do": "x"})
    assert (early.status_code, "bắt đầu từ ngày" in early.content.decode()) == (422, True)
    answer = keeper.post(end, {"den_ngay": "30/3/2026", "ly_do": "Chuyển công tác"})
    assert (answer.status_code, answer["Location"]) == (303, WHERE)
    duty.refresh_from_db()
    assert (duty.first_day, duty.last_day) == (FIRST, DAY)


def test_person_with_another_post_cannot_be_chosen(keeper: Client, there: Province) -> None:
    post = holder("mot", PostKind.HEAD, there.finance)
    assert assign(keeper, post.pk, "01/01/2026") == 422
    assert FieldDuty.objects.count() == 0


def test_buttons_are_for_those_who_keep_the_register(keeper: Client, there: Province) -> None:
    reader = Client()
    reader.force_login(holder("mot", PostKind.SPECIALIST, there.finance).user)
    found = [
        (
            "Thêm lĩnh vực" in one.get("/linh-vuc/").content.decode(),
            "Phân công</a>" in one.get(WHERE).content.decode(),
        )
        for one in (reader, keeper)
    ]
    assert found == [(False, False), (True, True)]


def test_name_and_place_are_corrected_at_the_same_address(keeper: Client) -> None:
    form = keeper.get(f"{WHERE}sua/").content.decode()
    assert ('value="Bảo vệ môi trường"' in form, 'value="2"' in form) == (True, True)
    empty = keeper.post(f"{WHERE}sua/", {"ten": "", "thu_tu": "1"})
    assert (empty.status_code, "Hãy nhập tên lĩnh vực." in empty.content.decode()) == (422, True)
    answer = keeper.post(f"{WHERE}sua/", {"ten": "Tài nguyên, môi trường", "thu_tu": "1"})
    assert (answer.status_code, answer["Location"]) == (303, WHERE)
    page = keeper.get(WHERE).content.decode()
    assert "<h1>Tài nguyên, môi trường</h1>" in page
    assert "Sửa tên, thứ tự lĩnh vực" in page
