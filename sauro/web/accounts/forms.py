"""Allauth's form of the own password, where its words are its own."""

from typing import Any

from allauth.account.forms import ChangePasswordForm


class ChangePassword(ChangePasswordForm):
    """Says in Vietnamese what allauth has in English alone."""

    def clean(self) -> dict[str, Any]:
        """Two new passwords that differ."""
        cleaned: dict[str, Any] = super().clean()
        if self.data.get("password2") and self.has_error("password2"):
            self.errors["password2"] = self.error_class(["Hai lần nhập mật khẩu mới khác nhau."])
        return cleaned
