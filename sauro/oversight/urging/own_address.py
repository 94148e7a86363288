"""Where one's own letters go: another address is used once a link that was sent there was opened.

The link says itself for whom, from which address to which; nothing waits in the database.
"""

import logging
from collections.abc import Callable
from smtplib import SMTPException

from django.conf import settings
from django.core.cache import cache
from django.core.signing import BadSignature, dumps, loads

from sauro.oversight.jobs import tell_former_address
from sauro.oversight.urging.address_letters import send_link
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.commands.users import change_own_email, usable_email
from sauro.people.models import User
from sauro.people.refusal import Refused

HOURS = 24
MOST_ASKED = 5
"""Links that one may have sent within an hour."""
_SALT = "sauro.own_address"
_log = logging.getLogger(__name__)


def ask_for_address(act: Act, email: str, link: Callable[[str], str]) -> bool:
    """Send a link to the new address: True. False where it was written at once: letters are not
    wanted any more, or there is no mail server that could send any.

    ``link`` makes the address of the page that confirms. ``Refused``.
    """
    user = _user(act)
    wanted = usable_email(user, email)
    if not wanted or settings.MAIL is None or wanted == user.email:
        _write(act, wanted)
        return False
    _refuse_many(user)
    token = dumps({"user": user.pk, "old": user.email, "new": wanted}, salt=_SALT)
    try:
        send_link(user.full_name, wanted, f"{settings.ADDRESS}{link(token)}", HOURS)
    except (SMTPException, OSError) as error:
        _log.warning("the letter that confirms an address did not go out: %s", error)
        raise Refused(
            f"Chưa gửi được thư xác nhận tới {wanted}. Hãy kiểm tra địa chỉ; nếu đúng, hãy thử lại"
            " sau ít phút. Địa chỉ đang dùng chưa thay đổi."
        ) from error
    return True


def address_in(act: Act, token: str) -> str:
    """The new address that a link is for. ``Refused`` where it is another's, old, or used."""
    user = _user(act)
    try:
        told = loads(token, salt=_SALT, max_age=HOURS * 3600)
    except BadSignature as error:
        raise Refused(
            "Đường dẫn xác nhận không đúng hoặc đã quá 24 giờ. Hãy nhập lại địa chỉ thư."
        ) from error
    if told["user"] != user.pk:
        raise Refused("Đường dẫn này dành cho tài khoản khác. Hãy đăng nhập bằng tài khoản đó.")
    if told["old"] != user.email:
        raise Refused("Đường dẫn này đã dùng, hoặc địa chỉ thư đã thay đổi sau khi gửi.")
    return str(told["new"])


def confirm_address(act: Act, token: str) -> str:
    """Use the address that the link was sent to; which it is. ``Refused``."""
    wanted = address_in(act, token)
    _write(act, wanted)
    return wanted


@command
def _write(act: Act, wanted: str) -> None:
    """Written, and told at the earlier address by a job."""
    old = User.objects.get(pk=_user(act).pk).email
    user = change_own_email(act, wanted)
    if old and old != user.email and settings.MAIL is not None:
        tell_former_address.defer(name=user.full_name, old=old, new=user.email)


def _user(act: Act) -> User:
    if act.by is None:
        raise Refused("Địa chỉ thư là của một người dùng.")
    return act.by


def _refuse_many(user: User) -> None:
    key = f"own-address:{user.pk}"
    cache.add(key, 0, 3600)
    if cache.incr(key) > MOST_ASKED:
        raise Refused("Đã gửi nhiều thư xác nhận trong một giờ. Hãy xem hộp thư, hoặc thử lại sau.")
