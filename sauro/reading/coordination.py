"""Who helps: names governed by "phối hợp với", "cùng với"."""

from dataclasses import dataclass

from sauro.reading.grammar import Rule
from sauro.reading.names import Name, NameReader
from sauro.reading.rules import coordination


@dataclass(frozen=True, slots=True)
class Helper:
    """A co-ordinating body and the rule that found it."""

    name: Name
    rule: Rule


def helpers_in(names: NameReader, start: int, end: int) -> list[Helper]:
    """Co-ordinating bodies named in ``[start, end)``, in order, once each."""
    found: list[Helper] = []
    seen: set[str] = set()
    if "hối hợp" not in names.chars[start:end] and "ùng " not in names.chars[start:end]:
        return found
    for rule in (coordination.WITH, coordination.DIRECT, coordination.TOGETHER):
        for match in rule.pattern.finditer(names.chars, start, end):
            listed = names.list_at(match.end(), end)
            if listed is None:
                continue
            for name in listed.names:
                if name.text.lower() not in seen:
                    seen.add(name.text.lower())
                    found.append(Helper(name, rule))
    return sorted(found, key=lambda helper: helper.name.start)
