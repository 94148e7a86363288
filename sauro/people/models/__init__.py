"""Tables of people and agencies. Fields and constraints only; writes are in ``commands``."""

from sauro.people.models.agency import Agency, AgencyName, AgencyParent, Succession
from sauro.people.models.calendar import CalendarDay
from sauro.people.models.delegation import Delegation
from sauro.people.models.group import Group, GroupName, Membership
from sauro.people.models.history import Change
from sauro.people.models.post import FieldDuty, Post, WorkField
from sauro.people.models.user import User

__all__ = [
    "Agency",
    "AgencyName",
    "AgencyParent",
    "CalendarDay",
    "Change",
    "Delegation",
    "FieldDuty",
    "Group",
    "GroupName",
    "Membership",
    "Post",
    "Succession",
    "User",
    "WorkField",
]
