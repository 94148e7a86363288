"""The filter run step by step as the kernel runs it, for other processors than this one too."""

import errno
import struct

import pytest

from sauro.reading.sources.seccomp import filter_for

X86_64, I386, AARCH64, ARM = 0xC000003E, 0x40000003, 0xC00000B7, 0x40000028
LOCAL, INTERNET = 1, 2
ALLOWED, REFUSED = 0x7FFF0000, 0x00050000 | errno.EACCES


def in_eights(data: bytes) -> list[bytes]:
    return [data[at : at + 8] for at in range(0, len(data), 8)]


def verdict(processor: str, architecture: int, call: int, first: int = 0) -> int:
    """What the filter for ``processor`` says of a system call with one argument."""
    steps = [struct.unpack("<HBBI", step) for step in in_eights(filter_for(processor))]
    data = struct.pack("<IIQQQQQQQ", call, architecture, 0, first, 0, 0, 0, 0, 0)
    at = held = 0
    while True:
        code, then, otherwise, value = map(int, steps[at])
        if code == 0x06:
            return value
        if code == 0x20:
            (held,) = struct.unpack_from("<I", data, value)
            at += 1
        else:
            holds = held == value if code == 0x15 else held >= value
            at += 1 + (then if holds else otherwise)


@pytest.mark.parametrize(
    ("processor", "architecture", "socket", "pair"),
    [("x86_64", X86_64, 41, 53), ("aarch64", AARCH64, 198, 199)],
)
def test_only_local_sockets_are_allowed(
    processor: str, architecture: int, socket: int, pair: int
) -> None:
    families = {family: verdict(processor, architecture, socket, family) for family in range(46)}
    assert [family for family, word in families.items() if word == ALLOWED] == [LOCAL]
    assert {families[family] for family in families if family != LOCAL} == {REFUSED}
    assert verdict(processor, architecture, pair, LOCAL) == ALLOWED
    assert verdict(processor, architecture, pair, INTERNET) == REFUSED


@pytest.mark.parametrize(
    ("processor", "architecture", "calls"),
    [
        ("x86_64", X86_64, [42, 101, 310, 311, 425, 438]),
        ("aarch64", AARCH64, [117, 203, 270, 271, 425, 438]),
    ],
)
def test_other_calls_are_allowed_but_the_named_ones(
    processor: str, architecture: int, calls: list[int]
) -> None:
    words = {call: verdict(processor, architecture, call, LOCAL) for call in range(500)}
    assert [call for call, word in words.items() if word == REFUSED] == calls


@pytest.mark.parametrize(
    ("processor", "architecture", "call"),
    [("x86_64", I386, 1), ("x86_64", X86_64, 0x40000000), ("aarch64", ARM, 1)],
)
def test_older_calling_forms_are_refused(processor: str, architecture: int, call: int) -> None:
    assert verdict(processor, architecture, call) == REFUSED


def test_unknown_processor_has_no_filter() -> None:
    assert filter_for("riscv64") == b""
