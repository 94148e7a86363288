"""Who acts on a day of the demonstration's month, and shortcuts through the life of a task."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.utils import timezone

from sauro.directives.commands.review.closing import class_passage, sign_off
from sauro.directives.commands.review.deciding import accept
from sauro.directives.models import Directive
from sauro.directives.queries.coverage import coverage, undecided
from sauro.directives.vocabulary import PassageKind, ProposalState
from sauro.people.act import Act
from sauro.people.demo.accounts import focal_of
from sauro.people.models import Agency, User
from sauro.people.naming import initials
from sauro.people.queries.labels import labels_of
from sauro.tasks.commands.products import Document, hand_in
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.report import Report, report_done
from sauro.tasks.commands.steps import take, take_many
from sauro.tasks.models import Assignment, Registration
from sauro.tasks.vocabulary import RegistrationState, WorkState

OFFICE, CHIEF, RECORDS = "cv.tonghop", "chanhvp", "vanthu"
PLAN = "2233/KH-UBND"


class Day:
    """A day of the plan's life; each act comes a few minutes after the one before."""

    def __init__(self, day: date, hour: int = 8) -> None:
        self.day = day
        self.moment = timezone.make_aware(datetime(day.year, day.month, day.day, hour))
        self._acts = 0

    @property
    def name(self) -> str:
        """What requests of the day begin with."""
        return f"thang-tu-{self.day:%d-%m}"

    @property
    def plan(self) -> Directive:
        """KH 2233/KH-UBND."""
        return Directive.objects.get(number=PLAN)

    def act(self, username: str) -> Act:
        """What this account does next."""
        self._acts += 1
        self.moment += timedelta(minutes=2)
        user = User.objects.get(username=username)
        return Act(user, self.moment, f"{self.name}-{self._acts}")

    def by(self, row: Assignment) -> Act:
        """What the agency's contact does next; for the office's own work its chief."""
        code = row.agency.code
        return self.act(CHIEF if code == "vp-ubnd-tinh" else focal_of(code))

    def work(self, code: str, number: int) -> Assignment:
        """What the task of this number is at the agency, as it is now."""
        return Assignment.objects.select_related("task__directive", "agency").get(
            task__directive__number=PLAN, task__number=number, agency__code=code
        )

    def all_of(self, number: int) -> list[Assignment]:
        """The task at each of its agencies, in the order in which they were given."""
        rows = Assignment.objects.filter(task__directive__number=PLAN, task__number=number)
        return list(rows.select_related("task__directive", "agency").order_by("pk"))

    def sent(self, code: str) -> list[Registration]:
        """What the agency registered and waits to be agreed."""
        rows = Registration.objects.filter(assignment__task__directive__number=PLAN)
        return list(rows.filter(assignment__agency__code=code, state=RegistrationState.SENT))

    def weekly(self, text: str) -> None:
        """The answer that is owed on Mondays; without text nothing happened."""
        row = self.work("so-nong-nghiep-moi-truong", 17)
        update(self.by(row), row, Progress(text=text, nothing_new=not text))

    def receive(self, rows: Iterable[Assignment]) -> None:
        """Each agency receives its own in one go."""
        mine: dict[str, list[Assignment]] = {}
        for row in rows:
            if row.state == WorkState.GIVEN:
                mine.setdefault(row.agency.code, []).append(row)
        for same in mine.values():
            take_many(self.by(same[0]), "receive", {row.pk: row.version for row in same})

    def step(self, username: str, action: str, row: Assignment, **said: object) -> Assignment:
        """One step from where the work is now."""
        now = fresh(row)
        return take(self.act(username), action, now, now.version, said)

    def product(self, row: Assignment, kind: str, number: int, title: str, day: date) -> None:
        """A paper of the agency's own is handed in."""
        name = labels_of({row.agency_id}, self.day)[row.agency_id]
        whose = "UBND" if row.agency.code.startswith("ubnd-") else initials(name)
        hand_in(self.by(row), fresh(row), Document(
            day, f"{number}/{_SIGNS[kind]}-{whose}", kind, name, title=title
        ))  # fmt: skip

    def report(self, row: Assignment, result: str, cause: str = "", reason: str = "") -> None:
        """Reported as done, with what was handed in."""
        now = fresh(row)
        said = Report(result, None, cause, reason)
        report_done(self.by(row), now, now.version, said)


_SIGNS = {
    "Kế hoạch": "KH",
    "Báo cáo": "BC",
    "Tờ trình": "TTr",
    "Quyết định": "QĐ",
    "Công văn": "CV",
}


def fresh(row: Assignment) -> Assignment:
    """As it is now."""
    return Assignment.objects.select_related("task__directive", "agency").get(pk=row.pk)


def agency(code: str) -> Agency:
    """A body of the province, or above it."""
    return Agency.objects.get(code=code)


def reviewed(act: Act, directive: Directive) -> Directive:
    """Each card accepted, each stretch classed, the review signed off."""
    for card in directive.proposals.filter(state=ProposalState.PROPOSED):
        accept(act, card, card.version)
    for stretch in undecided(coverage(directive)):
        class_passage(act, stretch.passage, PassageKind.CONTEXT)
    return sign_off(act, directive)
