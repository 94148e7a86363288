"""Open spoilt files as the command does, and see that each is read or refused.

    .venv/bin/python bench/fuzz.py [--count 10000] [--seed 1] [--only KIND]

Files of all kinds are made on the spot and spoilt (``mutations``). Each is opened confined, read,
written as JSON, and that checked: by the schema, and that quotes are words of the file. Nothing but
a refusal with its sentence may come instead; no process and no temporary file may be left. A file
that does anything else, or that broke the process that read it, is kept in var/fuzz; the exit code
is 1 for the former. Files for LibreOffice, which
takes more than a second for each, are few. The same seed spoils the same files in the same way, but
for the dates that programs write into them.
"""

import argparse
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from jsonschema import Draft202012Validator

from bench.corpus import ROOT
from bench.fuzz_seeds import OFFICE_KINDS, Seed, make_seeds
from bench.mutations import spoil
from sauro.cli.batch import cores
from sauro.cli.outputs import write
from sauro.reading.output.contract import schema, to_json, to_json_text
from sauro.reading.reader import read_source
from sauro.reading.sources import SourceError
from sauro.reading.sources.confined.limits import Limits
from sauro.reading.sources.confined.opening import StoppedError, open_confined
from sauro.reading.text import Source

KEPT = ROOT / "var" / "fuzz"
SHARES = {"text": 29, "docx": 29, "pdf": 27, "html": 0.5, "image": 6, "scan": 4} | {
    "album": 1.5, "metafile": 0.8, **dict.fromkeys(OFFICE_KINDS, 0.65)
}  # fmt: skip
"""Parts of the files by kind; LibreOffice opens doc, odt, rtf and html, and draws metafiles."""
LIMITS = Limits(seconds=90.0, cpu_seconds=90)
_BOUNDED = ("time", "cpu", "memory", "long")
_SHOWN, _SLOWEST = 25, 8
_NUMBER = re.compile(r"\d+([.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of one spoilt file. ``what``: read, refused, stopped, broke or failed.

    ``broke``: the file ended the process that read it, which was told as it should be. ``words`` is
    the sentence, or why this is a failure.
    """

    number: int
    kind: str
    ways: str
    what: str
    words: str
    seconds: float


def spoilt(number: int, seed: int, seeds: list[Seed]) -> tuple[Seed, bytes, str]:
    """The file of a number: which it was, its bytes, and how they were spoilt."""
    chance = Random(f"{seed} {number}")  # noqa: S311
    kinds = [kind for kind in SHARES if any(each.kind == kind for each in seeds)]
    kind = chance.choices(kinds, [SHARES[kind] for kind in kinds])[0]
    first = chance.choice([each for each in seeds if each.kind == kind])
    other = chance.choice([each for each in seeds if each.kind == kind or chance.random() < 0.3])
    data, ways = spoil(chance, kind, first.path.read_bytes(), other.path.read_bytes())
    return first, data, ways


def tried(number: int, seed: int, seeds: list[Seed]) -> Trial:
    """Open, read and check the file of a number; keep it where it is of interest."""
    first, data, ways = spoilt(number, seed, seeds)
    folder = Path(tempfile.gettempdir())
    path = folder / f"{number}{(first.path.suffix, '.docx', '.pdf', '')[number % 4]}"
    path.write_bytes(data)
    begin = time.perf_counter()
    what, words = _opened(path, folder / "result.json")
    seconds = time.perf_counter() - begin
    left = list(_left(folder, path))
    if left:
        what, words = "failed", f"left behind: {', '.join(left)}"
    if what in ("failed", "broke"):
        KEPT.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, KEPT / f"{seed}-{number}-{first.kind}-{ways}{first.path.suffix}")
    path.unlink()
    return Trial(number, first.kind, ways, what, words, seconds)


def _opened(path: Path, target: Path) -> tuple[str, str]:
    try:
        source = open_confined(path, LIMITS, threads=1)
        reading = read_source(source)
        wrong = _wrong(source, to_json(reading))
        write(target, to_json_text(reading).encode("utf-8", "replace"))
        target.unlink()
        return ("failed", wrong) if wrong else ("read", "")
    except StoppedError as error:
        if error.why in _BOUNDED:
            return "stopped", error.message
        return ("broke" if error.why == "crash" else "failed"), f"{error.message} {error.detail}"
    except SourceError as error:
        whole = bool(error.message and error.way_out)
        return ("refused", error.message) if whole else ("failed", f"no sentence: {error}")
    except Exception:  # noqa: BLE001
        return "failed", traceback.format_exc()


def _wrong(source: Source, told: dict[str, object]) -> str:
    """Why a reading is not whole; empty where it is."""
    for error in _validator().iter_errors(told):
        return f"schema: {error.message[:200]}"
    ends = [0]
    for segment in source.segments:
        if not ends[-1] <= segment.start <= segment.end <= len(source.chars):
            return "segments out of order"
        ends.append(segment.end)
    return ""


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


def _left(folder: Path, path: Path) -> Iterator[str]:
    """Files below ``folder`` but the one that was read and folders that keepers hold; processes."""
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name.startswith("sauro-"):
            yield from (f"{entry.name}/{inner.name}" for inner in entry.iterdir())
        elif entry != path:
            yield entry.name
    for keeper in _children(os.getpid()):
        yield from (f"process {child}" for child in _children(keeper))


def _children(process: int) -> list[int]:
    told = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(word) for word in told.split()]


def _work_in(folder: str) -> None:
    """Put the temporary files of a worker into a folder of its own."""
    tempfile.tempdir = tempfile.mkdtemp(dir=folder)


def run(count: int, seed: int, only: str | None) -> list[Trial]:
    """Try so many files on all cores."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        folder, work = Path(name, "seeds"), Path(name, "work")
        folder.mkdir()
        work.mkdir()
        seeds = [each for each in make_seeds(folder) if only in (None, each.kind)]
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(cores(), context, _work_in, (str(work),)) as pool:
            futures = [pool.submit(tried, number, seed, seeds) for number in range(count)]
            trials = []
            for future in futures:
                trials.append(future.result())
                if len(trials) % 500 == 0:
                    print(f"{len(trials)} of {count}", file=sys.stderr, flush=True)
        left = [str(path) for each in work.iterdir() for path in each.iterdir()]
    if left:
        trials.append(Trial(count, "", "", "failed", f"left at the end: {', '.join(left)}", 0.0))
    return trials


def summary(trials: list[Trial]) -> Iterator[str]:
    """The counts, the sentences, the slowest and the failures."""
    kinds = Counter(trial.kind for trial in trials)
    office = sum(kinds[kind] for kind in (*OFFICE_KINDS, "html", "metafile"))
    yield f"{len(trials):,} files, of them for LibreOffice {office} ({office / len(trials):.1%})"
    whats = ("read", "refused", "stopped", "broke", "failed")
    yield f"{'':8}" + "".join(f"{what:>9}" for what in whats) + f"{'seconds':>10}"
    for kind in sorted(kinds):
        own = [trial for trial in trials if trial.kind == kind]
        counts = Counter(trial.what for trial in own)
        spent = sum(trial.seconds for trial in own)
        yield f"{kind:8}" + "".join(f"{counts[what]:9}" for what in whats) + f"{spent:10.1f}"
    sentences = Counter(
        _NUMBER.sub("…", trial.words) for trial in trials if trial.what in ("refused", "stopped")
    )
    yield from (f"{times:6} {words}" for words, times in sentences.most_common(_SHOWN))
    for trial in sorted(trials, key=lambda trial: -trial.seconds)[:_SLOWEST]:
        yield f"{trial.seconds:6.1f} s  {trial.kind} {trial.number} ({trial.ways}): {trial.what}"
    for what in ("broke", "failed"):
        alike: dict[str, list[Trial]] = {}
        for trial in trials:
            if trial.what == what:
                alike.setdefault(_NUMBER.sub("…", trial.words.splitlines()[-1]), []).append(trial)
        for group in alike.values():
            numbers = ", ".join(f"{each.kind} {each.number}" for each in group[:_SHOWN])
            yield f"{what.upper()} {len(group)} times: {numbers}\n{group[0].words}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000, help="files to try (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of all chance (%(default)s)")
    parser.add_argument("--only", choices=tuple(SHARES), help="files of one kind only")
    arguments = parser.parse_args()
    trials = run(arguments.count, arguments.seed, arguments.only)
    print("\n".join(summary(trials)))
    return 1 if any(trial.what == "failed" for trial in trials) else 0


if __name__ == "__main__":
    sys.exit(main())
