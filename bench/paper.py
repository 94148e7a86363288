"""A directive of the corpus set as an office would set it, from its blocks and nothing else.

The letterhead goes into two columns, kind and subject into the middle, recipients beside the
signature, rows of tables into a ruled table; every other block is a paragraph with its first line
indented. Where the text does not have the parts in their usual order, they are paragraphs too.
"""

import re
from collections.abc import Sequence
from itertools import groupby, takewhile
from pathlib import Path

from docx import Document
from sample_docx import Paper, Run

from sauro.reading.head import read_head
from sauro.reading.text import Block, Text

_STATE = re.compile(r"(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA|Độc lập ?- ?Tự do|ĐẢNG CỘNG SẢN VIỆT NAM)")
_NUMBER = re.compile(r"Số ?:? ?\d\S*$")
_DATE = re.compile(r".{2,40}, ?ngày .{0,6} ?tháng .{0,6} ?năm \d{4}$")
_BELOW = re.compile(rf"{_NUMBER.pattern}|{_DATE.pattern}|V/v ")
_HEADING = re.compile(r"(?:[IVX]+\.|(?:PHẦN|Phần|CHƯƠNG|Chương|Điều) \S+) ?\S")
_RECIPIENTS = re.compile(r"Nơi nhận ?:?$")
_LONGEST_TITLE = 40
_LONGEST_NAME = 40
_LONGEST_HEADING = 120


def write_paper(name: str, text: Text, path: Path) -> None:
    """Write the directive as DOCX; the same text gives the same bytes."""
    paper = Paper(name)
    head = read_head(text)
    blocks = [(block, words) for block, words in text.lines()]
    first = [words for block, words in blocks if block.start < head.body_start]
    rest = blocks[len(first) :]
    tail = [words for block, words in rest if block.start >= head.tail_start]
    _write_head(paper, first)
    _write_body(paper, [pair for pair in rest if pair[0].start < head.tail_start])
    annex = rest[len(rest) - len(tail) + _write_closing(paper, tail) :]
    if annex:
        paper.new_page()
    _write_body(paper, annex)
    paper.save(path)


def unruled_tables(path: Path) -> frozenset[int]:
    """Which tables of a DOCX, counted from 1, have no rules: they only lay words out."""
    tables = Document(str(path)).tables
    return frozenset(
        at for at, table in enumerate(tables, 1) if table.style and table.style.name != "Table Grid"
    )


def _write_head(paper: Paper, blocks: Sequence[str]) -> None:
    done = _write_letterhead(paper, blocks)
    for at, words in enumerate(blocks[done:], done):
        title = words.isupper() and len(words) <= _LONGEST_TITLE
        if title or (at and blocks[at - 1].isupper() and at - done < 2):
            paper.title(Run(words, bold=True))
        else:
            paper.paragraph([Run(words)])


def _write_letterhead(paper: Paper, blocks: Sequence[str]) -> int:
    """Write the letterhead in two columns if it is one; how many blocks that were."""
    state = [at for at, words in enumerate(blocks) if _STATE.match(words)]
    if not state or not state[0] or state != list(range(state[0], state[-1] + 1)):
        return 0
    issuer, nation = blocks[: state[0]], [blocks[at] for at in state]
    below = list(takewhile(_BELOW.match, blocks[state[-1] + 1 :]))
    dates = [words for words in below if _DATE.match(words)]
    numbers = [words for words in below if words not in dates]
    left, right = ([Run(words, bold=True) for words in side] for side in (issuer, nation))
    paper.letterhead(left, right, ("\n".join(numbers), "\n".join(dates)) if below else None)
    return state[-1] + 1 + len(below)


def _write_body(paper: Paper, blocks: Sequence[tuple[Block, str]]) -> None:
    for table, group in groupby(blocks, lambda pair: pair[0].segment.place.table):
        if table is not None:
            _write_table(paper, list(group))
            continue
        for _, words in group:
            _write_paragraph(paper, words)


def _write_paragraph(paper: Paper, words: str) -> None:
    """A title in the middle, a heading in bold letters, or plain words."""
    labelled = _HEADING.match(words) is not None
    if words.isupper() and not labelled and len(words) > 3:
        paper.title(Run(words, bold=True))
        return
    short = len(words) <= _LONGEST_HEADING and not words.endswith((".", ";", ":"))
    paper.paragraph([Run(words, bold=labelled and short)])


def _write_table(paper: Paper, cells: Sequence[tuple[Block, str]]) -> None:
    places = [(block.segment.place.row or 1, block.segment.place.column or 1) for block, _ in cells]
    columns = max(column for _, column in places)
    rows: dict[int, list[str]] = {}
    for (row, column), (_, words) in zip(places, cells, strict=True):
        texts = rows.setdefault(row, [""] * columns)
        texts[column - 1] = f"{texts[column - 1]} {words}".strip()
    lengths = [sum(len(texts[at]) for texts in rows.values()) ** 0.5 for at in range(columns)]
    widths = [max(16.5 * length / sum(lengths), 1.2) for length in lengths]
    head, *others = rows.values()
    paper.grid(head, others, [16.5 * width / sum(widths) for width in widths])


def _write_closing(paper: Paper, blocks: Sequence[str]) -> int:
    """Write recipients beside the signature if they come so; how many blocks that were."""
    if not blocks or not _RECIPIENTS.match(blocks[0]):
        return 0
    posts = next((at for at, words in enumerate(blocks) if at and _is_post(words)), 0)
    name = next((at for at in range(posts, len(blocks)) if not _is_post(blocks[at])), 0)
    if posts < 2 or not name or len(blocks[name]) > _LONGEST_NAME:
        return 0
    paper.closing(blocks[:posts], blocks[posts : name + 1])
    return name + 1


def _is_post(words: str) -> bool:
    return words.isupper() and not words.startswith("-")
