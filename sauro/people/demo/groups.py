"""Groups that the two directives address."""

from dataclasses import dataclass
from datetime import date

from sauro.people.demo import city
from sauro.people.demo.bodies import PROVINCE, SINCE_2024
from sauro.people.national.standard import TWO_LEVELS
from sauro.people.vocabulary import AgencyKind

_TO_COMPARE = "Danh sách dựng để dùng thử; tỉnh xác định cơ quan nào thuộc nhóm."
_MEMBERS = (AgencyKind.OFFICE, AgencyKind.DEPARTMENT, AgencyKind.VERTICAL)


@dataclass(frozen=True, slots=True)
class Addressees:
    """A group in the words of ``owner`` from a day on.

    ``members`` are codes of agencies; without any, ``empty_because`` says why.
    """

    owner: str
    since: date
    name: str
    also: tuple[str, ...]
    members: tuple[str, ...]
    basis: str = ""
    empty_because: str = ""


def groups(communes: tuple[str, ...], former_communes: tuple[str, ...]) -> list[Addressees]:
    """All groups; codes of the committees of communes are passed in."""
    return [
        Addressees(
            "ubnd-tinh",
            TWO_LEVELS,
            "Các sở, ban, ngành tỉnh",
            ("Các sở, ban, ngành", "Các sở, ngành tỉnh", "Các sở, ngành"),
            tuple(body.code for body in PROVINCE if body.kind in _MEMBERS),
            _TO_COMPARE,
        ),
        Addressees(
            "ubnd-tinh",
            TWO_LEVELS,
            "UBND các xã, phường",
            ("Các xã, phường", "UBND cấp xã"),
            communes,
            city.RESOLUTION,
        ),
        Addressees(
            "ubnd-tinh",
            TWO_LEVELS,
            "UBND các xã khu vực biên giới",
            ("UBND các xã biên giới", "Các xã biên giới"),
            (),
            empty_because="Chưa có danh sách xã khu vực biên giới trong nguồn công khai; UBND tỉnh"
            " xác định.",
        ),
        Addressees(
            city.CITY,
            SINCE_2024,
            "UBND các xã, phường",
            ("Các xã, phường",),
            former_communes,
            city.NOTICE,
        ),
        Addressees(
            city.CITY,
            SINCE_2024,
            "Các cơ quan chuyên môn thành phố",
            ("Các cơ quan chuyên môn",),
            tuple(body.code for body in city.OFFICES),
            city.NOTICE,
        ),
    ]
