"""One-time codes are taken once, however long they hold: allauth remembers them for one period."""

from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django.core.cache import cache

from sauro.people.models import User


def _once(user: User, code: str) -> str:
    """A right code, unless it was taken before while it holds."""
    holds = (2 * app_settings.TOTP_TOLERANCE + 1) * app_settings.TOTP_PERIOD
    if not cache.add(f"code-taken:{user.pk}:{''.join(code.split())}", True, holds):
        raise get_adapter().validation_error("incorrect_code")
    return code


class Authenticate(AuthenticateForm):
    """At login."""

    def clean_code(self) -> str:
        """The code, taken once."""
        return _once(self.user, super().clean_code())


class Reauthenticate(ReauthenticateForm):
    """Before something that is guarded."""

    def clean_code(self) -> str:
        """The code, taken once."""
        return _once(self.user, super().clean_code())


class Activate(ActivateTOTPForm):
    """The first code of a telephone."""

    def clean_code(self) -> str:
        """The code, taken once."""
        return _once(self.user, super().clean_code())
