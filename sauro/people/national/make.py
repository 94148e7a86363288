"""Write ``units.tsv.gz`` from the data of the package vietnamadminunits (MIT; see SOURCE.md).

    python -m sauro.people.national.make <folder "data" of the package>

Only its data files are read; the package itself is not imported. Same data, same bytes.
"""

import gzip
import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sauro.people.national.amendments import AMENDMENTS, CORRECTED_CODES
from sauro.people.national.units import COLUMNS, DATA, Level, Origin, Unit

TWO_LEVELS = date(2025, 7, 1)
_LAST_OF_OLD = TWO_LEVELS - timedelta(days=1)
_BASIS = "QĐ 19/2025/QĐ-TTg"
Row = sqlite3.Row


def made(folder: Path) -> list[Unit]:
    """All units, by level, code and first day."""
    database = sqlite3.connect(f"{(folder / 'dataset.db').as_uri()}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    old = list(database.execute("SELECT * FROM admin_units_legacy"))
    new = list(database.execute("SELECT * FROM admin_units"))
    database.close()
    mapping = json.loads((folder / "converter_2025.json").read_text(encoding="utf-8"))
    units = [*_old_units(old), *_new_units(new, old, mapping)]
    return sorted(_amended(units), key=lambda one: (one.level, one.code, one.first or date.min))


def _old_units(rows: list[Row]) -> Iterator[Unit]:
    """The three levels as they stood on the last day of the old order."""
    seen = set[str]()
    for row in rows:
        for code, level, printed, parent in (
            (row["provinceCode"], Level.PROVINCE, row["province"], ""),
            (row["districtCode"], Level.DISTRICT, row["district"], row["provinceCode"]),
            (row["wardCode"], Level.COMMUNE, row["ward"], row["districtCode"]),
        ):
            if code and code not in seen:
                seen.add(code)
                kind, name = _named(printed)
                yield Unit(code, level, kind, name, parent, None, _LAST_OF_OLD)


def _new_units(new: list[Row], old: list[Row], mapping: dict[str, Any]) -> Iterator[Unit]:
    old_codes = {
        f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}": row["wardCode"]
        or row["districtCode"]
        for row in old
    }
    provinces = {row["provinceKey"]: row["provinceCode"] for row in old}
    origins = _origins(mapping, old_codes)
    seen = set[str]()
    for row in new:
        province = row["provinceCode"]
        if province not in seen:
            seen.add(province)
            kind, name = _named(row["province"])
            parts = mapping["DICT_PROVINCE"][row["provinceKey"]]
            made_of = tuple(Origin(code) for code in sorted(provinces[part] for part in parts))
            yield Unit(
                province, Level.PROVINCE, kind, name, "", TWO_LEVELS, None, made_of,
                row["provinceLat"], row["provinceLon"], None, _BASIS,
            )  # fmt: skip
        kind, name = _named(row["ward"])
        yield Unit(
            CORRECTED_CODES.get(row["wardCode"], row["wardCode"]), Level.COMMUNE, kind, name,
            province, TWO_LEVELS, None, origins[row["provinceKey"], row["wardKey"]],
            row["wardLat"], row["wardLon"], row["wardAreaKm2"], _BASIS,
        )  # fmt: skip


def _origins(
    mapping: dict[str, Any], old_codes: dict[str, str]
) -> dict[tuple[str, str], tuple[Origin, ...]]:
    """For each new commune (keys of province and commune) what it was made of."""
    found: dict[tuple[str, str], list[Origin]] = defaultdict(list)
    for province, communes in mapping["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, parts in communes.items():
            found[province, commune] += [Origin(old_codes[part]) for part in parts]
    for province, divided in mapping["DICT_PROVINCE_WARD_DIVIDED"].items():
        for part, targets in divided.items():
            for target in targets:
                found[province, target["newWardKey"]].append(Origin(old_codes[part], whole=False))
    return {key: tuple(sorted(set(parts), key=_by_code)) for key, parts in found.items()}


def _by_code(origin: Origin) -> str:
    return origin.code


def _amended(units: list[Unit]) -> Iterator[Unit]:
    """Units, with those that changed since closed and followed by what they became."""
    changes = {(change.code, change.was): change for change in AMENDMENTS}
    for unit in units:
        change = changes.pop((unit.code, unit.full_name), None) if unit.last is None else None
        if change is None:
            yield unit
            continue
        yield replace(unit, last=change.day - timedelta(days=1))
        yield replace(
            unit, kind=change.kind, first=change.day, origins=(Origin(unit.code),),
            basis=change.basis,
        )  # fmt: skip
    if changes:
        raise ValueError(f"amendments of units that are not there: {sorted(changes)}")


def _named(printed: str) -> tuple[str, str]:
    """Kind and name; some old names lost the capital of a marked letter ("Pa ủ")."""
    for kind in ("Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Phường", "Huyện", "Quận", "Tỉnh"):
        if printed.startswith(f"{kind} "):
            return kind, _capitals(printed.removeprefix(f"{kind} "))
    return "Xã", _capitals(printed.removeprefix("Xã "))


def _capitals(name: str) -> str:
    words = name.split(" ")
    return " ".join(word if word[:1].isascii() else word[:1].upper() + word[1:] for word in words)


def _line(unit: Unit) -> str:
    cells = (
        unit.code, unit.level, unit.kind, unit.name, unit.parent,
        unit.first.isoformat() if unit.first else "",
        unit.last.isoformat() if unit.last else "",
        " ".join(f"{'' if one.whole else '~'}{one.code}" for one in unit.origins),
        *("" if value is None else f"{value:g}" for value in (
            unit.latitude, unit.longitude, unit.km2
        )),
        unit.basis,
    )  # fmt: skip
    return "\t".join(cells) + "\n"


def main(folder: Path, target: Path = DATA) -> int:
    """Write the file; how many units it holds."""
    units = made(folder)
    text = "\t".join(COLUMNS) + "\n" + "".join(map(_line, units))
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
    return len(units)


if __name__ == "__main__":
    print(main(Path(sys.argv[1]).resolve()), "units")
