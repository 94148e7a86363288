"""Who may read a directive, and which documents it names."""

from django.db import models

from sauro.directives.models.directive import Directive
from sauro.directives.vocabulary import Why
from sauro.people.models import Agency


class Audience(models.Model):
    """An agency reads the whole directive once it is given, for one reason or several."""

    directive = models.ForeignKey(Directive, models.CASCADE, related_name="audience")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    why = models.CharField("vì", max_length=10, choices=Why)
    words = models.CharField("nguyên văn", max_length=250, blank=True)

    class Meta:
        verbose_name = "nơi được xem"
        constraints = (models.UniqueConstraint("directive", "agency", "why", name="audience_once"),)
        indexes = (
            models.Index(
                fields=("agency", "directive"),
                name="audience_agency",
            ),
        )


class Citation(models.Model):
    """A document named in the text; ``target`` once it is here. ``start`` is its first mention."""

    directive = models.ForeignKey(Directive, models.CASCADE, related_name="citations")
    number = models.CharField("số, ký hiệu", max_length=80)
    key = models.CharField(max_length=80, db_index=True, editable=False)
    day = models.DateField("ngày", null=True, blank=True)
    issuer = models.CharField("cơ quan ban hành", max_length=250, blank=True)
    is_base = models.BooleanField("là căn cứ", default=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    target = models.ForeignKey(Directive, models.SET_NULL, null=True, related_name="cited_by")

    class Meta:
        verbose_name = "văn bản dẫn chiếu"
        constraints = (models.UniqueConstraint("directive", "key", name="citation_once"),)
        ordering = ("-is_base", "start")
