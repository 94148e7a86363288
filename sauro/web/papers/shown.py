"""A paper or a list as the preview shows it: the same words at the same places as in the file."""

from dataclasses import dataclass
from itertools import groupby

from sauro.oversight.papers.form import Annex, Block, Heading, Paper, Paragraph, Signature, Table
from sauro.oversight.papers.lines import Lines, belongs_to, lines_of
from sauro.oversight.papers.writing.body import ended


@dataclass(frozen=True, slots=True)
class ShownTable:
    """``groups`` is the upper line of heads (words and how many columns), empty where none is;
    ``widths`` are shares in percent."""

    table: Table
    widths: tuple[int, ...]
    groups: tuple[tuple[str, int], ...]
    marks: tuple[str, ...]

    @property
    def heads(self) -> list[str]:
        """The names of columns."""
        return [column.name for column in self.table.columns]

    @property
    def rows(self) -> list[list[tuple[str, str]]]:
        """Cells with how they are aligned."""
        return [self._cells(row) for row in self.table.rows]

    @property
    def total(self) -> list[tuple[str, str]]:
        """The last line, alike."""
        return self._cells(self.table.total)

    def _cells(self, row: tuple[str, ...]) -> list[tuple[str, str]]:
        return [(cell, self.table.columns[at].align) for at, cell in enumerate(row)]


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """``kind`` is heading1, heading2, paragraph or table."""

    kind: str
    words: str = ""
    lead: str = ""
    italic: bool = False
    table: ShownTable | None = None


@dataclass(frozen=True, slots=True)
class ShownAnnex:
    """``lines`` stand above its title, ``notes`` below."""

    named: str
    title: str
    notes: tuple[str, ...]
    landscape: bool
    blocks: tuple[ShownBlock, ...]


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """Two ``signatures`` where two sign side by side, else none: ``lines`` have the signer."""

    lines: Lines
    is_letter: bool
    blocks: tuple[ShownBlock, ...]
    signatures: tuple[Signature, ...]
    annexes: tuple[ShownAnnex, ...]


def shown_paper(paper: Paper) -> ShownPaper:
    """All parts of the paper."""
    two = len(paper.signatures) > 1
    body = paper.body if two else ended(paper.body)
    belongs = belongs_to(paper)
    return ShownPaper(
        lines_of(paper),
        paper.title.is_letter,
        _blocks(body),
        paper.signatures if two else (),
        tuple(shown_annex(one, f"Phụ lục {one.number}".strip(), belongs) for one in paper.annexes),
    )


def shown_annex(annex: Annex, named: str = "", belongs: str = "") -> ShownAnnex:
    """An annex, or a list that stands alone."""
    notes = tuple(one for one in (belongs, annex.note) if one)
    return ShownAnnex(named, annex.title.upper(), notes, annex.landscape, _blocks(annex.blocks))


def _blocks(blocks: tuple[Block, ...]) -> tuple[ShownBlock, ...]:
    return tuple(_block(one) for one in blocks)


def _block(block: Block) -> ShownBlock:
    match block:
        case Heading():
            return ShownBlock(f"heading{block.level}", block.words)
        case Paragraph():
            return ShownBlock("paragraph", block.words, block.lead, block.italic)
        case _:
            return ShownBlock("table", table=_table(block))


def _table(table: Table) -> ShownTable:
    whole = sum(column.width for column in table.columns)
    grouped = any(column.group for column in table.columns)
    groups = groupby(table.columns, key=lambda column: column.group)
    return ShownTable(
        table,
        tuple(round(100 * column.width / whole) for column in table.columns),
        tuple((words, len(list(same))) for words, same in groups) if grouped else (),
        tuple(column.mark for column in table.columns) if table.columns[0].mark else (),
    )
