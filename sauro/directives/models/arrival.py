"""What was handed in, before and after it is read.

The bytes wait apart (``spool``) until they have been read: only what bears no mark of secrecy
becomes an original. Of what is refused nothing stays but that somebody handed something in.
"""

from django.db import models

from sauro.directives.models.directive import Directive
from sauro.directives.models.original import Original
from sauro.directives.vocabulary import ArrivalState, Came
from sauro.people.models import User


class Arrival(models.Model):
    """One file, pasted text or spoken order. ``head`` is what the person said about it.

    ``annex_of``: it is a table of tasks that belongs to that directive.
    """

    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    came = models.CharField("cách đưa vào", max_length=8, choices=Came)
    name = models.CharField("tên tệp", max_length=250)
    size = models.PositiveBigIntegerField("số byte", default=0)
    sha256 = models.CharField("mã băm SHA-256", max_length=64, blank=True)
    spool = models.CharField(max_length=80, blank=True, editable=False)
    head = models.JSONField("thông tin kèm theo", default=dict)
    state = models.CharField("trạng thái", max_length=10, choices=ArrivalState)
    said = models.TextField("thông báo", blank=True)
    ended_at = models.DateTimeField("xong lúc", null=True, blank=True)
    directive = models.ForeignKey(Directive, models.PROTECT, null=True, related_name="arrivals")
    original = models.ForeignKey(Original, models.PROTECT, null=True, related_name="arrivals")
    annex_of = models.ForeignKey(Directive, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "tệp đưa vào"
        constraints = (
            models.CheckConstraint(
                name="arrival_refused_keeps_nothing",
                condition=~models.Q(state=ArrivalState.REFUSED)
                | models.Q(name="", sha256="", spool="", head={}, original__isnull=True),
            ),
        )
        indexes = (
            models.Index(
                fields=("state", "at"),
                name="arrival_state",
            ),
            models.Index(fields=("sha256",), name="arrival_sha256"),
        )
