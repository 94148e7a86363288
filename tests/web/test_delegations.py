"""Pages of delegation."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from sauro.people.models import Change, Delegation, User
from sauro.people.queries.posts import posts_on
from sauro.people.vocabulary import PostKind
from tests.people.organisation import Province, administrator, holder, province, user

pytestmark = pytest.mark.django_db
NEW = "/uy-quyen/moi/"


@pytest.fixture
def there() -> Province:
    return province()


@pytest.fixture
def head(there: Province) -> Client:
    """The head of finance; a specialist there is his colleague, one of health is not."""
    client = Client()
    client.force_login(holder("giamdoc", PostKind.HEAD, there.finance, title="Giám đốc").user)
    holder("chuyenvien", PostKind.SPECIALIST, there.finance)
    holder("khac", PostKind.SPECIALIST, there.health)
    return client


def given() -> dict[str, object]:
    today = timezone.localdate()
    post = User.objects.get(username="giamdoc").posts.get()
    return {
        "nguoi_nhan": "chuyenvien", "vi_tri": [post.pk], "tu_ngay": f"{today:%d/%m/%Y}",
        "den_ngay": f"{today:%d/%m/%Y}", "can_cu": "GUQ 1",
    }  # fmt: skip


def test_post_is_lent_to_a_colleague_who_sees_it(head: Client) -> None:
    assert head.post(NEW, given())["Location"] == "/uy-quyen/"
    receiver = User.objects.get(username="chuyenvien")
    kinds = [standing.kind for standing in posts_on(receiver, timezone.localdate())]
    assert kinds == [PostKind.SPECIALIST, PostKind.HEAD]
    other = Client()
    other.force_login(receiver)
    page = other.get("/uy-quyen/").content.decode()
    assert ("Giám đốc" in page, "GUQ 1" in page) == (True, True)
    assert "theo ủy quyền đến hết ngày" in other.get("/").content.decode()


def test_administrator_enters_what_one_who_is_away_gave_on_paper(head: Client) -> None:
    keeper, giver = Client(), User.objects.get(username="giamdoc")
    keeper.force_login(administrator())
    where = f"/uy-quyen/cua/{giver.pk}/moi/"
    assert where in keeper.get(f"/nguoi-dung/{giver.pk}/").content.decode()
    assert keeper.post(where, given())["Location"] == f"/nguoi-dung/{giver.pk}/"
    row = Delegation.objects.get()
    assert (row.giver, row.receiver.username, row.basis) == (giver, "chuyenvien", "GUQ 1")
    assert Change.objects.get(action="delegate").by == User.objects.get(username="quantri")
    assert head.post(where, given()).status_code == 403


def test_only_colleagues_can_be_chosen(head: Client) -> None:
    answer = head.post(NEW, given() | {"nguoi_nhan": "khac"})
    assert answer.status_code == 422
    assert not Delegation.objects.exists()


def test_post_of_another_is_not_lent(head: Client) -> None:
    post = User.objects.get(username="khac").posts.get()
    assert head.post(NEW, given() | {"vi_tri": [post.pk]}).status_code == 422
    assert not Delegation.objects.exists()


def test_delegation_is_ended_by_its_giver_alone(head: Client) -> None:
    head.post(NEW, given() | {"den_ngay": "31/12/2099"})
    row = Delegation.objects.get()
    where = f"/uy-quyen/{row.pk}/ket-thuc/"
    today = timezone.localdate()
    other = Client()
    other.force_login(row.receiver)
    assert other.get(where).status_code == 404
    assert head.post(where, {"den_ngay": f"{today:%d/%m/%Y}", "ly_do": "Về sớm"}).status_code == 303
    row.refresh_from_db()
    assert row.last_day == today


def test_delegation_that_has_not_begun_is_taken_back(head: Client) -> None:
    later = timezone.localdate() + timedelta(days=7)
    days = {"tu_ngay": f"{later:%d/%m/%Y}", "den_ngay": f"{later:%d/%m/%Y}"}
    head.post(NEW, given() | days)
    where = f"/uy-quyen/{Delegation.objects.get().pk}/huy/"
    assert where in head.get("/uy-quyen/").content.decode()
    assert head.post(where, {"ly_do": "Hoãn chuyến công tác"}).status_code == 303
    assert not Delegation.objects.exists()
    assert Change.objects.get(action="withdraw_delegation").reason == "Hoãn chuyến công tác"


def test_delegation_that_has_begun_is_not_taken_back(head: Client) -> None:
    head.post(NEW, given())
    answer = head.post(f"/uy-quyen/{Delegation.objects.get().pk}/huy/", {"ly_do": "Nhầm"})
    assert "đã bắt đầu" in answer.content.decode()
    assert Delegation.objects.exists()


def test_one_without_posts_lends_nothing() -> None:
    client = Client()
    client.force_login(user("mot"))
    assert "Ủy quyền cho người khác" not in client.get("/uy-quyen/").content.decode()
