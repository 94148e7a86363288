"""The register as a list: found by words with or without marks, narrowed by kind and level."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sauro.people.models import AgencyName
from sauro.people.naming import key_of, markless_key_of
from sauro.people.queries.agencies import AgencyView, agencies_on
from sauro.people.queries.dated import valid_on

_SAME, _WITH_MARKS, _WITHOUT_MARKS, _NOT = range(4)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for on a day; an empty value asks for nothing."""

    day: date
    words: str = ""
    kind: str = ""
    level: str = ""


def list_agencies(wanted: Wanted) -> list[AgencyView]:
    """Those that fit: the same name first, then typed marks, then without. Three queries."""
    views = [
        view
        for view in agencies_on(wanted.day)
        if wanted.kind in ("", view.agency.kind) and wanted.level in ("", view.agency.level)
    ]
    if not wanted.words.strip():
        return views
    names: dict[int, list[str]] = defaultdict(list)
    for agency_id, text in AgencyName.objects.filter(valid_on(wanted.day)).values_list(
        "agency", "text"
    ):
        names[agency_id].append(text)
    near = {view.id: _nearness(view, names[view.id], wanted.words) for view in views}
    found = [view for view in views if near[view.id] != _NOT]
    return sorted(found, key=lambda view: near[view.id])


def _nearness(view: AgencyView, names: list[str], words: str) -> int:
    """How well a name, or a code, answers to the words."""
    asked, plain = key_of(words), markless_key_of(words)
    keys = [key_of(name) for name in names]
    agency = view.agency
    if asked in keys or words.strip() in (agency.code, agency.unit_code, agency.identifier):
        return _SAME
    if any(_begins_a_word(asked, key) for key in keys):
        return _WITH_MARKS
    if plain and any(_begins_a_word(plain, markless_key_of(name)) for name in names):
        return _WITHOUT_MARKS
    return _NOT


def _begins_a_word(asked: str, key: str) -> bool:
    return bool(asked) and f" {asked}" in f" {key}"
