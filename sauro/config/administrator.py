"""The first account of an installation: an administrator, who sees no content."""

from datetime import datetime

from sauro.config.refusal import Refusal


class AdministratorError(Refusal):
    """The account cannot be made."""


def check_account(username: str, full_name: str, password: str) -> None:
    """``AdministratorError`` if a name is none, or the password too weak. Asks no database."""
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    from sauro.people.demo.accounts import accounts
    from sauro.people.models import User

    if username in {account.username for account in accounts(())}:
        raise AdministratorError(
            f"Tên {username} là tài khoản của bản dùng thử; hãy chọn tên đăng nhập khác."
        )
    user = User(username=username, full_name=full_name)
    try:
        user.clean_fields(exclude={"password", "sort_key"})
    except ValidationError as error:
        raise AdministratorError(" ".join(error.messages)) from error
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise AdministratorError(
            f"Mật khẩu chưa đạt: {' '.join(error.messages)} Hãy chọn mật khẩu khác."
        ) from error


def make_administrator(username: str, full_name: str, password: str, now: datetime) -> None:
    """Make it, in a database that runs and has its tables. ``AdministratorError``."""
    from sauro.people.act import Act
    from sauro.people.commands import users
    from sauro.people.models import User
    from sauro.people.refusal import Refused

    if User.objects.exists():
        raise AdministratorError(
            "Cơ sở dữ liệu này đã có tài khoản; hãy chọn một cơ sở dữ liệu trống."
        )
    try:
        users.make_administrator(
            Act(by=None, now=now), username=username, full_name=full_name, password=password
        )
    except Refused as refusal:
        raise AdministratorError(str(refusal)) from refusal
