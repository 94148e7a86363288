"""Every urging of a lượt giao, and what was heard of it since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from sauro.oversight.models import Urging
from sauro.oversight.urging.vocabulary import Channel, Part
from sauro.people.queries.labels import labels_of
from sauro.tasks.models import Assignment, Event
from sauro.tasks.vocabulary import EventKind

# What an agency says of its work; it was heard of, whatever it says.
ANSWERS = (
    EventKind.UPDATE, EventKind.REPORT, EventKind.SUBMIT, EventKind.PRODUCT, EventKind.OBSTACLE,
    EventKind.ASK_EXTENSION, EventKind.PERIOD,
)  # fmt: skip

_NOTE = """
UPDATE oversight_urging urging SET answered_at = heard.at FROM (
    SELECT urged.id, min(event.at) AS at FROM oversight_urging urged
    JOIN tasks_event event ON event.assignment_id = urged.assignment_id
        AND event.at >= urged.at AND event.kind = ANY(%s)
    WHERE urged.answered_at IS NULL GROUP BY urged.id
) heard WHERE urging.id = heard.id
"""


@dataclass(frozen=True, slots=True)
class Urged:
    """The urgings of one day by one step or letter: whom, as what, how; the answer's moment."""

    day: date
    words: str
    channel: Channel
    people: tuple[str, ...]
    letter: Urging | None
    answered_at: datetime | None


def urgings_of(assignment_id: int) -> list[Urged]:
    """The latest first. One query."""
    rows = _with_answer(Urging.objects.filter(assignment=assignment_id)).select_related("user")
    groups: dict[tuple[date, str, int], list[Urging]] = {}
    for row in rows:
        letter = row.pk if row.channel == Channel.LETTER else 0
        groups.setdefault((row.day, row.words, letter), []).append(row)
    return [_urged(rows) for rows in groups.values()]


@dataclass(frozen=True, slots=True)
class Answer:
    """A lượt giao that a letter urges, and when it was heard of since; None where it was not."""

    assignment: Assignment
    agency: str
    at: datetime | None


def answers_to(urged: Iterable[int], number: str, day: date) -> list[Answer]:
    """What came of the letter of this number and day; what is still silent first. Three queries."""
    rows = Urging.objects.filter(
        channel=Channel.LETTER, assignment__in=list(urged), number=number, letter_day=day
    ).select_related("assignment__task__directive")
    listed = list(_with_answer(rows))
    names = labels_of({row.assignment.agency_id for row in listed}, day)
    found = [
        Answer(row.assignment, names[row.assignment.agency_id], getattr(row, "heard", None))
        for row in listed
    ]
    return sorted(found, key=lambda one: (one.at is not None, one.agency, one.assignment.pk))


def note_answers() -> int:
    """Write down when agencies answered what they were urged to; how many urgings."""
    with connection.cursor() as cursor:
        cursor.execute(_NOTE, [[kind.value for kind in ANSWERS]])
        return int(cursor.rowcount)


def _with_answer(rows: QuerySet[Urging]) -> QuerySet[Urging]:
    said = Event.objects.filter(
        assignment=OuterRef("assignment"), kind__in=ANSWERS, at__gte=OuterRef("at")
    )
    first = Subquery(said.order_by("at").values("at")[:1])
    return rows.annotate(heard=Coalesce(F("answered_at"), first))


def _urged(rows: Iterable[Urging]) -> Urged:
    listed = sorted(rows, key=lambda row: row.pk)
    first = listed[0]
    people = (f"{row.user.full_name} ({Part(row.part).label})" for row in listed if row.user)
    mailed = any(row.channel == Channel.MAIL for row in listed)
    return Urged(
        first.day,
        first.words,
        Channel.MAIL if mailed else Channel(first.channel),
        tuple(people),
        first if first.channel == Channel.LETTER else None,
        getattr(first, "heard", None),
    )
