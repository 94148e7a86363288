"""The demonstration's province with its accounts, and directives handed in by its office."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from sauro.directives.commands.intake import take_files, take_text
from sauro.directives.commands.reading import read_arrival
from sauro.directives.models import Arrival, Directive
from sauro.directives.receiving import Handed
from sauro.people.act import Act
from sauro.people.commands.demo_province import load_demo_province
from sauro.people.models import Agency, User

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
NOW = datetime(2026, 4, 1, 2, tzinfo=UTC)
DAY = date(2026, 4, 1)
PLAN = SAMPLES / "lai-chau-2233-kh.txt"
NOTICE = SAMPLES / "tp-lai-chau-tb-2024-03.txt"
NOTICE_DAY = date(2024, 3, 18)  # of the session; the text has no day of its own


@dataclass(frozen=True, slots=True)
class Office:
    """Who works at the office of the province."""

    specialist: User
    chief: User

    @property
    def act(self) -> Act:
        """What the specialist does on the day."""
        return Act(self.specialist, NOW, "r1")

    @property
    def other(self) -> Act:
        """What the chief does on the day."""
        return Act(self.chief, NOW, "r2")


def load() -> None:
    """The demonstration's province with all its accounts."""
    load_demo_province(Act(None, NOW, "cai-dat"), "Mat-khau-9-dai")


def office() -> Office:
    """The office of the province that was loaded."""
    return Office(account("cv.tonghop"), account("chanhvp"))


def account(username: str) -> User:
    """One of its accounts."""
    return User.objects.get(username=username)


def agency(code: str) -> Agency:
    """One of its agencies."""
    return Agency.objects.get(code=code)


def handed(content: bytes | str, name: str = "van-ban.txt") -> Handed:
    """Bytes or text as a file."""
    data = content.encode() if isinstance(content, str) else content
    return Handed(name, BytesIO(data))


def taken(act: Act, content: bytes | str, name: str = "van-ban.txt") -> Arrival:
    """A file handed in and read."""
    return read(take_files(act, [handed(content, name)])[0])


def read(arrival: Arrival) -> Arrival:
    """What became of it when its job was done."""
    read_arrival(arrival.pk)
    arrival.refresh_from_db()
    return arrival


def directive_of(arrival: Arrival) -> Directive:
    """The directive that it became, once it is read."""
    directive = read(arrival).directive
    assert directive is not None
    return directive


def plan(act: Act, alter: tuple[tuple[str, str], ...] = ()) -> Directive:
    """KH 2233/KH-UBND, with words replaced."""
    text = PLAN.read_text()
    for old, new in alter:
        assert old in text
        text = text.replace(old, new)
    return directive_of(take_files(act, [handed(text, PLAN.name)])[0])


def near(act: Act, day: str = "20") -> Directive:
    """A copy of the plan with another day, as a scan may misread it; the plan has to be there."""
    return plan(act, (("ngày 30 tháng 3 năm 2026", f"ngày {day} tháng 3 năm 2026"),))


def notice(act: Act) -> Directive:
    """The notice of the former city's session of March 2024."""
    city = agency("ubnd-tp-lai-chau")
    return directive_of(take_text(act, NOTICE.read_text(), day=NOTICE_DAY, issuer=city))
