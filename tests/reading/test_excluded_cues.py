"""A rule that sets text apart is asked only where its cue stands, which hides nothing it reads."""

import pytest

from sauro.reading import excluded
from sauro.reading.grammar import Rule
from sauro.reading.rules.closings import BARE_CALL
from tests.reading.real_blocks import passages

CUED = sorted(
    {
        (rule.id, cue): rule
        for table in (excluded._WHOLE, excluded._BEGINNINGS)
        for rule, cue in table
    }.items()
)


@pytest.mark.parametrize(("cue", "rule"), [(key[1], rule) for key, rule in CUED])
def test_what_a_rule_reads_holds_its_cue(cue: str, rule: Rule) -> None:
    read = [match[0] for one in passages([rule]) if (match := rule.pattern.match(one))]
    assert read
    assert [words for words in read if cue not in words] == []


def test_bare_call_begins_with_words_that_call() -> None:
    read = [match[0] for one in passages([BARE_CALL]) if (match := BARE_CALL.pattern.match(one))]
    assert read
    assert [words for words in read if excluded._call(words) is None] == []
