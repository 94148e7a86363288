"""The report of a period."""

from datetime import date

from django.db import models

from sauro.directives.models import Directive
from sauro.oversight.models.drafted import CLOSED, Drafted
from sauro.oversight.spans import SpanKind
from sauro.people.vocabulary import Subject


class Report(Drafted):
    """Of one directive, or of all that ``agency``, which issues it, follows up."""

    subject = Subject.REPORT
    directive = models.ForeignKey(Directive, models.PROTECT, null=True, related_name="reports")
    kind = models.CharField("kỳ", max_length=12, choices=SpanKind)
    label = models.CharField("tên kỳ", max_length=60)
    first_day = models.DateField("từ ngày")
    last_day = models.DateField("đến hết ngày")

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
            CLOSED,
            models.CheckConstraint(
                name="report_days",
                condition=models.Q(
                    as_of__gte=models.F("first_day"), as_of__lte=models.F("last_day")
                ),
                violation_error_message="Ngày số liệu phải trong kỳ báo cáo.",
            ),
        )

    def __str__(self) -> str:
        return f"Báo cáo {self.label}"

    @property
    def earliest(self) -> date | None:
        """The first day of the period."""
        return self.first_day
