import io
import zipfile
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.mutations import ANY, FITTING, Mutation, packed, pdf, rtf, spoil, tags

WAYS = sorted({*ANY, *(way for ways in FITTING.values() for way in ways)}, key=lambda w: w.__name__)
SEEDS = range(40)


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311


@pytest.mark.parametrize("way", WAYS)
@given(data=st.binary(min_size=1, max_size=300), other=st.binary(min_size=1), seed=st.integers())
def test_any_bytes_can_be_spoilt(way: Mutation, data: bytes, other: bytes, seed: int) -> None:
    assert type(way(chance(seed), data, other)) is bytes


@pytest.mark.parametrize("kind", FITTING)
def test_same_chance_spoils_alike(kind: str) -> None:
    data, other = bytes(range(256)) * 4, b"<a>1</a>\n" * 30
    first = [spoil(chance(seed), kind, data, other) for seed in SEEDS]
    assert first == [spoil(chance(seed), kind, data, other) for seed in SEEDS]
    assert len({spoilt for spoilt, _ in first}) > len(SEEDS) / 2


def test_packed_file_stays_one() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("a.xml", '<a><b n="1">chữ</b></a>')
        file.writestr("b.rels", "<r/>")
    spoilt = [packed(chance(seed), data.getvalue(), b"x") for seed in SEEDS]
    assert all(zipfile.is_zipfile(io.BytesIO(each)) for each in spoilt)
    assert len(set(spoilt)) > len(SEEDS) / 2


@pytest.mark.parametrize(
    ("way", "data", "kept"),
    [
        (pdf, b"12 0 obj << /Length 345 >> endobj", b"obj"),
        (tags, b'<w:p w:n="12"><w:t>kept</w:t></w:p>', b"kept"),
        (rtf, b"{\\rtf1\\ansi\\par kept}", b"kept"),
    ],
)
def test_what_a_kind_is_made_of_is_changed_alone(way: Mutation, data: bytes, kept: bytes) -> None:
    spoilt = [way(chance(seed), data, b"x") for seed in SEEDS]
    assert {each.count(kept) for each in spoilt} == {data.count(kept)}
    assert len(set(spoilt)) > len(SEEDS) / 4
