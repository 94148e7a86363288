"""A :class:`Source` as JSON and back: how a process that read a hostile file tells what it read.

The bytes may come from a process that a file has taken over. JSON can name no class and run no
code; whatever is not of the types that the dataclasses declare, out of range or out of order is
refused. Values are kept field by field in long columns, which is short and quick to check:
``{"start": [0, 7], "end": [6, 12]}`` for two words.
"""

import json
import math
import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import accumulate, chain, pairwise
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from sauro.reading.sources.errors import SourceError
from sauro.reading.text import Source

_LARGEST_NUMBER = 1 << 53
_LONGEST_SENTENCE = 1_000
_LONGEST_TRACE = 20_000


class CodecError(ValueError):
    """Bytes that are no source, or a source that cannot be told in JSON."""


def encode(source: Source) -> bytes:
    """The source as UTF-8 JSON; CodecError for a number that is none (infinite, not a number)."""
    try:
        text = json.dumps(
            _packed(Source, [source]), ensure_ascii=False, allow_nan=False, separators=(",", ":")
        )
    except ValueError:
        raise CodecError("a number that JSON cannot hold") from None
    return text.encode("utf-8", "surrogatepass")


def decode(data: bytes) -> Source:
    """The source that :func:`encode` made ``data`` of; CodecError for any other bytes."""
    try:
        packed = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        raise CodecError("no JSON") from None
    source: Source = _unpacked(Source, packed, 1)[0]
    _check_order(source)
    return source


def encode_refusal(error: SourceError) -> bytes:
    """What a SourceError says, and of which class it is, as UTF-8 JSON."""
    told = [
        type(error).__name__,
        *(words[:_LONGEST_SENTENCE] for words in (error.message, error.way_out)),
    ]
    return json.dumps(told).encode()


def decode_refusal(path: Path, data: bytes) -> SourceError:
    """The error told in ``data``, of the class it had; CodecError for any other bytes."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise CodecError("no JSON") from None
    name, message, way_out = _column(str, told, 3)
    kind = next((each for each in _kinds(SourceError) if each.__name__ == name), None)
    if kind is None or max(len(message), len(way_out)) > _LONGEST_SENTENCE:
        raise CodecError("no refusal")
    return kind(path, message, way_out)


def encode_fault(error: Exception) -> bytes:
    """The traceback of an error nobody foresaw, as UTF-8 JSON."""
    return json.dumps("".join(traceback.format_exception(error))[-_LONGEST_TRACE:]).encode()


def decode_fault(data: bytes) -> str:
    """The traceback told in ``data``; CodecError for any other bytes."""
    try:
        trace = json.loads(data)
    except (ValueError, RecursionError):
        raise CodecError("no JSON") from None
    if type(trace) is not str or len(trace) > _LONGEST_TRACE:
        raise CodecError("no traceback")
    return trace


def _kinds(kind: type[SourceError]) -> Iterator[type[SourceError]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from _kinds(narrower)


def _packed(kind: Any, values: Sequence[Any]) -> Any:
    """The values, all of one declared type, as a column or as columns by field."""
    if _has_fields(kind):
        return {
            name: _packed(hint, [getattr(value, name) for value in values])
            for name, hint in _hints(kind).items()
        }
    inner = _repeated(kind)
    if inner is None:
        return values
    together = list(chain.from_iterable(values))
    return {"counts": [len(value) for value in values], "values": _packed(inner, together)}


def _unpacked(kind: Any, packed: Any, count: int) -> list[Any]:
    """``count`` values of a declared type, each checked."""
    if _has_fields(kind):
        hints = _hints(kind)
        table = _table(packed, hints)
        columns = [_unpacked(hint, table[name], count) for name, hint in hints.items()]
        return list(map(kind, *columns))
    inner = _repeated(kind)
    if inner is None:
        return _column(kind, packed, count)
    table = _table(packed, ("counts", "values"))
    counts = _column(int, table["counts"], count)
    if min(counts, default=0) < 0:
        raise CodecError("a count below zero")
    values = _unpacked(inner, table["values"], sum(counts))
    ends = list(accumulate(counts, initial=0))
    return [tuple(values[start:end]) for start, end in pairwise(ends)]


def _column(kind: Any, packed: Any, count: int) -> list[Any]:
    """A list of ``count`` single values, or boxes, of the type ``kind``."""
    if type(packed) is not list or len(packed) != count:
        raise CodecError("a column of another length")
    allowed = set(get_args(kind)) if isinstance(kind, UnionType) else {kind}
    box = next((each for each in allowed if get_origin(each) is tuple), None)
    if box is not None:
        return _boxes(get_args(box), packed, NoneType in allowed)
    _check_types(packed, allowed | ({int} if float in allowed else set()))
    return packed


def _boxes(parts: tuple[Any, ...], packed: list[Any], optional: bool) -> list[Any]:
    """Tuples of as many numbers as ``parts``, or None."""
    present = [each for each in packed if not (optional and each is None)]
    if set(map(type, present)) - {list} or set(map(len, present)) - {len(parts)}:
        raise CodecError("a tuple of another length")
    _check_types(list(chain.from_iterable(present)), {*parts, int})
    return [None if each is None else tuple(each) for each in packed]


def _check_types(values: list[Any], allowed: set[Any]) -> None:
    found = set(map(type, values))
    if found - allowed:
        raise CodecError("a value of another type")
    whole = [each for each in values if type(each) is int] if int in found else [0]
    if not -_LARGEST_NUMBER < min(whole) <= max(whole) < _LARGEST_NUMBER:
        raise CodecError("a number out of range")
    if float in found and not all(map(math.isfinite, filter(None, values))):
        raise CodecError("a number that is none")


def _table(packed: Any, names: Iterable[str]) -> dict[str, Any]:
    if type(packed) is not dict or packed.keys() != set(names):
        raise CodecError("other fields")
    return packed


def _has_fields(kind: Any) -> bool:
    return is_dataclass(kind)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind)}


def _repeated(kind: Any) -> Any:
    """The type of the members where ``kind`` is a tuple of any length, else None."""
    parts = get_args(kind)
    return parts[0] if get_origin(kind) is tuple and parts[-1] is Ellipsis else None


def _check_order(source: Source) -> None:
    """CodecError unless segments and words lie in the text and ascend."""
    for stretches in (source.segments, source.words):
        before = 0
        for each in stretches:
            if not before <= each.start <= each.end:
                raise CodecError("stretches out of order")
            before = each.end
        if before > len(source.chars):
            raise CodecError("stretches beyond the text")
