"""What an agency registers for its part of a task (đăng ký kế hoạch thực hiện), and its steps."""

from django.db import models
from django.db.models import Q

from sauro.directives.models import Original
from sauro.people.models import User
from sauro.tasks.models.assignment import Assignment
from sauro.tasks.vocabulary import RegistrationState


class Registration(models.Model):
    """One version; a later one that is agreed replaces it and both stay.

    ``person`` or, for who has no account, ``person_name`` is the focal officer (công chức đầu mối).
    ``plan`` is the agency's own plan it was read from, ``plan_words`` the words there.
    ``by_self`` is false where the office entered it on the agency's behalf.
    """

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="registrations")
    number = models.PositiveSmallIntegerField("lần", default=1)
    state = models.CharField(
        "trạng thái", max_length=10, choices=RegistrationState, default=RegistrationState.DRAFT
    )
    person = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    person_name = models.CharField("công chức đầu mối", max_length=150, blank=True)
    due = models.DateField("hạn đăng ký", null=True, blank=True)
    product = models.CharField("sản phẩm", max_length=500, blank=True)
    note = models.CharField("ghi chú", max_length=500, blank=True)
    plan = models.ForeignKey(Original, models.PROTECT, null=True, related_name="+")
    plan_words = models.TextField("nguyên văn trong kế hoạch", blank=True)
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    by_self = models.BooleanField("cơ quan tự nhập", default=True)
    at = models.DateTimeField("sửa lúc")
    sent_at = models.DateTimeField("gửi lúc", null=True, blank=True)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField("quyết định lúc", null=True, blank=True)
    reason = models.CharField("lý do", max_length=500, blank=True)

    class Meta:
        verbose_name = "đăng ký kế hoạch"
        ordering = ("assignment", "number")
        constraints = (
            models.UniqueConstraint("assignment", "number", name="registration_number"),
            models.UniqueConstraint(
                "assignment",
                name="registration_one_open",
                condition=Q(state__in=("draft", "sent", "returned")),
                violation_error_message="Nhiệm vụ này đang có một bản đăng ký chưa xong.",
            ),
            models.UniqueConstraint(
                "assignment",
                name="registration_one_agreed",
                condition=Q(state="agreed"),
            ),
        )
        indexes = (models.Index(fields=("state", "assignment"), name="registration_state"),)


class PlannedStep(models.Model):
    """A step with its day (soạn thảo, lấy ý kiến, trình ký, ban hành); ``done_day`` once done."""

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="steps")
    rank = models.PositiveSmallIntegerField(default=0)
    name = models.CharField("bước", max_length=250)
    day = models.DateField("ngày", null=True, blank=True)
    done_day = models.DateField("xong ngày", null=True, blank=True)

    class Meta:
        verbose_name = "bước thực hiện"
        ordering = ("registration", "rank", "pk")
