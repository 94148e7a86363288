"""Two directives that may be one, beside each other: heads line by line, tasks pair by pair."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from sauro.directives.matching import Side, match
from sauro.directives.models import Directive, Proposal
from sauro.directives.policy import reach_of
from sauro.directives.queries.kinds import kind_name, signed
from sauro.directives.queries.lists import visible_directives
from sauro.directives.vocabulary import ALIVE
from sauro.people.models import User
from sauro.people.spans import shown


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One fact of the heads, as each says it; "" where it says nothing."""

    label: str
    first: str
    second: str

    @property
    def differs(self) -> bool:
        """Whether the two say different things."""
        return self.first != self.second


@dataclass(frozen=True, slots=True)
class TaskPair:
    """A task of each that are alike; None where the other has none like it."""

    first: Proposal | None
    second: Proposal | None

    @property
    def differs(self) -> bool:
        """Whether the words are not the same."""
        return _words(self.first) != _words(self.second)


@dataclass(frozen=True, slots=True)
class Twins:
    """``first`` was here first; ``second`` is the one of which it was said that it may be it.

    ``files`` are the names of each one's files; ``stay`` the ids of those that can remain: what the
    other holds is nobody's work yet.
    """

    first: Directive
    second: Directive
    files: tuple[str, str]
    heads: tuple[HeadLine, ...]
    tasks: tuple[TaskPair, ...]
    stay: frozenset[int]


def twins_of(user: User, directive_id: int, day: date) -> Twins | None:
    """The directive beside the one that it may be; None where there is none or who asks is not of
    the office. Ten queries at most."""
    if not reach_of(user, day).prepares:
        return None
    rows = visible_directives(user, day).select_related("maybe_same", "entered_by")
    second = rows.filter(pk=directive_id, maybe_same__isnull=False).first()
    if second is None or second.maybe_same is None:
        return None
    first = second.maybe_same
    stay = {one.pk for one, other in ((first, second), (second, first)) if droppable(other)}
    files = _files(first), _files(second)
    heads, tasks = _heads(first, second), _tasks(first, second)
    return Twins(first, second, files, heads, tasks, frozenset(stay))


def droppable(directive: Directive) -> bool:
    """Whether nothing would be lost with it but what the reader proposed."""
    return not (directive.decisions.exists() or directive.tasks.exists())


def said_to_be(directive: Directive) -> QuerySet[Directive]:
    """Directives of which it was said that they may be this one."""
    return Directive.objects.filter(maybe_same=directive).order_by("pk")


def _heads(first: Directive, second: Directive) -> tuple[HeadLine, ...]:
    mine, yours = _facts(first), _facts(second)
    return tuple(HeadLine(label, mine[label], yours[label]) for label in mine)


def _facts(one: Directive) -> dict[str, str]:
    return {
        "Loại văn bản": kind_name(one.kind),
        "Số, ký hiệu": one.number,
        "Ngày ban hành": shown(one.day) if one.day else "",
        "Cơ quan ban hành": one.issuer,
        "Trích yếu": one.title,
        "Người ký": signed(one),
    }


def _files(one: Directive) -> str:
    return "; ".join(one.renditions.order_by("-is_text", "pk").values_list("name", flat=True))


def _tasks(first: Directive, second: Directive) -> tuple[TaskPair, ...]:
    """In the order of the first; what only the second has comes last."""
    mine, yours = _cards(first), _cards(second)
    same: dict[str, list[int]] = {}
    for at, one in reversed(list(enumerate(mine))):
        same.setdefault(_words(one), []).append(at)
    found = {at: same[_words(one)].pop() for at, one in enumerate(yours) if same.get(_words(one))}
    rest = [at for at in range(len(yours)) if at not in found]
    free = [at for at in range(len(mine)) if at not in set(found.values())]
    near = match([_side(yours[at]) for at in rest], [_side(mine[at]) for at in free])
    found |= {rest[one.row]: free[one.task] for one in near.values() if not one.part}
    other = {at: yours[index] for index, at in found.items()}
    return (
        *(TaskPair(one, other.get(at)) for at, one in enumerate(mine)),
        *(TaskPair(None, one) for at, one in enumerate(yours) if at not in found),
    )


def _cards(directive: Directive) -> list[Proposal]:
    return list(directive.proposals.filter(state__in=ALIVE).order_by("order", "pk"))


def _side(one: Proposal) -> Side:
    return Side(one.shown, frozenset())


def _words(one: Proposal | None) -> str:
    return " ".join(one.shown.split()) if one else ""
