"""What a draft leaves unclear: the six rõ of each task, the share complete, the questions."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

from sauro.reading.clarity import LABELS, NAMES, is_complete
from sauro.reading.output.lines import WIDTH, Line, item, wrapped
from sauro.reading.output.phrases import (
    NO_TASK,
    capital,
    one_line,
    percent,
    printable,
    reference,
    short_day,
    where,
)
from sauro.reading.result import Reading, Task

_STYLES = {"du": "good", "thieu": "warning", "can_lam_ro": "confirm"}
_INDENT = 5
_STATE = 12
_NAME = 16


def lines(reading: Reading, width: int = WIDTH) -> Iterator[Line]:
    """The check line by line, at most ``width`` characters each."""
    named = reference(reading.document, short_day)
    yield from wrapped(f"Kiểm tra 6 rõ: {named} ({reading.name})", width, style="title")
    for number, task in enumerate(reading.tasks, 1):
        yield Line("")
        yield from _task(number, task, width)
    yield Line("")
    if not reading.tasks:
        yield from wrapped(NO_TASK, width, "", "warning")
    yield Line("─" * width, "dim")
    yield from _totals(reading, width)
    yield from _list("Câu hỏi cho cơ quan soạn thảo", reading.questions, width)
    warnings = [warning.message for warning in reading.warnings]
    yield from _list("Cần lưu ý", warnings, width, "warning")


def _task(number: int, task: Task, width: int) -> Iterator[Line]:
    yield Line(f"{number:>3}  {capital(where(task))}".rstrip(), "place")
    room = width - _INDENT
    words = textwrap.shorten(printable(one_line(task.shown)), room * 2, placeholder=" …")
    yield from wrapped(words, width, " " * _INDENT)
    for name, clear in task.clarity.items():
        state = LABELS.get(clear.state, clear.state)
        label = f"{' ' * _INDENT}{state:<{_STATE}}{NAMES.get(name, name):<{_NAME}}"
        yield from wrapped(
            clear.reason, width, " " * len(label), _STYLES.get(clear.state, ""), label
        )


def _totals(reading: Reading, width: int) -> Iterator[Line]:
    tasks = reading.tasks
    whole = sum(is_complete(task) for task in tasks)
    yield from wrapped(f"Đủ cả 6 rõ: {percent(whole, len(tasks))} nhiệm vụ.", width, style="title")
    counts = Counter((name, clear.state) for task in tasks for name, clear in task.clarity.items())
    for name, shown in NAMES.items():
        states = ", ".join(f"{LABELS[state]} {counts[name, state]}" for state in LABELS)
        yield Line(f"  {capital(shown):<{_NAME}}{states}")


def _list(title: str, sentences: Sequence[str], width: int, style: str = "") -> Iterator[Line]:
    if sentences:
        yield Line(f"{title} ({len(sentences)}):", style or "title")
    for sentence in sentences:
        yield from item(sentence, width, style)
