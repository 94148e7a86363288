"""The journal of review: rows are only ever added (the database refuses else)."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from sauro.directives.models.directive import Directive
from sauro.directives.models.proposal import Proposal
from sauro.directives.vocabulary import DecisionKind
from sauro.people.models import User


class Decision(models.Model):
    """What a reviewer decided at once.

    ``before`` and ``after`` hold what changed, by ``proposal:<id>``, ``passage:<id>`` or
    ``directive``; ``undoes`` is the decision that this one took back.
    """

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="decisions")
    proposal = models.ForeignKey(Proposal, models.PROTECT, null=True, related_name="decisions")
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    kind = models.CharField("việc", max_length=10, choices=DecisionKind)
    before = models.JSONField("trước", encoder=DjangoJSONEncoder, default=dict)
    after = models.JSONField("sau", encoder=DjangoJSONEncoder, default=dict)
    reason = models.CharField("lý do", max_length=250, blank=True)
    request_id = models.CharField("mã yêu cầu", max_length=64, blank=True)
    undoes = models.OneToOneField("self", models.PROTECT, null=True, related_name="undone_by")

    class Meta:
        verbose_name = "quyết định rà soát"
        indexes = (
            models.Index(
                fields=("directive", "by", "-id"),
                name="decision_last",
            ),
        )
