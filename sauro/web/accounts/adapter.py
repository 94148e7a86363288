"""How people get in: by an account that an administrator gave them, never by signing up."""

import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

_WRONG_CODE = (
    "Mã xác thực không đúng, hoặc đã dùng rồi; hãy nhập mã mới nhất trong ứng dụng. Nếu vẫn không"
    " được, hãy đặt giờ tự động trên điện thoại."
)


class Accounts(DefaultAccountAdapter):
    """Signing up is closed; what is wrong is said in Vietnamese."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": "Tài khoản này đã bị khóa; hãy liên hệ người quản trị.",
        "enter_current_password": "Hãy nhập mật khẩu hiện tại.",
        "incorrect_code": _WRONG_CODE,
        "incorrect_password": "Mật khẩu không đúng.",
        "too_many_login_attempts": "Đăng nhập sai quá nhiều lần; hãy đợi vài phút rồi thử lại.",
        "username_password_mismatch": "Tên đăng nhập hoặc mật khẩu không đúng.",
        "rate_limited": "Quá nhiều yêu cầu; hãy đợi vài phút rồi thử lại.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def is_reauthentication_required(self, *, app: str, **more: Any) -> bool:
        """Not within the minutes after signing in, in which allauth would ask as well.

        Whom the policy leads to the second factor typed the password a moment ago.
        """
        return not _has_just_signed_in(self.request) and bool(
            super().is_reauthentication_required(app=app, **more)
        )


class SecondFactor(DefaultMFAAdapter):
    """One-time codes; what is wrong is said in Vietnamese."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_generate_recovery_codes": "Hãy bật xác thực hai bước trước khi tạo mã dự phòng.",
        "incorrect_code": _WRONG_CODE,
    }


def _has_just_signed_in(request: HttpRequest) -> bool:
    latest = max(
        (one["at"] for one in get_authentication_records(request, request.user)), default=0
    )
    return bool(time.time() - latest < app_settings.REAUTHENTICATION_TIMEOUT)
