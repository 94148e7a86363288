"""Tables of tasks. Fields and constraints only; writes are in ``commands``."""

from sauro.tasks.models.assignment import Assignment, Hop, Stage
from sauro.tasks.models.event import Event
from sauro.tasks.models.extension import Extension
from sauro.tasks.models.product import Handed, Product
from sauro.tasks.models.progress import Item, Obstacle, Update
from sauro.tasks.models.recurring import Cadence, PeriodDuty
from sauro.tasks.models.registration import PlannedStep, Registration
from sauro.tasks.models.seal import Seal
from sauro.tasks.models.task import Task, TaskLink, TaskParty
from sauro.tasks.models.view import SavedView

__all__ = [
    "Assignment",
    "Cadence",
    "Event",
    "Extension",
    "Handed",
    "Hop",
    "Item",
    "Obstacle",
    "PeriodDuty",
    "PlannedStep",
    "Product",
    "Registration",
    "SavedView",
    "Seal",
    "Stage",
    "Task",
    "TaskLink",
    "TaskParty",
    "Update",
]
