"""Sản phẩm: documents that an agency hands in, laid beside what was promised."""

from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Original
from sauro.directives.numbers import number_key
from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.naming import key_of, tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import hold, note
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.models import Assignment, Product
from sauro.tasks.promised import promised_kind
from sauro.tasks.vocabulary import EventKind, RegistrationState, WorkState

_CLOSED = (WorkState.DONE, WorkState.ENDED)


@dataclass(frozen=True, slots=True)
class Document:
    """What is known of a product: its own head, as read from it and checked by who enters it."""

    day: date
    number: str = ""
    kind: str = ""
    issuer: str = ""
    signer: str = ""
    title: str = ""
    name: str = ""
    original: Original | None = None


@command
def hand_in(
    act: Act, assignment: Assignment, document: Document, received: date | None = None
) -> Product:
    """Add a product. It may come before the report, and after it as long as nothing is confirmed.

    ``received`` is the day it came in, today unless the office enters what came earlier.
    """
    row = hold([assignment.pk])[assignment.pk]
    return add_product(Acting.of(act), row, document, received)


def add_product(
    acting: Acting, row: Assignment, document: Document, received: date | None = None
) -> Product:
    """Add a product to a held assignment. ``Refused``."""
    act = acting.act
    acting.require_enters(row)
    if row.state in _CLOSED:
        raise Refused(
            f"Nhiệm vụ đã ở trạng thái “{WorkState(row.state).label}” nên không nộp thêm sản phẩm."
        )
    received = received or act.day
    if document.day > act.day:
        raise Refused(f"Ngày văn bản {shown(document.day)} ở sau hôm nay. Hãy kiểm tra lại.")
    if not document.day <= received <= act.day:
        raise Refused("Ngày nhận phải từ ngày văn bản đến hôm nay.")
    product = Product(
        assignment=row,
        original=document.original,
        name=document.name[:250],
        kind=tidy(document.kind)[:60],
        number=tidy(document.number)[:80],
        number_key=number_key(document.number)[:80],
        day=document.day,
        received=received,
        issuer=tidy(document.issuer)[:250],
        signer=tidy(document.signer)[:150],
        title=tidy(document.title),
        differs=_differs(row, document)[:500],
        at=act.now,
        by=act.by,
        by_self=not acting.behalf(row),
    )
    checked(product, exclude=("number_key",))
    product.save()
    note(act, [row], EventKind.PRODUCT, {
        "product": product.pk, "number": product.number, "day": product.day.isoformat(),
        **({"behalf": True} if not product.by_self else {}),
    })  # fmt: skip
    return product


@command
def remove_product(act: Act, product: Product, reason: str) -> None:
    """Take back a product that was handed in by mistake; it stays readable in the history."""
    row = hold([product.assignment_id])[product.assignment_id]
    Acting.of(act).require_enters(row)
    product = Product.objects.select_for_update(of=("self",)).get(pk=product.pk)
    if product.removed_at is not None or row.state in _CLOSED:
        raise Refused("Sản phẩm này không gỡ được nữa. Hãy tải lại trang để xem trạng thái mới.")
    product.removed_at, product.removed_by = act.now, act.by
    product.save(update_fields=["removed_at", "removed_by"])
    told = {"product": product.pk, "number": product.number, "reason": tidy(reason)}
    note(act, [row], EventKind.PRODUCT_REMOVED, told)


def _differs(row: Assignment, document: Document) -> str:
    """What does not agree with what was promised, in Vietnamese; empty where all agrees."""
    said = []
    issuer, keys = key_of(document.issuer), {name.key for name in row.agency.names.all()}
    if issuer and not any(key in issuer for key in keys):
        said.append(f"do {document.issuer} ban hành")
    agreed = row.registrations.filter(state=RegistrationState.AGREED).first()
    promised = promised_kind((agreed.product if agreed else "") or row.task.product)
    if document.kind and promised and key_of(document.kind) != key_of(promised):
        said.append(f"là {document.kind.lower()}, đã nêu {promised.lower()}")
    return "; ".join(said)
