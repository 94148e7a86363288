import gzip
import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from sauro.people.national import amendments, make
from sauro.people.national.amendments import Amendment
from sauro.people.national.units import Register, _read

OLD = [
    # province, district, commune, keys of each, codes of each
    ("Tỉnh Cũ", "Huyện Trên", "Xã Pa ủ", "tinhcu", "huyentren", "xapau", "12", "105", "03442"),
    ("Tỉnh Cũ", "Huyện Trên", "Thị trấn Nông trường Xa", "tinhcu", "huyentren", "tt", "12", "105",
     "03443"),
    ("Tỉnh Bờ", "Huyện Đảo", None, "tinhbo", "huyendao", None, "13", "200", None),
]  # fmt: skip
NEW = [
    ("Tỉnh Mới", "Xã Pa Ủ", "tinhmoi", "xapau", "12", "03442", 22.5, 102.75, 310.5),
    ("Tỉnh Mới", "Phường Xa", "tinhmoi", "phuongxa", "12", "06970", 22.0, 102.0, 3.0),
    ("Tỉnh Mới", "Đặc khu Đảo", "tinhmoi", "dackhudao", "12", "00001", 20.0, 107.0, 2.0),
]
MAPPING = {
    "DICT_PROVINCE": {"tinhmoi": ["tinhcu", "tinhbo"]},
    "DICT_PROVINCE_WARD_NO_DIVIDED": {
        "tinhmoi": {"xapau": ["tinhcu_huyentren_xapau"], "dackhudao": ["tinhbo_huyendao_"]}
    },
    "DICT_PROVINCE_WARD_DIVIDED": {
        "tinhmoi": {"tinhcu_huyentren_tt": [{"newWardKey": "phuongxa"}, {"newWardKey": "xapau"}]}
    },
}
CHANGE = Amendment("03442", "Xã Pa Ủ", "Phường", date(2026, 5, 1), "1/NQ")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A country of two old provinces and one new, in the form the package has."""
    database = sqlite3.connect(tmp_path / "dataset.db")
    database.execute(
        "CREATE TABLE admin_units_legacy (province, district, ward, provinceKey, districtKey,"
        " wardKey, provinceCode, districtCode, wardCode)"
    )
    database.execute(
        "CREATE TABLE admin_units (province, ward, provinceKey, wardKey, provinceCode, wardCode,"
        " wardLat, wardLon, wardAreaKm2, provinceLat DEFAULT 22.25, provinceLon DEFAULT 103.5)"
    )
    database.executemany("INSERT INTO admin_units_legacy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", OLD)
    database.executemany(
        "INSERT INTO admin_units (province, ward, provinceKey, wardKey, provinceCode, wardCode,"
        " wardLat, wardLon, wardAreaKm2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        NEW,
    )
    database.commit()
    database.close()
    (tmp_path / "converter_2025.json").write_text(json.dumps(MAPPING), encoding="utf-8")
    monkeypatch.setattr(make, "AMENDMENTS", (CHANGE,))
    return tmp_path


def _written(folder: Path) -> Register:
    target = folder / "units.tsv.gz"
    make.main(folder, target)
    return Register(_read(target))


def test_file_holds_old_and_new_units_with_their_days(folder: Path) -> None:
    names = [
        (one.code, one.full_name, one.parent, one.first, one.last)
        for one in _written(folder).units
        if one.level == "c"
    ]
    july, june = date(2025, 7, 1), date(2025, 6, 30)
    assert names == [
        ("00001", "Đặc khu Đảo", "12", july, None),
        ("03442", "Xã Pa Ủ", "105", None, june),
        ("03442", "Xã Pa Ủ", "12", july, date(2026, 4, 30)),
        ("03442", "Phường Pa Ủ", "12", date(2026, 5, 1), None),
        ("03443", "Thị trấn Nông trường Xa", "105", None, june),
        ("06978", "Phường Xa", "12", july, None),
    ]


def test_file_says_what_each_was_made_of(folder: Path) -> None:
    register = _written(folder)
    made_of = {
        one.full_name: [(origin.full_name, whole) for origin, whole in register.origins_of(one)]
        for one in register.units
        if one.first
    }
    assert made_of == {
        "Tỉnh Mới": [("Tỉnh Cũ", True), ("Tỉnh Bờ", True)],
        "Đặc khu Đảo": [("Huyện Đảo", True)],
        "Xã Pa Ủ": [("Xã Pa Ủ", True), ("Thị trấn Nông trường Xa", False)],
        "Phường Pa Ủ": [("Xã Pa Ủ", True)],
        "Phường Xa": [("Thị trấn Nông trường Xa", False)],
    }


def test_file_holds_places_and_areas(folder: Path) -> None:
    unit = _written(folder).unit("03442", date(2025, 7, 1))
    assert unit is not None
    assert (unit.latitude, unit.longitude, unit.km2, unit.basis) == (
        22.5, 102.75, 310.5, "QĐ 19/2025/QĐ-TTg",
    )  # fmt: skip


def test_same_data_gives_the_same_bytes(folder: Path) -> None:
    written = []
    for name in ("one.gz", "two.gz"):
        make.main(folder, folder / name)
        written.append((folder / name).read_bytes())
    assert written[0] == written[1]
    assert gzip.decompress(written[0]).startswith(b"code\tlevel\t")


def test_amendment_of_a_unit_that_is_not_there_is_an_error(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = Amendment("99999", "Xã Không", "Phường", date(2026, 5, 1), "1/NQ")
    monkeypatch.setattr(make, "AMENDMENTS", (missing,))
    with pytest.raises(ValueError, match="99999"):
        make.made(folder)


def test_amendments_name_their_resolutions() -> None:
    bases = {one.basis.rpartition("/")[2] for one in amendments.AMENDMENTS}
    assert bases == {"QH16", "NQ-UBTVQH16"}
