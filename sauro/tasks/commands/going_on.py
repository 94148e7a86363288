"""What hangs on the work of an agency goes on with the assignment that takes its place.

What waits for somebody above goes on by itself, as it was asked and on the day it was asked: nobody
asks twice. What the agency recorded is copied, by whoever knows to which of its new assignments it
belongs. The old assignment keeps everything.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from django.db.models import Model

from sauro.people.act import Act
from sauro.people.queries.posts import holders_on
from sauro.people.spans import shown
from sauro.tasks.commands.changing import due_of, note
from sauro.tasks.models import (
    Assignment,
    Extension,
    Hop,
    Item,
    Obstacle,
    PlannedStep,
    Product,
    Registration,
)
from sauro.tasks.vocabulary import EventKind, ExtensionState, RegistrationState

Place = tuple[Assignment, Sequence[Assignment]]
"""A new assignment, and those of the same agency or its heir that it takes the place of."""
_ASKED = (ExtensionState.ASKED, ExtensionState.COUNTERED)
Copied = TypeVar("Copied", bound=Model)
Hanging = TypeVar("Hanging", Extension, Obstacle)


def keep_waiting(act: Act, places: Sequence[Place]) -> None:
    """A request for a later deadline, and difficulties without an answer: they wait on."""
    olds = [one.pk for _, old in places for one in old]
    later = _by_row(Extension.objects.filter(assignment__in=olds, state__in=_ASKED).order_by("pk"))
    stuck = _by_row(
        Obstacle.objects.filter(assignment__in=olds, answered_at__isnull=True).order_by("pk")
    )
    for row, old in places:
        said = [*_ask_on(row, _of(later, old)), *_copied(row, _of(stuck, old))]
        if said:
            tell(act, row, said)


def _ask_on(row: Assignment, asked: Iterable[Extension]) -> list[str]:
    """One request at most, for the latest day. Where only a registered day was asked to be later,
    the agency registers again."""
    listed, due = list(asked), due_of(row)
    if not listed:
        return []
    one = max(listed, key=lambda one: one.asked_due)
    if due is None:
        return [f"đề nghị gia hạn đến {shown(one.asked_due)} nay ghi vào đăng ký kế hoạch"]
    _anew(one, assignment_id=row.pk, from_due=due).save()
    return [f"đề nghị gia hạn đến {shown(one.asked_due)}"]


def _copied(row: Assignment, stuck: Sequence[Obstacle]) -> list[str]:
    Obstacle.objects.bulk_create(_anew(one, assignment_id=row.pk) for one in stuck)
    return [f"{len(stuck)} khó khăn, vướng mắc chờ trả lời"] if stuck else []


def copy_items(row: Assignment, items: Iterable[Item]) -> list[str]:
    """Things that are counted, after those that are there; each name once."""
    there = set(row.items.values_list("name", flat=True))
    new = list({one.name: one for one in items if one.name not in there}.values())
    Item.objects.bulk_create(
        _anew(one, assignment_id=row.pk, rank=rank) for rank, one in enumerate(new, len(there))
    )
    return [f"{len(new)} thành phần"] if new else []


def copy_products(row: Assignment, products: Iterable[Product]) -> list[str]:
    """Products with the day on which they came in."""
    made = Product.objects.bulk_create(_anew(one, assignment_id=row.pk) for one in products)
    return [f"{len(made)} sản phẩm"] if made else []


def hand_over(act: Act, places: Sequence[Place]) -> None:
    """Everything to the heir of a body that ended: the work is the same, in the state it is in.

    Who is named as focal officer and has no post at the heir stays named, without the account.
    """
    keep_waiting(act, places)
    heirs = sorted({row.agency_id for row, _ in places})
    people = {(post.agency_id, post.user_id) for post in holders_on(heirs, act.day)}
    for row, (old,) in places:
        said = _registrations(row, old, people)
        said += copy_items(row, old.items.all())
        said += copy_products(row, old.products.filter(removed_at__isnull=True))
        if said:
            tell(act, row, said)


def add_over(act: Act, places: Sequence[Place]) -> None:
    """What a body that ended recorded, added to what its heir has of the same task: things that are
    counted, products, difficulties without an answer. Plan and days stay the heir's own."""
    olds = [one.pk for _, old in places for one in old]
    waiting = Obstacle.objects.filter(assignment__in=olds, answered_at__isnull=True)
    stuck = _by_row(waiting.order_by("pk"))
    for row, (old,) in places:
        said = copy_items(row, old.items.all())
        said += copy_products(row, old.products.filter(removed_at__isnull=True))
        said += _copied(row, stuck.get(old.pk, []))
        if said:
            tell(act, row, said)


def _registrations(
    row: Assignment, old: Assignment, people: set[tuple[int | None, int]]
) -> list[str]:
    live = old.registrations.exclude(state=RegistrationState.REPLACED).select_related("person")
    found = list(live.prefetch_related("steps"))
    for one in found:
        _move(one, row, people)
    return ["kế hoạch đã đăng ký"] if found else []


def _move(one: Registration, row: Assignment, people: set[tuple[int | None, int]]) -> None:
    made = _anew(one, assignment_id=row.pk)
    if one.person and (row.agency_id, one.person.pk) not in people:
        made.person, made.person_name = None, one.person.full_name
    made.save()
    PlannedStep.objects.bulk_create(
        _anew(step, registration_id=made.pk) for step in one.steps.all()
    )


def last_hops(rows: Iterable[Assignment]) -> dict[int, Hop]:
    """By id of the assignment who has it inside the agency. One query."""
    hops = Hop.objects.filter(assignment__in=[row.pk for row in rows]).select_related("person")
    return {hop.assignment_id: hop for hop in hops.order_by("at", "pk")}


def holder_of(old: Sequence[Assignment], hops: Mapping[int, Hop]) -> Hop | None:
    """Who has all of these inside the agency; None where nobody, or not the same."""
    found = [hops.get(row.pk) for row in old]
    alike = {(one.unit, one.person_id, one.person_name) if one else None for one in found}
    return found[0] if len(alike) == 1 else None


def pass_along(act: Act, held: Iterable[tuple[Assignment, Hop | None]]) -> None:
    """Who had the old work has the new one, from now on; ``holder`` is there already."""
    Hop.objects.bulk_create(
        Hop(
            assignment=row, at=act.now, by_id=hop.by_id, unit=hop.unit, person=hop.person,
            person_name=hop.person_name, until=hop.until,
        )
        for row, hop in held
        if hop
    )  # fmt: skip


def tell(act: Act, row: Assignment, said: Iterable[str], *, behalf: bool = False) -> None:
    """That something of the old work is here now."""
    told = {"text": "; ".join(said)}
    note(act, [row], EventKind.CARRY, told | ({"behalf": True} if behalf else {}))


def _by_row(rows: Iterable[Hanging]) -> dict[int, list[Hanging]]:
    found: dict[int, list[Hanging]] = {}
    for one in rows:
        found.setdefault(one.assignment_id, []).append(one)
    return found


def _of(found: Mapping[int, list[Hanging]], old: Iterable[Assignment]) -> list[Hanging]:
    return [one for row in old for one in found.get(row.pk, ())]


def _anew(one: Copied, **values: Any) -> Copied:
    """A further row that says the same, but for these values."""
    said = {
        field.attname: getattr(one, field.attname)
        for field in type(one)._meta.concrete_fields
        if not field.primary_key and not field.generated
    }
    return type(one)(**said | values)
