"""Every rule reads the passages it says it reads, and leaves the others alone."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator

import pytest

from sauro.reading import rules as package
from sauro.reading.grammar import No, Rule, Yes


def _rules(value: object) -> Iterator[Rule]:
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, dict):
        yield from _rules(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from _rules(item)


def _all_rules() -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            for rule in _rules(value):
                same = found.setdefault(rule.id, [])
                if not any(rule is one for one in same):
                    same.append(rule)
    return found


RULES = _all_rules()


def _cases(examples: Iterable[tuple[Rule, Yes | No]]) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}: {example.passage[:40]}")
        for rule, example in examples
    ]


YES = _cases((rule, yes) for (rule, *_) in RULES.values() for yes in rule.yes)
NO = _cases((rule, no) for (rule, *_) in RULES.values() for no in rule.no)


@pytest.mark.parametrize(("rule", "example"), YES)
def test_rule_reads_its_passage(rule: Rule, example: Yes) -> None:
    assert rule.search(example.passage) == example.reads


@pytest.mark.parametrize(("rule", "example"), NO)
def test_rule_leaves_passage_alone(rule: Rule, example: No) -> None:
    assert rule.search(example.passage) is None


@pytest.mark.parametrize("name", RULES)
def test_rule_id_is_used_once(name: str) -> None:
    assert len(RULES[name]) == 1


@pytest.mark.parametrize("name", RULES)
def test_rule_says_where_its_passages_are_from(name: str) -> None:
    rule = RULES[name][0]
    assert rule.yes
    sources = [yes.of for yes in rule.yes] + [no.of for no in rule.no]
    assert [source for source in sources if not source.strip()] == []
    assert rule.means.endswith((".", "…"))
