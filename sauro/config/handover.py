"""From root to the service account: everything runs as that one, and never comes back."""

import os
from pathlib import Path

from sauro.config.accounts import Account, runner, system_folder
from sauro.config.installation import InstallationError
from sauro.config.mirror import make_open
from sauro.config.reachable import program_for

_KEPT = ("SAURO_", "LC_", "LANG", "PATH", "TERM", "TZ", "NO_COLOR", "DATABASE_URL")


def hand_over(command: list[str], data: Path) -> None:
    """As root: ends here, the service account goes on with ``sauro command``. Otherwise nothing.

    ``data`` is made for the account where it is absent. ``InstallationError``, ``AccountError``.
    """
    if os.geteuid():
        return
    account = runner()
    make_for(account, data)
    program = program_for(account)
    kept = {key: value for key, value in os.environ.items() if key.startswith(_KEPT)}
    home = {"HOME": str(system_folder()), "USER": account.name, "LOGNAME": account.name}
    arguments = [str(program.python), "-m", "sauro", *command]
    os.chdir("/")
    account.become()
    os.execve(program.python, arguments, kept | home | program.environment)  # noqa: S606


def make_for(account: Account, data: Path) -> None:
    """Make an absent data folder, the account's alone. ``InstallationError`` if it has no way."""
    if not reaches(account, data):
        raise InstallationError(
            f"Tài khoản {account.name} không vào được thư mục {data}; hãy chọn thư mục khác, "
            f"ví dụ --data {system_folder() / 'data'}"
        )
    if not data.exists():
        make_open(data)
        data.chmod(0o700)
        os.chown(data, account.uid, account.gid)


def reaches(account: Account, data: Path) -> bool:
    """Whether the account reaches a folder, or the one in which it would be made."""
    return account.enters(next(folder for folder in (data, *data.parents) if folder.exists()))
