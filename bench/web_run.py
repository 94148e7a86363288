"""The measuring itself, once models are known."""

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from django.db import connection

from bench.province import make_province, tidy
from bench.province_people import FOCAL, OFFICE
from bench.province_size import SEED, Size
from bench.web_chores import chores
from bench.web_client import Client
from bench.web_locks import Contest
from bench.web_pages import SHEET, Kind, Pages
from bench.web_report import Figures, Measured, Together
from bench.web_site import Site
from bench.web_timing import asked, at_once, mixed, timed
from sauro.people import clock
from sauro.people.models import User
from sauro.tasks.models import Event, Task

CLIENTS = 8
USERS = {"office": OFFICE, "agency": FOCAL}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to measure: ``requests`` of each kind of page, for ``longest`` seconds at most,
    ``bulk`` acts upon many at once; only the pages that have ``only`` in their names."""

    size: Size
    requests: int
    bulk: int
    only: str
    longest: float = 30.0


def fill(size: Size) -> None:
    """Make the province, unless it is there. Minutes."""
    there = Task.objects.count()
    if there and there != size.tasks:
        raise SystemExit(f"The folder holds a province of {there:,} tasks.")
    if not there:
        _say(f"Making a province of {size.tasks:,} tasks …")
        make_province(size, clock.now())
    tidy()


def measured(site: Site, wanted: Wanted) -> Figures:
    """All figures."""
    kinds = {who: _kinds(name, wanted) for who, name in USERS.items()}
    pages = {who: tuple(_pages(site, USERS[who], some, wanted)) for who, some in kinds.items()}
    _say(f"{CLIENTS} clients at once …")
    together = _together(site, kinds, wanted)
    _say("Many lượt giao at once …")
    waits = Contest(site, wanted.bulk).measure()
    _say("What is done of itself …")
    done = tuple(chores(site, site.cluster.binaries)) if not wanted.only else ()
    tidy()
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        version = cursor.fetchone()[0]
    events = Event.objects.count()
    return Figures(
        wanted.size, events, wanted.requests, wanted.longest, pages, together, waits, done, version
    )


def explained(only: str) -> Iterator[str]:
    """How PostgreSQL answers the slowest statement of each kind of page."""
    for who, username in USERS.items():
        for kind in _kinds(username, Wanted(Size(), 12, 0, only)):
            found = asked(User.objects.get(username=username), kind)
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS) {found.slowest}")
                plan = "\n".join(row[0] for row in cursor.fetchall())
            told = (
                f"{who}, {kind.name}: {found.statements} statements, {1000 * found.seconds:.0f} ms"
            )
            yield f"## {told}\n\n{found.slowest}\n\n{plan}"


def _kinds(username: str, wanted: Wanted) -> list[Kind]:
    user = User.objects.get(username=username)
    pages = Pages(user, clock.today(), wanted.requests, SEED)
    return [kind for kind in pages.kinds() if wanted.only in kind.name]


def _pages(site: Site, username: str, kinds: list[Kind], wanted: Wanted) -> Iterator[Measured]:
    user = User.objects.get(username=username)
    with closing(Client(site.port, username)) as client:
        for kind in kinds:
            found = timed(site, client, kind, wanted.requests, wanted.longest)
            one = Measured(found, asked(user, kind))
            _say(
                f"{username:18} {kind.name:28} p50 {found.at(0.5):6.0f}  p95 {found.at(0.95):6.0f}"
                f"  work {1000 * found.work:4.0f}"
                f"  {one.asked.statements:3} statements, slowest {1000 * one.asked.seconds:.0f}"
            )
            yield one


def _together(site: Site, kinds: dict[str, list[Kind]], wanted: Wanted) -> Together:
    """Half of the clients are of each user; each begins elsewhere."""
    kinds = {one: [kind for kind in some if kind.bar != SHEET] for one, some in kinds.items()}
    who = list(USERS) * (CLIENTS // len(USERS))
    clients = [Client(site.port, USERS[one]) for one in who]
    addresses = [
        list(mixed(kinds[one][place * 5 % len(kinds[one]) :] + kinds[one], wanted.requests // 2))
        for place, one in enumerate(who)
    ]
    found, seconds = at_once(clients, addresses)
    for client in clients:
        client.close()
    bars = {address: kind.bar for some in kinds.values() for kind in some
            for address in kind.addresses}  # fmt: skip
    times: dict[str, list[float]] = {}
    for address, took in found:
        times.setdefault(bars[address], []).append(took)
    return Together(
        CLIENTS, {bar: tuple(some) for bar, some in times.items()}, len(found) / seconds
    )


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
