"""Papers that are drafted from what stands today: letters, slips, reports on conclusions."""

from datetime import date

from django.db import models

from sauro.directives.models import Directive
from sauro.oversight.models.drafted import CLOSED, Drafted
from sauro.oversight.vocabulary import PaperKind
from sauro.people.vocabulary import Subject


class OfficePaper(Drafted):
    """``asked`` is what its data are taken by (``queries.paper_data``); ``toward`` is whom it goes
    to, in words for lists."""

    subject = Subject.PAPER
    kind = models.CharField("loại", max_length=10, choices=PaperKind)
    directive = models.ForeignKey(Directive, models.PROTECT, related_name="office_papers")
    asked = models.JSONField("phạm vi", default=dict, blank=True)
    toward = models.CharField("gửi", max_length=300)

    class Meta:
        verbose_name = "văn bản theo dõi"
        ordering = ("-made", "-pk")
        constraints = (CLOSED,)

    def __str__(self) -> str:
        return f"{PaperKind(self.kind).label}: {self.toward}"[:250]

    @property
    def earliest(self) -> date | None:
        """That of the directive."""
        return self.directive.day
