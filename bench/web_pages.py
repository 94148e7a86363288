"""The pages that are measured: addresses of each kind, drawn by lot from what a user may see."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random
from urllib.parse import urlencode

from sauro.directives.models import Directive
from sauro.people.models import Agency, Group, User
from sauro.people.queries.fields import work_fields
from sauro.tasks.models import Task
from sauro.tasks.queries.filters import LACKS
from sauro.tasks.queries.lists import AT_ONCE, visible_tasks
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import WorkState

LIST, TASK, SEARCH, DESK, WATCH, SHEET = "list", "task", "search", "desk", "watch", "sheet"
TASKS = "/nhiem-vu/"
_COMMON = ("rà soát", "báo cáo", "đầu tư công", "kế hoạch", "giai ngan von", "ủy ban nhân dân tỉnh")


@dataclass(frozen=True, slots=True)
class Kind:
    """Addresses of pages that are alike; ``bar`` is a key of ``bench.web_report.BARS``."""

    name: str
    bar: str
    addresses: tuple[str, ...]


class Pages:
    """Draws addresses for one user on a day."""

    def __init__(self, user: User, day: date, count: int, seed: int) -> None:
        self._random, self._day, self._count = Random(seed), day, count  # noqa: S311
        self._tasks = visible_tasks(user, day)
        self._ids = list(self._tasks.order_by("pk").values_list("pk", flat=True))
        now = Agency.objects.filter(last_day__isnull=True, in_province=True)
        self._agencies = list(now.order_by("pk").values_list("pk", flat=True))
        self._fields = [field.pk for field in work_fields()]
        self._groups = list(Group.objects.order_by("pk").values_list("pk", flat=True))

    def kinds(self) -> Iterator[Kind]:
        """All of them; those of the lists by each of their filters."""
        yield Kind("Việc của tôi", DESK, ("/",))
        yield self._listed("unfiltered", dict)
        yield self._listed("deep pages", self._deep)
        for sort in ("due", "-due", "document"):
            yield self._listed(f"sorted {sort}", partial(self._deep, sort=sort))
        yield self._listed("time", lambda: self._one("time", list(TimeState)))
        yield self._listed("time, sorted due", self._soonest)
        yield self._listed("state", lambda: self._one("state", list(WorkState)))
        yield self._listed("agency", lambda: self._one("agency", self._agencies))
        yield self._listed("agency and time", self._agency_and_time)
        yield self._listed("agency and state", self._agency_and_state)
        yield self._listed("helping agency", lambda: self._one("helper", self._agencies))
        yield self._listed("field", lambda: self._one("field", self._fields))
        yield self._listed("group", lambda: self._one("group", self._groups))
        yield self._listed("lacks", lambda: self._one("lacks", list(LACKS)))
        yield self._listed("between days", self._between)
        yield self._listed("common words", lambda: self._one("q", _COMMON))
        yield self._listed("rare words", lambda: {"q": self._rare()})
        yield Kind("search, common words", SEARCH, self._drawn("/tim-kiem/", self._common))
        yield Kind("search, rare words", SEARCH, self._drawn("/tim-kiem/", self._rare_words))
        yield Kind("search, numbers", SEARCH, self._drawn("/tim-kiem/", self._number))
        yield from self._single()
        yield from self._watched()

    def _watched(self) -> Iterator[Kind]:
        """What a leader opens, and the tables behind it."""
        yield Kind("theo dõi", WATCH, ("/theo-doi/",))
        for by in ("agency", "directive", "level", "field", "leader", "commune"):
            yield Kind(f"counts by {by}", WATCH, (f"/theo-doi/so-lieu/?theo={by}",))
        before = [self._day - timedelta(back) for back in (7, 30, 90)]
        past = tuple(f"/theo-doi/so-lieu/?ngay={day}" for day in before)
        yield Kind("counts of a day before", WATCH, past)
        rows = tuple(f"/theo-doi/luot-giao/?time={time}" for time in TimeState)
        yield Kind("rows of a figure", WATCH, rows)
        yield Kind("what turned", WATCH, ("/theo-doi/thay-doi/",))
        yield Kind("waits for a decision", WATCH, ("/theo-doi/quyet-dinh/",))
        yield Kind("rows as a sheet", SHEET, ("/theo-doi/luot-giao.xlsx",))
        yield Kind("tasks as a sheet", SHEET, (f"{TASKS}xuat.xlsx",))

    def _single(self) -> Iterator[Kind]:
        ids = self._random.choices(self._ids, k=self._count)
        yield Kind("task", TASK, tuple(f"{TASKS}{pk}/" for pk in ids))
        parts = self._tasks.filter(pk__in=ids, assignments__isnull=False)
        rows = list(parts.order_by("pk").values_list("assignments", flat=True))
        some = self._random.choices(rows, k=self._count)
        yield Kind("lượt giao", TASK, tuple(f"{TASKS}luot/{pk}/" for pk in some))
        many = self._tasks.order_by("-addressees", "-pk").values_list("pk", flat=True)
        yield Kind("task of most lượt giao", TASK, tuple(f"{TASKS}{pk}/" for pk in many[:50]))
        yield Kind("history", TASK, tuple(f"{TASKS}{pk}/lich-su/" for pk in ids))
        yield Kind("registrations", LIST, self._drawn("/dang-ky/", self._page))
        yield Kind("registrations, matrix", DESK, ("/dang-ky/bang-duyet/",))
        yield Kind("documents", LIST, self._drawn("/van-ban/", self._page))
        yield Kind("documents, words", LIST, self._drawn("/van-ban/", self._common))

    def _listed(self, name: str, draw: Callable[[], dict[str, object]]) -> Kind:
        return Kind(f"tasks, {name}", LIST, self._drawn(TASKS, draw))

    def _drawn(self, path: str, draw: Callable[[], dict[str, object]]) -> tuple[str, ...]:
        return tuple(f"{path}?{urlencode(draw())}".rstrip("?") for _ in range(self._count))

    def _one(self, name: str, values: Sequence[object]) -> dict[str, object]:
        return {name: self._random.choice(list(values))}

    def _deep(self, **values: object) -> dict[str, object]:
        last = max(1, len(self._ids) // AT_ONCE)
        return values | {"trang": self._random.randrange(1, last + 1)}

    def _soonest(self) -> dict[str, object]:
        return self._one("time", list(TimeState)) | {"sort": "due"}

    def _agency_and_time(self) -> dict[str, object]:
        return self._one("agency", self._agencies) | self._one("time", list(TimeState))

    def _agency_and_state(self) -> dict[str, object]:
        return self._one("agency", self._agencies) | self._one("state", list(WorkState))

    def _between(self) -> dict[str, object]:
        first = self._day + timedelta(self._random.randrange(-200, 60))
        return {"due_from": first, "due_to": first + timedelta(self._random.randrange(3, 90))}

    def _page(self) -> dict[str, object]:
        return {"trang": self._random.randrange(1, 30)}

    def _common(self) -> dict[str, object]:
        return self._one("q", _COMMON)

    def _rare_words(self) -> dict[str, object]:
        return {"q": self._rare()}

    def _number(self) -> dict[str, object]:
        documents = Directive.objects.order_by("pk")
        return {"q": documents[self._random.randrange(documents.count())].number}

    def _rare(self) -> str:
        """The last words of some task, which nearly no other has."""
        title: str = Task.objects.values_list("title", flat=True).get(
            pk=self._random.choice(self._ids)
        )
        return " ".join(title.split()[-3:])
