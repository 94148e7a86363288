"""A rule that sets text apart is asked only where its cues stand: they hide nothing it reads."""

import pytest

from sauro.reading import excluded
from sauro.reading.grammar import Rule
from sauro.reading.rules.closings import BARE_CALL
from tests.reading.real_blocks import passages

CUED = sorted(
    {
        (rule.id, tuple(cue for one, cue in table if one is rule)): rule
        for table in (excluded._WHOLE, excluded._BEGINNINGS)
        for rule, _ in table
    }.items()
)


@pytest.mark.parametrize(("cues", "rule"), [(key[1], rule) for key, rule in CUED])
def test_what_a_rule_reads_holds_one_of_its_cues(cues: tuple[str, ...], rule: Rule) -> None:
    read = [match[0] for one in passages([rule]) if (match := rule.pattern.match(one))]
    assert read
    assert [words for words in read if not any(cue in words for cue in cues)] == []


def test_bare_call_begins_with_words_that_call() -> None:
    read = [match[0] for one in passages([BARE_CALL]) if (match := BARE_CALL.pattern.match(one))]
    assert read
    assert [words for words in read if excluded._call(words) is None] == []
