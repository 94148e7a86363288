"""Phân công trong cơ quan: each hop, from the head to the unit to the person."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sauro.people.act import Act
from sauro.people.commands.transaction import checked, command
from sauro.people.models import Post, User
from sauro.people.naming import tidy
from sauro.people.queries.dated import valid_on
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.changing import Change, change, due_of, hold
from sauro.tasks.commands.stepping import Acting, require_seen
from sauro.tasks.models import Assignment, Hop
from sauro.tasks.vocabulary import OPEN, EventKind, Role


@dataclass(frozen=True, slots=True)
class Onward:
    """To whom work goes inside the agency: a unit, an account or a name; until which day."""

    unit: str = ""
    person: User | None = None
    person_name: str = ""
    until: date | None = None
    note: str = ""

    @property
    def said(self) -> bool:
        """Whether it names anybody."""
        return bool(self.unit.strip() or self.person or self.person_name.strip())


@command
def pass_on(act: Act, assignment: Assignment, to: Onward) -> Hop:
    """Give the work to a unit or a person of the agency; who has it is seen by the issuer."""
    return _pass(Acting.of(act), list(hold([assignment.pk]).values()), to)[0]


@command
def pass_on_many(act: Act, versions: Mapping[int, int], to: Onward) -> list[Hop]:
    """The same with all of them, by id with the version that was previewed, or with none."""
    if not versions:
        raise Refused("Hãy chọn ít nhất một lượt giao.")
    held = hold(versions)
    require_seen(held, versions)
    return _pass(Acting.of(act), list(held.values()), to)


def foresee_hops(act: Act, rows: Iterable[Assignment]) -> list[tuple[Assignment, str]]:
    """Each with why it cannot be passed on, empty where it can; they have task and directive."""
    acting = Acting.of(act)
    return [(row, _objection(acting, row)) for row in rows]


def _pass(acting: Acting, rows: Sequence[Assignment], to: Onward) -> list[Hop]:
    if not to.said:
        raise Refused("Hãy chọn người hoặc ghi phòng, đơn vị nhận việc.")
    works_at = _agencies_of(to.person, acting.act.day)
    for row in rows:
        _refuse(acting, row, to, works_at)
    hops = [_hop(acting.act, row, to) for row in rows]
    checked(hops[0])
    Hop.objects.bulk_create(hops)
    person = to.person.full_name if to.person else hops[0].person_name
    told = {"unit": hops[0].unit, "person": person}
    changes = [Change(row, {"holder": to.person}, told) for row in rows]
    change(acting.act, changes, EventKind.HOP)
    return hops


def _objection(acting: Acting, row: Assignment) -> str:
    if Role.LEAD not in acting.roles(row):
        return "Chỉ cơ quan thực hiện mới phân công việc của mình."
    if row.state not in OPEN:
        return "Nhiệm vụ đã kết thúc hoặc tạm dừng nên không phân công nữa."
    return ""


def _refuse(acting: Acting, row: Assignment, to: Onward, works_at: Collection[int]) -> None:
    objection = _objection(acting, row)
    if objection:
        raise Refused(objection)
    if to.person is not None and row.agency_id not in works_at:
        raise Refused("Người này không có vị trí ở cơ quan thực hiện nhiệm vụ.")
    due = due_of(row)
    if to.until and due and to.until > due:
        raise Refused(
            f"Hạn trong cơ quan không được sau thời hạn {shown(due)} của nhiệm vụ "
            f"{row.task.number}, {row.task.directive.number}."
        )


def _hop(act: Act, row: Assignment, to: Onward) -> Hop:
    return Hop(
        assignment=row,
        at=act.now,
        by=act.by,
        unit=tidy(to.unit)[:150],
        person=to.person,
        person_name=tidy(to.person_name)[:150],
        until=to.until,
        note=tidy(to.note)[:500],
    )


def _agencies_of(person: User | None, day: date) -> Collection[int]:
    posts = Post.objects.filter(valid_on(day), user=person, agency__isnull=False)
    return set(posts.values_list("agency", flat=True)) if person else ()
