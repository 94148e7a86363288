"""Tables of tasks that came after the directive: rows, and what became of each."""

from django.db import models

from sauro.directives.models.directive import Directive
from sauro.directives.models.proposal import Proposal
from sauro.directives.models.rendition import Reading
from sauro.directives.vocabulary import RowOutcome
from sauro.people.models import User


class Annex(models.Model):
    """One file with a table of tasks of the directive; its text is that of ``reading``."""

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="annexes")
    reading = models.OneToOneField(Reading, models.PROTECT, related_name="annex")
    at = models.DateTimeField("nhập lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "biểu phân công nhiệm vụ"


class AnnexRow(models.Model):
    """A row. ``key`` is that of its content: the same row again changes nothing.

    ``differences`` is a list of ``{"field", "body", "annex", "value"}``: words as printed on each
    side and what the annex would set; ``chosen`` is what a person took: body or annex.
    """

    annex = models.ForeignKey(Annex, models.PROTECT, related_name="rows")
    directive = models.ForeignKey(Directive, models.PROTECT, related_name="annex_rows")
    key = models.CharField(max_length=64, editable=False)
    number = models.PositiveIntegerField("dòng")
    label = models.CharField("TT", max_length=20, blank=True)
    text = models.TextField("nội dung")
    outcome = models.CharField("kết quả", max_length=8, choices=RowOutcome)
    proposal = models.ForeignKey(Proposal, models.PROTECT, related_name="annex_rows")
    differences = models.JSONField("chỗ khác", default=list)
    chosen = models.CharField("đã chọn", max_length=6, blank=True)
    chosen_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    chosen_at = models.DateTimeField("chọn lúc", null=True, blank=True)

    class Meta:
        verbose_name = "dòng của biểu"
        ordering = ("annex", "number")
        constraints = (models.UniqueConstraint("directive", "key", name="annexrow_once"),)
