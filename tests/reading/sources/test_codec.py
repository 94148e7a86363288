import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.reading.sources.codec import (
    CodecError,
    decode,
    decode_fault,
    decode_refusal,
    encode,
    encode_fault,
    encode_refusal,
)
from sauro.reading.sources.errors import SecretError, SourceError
from sauro.reading.text import Aside, Page, Place, Segment, Signature, Source, Word

PATH = Path("tep")
ANY_TEXT = st.text(st.characters(codec=None), max_size=20)
COUNTS = st.integers(0, 10**6)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-1000, 1000).map(float)
BOXES = st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
PLACES = st.builds(
    Place, *[st.none() | COUNTS for _ in range(6)], box=st.none() | BOXES
)  # line, page, paragraph, table, row, column


@st.composite
def sources(draw: st.DrawFn) -> Source:
    chars = draw(st.text(st.characters(codec=None), max_size=60))

    def stretches() -> list[tuple[int, int]]:
        ends = sorted(draw(st.lists(st.integers(0, len(chars)), max_size=12)))
        return list(zip(ends[0::2], ends[1::2], strict=False))

    segments = [
        Segment(
            start,
            end,
            draw(PLACES),
            draw(ANY_TEXT),
            draw(COUNTS),
            draw(st.none() | st.booleans()),
        )
        for start, end in stretches()
    ]
    words = [
        Word(start, end, draw(COUNTS), draw(BOXES), draw(NUMBERS)) for start, end in stretches()
    ]
    pages = st.builds(Page, COUNTS, NUMBERS, NUMBERS, ANY_TEXT, NUMBERS, NUMBERS, COUNTS, ANY_TEXT)
    signatures = st.builds(
        Signature,
        ANY_TEXT,
        ANY_TEXT,
        st.none() | ANY_TEXT,
        st.booleans(),
        ANY_TEXT,
        ANY_TEXT,
        ANY_TEXT,
    )
    return Source(
        name=draw(ANY_TEXT),
        reader=draw(ANY_TEXT),
        chars=chars,
        segments=tuple(segments),
        quality=draw(NUMBERS),
        warnings=tuple(draw(st.lists(ANY_TEXT, max_size=3))),
        asides=tuple(draw(st.lists(st.builds(Aside, ANY_TEXT, ANY_TEXT, PLACES), max_size=3))),
        words=tuple(words),
        pages=tuple(draw(st.lists(pages, max_size=3))),
        signatures=tuple(draw(st.lists(signatures, max_size=3))),
    )


def text(chars: str, *segments: Segment, **more: object) -> Source:
    return Source("tep", "plain", chars, segments, 1.0, **more)  # type: ignore[arg-type]


@given(sources())
def test_source_comes_back_as_it_was(source: Source) -> None:
    back = decode(encode(source))
    assert back == source
    assert repr(back) == repr(source)


@given(sources(), st.data())
def test_spoilt_bytes_are_refused_or_a_source(source: Source, data: st.DataObject) -> None:
    told = encode(source)
    at = data.draw(st.integers(0, len(told)))
    new = data.draw(st.binary(max_size=5))
    with suppress(CodecError):
        assert type(decode(told[:at] + new + told[at + len(new) :])) is Source


@given(sources(), st.data())
def test_exchanged_values_are_refused_or_a_source(source: Source, data: st.DataObject) -> None:
    told = json.loads(encode(source).decode("utf-8", "surrogatepass"))
    name = data.draw(st.sampled_from(sorted(told)))
    value = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
    told[name] = data.draw(st.recursive(value, lambda inner: st.lists(inner, max_size=3)))
    with suppress(CodecError):
        assert type(decode(json.dumps(told).encode())) is Source


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_number_that_is_none_is_not_told(number: float) -> None:
    word = Word(0, 1, 1, (0.0, 0.0, number, 1.0))
    with pytest.raises(CodecError):
        encode(text("a", words=(word,)))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"start":[0]', '"start":[-1]'),
        ('"start":[0]', '"start":[5]'),
        ('"end":[2]', '"end":[3]'),
        ('"end":[2]', '"end":[true]'),
        ('"end":[2]', '"end":[2.0]'),
        ('"end":[2]', '"end":[2,2]'),
        ('"end":[2]', '"end":[99999999999999999999]'),
        ('"counts":[1]', '"counts":[2]'),
        ('"counts":[1]', '"counts":[-1]'),
        ('"quality":[1.0]', '"quality":[NaN]'),
        ('"quality":[1.0]', '"quality":[1e999]'),
        ('"quality":[1.0]', '"quality":["1"]'),
        ('"chars":["ab"]', '"chars":[null]'),
        ('"chars":["ab"]', '"chars":[["ab"]]'),
        ('"chars":["ab"]', '"other":["ab"]'),
        ('"box":[null]', '"box":[[1,2,3]]'),
        ('"box":[null]', '"box":[["1",2,3,4]]'),
        ('{"name"', '{"more":[1],"name"'),
        ('{"name"', '[{"name"'),
    ],
)
def test_answer_of_another_form_is_refused(before: str, after: str) -> None:
    told = encode(text("ab", Segment(0, 2, Place()))).decode()
    assert told.count(before) >= 1
    with pytest.raises(CodecError):
        decode(told.replace(before, after, 1).encode())


@pytest.mark.parametrize("told", [b"", b"[" * 100_000, b"\xff", b"null", b"1" * 5_000])
def test_what_is_no_json_of_a_source_is_refused(told: bytes) -> None:
    for read in (decode, lambda data: decode_refusal(PATH, data), decode_fault):
        with pytest.raises(CodecError):
            read(told)


def test_stretches_that_overlap_are_refused() -> None:
    overlapping = text("abc", Segment(0, 2, Place()), Segment(1, 3, Place()))
    with pytest.raises(CodecError):
        decode(encode(overlapping))


@pytest.mark.parametrize("kind", [SourceError, SecretError])
def test_refusal_comes_back_as_it_was(kind: type[SourceError]) -> None:
    error = kind(Path("con"), "tệp hỏng", "Hãy xin bản khác")
    back = decode_refusal(PATH, encode_refusal(error))
    assert (type(back), str(back)) == (kind, "tep: tệp hỏng. Hãy xin bản khác.")


@pytest.mark.parametrize(
    "told",
    [
        ["OSError", "a", "b"],
        ["SourceError", "a"],
        ["SourceError", "a", 1],
        ["SourceError", "a" * 2_000, "b"],
    ],
)
def test_refusal_of_another_form_is_refused(told: object) -> None:
    with pytest.raises(CodecError):
        decode_refusal(PATH, json.dumps(told).encode())


def test_traceback_comes_back_cut_to_its_end() -> None:
    told = decode_fault(encode_fault(ValueError("x" * 100_000 + "cuối")))
    assert (len(told), told[-5:]) == (20_000, "cuối\n")
