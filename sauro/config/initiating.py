"""``sauro init``: an installation of one's own, complete or not at all."""

import shutil
from dataclasses import dataclass

from sauro.config.administrator import check_account, make_administrator
from sauro.config.django_setup import know_models
from sauro.config.installation import Identity, Installation
from sauro.config.preparing import prepare
from sauro.config.serving import locked, running
from sauro.config.supervisor import Stop, heed_signals
from sauro.people import clock


@dataclass(frozen=True, slots=True)
class Administrator:
    """Who will come in first."""

    username: str
    full_name: str
    password: str


def initiate(installation: Installation, address: str, admin: Administrator) -> None:
    """Make it, found at ``address``, with one account. ``Refusal``: then nothing is left of it.

    The folder is absent or empty.
    """
    installation.refuse_used()
    know_models(installation)
    check_account(admin.username, admin.full_name, admin.password)
    installation.set_up(Identity.new("own", address))
    heed_signals()
    try:
        with locked(installation, "đang tạo"), running(installation):
            prepare(installation)
            now = clock.now()
            make_administrator(admin.username, admin.full_name, admin.password, now)
    except BaseException as error:
        for left in installation.folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        if isinstance(error, Stop):
            raise KeyboardInterrupt from error
        raise
