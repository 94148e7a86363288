"""By what one counts: each row of what stood belongs to one line, and a line knows its rows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from sauro.directives.models import Directive
from sauro.oversight.queries.narrowing import ABOVE_COMMUNES, NOBODY, tasks_by_group
from sauro.people.models import Agency
from sauro.people.queries.fields import leaders_on, work_fields
from sauro.people.queries.labels import labels_of
from sauro.people.vocabulary import Level
from sauro.tasks.models import Task

NO_FIELD = "Chưa gắn lĩnh vực"
NO_LEADER = "Lĩnh vực chưa có lãnh đạo phụ trách"
NO_GROUP = "Không thuộc nhóm nào"
NOT_COMMUNES = "Cơ quan không thuộc cấp xã"
_LAST = 1_000_000


@dataclass(frozen=True, slots=True)
class Named:
    """A line: how it is called, which rows it counts (as in an address), where it stands; what
    has the same ``place`` stands by name."""

    name: str
    query: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class By:
    """``path`` leads from an assignment to the keys that ``lines`` puts into lines as of a day.
    ``alone``: each key is a line of its own, and there may be very many."""

    label: str
    path: str
    lines: Callable[[Iterable[object], date], dict[object, Named]]
    alone: bool = False


def _agencies(keys: Iterable[object], day: date) -> dict[object, Named]:
    names = labels_of((key for key in keys if isinstance(key, int)), day)
    return {key: Named(name, f"agency={key}") for key, name in names.items()}


def _communes(keys: Iterable[object], day: date) -> dict[object, Named]:
    rows = Agency.objects.filter(pk__in=list(keys), level=Level.COMMUNE)
    found = _agencies(rows.values_list("pk", flat=True), day)
    others = Named(NOT_COMMUNES, f"level={ABOVE_COMMUNES}", _LAST)
    return {key: found.get(key, others) for key in keys}


def _directives(keys: Iterable[object], _day: date) -> dict[object, Named]:
    rows = Directive.objects.filter(pk__in=list(keys)).only("number", "kind", "title")
    return {row.pk: Named(row.number or row.title[:80], f"directive={row.pk}") for row in rows}


def _levels(keys: Iterable[object], _day: date) -> dict[object, Named]:
    return {key: Named(Level(str(key)).label, f"level={key}") for key in keys}


def _fields(keys: Iterable[object], _day: date) -> dict[object, Named]:
    found: dict[object, Named] = {
        field.pk: Named(field.name, f"field={field.pk}", place)
        for place, field in enumerate(work_fields())
    }
    return {**found, None: Named(NO_FIELD, f"field={NOBODY}", _LAST)}


def _leaders(keys: Iterable[object], day: date) -> dict[object, Named]:
    posts, found = leaders_on(day), dict[object, Named]()
    for key in keys:
        post = posts.get(key) if isinstance(key, int) else None
        if key is None:
            found[key] = Named(NO_FIELD, f"field={NOBODY}", _LAST)
        elif post is None:
            found[key] = Named(NO_LEADER, f"leader={NOBODY}", _LAST - 1)
        else:
            title = f", {post.title}" if post.title else ""
            found[key] = Named(f"{post.user.full_name}{title}", f"leader={post.user_id}")
    return found


def _groups(keys: Iterable[object], _day: date) -> dict[object, Named]:
    """For few directives: each is looked into."""
    wanted = Task.objects.filter(pk__in=list(keys)).order_by("directive")
    directives = wanted.values_list("directive", flat=True).distinct()
    found: dict[object, Named] = {}
    for place, ((directive, heading), group) in enumerate(tasks_by_group(directives).items()):
        query = urlencode({"directive": directive, "group": heading})
        line = Named(group.title or NO_GROUP, query, place)
        found |= dict.fromkeys(group.tasks, line)
    return found


BY = {
    "agency": By("Cơ quan", "agency", _agencies),
    "directive": By("Văn bản", "task__directive", _directives, alone=True),
    "group": By("Nhóm nhiệm vụ", "task", _groups),
    "field": By("Lĩnh vực", "task__field", _fields),
    "leader": By("Lãnh đạo phụ trách", "task__field", _leaders),
    "commune": By("Xã, phường", "agency", _communes),
    "level": By("Cấp", "agency__level", _levels),
}
OF_ONE_DIRECTIVE = frozenset({"group"})
