"""What is owed again and again: the rule with its ground, and one record for each period."""

from django.db import models
from django.db.models import F, Q

from sauro.directives.models import Directive
from sauro.people.models import User
from sauro.tasks.models.assignment import Assignment
from sauro.tasks.models.progress import Update
from sauro.tasks.models.task import Task
from sauro.tasks.vocabulary import CadenceKind, Every, RedoReason


class Cadence(models.Model):
    """Of one task, or of all tasks of a directive; without one nobody owes anything.

    ``on`` is the day within the period: 1 to 7 from Monday of a week, else 1 to 31 of its last
    month (a shorter month ends earlier). ``ground`` is where it is ordered. ``move`` moves a due
    day that is a day off to the next working day.
    """

    kind = models.CharField("loại", max_length=8, choices=CadenceKind)
    task = models.ForeignKey(Task, models.PROTECT, null=True, related_name="cadences")
    directive = models.ForeignKey(Directive, models.PROTECT, null=True, related_name="+")
    every = models.CharField("kỳ", max_length=8, choices=Every)
    on = models.PositiveSmallIntegerField("vào ngày")
    ground = models.CharField("căn cứ", max_length=500)
    first_day = models.DateField("từ ngày")
    last_day = models.DateField("đến hết ngày")
    move = models.BooleanField("ngày nghỉ thì chuyển sang ngày làm việc sau", default=False)
    at = models.DateTimeField("đặt lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "kỳ báo cáo"
        constraints = (
            models.CheckConstraint(
                name="cadence_of_one",
                condition=Q(task__isnull=True) ^ Q(directive__isnull=True),
                violation_error_message="Kỳ báo cáo là của một nhiệm vụ hoặc của một văn bản.",
            ),
            models.CheckConstraint(
                name="cadence_in_order",
                condition=Q(last_day__gte=F("first_day")),
                violation_error_message="Ngày kết thúc không được trước ngày bắt đầu.",
            ),
        )


class PeriodDuty(models.Model):
    """One period of one assignment: due on a day, answered by an update or not.

    ``stated`` is the day by the rule, ``due`` the day that counts; they differ where it was moved.
    A report that was sent back is owed again: ``answered_at`` is empty then, ``answer`` the one
    that was not enough, until the next.
    """

    cadence = models.ForeignKey(Cadence, models.PROTECT, related_name="periods")
    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="periods")
    label = models.CharField("kỳ", max_length=60)
    stated = models.DateField("ngày theo quy định")
    due = models.DateField("hạn")
    answer = models.ForeignKey(Update, models.PROTECT, null=True, related_name="answers")
    answered_at = models.DateTimeField("trả lời lúc", null=True, blank=True)
    returned_at = models.DateTimeField("yêu cầu làm lại lúc", null=True, blank=True)
    returned_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    return_code = models.CharField(
        "loại lý do làm lại", max_length=15, choices=RedoReason, blank=True
    )
    return_reason = models.CharField("lý do làm lại", max_length=500, blank=True)

    class Meta:
        verbose_name = "kỳ phải báo cáo"
        ordering = ("due", "pk")
        constraints = (
            models.UniqueConstraint("cadence", "assignment", "stated", name="periodduty_once"),
        )
        indexes = (
            models.Index(
                fields=("assignment", "due"),
                name="periodduty_owed",
                condition=Q(answered_at__isnull=True),
            ),
        )

    @property
    def redo(self) -> bool:
        """Whether it was sent back, and nobody reported again since."""
        return self.answered_at is None and self.returned_at is not None
