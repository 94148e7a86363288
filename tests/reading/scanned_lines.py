"""A scanned page for tests, as a source: each line begins a paragraph."""

from sauro.reading.text import Page, Place, Segment, Source


def source(lines: list[str], how: str = "ocr") -> Source:
    """One page, whose words were got by ``how``."""
    chars = "\n".join(lines)
    segments = []
    start = 0
    for line in lines:
        segments.append(Segment(start, start + len(line), Place(page=1), opens=True))
        start += len(line) + 1
    pages = (Page(1, 595, 842, how),)
    return Source("a.pdf", "scan", chars, tuple(segments), 1.0, pages=pages)
