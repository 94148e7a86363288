"""PDF files made from bare objects, to say exactly what a hostile one would.

Objects 1 to 9 are those of an honest file of one page that says ``WORDS``; more are added, and any
replaced, by number.
"""

import struct
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

WORDS = "Sở Tài chính bố trí kinh phí thực hiện Kế hoạch theo quy định."
CATALOGUE, PAGES, PAGE, CONTENT, FONT, GLYPHS, LOOK, NAMES = range(1, 9)
FREE = 10
"""The first number that an honest file does not use."""

_CODES = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def "
    "1 begincodespacerange <0000> <FFFF> endcodespacerange "
    "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"
)


def stream(content: bytes, entries: str = "", length: int | None = None) -> bytes:
    """A stream object; ``length`` is what it says of its size."""
    told = len(content) if length is None else length
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries.encode(), told, content)


def packed(content: bytes, entries: str = "") -> bytes:
    """A stream object, deflated."""
    return stream(zlib.compress(content, 9), f"{entries} /Filter /FlateDecode")


def shown(words: str = WORDS, size: int = 12) -> bytes:
    """The content of a page that shows one line."""
    return f"BT /F {size} Tf 40 700 Td <{words.encode('utf-16-be').hex()}> Tj ET".encode()


def page(entries: str = "", content: int = CONTENT) -> str:
    return (
        f"<< /Type /Page /Parent {PAGES} 0 R /MediaBox [0 0 842 842] /Contents {content} 0 R "
        f"/Resources << /Font << /F {FONT} 0 R >> >> {entries} >>"
    )


def pages(kids: Sequence[int], count: int | None = None) -> str:
    told = len(kids) if count is None else count
    return f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {told} >>"


def catalogue(entries: str = "") -> str:
    return f"<< /Type /Catalog /Pages {PAGES} 0 R {entries} >>"


def honest() -> dict[int, bytes | str]:
    """The objects of the honest file."""
    return {
        CATALOGUE: catalogue(),
        PAGES: pages([PAGE]),
        PAGE: page(),
        CONTENT: stream(shown()),
        FONT: f"<< /Type /Font /Subtype /Type0 /BaseFont /V /Encoding /Identity-H "
        f"/DescendantFonts [{GLYPHS} 0 R] /ToUnicode {LOOK} 0 R >>",
        GLYPHS: "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /V /DW 600 /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        LOOK: stream(_CODES.encode()),
    }


def write_pdf(path: Path, others: Mapping[int, bytes | str] | None = None) -> Path:
    """An honest file with ``others`` in place of its objects or beside them."""
    objects = {**honest(), **(others or {})}
    body, places = _written(objects)
    table = len(body)
    body += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in sorted(places.items()):
        body += b"%d 1\n%010d 00000 n \n" % (number, place)
    body += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (max(objects) + 1)
    path.write_bytes(body + b"startxref\n%d\n%%%%EOF\n" % table)
    return path


def in_object_stream(beyond: int = 0, count: int | None = None) -> bytes:
    """An honest file whose objects stand packed in a stream, followed by ``beyond`` blanks there.

    ``count`` is how many objects the stream says it has.
    """
    streams = {at: it for at, it in honest().items() if isinstance(it, bytes)}
    inner = {at: it.encode() for at, it in honest().items() if isinstance(it, str)}
    heads, told = b"", b""
    for number, content in inner.items():
        heads += b"%d %d " % (number, len(told))
        told += content + b" "
    entries = f"/Type /ObjStm /N {count or len(inner)} /First {len(heads)}"
    body, places = _written({**streams, FREE: packed(heads + told + b" " * beyond, entries)})
    places[FREE + 1] = len(body)
    rows = bytearray(7)
    for number in range(1, FREE + 2):
        if number in inner:
            rows += struct.pack(">BIH", 2, FREE, list(inner).index(number))
        else:
            rows += struct.pack(">BIH", 1 if number in places else 0, places.get(number, 0), 0)
    table = packed(bytes(rows), f"/Type /XRef /Size {FREE + 2} /W [1 4 2] /Root {CATALOGUE} 0 R")
    end = b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (FREE + 1, table, places[FREE + 1])
    return bytes(body + end)


def _written(objects: Mapping[int, bytes | str]) -> tuple[bytearray, dict[int, int]]:
    """The beginning of a file with numbered objects, and where each stands."""
    body = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, content in objects.items():
        places[number] = len(body)
        told = content.encode() if isinstance(content, str) else content
        body += b"%d 0 obj\n%s\nendobj\n" % (number, told)
    return body, places
