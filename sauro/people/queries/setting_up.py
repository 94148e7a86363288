"""How far a new installation is set up."""

from dataclasses import astuple, dataclass
from datetime import date

from sauro.people.models import Agency, CalendarDay, FieldDuty, Group, Post
from sauro.people.queries.dated import valid_on
from sauro.people.vocabulary import DutyKind, PostKind


@dataclass(frozen=True, slots=True)
class SettingUp:
    """What there is on a day, counted; nothing lacks where no count is 0."""

    agencies: int
    groups: int
    people: int
    fields: int
    holidays: int

    @property
    def complete(self) -> bool:
        """Whether there is something of each."""
        return all(astuple(self))


def setting_up(day: date) -> SettingUp:
    """Agencies and groups of the day, people with posts that see content, fields with a leader
    in charge, special days of its year. Five queries.
    """
    posts = Post.objects.filter(valid_on(day)).exclude(kind=PostKind.ADMINISTRATOR)
    duties = FieldDuty.objects.filter(valid_on(day), kind=DutyKind.LEADER)
    return SettingUp(
        agencies=Agency.objects.filter(valid_on(day)).count(),
        groups=Group.objects.filter(valid_on(day)).count(),
        people=posts.values("user").distinct().count(),
        fields=duties.values("field").distinct().count(),
        holidays=CalendarDay.objects.filter(day__year=day.year).count(),
    )
