"""Names of agencies: another from a day, a correction, ways of calling."""

from datetime import date

from sauro.people.act import Act
from sauro.people.commands.locks import hold_agency
from sauro.people.commands.transaction import checked, command, record
from sauro.people.models import Agency, AgencyName
from sauro.people.naming import key_of, tidy
from sauro.people.ordering import order_key
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_from
from sauro.people.refusal import Refused
from sauro.people.spans import Span, day_before, shown
from sauro.people.vocabulary import NameKind, Subject


def name_row(
    agency: Agency,
    text: str,
    kind: str,
    first_day: date,
    last_day: date | None = None,
    basis: str = "",
) -> AgencyName:
    """A name, checked and not yet saved; ``Refused`` for a text that is no name."""
    text = tidy(text)
    row = AgencyName(
        agency=agency,
        text=text,
        kind=kind,
        key=key_of(text),
        sort_key=order_key(text),
        first_day=first_day,
        last_day=last_day,
        basis=basis,
    )
    if not row.key:
        raise Refused("Tên cơ quan đang để trống. Hãy nhập tên như trong văn bản thành lập.")
    if ";" in row.text:
        raise Refused("Tên không được có dấu chấm phẩy. Hãy nhập từng tên một.")
    checked(row, exclude=("key", "sort_key"))
    return row


@command
def rename_agency(act: Act, agency: Agency, name: str, from_day: date, basis: str) -> AgencyName:
    """Give another official name from a day on; the old one stays what it was until then."""
    require(act, Right.REGISTER)
    agency = hold_agency(agency)
    now = _official_on(agency, from_day)
    _refuse_later(agency, from_day)
    if tidy(name) == now.text:
        raise Refused(f"Tên mới giống tên đang dùng: {now.text}.")
    if now.first_day == from_day:
        raise Refused(
            f"Tên {now.text} bắt đầu đúng ngày {shown(from_day)}. Nếu ghi sai, hãy dùng “Sửa tên”;"
            " nếu đổi tên, hãy chọn ngày sau đó."
        )
    new = name_row(agency, name, NameKind.OFFICIAL, from_day, now.last_day, basis)
    now.last_day = day_before(from_day)
    now.save(update_fields=["last_day"])
    new.save()
    before, after = {"name": now.text}, {"name": new.text, "first_day": from_day}
    subject = (Subject.AGENCY, agency, new.text)
    record(act, "rename_agency", subject, before=before, after=after, reason=basis)
    return new


@command
def correct_name(act: Act, name: AgencyName, text: str, reason: str) -> AgencyName:
    """Correct the spelling of a name that was entered wrong; its days stay."""
    require(act, Right.REGISTER)
    agency = hold_agency(name.agency)
    name = AgencyName.objects.get(pk=name.pk)
    right = name_row(agency, text, name.kind, name.first_day, name.last_day, name.basis)
    if right.text == name.text:
        return name
    _refuse_double(agency, right, except_for=name)
    before = {"name": name.text}
    name.text, name.key, name.sort_key = right.text, right.key, right.sort_key
    name.save(update_fields=["text", "key", "sort_key"])
    subject = (Subject.AGENCY, agency, name.text)
    record(act, "correct_name", subject, before=before, after={"name": name.text}, reason=reason)
    return name


@command
def add_name(
    act: Act,
    agency: Agency,
    text: str,
    kind: NameKind,
    first_day: date,
    last_day: date | None = None,
    basis: str = "",
) -> AgencyName:
    """Another way to call an agency: an alias or a short form."""
    require(act, Right.REGISTER)
    if kind == NameKind.OFFICIAL:
        raise TypeError("an official name is changed by rename_agency")
    agency = hold_agency(agency)
    if last_day is not None and last_day < first_day:
        raise Refused("Ngày kết thúc không được trước ngày bắt đầu.")
    row = name_row(agency, text, kind, first_day, last_day or agency.last_day, basis)
    if not agency.holds_on(first_day):
        raise Refused(f"Cơ quan không có trong ngày {shown(first_day)}. Hãy chọn ngày khác.")
    _refuse_double(agency, row)
    row.save()
    after = {"name": row.text, "kind": kind, "first_day": first_day, "last_day": row.last_day}
    record(act, "add_name", (Subject.AGENCY, agency, row.text), after=after, reason=basis)
    return row


@command
def end_name(act: Act, name: AgencyName, last_day: date, reason: str) -> AgencyName:
    """Stop taking a way of calling for the agency after a day."""
    require(act, Right.REGISTER)
    agency = hold_agency(name.agency)
    name = AgencyName.objects.get(pk=name.pk)
    if name.kind == NameKind.OFFICIAL:
        raise Refused("Tên chính thức chỉ kết thúc khi đổi tên hoặc khi cơ quan kết thúc.")
    if last_day < name.first_day:
        raise Refused(f"Tên này dùng từ ngày {shown(name.first_day)}. Hãy chọn ngày sau đó.")
    if name.last_day is not None and name.last_day <= last_day:
        raise Refused(f"Tên này đã thôi dùng từ hết ngày {shown(name.last_day)}.")
    before = {"last_day": name.last_day}
    name.last_day = last_day
    name.save(update_fields=["last_day"])
    subject = (Subject.AGENCY, agency, name.text)
    record(act, "end_name", subject, before=before, after={"last_day": last_day}, reason=reason)
    return name


@command
def withdraw_name(act: Act, name: AgencyName, reason: str) -> None:
    """Take a way of calling away that should never have been added; only history knows of it."""
    require(act, Right.REGISTER)
    agency = hold_agency(name.agency)
    name = AgencyName.objects.get(pk=name.pk)
    if name.kind == NameKind.OFFICIAL:
        raise Refused("Tên chính thức không bỏ được. Nếu ghi sai, hãy dùng “Sửa tên”.")
    before = {"name": name.text, "first_day": name.first_day, "last_day": name.last_day}
    subject = (Subject.AGENCY, agency, name.text)
    name.delete()
    record(act, "withdraw_name", subject, before=before, reason=reason)


def _official_on(agency: Agency, day: date) -> AgencyName:
    for name in agency.names.filter(kind=NameKind.OFFICIAL):
        if name.holds_on(day):
            return name
    raise Refused(f"Cơ quan không có trong ngày {shown(day)}. Hãy chọn ngày khác.")


def _refuse_later(agency: Agency, day: date) -> None:
    later = agency.names.filter(kind=NameKind.OFFICIAL, first_day__gt=day).first()
    if later:
        raise Refused(
            f"Từ ngày {shown(later.first_day)} cơ quan đã có tên {later.text}. Hãy chọn ngày sau"
            " ngày đó."
        )


def _refuse_double(agency: Agency, row: AgencyName, except_for: AgencyName | None = None) -> None:
    """A short form may be one with the full name for matching ("UBND xã …"); it is for showing."""
    same = agency.names.filter(valid_from(row.first_day), key=row.key, kind=row.kind)
    for other in same:
        if other != except_for and other.span.overlaps(Span(row.first_day, row.last_day)):
            raise Refused(f"Cơ quan đã có tên “{other.text}”, được coi là một với “{row.text}”.")
