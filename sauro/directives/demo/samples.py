"""Loads KH 2233/KH-UBND and the notice of the former city, as the records office would."""

import hashlib
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

from sauro.directives.commands.intake import take_files, take_text
from sauro.directives.models import Arrival
from sauro.directives.receiving import Handed
from sauro.people.act import Act
from sauro.people.models import Agency, User

SAMPLES = Path(__file__).resolve().parents[3] / "samples"
PLAN = "lai-chau-2233-kh.txt"
NOTICE = "tp-lai-chau-tb-2024-03.txt"
# The text of the notice has neither number nor day: the day of the session stands for it.
NOTICE_DAY = date(2024, 3, 18)
CITY = "ubnd-tp-lai-chau"
RECORDS = "vanthu"


def hand_in_demo_directives(act: Act, folder: Path = SAMPLES) -> list[str]:
    """Take in whatever of the two was never taken in; a worker reads it. What is not on this
    machine, by name. The demonstration's province has to be loaded."""
    absent = []
    for name, take in _DOORS:
        path = folder / name
        if not path.is_file():
            absent.append(name)
            continue
        content = path.read_bytes()
        if not Arrival.objects.filter(sha256=hashlib.sha256(content).hexdigest()).exists():
            take(_ours(act), content)
    return absent


def _ours(act: Act) -> Act:
    return Act(User.objects.get(username=RECORDS), act.now, act.request_id)


def _take_plan(act: Act, content: bytes) -> Arrival:
    return take_files(act, [Handed(PLAN, BytesIO(content))])[0]


def _take_notice(act: Act, content: bytes) -> Arrival:
    city = Agency.objects.get(code=CITY)
    text = content.decode()
    return take_text(act, text, name=Path(NOTICE).stem, day=NOTICE_DAY, issuer=city)


_DOORS: tuple[tuple[str, Callable[[Act, bytes], Arrival]], ...] = (
    (PLAN, _take_plan),
    (NOTICE, _take_notice),
)
