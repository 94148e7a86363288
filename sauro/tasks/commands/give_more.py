"""A task that was given goes to more agencies: it named nobody clearly, or left somebody out."""

from django.db.models import Max

from sauro.directives.commands.audience import add_addressees
from sauro.directives.policy import Right, require
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import Agency, Group
from sauro.people.naming import tidy
from sauro.people.queries.groups import members_on
from sauro.people.queries.labels import label_of
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.tasks.commands.assigning import assign
from sauro.tasks.models import Assignment, Task, TaskParty
from sauro.tasks.vocabulary import WorkState


@command
def give_more(act: Act, task: Task, to: Agency | Group, basis: str) -> list[Assignment]:
    """The agency, or each member that the group has on the day of the act, gets the task with the
    deadline that was given; who has it already does not get it again. ``Refused``."""
    require(act, Right.GIVE)
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ của việc giao (số, ngày văn bản hoặc bút phê).")
    task = Task.objects.select_for_update(of=("self",)).select_related("directive").get(pk=task.pk)
    if task.became.exists():
        raise Refused("Nhiệm vụ này đã thôi theo dõi, có nhiệm vụ khác thay thế.")
    agencies, party = _meant(act, to)
    open_rows = task.assignments.exclude(state=WorkState.ENDED)
    there = set(open_rows.values_list("agency", flat=True))
    new = [pk for pk in agencies if pk not in there]
    if not new:
        raise Refused(f"{party.words} đã được giao nhiệm vụ này rồi.")
    leads = task.parties.filter(role=PartyRole.LEAD)
    if not leads.filter(agency=party.agency, group=party.group).exists():
        last = leads.aggregate(rank=Max("rank"))["rank"]
        party.task, party.role, party.rank = task, PartyRole.LEAD, 0 if last is None else last + 1
        party.save()
    made = assign(
        act,
        (
            Assignment(
                task=task, agency_id=pk, group=party.group, state_since=act.now,
                given_due=task.due, first_due=task.due,
            )
            for pk in new
        ),
        basis=tidy(basis),
    )  # fmt: skip
    add_addressees(task.directive, new)
    return made


def _meant(act: Act, to: Agency | Group) -> tuple[list[int], TaskParty]:
    """The agencies, and how the task names them from now on."""
    if isinstance(to, Agency):
        name = label_of(to.pk, act.day)
        if not to.holds_on(act.day):
            raise Refused(f"{name} không hoạt động trong ngày này.")
        return [to.pk], TaskParty(words=name[:250], outcome=Outcome.AGENCY, agency=to)
    inside = [one.id for one in members_on(to, act.day).members]
    if not inside:
        raise Refused(f"Nhóm “{to.name}” chưa có thành viên nào vào ngày {shown(act.day)}.")
    return inside, TaskParty(words=to.name[:250], outcome=Outcome.GROUP, group=to)
