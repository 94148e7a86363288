"""Pages of accounts and posts."""

import pytest
from django.test import Client

from sauro.people.models import Post, User
from sauro.people.vocabulary import PostKind
from tests.people.organisation import Province, administrator, holder, province

pytestmark = pytest.mark.django_db
NEW = {"ten": "lo.an", "ho_ten": "Lò Văn An", "thu": "", "mat_khau": "Suối-lũ-mưa-1945"}
POST = {"vai_tro": "focal", "chuc_danh": "Công chức", "tu_ngay": "01/7/2025", "can_cu": "QĐ 1"}


@pytest.fixture
def there() -> Province:
    return province()


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(administrator())
    return client


def test_account_is_opened_and_comes_in(client: Client) -> None:
    assert client.post("/nguoi-dung/mo-moi/", NEW).status_code == 303
    assert "Lò Văn An" in client.get("/nguoi-dung/").content.decode()
    entry = {"login": "lo.an", "password": NEW["mat_khau"]}
    assert Client().post("/tai-khoan/dang-nhap/", entry)["Location"] == "/"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"ten": "Có Dấu"}, "Tên đăng nhập gồm chữ thường không dấu"),
        ({"ten": "quantri"}, "Tên đăng nhập quantri đã có người dùng."),
        ({"mat_khau": "12345678"}, "Mật khẩu chưa đạt"),
        ({"thu": "không phải thư"}, "Hãy nhập địa chỉ thư đúng dạng"),
        ({"ho_ten": ""}, "Hãy nhập họ và tên."),
    ],
)
def test_what_is_wrong_is_said_and_nobody_is_made(
    client: Client, changed: dict[str, str], said: str
) -> None:
    answer = client.post("/nguoi-dung/mo-moi/", NEW | changed)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert User.objects.count() == 1


def test_post_is_given_corrected_and_ended(client: Client, there: Province) -> None:
    client.post("/nguoi-dung/mo-moi/", NEW)
    person = User.objects.get(username="lo.an")
    where = f"/nguoi-dung/{person.pk}/"
    given = POST | {"co_quan": there.finance.code}
    assert client.post(f"{where}vi-tri/", given)["Location"] == where
    post = Post.objects.get(user=person)
    assert (post.agency, post.kind, post.title) == (there.finance, "focal", "Công chức")
    client.post(f"/nguoi-dung/vi-tri/{post.pk}/chuc-danh/", {"chuc_danh": "Đầu mối", "ly_do": "x"})
    client.post(
        f"/nguoi-dung/vi-tri/{post.pk}/ket-thuc/", {"den_ngay": "31/12/2025", "ly_do": "QĐ 2"}
    )
    post.refresh_from_db()
    assert (post.title, f"{post.last_day}") == ("Đầu mối", "2025-12-31")
    assert "đến hết 31/12/2025" in client.get(where).content.decode()


def test_post_that_needs_an_agency_is_refused_without(client: Client, there: Province) -> None:
    person = holder("mot", PostKind.HEAD, there.health).user
    answer = client.post(f"/nguoi-dung/{person.pk}/vi-tri/", POST)
    assert answer.status_code == 422
    assert "phải gắn với một cơ quan" in answer.content.decode()


def test_account_is_closed_and_reopened(client: Client, there: Province) -> None:
    person = holder("mot", PostKind.HEAD, there.health).user
    where = f"/nguoi-dung/{person.pk}/"
    assert client.post(f"{where}dong/", {"ly_do": "Nghỉ hưu"}).status_code == 303
    assert "Mở lại tài khoản" in client.get(where).content.decode()
    assert "Lò Văn An" not in client.get("/nguoi-dung/").content.decode()
    assert "Lò Văn An" in client.get("/nguoi-dung/?dong=on").content.decode()
    assert client.post(f"{where}mo-lai/", {"ly_do": "Trở lại"}).status_code == 303
    person.refresh_from_db()
    assert person.is_active


def test_nobody_gets_buttons_that_would_be_refused(client: Client) -> None:
    own = User.objects.get()
    page = client.get(f"/nguoi-dung/{own.pk}/").content.decode()
    shown = [words in page for words in ("Sửa", "Giao vị trí", "Đóng tài khoản")]
    assert shown == [True, False, False]
