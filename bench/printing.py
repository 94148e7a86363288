"""The labelled directives printed: DOCX in an office's layout, PDF, scans, photocopy.

What was made stays in ``var/printed``, under a key of what it was made from.
"""

import hashlib
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import PIL
from pypdfium2.version import PYPDFIUM_INFO

from bench.characters import Part, squeezed
from bench.corpus import ROOT, SAMPLES, path_of
from sauro.reading.normalize import derive
from sauro.reading.sources import open_source
from sauro.reading.text import Text

sys.path.append(str(ROOT / "scripts"))

import make_samples
from sample_office import convert
from sample_pages import CLEAN, COPY, DEGRADED, Rendition, write_scan

from bench.paper import unruled_tables, write_paper

MADE = ROOT / "var" / "printed"
PROGRAMS = ("make_samples", "sample_docx", "sample_office", "sample_pages", "sample_scans")
KINDS: dict[str, str] = {
    "docx": "DOCX",
    "pdf": "text PDF",
    "doc": "DOC",
    CLEAN.suffix: "clean scan",
    DEGRADED.suffix: "degraded scan",
    COPY.suffix: "photocopy",
}
SCANS: dict[str, Rendition] = {one.suffix: one for one in (CLEAN, DEGRADED, COPY)}


class LostWordsError(Exception):
    """What was printed is not what the text says."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A directive on paper: the parts that its pages show, and its file of each kind."""

    stem: str
    parts: tuple[Part, ...]
    folder: Path

    def path(self, kind: str) -> Path:
        return self.folder / (f"{self.stem}-{kind}.pdf" if kind in SCANS else f"{self.stem}.{kind}")


def printed(stems: Iterable[str], kinds: Iterable[str] = KINDS) -> list[Printed]:
    """The directives in the kinds asked for; what is not there yet is made."""
    found = [_written(stem) for stem in stems]
    wanted = set(kinds)
    for suffix in ("pdf", "doc"):
        if suffix in wanted or (suffix == "pdf" and wanted & SCANS.keys()):
            _convert([one for one in found if not one.path(suffix).exists()], suffix)
    jobs = [
        (one.path("pdf"), kind, one.path(kind))
        for one in found
        for kind in SCANS
        if kind in wanted and not one.path(kind).exists()
    ]
    with ProcessPoolExecutor() as pool:
        for done in [pool.submit(scan, *job) for job in jobs]:
            done.result()
    return found


def _convert(some: Sequence[Printed], suffix: str) -> None:
    """Write PDF or DOC in one run of LibreOffice, then bring each file to its place."""
    if not some:
        return
    new = MADE / f"new-{suffix}"
    made = convert([one.path("docx") for one in some], suffix, new)
    for one, path in zip(some, made, strict=True):
        path.rename(one.path(suffix))
    shutil.rmtree(new)


def scan(pdf: Path, kind: str, out: Path) -> None:
    """Write the pages of a text PDF as pictures of a kind."""
    new = out.with_suffix(".new")
    write_scan(pdf, SCANS[kind], new)
    new.rename(out)


def _written(stem: str) -> Printed:
    """The DOCX of a directive and what it says."""
    text = derive(open_source(path_of(stem)))
    folder = MADE / f"{stem}-{_key(text)}"
    path = folder / f"{stem}.docx"
    if not path.exists():
        for old in MADE.glob(f"{stem}-*"):
            shutil.rmtree(old)
        folder.mkdir(parents=True)
        new = folder / "new"
        _write(stem, text, new)
        new.rename(path)
    parts = tuple(_parts(path))
    _check(text, parts)
    return Printed(stem, parts, folder)


def _write(stem: str, text: Text, path: Path) -> None:
    if stem in SAMPLES:
        directive = make_samples.take_apart(text)
        make_samples.write_directive(directive, make_samples.ISSUERS[stem], path)
    else:
        write_paper(stem, text, path)


def _key(text: Text) -> str:
    """What the files are made from: words and programs."""
    programs = [ROOT / "scripts" / f"{name}.py" for name in PROGRAMS]
    programs.append(ROOT / "bench" / "paper.py")
    made = hashlib.sha256(text.chars.encode())
    for program in programs:
        made.update(program.read_bytes())
    made.update(f"{PIL.__version__} {PYPDFIUM_INFO}".encode())
    return made.hexdigest()[:12]


def _parts(path: Path) -> Iterator[Part]:
    """What the pages show; lines in tables without rules, which only lay words out, are loose."""
    source = open_source(path)
    loose = unruled_tables(path)
    for segment in source.segments:
        words = source.chars[segment.start : segment.end]
        if segment.place.table in loose:
            yield from (Part(line, loose=True) for line in words.splitlines())
        else:
            yield Part(words)


def _check(text: Text, parts: Sequence[Part]) -> None:
    """LostWordsError where a block of the text is not on the pages."""
    shown = squeezed("".join(part.words for part in parts))
    for block, words in text.lines():
        if squeezed(words.replace("*", "")) not in shown:
            raise LostWordsError(f"a block of {block.segment.place} is not printed")
