"""Tasks and the bodies they name. State lives on assignments alone; that of a task is computed."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models

from sauro.directives.models import Directive, Proposal, Reading
from sauro.directives.models.directive import search_vector
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.models import Agency, Group, User, WorkField
from sauro.tasks.vocabulary import DueKind, LinkKind


class Task(models.Model):
    """What was given, in the words of the directive.

    ``number`` counts the tasks of a directive from 1 and is never used again. ``spans`` and
    ``quotes`` are those of the proposal; what a split or a merger made has none of its own, and
    keeps those of the task it came from. ``due`` is the last acceptable day that the directive
    states, or what an event has set since; the deadlines that count stand on assignments. What
    follows from them for lists is kept in ``settled`` and ``next_due`` (``time.Outlook``).
    ``above`` names the document of a higher authority that set the deadline: then nobody here
    extends it. ``field`` is what the office says (no directive does), of whatever day one asks.
    ``addressees`` counts its assignments, for sums. ``folded`` is the search key.
    """

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="tasks")
    proposal = models.OneToOneField(Proposal, models.PROTECT, null=True, related_name="task")
    reading = models.ForeignKey(Reading, models.PROTECT, related_name="+")
    number = models.PositiveIntegerField("thứ tự trong văn bản")
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="children")
    path = models.JSONField("đề mục", default=list)
    heading = models.CharField("nhóm nhiệm vụ", max_length=250, blank=True)
    spans = models.JSONField("vị trí câu")
    quotes = models.JSONField("nguyên văn")
    title = models.TextField("nội dung")
    field = models.ForeignKey(
        WorkField, models.PROTECT, null=True, related_name="+", db_index=False,
        verbose_name="lĩnh vực",
    )  # fmt: skip
    product = models.TextField("sản phẩm", blank=True)
    clarity = models.JSONField("sáu rõ", default=dict)
    deadlines = models.JSONField("thời hạn", default=list)
    due_kind = models.CharField("loại thời hạn", max_length=10, choices=DueKind, blank=True)
    due_words = models.CharField("thời hạn nguyên văn", max_length=250, blank=True)
    due = models.DateField("hạn giao", null=True, blank=True)
    next_due = models.DateField("hạn gần nhất", null=True, blank=True)
    settled = models.CharField("tình trạng không theo ngày", max_length=12, blank=True)
    above = models.CharField("hạn do cấp trên đặt, theo", max_length=250, blank=True)
    happened = models.DateField("ngày xảy ra sự kiện", null=True, blank=True)
    addressees = models.PositiveIntegerField("số lượt giao", default=0)
    given_at = models.DateTimeField("giao lúc")
    given_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    marked = models.TextField(editable=False, default="")
    folded = models.TextField(editable=False, default="")
    vector = search_vector()

    class Meta:
        verbose_name = "nhiệm vụ"
        constraints = (
            models.UniqueConstraint(
                fields=("directive", "number"),
                include=("id", "addressees"),
                name="task_number_once",
            ),
        )
        # Rows are wide, and lists count and sort whole provinces: these indexes answer alone.
        indexes = (
            models.Index(
                fields=("next_due", "id"),
                include=("directive", "addressees"),
                name="task_due",
            ),
            models.Index(
                models.F("next_due").desc(nulls_last=True),
                models.F("id").desc(),
                include=("directive",),
                name="task_due_last",
            ),
            models.Index(
                fields=("given_at", "id"),
                include=("directive", "addressees", "next_due"),
                name="task_given",
            ),
            models.Index(
                fields=("settled", "next_due", "id"),
                include=("directive", "addressees", "given_at"),
                name="task_settled",
            ),
            models.Index(
                fields=("given_at", "id"),
                include=("directive", "addressees"),
                condition=models.Q(product=""),
                name="task_no_product",
            ),
            models.Index(
                fields=("given_at", "id"),
                include=("directive", "addressees"),
                condition=models.Q(due__isnull=True, due_kind="", next_due__isnull=True),
                name="task_no_due",
            ),
            models.Index(
                fields=("id",),
                include=("due_kind", "directive", "field", "addressees"),
                name="task_kind",
            ),
            models.Index(
                fields=("field", "given_at", "id"),
                include=("directive", "addressees"),
                name="task_field",
            ),
            GinIndex("vector", name="task_search"),
        )

    def __str__(self) -> str:
        return f"{self.number}. {self.title[:60]}"


class TaskParty(models.Model):
    """A body named in the task, as it was understood when the task was given."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="parties")
    role = models.CharField("vai trò", max_length=12, choices=PartyRole)
    rank = models.PositiveSmallIntegerField(default=0)
    words = models.CharField("nguyên văn", max_length=250)
    outcome = models.CharField("được hiểu là", max_length=10, choices=Outcome)
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    group = models.ForeignKey(Group, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = "cơ quan của nhiệm vụ"
        ordering = ("role", "rank", "pk")
        indexes = (
            models.Index(
                fields=("agency", "role", "outcome", "task"),
                name="taskparty_helps",
            ),
        )


class TaskLink(models.Model):
    """``new`` came from ``old``: split, merged or replaced; both stay."""

    kind = models.CharField("quan hệ", max_length=8, choices=LinkKind)
    old = models.ForeignKey(Task, models.PROTECT, related_name="became")
    new = models.ForeignKey(Task, models.PROTECT, related_name="came_from")
    basis = models.CharField("căn cứ", max_length=250)

    class Meta:
        verbose_name = "quan hệ nhiệm vụ"
        constraints = (models.UniqueConstraint("old", "new", name="tasklink_once"),)
