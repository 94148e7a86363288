"""Files handed in as products: lots, what became of each file, products to open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO

from django.core.files.storage import default_storage
from django.db.models import Count, Max, Min, Q

from sauro.directives.policy import reach_of
from sauro.people.models import User
from sauro.people.queries.labels import labels_of
from sauro.tasks.matching import late_days
from sauro.tasks.models import Assignment, Handed, Product, Registration
from sauro.tasks.policy import enters_for, handles, inside_of
from sauro.tasks.vocabulary import HandedState, RegistrationState

AT_ONCE = 30


@dataclass(frozen=True, slots=True)
class Promise:
    """An assignment as a file is laid beside it; ``registered`` is the product agreed upon."""

    assignment: Assignment
    agency: str
    registered: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a lot: ``product`` and ``promise`` where it was matched, else candidates."""

    file: Handed
    product: Product | None
    promise: Promise | None
    late: int
    candidates: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class Lot:
    """What was handed in together."""

    batch: str
    at: datetime
    by: str
    rows: tuple[FileRow, ...]
    counts: tuple[tuple[HandedState, int], ...]
    late: int

    @property
    def reading(self) -> bool:
        """Whether something is still being read."""
        return any(row.file.state == HandedState.READING for row in self.rows)


@dataclass(slots=True)
class LotLine:
    """A lot in the list of lots: how many files it has, of each state."""

    batch: str
    at: datetime
    by: str
    total: int
    counts: list[tuple[HandedState, int]] = field(default_factory=list)


def latest_lots(user: User, day: date) -> list[LotLine]:
    """The latest lots that the user goes on with. Four queries."""
    files = Handed.objects.filter(handles(reach_of(user, day), user))
    newest = (
        files.values("batch")
        .annotate(at=Min("at"), by=Max("by__full_name"), total=Count("pk"))
        .order_by("-at")[:AT_ONCE]
    )
    lines = {
        one["batch"]: LotLine(one["batch"], one["at"], one["by"] or "", one["total"])
        for one in newest
    }
    counted = files.filter(batch__in=lines).values_list("batch", "state").annotate(n=Count("pk"))
    for batch, state, count in counted.order_by("batch", "state"):
        lines[batch].counts.append((HandedState(state), count))
    for line in lines.values():
        line.counts.sort(key=lambda one: list(HandedState).index(one[0]))
    return list(lines.values())


def lot_of(user: User, batch: str, day: date) -> Lot | None:
    """A lot with all its files; None where the user has nothing to do with it. Ten queries."""
    files = list(
        Handed.objects.filter(handles(reach_of(user, day), user), batch=batch)
        .select_related("by", "directive")
        .defer("directive__folded", "directive__marked", "directive__vector")
    )
    if not files:
        return None
    promises = promises_of(user, files, day)
    products = Product.objects.in_bulk([one.head["product"] for one in files if _matched(one)])
    rows = tuple(_row(one, promises, products) for one in files)
    states = [HandedState(one.state) for one in files]
    counts = tuple((state, states.count(state)) for state in HandedState if state in states)
    first = files[0]
    by = first.by.full_name if first.by else ""
    return Lot(batch, first.at, by, rows, counts, sum(row.late > 0 for row in rows))


def handed_of(user: User, handed_id: int, day: date) -> Handed | None:
    """A file that the user goes on with."""
    files = Handed.objects.filter(handles(reach_of(user, day), user), pk=handed_id)
    return files.select_related("wanted", "agency", "directive").first()


def product_of(user: User, product_id: int, day: date) -> Product | None:
    """A product with a file, of an assignment whose inside the user reads."""
    read = Assignment.objects.filter(inside_of(reach_of(user, day)))
    products = Product.objects.filter(pk=product_id, original__isnull=False, assignment__in=read)
    return products.select_related("original").first()


def entered_assignment(user: User, assignment_id: int, day: date) -> Assignment | None:
    """An assignment that the user enters for."""
    rows = Assignment.objects.filter(enters_for(reach_of(user, day)), pk=assignment_id)
    return rows.select_related("task__directive", "agency").first()


def open_waiting(handed: Handed) -> IO[bytes] | None:
    """The bytes of a file that waits, or was kept; None where there are none any more."""
    place = handed.spool or (handed.original.key if handed.original else "")
    if not place:
        return None
    try:
        return default_storage.open(place)
    except FileNotFoundError:
        return None


def promises_of(user: User, files: Iterable[Handed], day: date) -> dict[int, Promise]:
    """By id, the assignments that these files name and whose inside the user reads."""
    ids = {one["assignment"] for file in files for one in file.candidates}
    return {one.assignment.pk: one for one in promises(user, ids, day)}


def promises(user: User, ids: Iterable[int], day: date) -> Sequence[Promise]:
    """What was promised for these assignments, in the order of tasks."""
    reach = reach_of(user, day)
    rows = list(
        Assignment.objects.filter(inside_of(reach) | Q(enters_for(reach)), pk__in=set(ids))
        .select_related("task__directive")
        .defer(
            "task__folded", "task__marked", "task__vector", "task__directive__folded",
            "task__directive__marked", "task__directive__vector",
        )
        .order_by("task__directive", "task__number", "pk")
    )  # fmt: skip
    agreed = dict(
        Registration.objects.filter(
            assignment__in=[row.pk for row in rows], state=RegistrationState.AGREED
        ).values_list("assignment", "product")
    )
    names = labels_of({row.agency_id for row in rows}, day)
    return [Promise(row, names[row.agency_id], agreed.get(row.pk, "")) for row in rows]


def _matched(file: Handed) -> bool:
    return file.state == HandedState.MATCHED and "product" in file.head


def _row(file: Handed, found: dict[int, Promise], products: dict[int, Product]) -> FileRow:
    named = [
        Promise(one.assignment, one.agency, one.registered, told["why"])
        for told in file.candidates
        if (one := found.get(told["assignment"])) is not None
    ]
    if not _matched(file):
        return FileRow(file, None, None, 0, tuple(named))
    product = products.get(file.head["product"])
    promise = named[0] if named else None
    due = promise.assignment.due if promise else None
    late = late_days(product.day, due) if product else 0
    return FileRow(file, product, promise, late, ())
