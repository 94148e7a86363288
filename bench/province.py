"""An invented province as large as a real one after three years, written by COPY.

The same each time for the same seed and day. Bodies and the shapes of sentences are real; what is
asked of whom, when and what became of it is drawn by lot, so that some filters leave nearly
nothing and others nearly everything.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from random import Random

from django.db import connection, transaction

from bench.province_lives import Lives
from bench.province_papers import Paper, Papers
from bench.province_people import make_people
from bench.province_size import PASSWORD, SEED, Size
from bench.province_tasks import Tasks
from sauro.directives.vocabulary import DirectiveState
from sauro.tasks.commands.changing import settle
from sauro.tasks.models import Task

_YEARS = timedelta(days=1_050)
_AT_ONCE = 2_500


def make_province(size: Size, now: datetime, seed: int = SEED) -> None:
    """Fill an empty database that was migrated; ``now`` is the moment up to which it lived."""
    random = Random(seed)  # noqa: S311
    people = make_people(random, now, size.agencies, size.users, PASSWORD)
    papers, tasks = Papers(random, people), Tasks(random, people)
    lives = Lives(random, people, now)
    for some in _batched(_papers(papers, size, now), _AT_ONCE):
        papers.write()
        for paper in some:
            registers = random.random() < 0.35
            given = tasks.give(paper)
            for one in given:
                lives.begin(one, registers=registers)
            papers.read_by(paper, [to.agency for one in given for to in one.to])
        tasks.write()
        lives.write()
    papers.write()
    lives.write_history()
    _settle()


def tidy() -> None:
    """What autovacuum does in the course of days."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE, FREEZE)")


def _papers(papers: Papers, size: Size, now: datetime) -> Iterator[Paper]:
    """In the order of time, more of them lately; the newest wait for review."""
    random, left, asking = papers.random, size.tasks, int(size.documents * 0.7)
    waits = max(1, size.documents // 50)
    asked = set(random.sample(range(size.documents - waits), min(asking, size.documents - waits)))
    for serial in range(size.documents):
        age = (1 - (serial + 0.5) / size.documents) ** 1.2
        at = now - _YEARS * age - timedelta(hours=2)
        if serial >= size.documents - waits:
            yield papers.add(serial + 1, at, DirectiveState.WAITING, random.randrange(2, 12))
        elif serial in asked:
            asked.discard(serial)
            count = _count(random, left, len(asked))
            left -= count
            yield papers.add(serial + 1, at, DirectiveState.GIVEN, count)
        else:
            yield papers.add(serial + 1, at, DirectiveState.REVIEWED, 0)


def _count(random: Random, left: int, others: int) -> int:
    """Of the tasks that are left, how many this document has: most few, some very many."""
    if not others:
        return left
    mean = left / (others + 1)
    return min(left - others, max(1, round(mean * random.paretovariate(1.6) / 2.67)))


def _batched(papers: Iterable[Paper], count: int) -> Iterator[tuple[Paper, ...]]:
    some: list[Paper] = []
    for paper in papers:
        some.append(paper)
        if len(some) == count:
            yield tuple(some)
            some = []
    yield tuple(some)


def _settle() -> None:
    """What tasks keep of their assignments, as the program itself reckons it."""
    ids = list(Task.objects.order_by("pk").values_list("pk", flat=True))
    for first in range(0, len(ids), _AT_ONCE):
        with transaction.atomic():
            settle(ids[first : first + _AT_ONCE])
