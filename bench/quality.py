"""Read the labelled directives, score them, say what changed, write docs/quality.md.

    .venv/bin/python bench/quality.py                     all of it; minutes, for the speed
    .venv/bin/python bench/quality.py --keep-speed        the speed stays as it stands in the file
    .venv/bin/python bench/quality.py --changes [FOLDER]  only gains and losses, against what is
        expected or against readings that `sauro read --format json --out FOLDER` wrote
    .venv/bin/python bench/quality.py --accept            this reading becomes what is expected

Of held-out directives nothing but sums is ever printed.
"""

import argparse
import sys
from pathlib import Path

from bench import report, snapshot, speed
from bench.changes import changes, compared, reference
from bench.changes import report as told
from bench.corpus import ROOT, Read, read_corpus

DOCUMENT = ROOT / "docs" / "quality.md"


def main() -> int:
    arguments = _arguments()
    reads = read_corpus()
    taken = snapshot.taken(reads)
    _print_changes(taken, arguments.changes or None)
    if arguments.accept:
        snapshot.save(taken)
        print(f"\n{snapshot.EXPECTED.relative_to(ROOT)} written.")
    if arguments.changes is None and not arguments.accept:
        write(reads, arguments)
    return 0


def _arguments() -> argparse.Namespace:
    about = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=about)
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--changes", nargs="?", const="", metavar="FOLDER", help="write nothing")
    only.add_argument("--accept", action="store_true", help="write what is expected")
    parser.add_argument("--keep-speed", action="store_true", help="do not measure the speed")
    parser.add_argument("--documents", type=int, default=speed.DOCUMENTS, help="for memory")
    parser.add_argument("--repeats", type=int, default=speed.REPEATS, help="for speed")
    return parser.parse_args()


def _print_changes(taken: snapshot.Snapshot, folder: str | None) -> None:
    if folder:
        tasks, figures = reference(Path(folder))
    elif snapshot.EXPECTED.exists():
        expected = snapshot.load()
        tasks, figures = expected.tasks, expected.figures
    else:
        tasks, figures = {}, taken.figures
    print("\n".join(told(changes(tasks, taken.tasks))))
    print()
    print("\n".join(compared(figures, taken.figures)))


def write(reads: list[Read], arguments: argparse.Namespace) -> None:
    """Write the document; the speed is measured, or kept where it stands."""
    old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    if arguments.keep_speed and report.SPEED_HEADING in old:
        part = old[old.index(report.SPEED_HEADING) :]
    else:
        print(f"\nMeasuring the speed over {arguments.documents:,} documents …", flush=True)
        part = report.measured_speed(speed.measure(arguments.documents, arguments.repeats))
    DOCUMENT.write_text(f"{report.measured(reads)}\n{part}", encoding="utf-8")
    print(f"{DOCUMENT.relative_to(ROOT)} written.")


if __name__ == "__main__":
    sys.exit(main())
