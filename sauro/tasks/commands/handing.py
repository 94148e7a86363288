"""Nộp sản phẩm: files taken in, alone for one assignment or many at once, and what one answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q

from sauro.directives import originals, receiving
from sauro.directives.commands.opening import kept_original
from sauro.directives.models import Directive, Original
from sauro.directives.policy import reach_of
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import Agency
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.changing import hold
from sauro.tasks.commands.handed_reading import PRODUCTS
from sauro.tasks.commands.products import Document, add_product, remove_product
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.jobs import read_product
from sauro.tasks.models import Assignment, Handed, Product
from sauro.tasks.policy import enters_for, handles
from sauro.tasks.vocabulary import HandedState

_ANSWERED = "Tệp này đã được xử lý. Hãy tải lại trang để xem trạng thái mới."
_NOT_ANSWERED = (HandedState.READING, HandedState.UNSURE, HandedState.FOREIGN)
_WAITS = (HandedState.UNSURE, HandedState.FOREIGN, HandedState.DUPLICATE)


@dataclass(frozen=True, slots=True)
class Of:
    """Whose papers these are, of which directive, for which assignment: what who hands in says.

    Without ``agency`` each is matched by the body that issued it.
    """

    agency: Agency | None = None
    directive: Directive | None = None
    wanted: Assignment | None = None


def take_products(
    act: Act, batch: str, files: Iterable[receiving.Handed], of: Of = Of()
) -> list[Handed]:  # fmt: skip
    """Take files in, each by itself: one that cannot be taken says why and stops no other.

    ``batch`` names what comes together; it is refused where another person's files have it.
    """
    _require(act, of)
    if Handed.objects.filter(batch=batch).exclude(by=act.by).exists():
        raise Refused("Lần nộp này của người khác. Hãy mở lại trang nộp sản phẩm.")
    return [_take(act, batch, file, of) for file in files]


@command
def choose(
    act: Act,
    handed: Handed,
    assignment: Assignment,
    document: Document,
    received: date | None = None,
) -> Product:
    """A person says to which assignment a file belongs, and checked its head."""
    row = _held(act, handed)
    if row.state not in _WAITS:
        raise Refused(_ANSWERED)
    place = row.spool
    row.original = row.original or _kept(act, row)
    filled = Document(
        document.day, document.number, document.kind, document.issuer, document.signer,
        document.title, row.name, row.original,
    )  # fmt: skip
    target = hold([assignment.pk])[assignment.pk]
    product = add_product(Acting.of(act), target, filled, received)
    row.state, row.spool, row.ended_at = HandedState.MATCHED, "", act.now
    row.why = "Do người nộp chọn."
    row.candidates = [{"assignment": target.pk, "why": row.why}]
    row.head = {**row.head, "product": product.pk}
    row.save()
    transaction.on_commit(lambda: originals.unspool(place))
    return product


@command
def unmatch(act: Act, handed: Handed, reason: str) -> Handed:
    """Take a product back from the assignment it was matched with: then it waits to be chosen."""
    row = _held(act, handed)
    product = Product.objects.filter(pk=row.head.get("product"), removed_at__isnull=True).first()
    if row.state != HandedState.MATCHED or product is None:
        raise Refused(_ANSWERED)
    remove_product(act, product, reason or "Ghép nhầm nhiệm vụ")
    row.state, row.why, row.candidates = HandedState.UNSURE, "Đã gỡ khỏi nhiệm vụ ghép trước.", []
    row.save(update_fields=["state", "why", "candidates"])
    return row


@command
def retry_product(act: Act, handed: Handed) -> Handed:
    """Read a file again that could not be read."""
    row = _held(act, handed)
    if row.state != HandedState.FAILED or not row.spool:
        raise Refused(_ANSWERED)
    row.state, row.said, row.ended_at = HandedState.READING, "", None
    row.save(update_fields=["state", "said", "ended_at"])
    read_product.defer(handed_id=row.pk)
    return row


@command
def drop_product(act: Act, handed: Handed) -> Handed:
    """Take a file away that is no product: its bytes are removed, that it was there stays."""
    row = _held(act, handed)
    if row.state not in (*_WAITS, HandedState.FAILED):
        raise Refused(_ANSWERED)
    place = row.spool
    row.state, row.spool, row.ended_at = HandedState.DROPPED, "", act.now
    row.save(update_fields=["state", "spool", "ended_at"])
    transaction.on_commit(lambda: originals.unspool(place))
    return row


def _require(act: Act, of: Of) -> None:
    """``Refused`` unless who acts may enter for what was said."""
    if act.by is None:
        return
    reach = reach_of(act.by, act.day)
    office = PostKind.OFFICE in reach.kinds
    if not (office or reach.agencies):
        raise Refused("Tài khoản này không nộp sản phẩm cho cơ quan nào.")
    if of.wanted is not None:
        Acting(act, reach).require_enters(of.wanted)
    if of.agency is None or office or of.agency.pk in reach.agencies:
        return
    entered = Assignment.objects.filter(enters_for(reach), agency=of.agency)
    if not entered.exists():
        raise Refused(f"Tài khoản này không nhập thay được cho {of.agency}.")


def _take(act: Act, batch: str, file: receiving.Handed, of: Of) -> Handed:
    row = Handed(
        batch=batch,
        at=act.now,
        by=act.by,
        agency=of.agency,
        directive=of.directive,
        wanted=of.wanted,
        name=receiving.file_name(file.name),
        state=HandedState.READING,
    )
    try:
        return _taken(act, file, row)
    except Refused as error:
        row.pk, row.spool, row.sha256 = None, "", ""
        row.state, row.said, row.ended_at = HandedState.FAILED, error.message[:500], act.now
        row.save()
        return row


@command
def _taken(act: Act, file: receiving.Handed, row: Handed) -> Handed:
    """Let it wait for the job that reads it; ``Refused`` for what no reader reads."""
    with receiving.received(file, PRODUCTS) as spooled:
        row.size, row.sha256, row.spool = spooled.size, spooled.sha256, spooled.place
        if _known(act, row):
            originals.unspool(spooled.place)
            row.spool = ""
            row.save()
            return row
        row.save()
        read_product.defer(handed_id=row.pk)
    return row


def _known(act: Act, row: Handed) -> bool:
    """Whether these bytes were handed in already; then the row says where."""
    mine = enters_for(reach_of(act.by, act.day)) if act.by else Q()
    products = Product.objects.filter(
        original__sha256=row.sha256, removed_at__isnull=True,
        assignment__in=Assignment.objects.filter(mine),
    )  # fmt: skip
    waiting = Handed.objects.filter(sha256=row.sha256, by=act.by, state__in=_NOT_ANSWERED)
    if row.wanted is not None:
        products, waiting = (
            products.filter(assignment=row.wanted),
            waiting.filter(wanted=row.wanted),
        )
    product = products.select_related("assignment__task__directive").first()
    if product is not None:
        task = product.assignment.task
        row.original = product.original
        row.why = f"Tệp này đã nộp cho nhiệm vụ {task.number}, {task.directive.number}."
    elif waiting.exists():
        row.why = "Giống hệt từng byte với một tệp đang chờ."
    else:
        return False
    row.state, row.ended_at = HandedState.DUPLICATE, act.now
    return True


def _held(act: Act, handed: Handed) -> Handed:
    """The row as it is now, held; ``Refused`` for who has nothing to do with it."""
    row = Handed.objects.select_for_update(of=("self",)).get(pk=handed.pk)
    reach = reach_of(act.by, act.day) if act.by else None
    if reach is not None and not Handed.objects.filter(handles(reach, act.by), pk=row.pk).exists():
        raise Refused("Tệp này do cơ quan khác nộp.")
    return row


def _kept(act: Act, row: Handed) -> Original:
    """Keep the bytes that wait; ``Refused`` where they are gone."""
    if not row.spool:
        raise Refused("Tệp này giống hệt một tệp đang chờ. Hãy chọn nhiệm vụ ở dòng của tệp kia.")
    try:
        with originals.local_copy(row.spool, row.name) as path:
            originals.keep(path, Original(sha256=row.sha256).key)
    except FileNotFoundError as error:
        raise Refused("Không còn tệp đã nộp. Hãy bỏ dòng này và nộp lại tệp.") from error
    return kept_original(act, row.sha256, row.size, row.name, row.head.get("reader", ""))
