"""Printed pages as a source: their text, and what is known of each page."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from sauro.reading.sources.layout import lay_out
from sauro.reading.sources.layout.printed import PrintedPage
from sauro.reading.sources.quality import measure
from sauro.reading.text import Page, Signature, Source, Word


def source_of(
    path: Path,
    reader: str,
    pages: Sequence[PrintedPage],
    warnings: tuple[str, ...] = (),
    signatures: tuple[Signature, ...] = (),
) -> Source:
    """What some printed pages say."""
    laid = lay_out(pages)
    words: defaultdict[int, list[Word]] = defaultdict(list)
    for word in laid.words:
        words[word.page].append(word)
    return Source(
        name=path.name,
        reader=reader,
        chars=laid.chars,
        segments=laid.segments,
        warnings=warnings,
        asides=laid.asides,
        words=laid.words,
        pages=tuple(_page(page, words[page.number], laid.chars) for page in pages),
        signatures=signatures,
    )


def _page(page: PrintedPage, words: Sequence[Word], chars: str) -> Page:
    text = " ".join(chars[word.start : word.end] for word in words)
    return Page(
        number=page.number,
        width=round(page.width, 1),
        height=round(page.height, 1),
        how=page.how,
        quality=measure(text).share,
        sure=sum(word.sure for word in words) / len(words) if words else 1.0,
        lost=page.lost,
        doubt=page.doubt,
    )
