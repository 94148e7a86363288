"""One-time codes are taken once, however long they hold: allauth remembers them for one period."""

from typing import Any

from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django.core.cache import cache


class _Once:
    """A form of a ``user`` with a code."""

    user: Any

    def clean_code(self) -> str:
        """The code, right and not taken before while it holds."""
        code: str = super().clean_code()  # type: ignore[misc]  # of allauth's form beside it
        holds = (2 * app_settings.TOTP_TOLERANCE + 1) * app_settings.TOTP_PERIOD
        if not cache.add(f"code-taken:{self.user.pk}:{''.join(code.split())}", True, holds):
            raise get_adapter().validation_error("incorrect_code")
        return code


class Authenticate(_Once, AuthenticateForm):
    """At login."""


class Reauthenticate(_Once, ReauthenticateForm):
    """Before something that is guarded."""


class Activate(_Once, ActivateTOTPForm):
    """The first code of a telephone."""
