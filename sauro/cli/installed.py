"""What the commands of an installation share: its folder, its account, how they say no."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from sauro.cli import screen
from sauro.cli.arguments import Parser
from sauro.config.accounts import current, runner, system_folder
from sauro.config.handover import hand_over, reaches
from sauro.config.installation import VARIABLE, Installation
from sauro.config.reachable import own_place
from sauro.config.refusal import Refusal

DEMO = Path("var/demo")
LIFE = Path("var/demo-life")


def add_data(part: Parser) -> None:
    """The option that chooses the installation."""
    part.add_argument(
        "--data",
        type=Path,
        metavar="THƯ_MỤC",
        help=f"thư mục dữ liệu; mặc định theo biến {VARIABLE}, nếu không đặt thì "
        "/var/lib/sauro/data (chạy bằng root) hoặc ~/.local/share/sauro",
    )


def refusing(run: Callable[[argparse.Namespace], None]) -> Callable[[argparse.Namespace], int]:
    """A command that says a refusal as a sentence; the exit code."""

    def checked(arguments: argparse.Namespace) -> int:
        try:
            run(arguments)
        except Refusal as refusal:
            screen.tell(screen.failure(str(refusal)))
            return 1
        return 0

    return checked


def installation(asked: Path | None, *command: str) -> Installation:
    """The installation in the folder asked for, else in the usual one.

    As root this does not return: the service account runs ``command`` on it.
    """
    folder = (asked or _usual()).absolute()
    hand_over([*command, "--data", str(folder)], folder)
    return _own(folder)


def demonstration(usual: Path, asked: Path | None, *command: str) -> Installation:
    """The same for a demonstration, which finds a place of its own where it cannot stay here."""
    folder = (asked or usual).absolute()
    if os.geteuid() == 0 and asked is None and not reaches(runner(), folder):
        folder = own_place() / usual.name
    hand_over([*command, "--data", str(folder)], folder)
    return _own(folder)


def _own(folder: Path) -> Installation:
    found = Installation(folder)
    found.refuse_foreign(current())
    return found


def _usual() -> Path:
    if named := os.environ.get(VARIABLE):
        return Path(named)
    return system_folder() / "data" if os.geteuid() == 0 else Path.home() / ".local/share/sauro"
