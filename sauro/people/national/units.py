"""The register of administrative units, read once from ``units.tsv.gz`` beside this file.

``SOURCE.md`` says where the data comes from; ``make.py`` writes it.
"""

import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).with_name("units.tsv.gz")
COLUMNS = (
    "code", "level", "kind", "name", "parent", "first", "last", "origins",
    "latitude", "longitude", "km2", "basis",
)  # fmt: skip


class Level(StrEnum):
    """Level of a unit. Districts ended with 30/6/2025."""

    PROVINCE = "p"
    DISTRICT = "d"
    COMMUNE = "c"


@dataclass(frozen=True, slots=True)
class Origin:
    """A unit that another was made of; ``whole`` unless only a part of it went there."""

    code: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit from ``first`` (None: not known since when) to ``last`` (None: still there).

    ``code`` alone does not identify it: 03388 was Phường Quyết Tiến, and is Phường Đoàn Kết since
    1/7/2025. ``parent`` is the code of the district or province it belongs to, ``km2`` an area.
    """

    code: str
    level: Level
    kind: str
    name: str
    parent: str
    first: date | None
    last: date | None
    origins: tuple[Origin, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    km2: float | None = None
    basis: str = ""

    @property
    def full_name(self) -> str:
        """ "Xã Mường Than"."""
        return f"{self.kind} {self.name}"

    def holds_on(self, day: date) -> bool:
        """Whether it exists on the day, as far as is known."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class Register:
    """All units of all times, by code and day."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self.units = tuple(units)
        self._by_code: dict[str, list[Unit]] = defaultdict(list)
        self._by_parent: dict[str, list[Unit]] = defaultdict(list)
        for unit in self.units:
            self._by_code[unit.code].append(unit)
            self._by_parent[unit.parent].append(unit)

    def on(self, day: date, level: Level) -> list[Unit]:
        """All units of a level on a day, by code."""
        found = (unit for unit in self.units if unit.level == level and unit.holds_on(day))
        return sorted(found, key=lambda unit: unit.code)

    def unit(self, code: str, day: date) -> Unit | None:
        """What has the code on the day."""
        return next((unit for unit in self._by_code.get(code, ()) if unit.holds_on(day)), None)

    def within(self, parent: str, day: date) -> list[Unit]:
        """Units directly under the one of this code on the day, by code."""
        found = (unit for unit in self._by_parent.get(parent, ()) if unit.holds_on(day))
        return sorted(found, key=lambda unit: unit.code)

    def origins_of(self, unit: Unit) -> list[tuple[Unit, bool]]:
        """Units it was made of, as they were on the day before its first; whether wholly."""
        if unit.first is None:
            return []
        found = []
        for origin in unit.origins:
            before = [one for one in self._by_code.get(origin.code, ()) if one.last is not None]
            past = [one for one in before if one.last is not None and one.last < unit.first]
            if past:
                found.append((max(past, key=lambda one: one.last or date.min), origin.whole))
        return found

    def heirs_of(self, unit: Unit) -> list[tuple[Unit, bool]]:
        """Units that were made of it when it ended; whether all of it went there."""
        return [
            (heir, whole)
            for heir in self.units
            for origin, whole in self.origins_of(heir)
            if origin is unit
        ]


@lru_cache(maxsize=1)
def register() -> Register:
    """The register that comes with the program (some 14,000 rows, read in about a tenth of a
    second)."""
    return Register(_read(DATA))


def _read(path: Path) -> Iterator[Unit]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        if tuple(header) != COLUMNS:
            raise ValueError(f"{path.name}: unexpected columns {header}")
        for line in lines:
            yield _unit(line.rstrip("\n").split("\t"))


def _unit(cells: list[str]) -> Unit:
    code, level, kind, name, parent, first, last, origins, latitude, longitude, km2, basis = cells
    return Unit(
        code=code,
        level=Level(level),
        kind=kind,
        name=name,
        parent=parent,
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
        origins=tuple(Origin(one.lstrip("~"), one[0] != "~") for one in origins.split()),
        latitude=float(latitude) if latitude else None,
        longitude=float(longitude) if longitude else None,
        km2=float(km2) if km2 else None,
        basis=basis,
    )
