"""Which agency a name in a document of a certain day means.

A name means an agency only if the agency bore it on the day of the document. What bears it on
another day is a candidate with the reason why it was not taken; a person decides.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sauro.people.models import AgencyName
from sauro.people.naming import key_of, markless_key_of
from sauro.people.queries.agencies import above, parents_on, under
from sauro.people.spans import Span, shown
from sauro.people.vocabulary import NameKind
from sauro.reading.alike import body_of, same_body, words_of

_MOST_CANDIDATES = 8
_ALIKE_FROM = 0.6


@dataclass(frozen=True, slots=True)
class Named:
    """A name an agency bears on ``days``; ``exact`` unless the first day only says since when the
    register knows it."""

    agency_id: int
    text: str
    kind: str
    key: str
    days: Span
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Candidate:
    """An agency that may be meant, and why it may, or may not, be the one."""

    agency_id: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Match:
    """``agency_id`` where exactly one agency is meant; else None, and candidates for a person."""

    agency_id: int | None
    reason: str
    candidates: tuple[Candidate, ...] = ()


class NameBook:
    """All names ever borne, asked for one day, in documents of one issuer if it is known."""

    def __init__(
        self,
        names: Iterable[Named],
        day: date,
        parents: dict[int, int] | None = None,
        issuer: int | None = None,
    ) -> None:
        self.day = day
        self._names = tuple(names)
        self._by_key: dict[str, list[Named]] = defaultdict(list)
        for name in self._names:
            self._by_key[name.key].append(name)
        self._parents = parents or {}
        self._issuer = issuer

    def find(self, printed: str) -> Match:
        """Whom the printed name means; an office-holder ("Giám đốc Sở Y tế") means his body."""
        found = self._borne(key_of(printed)) or self._borne(key_of(body_of(printed)))
        if not found:
            reason = "Không có cơ quan nào mang tên này trong ngày văn bản."
            return Match(None, reason, self._near(printed))
        if len({name.agency_id for name in found}) == 1:
            return Match(found[0].agency_id, _borne_as(found[0]))
        return self._among(found)

    def all_on_day(self) -> list[Named]:
        """Names borne on the day."""
        return [name for name in self._names if name.days.holds(self.day)]

    def _borne(self, key: str) -> list[Named]:
        return [name for name in self._by_key.get(key, ()) if name.days.holds(self.day)]

    def _among(self, found: list[Named]) -> Match:
        """Several bear the name: the nearest to the issuer is meant, if one is nearest."""
        for scope in self._scopes:
            within = {name.agency_id: name for name in found if name.agency_id in scope}
            if len(within) == 1:
                reason = "Nhiều cơ quan cùng tên; chọn cơ quan thuộc nơi ban hành văn bản."
                return Match(next(iter(within)), reason, self._as_candidates(found))
            if within:
                break
        reason = "Nhiều cơ quan cùng mang tên này trong ngày văn bản."
        return Match(None, reason, self._as_candidates(found))

    @cached_property
    def _scopes(self) -> list[set[int]]:
        """What stands under the issuer, then under the body above it, and so on."""
        if self._issuer is None:
            return []
        return [under(one, self._parents) for one in above(self._issuer, self._parents)]

    def _as_candidates(self, found: Iterable[Named]) -> tuple[Candidate, ...]:
        return _once(
            Candidate(name.agency_id, self._called(name), _borne_as(name)) for name in found
        )

    def _near(self, printed: str) -> tuple[Candidate, ...]:
        """The same name on other days, then names like it on the day."""
        body = body_of(printed) or printed
        keys = {key_of(printed), key_of(body)} - {""}
        found = [
            Candidate(name.agency_id, self._called(name), self._other_day(name))
            for key in sorted(keys)
            for name in self._by_key.get(key, ())
        ]
        found += self._alike(body)
        return _once(found)[:_MOST_CANDIDATES]

    def _alike(self, body: str) -> list[Candidate]:
        words, markless = words_of(body), markless_key_of(body)
        found = []
        for name in self.all_on_day():
            if name.key and markless_key_of(name.text) == markless:
                score, reason = 1.0, "Chỉ khác dấu."
            elif same_body(words, words_of(name.text)):
                score, reason = 0.9, "Tên viết tắt của cơ quan này."
            else:
                score, reason = _shared(markless, markless_key_of(name.text)), "Tên gần giống."
            if score >= _ALIKE_FROM:
                found.append((-score, Candidate(name.agency_id, self._called(name), reason)))
        found.sort(key=lambda one: (one[0], one[1].name))
        return [candidate for _, candidate in found]

    def _other_day(self, name: Named) -> str:
        if self.day < name.days.first:
            if not name.exact:
                return (
                    f"Danh mục chỉ ghi tên này từ ngày {shown(name.days.first)}; trước đó chưa đối"
                    " chiếu."
                )
            return f"Tên này chỉ dùng từ ngày {shown(name.days.first)}."
        return f"Tên này chỉ dùng đến hết ngày {shown(name.days.last or name.days.first)}."

    def _called(self, name: Named) -> str:
        """The official name on the day, or the last before, or the first after."""
        official = self._official.get(name.agency_id, [])
        past = [one for one in official if one.days.first <= self.day]
        return (past[-1] if past else official[0]).text if official else name.text

    @cached_property
    def _official(self) -> dict[int, list[Named]]:
        found: dict[int, list[Named]] = defaultdict(list)
        for name in sorted(self._names, key=lambda one: one.days.first):
            if name.kind == NameKind.OFFICIAL:
                found[name.agency_id].append(name)
        return found


def name_book(day: date, issuer: int | None = None) -> NameBook:
    """The book for a document of this day, issued by the agency of this id. Two queries."""
    names = [
        Named(
            row.agency_id,
            row.text,
            row.kind,
            row.key,
            row.span,
            row.agency.first_day_exact or row.first_day != row.agency.first_day,
        )
        for row in AgencyName.objects.select_related("agency").order_by("pk")
    ]
    return NameBook(names, day, parents_on(day), issuer)


def find_agency(printed: str, day: date, issuer: int | None = None) -> Match:
    """Whom a name means in a document of the day; for many names ask one ``name_book``."""
    return name_book(day, issuer).find(printed)


def _once(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Each agency once, with the first reason, in the order given."""
    first: dict[int, Candidate] = {}
    for candidate in candidates:
        first.setdefault(candidate.agency_id, candidate)
    return tuple(first.values())


def _borne_as(name: Named) -> str:
    return f"{NameKind(name.kind).label}: {name.text}."


def _shared(one: str, other: str) -> float:
    """Share of words two keys have in common, of all words of both."""
    mine, yours = set(one.split()), set(other.split())
    return len(mine & yours) / len(mine | yours) if mine and yours else 0.0
