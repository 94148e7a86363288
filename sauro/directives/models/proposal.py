"""Proposed tasks: the words, who does what, by when, and what is unclear."""

from django.db import models
from django.db.models import Q

from sauro.directives.models.directive import Directive
from sauro.directives.models.rendition import Reading
from sauro.directives.vocabulary import Origin, Outcome, PartyRole, ProposalState
from sauro.people.models import Agency, Group, User


class Proposal(models.Model):
    """A task somebody may accept.

    ``spans`` is a list of ``[start, end]`` in the text of ``reading`` and ``quotes`` the words
    there, one for each: without any, or where they differ, it cannot be accepted. ``shown`` is how
    it reads, with lines joined, and what a reviewer edits. ``deadlines``, ``clarity``, ``findings``
    are as in the contract of ``sauro.reading``, what a person set has ``"rule": "person"``.
    ``doubts`` are ``{"field", "reason"}`` or words not read surely. ``version`` rises with each
    decision: who decides says which version was seen.
    """

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="proposals")
    reading = models.ForeignKey(Reading, models.PROTECT, related_name="proposals")
    origin = models.CharField("nguồn", max_length=8, choices=Origin)
    order = models.DecimalField("thứ tự", max_digits=12, decimal_places=4)
    key = models.CharField("vị trí", max_length=80, blank=True)
    path = models.JSONField("đề mục", default=list)
    place = models.JSONField("chỗ trong tệp", default=dict)
    spans = models.JSONField("vị trí câu", default=list)
    quotes = models.JSONField("nguyên văn", default=list)
    shown = models.TextField("nội dung")
    product = models.TextField("sản phẩm", blank=True)
    deadlines = models.JSONField("thời hạn", default=list)
    clarity = models.JSONField("sáu rõ", default=dict)
    findings = models.JSONField("căn cứ đọc", default=list)
    doubts = models.JSONField("chỗ cần xem lại", default=list)

    state = models.CharField(
        "trạng thái", max_length=10, choices=ProposalState, default=ProposalState.PROPOSED
    )
    reason = models.CharField("lý do", max_length=250, blank=True)
    version = models.PositiveIntegerField(default=1)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField("quyết định lúc", null=True, blank=True)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, related_name="merged")
    split_from = models.ForeignKey("self", models.PROTECT, null=True, related_name="parts")
    given_at = models.DateTimeField("giao lúc", null=True, blank=True)

    class Meta:
        verbose_name = "nhiệm vụ đề xuất"
        indexes = (
            models.Index(
                fields=("directive", "order"),
                name="proposal_order",
            ),
        )
        constraints = (
            models.CheckConstraint(
                name="proposal_accepted_quotes",
                condition=~Q(state=ProposalState.ACCEPTED) | ~Q(quotes=[]),
                violation_error_message="Nhiệm vụ chưa có trích dẫn thì chưa thể chấp nhận.",
            ),
        )


class Party(models.Model):
    """A body named in a proposal. ``by_person``: a reviewer said whom the words mean."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="parties")
    role = models.CharField("vai trò", max_length=12, choices=PartyRole)
    rank = models.PositiveSmallIntegerField(default=0)
    words = models.CharField("nguyên văn", max_length=250)
    outcome = models.CharField("được hiểu là", max_length=10, choices=Outcome, default=Outcome.OPEN)
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    group = models.ForeignKey(Group, models.PROTECT, null=True, related_name="+")
    why = models.CharField("vì", max_length=250, blank=True)
    by_person = models.BooleanField("do người rà soát chọn", default=False)

    class Meta:
        verbose_name = "cơ quan của nhiệm vụ"
        ordering = ("role", "rank", "pk")
        constraints = (
            models.CheckConstraint(
                name="party_outcome",
                condition=Q(agency__isnull=False, group__isnull=True, outcome=Outcome.AGENCY)
                | Q(agency__isnull=True, group__isnull=False, outcome=Outcome.GROUP)
                | Q(outcome=Outcome.OUTSIDE, group__isnull=True)
                | Q(
                    agency__isnull=True,
                    group__isnull=True,
                    outcome__in=(Outcome.OPEN, Outcome.COLLECTIVE),
                ),
            ),
        )


class Gap(models.Model):
    """One of the six rõ that the text leaves open: the question, and what a person answered."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="gaps")
    name = models.CharField("điều chưa rõ", max_length=12)
    state = models.CharField("mức", max_length=12)
    reason = models.TextField("nhận xét")
    question = models.TextField("câu hỏi")
    answer = models.TextField("trả lời", blank=True)
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField("trả lời lúc", null=True, blank=True)

    class Meta:
        verbose_name = "chỗ chưa rõ"
        ordering = ("pk",)
        constraints = (models.UniqueConstraint("proposal", "name", name="gap_once"),)
