"""Print the labelled directives, read what was printed, write docs/quality-printed.md.

    .venv/bin/python bench/printed.py                    all of it; a quarter of an hour
    .venv/bin/python bench/printed.py --real FOLDER      published files of a folder too
    .venv/bin/python bench/printed.py --keep-speed       the speed stays as it stands in the file,
        and real files are told without their seconds: where the machine does other work too
    .venv/bin/python bench/printed.py --only WORD …      work directives whose names hold a word;
        what went wrong in each is printed, and nothing written
    .venv/bin/python bench/printed.py --kinds pdf photo  only these kinds, with --only

Of held-out directives nothing but sums is ever printed.
"""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from bench import printed_report, printed_speed
from bench.corpus import ROOT, STEMS, WORK
from bench.printed_losses import losses
from bench.printing import KINDS, Printed, printed
from bench.real_files import read_folder
from bench.renditions import Rendition, read_all

DOCUMENT = ROOT / "docs" / "quality-printed.md"


def main() -> int:
    arguments = _arguments()
    if arguments.only:
        return _look(arguments)
    old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    if arguments.keep_speed and printed_report.SPEED_HEADING in old:
        speed = old[old.index(printed_report.SPEED_HEADING) :]
    else:
        print("Measuring the speed …", flush=True)
        speed = printed_report.measured_speed(printed_speed.measure())
    real = list(read_folder(arguments.real)) if arguments.real else []
    print("What needs a quiet machine is measured.", flush=True)
    found = list(_told(STEMS, arguments.kinds))
    told = printed_report.measured(found, real, timed=not arguments.keep_speed)
    DOCUMENT.write_text(f"{told}\n{speed}", encoding="utf-8")
    print(f"{DOCUMENT.relative_to(ROOT)} written.")
    return 0


def _arguments() -> argparse.Namespace:
    about = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=about)
    parser.add_argument("--real", type=Path, metavar="FOLDER", help="published files")
    parser.add_argument("--keep-speed", action="store_true", help="do not measure the speed")
    parser.add_argument("--only", nargs="+", metavar="WORD", help="write nothing")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    return parser.parse_args()


def _look(arguments: argparse.Namespace) -> int:
    """Print what went wrong in some work directives."""
    stems = [stem for stem in WORK if any(word in stem for word in arguments.only)]
    files = {one.stem: one for one in printed(stems, arguments.kinds)}
    text: Rendition | None = None
    for one in read_all(files.values(), arguments.kinds):
        if one.kind == "text":
            text = one
            continue
        assert text
        print(f"\n{one.stem}, {KINDS[one.kind]}")
        print("\n".join(losses(files[one.stem], text, one)))
    return 0


def _told(stems: Sequence[str], kinds: Sequence[str]) -> list[Rendition]:
    """All renditions, with a word on how far it is."""
    print(f"Printing {len(stems)} directives …", flush=True)
    files = printed(stems, kinds)
    found: list[Rendition] = []
    with ProcessPoolExecutor() as pool:
        for done, some in enumerate(pool.map(partial(_read, kinds=kinds), files), 1):
            found += some
            print(f"{done} of {len(stems)} read", flush=True)
    return found


def _read(file: Printed, kinds: Sequence[str]) -> list[Rendition]:
    """One directive in all its kinds, in a process of its own: the scoring takes as long as the
    reading, and on one core."""
    return list(read_all([file], kinds))


if __name__ == "__main__":
    sys.exit(main())
