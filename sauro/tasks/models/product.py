"""Products: the files that close tasks, as they were handed in and what stands in them."""

from django.db import models
from django.db.models import Q

from sauro.directives.models import Directive, Original
from sauro.people.models import Agency, User
from sauro.tasks.models.assignment import Assignment
from sauro.tasks.vocabulary import HandedState


class Handed(models.Model):
    """A file handed in as a product: alone for one assignment, or among many to be matched.

    ``spool`` is where it waits; it is kept only once it was read. ``wanted`` is the assignment it
    was handed in for, ``agency`` the body whose papers these are, ``batch`` what came together.
    ``head`` is what was read of it (number, day, issuer, signer, title, kind, bases).
    ``candidates`` are ids of assignments, the likeliest first, with ``why`` in Vietnamese.
    """

    batch = models.CharField("lần nộp", max_length=64, db_index=True)
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    directive = models.ForeignKey(Directive, models.PROTECT, null=True, related_name="+")
    wanted = models.ForeignKey(Assignment, models.PROTECT, null=True, related_name="+")
    name = models.CharField("tên tệp", max_length=250)
    size = models.PositiveBigIntegerField("số byte", default=0)
    sha256 = models.CharField(max_length=64, blank=True, db_index=True)
    spool = models.CharField(max_length=250, blank=True)
    state = models.CharField("trạng thái", max_length=10, choices=HandedState)
    said = models.CharField("ghi chú", max_length=500, blank=True)
    head = models.JSONField("thông tin đọc được", default=dict)
    candidates = models.JSONField("nhiệm vụ có thể", default=list)
    why = models.CharField("vì", max_length=500, blank=True)
    original = models.ForeignKey(Original, models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField("xong lúc", null=True, blank=True)

    class Meta:
        verbose_name = "tệp sản phẩm"
        ordering = ("pk",)


class Product(models.Model):
    """A document that an agency hands in for its part of a task.

    ``day`` is the document's own date, by which "đúng hạn" is decided; ``received`` the day it came
    in. ``differs`` says in Vietnamese what does not agree with what was promised. A removed one
    stays, with who took it away.
    """

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="products")
    original = models.ForeignKey(Original, models.PROTECT, null=True, related_name="+")
    name = models.CharField("tên tệp", max_length=250, blank=True)
    kind = models.CharField("loại văn bản", max_length=60, blank=True)
    number = models.CharField("số, ký hiệu", max_length=80, blank=True)
    number_key = models.CharField(max_length=80, blank=True, db_index=True)
    day = models.DateField("ngày văn bản")
    received = models.DateField("ngày nhận")
    issuer = models.CharField("cơ quan ban hành", max_length=250, blank=True)
    signer = models.CharField("người ký", max_length=150, blank=True)
    title = models.TextField("trích yếu", blank=True)
    differs = models.CharField("khác với đăng ký", max_length=500, blank=True)
    at = models.DateTimeField("nộp lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    by_self = models.BooleanField("cơ quan tự nộp", default=True)
    removed_at = models.DateTimeField("gỡ lúc", null=True, blank=True)
    removed_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "sản phẩm"
        ordering = ("at", "pk")
        constraints = (
            models.UniqueConstraint(
                "assignment",
                "original",
                name="product_once",
                condition=Q(removed_at__isnull=True),
                violation_error_message="Tệp này đã được nộp cho nhiệm vụ này.",
            ),
        )
