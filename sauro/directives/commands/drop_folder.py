"""Files are taken in from the drop folder, each by itself: none stands in the way of others."""

import logging
import os
from pathlib import Path

from sauro.directives.commands.intake import take_files
from sauro.directives.drop_folder import ASIDE, whole_files
from sauro.directives.models import Arrival
from sauro.directives.receiving import Handed
from sauro.directives.vocabulary import ArrivalState, Came
from sauro.people.act import Act

logger = logging.getLogger(__name__)


def take_folder(act: Act, folder: Path, at: float) -> list[Arrival]:
    """Take in what lies in the drop folder and is written to the end; then it is gone from there,
    what cannot be taken in is in ``ASIDE``. ``at``: as ``whole_files`` wants it.

    A file that was taken before a process was killed is known by its bytes, and taken once.
    """
    if not folder.is_dir():
        return []
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        logger.error("the drop folder %s does not let us take files away", folder)
        return []
    taken = []
    for path in whole_files(folder, at):
        try:
            taken.append(_take(act, path))
        except OSError as error:
            logger.warning("a file of the drop folder is left there: %s", error)
    return taken


def _take(act: Act, path: Path) -> Arrival:
    with path.open("rb") as content:
        (arrival,) = take_files(act, [Handed(path.name, content)], Came.FOLDER)
    if arrival.state != ArrivalState.FAILED:
        path.unlink()
        return arrival
    _put_aside(path)
    arrival.said += f" Tệp đã được chuyển vào thư mục con “{ASIDE}” của thư mục nhận văn bản."
    arrival.save(update_fields=["said"])
    return arrival


def _put_aside(path: Path) -> None:
    """Beside others of its name, none of which it takes the place of."""
    aside = path.parent / ASIDE
    aside.mkdir(exist_ok=True)
    place, number = aside / path.name, 1
    while place.exists():
        number += 1
        place = aside / f"{path.stem} ({number}){path.suffix}"
    path.rename(place)
