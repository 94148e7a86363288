"""Tables of tasks. Fields and constraints only; writes are in ``commands``."""

from sauro.tasks.models.event import Event
from sauro.tasks.models.task import Assignment, Task, TaskParty
from sauro.tasks.models.view import SavedView

__all__ = ["Assignment", "Event", "SavedView", "Task", "TaskParty"]
