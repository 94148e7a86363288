"""Tasks in the making, in derived offsets: where their words stand, whom they oblige and how that
is known."""

from dataclasses import dataclass, field
from typing import NamedTuple

from sauro.reading.coordination import Helper
from sauro.reading.grammar import Rule
from sauro.reading.names import Name
from sauro.reading.outline import Node
from sauro.reading.predicates import Address
from sauro.reading.rows import Row


class Lead(NamedTuple):
    """A body that must act; ``source`` is the node whose words name it, if not the task's own."""

    name: Name
    rule: Rule
    source: Node | None = None


@dataclass(slots=True)
class Draft:
    """A task in derived offsets.

    ``above`` are the nodes it may inherit a deadline from, nearest first. ``row`` holds the field
    lines of its item, where it has any. ``giver`` is the node above that names its addressee.
    ``shared_time`` is the closing sentence of its block that bounds all its orders.
    """

    start: int
    end: int
    node: Node
    leads: list[Lead]
    helpers: list[Helper]
    above: list[Node] = field(default_factory=list)
    row: Row | None = None
    address: Address | None = None
    giver: tuple[Node, Address] | None = None
    shared_time: tuple[int, int] | None = None
