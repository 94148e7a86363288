"""Measure the pages over a province of full size, write docs/quality-web.md.

.venv/bin/python bench/web.py                 all of it; half an hour
.venv/bin/python bench/web.py --keep FOLDER   the province stays there, for the next time
.venv/bin/python bench/web.py --tasks 2000    a small one, to try; nothing is written
.venv/bin/python bench/web.py --only WORDS    pages with these words in their names, nothing written
.venv/bin/python bench/web.py --explain WORDS how PostgreSQL answers the slowest statement of them
"""

import argparse
import signal
import sys
from pathlib import Path

from bench.corpus import ROOT
from bench.province_size import Size
from bench.web_site import database, served

DOCUMENT = ROOT / "docs" / "quality-web.md"


def main() -> int:
    arguments = _arguments()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    size = Size.of(arguments.tasks)
    with database(arguments.keep) as (installation, cluster):
        from bench import web_report, web_run  # models are known by now

        web_run.fill(size)
        if arguments.explain is not None:
            print("\n\n".join(web_run.explained(arguments.explain)))
            return 0
        with served(installation, cluster) as site:
            wanted = web_run.Wanted(
                size, arguments.requests, arguments.bulk, arguments.only or "", arguments.seconds
            )
            found = web_run.measured(site, wanted)
    told = web_report.document(found)
    if size == Size() and arguments.only is None:
        DOCUMENT.write_text(told, encoding="utf-8")
        print(f"{DOCUMENT.relative_to(ROOT)} written.")
    else:
        print(told)
    print("\n".join(web_report.missed(found)))
    return 0


def _arguments() -> argparse.Namespace:
    about = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=about)
    parser.add_argument("--tasks", type=int, default=Size().tasks, help="how many (%(default)s)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="use and keep what is there")
    parser.add_argument("--requests", type=int, default=200, help="of each kind (%(default)s)")
    parser.add_argument("--bulk", type=int, default=20, help="acts upon many (%(default)s)")
    parser.add_argument("--seconds", type=float, default=30, help="for each kind at most")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--only", metavar="WORDS", help="only pages of this name")
    only.add_argument("--explain", metavar="WORDS", help="show plans of pages of this name")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
