import gzip
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from sauro.people.national import Level, Unit, register
from sauro.people.national.units import _read
from tests.people.national.lai_chau import COMMUNES, SPELT_OTHERWISE

BEFORE, SINCE = date(2025, 6, 30), date(2025, 7, 1)
REGISTER = register()


def unit(code: str, day: date) -> Unit:
    found = REGISTER.unit(code, day)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("day", "provinces", "communes"),
    [
        (SINCE, (28, 6), (2621, 687, 13)),
        (date(2026, 7, 1), (27, 7), (2611, 697, 13)),
        (date(2026, 9, 20), (25, 9), (2599, 709, 13)),
    ],
)
def test_country_has_its_34_provinces_and_3321_communes(
    day: date, provinces: tuple[int, ...], communes: tuple[int, ...]
) -> None:
    above, below = (
        Counter(one.kind for one in REGISTER.on(day, level))
        for level in (Level.PROVINCE, Level.COMMUNE)
    )
    assert (above, below, sum(communes)) == (
        dict(zip(("Tỉnh", "Thành phố"), provinces, strict=True)),
        dict(zip(("Xã", "Phường", "Đặc khu"), communes, strict=True)),
        3321,
    )


def test_districts_ended_with_june_2025() -> None:
    counts = [len(REGISTER.on(day, Level.DISTRICT)) for day in (BEFORE, SINCE)]
    assert counts == [696, 0]


def test_lai_chau_has_its_38_communes_made_of_106() -> None:
    found = {
        one.code: (one.name, {origin.name for origin, _ in REGISTER.origins_of(one)})
        for one in REGISTER.within("12", SINCE)
    }
    listed = {
        code: (name, {SPELT_OTHERWISE.get(origin, origin) for origin in origins})
        for code, (name, origins) in COMMUNES.items()
    }
    assert (found, sum(len(origins) for _, origins in found.values())) == (listed, 106)


def test_no_commune_of_lai_chau_was_divided() -> None:
    whole = {whole for one in REGISTER.within("12", SINCE) for _, whole in REGISTER.origins_of(one)}
    assert whole == {True}


def test_code_is_another_unit_on_another_day() -> None:
    names = [unit("03388", day).full_name for day in (BEFORE, SINCE)]
    assert names == ["Phường Quyết Tiến", "Phường Đoàn Kết"]


def test_new_muong_than_is_not_made_of_the_old_one() -> None:
    heirs = REGISTER.heirs_of(unit("03619", BEFORE))
    assert [(heir.full_name, whole) for heir, whole in heirs] == [("Xã Than Uyên", True)]


def test_city_of_lai_chau_had_seven_communes() -> None:
    names = {one.full_name for one in REGISTER.within("105", date(2024, 3, 18))}
    assert names == {
        "Phường Quyết Thắng", "Phường Tân Phong", "Phường Quyết Tiến", "Phường Đoàn Kết",
        "Phường Đông Phong", "Xã Sùng Phài", "Xã San Thàng",
    }  # fmt: skip


def test_divided_commune_goes_to_its_heirs_in_part() -> None:
    divided = next(
        origin
        for one in REGISTER.on(SINCE, Level.COMMUNE)
        for origin, whole in REGISTER.origins_of(one)
        if not whole
    )
    assert len(REGISTER.heirs_of(divided)) > 1


def test_amended_unit_keeps_its_code_and_comes_of_itself() -> None:
    before, after = unit("26368", date(2026, 4, 29)), unit("26368", date(2026, 4, 30))
    names = [one.full_name for one in (before, after)]
    assert (names, REGISTER.origins_of(after)) == (
        ["Xã Long Thành", "Phường Long Thành"],
        [(before, True)],
    )


def test_islands_without_communes_have_heirs() -> None:
    heirs = REGISTER.heirs_of(unit("498", BEFORE))
    assert [heir.full_name for heir, _ in heirs] == ["Đặc khu Hoàng Sa"]


def test_unit_unknown_on_a_day_is_none() -> None:
    assert REGISTER.unit("03618", BEFORE) != REGISTER.unit("99999", SINCE)
    assert REGISTER.unit("99999", SINCE) is None


def test_old_units_come_of_nothing_known() -> None:
    assert REGISTER.origins_of(unit("03619", BEFORE)) == []


def test_file_with_other_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "units.tsv.gz"
    path.write_bytes(gzip.compress(b"code\tname\n"))
    with pytest.raises(ValueError, match="unexpected columns"):
        list(_read(path))
