"""Reading what was handed in as a product: the work of a job, which may run twice and do it once.

The file is read outside any transaction; then all of it is written in one. A worker that is killed
has written nothing.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from sauro.directives import originals
from sauro.directives.commands.opening import kept_original, opened_file, read_waiting
from sauro.directives.models import Original
from sauro.people import clock
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.tasks.commands.changing import hold
from sauro.tasks.commands.products import Document, add_product
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.handed_head import day_of, head_of
from sauro.tasks.heads import Candidate, Found
from sauro.tasks.matching import match
from sauro.tasks.models import Handed, Product
from sauro.tasks.queries.matching_pool import question_of
from sauro.tasks.vocabulary import HandedState

PRODUCTS = "products"
"""Where files wait that were handed in as products."""
_CHECK = "Hãy đối chiếu thông tin đọc được với tệp rồi nộp."


def read_handed(handed_id: int) -> HandedState:
    """Read a file and match it, or ask; what became of it. A second call changes nothing."""
    row = Handed.objects.select_related("by").get(pk=handed_id)
    if row.state != HandedState.READING:
        return HandedState(row.state)
    place = row.spool
    state = read_waiting(
        place,
        row.name,
        lambda path: _settle(row, path),
        refuse=lambda said: _refuse(row, said),
        fail=lambda said: _fail(row, said),
    )
    if state in (HandedState.MATCHED, HandedState.REFUSED):
        originals.unspool(place)
    return state


def document_of(head: dict[str, Any], name: str, original: Original | None) -> Document | None:
    """The product that this head is of; None without its day."""
    day = day_of(head.get("day", ""))
    if day is None:
        return None
    words = {key: head.get(key, "") for key in ("number", "kind", "issuer", "signer", "title")}
    return Document(day=day, name=name, original=original, **words)


def same_number(assignment: int, head: dict[str, Any]) -> bool:
    """Whether the assignment has a product of this number and day already."""
    key, day = head.get("key"), day_of(head.get("day", ""))
    if not key or day is None:
        return False
    return Product.objects.filter(
        assignment=assignment, removed_at__isnull=True, number_key=key, day=day
    ).exists()


def _settle(row: Handed, path: Path) -> HandedState:
    opened = opened_file(path)
    row.head = head_of(opened.reading)
    found = _found(row)
    if found.target is not None:
        originals.keep(path, Original(sha256=row.sha256).key)
    with transaction.atomic():
        now = Handed.objects.select_for_update(of=("self",)).get(pk=row.pk)
        if now.state != HandedState.READING:
            return HandedState(now.state)
        if found.target is not None:
            found = _add(row, found)
        row.state, row.why, row.ended_at = found.state, found.why[:500], clock.now()
        row.candidates = [{"assignment": one.id, "why": one.why} for one in found.candidates]
        row.spool = "" if found.state == HandedState.MATCHED else row.spool
        row.save()
    return found.state


def _found(row: Handed) -> Found:
    """What it answers to. What was handed in for one assignment is looked at by who did."""
    if row.wanted_id is None:
        return match(*question_of(row, clock.today()))
    twice = same_number(row.wanted_id, row.head)
    why = "Nhiệm vụ này đã có sản phẩm cùng số, cùng ngày." if twice else _CHECK
    return Found(HandedState.UNSURE, why, candidates=(Candidate(row.wanted_id, ""),))


def _add(row: Handed, found: Found) -> Found:
    """Add the product to the matched assignment; asked where something stands against it."""
    assert found.target is not None
    act = Act(row.by, clock.now(), f"handed-{row.pk}")
    asked = replace(
        found, state=HandedState.UNSURE, target=None, candidates=(Candidate(found.target, ""),)
    )
    assignment = hold([found.target])[found.target]
    if same_number(found.target, row.head):
        why = f"Nhiệm vụ {assignment.task.number} vừa có sản phẩm cùng số, cùng ngày."
        return replace(asked, state=HandedState.DUPLICATE, why=why)
    try:
        with transaction.atomic():
            original = kept_original(act, row.sha256, row.size, row.name, row.head["reader"])
            document = document_of(row.head, row.name, original)
            assert document is not None
            day = timezone.localdate(row.at)
            product = add_product(Acting.of(act), assignment, document, received=day)
    except Refused as refused:
        return replace(asked, why=refused.message)
    row.original = original
    row.head["product"] = product.pk
    return replace(found, candidates=(Candidate(found.target, found.why),))


def _refuse(row: Handed, said: str) -> HandedState:
    """Nothing of it stays: neither bytes nor name nor digest, only that it was refused."""
    with transaction.atomic():
        now = Handed.objects.select_for_update(of=("self",)).get(pk=row.pk)
        if now.state != HandedState.READING:
            return HandedState(now.state)
        copies = Q(sha256=now.sha256, state=HandedState.DUPLICATE, original__isnull=True)
        Handed.objects.filter(Q(pk=now.pk) | copies).update(
            name="", sha256="", spool="", size=0, head={}, said=said[:500], why="",
            state=HandedState.REFUSED, ended_at=clock.now(),
        )  # fmt: skip
    return HandedState.REFUSED


def _fail(row: Handed, said: str) -> HandedState:
    """The file goes on waiting, to be read again or taken away."""
    waiting = Handed.objects.filter(pk=row.pk, state=HandedState.READING)
    waiting.update(state=HandedState.FAILED, said=said[:500], ended_at=clock.now())
    return HandedState(Handed.objects.get(pk=row.pk).state)
