"""What the report of a period is made of."""

from dataclasses import dataclass
from datetime import date

from sauro.oversight.papers.kinds.figures import NONE, SOON, Figures, TaskLine, added


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What an agency says stands in its way, what it asks for, and what it was answered."""

    agency: str
    words: str
    request: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class LateData:
    """What came in after the period before was closed, and is therefore counted in this one."""

    agency: str
    words: str
    received: date


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """What the report says. ``tasks`` counts nhiệm vụ, ``by_group`` their groups;
    ``assignments`` counts lượt giao, ``by_agency`` theirs. Sums must agree.

    ``basis`` is the directive ("Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của … "); ``above`` is
    whom it reports to. ``before`` are the lượt giao as of ``before_day``, the closing day before.
    ``silent`` are agencies that sent no data; ``proposals`` follow those drafted from figures.
    Agencies are named for what is overdue since ``named_from`` days at least.
    """

    period: str
    first: date
    last: date
    as_of: date
    above: str
    basis: str
    directives: int
    tasks: Figures
    assignments: Figures
    by_agency: tuple[Figures, ...]
    by_group: tuple[Figures, ...]
    overdue: tuple[TaskLine, ...] = ()
    soon: tuple[TaskLine, ...] = ()
    undated: tuple[TaskLine, ...] = ()
    confirming: tuple[TaskLine, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    proposals: tuple[str, ...] = ()
    before: Figures | None = None
    before_day: date | None = None
    silent: tuple[str, ...] = ()
    late_data: tuple[LateData, ...] = ()
    named_from: int = 1

    def __post_init__(self) -> None:
        for whole, parts in ((self.assignments, self.by_agency), (self.tasks, self.by_group)):
            if added(whole.name, parts) != whole:
                raise ValueError(f"{whole.name}: the parts do not add up to the whole")
        listed = {
            "overdue": (len(self.overdue), self.assignments.overdue),
            "soon": (len(self.soon), self.assignments.count(SOON)),
            "undated": (len(self.undated), self.assignments.count(NONE)),
        }
        for name, (rows, count) in listed.items():
            if rows != count:
                raise ValueError(f"{name}: {rows} rows listed, {count} counted")
