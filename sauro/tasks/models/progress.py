"""What an agency reports on the way: updates, counted items, difficulties."""

from django.db import models
from django.db.models import Q

from sauro.people.models import Agency, User
from sauro.tasks.models.assignment import Assignment
from sauro.tasks.models.ruling import Ruled
from sauro.tasks.vocabulary import Cause


class Update(models.Model):
    """One report of progress. ``nothing_new`` is an answer ("không phát sinh").

    ``forecast`` is the day it is thought to be done; after the deadline it says "không kịp", with
    ``cause``. ``percent`` is optional. ``by_self`` as in ``Registration``.
    """

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="updates")
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    by_self = models.BooleanField("cơ quan tự nhập", default=True)
    text = models.TextField("nội dung", blank=True)
    nothing_new = models.BooleanField("không phát sinh", default=False)
    percent = models.PositiveSmallIntegerField("tỷ lệ (%)", null=True, blank=True)
    forecast = models.DateField("dự kiến hoàn thành", null=True, blank=True)
    cause = models.CharField("nguyên nhân", max_length=10, choices=Cause, blank=True)

    class Meta:
        verbose_name = "cập nhật tiến độ"
        ordering = ("at", "pk")
        constraints = (
            models.CheckConstraint(
                name="update_percent",
                condition=Q(percent__isnull=True) | Q(percent__lte=100),
                violation_error_message="Tỷ lệ từ 0 đến 100.",
            ),
            models.CheckConstraint(
                name="update_says_something",
                condition=Q(nothing_new=True) | ~Q(text=""),
                violation_error_message="Hãy ghi nội dung, hoặc chọn không phát sinh.",
            ),
        )


class Item(models.Model):
    """One of the things that a task counts ("06 dự án"), with its own product and days."""

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="items")
    rank = models.PositiveSmallIntegerField(default=0)
    name = models.CharField("tên", max_length=250)
    product = models.CharField("sản phẩm", max_length=250, blank=True)
    due = models.DateField("hạn", null=True, blank=True)
    submitted_day = models.DateField("ngày trình", null=True, blank=True)
    approved_day = models.DateField("ngày phê duyệt", null=True, blank=True)
    approved_by_number = models.CharField("văn bản phê duyệt", max_length=120, blank=True)

    class Meta:
        verbose_name = "thành phần"
        ordering = ("assignment", "rank", "pk")
        constraints = (
            models.UniqueConstraint(
                "assignment",
                "name",
                name="item_once",
                violation_error_message="Danh mục đã có thành phần mang tên này.",
            ),
        )


class Obstacle(Ruled):
    """A difficulty (khó khăn, vướng mắc): why, what is asked of whom, by which road, by when.

    ``asked`` is the body that can solve it, ``asked_words`` where it is none of ours; ``route``
    the agency through which it goes (DocA: Sở Tài chính).
    """

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="obstacles")
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    by_self = models.BooleanField("cơ quan tự nhập", default=True)
    text = models.TextField("khó khăn, vướng mắc")
    cause = models.CharField("nguyên nhân", max_length=10, choices=Cause)
    request = models.TextField("đề nghị", blank=True)
    asked = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    asked_words = models.CharField("đề nghị với", max_length=250, blank=True)
    route = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    answer_by = models.DateField("cần trả lời trước", null=True, blank=True)
    answer = models.TextField("trả lời", blank=True)
    answered_at = models.DateTimeField("trả lời lúc", null=True, blank=True)
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "khó khăn, vướng mắc"
        ordering = ("at", "pk")
        indexes = (
            models.Index(
                fields=("answer_by", "id"),
                name="obstacle_open",
                condition=Q(answered_at__isnull=True),
            ),
        )
