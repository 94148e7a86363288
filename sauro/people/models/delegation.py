"""Delegation for a time: one acts in posts of another."""

from django.db import models
from django.db.models import F, Q

from sauro.people.models.post import Post
from sauro.people.models.user import User


class Delegation(models.Model):
    """``receiver`` acts in ``posts`` of ``giver``, from ``first_day`` to the end of ``last_day``:
    whole posts, for what a post reaches is one question for lists, counts and search alike.
    """

    giver = models.ForeignKey(User, models.PROTECT, related_name="delegations_given")
    receiver = models.ForeignKey(User, models.PROTECT, related_name="delegations_received")
    posts = models.ManyToManyField(Post, related_name="delegations")
    first_day = models.DateField("từ ngày")
    last_day = models.DateField("đến hết ngày")
    basis = models.CharField("căn cứ", max_length=250)

    class Meta:
        verbose_name = "ủy quyền"
        constraints = (
            models.CheckConstraint(
                name="delegation_days",
                condition=Q(last_day__gte=F("first_day")),
                violation_error_message="Ngày kết thúc không được trước ngày bắt đầu.",
            ),
            models.CheckConstraint(
                name="delegation_not_to_oneself",
                condition=~Q(giver=F("receiver")),
                violation_error_message="Không thể ủy quyền cho chính mình.",
            ),
        )
