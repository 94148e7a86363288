"""Read pages with stamps of secrecy and with other stamps, write docs/quality-stamps.md.

.venv/bin/python bench/stamps.py              all of it; five minutes
.venv/bin/python bench/stamps.py --look       seeds of their own, to work on; each page that was
    read otherwise than it should is told, and nothing written
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import ROOT
from bench.report import table
from bench.stamping import ARRIVAL, INKS, ORDINARY, PLACES, SECRET, Stamp, stamped_page
from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError

DOCUMENT = ROOT / "docs" / "quality-stamps.md"
MEASURED, LOOKED_AT = range(100, 106), range(4)
OTHER_PLACES, OTHER_SEEDS = ("left", "number", "over"), 2
REFUSED, LOOK, SILENT = "refused", "needs a look", "silent"
_UNREAD = "có dấu không đọc được chữ"
_OPENING = """\
# How well stamps of secrecy are found

Written by `make quality-stamps`; never edited by hand. It presses framed stamps on a page of text,
scans or copies the page, half of them as PDF, and reads it. Each seed has its own letters (four
fonts with and without serifs, 13 to 18 points), frame (one line or two), slant (up to 5°), unevenly
taken ink, resolution (200 or 300 dpi) and finish (fine; coarse; worn: a degraded scan, and in black
a photocopy). The seeds are none of those that the reader was made with.

- **Free**: at the top left, the top right or under the number. **Over text**: pressed on the lines.
- **Refused**: not read any further. **Needs a look**: read, and said to have a stamp that could not
  be read, which may be one of secrecy. **Silent**: neither; a paper that would pass unseen.
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page; with the words of its stamps, where it was read."""

    stamp: Stamp
    result: str
    words: tuple[str, ...] = ()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--look", action="store_true", help="write nothing")
    look = parser.parse_args().look
    seeds = LOOKED_AT if look else MEASURED
    secret = read_all(_stamps(SECRET, PLACES, seeds))
    others = read_all(_stamps((*ORDINARY, ARRIVAL, ""), OTHER_PLACES, seeds[:OTHER_SEEDS]))
    if look:
        print("\n".join(_told(secret, others)))
    else:
        DOCUMENT.write_text("\n".join(_report(secret, others)) + "\n", encoding="utf-8")
        print(f"{DOCUMENT.relative_to(ROOT)} written.")
    return 0


def _stamps(words: Iterable[str], places: Iterable[str], seeds: Sequence[int]) -> Iterator[Stamp]:
    return (
        Stamp(each, ink, place, seed)
        for ink in INKS
        for each in words
        for place in places
        for seed in seeds
    )


def read_all(stamps: Iterable[Stamp]) -> list[Outcome]:
    """What becomes of a page with each stamp; other stamps' pages are signed and sealed too."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(read, stamps))


def read(stamp: Stamp) -> Outcome:
    """What becomes of one page."""
    page, dpi = stamped_page(stamp, seal=stamp.words not in SECRET)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("trang.pdf" if stamp.seed % 2 else "trang.png")
        if stamp.seed % 2:
            page.save(path, resolution=dpi)
        else:
            page.save(path, dpi=(dpi, dpi))
        try:
            source = open_source(path)
        except SecretError:
            return Outcome(stamp, REFUSED)
    words = tuple(aside.text for aside in source.asides if aside.kind == "stamp")
    return Outcome(stamp, LOOK if _UNREAD in source.pages[0].doubt else SILENT, words)


def _report(secret: Sequence[Outcome], others: Sequence[Outcome]) -> Iterator[str]:
    yield _OPENING
    yield "## Stamps of secrecy\n"
    rows = [["", "", "pages", REFUSED, LOOK, SILENT]]
    for ink in INKS:
        for over in (False, True):
            some = [one for one in secret if one.stamp.ink == ink and _is_over(one) == over]
            rows += [[f"{ink}, {_where(over)}", words, *_counts(some, words)] for words in SECRET]
            rows.append([f"{ink}, {_where(over)}", "all", *_counts(some)])
    yield from table(rows, right=range(2, 6))
    yield "\n## Other stamps\n"
    yield (
        "On pages with a round seal and a signature. None of them may be refused; every look is "
        "the work of a person.\n"
    )
    rows = [["", "pages", "refused in red", "needs a look", "refused in black", "needs a look"]]
    for words in dict.fromkeys(one.stamp.words for one in others):
        some = [one for one in others if one.stamp.words == words]
        rows.append([" / ".join(words.splitlines()) or "none", *_other_counts(some)])
    rows.append(["all", *_other_counts(others)])
    yield from table(rows)


def _counts(some: Sequence[Outcome], words: str = "") -> list[str]:
    """How many pages, and the share of each result."""
    found = Counter(one.result for one in some if words in ("", one.stamp.words))
    pages = found.total()
    return [str(pages), *(f"{found[one] / pages:.0%}" for one in (REFUSED, LOOK, SILENT))]


def _other_counts(some: Sequence[Outcome]) -> list[str]:
    found = Counter((one.stamp.ink, one.result) for one in some)
    return [
        str(len(some)),
        *(str(found[ink, result]) for ink in INKS for result in (REFUSED, LOOK)),
    ]


def _told(secret: Sequence[Outcome], others: Sequence[Outcome]) -> Iterator[str]:
    for one in secret:
        if one.result != REFUSED:
            yield f"{one.result}: {one.stamp} {one.words}"
    for one in others:
        if one.result != SILENT:
            yield f"{one.result}: {one.stamp} {one.words}"
    yield from _report(secret, others)


def _is_over(one: Outcome) -> bool:
    return one.stamp.place == "over"


def _where(over: bool) -> str:
    return "over text" if over else "free"


if __name__ == "__main__":
    sys.exit(main())
