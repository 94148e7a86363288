"""Groups of addressees: who is in them from which day."""

from collections.abc import Iterable
from datetime import date

from django.db.models import F

from sauro.people.act import Act
from sauro.people.commands.locks import hold_agencies, hold_agency, hold_group
from sauro.people.commands.transaction import checked, command, record
from sauro.people.models import Agency, Group, GroupName, Membership
from sauro.people.naming import key_of, tidy
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_from, valid_on
from sauro.people.queries.labels import label_of
from sauro.people.refusal import Refused
from sauro.people.spans import day_after, day_before, shown
from sauro.people.vocabulary import Subject


@command
def create_group(
    act: Act,
    owner: Agency,
    name: str,
    first_day: date,
    *,
    also: Iterable[str] = (),
    empty_because: str = "",
) -> Group:
    """A group in the words of ``owner``; ``also`` are other wordings for it.

    With ``empty_because`` it is left empty on purpose, and says why.
    """
    require(act, Right.REGISTER)
    owner = hold_agency(owner)
    if not owner.holds_on(first_day):
        raise Refused(
            f"{label_of(owner.pk, first_day)} không có trong ngày {shown(first_day)}. Hãy chọn ngày"
            " khác."
        )
    group = Group(
        owner=owner,
        name=tidy(name),
        first_day=first_day,
        last_day=owner.last_day,
        empty_on_purpose=bool(empty_because),
        note=empty_because,
    )
    checked(group)
    wordings = _wordings([name, *also])
    for text in wordings.values():
        _refuse_taken(owner, text, first_day)
    group.save()
    GroupName.objects.bulk_create(
        GroupName(group=group, text=text, key=key) for key, text in wordings.items()
    )
    record(
        act,
        "create_group",
        (Subject.GROUP, group, group.name),
        after={"owner": owner.code, "names": list(wordings.values()), "first_day": first_day},
        reason=empty_because,
    )
    return group


@command
def add_group_name(act: Act, group: Group, text: str) -> GroupName:
    """Another wording that means the group."""
    require(act, Right.REGISTER)
    hold_agency(group.owner)
    group = hold_group(group)
    _refuse_taken(group.owner, text, group.first_day)
    row = GroupName(group=group, text=tidy(text), key=key_of(text))
    checked(row, exclude=("key",))
    row.save()
    record(act, "add_group_name", (Subject.GROUP, group, group.name), after={"name": row.text})
    return row


@command
def withdraw_group_name(act: Act, wording: GroupName, reason: str) -> None:
    """Take a wording away: it means the group no more, whatever the day of the directive.

    A wording that came to mean another group from some day on is not for this: ``end_group``.
    """
    require(act, Right.REGISTER)
    hold_agency(wording.group.owner)
    group = hold_group(wording.group)
    if wording.key == key_of(group.name):
        raise Refused("Đây là tên của nhóm nên không bỏ được. Hãy thôi dùng cả nhóm.")
    subject = (Subject.GROUP, group, group.name)
    removed, _ = GroupName.objects.filter(pk=wording.pk).delete()
    if removed:
        record(act, "withdraw_group_name", subject, before={"name": wording.text}, reason=reason)


@command
def set_members(
    act: Act, group: Group, members: Iterable[Agency], from_day: date, basis: str
) -> Group:
    """From a day on exactly these agencies are in the group; before it nothing changes."""
    require(act, Right.REGISTER)
    group = hold_group(group)
    wanted = hold_agencies(members)
    _refuse_day(group, from_day)
    for agency in wanted.values():
        if not agency.holds_on(from_day):
            raise Refused(
                f"{label_of(agency.pk, from_day)} không có trong ngày {shown(from_day)}. Hãy bỏ"
                " cơ quan này khỏi danh sách, hoặc chọn ngày khác."
            )
    now = list(group.memberships.filter(valid_on(from_day)).select_related("agency"))
    leaving = [row for row in now if row.agency_id not in wanted]
    joining = set(wanted) - {row.agency_id for row in now}
    if not leaving and not joining:
        return group
    for row in leaving:
        _leave(row, from_day)
    for pk in sorted(joining):
        _join(group, wanted[pk], from_day, basis)
    if wanted and group.empty_on_purpose:
        group.empty_on_purpose, group.note = False, ""
        group.save(update_fields=["empty_on_purpose", "note"])
    before = sorted(row.agency.code for row in now)
    after = sorted(agency.code for agency in wanted.values())
    record(
        act,
        "set_members",
        (Subject.GROUP, group, group.name),
        before={"members": before},
        after={"members": after, "first_day": from_day},
        reason=basis,
    )
    return group


@command
def leave_empty(act: Act, group: Group, because: str) -> Group:
    """Say that the group has no members on purpose, and why; only for one without members now."""
    require(act, Right.REGISTER)
    group = hold_group(group)
    if group.memberships.filter(valid_from(act.day)).exists():
        raise Refused("Nhóm đang có thành viên. Hãy đặt danh sách trống từ một ngày trước đã.")
    if not because.strip():
        raise Refused("Hãy ghi lý do để trống, hoặc cơ quan sẽ xác định danh sách.")
    before = {"note": group.note, "empty_on_purpose": group.empty_on_purpose}
    group.empty_on_purpose, group.note = True, because
    group.save(update_fields=["empty_on_purpose", "note"])
    after = {"note": because, "empty_on_purpose": True}
    subject = (Subject.GROUP, group, group.name)
    record(act, "leave_empty", subject, before=before, after=after, reason=because)
    return group


@command
def end_group(act: Act, group: Group, last_day: date, reason: str) -> Group:
    """The wording is not used after a day; its members leave with it."""
    require(act, Right.REGISTER)
    group = hold_group(group)
    _refuse_day(group, last_day)
    for row in group.memberships.filter(valid_on(last_day)):
        row.last_day = last_day
        row.save(update_fields=["last_day"])
    before = {"last_day": group.last_day}
    group.last_day = last_day
    group.save(update_fields=["last_day"])
    subject = (Subject.GROUP, group, group.name)
    record(act, "end_group", subject, before=before, after={"last_day": last_day}, reason=reason)
    return group


def _leave(row: Membership, from_day: date) -> None:
    if row.first_day == from_day:
        row.delete()
        return
    row.last_day = day_before(from_day)
    row.save(update_fields=["last_day"])


def _join(group: Group, agency: Agency, from_day: date, basis: str) -> None:
    ends = [day for day in (group.last_day, agency.last_day) if day is not None]
    row = Membership(
        group=group,
        agency=agency,
        first_day=from_day,
        last_day=min(ends, default=None),
        basis=basis,
    )
    checked(row)
    row.save()


def _refuse_day(group: Group, day: date) -> None:
    if not group.holds_on(day):
        raise Refused(f"Nhóm không dùng trong ngày {shown(day)}. Hãy chọn ngày khác.")
    later = _set_later(group, day)
    if later:
        raise Refused(
            f"Danh sách đã được đặt từ ngày {shown(max(later))}. Hãy chọn ngày từ đó trở đi."
        )


def _set_later(group: Group, day: date) -> list[date]:
    """Days after ``day`` from which the list was set anew; not that a member or the group ended."""
    joined = group.memberships.filter(first_day__gt=day).values_list("first_day", flat=True)
    left = group.memberships.filter(last_day__gte=day).exclude(last_day=group.last_day)
    ended = left.exclude(last_day=F("agency__last_day")).values_list("last_day", flat=True)
    return [*joined, *(day_after(last) for last in ended if last is not None)]


def _wordings(texts: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in texts:
        if not key_of(text):
            raise Refused("Tên nhóm đang để trống. Hãy ghi đúng cách gọi trong văn bản.")
        found.setdefault(key_of(text), tidy(text))
    return found


def _refuse_taken(owner: Agency, text: str, day: date) -> None:
    """In directives of one body a wording means one group."""
    taken = GroupName.objects.filter(valid_from(day, "group__"), group__owner=owner)
    other = taken.filter(key=key_of(text)).select_related("group").first()
    if other:
        raise Refused(
            f"Cách gọi “{tidy(text)}” đã dùng cho nhóm “{other.group.name}”. Hãy dùng nhóm đó, hoặc"
            " đặt cách gọi khác."
        )
