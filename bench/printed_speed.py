"""Measure how fast printed files are read, and how much memory a long scan takes.

    .venv/bin/python bench/printed_speed.py [--read FILE]

Twenty pages of work directives, as text PDF, as scans and as a photocopy; ``ocrmypdf``, where it
is installed, makes the same scan searchable in the same run. Bars are of wall time on all cores;
CPU time beside it tells whether other programs kept them busy. Of the text the best of some runs
counts. ``--read`` only reads one file, for the measure of memory.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pypdfium2 as pdfium

from bench.corpus import WORK
from bench.printing import KINDS, MADE, SCANS, printed, scan
from bench.process_memory import peak_of
from bench.renditions import opened
from bench.speed import machine
from sauro.reading.reader import read_source

PAGES = 20
REPEATS = 5
TEXT_BAR = 10.0
"""Milliseconds a page of a text PDF may take."""
SCAN_BAR = 1.2
"""Pages of a scan a second on all cores."""
LONGEST = 25.0
"""Seconds for ``PAGES`` pages of a scan."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of wall time, and of CPU time on all cores together, that some work took."""

    wall: float
    cpu: float

    @property
    def rate(self) -> float:
        """Pages a second, of ``PAGES``."""
        return PAGES / self.wall


@dataclass(frozen=True, slots=True)
class PrintedSpeed:
    """What ``PAGES`` pages take: the text PDF to its text and to its tasks, each scan to its tasks.

    ``other`` is ``ocrmypdf`` over the clean scan, None where it is not there; ``peak`` the
    megabytes at the worst moment of reading the degraded scan.
    """

    text: Taken
    tasks: Taken
    scans: dict[str, Taken]
    other: Taken | None
    peak: float

    @property
    def met(self) -> bool:
        slowest = max(taken.wall for taken in self.scans.values())
        return _text_ms(self.text.wall) <= TEXT_BAR and slowest <= min(LONGEST, PAGES / SCAN_BAR)


def measure(repeats: int = REPEATS) -> PrintedSpeed:
    files = twenty_pages()
    text = files["pdf"]
    return PrintedSpeed(
        text=_best(lambda: opened(text), repeats),
        tasks=_best(lambda: read(text), repeats),
        scans={kind: _best(partial(read, files[kind]), 1) for kind in SCANS},
        other=_ocrmypdf(files["quet-sach"]),
        peak=peak_of([sys.executable, __file__, "--read", str(files["quet-xau"])]),
    )


def read(path: Path) -> None:
    """A file to its tasks."""
    read_source(opened(path))


def twenty_pages() -> dict[str, Path]:
    """``PAGES`` pages of work directives one after another, of each printed kind."""
    text = MADE / f"pages-{PAGES}.pdf"
    _join([one.path("pdf") for one in printed(WORK, ("pdf",))], text)
    files = {"pdf": text}
    for kind in SCANS:
        files[kind] = text.with_stem(f"{text.stem}-{kind}")
        scan(text, kind, files[kind])
    return files


def _join(paths: Sequence[Path], out: Path) -> None:
    joined = pdfium.PdfDocument.new()
    for path in paths:
        document = pdfium.PdfDocument(path)
        wanted = min(len(document), PAGES - len(joined))
        if wanted:
            joined.import_pages(document, list(range(wanted)))
        document.close()
    joined.save(out)
    joined.close()


def _best(work: Callable[[], object], repeats: int) -> Taken:
    """The least that the work took, of wall time and of CPU time, its processes counted in."""
    walls, cpus = [], []
    for _ in range(repeats):
        begin, cpu = time.perf_counter(), _cpu()
        work()
        walls.append(time.perf_counter() - begin)
        cpus.append(_cpu() - cpu)
    return Taken(min(walls), min(cpus))


def _cpu() -> float:
    """CPU seconds of this process and of those under it that have ended."""
    spent = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in spent)


def _ocrmypdf(path: Path) -> Taken | None:
    """What ocrmypdf takes over the same pages with the same language on all cores."""
    if shutil.which("ocrmypdf") is None:
        return None
    cores = str(os.cpu_count() or 1)
    with tempfile.TemporaryDirectory() as folder:
        command = ["ocrmypdf", "-l", "vie", "--jobs", cores, "--output-type", "pdf", "--quiet"]
        words = [*command, str(path), str(Path(folder) / "out.pdf")]
        return _best(lambda: subprocess.run(words, check=True), 1)


def lines(speed: PrintedSpeed) -> Iterator[tuple[str, str, str]]:
    """Each measure: what, how much, and its bar with whether it is met."""
    for name, taken in (("text", speed.text), ("tasks", speed.tasks)):
        ms = _text_ms(taken.wall)
        verdict = "met" if ms <= TEXT_BAR else f"over by {ms - TEXT_BAR:.1f}"
        told = f"{ms:.1f} ms, {_text_ms(taken.cpu):.1f} ms of CPU"
        bar = f"≤ {TEXT_BAR:.0f}: {verdict}" if name == "text" else ""
        yield f"text PDF, file to {name}, a page", told, bar
    for kind, taken in speed.scans.items():
        name = f"{KINDS[kind]}, file to tasks"
        verdict = "met" if taken.rate >= SCAN_BAR else f"short by {SCAN_BAR - taken.rate:.2f}"
        yield name, _told(taken), f"≥ {SCAN_BAR}: {verdict}"
        verdict = "met" if taken.wall <= LONGEST else f"over by {taken.wall - LONGEST:.1f}"
        yield f"{name}, {PAGES} pages", f"{taken.wall:.1f} s", f"≤ {LONGEST:.0f}: {verdict}"
    if speed.other is not None:
        ours = speed.scans["quet-sach"]
        times = (speed.other.wall / ours.wall, speed.other.cpu / ours.cpu)
        yield "ocrmypdf, the same clean scan", _told(speed.other), ""
        yield "how many times as fast as ocrmypdf", f"{times[0]:.1f}, by CPU {times[1]:.1f}", ""
    yield f"memory at its most, {PAGES} pages of the degraded scan", f"{speed.peak:.0f} MB", ""


def _text_ms(seconds: float) -> float:
    return 1000 * seconds / PAGES


def _told(taken: Taken) -> str:
    return f"{taken.rate:.2f} pages a second, {taken.cpu / PAGES:.2f} s of CPU a page"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--read", type=Path, metavar="FILE", help="only read this file")
    arguments = parser.parse_args()
    if arguments.read:
        read(arguments.read)
        return 0
    speed = measure()
    print(machine())
    for what, value, bar in lines(speed):
        print(f"{what:60} {value:50} {bar}")
    return 0 if speed.met else 1


if __name__ == "__main__":
    sys.exit(main())
