"""A task at one agency: where it stands now, and every stretch of its life before."""

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce

from sauro.people.models import Agency, Group, User
from sauro.tasks.models.task import Task
from sauro.tasks.vocabulary import Cause, WorkState


class Assignment(models.Model):
    """``group`` is the class of addressees through which the task came to the agency.

    ``given_due`` is the deadline that was given, with every extension since; ``registered_due``
    what the agency registered and was agreed; ``due`` the one that counts. ``first_due`` is the
    first one ever: the database keeps it. ``met_day`` is the day of the product that was reported,
    by which "đúng hạn" is decided; ``met_received`` the day it came in. ``reported_by`` may not
    confirm. ``continues`` is the assignment of the body whose work this one took over.
    """

    task = models.ForeignKey(Task, models.PROTECT, related_name="assignments")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="assignments")
    group = models.ForeignKey(Group, models.PROTECT, null=True, related_name="+")
    continues = models.OneToOneField("self", models.PROTECT, null=True, related_name="continued_by")
    state = models.CharField(
        "trạng thái", max_length=12, choices=WorkState, default=WorkState.GIVEN
    )
    state_since = models.DateTimeField("từ lúc")
    given_due = models.DateField("hạn giao", null=True, blank=True)
    registered_due = models.DateField("hạn đăng ký", null=True, blank=True)
    due = models.GeneratedField(
        expression=Coalesce(F("given_due"), F("registered_due")),
        output_field=models.DateField(null=True),
        db_persist=True,
    )
    first_due = models.DateField("hạn đầu tiên", null=True, blank=True)
    extensions_granted = models.PositiveSmallIntegerField("số lần gia hạn", default=0)
    met_day = models.DateField("ngày sản phẩm", null=True, blank=True)
    met_received = models.DateField("ngày nhận sản phẩm", null=True, blank=True)
    result = models.TextField("kết quả thực hiện", blank=True)
    late_cause = models.CharField("nguyên nhân chậm", max_length=10, choices=Cause, blank=True)
    late_reason = models.CharField("lý do chậm", max_length=500, blank=True)
    reported_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    forecast = models.DateField("dự kiến hoàn thành", null=True, blank=True)
    proposed_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    holder = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    updated_at = models.DateTimeField("cập nhật lúc", null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = "lượt giao"
        constraints = (
            models.UniqueConstraint(
                "task",
                "agency",
                name="assignment_once",
                condition=~Q(state=WorkState.ENDED),
                violation_error_message="Cơ quan này đã được giao nhiệm vụ này.",
            ),
            models.CheckConstraint(
                name="assignment_met_state",
                condition=Q(met_day__isnull=False)
                | ~Q(state__in=(WorkState.SUBMITTED, WorkState.CONFIRMING, WorkState.DONE)),
                violation_error_message="Cần ngày của sản phẩm.",
            ),
        )
        indexes = (
            models.Index(
                fields=("agency", "state", "due"),
                include=("task", "met_day", "id"),
                name="assignment_agency",
            ),
            models.Index(
                fields=("task", "state"),
                include=("agency", "due", "met_day"),
                name="assignment_task",
            ),
            models.Index(fields=("state", "due", "task"), name="assignment_state"),
            # In the order of tasks: many of them are counted beside ``task_kind`` without a sort.
            models.Index(fields=("state", "task"), name="assignment_tasks"),
        )


class Stage(models.Model):
    """A stretch of an assignment's life during which state and deadlines stood still.

    From ``since`` up to ``until``, the present one without end: what stood on any day is read here.
    """

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="stages")
    state = models.CharField("trạng thái", max_length=12, choices=WorkState)
    due = models.DateField("hạn", null=True)
    first_due = models.DateField("hạn đầu tiên", null=True)
    met_day = models.DateField("ngày sản phẩm", null=True)
    since = models.DateTimeField("từ lúc")
    until = models.DateTimeField("đến lúc", null=True)

    class Meta:
        verbose_name = "giai đoạn"
        constraints = (
            models.UniqueConstraint(
                "assignment", name="stage_one_present", condition=Q(until__isnull=True)
            ),
            models.CheckConstraint(
                name="stage_in_order",
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                violation_error_message="Giai đoạn kết thúc trước khi bắt đầu.",
            ),
        )
        indexes = (models.Index(fields=("since", "until"), name="stage_when"),)


class Hop(models.Model):
    """The work was passed on inside the agency: to an account, or to a unit or person by name."""

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="hops")
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    unit = models.CharField("phòng, đơn vị", max_length=150, blank=True)
    person = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    person_name = models.CharField("họ tên", max_length=150, blank=True)
    until = models.DateField("hạn trong cơ quan", null=True, blank=True)
    note = models.CharField("ghi chú", max_length=500, blank=True)

    class Meta:
        verbose_name = "phân công trong cơ quan"
        ordering = ("at", "pk")
