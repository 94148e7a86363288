"""Mang sang: what an agency recorded for a task that was reshaped, for what took its place.

The office says which task takes whose place; only the agency knows which of its projects and papers
belong to which. It is shown what is left, and takes it over in one act.
"""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Q

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold
from sauro.tasks.commands.going_on import copy_items, copy_products, tell
from sauro.tasks.commands.register import register
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.entries import entry_of
from sauro.tasks.models import Assignment, Item, Product, Registration, TaskLink
from sauro.tasks.vocabulary import OPEN, LinkKind, RegistrationState, WorkState


@dataclass(frozen=True, slots=True)
class Left:
    """What the agency recorded for the old tasks and has on none of the new ones yet.

    ``plan`` is the draft that was laid before it. ``parts``: the old task was split, so that what
    is left belongs to one of several.
    """

    old: tuple[Assignment, ...]
    plan: Registration | None
    items: tuple[Item, ...]
    products: tuple[Product, ...]
    parts: bool

    @property
    def anything(self) -> bool:
        """Whether there is something to take over."""
        return bool(self.plan or self.items or self.products)


def left_behind(row: Assignment) -> Left | None:
    """For an assignment; None where its task took nobody's place. One query then, else six."""
    links = list(TaskLink.objects.filter(new=row.task_id).values_list("old", "kind"))
    if not links:
        return None
    tasks = [old for old, _ in links]
    mine = Assignment.objects.filter(agency=row.agency_id)
    old = list(mine.filter(task__in=tasks).select_related("task").order_by("pk"))
    new = mine.filter(Q(task__came_from__old__in=tasks) | Q(pk=row.pk)).values("pk")
    draft = row.registrations.filter(state=RegistrationState.DRAFT, by_self=False)
    named = set(Item.objects.filter(assignment__in=new).values_list("name", flat=True))
    known = {_mark(one) for one in Product.objects.filter(assignment__in=new)}
    items = Item.objects.filter(assignment__in=old)
    products = Product.objects.filter(assignment__in=old, removed_at__isnull=True)
    return Left(
        tuple(old),
        draft.select_related("person").prefetch_related("steps").first(),
        tuple(one for one in items if one.name not in named),
        tuple(one for one in products if _mark(one) not in known),
        any(kind == LinkKind.SPLIT for _, kind in links),
    )


@command
def take_over(
    act: Act, assignment: Assignment, items: Collection[int], products: Collection[int], plan: bool
) -> None:
    """Copy these of what is left; with ``plan`` the draft is sent to be agreed as it is.

    The old ones are held too: of two parts that want the same thing at once, one gets it.
    """
    seen = left_behind(assignment)
    old = [one.pk for one in seen.old] if seen else []
    row = hold([assignment.pk, *old])[assignment.pk]
    acting = Acting.of(act)
    acting.require_enters(row)
    if row.state not in OPEN or row.state in (WorkState.CONFIRMING, WorkState.MISDIRECTED):
        label = WorkState(row.state).label
        raise Refused(f"Nhiệm vụ đang ở trạng thái “{label}” nên không mang sang.")
    left = left_behind(row)
    if not (items or products or plan):
        raise Refused("Hãy chọn ít nhất một nội dung để mang sang.")
    there = {one.pk: one for one in left.items} if left else {}
    papers = {one.pk: one for one in left.products} if left else {}
    draft = left.plan if left else None
    if set(items) - there.keys() or set(products) - papers.keys() or (plan and not draft):
        raise Refused("Có nội dung vừa được mang sang hoặc gỡ. Hãy tải lại trang để xem.")
    said = copy_items(row, [there[pk] for pk in items])
    said += copy_products(row, [papers[pk] for pk in products])
    if said:
        tell(act, row, said, behalf=acting.behalf(row))
    if plan:
        register(act, {row.pk: entry_of(draft)}, send=True)


def _mark(product: Product) -> tuple[object, ...]:
    """What tells one paper from another."""
    return product.original_id, product.number_key, product.day, product.title
