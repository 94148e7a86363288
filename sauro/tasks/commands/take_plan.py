"""The agency's own plan: read in the limited process, kept under its content, laid beside."""

import re
from datetime import date
from pathlib import Path

from sauro.directives import originals
from sauro.directives.commands.keeping import kept_file
from sauro.directives.kept_source import keepable
from sauro.directives.receiving import Handed, file_name
from sauro.directives.resolving import agency_named
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.formats import refuse_foreign
from sauro.tasks.plan_matching import Plan, head_of, laid_beside
from sauro.tasks.queries.registrations import Grid

_OF_PROVINCE = re.compile(r" (?:tỉnh|thành phố) .*$")
LARGEST = 20_000_000


def take_plan(act: Act, grid: Grid, file: Handed) -> Plan:
    """Read it and lay it beside the tasks of the grid; no registration is written. ``Refused``.

    What bears a mark of secrecy, or cannot be read, leaves nothing behind.
    """
    spooled = originals.spool(file.content)
    try:
        if spooled.size > LARGEST:
            raise Refused(f"Tệp lớn hơn {LARGEST // 1_000_000} MB. Hãy dùng bản Word hoặc PDF gốc.")
        name = file_name(file.name)
        refuse_foreign(Path(name), spooled.head)
        with originals.local_copy(spooled.place, name) as path:
            reading = read_source(keepable(open_confined(path)))
            _require_own(grid, reading)
            original = kept_file(act, path, spooled, name)
    except SourceError as error:
        raise Refused(
            f"{error.message[:1].upper()}{error.message[1:]}. {error.way_out}."
        ) from error
    finally:
        originals.unspool(spooled.place)
    matched, other = laid_beside(grid, reading)
    return Plan(original.pk, name, head_of(reading), matched, other)


def _require_own(grid: Grid, reading: Reading) -> None:
    """A plan of another body says nothing of this one's work."""
    if not reading.tasks:
        raise Refused(
            "Không đọc được nhiệm vụ nào trong tệp. Hãy đăng ký trên bảng hoặc bằng Excel."
        )
    head = reading.document
    day = date.fromisoformat(head.date) if head.date else grid.directive.day
    printed = head.issuer or ""
    issuer = agency_named(printed, day) or agency_named(_OF_PROVINCE.sub("", printed), day)
    if issuer is not None and issuer != grid.agency_id:
        raise Refused(f"Kế hoạch này do {head.issuer} ban hành, không phải {grid.agency}.")
