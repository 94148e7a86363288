"""A rule of deadlines is asked only where its cues stand: they must never hide what it reads."""

import pytest

from sauro.reading.grammar import Rule
from sauro.reading.rules import (
    deadline_cues,
    deadline_loose,
    deadline_parts,
    deadline_relative,
    deadlines,
    recurrence,
)
from tests.reading import real_blocks

CUED = (
    *deadline_cues.CALENDAR_RULES,
    *deadline_cues.EVENT_RULES,
    *deadline_cues.RECURRING_RULES,
)
CALENDAR = (*deadlines.RULES, *deadline_parts.RULES, *deadline_relative.RULES)
ASKED = (*CALENDAR, *deadline_loose.EVENTS, *recurrence.RULES)


@pytest.fixture(scope="module")
def passages() -> list[str]:
    """Blocks of real directives, and the rules' own passages."""
    return real_blocks.passages(ASKED)


@pytest.mark.parametrize(("rule", "cues"), CUED, ids=lambda one: getattr(one, "id", ""))
def test_what_a_rule_reads_holds_one_of_its_cues(
    rule: Rule, cues: tuple[str, ...], passages: list[str]
) -> None:
    read = [match[0] for passage in passages for match in rule.pattern.finditer(passage)]
    assert [words for words in read if not any(cue in words for cue in cues)] == []


@pytest.mark.parametrize("rule", deadline_loose.EVENTS, ids=lambda rule: rule.id)
def test_events_are_looked_for_wherever_a_rule_reads_one(rule: Rule, passages: list[str]) -> None:
    read = [passage for passage in passages if rule.pattern.search(passage)]
    assert [words for words in read if not deadline_cues.EVENTS.search(words)] == []


@pytest.mark.parametrize("rule", CALENDAR, ids=lambda rule: rule.id)
def test_calendar_is_looked_for_wherever_a_rule_reads_it(rule: Rule, passages: list[str]) -> None:
    read = [passage for passage in passages if rule.pattern.search(passage)]
    assert [words for words in read if not deadline_cues.CALENDAR.search(words)] == []


@pytest.mark.parametrize("rule", recurrence.RULES, ids=lambda rule: rule.id)
def test_recurrences_are_looked_for_in_the_passages_of_their_rules(rule: Rule) -> None:
    assert [yes for yes in rule.yes if not deadline_cues.RECURRING.search(yes.passage)] == []
