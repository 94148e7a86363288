"""A name, a list of names, and what one name of a list says of those before it."""

import re
from typing import NamedTuple

from sauro.reading.names import patterns

_ABOVE_ALL = (", nhất là ", ", đặc biệt là ")
_SECRETARY = re.compile(
    r"(?:.* )?bí thư (?:các )?(?:tỉnh|thành|huyện)[ ,]?.{0,12}[ủu][ỷyỳ]$|.*bí thư$"
)


class Name(NamedTuple):
    """One body, office-holder or group: ``text`` as printed (or with its shared head written out).

    ``group`` is true for a class of bodies ("các sở, ban, ngành tỉnh").
    """

    text: str
    start: int
    end: int
    group: bool


class NameList(NamedTuple):
    """Names that stand together, and where the list ends."""

    names: tuple[Name, ...]
    start: int
    end: int


def with_secretaries(names: list[Name], chars: str) -> list[Name]:
    """ "Bí thư Tỉnh ủy, Chủ tịch UBND các tỉnh: A, B": the Party secretary of each place too."""
    places = [name for name in names if name.text != chars[name.start : name.end]]
    if len(places) < 2:
        return names
    begun = {place.start for place in places}
    out: list[Name] = []
    for name in names:
        if name.start in begun or not _SECRETARY.match(name.text.lower()):
            out.append(name)
            continue
        for place in places:
            own = chars[place.start : place.end]
            seat = "Thành ủy" if " thành phố " in place.text else "Tỉnh ủy"
            out.append(Name(f"Bí thư {seat} {own}", name.start, name.end, False))
    return out


def without_heads(names: list[Name], low: str) -> list[Name]:
    """ "Các cấp ủy, nhất là người đứng đầu": those at the head are of the bodies named."""
    return [
        name
        for name in names
        if not (
            name.text.lower().startswith("người đứng đầu")
            and low.endswith(_ABOVE_ALL, 0, name.start)
        )
    ]


def with_shared_tail(names: list[Name]) -> tuple[Name, ...]:
    """ "Hội đồng nhân dân, Ủy ban nhân dân các xã": the first body has the second's territory."""
    out: list[Name] = []
    for index, name in enumerate(names):
        following = names[index + 1].text if index + 1 < len(names) else ""
        head = patterns.ELECTED.match(following.lower()) if following else None
        bare = name.text.lower() in patterns.ELECTED_BODIES
        if head and bare and len(following) > head.end():
            out.append(Name(name.text + following[head.end() :], name.start, name.end, True))
        else:
            out.append(name)
    return tuple(out)
