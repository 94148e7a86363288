"""Agencies move, end, merge; others go on with what they did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Model

from sauro.people.act import Act
from sauro.people.commands.locks import hold_agencies
from sauro.people.commands.transaction import checked, command, record
from sauro.people.models import (
    Agency,
    AgencyName,
    AgencyParent,
    FieldDuty,
    Group,
    Membership,
    Post,
    Succession,
)
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_from, valid_on
from sauro.people.queries.labels import label_of, labels_of
from sauro.people.refusal import Refused
from sauro.people.spans import day_after, day_before, shown
from sauro.people.vocabulary import Subject

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Heir:
    """Who goes on with what an agency did; ``scope`` says with which part.

    ``confirmed`` is false where somebody still has to look up whether it is so.
    """

    agency: Agency
    scope: str = ""
    confirmed: bool = True


@command
def move_agency(
    act: Act, agency: Agency, parent: Agency | None, from_day: date, basis: str
) -> AgencyParent | None:
    """From a day on the agency stands under another body, or under none."""
    require(act, Right.REGISTER)
    held = hold_agencies([agency, *([parent] if parent else [])])
    agency = held[agency.pk]
    _refuse_absent([agency, *([held[parent.pk]] if parent else [])], from_day)
    _refuse_circle(agency, parent, from_day)
    if agency.parents.filter(first_day__gt=from_day).exists():
        raise Refused(
            f"Đã ghi cơ quan cấp trên khác sau ngày {shown(from_day)}. Hãy chọn ngày sau."
        )
    before = agency.parents.filter(valid_on(from_day)).select_related("parent").first()
    if (before.parent_id if before else None) == (parent.pk if parent else None):
        raise Refused("Cơ quan đã trực thuộc như vậy.")
    if before:
        _close(before, day_before(from_day))
    row = None
    if parent:
        row = AgencyParent.objects.create(
            agency=agency, parent=parent, first_day=from_day, last_day=agency.last_day, basis=basis
        )
    record(
        act,
        "move_agency",
        (Subject.AGENCY, agency, label_of(agency.pk, from_day)),
        before={"parent": before.parent.code if before else None},
        after={"parent": parent.code if parent else None, "first_day": from_day},
        reason=basis,
    )
    return row


@command
def dissolve_agency(
    act: Act, agency: Agency, last_day: date, basis: str, heirs: Sequence[Heir] = ()
) -> Agency:
    """The agency ends with a day, and with it its names, groups, memberships, posts and duties.

    ``heirs`` go on from the day after. None is a fact too: nobody is guessed.
    """
    require(act, Right.REGISTER)
    held = hold_agencies([agency, *(heir.agency for heir in heirs)])
    agency = held[agency.pk]
    _refuse_dissolving(agency, last_day)
    _refuse_absent([held[heir.agency.pk] for heir in heirs], day_after(last_day))
    label = label_of(agency.pk, last_day)
    _end_all(agency, last_day)
    agency.last_day = last_day
    agency.save(update_fields=["last_day"])
    for heir in heirs:
        _succeed(agency, heir, day_after(last_day), basis)
    record(
        act,
        "dissolve_agency",
        (Subject.AGENCY, agency, label),
        before={"last_day": None},
        after={"last_day": last_day, "heirs": [held[heir.agency.pk].code for heir in heirs]},
        reason=basis,
    )
    return agency


@command
def merge_agencies(
    act: Act, agencies: Sequence[Agency], into: Agency, first_day: date, basis: str
) -> None:
    """From ``first_day`` on ``into`` goes on with all of what the agencies did; they end."""
    require(act, Right.REGISTER)
    hold_agencies([*agencies, into])
    if into in agencies:
        raise Refused("Cơ quan nhận sáp nhập không thể nằm trong các cơ quan kết thúc.")
    for agency in agencies:
        dissolve_agency(act, agency, day_before(first_day), basis, [Heir(into)])


@command
def record_succession(
    act: Act, predecessor: Agency, heir: Heir, first_day: date, basis: str
) -> Succession:
    """From a day on ``heir`` does what the other did; both may go on living (a function moved)."""
    require(act, Right.REGISTER)
    held = hold_agencies([predecessor, heir.agency])
    _refuse_absent([held[heir.agency.pk]], first_day)
    if heir.agency == predecessor:
        raise Refused("Một cơ quan không thể kế nhiệm chính nó.")
    row = _succeed(held[predecessor.pk], heir, first_day, basis)
    record(
        act,
        "record_succession",
        (Subject.AGENCY, predecessor, label_of(predecessor.pk, day_before(first_day))),
        after={
            "heir": held[heir.agency.pk].code,
            "scope": heir.scope,
            "first_day": first_day,
            "confirmed": heir.confirmed,
        },
        reason=basis,
    )
    return row


@command
def confirm_succession(act: Act, succession: Succession, basis: str) -> Succession:
    """Somebody has looked it up: the heir goes on with the work, on this legal basis."""
    require(act, Right.REGISTER)
    row = Succession.objects.select_for_update().get(pk=succession.pk)
    before = {"confirmed": row.confirmed, "basis": row.basis}
    row.confirmed, row.basis = True, basis
    checked(row)
    row.save(update_fields=["confirmed", "basis"])
    record(
        act,
        "confirm_succession",
        (Subject.AGENCY, row.predecessor, label_of(row.predecessor_id, row.first_day)),
        before=before,
        after={"confirmed": True, "basis": basis, "heir": row.successor.code},
        reason=basis,
    )
    return row


def _succeed(agency: Agency, heir: Heir, first_day: date, basis: str) -> Succession:
    row = Succession(
        predecessor=agency,
        successor=heir.agency,
        first_day=first_day,
        scope=heir.scope,
        basis=basis,
        confirmed=heir.confirmed,
    )
    checked(row)
    row.save()
    return row


def _end_all(agency: Agency, last_day: date) -> None:
    dated: list[tuple[type[Model], str]] = [
        (AgencyName, "agency"),
        (AgencyParent, "agency"),
        (Membership, "agency"),
        (Membership, "group__owner"),
        (Group, "owner"),
        (FieldDuty, "post__agency"),
        (Post, "agency"),
    ]
    for model, way in dated:
        rows = model._default_manager.filter(valid_from(day_after(last_day)), **{way: agency})
        rows.update(last_day=last_day)


def _close(row: AgencyParent, last_day: date) -> None:
    """End it with a day; if it began only after that, it never was."""
    if row.first_day > last_day:
        row.delete()
        return
    row.last_day = last_day
    row.save(update_fields=["last_day"])


def _refuse_dissolving(agency: Agency, last_day: date) -> None:
    if agency.last_day is not None:
        raise Refused(f"Cơ quan đã kết thúc hoạt động từ hết ngày {shown(agency.last_day)}.")
    if last_day < agency.first_day:
        raise Refused(
            f"Cơ quan có từ ngày {shown(agency.first_day)}, không thể kết thúc trước ngày đó."
        )
    _refuse_children(agency, last_day)
    later = [
        *agency.names.filter(first_day__gt=last_day)[:1],
        *agency.parents.filter(first_day__gt=last_day)[:1],
        *agency.memberships.filter(first_day__gt=last_day)[:1],
        *agency.posts.filter(first_day__gt=last_day)[:1],
        *agency.groups.filter(first_day__gt=last_day)[:1],
    ]
    if later:
        raise Refused(
            f"Đã ghi tên, nhóm hoặc vị trí của cơ quan bắt đầu từ ngày {shown(later[0].first_day)}."
            " Hãy chọn ngày kết thúc sau ngày đó."
        )


def _refuse_children(agency: Agency, last_day: date) -> None:
    """What stands under a body must be moved or ended first: nothing is left in the air."""
    left = agency.children.filter(valid_from(day_after(last_day))).values_list("agency", flat=True)
    if left:
        names = sorted(labels_of(left, last_day).values())
        more = f" và {len(names) - _SHOWN} cơ quan khác" if len(names) > _SHOWN else ""
        raise Refused(
            f"Còn cơ quan trực thuộc sau ngày {shown(last_day)}: {', '.join(names[:_SHOWN])}{more}."
            " Hãy chuyển hoặc kết thúc các cơ quan này trước."
        )


def _refuse_absent(agencies: Sequence[Agency], day: date) -> None:
    for agency in agencies:
        if not agency.holds_on(day):
            raise Refused(
                f"{label_of(agency.pk, day)} không có trong ngày {shown(day)}. Hãy chọn cơ quan"
                " hoặc ngày khác."
            )


def _refuse_circle(agency: Agency, parent: Agency | None, day: date) -> None:
    """A body must not come to stand under itself."""
    above = {row.agency_id: row.parent_id for row in AgencyParent.objects.filter(valid_from(day))}
    step, seen = parent.pk if parent else None, set[int]()
    while step is not None and step not in seen:
        if step == agency.pk:
            raise Refused("Cơ quan cấp trên được chọn lại đang trực thuộc chính cơ quan này.")
        seen.add(step)
        step = above.get(step)
