"""The plan by which an agency carries a directive out: a file handed in, read, laid beside."""

from django.db import models
from django.db.models import Q

from sauro.directives.models.directive import Directive
from sauro.directives.models.original import Original
from sauro.directives.vocabulary import PlanState
from sauro.people.models import Agency, User


class AgencyPlan(models.Model):
    """One file for one agency's tasks of a directive. The bytes wait at ``spool`` until it is read.

    ``laid``: what was read of it beside the tasks as they were then; empty before.
    """

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="agency_plans")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    name = models.CharField("tên tệp", max_length=250)
    size = models.PositiveBigIntegerField("số byte", default=0)
    sha256 = models.CharField("mã băm SHA-256", max_length=64, blank=True)
    spool = models.CharField(max_length=80, blank=True, editable=False)
    state = models.CharField("trạng thái", max_length=10, choices=PlanState)
    said = models.CharField("thông báo", max_length=500, blank=True)
    laid = models.JSONField("đặt bên cạnh nhiệm vụ", default=dict)
    original = models.ForeignKey(Original, models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField("xong lúc", null=True, blank=True)

    class Meta:
        verbose_name = "kế hoạch của cơ quan"
        ordering = ("-pk",)
        constraints = (
            models.CheckConstraint(
                name="agency_plan_refused_keeps_nothing",
                condition=~Q(state=PlanState.REFUSED)
                | Q(name="", sha256="", spool="", laid={}, original__isnull=True),
            ),
        )
