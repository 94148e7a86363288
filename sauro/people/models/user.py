"""Accounts."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from sauro.people.ordering import LONGEST_KEY

USERNAME = r"^[a-z0-9][a-z0-9._@+-]{1,149}$"


class User(AbstractBaseUser):
    """One who can come in. An account gives no right to any content: posts do."""

    username = models.CharField(
        "tên đăng nhập",
        max_length=150,
        unique=True,
        validators=[
            RegexValidator(
                USERNAME,
                "Tên đăng nhập gồm chữ thường không dấu, chữ số và các dấu . _ @ + -, ít nhất 2 ký"
                " tự; có thể dùng địa chỉ thư điện tử.",
            )
        ],
    )
    email = models.EmailField("thư điện tử", blank=True)
    full_name = models.CharField("họ và tên", max_length=150)
    sort_key = models.CharField(max_length=LONGEST_KEY, db_collation="C", editable=False)
    is_active = models.BooleanField("đang dùng", default=True)

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar = ["full_name"]
    objects = BaseUserManager["User"]()

    class Meta:
        verbose_name = "tài khoản"
        constraints = (
            models.CheckConstraint(
                name="user_username_form",
                condition=Q(username__regex=USERNAME),
                violation_error_message="Tên đăng nhập có ký tự không dùng được.",
            ),
            models.UniqueConstraint(
                "email",
                name="user_email_once",
                condition=~Q(email=""),
                violation_error_message="Địa chỉ thư điện tử này đã thuộc một tài khoản khác.",
            ),
        )
        indexes = (models.Index("sort_key", name="user_order"),)

    def __str__(self) -> str:
        return self.full_name

    def get_full_name(self) -> str:
        """As it is printed."""
        return self.full_name
