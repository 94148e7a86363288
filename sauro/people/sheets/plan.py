"""What an import would do, row by row, before anything is done."""

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sauro.people.sheets.columns import Sheet


class Action(StrEnum):
    """What happens with a row."""

    CREATE = "create"
    UPDATE = "update"
    SKIP = "skip"
    ERROR = "error"

    @property
    def label(self) -> str:
        """In the words of officials."""
        return _LABELS[self]


_LABELS = {
    Action.CREATE: "Thêm mới",
    Action.UPDATE: "Cập nhật",
    Action.SKIP: "Bỏ qua (không đổi)",
    Action.ERROR: "Lỗi",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One command to run: its name, and plain values (codes, texts, days)."""

    command: str
    values: tuple[tuple[str, Any], ...] = ()

    def get(self, name: str) -> Any:
        """One of its values."""
        return dict(self.values)[name]


@dataclass(frozen=True, slots=True)
class RowPlan:
    """A row, what would be done with it, and in ``details`` what changes or what is wrong."""

    sheet: Sheet
    number: int
    action: Action
    label: str
    details: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """All rows of a workbook for changes from ``day`` on."""

    day: date
    rows: tuple[RowPlan, ...] = field(default_factory=tuple)

    @property
    def counts(self) -> dict[Action, int]:
        """How many rows of each action."""
        found = Counter(row.action for row in self.rows)
        return {action: found[action] for action in Action}

    @property
    def fingerprint(self) -> str:
        """The same if and only if the same would be done: with it one applies what was shown."""
        return hashlib.sha256(repr((self.day, self.rows)).encode()).hexdigest()


def step(command: str, **values: Any) -> Step:
    """A step with its values in one order."""
    return Step(command, tuple(sorted(values.items())))
