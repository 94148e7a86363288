import pytest

from sauro.people.commands.users import (
    change_user,
    close_user,
    create_user,
    make_administrator,
    reopen_user,
    set_password,
)
from sauro.people.models import Change, Post, User
from sauro.people.ordering import person_key
from sauro.people.refusal import Refused
from tests.people.organisation import DAY, PASSWORD, SYSTEM, act_of, administrator, user

pytestmark = pytest.mark.django_db


def test_account_is_opened_without_password_and_posts() -> None:
    made = create_user(act_of(administrator()), " Lo.An@LC.vn ", "  Lò Văn  An ", "Lo.An@lc.vn")
    assert (made.username, made.full_name, made.email, made.sort_key, made.is_active) == (
        "lo.an@lc.vn", "Lò Văn An", "lo.an@lc.vn", person_key("Lò Văn An"), True,
    )  # fmt: skip
    assert (made.has_usable_password(), made.posts.count()) == (False, 0)


def test_password_is_kept_as_a_hash_and_not_in_history() -> None:
    made = create_user(SYSTEM, "lo.an", "Lò Văn An", password=PASSWORD)
    set_password(SYSTEM, made, PASSWORD + "2")
    made.refresh_from_db()
    told = [text for row in Change.objects.all() for text in (str(row.before), str(row.after))]
    assert made.check_password(PASSWORD + "2")
    assert not any(PASSWORD in text or "argon2" in text for text in told)


@pytest.mark.parametrize(
    ("username", "full_name", "email", "words"),
    [
        ("lò", "Lò Văn An", "", "Tên đăng nhập gồm chữ thường"),
        ("a", "Lò Văn An", "", "Tên đăng nhập gồm chữ thường"),
        ("lo.an", "", "", "Họ và tên: "),
        ("lo.an", "Lò Văn An", "sai", "Thư điện tử: "),
        ("CO.ROI", "Lò Văn An", "", "Tên đăng nhập co.roi đã có người dùng"),
        ("lo.an", "Lò Văn An", "CO@lc.vn", "Địa chỉ co@lc.vn đã thuộc"),
    ],
)
def test_unfit_account_is_refused(username: str, full_name: str, email: str, words: str) -> None:
    create_user(SYSTEM, "co.roi", "Vàng Thị Chi", "co@lc.vn")
    with pytest.raises(Refused, match=words):
        create_user(SYSTEM, username, full_name, email)
    assert User.objects.count() == 1


@pytest.mark.parametrize("password", ["12345678901", "ngan", "password"])
def test_weak_password_is_refused(password: str) -> None:
    made = user("lo.an")
    for attempt in (
        lambda: set_password(SYSTEM, made, password),
        lambda: create_user(SYSTEM, "khac", "Lò Văn Ba", password=password),
    ):
        with pytest.raises(Refused, match="Mật khẩu chưa đạt"):
            attempt()


def test_name_and_address_change_and_are_kept_in_history() -> None:
    made = user("lo.an")
    change_user(SYSTEM, made, full_name="Lò Văn Ân", email="an@lc.vn")
    change_user(SYSTEM, made, full_name="Lò Văn Ân", email="an@lc.vn")
    made.refresh_from_db()
    change = Change.objects.get(action="change_user")
    assert (made.sort_key, change.before) == (
        person_key("Lò Văn Ân"), {"full_name": "Lò Văn An", "email": ""},
    )  # fmt: skip


def test_address_of_another_is_refused_on_change() -> None:
    create_user(SYSTEM, "co.roi", "Vàng Thị Chi", "co@lc.vn")
    with pytest.raises(Refused, match="đã thuộc một tài khoản khác"):
        change_user(SYSTEM, user("lo.an"), full_name="Lò Văn An", email="co@lc.vn")


def test_account_is_closed_and_opened_again() -> None:
    made = user("lo.an")
    closed = close_user(SYSTEM, made, "nghỉ hưu").is_active
    assert (closed, reopen_user(SYSTEM, made, "trở lại").is_active) == (False, True)
    with pytest.raises(Refused, match="đã đang dùng"):
        reopen_user(SYSTEM, made, "")


def test_nobody_closes_the_own_account() -> None:
    keeper = administrator()
    with pytest.raises(Refused, match="Không ai tự đóng"):
        close_user(act_of(keeper), keeper, "")


def test_first_administrator_is_made_once() -> None:
    keeper = administrator()
    post = Post.objects.get()
    assert (keeper.check_password(PASSWORD), post.kind, post.agency, post.first_day) == (
        True, "administrator", None, DAY,
    )  # fmt: skip
    with pytest.raises(Refused, match="đã có người quản trị"):
        make_administrator(SYSTEM, username="hai", full_name="Hai", password=PASSWORD)


def test_user_without_right_opens_no_account() -> None:
    with pytest.raises(Refused, match="không có quyền"):
        create_user(act_of(user("khach")), "lo.an", "Lò Văn An")
