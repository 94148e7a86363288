"""Many files over all cores; one bad file, even one that kills its process, stops no other."""

import multiprocessing
import os
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext

from sauro.cli.failures import DIED
from sauro.cli.work import Job, Outcome

_AHEAD = 8
_LONGEST_SOCKET = 107
"""Bytes of a path that a socket may have."""
_SOCKET_IN_IT = len("/pymp-12345678/listener-12345678")
"""What multiprocessing adds to the folder for temporary files."""
Work = Callable[[Job], Outcome]


def cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_all(jobs: Sequence[Job], work: Work, workers: int) -> Iterator[Outcome]:
    """The outcomes in the order of the jobs. A single job is done in this process.

    When a process dies, the jobs that were under way are done again, each alone in a process of
    its own: only the one that kills it is lost.
    """
    if len(jobs) == 1:
        yield work(jobs[0])
        return
    waiting = deque(jobs)
    while waiting:
        count = min(workers, len(waiting))
        pool = _pool(count)
        try:
            suspects = yield from _together(pool, waiting, work, count * _AHEAD)
        finally:
            pool.shutdown(cancel_futures=True)
        for job in suspects:
            yield _alone(job, work)


def _together(
    pool: ProcessPoolExecutor, waiting: deque[Job], work: Work, ahead: int
) -> Generator[Outcome, None, list[Job]]:
    """Outcomes until no job waits, or a process dies: returns the jobs then under way."""
    under_way: deque[tuple[Job, Future[Outcome]]] = deque()
    try:
        while waiting or under_way:
            while waiting and len(under_way) < ahead:
                under_way.append((waiting[0], pool.submit(work, waiting[0])))
                waiting.popleft()
            outcome = under_way[0][1].result()
            under_way.popleft()
            yield outcome
    except BrokenProcessPool:
        return [job for job, _ in under_way]
    return []


def _alone(job: Job, work: Work) -> Outcome:
    with _pool(1) as pool:
        try:
            return pool.submit(work, job).result()
        except BrokenProcessPool:
            return Outcome(job, f"{job.path}: {DIED}.")


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=_context(), initializer=_leave_interrupts)


def _context() -> BaseContext:
    """Processes forked from a clean server that has loaded the reader once; else fresh ones.

    The server is asked by a socket in the folder for temporary files; a fresh process needs none.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods() or not _room_for_socket():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["sauro.cli.work", "sauro.reading.reader"])
    return context


def _room_for_socket() -> bool:
    """Whether the folder for temporary files leaves room for the name of a socket in it."""
    return len(os.fsencode(tempfile.gettempdir())) + _SOCKET_IN_IT <= _LONGEST_SOCKET


def _leave_interrupts() -> None:
    """Ctrl-C is for the process that the person started."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
