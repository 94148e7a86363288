"""A task split, several merged, one replaced: the old ones stay, ended, with what they became."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from sauro.directives.folding import folded, marked
from sauro.directives.policy import Right, require
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.tasks.commands.assigning import assign, parties_of
from sauro.tasks.commands.cadences import owe_on
from sauro.tasks.commands.carrying import carry
from sauro.tasks.commands.changing import Change, change, hold
from sauro.tasks.commands.going_on import Place, holder_of, keep_waiting, last_hops, pass_along
from sauro.tasks.commands.stepping import require_seen
from sauro.tasks.models import Assignment, Event, Hop, Task, TaskLink, TaskParty
from sauro.tasks.vocabulary import OPEN, EventKind, LinkKind, WorkState

_COPIED = (
    "directive_id", "reading_id", "path", "heading", "spans", "quotes", "clarity", "deadlines",
    "due_kind", "due_words", "due", "above", "happened",
)  # fmt: skip


@command
def split(act: Act, task: Task, titles: Sequence[str], basis: str) -> list[Task]:
    """Several tasks take the place of one, each for the same agencies with the same deadline."""
    wanted = [tidy(title) for title in titles if title.strip()]
    if len(wanted) < 2:
        raise Refused("Hãy ghi ít nhất hai nhiệm vụ, mỗi nhiệm vụ trên một dòng.")
    return _reshape(act, [task], wanted, LinkKind.SPLIT, basis)


@dataclass(frozen=True, slots=True)
class Share:
    """What an agency gets of a new task, in the place of its assignments ``rows``.

    It comes as one of a class of addressees only where it was never named itself.
    """

    rows: tuple[Assignment, ...]
    state: WorkState
    given_due: date | None
    first_due: date | None

    @property
    def group_id(self) -> int | None:
        """The class of addressees through which all of it came."""
        groups = [row.group_id for row in self.rows]
        return None if None in groups else groups[0]


@command
def merge(
    act: Act,
    tasks: Iterable[Task],
    title: str,
    basis: str,
    seen: Mapping[int, int] | None = None,
) -> Task:
    """One task takes the place of several of the same directive, for the agencies of all.

    ``seen``: the versions of all their assignments that were previewed.
    """
    old = list(tasks)
    if seen is not None:
        held = hold(_of(old))
        require_seen(held, seen)
    if len(old) < 2:
        raise Refused("Hãy chọn ít nhất hai nhiệm vụ để gộp.")
    if len({one.directive_id for one in old}) > 1:
        raise Refused("Chỉ gộp các nhiệm vụ của cùng một văn bản.")
    return _reshape(act, old, [_title(title)], LinkKind.MERGE, basis)[0]


@command
def replace(act: Act, task: Task, title: str, basis: str) -> Task:
    """Another wording takes its place, as a later document orders."""
    return _reshape(act, [task], [_title(title)], LinkKind.REPLACE, basis)[0]


def _title(title: str) -> str:
    if not title.strip():
        raise Refused("Hãy ghi nội dung nhiệm vụ mới.")
    return tidy(title)


def _reshape(
    act: Act, old: Sequence[Task], titles: Sequence[str], kind: LinkKind, basis: str
) -> list[Task]:
    require(act, Right.GIVE)
    if not basis.strip():
        raise Refused("Hãy ghi căn cứ (số, ngày văn bản hoặc bút phê).")
    ids = [one.pk for one in old]
    live = [row for row in hold(_of(old)).values() if row.state != WorkState.ENDED]
    if not live or any(row.state not in OPEN or row.met_day is not None for row in live):
        raise Refused(
            "Chỉ tách, gộp, thay thế nhiệm vụ chưa báo cáo hoàn thành. Hãy xem lại trạng thái."
        )
    made = _tasks(act, list(Task.objects.filter(pk__in=ids).order_by("number")), titles)
    basis = tidy(basis)[:250]
    TaskLink.objects.bulk_create(
        TaskLink(kind=kind, old=one, new=new, basis=basis) for one in old for new in made
    )
    told = {"basis": basis, "became": [task.pk for task in made]}
    parts = shares(live)
    ended = {"state": WorkState.ENDED, "state_since": act.now}
    change(act, [Change(row, ended, told) for row in live], EventKind(kind.value))
    owe_on(act, old, made)
    hops = last_hops(live)
    for task in made:
        places = _assign(act, task, parts, hops)
        carry(act, places, merged=kind == LinkKind.MERGE)
        keep_waiting(act, places)
        task.refresh_from_db(fields=("addressees", "next_due", "settled"))
    return made


def _of(tasks: Iterable[Task]) -> QuerySet[Assignment, int]:
    rows = Assignment.objects.filter(task__in=[one.pk for one in tasks])
    return rows.values_list("pk", flat=True)


def _tasks(act: Act, old: Sequence[Task], titles: Sequence[str]) -> list[Task]:
    first = old[0]
    last = Task.objects.filter(directive=first.directive_id).order_by("-number").first()
    number = last.number if last else 0
    parties = _parties(old)
    product = "; ".join(dict.fromkeys(one.product for one in old if one.product))
    made = []
    for offset, title in enumerate(titles, start=1):
        words = (title, product, *(party.words for party in parties))
        task = Task.objects.create(
            **{name: getattr(first, name) for name in _COPIED},
            field_id=first.field_id if len({one.field_id for one in old}) == 1 else None,
            number=number + offset,
            product=product,
            parent=first.parent,
            title=title,
            given_at=act.now,
            given_by=act.by,
            marked=marked(*words),
            folded=folded(*words),
        )
        TaskParty.objects.bulk_create(parties_of(task, parties))
        Event.objects.create(
            task=task,
            kind=EventKind.TASK_GIVEN,
            at=act.now,
            by=act.by,
            data={"number": task.number, "title": title, "from": [one.pk for one in old]},
            request_id=act.request_id,
        )
        made.append(task)
    return made


def _parties(old: Iterable[Task]) -> list[TaskParty]:
    """The bodies that any of them names, each once in its role."""
    named: dict[tuple[str, str], TaskParty] = {}
    for task in old:
        for party in task.parties.all():
            named.setdefault((party.role, party.words), party)
    return list(named.values())


def shares(rows: Iterable[Assignment]) -> list[Share]:
    """Each agency once; where it had several, with the first of their deadlines."""
    by_agency: dict[int, list[Assignment]] = {}
    for row in rows:
        by_agency.setdefault(row.agency_id, []).append(row)
    return [
        Share(
            tuple(same),
            WorkState.RECEIVED if _received(same) else WorkState.GIVEN,
            _earliest(one.given_due for one in same),
            _earliest(one.first_due for one in same),
        )
        for same in by_agency.values()
    ]


def _assign(act: Act, task: Task, parts: Sequence[Share], hops: Mapping[int, Hop]) -> list[Place]:
    held = [holder_of(one.rows, hops) for one in parts]
    rows = assign(
        act,
        (
            Assignment(
                task=task,
                agency_id=one.rows[0].agency_id,
                group_id=one.group_id,
                state=one.state,
                state_since=act.now,
                given_due=one.given_due,
                first_due=one.first_due,
                extensions_granted=max(row.extensions_granted for row in one.rows),
                holder=hop.person if hop else None,
            )
            for one, hop in zip(parts, held, strict=True)
        ),
    )
    pass_along(act, zip(rows, held, strict=True))
    return [(row, one.rows) for row, one in zip(rows, parts, strict=True)]


def _received(rows: Sequence[Assignment]) -> bool:
    return all(row.state != WorkState.GIVEN for row in rows)


def _earliest(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day), default=None)
