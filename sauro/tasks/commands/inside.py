"""Phân công trong cơ quan: each hop, from the head to the unit to the person."""

from datetime import date

from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import Post, User
from sauro.people.naming import tidy
from sauro.people.queries.dated import valid_on
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, due_of, hold
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.models import Assignment, Hop
from sauro.tasks.vocabulary import OPEN, EventKind, Role


@command
def pass_on(
    act: Act,
    assignment: Assignment,
    *,
    unit: str = "",
    person: User | None = None,
    person_name: str = "",
    until: date | None = None,
    note: str = "",
) -> Hop:
    """Give the work to a unit or a person of the agency; who has it is seen by the issuer."""
    acting, row = Acting.of(act), hold([assignment.pk])[assignment.pk]
    if Role.LEAD not in acting.roles(row):
        raise Refused("Chỉ cơ quan thực hiện mới phân công việc của mình.")
    if row.state not in OPEN:
        raise Refused("Nhiệm vụ đã kết thúc hoặc tạm dừng nên không phân công nữa.")
    if not (unit.strip() or person or person_name.strip()):
        raise Refused("Hãy chọn người hoặc ghi phòng, đơn vị nhận việc.")
    if person is not None and not _works_there(person, row, act.day):
        raise Refused("Người này không có vị trí ở cơ quan thực hiện nhiệm vụ.")
    due = due_of(row)
    if until and due and until > due:
        raise Refused(f"Hạn trong cơ quan không được sau thời hạn {shown(due)}.")
    hop = Hop(
        assignment=row,
        at=act.now,
        by=act.by,
        unit=tidy(unit)[:150],
        person=person,
        person_name=tidy(person_name)[:150],
        until=until,
        note=tidy(note)[:500],
    )
    checked(hop)
    hop.save()
    told = {"unit": hop.unit, "person": person.full_name if person else hop.person_name}
    change(act, [Change(row, {"holder": person}, told)], EventKind.HOP)
    return hop


def _works_there(person: User, row: Assignment, day: date) -> bool:
    return Post.objects.filter(valid_on(day), user=person, agency=row.agency_id).exists()
