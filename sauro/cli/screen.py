"""What is shown on the terminal: coloured where it is one, plain where it is a pipe or a file."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from sauro.reading.output.lines import WIDTH, Line

if TYPE_CHECKING:
    from rich import progress as bars

_STYLES = {
    "title": "bold",
    "place": "bold cyan",
    "absent": "italic",
    "confirm": "magenta",
    "warning": "bold",
    "dim": "dim",
    "good": "green",
}
_NARROWEST, _WIDEST = 60, 120


class Progress(Protocol):
    """Counts the files that are done; ``say`` prints a line without breaking the bar."""

    def advance(self) -> None: ...

    def say(self, words: str) -> None: ...


def width() -> int:
    """Characters a line may have."""
    if not sys.stdout.isatty():
        return WIDTH
    return min(max(shutil.get_terminal_size((WIDTH, 24)).columns, _NARROWEST), _WIDEST)


def show(lines: Iterable[Line]) -> None:
    """Print lines to standard output."""
    if not sys.stdout.isatty():
        for line in lines:
            print(line.text)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False, soft_wrap=True)
    for line in lines:
        console.print(Text(line.text, _STYLES.get(line.style, "")))


def tell(words: str) -> None:
    """Print a line to standard error."""
    print(words, file=sys.stderr)


def failure(words: str) -> str:
    """A failure as it is printed."""
    return words if words.startswith("Lỗi ") else f"Lỗi: {words}"


@contextmanager
def progress(total: int) -> Iterator[Progress]:
    """A progress bar on standard error, where that is a terminal and there are many files."""
    if total < 2 or not sys.stderr.isatty():
        yield _Silent()
        return
    from rich import progress as bars
    from rich.console import Console

    columns = (
        bars.TextColumn("Đang đọc"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _Bar(bar, bar.add_task("", total=total))


class _Silent:
    def advance(self) -> None:
        pass

    def say(self, words: str) -> None:
        tell(words)


class _Bar:
    def __init__(self, bar: "bars.Progress", number: "bars.TaskID") -> None:
        self.bar = bar
        self.number = number

    def advance(self) -> None:
        self.bar.advance(self.number)

    def say(self, words: str) -> None:
        self.bar.console.print(words, markup=False, highlight=False, emoji=False, soft_wrap=True)
