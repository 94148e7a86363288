"""What a file said, with the place of every character, packed for keeping.

The text itself stands beside it in the database, which holds neither NUL nor half characters: these
become U+FFFD, one for one, so that offsets stay.
"""

import re
import zlib
from dataclasses import replace

from sauro.reading.sources.codec import decode, encode
from sauro.reading.text import Source

_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")


def keepable(source: Source) -> Source:
    """The same source with a text that a database can hold."""
    if not _UNKEEPABLE.search(source.chars):
        return source
    return replace(source, chars=_UNKEEPABLE.sub("\ufffd", source.chars))


def pack(source: Source) -> bytes:
    """The source in a few bytes."""
    return zlib.compress(encode(source), 6)


def unpack(data: bytes | memoryview) -> Source:
    """What ``pack`` was given."""
    return decode(zlib.decompress(bytes(data)))
