"""Enter an agency, and correct what does not change by day."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.locks import hold_agency
from sauro.people.commands.names import name_row
from sauro.people.commands.transaction import changed, checked, command, record
from sauro.people.models import Agency, AgencyName, AgencyParent
from sauro.people.naming import key_of, slug, tidy
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_from
from sauro.people.queries.labels import label_of
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vocabulary import NameKind, Subject

_LONGEST_CODE = 60
_CORRECTABLE = (
    "kind", "level", "in_province", "identifier", "unit_code", "rank", "first_day_exact", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewAgency:
    """What is known of an agency when it is entered; ``code`` is made of the name if empty."""

    name: str
    kind: str
    level: str
    first_day: date
    code: str = ""
    parent: Agency | None = None
    abbreviations: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    in_province: bool = True
    identifier: str = ""
    unit_code: str = ""
    rank: int = 0
    first_day_exact: bool = True
    basis: str = ""
    note: str = ""


@command
def create_agency(act: Act, new: NewAgency) -> Agency:
    """Enter an agency with its names and the body it stands under, all from its first day."""
    require(act, Right.REGISTER)
    parent = hold_agency(new.parent) if new.parent else None
    _refuse_unfit_parent(parent, new.first_day)
    _refuse_double(new.name, parent, new.first_day)
    agency = Agency(
        code=new.code or free_code(new.name),
        kind=new.kind,
        level=new.level,
        first_day=new.first_day,
        first_day_exact=new.first_day_exact,
        in_province=new.in_province,
        identifier=new.identifier,
        unit_code=new.unit_code,
        rank=new.rank,
        note=new.note,
    )
    checked(agency)
    if Agency.objects.filter(code=agency.code).exists():
        raise Refused(f"Mã cơ quan {agency.code} đã dùng. Hãy chọn mã khác.")
    agency.save()
    _save_names(agency, new)
    if parent:
        AgencyParent.objects.create(
            agency=agency, parent=parent, first_day=new.first_day, basis=new.basis
        )
    after = {"code": agency.code, "name": tidy(new.name), "first_day": new.first_day}
    record(
        act,
        "create_agency",
        (Subject.AGENCY, agency, tidy(new.name)),
        after=after | ({"parent": parent.code} if parent else {}),
        reason=new.basis,
    )
    return agency


@command
def correct_agency(act: Act, agency: Agency, reason: str, **values: Any) -> Agency:
    """Correct attributes that have no days: kind, level, codes, order, note."""
    require(act, Right.REGISTER)
    unknown = set(values) - set(_CORRECTABLE)
    if unknown:
        raise TypeError(f"not corrected in this way: {sorted(unknown)}")
    agency = hold_agency(agency)
    before, after = changed(agency, values)
    if not after:
        return agency
    checked(agency)
    agency.save(update_fields=list(after))
    subject = (Subject.AGENCY, agency, label_of(agency.pk, act.day))
    record(act, "correct_agency", subject, before=before, after=after, reason=reason)
    return agency


def free_code(name: str) -> str:
    """A code made of the name, with a number if it is taken."""
    stem = slug(tidy(name))[: _LONGEST_CODE - 4].strip("-") or "co-quan"
    taken = set(Agency.objects.filter(code__startswith=stem).values_list("code", flat=True))
    codes = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(code for code in codes if code not in taken)


def _save_names(agency: Agency, new: NewAgency) -> None:
    texts = [(new.name, NameKind.OFFICIAL)]
    texts += [(text, NameKind.ABBREVIATION) for text in new.abbreviations]
    texts += [(text, NameKind.ALIAS) for text in new.aliases]
    rows, seen = [], set[tuple[str, str]]()
    for text, kind in texts:
        row = name_row(agency, text, kind, new.first_day, basis=new.basis)
        if (row.key, kind) not in seen:
            rows.append(row)
        seen.add((row.key, kind))
    AgencyName.objects.bulk_create(rows)


def _refuse_unfit_parent(parent: Agency | None, day: date) -> None:
    if parent and not parent.holds_on(day):
        raise Refused(
            f"{label_of(parent.pk, day)} không có trong ngày {shown(day)}. Hãy chọn cơ quan cấp"
            " trên khác hoặc ngày khác."
        )


def _refuse_double(name: str, parent: Agency | None, day: date) -> None:
    """One name under one parent is one agency; the same name elsewhere is another."""
    same = AgencyName.objects.filter(valid_from(day), key=key_of(name), kind=NameKind.OFFICIAL)
    if parent:
        same = same.filter(agency__parents__parent=parent)
    else:
        same = same.filter(agency__parents__isnull=True)
    double = same.select_related("agency").first()
    if double:
        raise Refused(
            f"Đã có {double.text} (mã {double.agency.code}) từ ngày {shown(double.first_day)}. Hãy"
            " dùng cơ quan đó, hoặc đặt tên khác."
        )
