"""What is valid from one day to another, and never twice on one day.

PostgreSQL's own range types compare numbers as ranges of one, so that an exclusion constraint needs
no extension (``btree_gist``) to say "the same agency, on overlapping days".
"""

from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Func, Q, Value

from sauro.people.spans import Span

IN_ORDER = models.CheckConstraint(
    name="%(class)s_days",
    condition=Q(last_day__isnull=True) | Q(last_day__gte=F("first_day")),
    violation_error_message="Ngày kết thúc không được trước ngày bắt đầu.",
)


class Dated(models.Model):
    """From ``first_day`` to ``last_day``, both counted; without ``last_day`` it still holds.

    Each model adds ``IN_ORDER`` to its constraints.
    """

    first_day = models.DateField("từ ngày")
    last_day = models.DateField("đến hết ngày", null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.first_day, self.last_day)

    def holds_on(self, day: date) -> bool:
        """Whether it is valid on the day."""
        return self.span.holds(day)


def never_twice(
    name: str, *same: str, message: str, condition: Q | None = None
) -> ExclusionConstraint:
    """Rows with the same ``same`` (numbers or foreign keys) must not overlap in days."""
    one = [(Func(F(field), F(field), Value("[]"), function="int8range"), "&&") for field in same]
    days = Func(F("first_day"), F("last_day"), Value("[]"), function="daterange")
    return ExclusionConstraint(
        name=name,
        expressions=[*one, (days, "&&")],
        condition=condition,
        violation_error_message=message,
    )
