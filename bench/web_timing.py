"""How long pages take: one client that asks one after the other, or several at once."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice

from django.db import connection
from django.test import Client as TestClient
from django.test.utils import CaptureQueriesContext

from bench.web_client import Client
from bench.web_pages import Kind
from bench.web_site import HOST, Site
from sauro.people.models import User

WARM = 3
COUNTED = 12


@dataclass(frozen=True, slots=True)
class Timed:
    """Pages of a kind: seconds, in order of size, largest answers in bytes (plain and packed);
    ``work`` are the seconds of the processors that one took web server and database on average."""

    kind: Kind
    seconds: tuple[float, ...]
    plain: int
    packed: int
    slowest: str
    work: float

    def at(self, share: float) -> float:
        """The time within which this share of the requests was answered, in milliseconds."""
        return 1000 * self.seconds[min(len(self.seconds) - 1, int(share * len(self.seconds)))]


@dataclass(frozen=True, slots=True)
class Asked:
    """Statements of a page, at most, and the slowest of them."""

    statements: int
    slowest: str
    seconds: float


def timed(site: Site, client: Client, kind: Kind, count: int, longest: float) -> Timed:
    """Ask for the pages one after the other, after some to warm up."""
    for address in islice(cycle(kind.addresses), WARM):
        _answered(client, address)
    found = []
    before, end = site.spent(), time.perf_counter() + longest
    for address in islice(cycle(kind.addresses), count):
        found.append((address, _answered(client, address)))
        if time.perf_counter() > end:
            break
    work = (site.spent() - before) / len(found)
    seconds = tuple(sorted(answer[0] for _, answer in found))
    plain, packed = max(one[1] for _, one in found), max(one[2] for _, one in found)
    slowest = max(found, key=lambda one: one[1][0])[0]
    return Timed(kind, seconds, plain, packed, slowest, work)


def _answered(client: Client, address: str) -> tuple[float, int, int]:
    answer = client.get(address)
    if answer.status != 200:
        raise SystemExit(f"{address} was answered with {answer.status}.")
    return answer.seconds, len(answer.text.encode(errors="surrogateescape")), answer.sent


def asked(user: User, kind: Kind) -> Asked:
    """Count the statements of some pages, inside this process."""
    client = TestClient()
    client.force_login(user)
    most, slowest = 0, ("", 0.0)
    for address in list(dict.fromkeys(kind.addresses))[:COUNTED]:
        with CaptureQueriesContext(connection) as caught:
            answer = client.get(address, headers={"host": HOST})
        assert answer.status_code == 200, address
        most = max(most, len(caught))
        for one in caught.captured_queries:
            if float(one["time"]) >= slowest[1]:
                slowest = (one["sql"], float(one["time"]))
    return Asked(most, *slowest)


def at_once(
    clients: Sequence[Client], addresses: Sequence[Sequence[str]]
) -> tuple[list[tuple[str, float]], float]:
    """Each client asks for its own addresses, all at the same time; and how long it took."""
    found: list[tuple[str, float]] = []

    def ask(client: Client, mine: Iterable[str]) -> None:
        found.extend((address, _answered(client, address)[0]) for address in mine)

    begin = time.perf_counter()
    run_together(
        partial(ask, client, mine) for client, mine in zip(clients, addresses, strict=True)
    )
    return found, time.perf_counter() - begin


def run_together(works: Iterable[Callable[[], None]]) -> None:
    """Run each in a thread; what one raises ends the whole."""
    failed: list[BaseException] = []

    def safely(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 it is raised again below
            failed.append(error)

    threads = [threading.Thread(target=safely, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def mixed(kinds: Iterable[Kind], count: int) -> Iterator[str]:
    """Addresses of all kinds, in turn."""
    listed = [cycle(kind.addresses) for kind in kinds]
    for one in islice(cycle(listed), count):
        yield next(one)
