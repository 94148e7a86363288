"""Files as offices published them, beside the labelled texts of the same directives."""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import HELD_OUT, STEMS, figures, path_of
from bench.kept import WATCHED
from bench.renditions import aligned_counts, opened
from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import SourceError
from sauro.reading.text import Source

FORMATS = {".pdf", ".doc", ".docx", ".odt", ".rtf", ".png", ".jpg", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class RealFile:
    """One file read. ``labelled`` are the figures against the labels, ``kept`` their shares of what
    the labelled text gives; both empty where the directive is not of the corpus."""

    number: str
    format: str
    pages: int
    recognised: int
    doubtful: int
    lost: int
    sure: float
    seconds: float
    tasks: int
    labelled: dict[str, float]
    kept: dict[str, float]
    held_out: bool
    refusal: str


def read_folder(folder: Path) -> Iterator[RealFile]:
    """The files of a folder in the order of their names."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in FORMATS:
            yield read_real(path)


def read_real(path: Path) -> RealFile:
    """Read a file; its directive is the one of the corpus whose name begins with its number."""
    number = path.stem.split("_")[0]
    stem = next((stem for stem in STEMS if stem.startswith(f"{number}-")), "")
    begin = time.perf_counter()
    source, reading, refusal = _read(path)
    seconds = time.perf_counter() - begin
    labelled, kept = _scored(stem, reading) if stem else ({}, {})
    pages = source.pages if source else ()
    return RealFile(
        number=number,
        format=path.suffix.lower().removeprefix(".").upper(),
        pages=len(pages),
        recognised=sum(page.how == "ocr" for page in pages),
        doubtful=sum(bool(page.doubt) for page in pages),
        lost=sum(page.lost for page in pages),
        sure=sum(page.sure for page in pages) / max(len(pages), 1),
        seconds=seconds,
        tasks=len(reading.tasks) if reading else 0,
        labelled=labelled,
        kept=kept,
        held_out=stem in HELD_OUT,
        refusal=refusal,
    )


def _read(path: Path) -> tuple[Source | None, Reading | None, str]:
    try:
        source = opened(path)
        return source, read_source(source), ""
    except SourceError as error:
        return None, None, error.message


def _scored(stem: str, reading: Reading | None) -> tuple[dict[str, float], dict[str, float]]:
    labels = path_of(stem).with_suffix(".json")
    text = read_source(opened(path_of(stem)))
    found, base = (figures([Counter(aligned_counts(labels, one))]) for one in (reading, text))
    labelled = {title: found[key] for title, key in WATCHED.items()}
    kept = {title: found[key] / base[key] if base[key] else 1.0 for title, key in WATCHED.items()}
    return labelled, kept
