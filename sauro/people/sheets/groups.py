"""Plan the rows of the sheet "Nhóm": one row for each member of each group."""

from sauro.people.naming import key_of
from sauro.people.refusal import Refused
from sauro.people.sheets import cells
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.known import Known
from sauro.people.sheets.plan import Action, RowPlan, Step, step
from sauro.people.sheets.reading import Row
from sauro.people.spans import shown


def plan_group(row: Row, known: Known, seen: set[tuple[str, str, str]]) -> RowPlan:
    """A new group, a member joining or leaving from the day of the import, or nothing to do."""
    name, owner, member = row.text("group"), row.text("owner"), row.text("member")
    key = key_of(name)
    if not key:
        raise Refused("Cột “Tên nhóm” đang để trống. Hãy ghi cách gọi trong văn bản.")
    for code in [owner, *([member] if member else [])]:
        if not known.has_agency(code):
            raise Refused(f"Không có cơ quan “{code}” trong ngày {shown(known.day)}.")
    if (owner, key, member) in seen:
        raise Refused("Dòng này lặp lại một dòng trên. Hãy giữ một dòng.")
    belongs = cells.yes_or_no(row, "belongs", "Là thành viên") is not False
    seen.add((owner, key, member))
    group = known.groups.get((owner, key))
    steps, details = list[Step](), list[str]()
    if group is None and (owner, key) not in known.new_groups:
        known.new_groups.add((owner, key))
        steps.append(
            step(
                "create_group",
                owner=owner,
                name=name,
                also=tuple(cells.several(row, "also")),
                empty_because="" if member else row.text("empty_because"),
            )
        )
        details.append(f"Thêm nhóm “{name}” từ ngày {shown(known.day)}")
    elif group is not None:
        for text in cells.several(row, "also"):
            wording = (owner, key_of(text))
            if wording not in known.groups and wording not in known.new_groups:
                known.new_groups.add(wording)
                steps.append(step("add_group_name", owner=owner, name=name, text=text))
                details.append(f"Thêm cách gọi “{text}”")
    creates = bool(steps) and steps[0].command == "create_group"
    joins = bool(member) and _plan_member(known, (owner, name), member, belongs, steps, details)
    action = Action.SKIP
    if steps:
        action = Action.CREATE if creates or joins else Action.UPDATE
    label = f"{name}: {member}" if member else name
    return RowPlan(Sheet.GROUPS, row.number, action, label, tuple(details), tuple(steps))


def _plan_member(
    known: Known,
    group: tuple[str, str],
    member: str,
    belongs: bool,
    steps: list[Step],
    details: list[str],
) -> bool:
    """Whether the member is new in the group, which is given by owner and name."""
    owner, name = group
    there = known.groups.get((owner, key_of(name)))
    is_in = there is not None and (there.pk, member) in known.members
    if belongs == is_in:
        return False
    steps.append(step("member", owner=owner, name=name, member=member, belongs=belongs))
    when = f"từ ngày {shown(known.day)}"
    details.append(f"Vào nhóm {when}" if belongs else f"Thôi là thành viên {when}")
    return belongs
