"""One thing that is looked at."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How it is; the values are the colours of badges."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"

    @property
    def label(self) -> str:
        """In words."""
        return {"good": "Tốt", "warn": "Cần chú ý", "bad": "Cần xử lý"}[self.value]


@dataclass(frozen=True, slots=True)
class Sign:
    """``said`` is how it is, ``todo`` what to do and whom to call, empty where all is well;
    ``code`` is something to be copied as it stands."""

    name: str
    state: State
    said: str
    todo: str = ""
    code: str = ""


KEEPER = "người giữ máy chủ"
"""Whom to call for what only the machine's keeper can mend."""
