"""Đăng ký kế hoạch, as an agency fills it in: all its tasks of a directive in one grid."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from sauro.directives.models import Directive
from sauro.directives.policy import Reach, reach_of
from sauro.people.models import User
from sauro.people.ordering import order_key
from sauro.people.queries.labels import labels_of
from sauro.people.queries.posts import holders_on
from sauro.tasks.lifecycle import ENTERS
from sauro.tasks.models import Assignment, Registration, Task
from sauro.tasks.narrow import SEARCHED, WIDE_BELOW
from sauro.tasks.policy import directive_roles, inside_of, roles_on
from sauro.tasks.queries.standing_in import Doers, doers_on
from sauro.tasks.registered import Registered, owing, registered, registered_state
from sauro.tasks.vocabulary import OPEN, RegistrationState, WorkState

AT_ONCE = 20
_LACKS = (("nguoi", "người"), ("thoi_gian", "thời hạn"), ("san_pham", "sản phẩm"))
_CLEAR = "du"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the agency, with the printed title."""

    user: User
    title: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """An assignment; ``unfinished`` is the version that is being written or waits, ``agreed`` the
    one that holds. ``lacks`` is what the directive left open, ``locked`` why nothing is entered."""

    assignment: Assignment
    unfinished: Registration | None
    agreed: Registration | None
    lacks: tuple[str, ...]
    locked: str

    @property
    def state(self) -> Registered:
        """How far it is."""
        return registered(self.unfinished, self.agreed)

    @property
    def latest(self) -> Registration | None:
        """What one goes on from."""
        return self.unfinished or self.agreed

    @property
    def missing(self) -> tuple[str, ...]:
        """What neither the directive nor the agency says."""
        return missing(self.lacks, self.latest)

    @property
    def drafted(self) -> bool:
        """Whether something was saved that was never sent."""
        return self.state == Registered.UNSENT and self.unfinished is not None

    @property
    def waits(self) -> bool:
        """Whether it waits to be agreed."""
        return self.state == Registered.SENT


@dataclass(frozen=True, slots=True)
class Grid:
    """All tasks of a directive at one agency. ``enters``: the user may fill it in; ``behalf``:
    for another's agency. ``doers``: who sent and agreed to its rows."""

    directive: Directive
    agency_id: int
    agency: str
    rows: tuple[GridRow, ...]
    people: tuple[Person, ...]
    enters: bool
    behalf: bool
    doers: Doers

    @property
    def counts(self) -> dict[Registered, int]:
        """Rows by how far they are, those alone that a registration is asked of."""
        asked = [row.state for row in self.rows if not row.locked or row.agreed]
        return {state: asked.count(state) for state in Registered}


def grid_of(user: User, directive_id: int, agency_id: int, day: date) -> Grid | None:
    """The grid, if the user reads what the agency reports; None otherwise. Ten queries, one
    more where posts were lent."""
    reach = reach_of(user, day)
    rows = list(
        _inside(reach)
        .filter(task__directive=directive_id, agency=agency_id)
        .select_related("task__directive")
        .prefetch_related(_registrations())
        .defer(*WIDE_BELOW)
        .order_by("task__number", "pk")
    )
    if not rows:
        return None
    directive = rows[0].task.directive
    shown = tuple(map(_row, rows))
    people = {
        pk
        for row in shown
        for one in (row.unfinished, row.agreed)
        if one
        for pk in (one.by_id, one.decided_by_id)
    }
    return Grid(
        directive,
        agency_id,
        labels_of([agency_id], day)[agency_id],
        shown,
        people_of(agency_id, day),
        bool(roles_on(reach, rows[0], directive) & ENTERS),
        agency_id not in reach.agencies,
        doers_on(rows[0], people),
    )


def people_of(agency_id: int, day: date) -> tuple[Person, ...]:
    """Who has a post at the agency on the day, each once, by name."""
    found: dict[int, Person] = {}
    for post in holders_on([agency_id], day):
        found.setdefault(post.user_id, Person(post.user, post.title))
    return tuple(sorted(found.values(), key=lambda one: (one.user.sort_key, one.user.pk)))


def lacks_of(assignment: Assignment) -> tuple[str, ...]:
    """What the directive leaves open of person, time and product; a deadline set since counts."""
    clarity = assignment.task.clarity
    return tuple(
        words
        for name, words in _LACKS
        if (clarity.get(name) or {}).get("state") != _CLEAR
        and not (name == "thoi_gian" and assignment.given_due)
    )


def missing(lacks: tuple[str, ...], one: Registration | None) -> tuple[str, ...]:
    """Of what the directive leaves open, what this registration leaves open too."""
    said = {
        "người": one and (one.person_id or one.person_name),
        "thời hạn": one and one.due,
        "sản phẩm": one and one.product,
    }
    return tuple(words for words in lacks if not said[words])


def versions(rows: Iterable[Registration]) -> tuple[Registration | None, Registration | None]:
    """Of the registrations of one assignment: the one not finished, the one agreed."""
    unfinished = agreed = None
    for one in rows:
        if one.state == RegistrationState.AGREED:
            agreed = one
        elif one.state != RegistrationState.REPLACED:
            unfinished = one
    return unfinished, agreed


@dataclass(frozen=True, slots=True)
class Share:
    """A directive at one agency, by how far its registrations are; ``total`` counts lượt giao."""

    agency_id: int
    agency: str
    counts: dict[Registered, int]

    @property
    def total(self) -> int:
        """All that are asked of it."""
        return sum(self.counts.values())

    @property
    def state(self) -> Registered | None:
        """All of it in one word; None where nothing is asked."""
        return next((state for state in Registered if self.counts[state]), None)


@dataclass(frozen=True, slots=True)
class Registering:
    """A directive in the list: ``own`` are the agencies the user enters for as one of their people,
    ``counts`` those of all agencies whose registrations the user reads, ``whole`` whether these
    are all there are."""

    directive: Directive
    own: tuple[Share, ...]
    counts: dict[Registered, int]
    agencies: int
    unsent: int
    whole: bool

    @property
    def total(self) -> int:
        """All lượt giao."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class RegisteringPage:
    """One page of directives that ask for registrations."""

    rows: tuple[Registering, ...]
    total: int
    number: int
    pages: int


def list_registering(user: User, day: date, number: int = 1) -> RegisteringPage:
    """Directives with tasks whose registration the user reads, the latest first. Nine queries."""
    reach = reach_of(user, day)
    directives, total = asking(_inside(reach), all_=reach.prepares or reach.inspects)
    pages = max(1, -(-total // AT_ONCE))
    number = min(max(1, number), pages)
    first = (number - 1) * AT_ONCE
    listed = list(directives.defer(*SEARCHED)[first : first + AT_ONCE])
    shares = shares_of(reach, [one.pk for one in listed], day)
    rows = tuple(_registering(reach, one, shares[one.pk]) for one in listed)
    return RegisteringPage(rows, total, number, pages)


def asking(rows: QuerySet[Assignment], *, all_: bool) -> tuple[QuerySet[Directive], int]:
    """Directives that ask for registrations of these assignments, the latest first; how many.

    Of ``all_`` assignments the first are found one by one, how many at once; of those of an agency
    both are found from these.
    """
    given = Directive.objects.filter(given_at__isnull=False)
    each = Exists(rows.filter(owing(), task__directive=OuterRef("pk")))
    latest = given.filter(each).order_by("-given_at", "-pk")
    if not all_:
        return latest, latest.count()
    agreed = Registration.objects.filter(state=RegistrationState.AGREED).values("assignment")
    still = rows.filter(state__in=OPEN).values("task")
    done = rows.filter(state=WorkState.DONE, pk__in=agreed).values("task")
    tasks = Task.objects.filter(Q(pk__in=still) | Q(pk__in=done)).order_by()
    return latest, given.filter(pk__in=tasks.values("directive")).count()


def shares_of(reach: Reach, directives: list[int], day: date) -> dict[int, list[Share]]:
    """Of each directive the agencies it is given to, by name, as far as this reach reads."""
    counted = (
        _inside(reach)
        .filter(owing(), task__directive__in=directives)
        .annotate(registered=registered_state())
        .values_list("task__directive", "agency", "registered")
        .annotate(n=Count("pk"))
        .order_by()
    )
    found: dict[tuple[int, int], dict[Registered, int]] = {}
    for directive, agency, state, count in counted:
        counts = found.setdefault((directive, agency), dict.fromkeys(Registered, 0))
        counts[Registered(state)] += count
    names = labels_of({agency for _, agency in found}, day)
    shares: dict[int, list[Share]] = {one: [] for one in directives}
    for (directive, agency), counts in found.items():
        shares[directive].append(Share(agency, names[agency], counts))
    for rows in shares.values():
        rows.sort(key=lambda one: (order_key(one.agency), one.agency_id))
    return shares


def _registering(reach: Reach, directive: Directive, shares: list[Share]) -> Registering:
    own = tuple(one for one in shares if one.agency_id in reach.agencies)
    return Registering(
        directive,
        own,
        {state: sum(one.counts[state] for one in shares) for state in Registered},
        len(shares),
        sum(one.state in (Registered.UNSENT, Registered.RETURNED) for one in shares),
        reach.inspects or bool(directive_roles(reach, directive)),
    )


def _row(assignment: Assignment) -> GridRow:
    unfinished, agreed = versions(assignment.registrations.all())
    label = WorkState(assignment.state).label
    locked = "" if assignment.state in OPEN else f"Nhiệm vụ {label.lower()}, không đăng ký."
    return GridRow(assignment, unfinished, agreed, lacks_of(assignment), locked)


def _inside(reach: Reach) -> QuerySet[Assignment]:
    return Assignment.objects.filter(inside_of(reach)).exclude(state=WorkState.ENDED)


def _registrations() -> "Prefetch[str]":
    rows = Registration.objects.exclude(state=RegistrationState.REPLACED)
    return Prefetch(
        "registrations",
        rows.select_related("person", "by", "plan", "decided_by").prefetch_related("steps"),
    )
