"""Accounts. An account gives no right: posts do, which are given apart."""

from allauth.mfa.models import Authenticator
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from sauro.people.act import Act
from sauro.people.commands.locks import hold_user
from sauro.people.commands.transaction import changed, checked, command, record
from sauro.people.models import Post, User
from sauro.people.naming import tidy
from sauro.people.ordering import person_key
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_from
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind, Subject


@command
def create_user(
    act: Act, username: str, full_name: str, email: str = "", password: str | None = None
) -> User:
    """Open an account; without a password nobody can come in until one is set."""
    require(act, Right.ACCOUNTS)
    user = User(username=username.strip().lower(), email=email.strip().lower())
    _name(user, full_name)
    if password is not None:
        _check_password(password, user)
    user.set_password(password)
    checked(user, exclude=("password", "sort_key"))
    _refuse_taken(user)
    user.save()
    after = {"username": user.username, "full_name": user.full_name, "email": user.email}
    record(act, "create_user", _subject(user), after=after)
    return user


@command
def change_user(act: Act, user: User, *, full_name: str, email: str) -> User:
    """Another name or address for the account."""
    require(act, Right.ACCOUNTS)
    user = hold_user(user)
    before, after = changed(user, {"full_name": tidy(full_name), "email": email.strip().lower()})
    if not after:
        return user
    _name(user, full_name)
    checked(user, exclude=("password", "sort_key"))
    _refuse_taken(user)
    user.save(update_fields=["full_name", "email", "sort_key"])
    record(act, "change_user", _subject(user), before=before, after=after)
    return user


@command
def change_own_email(act: Act, email: str) -> User:
    """Where one's own letters go; empty: nowhere."""
    if act.by is None:
        raise Refused("Địa chỉ thư là của một người dùng.")
    user = hold_user(act.by)
    before, after = changed(user, {"email": usable_email(user, email)})
    if not after:
        return user
    user.save(update_fields=["email"])
    record(act, "change_own_email", _subject(user), before=before, after=after)
    return user


def usable_email(user: User, email: str) -> str:
    """The address as it would be kept for this user. ``Refused`` for another's, or for none."""
    wanted = User(pk=user.pk, username=user.username, email=email.strip().lower())
    checked(wanted, exclude=("password", "sort_key", "full_name"))
    _refuse_taken(wanted)
    return wanted.email


@command
def set_password(act: Act, user: User, password: str) -> User:
    """Set a password for another's account; a person changes the own one at the login pages."""
    require(act, Right.ACCOUNTS)
    user = hold_user(user)
    _check_password(password, user)
    user.set_password(password)
    user.save(update_fields=["password"])
    record(act, "set_password", _subject(user))
    return user


@command
def switch_off_second_factor(act: Act, user: User, reason: str) -> User:
    """Another lost the telephone: no code is asked any more, backup codes and remembered browsers
    are void. Whose post needs a second factor is led to switching it on anew at the next login."""
    require(act, Right.ACCOUNTS)
    user = hold_user(user)
    if act.by is not None and act.by.pk == user.pk:
        raise Refused("Xác thực hai bước của chính mình thì tắt ở trang “Xác thực hai bước”.")
    if not Authenticator.objects.filter(user=user).delete()[0]:
        raise Refused(f"Tài khoản {user.username} chưa bật xác thực hai bước.")
    record(act, "switch_off_second_factor", _subject(user), reason=reason)
    return user


@command
def close_user(act: Act, user: User, reason: str) -> User:
    """The account is not in use any more; what it did stays under its name."""
    require(act, Right.ACCOUNTS)
    user = hold_user(user)
    if act.by is not None and act.by.pk == user.pk:
        raise Refused("Không ai tự đóng tài khoản của mình. Hãy nhờ một người quản trị khác.")
    return _set_active(act, user, False, reason)


@command
def reopen_user(act: Act, user: User, reason: str) -> User:
    """The account is in use again."""
    require(act, Right.ACCOUNTS)
    return _set_active(act, hold_user(user), True, reason)


@command
def make_administrator(act: Act, *, username: str, full_name: str, password: str) -> User:
    """The first account of an installation: an administrator, who sees no content."""
    require(act, Right.ACCOUNTS)
    now = valid_from(act.day)
    if Post.objects.filter(now, kind=PostKind.ADMINISTRATOR, user__is_active=True).exists():
        raise Refused(
            "Hệ thống đã có người quản trị. Hãy đăng nhập bằng tài khoản đó để thêm người khác."
        )
    user = create_user(act, username, full_name, password=password)
    post = Post.objects.create(user=user, kind=PostKind.ADMINISTRATOR, first_day=act.day)
    after = {"kind": post.kind, "first_day": post.first_day}
    record(act, "appoint", (Subject.POST, post, user.full_name), after=after)
    return user


def _set_active(act: Act, user: User, active: bool, reason: str) -> User:
    before, after = changed(user, {"is_active": active})
    if not after:
        raise Refused(f"Tài khoản {user.username} đã {'đang dùng' if active else 'đóng'}.")
    user.save(update_fields=["is_active"])
    action = "reopen_user" if active else "close_user"
    record(act, action, _subject(user), before=before, after=after, reason=reason)
    return user


def _name(user: User, full_name: str) -> None:
    user.full_name = tidy(full_name)
    user.sort_key = person_key(user.full_name)


def _subject(user: User) -> tuple[Subject, User, str]:
    return Subject.USER, user, f"{user.full_name} ({user.username})"


def _check_password(password: str, user: User) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise Refused(
            f"Mật khẩu chưa đạt: {' '.join(error.messages)} Hãy chọn mật khẩu khác."
        ) from error


def _refuse_taken(user: User) -> None:
    others = User.objects.exclude(pk=user.pk) if user.pk else User.objects.all()
    if others.filter(username=user.username).exists():
        raise Refused(f"Tên đăng nhập {user.username} đã có người dùng. Hãy chọn tên khác.")
    if user.email and others.filter(email=user.email).exists():
        raise Refused(f"Địa chỉ {user.email} đã thuộc một tài khoản khác.")
