"""The grammar: data only. Every module here holds ``Rule`` values with the passages that prove them."""

import pkgutil
from functools import cache
from importlib import import_module

from sauro.reading.grammar import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the grammar, by id."""
    found: dict[str, Rule] = {}
    for module in pkgutil.iter_modules(__path__):
        values = vars(import_module(f"{__name__}.{module.name}")).values()
        for value in values:
            for rule in value if isinstance(value, tuple) else (value,):
                if isinstance(rule, Rule):
                    found[rule.id] = rule
    return tuple(found[key] for key in sorted(found))
