"""Every stretch of the text and what it is."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from sauro.directives.models.directive import Directive, search_vector
from sauro.directives.models.rendition import Reading
from sauro.directives.vocabulary import PassageKind
from sauro.people.models import User


class Passage(models.Model):
    """``[start, end)`` of the reading's text. ``classed`` is what a person said it is."""

    directive = models.ForeignKey(Directive, models.CASCADE, related_name="passages")
    reading = models.ForeignKey(Reading, models.CASCADE, related_name="passages")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField("loại", max_length=14, choices=PassageKind)
    why = models.CharField("vì", max_length=250, blank=True)
    classed = models.CharField("người rà soát phân loại", max_length=14, blank=True)
    classed_why = models.CharField("lý do", max_length=250, blank=True)
    classed_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    classed_at = models.DateTimeField("phân loại lúc", null=True, blank=True)
    marked = models.TextField(editable=False, default="")
    folded = models.TextField(editable=False, default="")
    vector = search_vector()

    class Meta:
        verbose_name = "đoạn"
        constraints = (
            models.UniqueConstraint("reading", "start", name="passage_once"),
            models.CheckConstraint(name="passage_order", condition=Q(end__gt=F("start"))),
        )
        indexes = (
            models.Index(
                fields=("directive", "start"),
                name="passage_place",
            ),
            GinIndex("vector", name="passage_search"),
        )
