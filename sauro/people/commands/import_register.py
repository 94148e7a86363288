"""Do what the preview of a workbook showed, and nothing else."""

from collections.abc import Callable
from datetime import date

from sauro.people.act import Act
from sauro.people.commands import agencies, groups, names, posts, reorganisation, users
from sauro.people.commands.transaction import command
from sauro.people.models import Agency, AgencyName, Group, Post, User
from sauro.people.naming import key_of
from sauro.people.policy import Right, require
from sauro.people.queries.dated import valid_on
from sauro.people.refusal import Refused
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.plan import Action, Preview, RowPlan, Step
from sauro.people.sheets.previewing import preview_import
from sauro.people.vocabulary import NameKind, PostKind

REASON = "Nhập từ Excel"


@command
def apply_import(act: Act, data: bytes, day: date, fingerprint: str) -> Preview:
    """Apply the rows that the preview of the workbook for the day would create or update.

    The workbook is planned again first: if anything would be done otherwise than the preview of
    this ``fingerprint`` showed, nothing is done. Rows with errors stay out; one row that is
    refused stops all.
    """
    now = preview_import(data, day)
    if now.fingerprint != fingerprint:
        raise Refused(
            "Danh mục hoặc tệp đã thay đổi sau khi xem trước. Hãy xem trước lại rồi mới nhập."
        )
    _require(act, now)
    for row in now.rows:
        for step in row.steps:
            _run(act, row, step, day)
    _set_members(act, now)
    return now


def _require(act: Act, preview: Preview) -> None:
    doing = [row for row in preview.rows if row.action in (Action.CREATE, Action.UPDATE)]
    if not doing:
        raise Refused("Tệp không có gì để nhập: mọi dòng đều không đổi hoặc có lỗi.")
    if any(row.sheet == Sheet.PEOPLE for row in doing):
        require(act, Right.ACCOUNTS)
    if any(row.sheet != Sheet.PEOPLE for row in doing):
        require(act, Right.REGISTER)


def _run(act: Act, row: RowPlan, step: Step, day: date) -> None:
    if step.command == "member":
        return
    try:
        _COMMANDS[step.command](act, step, day)
    except Refused as problem:
        raise Refused(f"Trang “{row.sheet}”, dòng {row.number}: {problem.message}") from problem


def _create_agency(act: Act, step: Step, day: date) -> None:
    values = dict(step.values)
    parent = values.pop("parent")
    new = agencies.NewAgency(**values, parent=_agency(parent) if parent else None, basis=REASON)
    agencies.create_agency(act, new)


def _correct_agency(act: Act, step: Step, day: date) -> None:
    values = dict(step.values)
    agencies.correct_agency(act, _agency(values.pop("code")), REASON, **values)


def _rename_agency(act: Act, step: Step, day: date) -> None:
    """Another name from the day on; corrected in place where the name began that very day."""
    agency, name = _agency(step.get("code")), step.get("name")
    rows = AgencyName.objects.filter(agency=agency, kind=NameKind.OFFICIAL)
    begun = rows.filter(first_day=day).first()
    if begun:
        names.correct_name(act, begun, name, REASON)
    else:
        names.rename_agency(act, agency, name, day, REASON)


def _move_agency(act: Act, step: Step, day: date) -> None:
    agency, parent = _agency(step.get("code")), _agency(step.get("parent"))
    reorganisation.move_agency(act, agency, parent, day, REASON)


def _add_name(act: Act, step: Step, day: date) -> None:
    agency, kind = _agency(step.get("code")), NameKind(step.get("kind"))
    names.add_name(act, agency, step.get("text"), kind, day, basis=REASON)


def _create_group(act: Act, step: Step, day: date) -> None:
    groups.create_group(
        act,
        _agency(step.get("owner")),
        step.get("name"),
        day,
        also=step.get("also"),
        empty_because=step.get("empty_because"),
    )


def _add_group_name(act: Act, step: Step, day: date) -> None:
    group = _group(step.get("owner"), step.get("name"), day)
    groups.add_group_name(act, group, step.get("text"))


def _create_user(act: Act, step: Step, day: date) -> None:
    users.create_user(act, step.get("username"), step.get("full_name"), step.get("email"))


def _change_user(act: Act, step: Step, day: date) -> None:
    user = User.objects.get(username=step.get("username"))
    users.change_user(act, user, full_name=step.get("full_name"), email=step.get("email"))


def _appoint(act: Act, step: Step, day: date) -> None:
    posts.appoint(
        act,
        User.objects.get(username=step.get("username")),
        PostKind(step.get("kind")),
        _agency(step.get("agency")) if step.get("agency") else None,
        step.get("first_day"),
        title=step.get("title"),
        basis=REASON,
    )


def _correct_post(act: Act, step: Step, day: date) -> None:
    posts.correct_post(act, Post.objects.get(pk=step.get("post")), step.get("title"), REASON)


def _set_members(act: Act, preview: Preview) -> None:
    """Members that join or leave, one act for each group."""
    joining: dict[tuple[str, str], dict[str, bool]] = {}
    for row in preview.rows:
        for step in row.steps:
            if step.command == "member":
                members_of = joining.setdefault((step.get("owner"), step.get("name")), {})
                members_of[step.get("member")] = step.get("belongs")
    for (owner, name), changes in joining.items():
        group = _group(owner, name, preview.day)
        rows = group.memberships.filter(valid_on(preview.day)).select_related("agency")
        wanted = {row.agency.code for row in rows}
        wanted |= {code for code, belongs in changes.items() if belongs}
        wanted -= {code for code, belongs in changes.items() if not belongs}
        members = list(Agency.objects.filter(code__in=wanted))
        groups.set_members(act, group, members, preview.day, REASON)


def _agency(code: str) -> Agency:
    return Agency.objects.get(code=code)


def _group(owner: str, name: str, day: date) -> Group:
    there = Group.objects.filter(valid_on(day), owner__code=owner)
    return there.get(names__key=key_of(name))


_COMMANDS: dict[str, Callable[[Act, Step, date], None]] = {
    "create_agency": _create_agency,
    "correct_agency": _correct_agency,
    "rename_agency": _rename_agency,
    "move_agency": _move_agency,
    "add_name": _add_name,
    "create_group": _create_group,
    "add_group_name": _add_group_name,
    "create_user": _create_user,
    "change_user": _change_user,
    "appoint": _appoint,
    "correct_post": _correct_post,
}
