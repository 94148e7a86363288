"""Pictures of pages: scans and photos, one or several pages a file."""

from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.scan.album import holds_photos
from sauro.reading.text import Source

_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"BM", b"GIF8")


@dataclass(frozen=True, slots=True)
class ScanReader:
    """Reads PNG, JPEG, TIFF, BMP, GIF and WEBP, and zips of them; ``threads`` is how many pages are
    recognised at a time."""

    threads: int = 1
    name = "scan"

    def accepts(self, path: Path, head: bytes) -> bool:
        webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
        return webp or head.startswith(_SIGNATURES) or holds_photos(head)

    def read(self, path: Path) -> Source:
        from sauro.reading.sources.layout.source import source_of
        from sauro.reading.sources.scan.image import pictures
        from sauro.reading.sources.scan.ocr import recognise

        return source_of(path, self.name, recognise(path, pictures(path), self.threads))
