"""A job that lasts until it is let go: once by its worker's death, or by a file."""

import time
from pathlib import Path

from procrastinate.contrib.django import app


@app.task
def hold(notes: str) -> None:
    """Note each attempt in a file; the first one ends when a file ``….go`` appears beside it."""
    with Path(notes).open("a") as file:
        file.write("đã bắt đầu\n")
    first = Path(notes).read_text().count("\n") == 1
    while first and not Path(f"{notes}.go").exists():
        time.sleep(0.05)
