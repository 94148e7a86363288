from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ole_files import write_ole

from sauro.reading.sources import SourceError
from sauro.reading.sources.ole import Container

STREAMS = {"WordDocument": b"\xec\xa5" * 5_000, "1Table": b"t" * 70_000, "\x05Summary": b"s"}
DAMAGED = "tệp Office đời cũ bị hỏng hoặc chép chưa xong"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_ole(tmp_path / "v.doc", STREAMS)


def test_streams_are_those_of_the_file(path: Path) -> None:
    container = Container(path)
    assert (set(container.streams), container.start_of("WordDocument")) == (
        set(STREAMS),
        b"\xec\xa5" * 256,
    )


def test_container_without_streams_has_none(tmp_path: Path) -> None:
    assert Container(write_ole(tmp_path / "v.doc", {})).streams == {}


def test_start_of_a_small_stream_is_not_looked_for(path: Path) -> None:
    data = path.read_bytes()
    at = data.index("WordDocument".encode("utf-16-le"))
    path.write_bytes(data[: at + 120] + b"\x10\x00\x00\x00" + data[at + 124 :])
    assert Container(path).start_of("WordDocument") == b""


@pytest.mark.parametrize("length", [8, 100, 512, 1_024, 40_000, 80_000])
def test_container_cut_short_is_refused(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(SourceError) as refused:
        Container(path)
    assert refused.value.message == DAMAGED


def test_stream_whose_end_is_missing_is_refused(path: Path) -> None:
    data = path.read_bytes()
    at = data.index("WordDocument".encode("utf-16-le"))
    path.write_bytes(data[: at + 120] + b"\xff\xff\x00\x00" + data[at + 124 :])
    container = Container(path)
    with pytest.raises(SourceError) as refused:
        container.start_of("WordDocument")
    assert refused.value.message == DAMAGED


def test_chain_that_runs_in_a_ring_is_refused(path: Path) -> None:
    data = path.read_bytes()
    directory = int.from_bytes(data[48:52], "little")
    number = 76 + 4 * (directory // 128)
    table = int.from_bytes(data[number : number + 4], "little")
    at = (table + 1) * 512 + (directory % 128) * 4
    path.write_bytes(data[:at] + directory.to_bytes(4, "little") + data[at + 4 :])
    with pytest.raises(SourceError) as refused:
        Container(path)
    assert refused.value.message == DAMAGED


@given(data=st.data())
def test_container_spoilt_anywhere_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = write_ole(tmp_path_factory.mktemp("ole") / "v.doc", STREAMS)
    whole = path.read_bytes()
    at = data.draw(st.integers(0, 600) | st.integers(len(whole) - 2_000, len(whole) - 1))
    new = data.draw(st.binary(min_size=1, max_size=8))
    path.write_bytes(whole[:at] + new + whole[at + len(new) :])
    with suppress(SourceError):
        container = Container(path)
        found = {len(container.start_of(name)) for name in container.streams}
        assert found <= {0, 512, 4_096}
