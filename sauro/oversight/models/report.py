"""The report of a period: its data, what people changed in its words, and what came of it."""

from django.db import models
from django.db.models import Q

from sauro.directives.models import Directive, Original
from sauro.oversight.spans import SpanKind
from sauro.people.models import Agency, User


class Report(models.Model):
    """Of one directive, or of all that ``agency``, which issues it, follows up.

    ``data`` are the figures and rows of ``as_of``: until the report is closed they can be taken
    anew, then they stand for good. ``words`` are the paragraphs that somebody changed, by their
    place in the paper; ``head`` is what stands around the text (``papers.kinds.office``). ``made``
    is the day that its file says it was made.
    """

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    directive = models.ForeignKey(Directive, models.PROTECT, null=True, related_name="reports")
    kind = models.CharField("kỳ", max_length=12, choices=SpanKind)
    label = models.CharField("tên kỳ", max_length=60)
    first_day = models.DateField("từ ngày")
    last_day = models.DateField("đến hết ngày")
    as_of = models.DateField("số liệu đến hết ngày")
    data = models.JSONField("số liệu")
    words = models.JSONField("lời văn đã sửa", default=dict, blank=True)
    head = models.JSONField("thể thức")
    made = models.DateField("ngày soạn")
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    closed_at = models.DateTimeField("chốt lúc", null=True, blank=True)
    closed_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    sha256 = models.CharField("SHA-256 của văn bản đã chốt", max_length=64, blank=True)
    number = models.CharField("số", max_length=20, blank=True)
    signed_day = models.DateField("ngày ký", null=True, blank=True)
    signed = models.ForeignKey(Original, models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = "báo cáo kỳ"
        ordering = ("-last_day", "-pk")
        constraints = (
            models.UniqueConstraint(
                "agency",
                "directive",
                "kind",
                "first_day",
                nulls_distinct=False,
                name="report_once",
                violation_error_message="Đã có báo cáo của kỳ này. Hãy mở báo cáo đó.",
            ),
            models.CheckConstraint(
                name="report_closed",
                condition=Q(closed_at__isnull=True) | ~Q(sha256=""),
                violation_error_message="Báo cáo đã chốt phải có dấu vân tay của văn bản.",
            ),
            models.CheckConstraint(
                name="report_days",
                condition=Q(as_of__gte=models.F("first_day"), as_of__lte=models.F("last_day")),
                violation_error_message="Ngày số liệu phải trong kỳ báo cáo.",
            ),
        )

    def __str__(self) -> str:
        return f"Báo cáo {self.label}"
