"""What matching may look at: nothing but what who handed the file in may enter for."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.people.queries.agencies import above, parents_on, province_name
from sauro.people.queries.name_book import name_book
from sauro.tasks.handed_head import as_head
from sauro.tasks.heads import Head, Known, Pool, Source, Stated, Target
from sauro.tasks.likeness import telling
from sauro.tasks.models import Assignment, Handed, Product, Registration
from sauro.tasks.policy import enters_for
from sauro.tasks.promised import promised_kind, promises_plan
from sauro.tasks.vocabulary import OPEN, HandedState, RegistrationState, WorkState

MOST = 400
_COMMITTEE = "Ủy ban nhân dân "
_CLOSED = (WorkState.DONE, WorkState.ENDED)
_OPEN_FILES = (HandedState.UNSURE, HandedState.FOREIGN)


def question_of(handed: Handed, day: date) -> tuple[Head, Pool, Stated]:
    """All that ``matching.match`` is asked about a file whose head was read. Ten queries."""
    may = entered_by(reach_of(handed.by, day)) if handed.by else Assignment.objects.all()
    head = as_head(handed.head, chain_of(handed.head["issuer"], handed.head["day"], day))
    stated = _stated(handed, day)
    sources = _sources(may, head, handed)
    pool = Pool(
        _targets(_in_view(may, head, stated, sources)), sources, tuple(_known(may, head, handed))
    )
    return head, pool, stated


def entered_by(reach: Reach) -> QuerySet[Assignment]:
    """The assignments that one of this reach may enter for, without those that ended."""
    return Assignment.objects.filter(enters_for(reach)).exclude(state=WorkState.ENDED)


def chain_of(issuer: str, read_day: str, day: date) -> tuple[int, ...]:
    """The ids of the body that issued it and of all above it; empty where no one body is meant."""
    if not issuer:
        return ()
    book = name_book(date.fromisoformat(read_day) if read_day else day)
    meant = (book.find(name).agency_id for name in _names(issuer, book.day))
    found = next((pk for pk in meant if pk), None)
    return tuple(above(found, parents_on(book.day))) if found else ()


def _names(issuer: str, day: date) -> Iterable[str]:
    """The name as read, then without our own province in front or behind, which letterheads add.
    That of another province stays: its departments have the same names."""
    yield issuer
    province = province_name(day).removeprefix(_COMMITTEE)
    if " " not in province:
        return
    stem = issuer.removeprefix(f"UBND {province} ").removeprefix(f"{_COMMITTEE}{province} ")
    yield stem
    if stem.endswith(f" {province}"):
        stem = stem.removesuffix(f" {province}")
        yield f"{stem} {province.split()[0]}"
        yield stem


def _stated(handed: Handed, day: date) -> Stated:
    if handed.agency_id is None:
        return Stated(directive=handed.directive_id)
    over = above(handed.agency_id, parents_on(day))[1:]
    return Stated(handed.agency_id, frozenset(over), handed.directive_id)


def _sources(may: QuerySet[Assignment], head: Head, handed: Handed) -> tuple[Source, ...]:
    wanted = Q(number_key__in={one.key for one in head.cites})
    if handed.directive_id is not None:
        wanted = Q(pk=handed.directive_id)
    rows = Directive.objects.filter(wanted, pk__in=may.values("task__directive"))
    return tuple(
        Source(
            row.pk, row.number, row.number_key, row.day, row.issuer_agency_id, telling(row.title)
        )
        for row in rows.defer("marked", "folded", "vector").order_by("pk")
    )


def _in_view(
    may: QuerySet[Assignment], head: Head, stated: Stated, sources: Iterable[Source]
) -> QuerySet[Assignment]:
    """Of the directives it rests on, else all that is open; of the body that issued it, unless
    that is the giver or was not read."""
    listed = list(sources)
    if listed:
        may = may.filter(task__directive__in=[one.id for one in listed])
    else:
        may = may.filter(state__in=OPEN)
    giver = bool(head.chain) and head.chain[0] in {one.issuer for one in listed}
    if stated.agency is not None:
        return may.filter(agency=stated.agency)
    if head.chain and not giver:
        return may.filter(agency__in=head.chain)
    return may if listed else may.none()


def _targets(rows: QuerySet[Assignment]) -> tuple[Target, ...]:
    found = list(
        rows.select_related("task__directive")
        .defer("task__marked", "task__folded", "task__vector", "task__directive__vector")
        .order_by("-pk")[:MOST]
    )
    agreed = dict(
        Registration.objects.filter(
            assignment__in=[row.pk for row in found], state=RegistrationState.AGREED
        ).values_list("assignment", "product")
    )
    return tuple(_target(row, agreed.get(row.pk, "")) for row in found)


def _target(row: Assignment, registered: str) -> Target:
    task = row.task
    product = registered or task.product
    return Target(
        row.pk,
        task.directive_id,
        row.agency_id,
        f"nhiệm vụ {task.number} của {task.directive.number}",
        telling(task.title, task.product, registered, *task.quotes),
        promised_kind(product),
        promises_plan(product),
        row.state in _CLOSED,
        row.due,
    )


def _known(may: QuerySet[Assignment], head: Head, handed: Handed) -> Iterable[Known]:
    """Products of the same number and day, and files of the same lot that wait for an answer."""
    if not head.key or head.day is None:
        return
    products = Product.objects.filter(
        number_key=head.key, day=head.day, removed_at__isnull=True, assignment__in=may
    )
    for one in products.select_related("assignment__task__directive").order_by("pk"):
        task = one.assignment.task
        where = f"sản phẩm đã nộp của nhiệm vụ {task.number}, {task.directive.number}"
        yield Known(head.key, head.day, one.issuer, where)
    waiting = Handed.objects.filter(
        batch=handed.batch, state__in=_OPEN_FILES, head__key=head.key,
        head__day=head.day.isoformat(),
    ).exclude(pk=handed.pk)  # fmt: skip
    for file in waiting.order_by("pk"):
        yield Known(head.key, head.day, file.head["issuer"], f"tệp “{file.name}” cùng lần nộp")
