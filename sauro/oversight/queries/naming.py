"""What a narrowed table or list is of, in words."""

from collections.abc import Iterator
from datetime import date

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of, visible_to
from sauro.oversight.queries.grouping import BY, NO_GROUP, NO_LEADER, NOT_COMMUNES
from sauro.oversight.queries.narrowing import ABOVE_COMMUNES, NOBODY, Narrow, tasks_by_group
from sauro.people.models import User
from sauro.people.queries.fields import leaders_on
from sauro.people.vocabulary import Level


def named_of(user: User, narrow: Narrow, day: date, today: date) -> list[str]:
    """Each condition as lines of tables call it on the day. What the user may not see is named as
    little as what does not exist."""
    shown = narrow.directive is not None and _sees(user, narrow.directive, today)
    found = [_line("directive", narrow.directive, day) if shown else None]
    if shown and narrow.group is not None:
        group = tasks_by_group([narrow.directive or 0]).get((narrow.directive or 0, narrow.group))
        found += [group.title or NO_GROUP] if group else []
    found += [_line("agency", narrow.agency, day), *_people(narrow, day)]
    if narrow.level:
        above = narrow.level == ABOVE_COMMUNES
        found.append(NOT_COMMUNES if above else f"cấp {Level(narrow.level).label.lower()}")
    found += ["lượt giao đã lùi hạn"] if narrow.later else []
    return [name for name in found if name]


def _sees(user: User, directive: int, today: date) -> bool:
    seen = Directive.objects.filter(visible_to(reach_of(user, today)), pk=directive)
    return seen.exists()


def _line(by: str, key: int | None, day: date) -> str | None:
    line = BY[by].lines([key], day).get(key) if key is not None else None
    return line.name if line else None


def _people(narrow: Narrow, day: date) -> Iterator[str | None]:
    if narrow.field is not None:
        line = BY["field"].lines([], day).get(narrow.field or None)
        yield line.name if line else None
    if narrow.leader == NOBODY:
        yield NO_LEADER
    elif narrow.leader is not None:
        led = [field for field, post in leaders_on(day).items() if post.user_id == narrow.leader]
        yield f"lĩnh vực do {_line('leader', led[0], day)} phụ trách" if led else None
