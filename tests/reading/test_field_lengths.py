"""Where the names of fields are looked for before a colon."""

from importlib import import_module

import pytest

from sauro.reading.field_lines import LONGEST_FIELD
from sauro.reading.grammar import Rule
from sauro.reading.rules import fields


@pytest.mark.parametrize("rule", fields.LINES, ids=lambda rule: rule.id)
def test_name_of_a_field_is_never_longer_than_is_looked_for(rule: Rule) -> None:
    parsed = import_module("re._parser").parse(rule.pattern.pattern, rule.pattern.flags)
    assert parsed.getwidth()[1] <= LONGEST_FIELD
