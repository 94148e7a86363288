"""Tasks and who does them. State lives on the assignment alone; that of a task is computed."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models

from sauro.directives.models import Directive, Proposal, Reading
from sauro.directives.models.directive import search_vector
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.models import Agency, Group, User
from sauro.tasks.vocabulary import DueKind, WorkState


class Task(models.Model):
    """What was given, in the words of the directive.

    ``number`` counts the tasks of a directive from 1 and is never used again. ``spans`` and
    ``quotes`` are those of the proposal. ``due`` is the last acceptable day of a dated deadline,
    ``first_due`` the first one ever. ``addressees`` counts its assignments, for sums. ``folded`` is
    the search key.
    """

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="tasks")
    proposal = models.OneToOneField(Proposal, models.PROTECT, related_name="task")
    reading = models.ForeignKey(Reading, models.PROTECT, related_name="+")
    number = models.PositiveIntegerField("thứ tự trong văn bản")
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="children")
    path = models.JSONField("đề mục", default=list)
    heading = models.CharField("nhóm nhiệm vụ", max_length=250, blank=True)
    spans = models.JSONField("vị trí câu")
    quotes = models.JSONField("nguyên văn")
    title = models.TextField("nội dung")
    product = models.TextField("sản phẩm", blank=True)
    clarity = models.JSONField("sáu rõ", default=dict)
    deadlines = models.JSONField("thời hạn", default=list)
    due_kind = models.CharField("loại thời hạn", max_length=10, choices=DueKind, blank=True)
    due_words = models.CharField("thời hạn nguyên văn", max_length=250, blank=True)
    due = models.DateField("hạn", null=True, blank=True)
    first_due = models.DateField("hạn giao đầu tiên", null=True, blank=True)
    addressees = models.PositiveIntegerField("số lượt giao", default=0)
    given_at = models.DateTimeField("giao lúc")
    given_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    marked = models.TextField(editable=False, default="")
    folded = models.TextField(editable=False, default="")
    vector = search_vector()

    class Meta:
        verbose_name = "nhiệm vụ"
        constraints = (models.UniqueConstraint("directive", "number", name="task_number_once"),)
        # Rows are wide, and lists count and sort whole provinces: these indexes answer alone.
        indexes = (
            models.Index(
                fields=("due", "id"),
                include=("directive", "addressees", "due_kind"),
                name="task_due",
            ),
            models.Index(
                fields=("given_at", "id"),
                include=("directive", "addressees", "due", "due_kind"),
                name="task_given",
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


class Assignment(models.Model):
    """A task at one agency. ``group`` is the class of addressees through which it came to it."""

    task = models.ForeignKey(Task, models.PROTECT, related_name="assignments")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="assignments")
    group = models.ForeignKey(Group, models.PROTECT, null=True, related_name="+")
    state = models.CharField(
        "trạng thái", max_length=12, choices=WorkState, default=WorkState.GIVEN
    )
    state_since = models.DateTimeField("từ lúc")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = "lượt giao"
        constraints = (
            models.UniqueConstraint(
                "task",
                "agency",
                name="assignment_once",
                violation_error_message="Cơ quan này đã được giao nhiệm vụ này.",
            ),
        )
        indexes = (
            models.Index(
                fields=("agency", "state", "task"),
                name="assignment_agency",
            ),
            models.Index(
                fields=("state", "task"),
                name="assignment_state",
            ),
        )
