"""Write docs/lifecycle.md from the tables of sauro/tasks/lifecycle.py."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sauro.config.settings")

from sauro.tasks.lifecycle import ASSIGNMENT, EXTENSION, NEEDS, REGISTRATION

TARGET = Path(__file__).resolve().parent.parent / "docs" / "lifecycle.md"
_HEAD = """\
# The life of a task

Drawn by `scripts/draw_lifecycle.py` from `sauro/tasks/lifecycle.py`; never edited by hand. A step
with “không tự quyết việc mình” is not taken for the work of one's own agency, or for what one sent
oneself.
"""
_TABLES = (
    ("Lượt giao", ASSIGNMENT),
    ("Đăng ký kế hoạch", REGISTRATION),
    ("Đề nghị gia hạn", EXTENSION),
)


def drawn() -> str:
    """The whole document."""
    return "\n".join([_HEAD, *(_section(title, table) for title, table in _TABLES)])


def _section(title: str, table: Iterable[Any]) -> str:
    lines = [f"## {title}", "", "```mermaid", "stateDiagram-v2"]
    rows = ["| Việc | Từ | Đến | Ai | Cần |", "|---|---|---|---|---|"]
    for step in table:
        lines += [f"    {one.value} --> {step.to.value}: {step.label}" for one in sorted(step.frm)]
        cells = (step.label, _labels(step.frm), step.to.label, _labels(step.by), _needs(step))
        rows.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join([*lines, "```", "", *rows, ""])


def _labels(values: Iterable[Any]) -> str:
    return ", ".join(str(value.label) for value in sorted(values))


def _needs(step: Any) -> str:
    said = [words for name, words in NEEDS.items() if name in step.needs]
    return "; ".join([*said, *(["không tự quyết việc mình"] if step.others else [])])


if __name__ == "__main__":
    TARGET.write_text(drawn(), encoding="utf-8")
    sys.exit(0)
