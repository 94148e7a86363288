"""Loads KH 2233/KH-UBND and the notice of the former city, as the records office would."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from sauro.directives.commands.intake import Handed, take_files, take_text
from sauro.directives.commands.reading import read_arrival
from sauro.directives.models import Arrival, Directive, Original
from sauro.people.act import Act
from sauro.people.models import Agency, User

SAMPLES = Path(__file__).resolve().parents[3] / "samples"
PLAN = "lai-chau-2233-kh.txt"
NOTICE = "tp-lai-chau-tb-2024-03.txt"
# The text of the notice has neither number nor day: the day of the session stands for it.
NOTICE_DAY = date(2024, 3, 18)
CITY = "ubnd-tp-lai-chau"
RECORDS = "vanthu"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The directives that are there now, and names of samples that are not on this machine."""

    directives: tuple[Directive, ...]
    absent: tuple[str, ...] = ()


def load_demo_directives(act: Act, folder: Path = SAMPLES) -> Loaded:
    """Take in and read whatever of the two is missing; what was taken in is left as it is.

    The demonstration's province has to be loaded. Each directive is read here, not by a worker, so
    that it waits for review when the first page is opened.
    """
    ours = Act(User.objects.get(username=RECORDS), act.now, act.request_id)
    found: list[Directive] = []
    absent: list[str] = []
    doors: tuple[tuple[str, Callable[[Act, bytes], Arrival]], ...] = (
        (PLAN, _take_plan),
        (NOTICE, _take_notice),
    )
    for name, take in doors:
        path = folder / name
        if not path.is_file():
            absent.append(name)
            continue
        directive = _known(path.read_bytes()) or _taken(take(ours, path.read_bytes()))
        if directive is not None:
            found.append(directive)
    return Loaded(tuple(found), tuple(absent))


def _known(content: bytes) -> Directive | None:
    digest = hashlib.sha256(content).hexdigest()
    original = Original.objects.filter(sha256=digest).first()
    rendition = getattr(original, "rendition", None)
    return rendition.directive if rendition is not None else None


def _taken(arrival: Arrival) -> Directive | None:
    if arrival.directive is None:
        read_arrival(arrival.pk)
        arrival.refresh_from_db()
    return arrival.directive


def _take_plan(act: Act, content: bytes) -> Arrival:
    return take_files(act, [Handed(PLAN, BytesIO(content))])[0]


def _take_notice(act: Act, content: bytes) -> Arrival:
    city = Agency.objects.get(code=CITY)
    text = content.decode()
    return take_text(act, text, name=Path(NOTICE).stem, day=NOTICE_DAY, issuer=city)
