"""What every paper that is issued has: its data, what people changed, and what came of it."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import Q

from sauro.directives.models import Original
from sauro.oversight.models.template import PaperTemplate
from sauro.people.models import Agency, User
from sauro.people.vocabulary import Subject


class Drafted(models.Model):
    """A paper of ``agency``, drafted from the figures and rows of ``as_of``.

    Until it is closed ``data`` can be taken anew, then they stand for good. ``words`` are the
    paragraphs that somebody changed, by their place in the paper; ``head`` is what stands around
    the text (``papers.kinds.office``). ``made`` is the day that its file says it was made.
    ``template`` is the office's own that was in force at the closing. ``subject`` is what its
    history is kept under.
    """

    subject: ClassVar[Subject]

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    as_of = models.DateField("số liệu đến hết ngày")
    data = models.JSONField("số liệu")
    words = models.JSONField("lời văn đã sửa", default=dict, blank=True)
    head = models.JSONField("thể thức")
    made = models.DateField("ngày soạn")
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    closed_at = models.DateTimeField("chốt lúc", null=True, blank=True)
    closed_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    template = models.ForeignKey(PaperTemplate, models.PROTECT, null=True, related_name="+")
    sha256 = models.CharField("SHA-256 của văn bản đã chốt", max_length=64, blank=True)
    number = models.CharField("số", max_length=20, blank=True)
    signed_day = models.DateField("ngày ký", null=True, blank=True)
    signed = models.ForeignKey(Original, models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True

    @property
    def earliest(self) -> date | None:
        """The first day on which it may have been signed."""
        raise NotImplementedError


CLOSED = models.CheckConstraint(
    name="%(class)s_closed",
    condition=Q(closed_at__isnull=True) | ~Q(sha256=""),
    violation_error_message="Văn bản đã chốt phải có dấu vân tay của văn bản.",
)
