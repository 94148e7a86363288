"""Measure how fast the reader is and whether its memory stays flat.

    .venv/bin/python bench/speed.py [--documents 10000] [--repeats 20]

Time is CPU time of one core, the best of some repeats: another program on the machine changes it
little. Each measure has a process of its own, so that none depends on what ran before it. Memory is
what the process holds after a tenth of the documents and after all. The exit code is 1 where a bar
is missed.
"""

import argparse
import gc
import multiprocessing
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import TypeVar

from bench.corpus import ROOT, SAMPLES, STEMS, path_of
from sauro.reading.reader import read_file

Result = TypeVar("Result")
DOCUMENTS = 10_000
SHARE = 10
REPEATS = 20
BAR = 50.0
"""Directives of the plan's size a second on one core."""
FLAT = 1.05
"""How many times the memory after the first of ``SHARE`` parts it may hold after all documents."""
PLAN = SAMPLES[0]


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes held after ``first`` documents and after ``documents``."""

    first: int
    documents: int
    before: float
    after: float

    @property
    def flat(self) -> bool:
        return self.after <= self.before * FLAT


@dataclass(frozen=True, slots=True)
class Speed:
    """Directives a second, by text and by DOCX; characters a second over the corpus; memory."""

    text: float
    docx: float
    characters: float
    memory: Memory

    @property
    def met(self) -> bool:
        return min(self.text, self.docx) >= BAR and self.memory.flat


def measure(documents: int = DOCUMENTS, repeats: int = REPEATS) -> Speed:
    """All measures. Takes minutes: most of them go into ``documents``."""
    with tempfile.TemporaryDirectory() as folder:
        word = _plan_as_docx(Path(folder))
        text_seconds = _alone(best_of, [path_of(PLAN)], repeats)
        docx_seconds = _alone(best_of, [word], repeats)
    corpus = [path_of(stem) for stem in STEMS]
    size = sum(len(path.read_text(encoding="utf-8")) for path in corpus)
    corpus_seconds = _alone(best_of, corpus, max(repeats // 5, 1))
    memory = _alone(read_many, documents)
    return Speed(1 / text_seconds, 1 / docx_seconds, size / corpus_seconds, memory)


def _plan_as_docx(folder: Path) -> Path:
    script = ROOT / "scripts" / "make_samples.py"
    found = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), str(folder), "--word-only"]
    subprocess.run(command, check=True, env=found, stdout=subprocess.DEVNULL)
    return folder / f"{PLAN}.docx"


def _alone(work: Callable[..., Result], *given: object) -> Result:
    """The result of ``work`` in a process of its own, which has read nothing else."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(work, *given).result()


def best_of(paths: Sequence[Path], repeats: int) -> float:
    """The least CPU seconds that reading the files took, after one run to warm up."""
    times = []
    for _ in range(repeats + 1):
        begin = time.process_time()
        for path in paths:
            read_file(path)
        times.append(time.process_time() - begin)
    return min(times[1:])


def read_many(documents: int) -> Memory:
    """Read the corpus round and round; what the process then holds."""
    first = max(documents // SHARE, 1)
    stems = cycle(STEMS)
    held = [_held_after(islice(stems, count)) for count in (first, documents - first)]
    return Memory(first, documents, held[0], held[1])


def _held_after(stems: Iterator[str]) -> float:
    for stem in stems:
        read_file(path_of(stem))
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def machine() -> str:
    """What was measured on, without names."""
    cores = os.cpu_count() or 1
    python = platform.python_version()
    return f"{cores} cores ({platform.machine()}), {platform.system()}, Python {python}"


def lines(speed: Speed) -> Iterator[tuple[str, str, str]]:
    """Each measure: what, how much, and its bar with whether it is met."""
    memory = speed.memory
    for name, rate in (("text", speed.text), ("DOCX", speed.docx)):
        verdict = "met" if rate >= BAR else f"short by {BAR - rate:.0f}"
        yield (
            f"The plan of {PLAN} as {name}, readings a second on one core",
            f"{rate:.1f} ({1000 / rate:.1f} ms each)",
            f"≥ {BAR:.0f}: {verdict}",
        )
    yield "The corpus, characters a second on one core", f"{speed.characters:,.0f}", ""
    yield f"Memory after {memory.first:,} documents", f"{memory.before:.1f} MB", ""
    yield (
        f"Memory after {memory.documents:,} documents",
        f"{memory.after:.1f} MB",
        f"at most {FLAT:.2f} times the one before: {'met' if memory.flat else 'missed'}",
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="for memory (%(default)s)")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="for speed (%(default)s)")
    arguments = parser.parse_args()
    speed = measure(arguments.documents, arguments.repeats)
    print(machine())
    for what, value, bar in lines(speed):
        print(f"{what:66} {value:22} {bar}")
    return 0 if speed.met else 1


if __name__ == "__main__":
    sys.exit(main())
