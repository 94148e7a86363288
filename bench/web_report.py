"""``docs/quality-web.md``: the measured figures as a document. No figure in it is typed."""

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bench.province_size import Size
from bench.report import table
from bench.web_chores import Chore
from bench.web_locks import Waits
from bench.web_pages import DESK, LIST, SEARCH, SHEET, TASK, WATCH
from bench.web_site import PROCESSES
from bench.web_timing import Asked, Timed

BARS = {LIST: 120, TASK: 60, SEARCH: 200, DESK: 300, WATCH: 500, SHEET: 15_000}
"""Milliseconds within which 95 of 100 requests are answered, by what a page is."""
STATEMENTS = 15
RATIO = 1.5
LONGEST_WAIT = 0.2
WHAT = {LIST: "lists and filters", TASK: "a task, a lượt giao", SEARCH: "search",
        DESK: "first page, matrix", WATCH: "counts, the leader's page",
        SHEET: "50,000 rows as XLSX"}  # fmt: skip

_OPENING = """\
# How fast the pages are

Written by `make quality-web`; never edited by hand. It fills an embedded PostgreSQL with an
invented province ({province}),
starts the web server as `sauro serve` does ({processes} processes), signs in and asks for pages
over loopback. Bodies and the shapes of sentences are real; what is asked of whom, when, and what
became of it is drawn by lot (`bench/province.py`).

- **p50, p95**: milliseconds from sending the request until the last byte came, one warm client,
  {requests} requests of each kind with parameters drawn by lot (fewer where that would take longer
  than {seconds:.0f} s). Other programs on the machine make them worse, never better.
- **work**: milliseconds of the processors that web server and database spent on one page, on
  average; it hangs far less on what else runs there, and is what a page takes on a quiet machine.
- **statements**: of SQL for one page, the most that any of some pages needed, session and account
  with them. **kB**: of the largest page, plain and as it is sent.
- **office**: chánh văn phòng, who sees everything. **agency**: the focal officer of a department
  with much work.

{machine}
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """A kind of page for one user."""

    timed: Timed
    asked: Asked

    @property
    def met(self) -> bool:
        """Whether it is within its budget."""
        kind = self.timed.kind
        few = kind.bar != LIST or self.asked.statements <= STATEMENTS
        return self.timed.at(0.95) <= BARS[kind.bar] and few


@dataclass(frozen=True, slots=True)
class Together:
    """Several clients at once: milliseconds by what the pages are, requests a second."""

    clients: int
    times: dict[str, tuple[float, ...]]
    rate: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All that was measured; ``pages`` by user, then in the order they were asked."""

    size: Size
    events: int
    requests: int
    longest: float
    pages: dict[str, tuple[Measured, ...]]
    together: Together
    waits: Waits
    chores: tuple[Chore, ...]
    postgres: str


def document(found: Figures) -> str:
    """The whole document."""
    size = found.size
    province = (
        f"{size.tasks:,} tasks, {found.events:,} events, {size.documents:,} documents, "
        f"{size.agencies:,} agencies, {size.users:,} users"
    )
    opening = _OPENING.format(
        province=province, processes=PROCESSES, requests=found.requests, seconds=found.longest,
        machine=_machine(found.postgres),
    )  # fmt: skip
    parts = [
        [opening], _bars(found), _pages(found), _together(found), _waits(found.waits),
        _chores(found.chores),
    ]  # fmt: skip
    return "\n".join(line for part in parts for line in part) + "\n"


def _machine(postgres: str) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"On {os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GB of memory, "
        f"{platform.system()}, Python {platform.python_version()}, PostgreSQL {postgres}, "
        f"settings as shipped. Load of the machine over the last quarter of an hour: "
        f"{os.getloadavg()[2]:.1f}; what is above {PROCESSES} or so was of other programs, "
        "for which pages had to wait."
    )


def _bars(found: Figures) -> Iterator[str]:
    rows = [["", "bar", "worst", "which", ""]]
    for bar, limit in BARS.items():
        some = [(who, one) for who, listed in found.pages.items() for one in listed
                if one.timed.kind.bar == bar]  # fmt: skip
        if not some:
            continue  # only pages of other kinds were asked for
        who, worst = max(some, key=lambda pair: pair[1].timed.at(0.95))
        value = worst.timed.at(0.95)
        over = sum(one.timed.at(0.95) > limit for _, one in some)
        rows.append([f"{WHAT[bar]}, p95", f"≤ {limit} ms", f"{value:.0f} ms",
                     f"{worst.timed.kind.name} ({who})", _verdict(over, len(some))])  # fmt: skip
    some = [(who, one) for who, listed in found.pages.items() for one in listed
            if one.timed.kind.bar == LIST]  # fmt: skip
    if some:
        who, most = max(some, key=lambda pair: pair[1].asked.statements)
        over = sum(one.asked.statements > STATEMENTS for _, one in some)
        rows.append([f"{WHAT[LIST]}, statements", f"≤ {STATEMENTS}", str(most.asked.statements),
                     f"{most.timed.kind.name} ({who})", _verdict(over, len(some))])  # fmt: skip
    ratios = list(_ratios(found))
    name, ratio = max(ratios, key=lambda pair: pair[1])
    over = sum(one > RATIO for _, one in ratios)
    rows.append(["agency to office, p50", f"≤ {RATIO}", f"{ratio:.2f}", name,
                 _verdict(over, len(ratios))])  # fmt: skip
    lock = found.waits.lock
    rows.append(["longest wait for a lock", f"≤ {1000 * LONGEST_WAIT:.0f} ms",
                 f"{1000 * lock:.0f} ms", "while much is changed at once",
                 "met" if lock <= LONGEST_WAIT else "**not met**"])  # fmt: skip
    yield "## The bars\n"
    yield from table(rows, right=(1, 2))
    yield ""


def _verdict(over: int, of: int) -> str:
    return f"met by all {of}" if not over else f"**not met by {over} of {of}**"


def _ratios(found: Figures) -> Iterator[tuple[str, float]]:
    """The ordinary user's time as a multiple of the office's, page by page."""
    office, ordinary = found.pages.values()
    for one, other in zip(office, ordinary, strict=True):
        yield one.timed.kind.name, other.timed.at(0.5) / one.timed.at(0.5)


def _pages(found: Figures) -> Iterator[str]:
    yield "## One client\n"
    for who, listed in found.pages.items():
        rows = [["", "p50", "p95", "bar", "work", "statements", "kB", "sent", "requests", ""]]
        for one in listed:
            kind = one.timed.kind
            rows.append([
                kind.name, f"{one.timed.at(0.5):.0f}", f"{one.timed.at(0.95):.0f}",
                str(BARS[kind.bar]), f"{1000 * one.timed.work:.0f}", str(one.asked.statements),
                f"{one.timed.plain / 1000:.0f}", f"{one.timed.packed / 1000:.0f}",
                str(len(one.timed.seconds)), "met" if one.met else "**not met**",
            ])  # fmt: skip
        yield f"### {who}\n"
        yield from table(rows, right=range(1, 9))
        yield ""


def _together(found: Figures) -> Iterator[str]:
    many = found.together
    yield f"## {many.clients} clients at once\n"
    yield (
        f"Half of them the office, half the agency, each asking for pages of all kinds without a "
        f"pause: {many.rate:.1f} pages a second. Milliseconds, with the time that a page waits for "
        "its turn.\n"
    )
    rows = [["", "p50", "p95", "longest", "requests"]]
    rows += [[WHAT[bar], *_spread(times)] for bar, times in many.times.items()]
    yield from table(rows)
    yield ""


def _waits(waits: Waits) -> Iterator[str]:
    yield "## Many lượt giao at once\n"
    yield (
        f"{len(waits.bulk)} times the office pauses {waits.changed} lượt giao, or lets them go on, "
        f"in one act (p50 {_p(waits.bulk, 0.5):.0f} ms, longest {_p(waits.bulk, 1):.0f} ms), while "
        "five others read lists and tasks and take single steps: on other tasks, on other lượt "
        "giao of the same tasks, and on those very lượt giao (to be refused once it is their turn)."
        "\n"
    )
    yield (
        f"PostgreSQL was asked every few milliseconds who waits for a lock: {waits.waited} did, "
        f"the longest for {1000 * waits.lock:.0f} ms. What others saw, in milliseconds, over HTTP; "
        "a request that comes to the web process which is busy with the act waits for its turn "
        "there, lock or no lock:\n"
    )
    rows = [["", "p50", "p95", "longest", "requests", "p50 else", "p95 else", "longest else"]]
    rows += [
        [what, *_spread(times), *_spread(waits.alone.get(what, ()))[:3]]
        for what, times in sorted(waits.during.items())
    ]
    yield from table(rows)


def _chores(chores: Sequence[Chore]) -> Iterator[str]:
    yield "\n## What is done of itself\n"
    yield "Seconds by the clock, and of the processors; nobody waits for it.\n"
    rows = [["", "seconds", "work"]]
    yield from table([*rows, *([one.what, f"{one.seconds:.1f}", f"{one.work:.1f}"]
                               for one in chores)])  # fmt: skip


def _spread(times: Sequence[float]) -> list[str]:
    if not times:
        return ["", "", "", "0"]
    return [*(f"{_p(times, share):.0f}" for share in (0.5, 0.95, 1)), str(len(times))]


def _p(times: Iterable[float], share: float) -> float:
    listed = sorted(times)
    return 1000 * listed[min(len(listed) - 1, int(share * len(listed)))]


def missed(found: Figures) -> Iterator[str]:
    """For the terminal: what is over budget, with the address and the slowest statement."""
    for who, listed in found.pages.items():
        for one in listed:
            if not one.met:
                yield (
                    f"{who}: {one.timed.kind.name}: p95 {one.timed.at(0.95):.0f} ms, "
                    f"{one.asked.statements} statements; slowest {one.timed.slowest}"
                )
