"""Which PostgreSQL lives, as /proc tells; and the files in which one wrote down its number."""

from pathlib import Path

_ALL = Path("/proc")


def servers(folder: Path) -> set[str]:
    """The numbers of PostgreSQL's living processes that work in its data folder ``folder``."""
    return {process.name for process in _ALL.glob("[0-9]*") if _works_in(folder, process)}


def recorded(file: Path) -> str | None:
    """The number in the first line of a lock file; empty if it has none, None without the file."""
    try:
        return (file.read_text().split() or [""])[0]
    except FileNotFoundError:
        return None


def drop_misleading(*files: Path) -> None:
    """Delete lock files that name somebody, now that no server lives; PostgreSQL believes them.

    One that names nobody is left: PostgreSQL judges it, and looks into more than we can.
    """
    for file in files:
        number = recorded(file)
        if number is not None and (_ALL / number).exists():
            file.unlink(missing_ok=True)


def _works_in(folder: Path, process: Path) -> bool:
    try:
        return (process / "comm").read_text() == "postgres\n" and folder.samefile(process / "cwd")
    except OSError:
        return False
