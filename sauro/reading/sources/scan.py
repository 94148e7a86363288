"""Pictures of pages: scans and photos, one or several pages a file."""

from dataclasses import dataclass
from pathlib import Path

from sauro.reading.text import Source

_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"BM", b"GIF8")


@dataclass(frozen=True, slots=True)
class ScanReader:
    """Reads PNG, JPEG, TIFF, BMP, GIF and WEBP; ``threads`` is how many pages at a time."""

    threads: int = 1
    name = "scan"

    def accepts(self, path: Path, head: bytes) -> bool:
        return head.startswith(_SIGNATURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")

    def read(self, path: Path) -> Source:
        from sauro.reading.sources.image import pictures
        from sauro.reading.sources.ocr import recognise
        from sauro.reading.sources.printed_source import source_of

        return source_of(path, self.name, recognise(path, pictures(path), self.threads))
