"""What happened to tasks: rows are only ever added (the database refuses else)."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from sauro.people.models import User
from sauro.tasks.models.assignment import Assignment
from sauro.tasks.models.task import Task
from sauro.tasks.vocabulary import NEWS, RULED, EventKind


class Event(models.Model):
    """One happening; ``data`` holds what it says beside its kind."""

    task = models.ForeignKey(Task, models.PROTECT, related_name="events")
    assignment = models.ForeignKey(Assignment, models.PROTECT, null=True, related_name="events")
    kind = models.CharField("việc", max_length=24, choices=EventKind)
    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    data = models.JSONField("nội dung", encoder=DjangoJSONEncoder, default=dict)
    request_id = models.CharField("mã yêu cầu", max_length=64, blank=True)

    class Meta:
        verbose_name = "diễn biến"
        indexes = (
            models.Index(
                fields=("task", "id"),
                name="event_task",
            ),
            models.Index(fields=("request_id",), name="event_request"),
            models.Index(
                fields=("kind", "at"),
                include=("assignment",),
                condition=models.Q(kind__in=(*NEWS, *RULED)),
                name="event_news",
            ),
        )
        constraints = (
            models.UniqueConstraint(
                "task",
                name="event_task_given_once",
                condition=models.Q(kind=EventKind.TASK_GIVEN),
            ),
            models.UniqueConstraint(
                "assignment",
                name="event_assigned_once",
                condition=models.Q(kind=EventKind.ASSIGNED),
            ),
        )
