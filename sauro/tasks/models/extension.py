"""Requests for a later deadline; the first deadline stays on the assignment."""

from django.db import models
from django.db.models import Q

from sauro.people.models import User
from sauro.tasks.models.assignment import Assignment
from sauro.tasks.models.ruling import Ruled
from sauro.tasks.vocabulary import Cause, ExtensionState


class Extension(Ruled):
    """``from_due`` is the deadline when it was asked, ``asked_due`` what the agency asks for,
    ``offered_due`` what the giver proposes instead, ``granted_due`` what came of it."""

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="extensions")
    state = models.CharField("trạng thái", max_length=10, choices=ExtensionState)
    from_due = models.DateField("hạn khi đề nghị")
    asked_due = models.DateField("đề nghị đến ngày")
    offered_due = models.DateField("ngày được đề xuất", null=True, blank=True)
    granted_due = models.DateField("gia hạn đến ngày", null=True, blank=True)
    cause = models.CharField("nguyên nhân", max_length=10, choices=Cause)
    reason = models.CharField("lý do đề nghị", max_length=500)
    asked_at = models.DateTimeField("đề nghị lúc")
    asked_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    by_self = models.BooleanField("cơ quan tự đề nghị", default=True)
    decided_at = models.DateTimeField("quyết định lúc", null=True, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    basis = models.CharField("căn cứ", max_length=250, blank=True)
    answer = models.CharField("ý kiến", max_length=500, blank=True)

    class Meta:
        verbose_name = "đề nghị gia hạn"
        ordering = ("assignment", "pk")
        constraints = (
            models.UniqueConstraint(
                "assignment",
                name="extension_one_open",
                condition=Q(state__in=("asked", "countered")),
                violation_error_message="Nhiệm vụ này đang có một đề nghị gia hạn chưa xong.",
            ),
        )
        indexes = (models.Index(fields=("state", "assignment"), name="extension_state"),)
