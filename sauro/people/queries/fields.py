"""Who looks after which field of work on a day."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from sauro.people.models import FieldDuty, Post, User, WorkField
from sauro.people.queries.dated import valid_from, valid_on
from sauro.people.vocabulary import DutyKind, PostKind


@dataclass(frozen=True, slots=True)
class FieldPeople:
    """A field with its leader, if there is one on the day, and the specialists who follow it."""

    field: WorkField
    leader: User | None
    specialists: tuple[User, ...]


def fields_on(day: date) -> list[FieldPeople]:
    """All fields in their order. Two queries."""
    by_field: dict[int, list[FieldDuty]] = {}
    for duty in _duties(day):
        by_field.setdefault(duty.field_id, []).append(duty)
    return [
        FieldPeople(
            field,
            next(iter(_people(by_field.get(field.pk, []), DutyKind.LEADER)), None),
            _people(by_field.get(field.pk, []), DutyKind.SPECIALIST),
        )
        for field in work_fields()
    ]


def people_of(field: WorkField, day: date) -> FieldPeople:
    """The same of one field. One query."""
    duties = list(_duties(day).filter(field=field))
    return FieldPeople(
        field,
        next(iter(_people(duties, DutyKind.LEADER)), None),
        _people(duties, DutyKind.SPECIALIST),
    )


def leaders_on(day: date) -> dict[int, Post]:
    """The post of who is in charge of each field on the day, by the id of the field. One query."""
    return {duty.field_id: duty.post for duty in _duties(day).filter(kind=DutyKind.LEADER)}


def work_fields() -> list[WorkField]:
    """All fields in their order."""
    return list(WorkField.objects.order_by("rank", "name"))


def fields_of(user: User, day: date) -> list[FieldDuty]:
    """What a person looks after on the day, in the order of fields."""
    duties = FieldDuty.objects.filter(valid_on(day), valid_on(day, "post__"), post__user=user)
    return list(duties.select_related("field", "post").order_by("field__rank", "field__name", "pk"))


def duties_in(field: WorkField) -> list[FieldDuty]:
    """Who looks after the field, looked after it or will: leaders first, the latest first."""
    duties = field.duties.select_related("post__user", "post__agency")
    return list(duties.order_by("kind", "-first_day", "post__user__sort_key", "pk"))


def posts_for_duties(day: date) -> list[Post]:
    """Leaders, then people of the office, in a post on the day or later, of accounts in use."""
    kinds = (PostKind.LEADER, PostKind.OFFICE)
    posts = Post.objects.filter(valid_from(day), kind__in=kinds, user__is_active=True)
    return list(posts.select_related("user").order_by("kind", "user__sort_key", "pk"))


def _duties(day: date) -> QuerySet[FieldDuty]:
    duties = FieldDuty.objects.filter(valid_on(day), valid_on(day, "post__"))
    return duties.select_related("post__user").order_by("post__user__sort_key", "pk")


def _people(duties: list[FieldDuty], kind: DutyKind) -> tuple[User, ...]:
    return tuple(duty.post.user for duty in duties if duty.kind == kind)
