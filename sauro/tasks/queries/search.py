"""One search over directives, passages and tasks, each as far as the user may see."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from django.db.models import F, Model, QuerySet
from django.db.models.functions import Substr

from sauro.directives.models import Directive, Passage
from sauro.directives.policy import reach_of
from sauro.directives.policy import visible_to as directives_visible_to
from sauro.directives.searching import best, lately
from sauro.people.models import User
from sauro.tasks.models import Task
from sauro.tasks.narrow import SEARCHED, WIDE
from sauro.tasks.policy import visible_to

M = TypeVar("M", bound=Model)
AT_MOST = 20
_LATEST = 250
"""Documents in whose passages words are looked for first: their newest of all may be none that an
agency reads."""
_OF_DIRECTIVE = tuple(f"directive__{name}" for name in SEARCHED)


@dataclass(frozen=True, slots=True)
class Found:
    """The best twenty of each; passages come with their directive and their own words."""

    directives: tuple[Directive, ...]
    tasks: tuple[Task, ...]
    passages: tuple[tuple[Passage, str], ...]


def search(user: User, typed: str, day: date) -> Found:
    """What holds all words typed, with marks or without, or a number ("2233khubnd")."""
    reach = reach_of(user, day)
    whole = Directive.objects.filter(directives_visible_to(reach))
    tasks = Task.objects.filter(visible_to(reach))
    passages = Passage.objects.all()
    if not reach.prepares:
        passages = passages.filter(directive__in=whole.values("pk"))
    latest = whole.order_by("-pk").values("pk")[:_LATEST]
    near = Passage.objects.filter(directive__in=latest)
    words = Substr("reading__chars", F("start") + 1, F("end") - F("start"))
    shown = Passage.objects.select_related("directive").annotate(words=words)
    return Found(
        _fetched(best(whole, lately(whole), typed, AT_MOST), Directive.objects.defer(*SEARCHED)),
        _fetched(
            best(tasks, lately(tasks), typed, AT_MOST),
            Task.objects.select_related("directive").defer(*WIDE, "clarity"),
        ),
        tuple(
            (one, one.words)  # type: ignore[attr-defined]
            for one in _fetched(
                best(passages, near, typed, AT_MOST, ("-directive", "-pk")),
                shown.defer(*SEARCHED, *_OF_DIRECTIVE),
            )
        ),
    )


def _fetched(ids: list[int], shown: QuerySet[M]) -> tuple[M, ...]:
    """In this order. Which they are was asked without what they hold."""
    found = {one.pk: one for one in shown.filter(pk__in=ids)}
    return tuple(found[pk] for pk in ids)
