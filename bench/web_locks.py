"""Who waits for whom while hundreds of lượt giao are changed at once."""

import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle

from django.db.models import Count, Q

from bench.province_people import FOCAL, OFFICE
from bench.web_client import Client
from bench.web_pages import TASKS
from bench.web_site import Site
from bench.web_timing import run_together
from sauro.config.server_files import SUPERUSER
from sauro.tasks.lifecycle import ASSIGNMENT, step_of
from sauro.tasks.models import Assignment, Task

AT_ONCE = 500
_SEVERAL, _OTHERS = 20, 40
_READ = (TASKS, f"{TASKS}?time=overdue", f"{TASKS}?state=doing", "/dang-ky/bang-duyet/")
_VERSION = re.compile(r'name="version" value="(\d+)"')
_LOOK = "SELECT pid, waitstart, clock_timestamp() - waitstart FROM pg_locks WHERE NOT granted"
_BASIS = ("can_cu", "Thông báo kết luận")
_STEPS: tuple[tuple[str, list[tuple[str, str]]], ...] = (("pause", [_BASIS]), ("resume", []))


@dataclass(slots=True)
class Waits:
    """Seconds: of each bulk action; the longest wait for a lock in the database; of all others'
    requests while one ran, and while none did, by what they did."""

    bulk: list[float] = field(default_factory=list)
    changed: int = 0
    lock: float = 0.0
    waited: int = 0
    during: dict[str, list[float]] = field(default_factory=dict)
    alone: dict[str, list[float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Tasks whose lượt giao are changed at once: ``left`` are some of theirs that are left out,
    ``taken`` one that is not, ``others`` lượt giao of other tasks."""

    tasks: tuple[int, ...]
    left: tuple[int, ...]
    taken: tuple[int, ...]
    others: tuple[int, ...]


def chosen() -> Chosen:
    """Of those that can be paused: some tasks with several lượt giao, the others with one."""
    states = step_of(ASSIGNMENT, "pause").frm
    rows = Task.objects.annotate(able=Count("assignments", filter=Q(assignments__state__in=states)))
    several = list(
        rows.filter(able__gte=2, addressees__lt=10).order_by("pk").values_list("pk", flat=True)
    )[:_SEVERAL]
    free = Assignment.objects.filter(state__in=states).order_by("pk")
    left = [free.filter(task=task).values_list("pk", flat=True)[0] for task in several]
    inside = list(free.filter(task__in=several).exclude(pk__in=left).values_list("pk", flat=True))
    single = free.filter(task__addressees=1).values_list("pk", "task")
    listed = list(single[: AT_ONCE - len(inside) + _OTHERS])
    aside = min(_OTHERS, len(listed) // 4)
    taken, others = listed[:-aside], listed[-aside:]
    return Chosen(
        (*several, *(task for _, task in taken)),
        tuple(left),
        (*inside, *(pk for pk, _ in taken)),
        tuple(pk for pk, _ in others),
    )


class Contest:
    """One does much at once, again and again; others read and take single steps meanwhile."""

    def __init__(self, site: Site, times: int) -> None:
        self._site, self._times, self._found = site, times, Waits()
        self._chosen = chosen()
        self._action = 0
        self._running = threading.Event()
        self._over = threading.Event()

    def measure(self) -> Waits:
        """All of it."""
        run_together([
            self._do_much,
            self._look_on,
            lambda: self._read(OFFICE),
            lambda: self._read(FOCAL),
            lambda: self._step("steps on other tasks", self._chosen.others),
            lambda: self._step("steps on the same tasks", self._chosen.left),
            self._step_on_the_same,
        ])  # fmt: skip
        return self._found

    def _do_much(self) -> None:
        client = self._client(OFFICE)
        try:
            for number in range(self._times):
                self._action = number % 2
                action, said = _STEPS[self._action]
                seen = Assignment.objects.filter(pk__in=self._chosen.taken)
                wanted = [("luot", f"{pk}:{at}") for pk, at in seen.values_list("pk", "version")]
                tasks = [("nhiem_vu", str(pk)) for pk in self._chosen.tasks]
                fields = [("viec", action), *tasks, *wanted, *said, ("lam", "1")]
                time.sleep(1)
                self._running.set()
                answer = client.post(f"{TASKS}hang-loat/", fields)
                self._running.clear()
                if answer.status != 303:
                    raise SystemExit(f"The bulk action was answered with {answer.status}.")
                self._found.bulk.append(answer.seconds)
                self._found.changed = max(self._found.changed, len(wanted))
        finally:
            self._over.set()

    def _look_on(self) -> None:
        """Ask the database, often, who waits and since when."""
        seen: dict[object, float] = {}
        with self._site.cluster.connect(SUPERUSER, "postgres") as server:
            while not self._over.wait(0.004):
                for pid, since, waits in server.execute(_LOOK).fetchall():
                    if waits is not None:
                        seen[pid, since] = waits.total_seconds()
        self._found.lock = max(seen.values(), default=0.0)
        self._found.waited = len(seen)

    def _read(self, username: str) -> None:
        client = self._client(username)
        own = [f"{TASKS}{pk}/" for pk in self._chosen.tasks] if username == OFFICE else []
        pages = cycle([*_READ, *own[:8]])
        self._go_on("reading", lambda: client.get(next(pages)).seconds)

    def _step(self, what: str, assignments: Sequence[int]) -> None:
        """Pause each and let it go on, for ever."""
        client, steps = self._client(OFFICE), _each_way(assignments)

        def step() -> float:
            pk, (action, said) = next(steps)
            address = f"{TASKS}luot/{pk}/{action}/"
            version = _VERSION.search(client.get(address).text)
            assert version, address
            answer = client.post(address, [("version", version[1]), *said])
            if answer.status != 303:
                raise SystemExit(f"{address} was answered with {answer.status}.")
            return answer.seconds

        self._go_on(what, step)

    def _step_on_the_same(self) -> None:
        """Try to change what is being changed, from a version that was never there: it waits for
        its turn and is refused, so that nothing comes between."""
        client, rows = self._client(OFFICE), cycle(self._chosen.taken)

        def step() -> float:
            action, said = _STEPS[self._action]
            address = f"{TASKS}luot/{next(rows)}/{action}/"
            return client.post(address, [("version", "0"), *said]).seconds

        self._go_on("steps on the same lượt giao", step)

    def _go_on(self, what: str, work: Callable[[], float]) -> None:
        while not self._over.is_set():
            before = self._running.is_set()
            seconds = work()
            there = before or self._running.is_set()
            (self._found.during if there else self._found.alone).setdefault(what, []).append(
                seconds
            )

    def _client(self, username: str) -> Client:
        return Client(self._site.port, username)


def _each_way(
    assignments: Sequence[int],
) -> Iterator[tuple[int, tuple[str, list[tuple[str, str]]]]]:
    while True:
        for step in _STEPS:
            for pk in assignments:
                yield pk, step
