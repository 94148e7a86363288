"""One small province, made by the commands themselves: two departments, an office, two communes."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sauro.people.act import Act
from sauro.people.commands.agencies import NewAgency, create_agency
from sauro.people.commands.posts import appoint
from sauro.people.commands.users import create_user, make_administrator
from sauro.people.models import Agency, Post, User
from sauro.people.vocabulary import AgencyKind, Level, PostKind

FIRST = date(2025, 7, 1)
DAY = date(2026, 3, 30)
NOW = datetime(2026, 3, 30, 2, tzinfo=UTC)
SYSTEM = Act(None, NOW, "cai-dat")
PASSWORD = "Mat-khau-9-dai"


@dataclass(frozen=True, slots=True)
class Province:
    """The agencies of it, by what they are."""

    committee: Agency
    office: Agency
    finance: Agency
    health: Agency
    binh_lu: Agency
    ban_bo: Agency


def agency(name: str, kind: AgencyKind = AgencyKind.DEPARTMENT, **values: Any) -> Agency:
    """An agency of the province from its first day on."""
    usual: dict[str, Any] = {"level": Level.PROVINCE, "first_day": FIRST}
    return create_agency(SYSTEM, NewAgency(name=name, kind=kind, **usual | values))


def commune(name: str, parent: Agency | None = None) -> Agency:
    """The committee of a commune, with its short name."""
    return agency(
        f"Ủy ban nhân dân xã {name}", AgencyKind.COMMITTEE, level=Level.COMMUNE, parent=parent,
        abbreviations=(f"UBND xã {name}",),
    )  # fmt: skip


def province() -> Province:
    """All of it."""
    committee = agency(
        "Ủy ban nhân dân tỉnh", AgencyKind.COMMITTEE, code="ubnd-tinh",
        abbreviations=("UBND tỉnh",),
    )  # fmt: skip
    office = agency("Văn phòng Ủy ban nhân dân tỉnh", AgencyKind.OFFICE, parent=committee)
    return Province(
        committee,
        office,
        agency("Sở Tài chính", parent=committee, rank=2, abbreviations=("Sở TC",)),
        agency("Sở Y tế", parent=committee, rank=3),
        commune("Bình Lư", committee),
        commune("Bản Bo", committee),
    )


def user(username: str, full_name: str = "Lò Văn An") -> User:
    """An account without posts."""
    return create_user(SYSTEM, username, full_name)


def holder(
    username: str, kind: PostKind, agency: Agency | None, first_day: date = FIRST, **values
) -> Post:
    """A post of a new account."""
    return appoint(SYSTEM, user(username), kind, agency, first_day, **values)


def administrator(username: str = "quantri") -> User:
    """The first administrator."""
    return make_administrator(SYSTEM, username=username, full_name="Vũ Thị Yến", password=PASSWORD)


def act_of(user: User, request_id: str = "r1") -> Act:
    """What the user does on the day."""
    return Act(user, NOW, request_id)
