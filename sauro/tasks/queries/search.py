"""One search over directives, passages and tasks, each as far as the user may see."""

from dataclasses import dataclass
from datetime import date

from django.db.models import F
from django.db.models.functions import Substr

from sauro.directives.models import Directive, Passage
from sauro.directives.policy import reach_of
from sauro.directives.policy import visible_to as directives_visible_to
from sauro.directives.searching import ranked
from sauro.people.models import User
from sauro.tasks.models import Task
from sauro.tasks.policy import visible_to

AT_MOST = 20


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
    directives = ranked(whole, typed).defer("marked", "folded", "vector")
    tasks = ranked(Task.objects.filter(visible_to(reach)), typed).select_related("directive")
    passages = Passage.objects.filter(directive__in=whole.values("pk"))
    words = Substr("reading__chars", F("start") + 1, F("end") - F("start"))
    shown = ranked(passages, typed).select_related("directive").annotate(words=words)
    return Found(
        tuple(directives[:AT_MOST]),
        tuple(tasks.defer("marked", "folded", "vector")[:AT_MOST]),
        tuple((one, one.words) for one in shown.defer("marked", "folded", "vector")[:AT_MOST]),
    )
