"""Whom the words for a body mean in a directive of a day; asked once, then remembered per text."""

import re
from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Directive
from sauro.directives.vocabulary import Outcome, PartyRole
from sauro.people.models import Agency, AgencyParent
from sauro.people.queries.dated import valid_on
from sauro.people.queries.groups import find_group
from sauro.people.queries.name_book import NameBook, name_book
from sauro.people.vocabulary import AgencyKind
from sauro.reading.rules import clarity

_OUTSIDE = re.compile(
    r"(?:các |những )?(?:bộ(?! chỉ huy| phận| đội)(?!\w)|chính phủ|thủ tướng|quốc hội|trung ương|"
    r"quân khu|đơn vị (?:của|thuộc) (?:quân khu|bộ)|đơn vị trực thuộc bộ|tập đoàn|"
    r"(?:ubnd |ủy ban nhân dân )?tỉnh (?!ủy)\w)",
    re.IGNORECASE,
)
NO_DAY = "Văn bản chưa có ngày ban hành nên chưa biết tên này chỉ cơ quan nào."


@dataclass(frozen=True, slots=True)
class Meant:
    """What words for a body mean; ``why`` is a Vietnamese sentence."""

    outcome: Outcome
    agency_id: int | None = None
    group_id: int | None = None
    why: str = ""


class Resolver:
    """Resolves the names of one directive: a few queries for the book, two for each new group."""

    def __init__(self, day: date | None, issuer: int | None) -> None:
        self._day = day
        self._issuer = issuer
        self._book: NameBook | None = name_book(day, issuer) if day else None
        self._outside = set(
            Agency.objects.filter(in_province=False).values_list("pk", flat=True) if day else ()
        )
        self._known: dict[tuple[str, bool], Meant] = {}

    def meant(self, words: str, role: str = PartyRole.LEAD) -> Meant:
        """What the words mean in this role; a class of helpers is nobody in particular."""
        must_do = role == PartyRole.LEAD
        key = (words, must_do)
        if key not in self._known:
            self._known[key] = self._find(words, must_do)
        return self._known[key]

    def agency(self, words: str) -> int | None:
        """The agency that the words mean, if they mean one."""
        return self.meant(words).agency_id if words else None

    def _find(self, words: str, must_do: bool) -> Meant:
        if self._book is None or self._day is None:
            return Meant(Outcome.OPEN, why=NO_DAY)
        if self._issuer is not None:
            group = find_group(words, self._day, self._issuer)
            if group is not None and must_do:
                return Meant(Outcome.GROUP, group_id=group.pk, why=f"Nhóm “{group.name}”.")
            if group is not None:
                return Meant(Outcome.COLLECTIVE, why=f"Phối hợp chung: nhóm “{group.name}”.")
        match = self._book.find(words)
        if match.agency_id in self._outside:
            return Meant(Outcome.OUTSIDE, match.agency_id, why=match.reason)
        if match.agency_id is not None:
            return Meant(Outcome.AGENCY, match.agency_id, why=match.reason)
        if _OUTSIDE.match(words):
            return Meant(Outcome.OUTSIDE, why="Cơ quan ngoài tỉnh.")
        if not must_do and clarity.GROUP.search(words):
            return Meant(Outcome.COLLECTIVE, why="Gọi chung nhiều cơ quan, không nêu tên.")
        return Meant(Outcome.OPEN, why=match.reason)


def resolver_of(directive: Directive) -> Resolver:
    """The resolver for names in this directive."""
    return Resolver(directive.day, directive.issuer_agency_id)


def agency_named(words: str, day: date | None) -> int | None:
    """The agency that an issuer's name means on the day, if it means one."""
    return name_book(day).find(words).agency_id if words and day else None


def office_of(agency_id: int | None, day: date | None) -> int | None:
    """The office that serves a committee on the day ("VP UBND tỉnh")."""
    if agency_id is None or day is None:
        return None
    rows = AgencyParent.objects.filter(valid_on(day), parent=agency_id)
    return (
        rows.filter(agency__kind=AgencyKind.OFFICE)
        .order_by("agency__rank", "agency")
        .values_list("agency", flat=True)
        .first()
    )
