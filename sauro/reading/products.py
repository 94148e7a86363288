"""Finds what a task must hand in: the deliverables its own words name."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sauro.reading.grammar import Rule, longest
from sauro.reading.rules import product_reports, products
from sauro.reading.rules.product_ends import BARE, ENDS, IDLE, IDLE_CUES, JOINED, NESTED
from sauro.reading.rules.product_headings import ELIDED, FINISHING, OPENING

_LONGEST: Final = 260
_HEADING: Final = 600
_BEFORE: Final = 140
_OWN_WORDS: Final = 3
_WORDS: Final = re.compile(r"\w\w")
_LOOSE: Final = re.compile(r"(?:[\s,.–-]|\s(?:và|hoặc|tại|của|các|gồm|bao gồm|(?<!làm )việc))+$")
_LONGEST_LOOSE: Final = 60
_ASKED: Final = re.compile(r"(?:(?:Kính|Trân trọng) đề|Đề) nghị ")
"""Who is asked at the beginning of a task does what follows."""
_CLAUSE: Final = re.compile(r"[;.:\n](?:\s|$)")


def _by_verb() -> dict[str, list[Rule]]:
    """The rules to try at a verb, by the verb without its first letter, which may be a capital."""
    pairs = [
        (verb[1:], rule)
        for rule, verbs in (*products.BY_VERB, *product_reports.BY_VERB)
        for verb in verbs
    ]
    return {
        verb: list(dict.fromkeys(rule for begins, rule in pairs if verb.startswith(begins)))
        for verb, _ in pairs
    }


_BY_VERB: Final = _by_verb()
_VERBS: Final = re.compile(longest(_BY_VERB))
_IDLE: Final = tuple((rule, IDLE_CUES.get(rule.id, ("",))) for rule in IDLE)
_FINISHING: Final = tuple(verb[1:] for verb in FINISHING)


class Product(NamedTuple):
    """A deliverable: ``chars[start:end]`` is ``text``, read by ``rule``."""

    start: int
    end: int
    text: str
    rule: str


def products_in(
    chars: str, start: int, end: int, heading: tuple[int, int] | None = None
) -> list[Product]:
    """The deliverables that the task at ``[start, end)`` of ``chars`` names, first named first.

    ``heading`` is the span of the heading above; its noun phrase is the deliverable where the task
    only says "hoàn thiện, trình". An empty list where none is named.
    """
    block = chars[start:end]
    found = _named(block)
    titled = heading is not None and heading[1] - heading[0] <= _HEADING
    if not found and heading is not None and titled and _submits(block):
        start = heading[0]
        found = _titled(chars[slice(*heading)])
    return [Product(start + p.start, start + p.end, p.text, p.rule) for p in found]


def _named(block: str) -> list[Product]:
    found: list[Product] = []
    for rule in OPENING:
        match = rule.pattern.match(block)
        if match is not None:
            found += _at(block, match, rule)
    for verb in _VERBS.finditer(block, 1):
        for rule in _BY_VERB[verb[0]]:
            match = rule.pattern.match(block, verb.start() - 1)
            if match is not None:
                found += _at(block, match, rule)
    found.sort(key=lambda product: (product.start, -product.end))
    kept: list[Product] = []
    for product in found:
        if not kept or product.start >= kept[-1].end:
            kept.append(product)
    return kept


def _at(block: str, match: re.Match[str], rule: Rule) -> Iterable[Product]:
    """What the rule reads in a match, unless its verb is nobody's duty here."""
    if _idle(block, match.start()):
        return ()
    start, head = rule.read(match)
    end = _close(block, start, head, rule.sense == "sent")
    return _split(block, start, head, end, rule.id)


def _idle(block: str, verb: int) -> bool:
    """Whether the words before the verb say that it is nobody's duty here."""
    asked = _ASKED.match(block)
    begun = max(asked.end() if asked else 0, verb - _BEFORE)
    before = _CLAUSE.split(block[begun:verb])[-1]
    if block[verb].isupper() and _WORDS.search(before):
        return True
    return any(
        any(map(before.__contains__, cues)) and rule.pattern.search(before) for rule, cues in _IDLE
    )


def _close(block: str, start: int, head: int, sent: bool) -> int:
    """Where the phrase that begins at ``start`` with a head up to ``head`` closes."""
    limit = min(len(block), start + _LONGEST)
    for rule in ENDS:
        for match in rule.pattern.finditer(block, head, limit):
            if rule.sense == "light" and BARE.pattern.search(block[head : match.start()]):
                continue
            if rule.sense == "whither" and not sent:
                continue
            limit = match.start()
            break
    loose = _LOOSE.search(block, max(start, limit - _LONGEST_LOOSE), limit)
    return loose.start() if loose else limit


def _split(block: str, start: int, head: int, end: int, rule: str) -> Iterator[Product]:
    """One product, or several where a full phrase is followed by another one's head."""
    joined = JOINED.pattern.search(block, head, end)
    if joined is not None:
        first = block[start : joined.start()]
        own = block[head : joined.start()]
        several = "," in own or NESTED.pattern.search(own)
        if not several and len(own.split()) >= _OWN_WORDS:
            yield Product(start, joined.start(), first, rule)
            yield from _split(block, joined.start("read"), joined.end("read"), end, rule)
            return
    yield Product(start, end, block[start:end], rule)


def _submits(block: str) -> bool:
    return any(verb in block for verb in _FINISHING) and any(
        rule.pattern.search(block) for rule in ELIDED if rule.sense == "elided"
    )


def _titled(heading: str) -> list[Product]:
    for rule in ELIDED:
        match = rule.pattern.search(heading) if rule.sense == "heading" else None
        if match is not None:
            start, end = rule.read(match)[0], len(heading.rstrip(" .;:\n"))
            return [Product(start, end, heading[start:end], rule.id)]
    return []
