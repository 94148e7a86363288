"""Ruled tables: from the rules drawn on a page to rows and cells with their lines."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sauro.reading.sources.layout.printed import Box, PrintedWord
from sauro.reading.sources.layout.rows import Line, line_of, rows_of

_THIN = 4.0
"""A rule is thinner than this many points."""
_NEAR = 4.0
"""Edges closer than this many points are one."""
_SHORTEST = 8.0
_COVERED, _PARTLY = 0.6, 0.3
"""A side of a cell is drawn when so much of it is covered by rules; in a picture partly is enough
where a row ends."""
_USUAL = 0.4
_MOST = 0.6
"""The share of rules that tables over several pages have in common."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: row and column in the table from 0, its width in points, its lines from the top, and
    how many rows of the grid it stands over."""

    row: int
    column: int
    width: float
    lines: tuple[Line, ...]
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table on one page. ``edges`` are those of its columns from left to right, in points."""

    box: Box
    edges: tuple[float, ...]
    cells: tuple[Cell, ...]


def tables_of(
    words: Sequence[PrintedWord],
    rules: Sequence[Box],
    seen: bool = False,
    above: Table | None = None,
) -> tuple[list[Table], list[PrintedWord]]:
    """The tables that rules make, and the words that stand in none.

    Of rules that were ``seen`` in a picture some parts may be missing: a table that looks as if it
    went on with the one ``above``, on the page before, has its columns.
    """
    tables = []
    left = list(words)
    groups = _connected(rules)
    for group in sorted(groups, key=lambda group: min(rule[1] for rule in group)):
        grid = _Grid(group)
        if grid.rows < 1 or grid.columns < 2:
            continue
        if above is not None:
            grid.borrow(above)
        inside = [word for word in left if _within(word.box, grid.box)]
        if inside:
            tables.append(grid.table(inside, seen))
            above = None
            taken = set(map(id, inside))
            left = [word for word in left if id(word) not in taken]
    return sorted(tables, key=lambda table: table.box[1]), left


def _connected(rules: Iterable[Box]) -> list[list[Box]]:
    """Rules that touch one another, group by group."""
    groups: list[list[Box]] = []
    for rule in rules:
        touching = [group for group in groups if any(_touch(rule, other) for other in group)]
        merged = [rule, *(other for group in touching for other in group)]
        groups = [group for group in groups if not any(group is one for one in touching)]
        groups.append(merged)
    return groups


def _touch(a: Box, b: Box) -> bool:
    return (
        a[0] <= b[2] + _NEAR
        and b[0] <= a[2] + _NEAR
        and a[1] <= b[3] + _NEAR
        and b[1] <= a[3] + _NEAR
    )


def _within(box: Box, outer: Box) -> bool:
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return outer[0] <= across <= outer[2] and outer[1] <= down <= outer[3]


class _Grid:
    """The smallest grid that holds every rule of a table; cells may span several of its fields."""

    def __init__(self, rules: Sequence[Box]) -> None:
        self._across = [rule for rule in rules if rule[3] - rule[1] < _THIN]
        self._down = [rule for rule in rules if rule[2] - rule[0] < _THIN]
        self._ys = _edges((rule[1] + rule[3]) / 2 for rule in self._across if _long(rule))
        self._xs = _edges((rule[0] + rule[2]) / 2 for rule in self._down if _long(rule))
        self._borrowed = False
        self.rows, self.columns = len(self._ys) - 1, len(self._xs) - 1
        self.box = (
            (self._xs[0], self._ys[0], self._xs[-1], self._ys[-1])
            if self._xs and self._ys
            else (0.0, 0.0, 0.0, 0.0)
        )

    def table(self, words: Sequence[PrintedWord], seen: bool) -> Table:
        owners = self._owners(words if seen else None)
        held: defaultdict[tuple[int, int], list[PrintedWord]] = defaultdict(list)
        for word in words:
            across, down = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
            field = _index(self._ys, down), _index(self._xs, across)
            held[owners[field]].append(word)
        ends: dict[tuple[int, int], float] = {}
        last: dict[tuple[int, int], int] = {}
        for (row, column), owner in owners.items():
            ends[owner] = max(ends.get(owner, 0.0), self._xs[column + 1])
            last[owner] = max(last.get(owner, 0), row)
        cells = tuple(
            Cell(
                row,
                column,
                ends[row, column] - self._xs[column],
                tuple(_lines(its)),
                last[row, column] - row + 1,
            )
            for (row, column), its in sorted(held.items())
        )
        return Table(self.box, tuple(self._xs), cells)

    def borrow(self, above: Table) -> None:
        """Take the columns of the table above, moved as far as this page lies beside that one, if
        both are as wide and most of their rules are the same."""
        shift = self._xs[0] - above.edges[0]
        edges = [edge + shift for edge in above.edges]
        shared = sum(any(abs(x - edge) <= _NEAR for edge in edges) for x in self._xs)
        ends = abs(self._xs[-1] - edges[-1]) <= _NEAR
        if ends and shared > _MOST * max(len(self._xs), len(edges)):
            self._borrowed = True
            self._xs = edges
            self.columns = len(edges) - 1

    def _owners(
        self, words: Sequence[PrintedWord] | None
    ) -> dict[tuple[int, int], tuple[int, int]]:
        """For each field of the grid the first field of the cell that it belongs to.

        Where ``words`` are given, a column's rule is taken to go on where no word stands on it.
        """
        owners: dict[tuple[int, int], tuple[int, int]] = {}
        most = _COVERED if words is None else _PARTLY
        usual = self._usual_columns() if words else frozenset[int]()
        for row in range(self.rows):
            for column in range(self.columns):
                owner = (row, column)
                goes_on = column in usual and not self._is_written_over(words or (), row, column)
                if row and not self._ruled_above(row, column, most):
                    owner = owners[row - 1, column]
                elif column and not self._ruled_left(row, column) and not goes_on:
                    owner = owners[row, column - 1]
                owners[row, column] = owner
        return owners

    def _usual_columns(self) -> frozenset[int]:
        """The columns that have a rule on their left in most of the table, or in the one above."""
        if self._borrowed:
            return frozenset(range(1, self.columns))
        low, high = self._ys[0], self._ys[-1]
        return frozenset(
            column
            for column in range(1, self.columns)
            if _covered(self._down_at(self._xs[column]), low, high, _USUAL)
        )

    def _is_written_over(self, words: Iterable[PrintedWord], row: int, column: int) -> bool:
        x, top, bottom = self._xs[column], self._ys[row], self._ys[row + 1]
        return any(
            word.box[0] < x + _NEAR
            and word.box[2] > x - _NEAR
            and top < (word.box[1] + word.box[3]) / 2 < bottom
            for word in words
        )

    def _ruled_above(self, row: int, column: int, most: float) -> bool:
        y, low, high = self._ys[row], self._xs[column], self._xs[column + 1]
        near = [(r[0], r[2]) for r in self._across if abs((r[1] + r[3]) / 2 - y) <= _NEAR]
        return _covered(near, low, high, most)

    def _ruled_left(self, row: int, column: int) -> bool:
        near = self._down_at(self._xs[column])
        return _covered(near, self._ys[row], self._ys[row + 1], _COVERED)

    def _down_at(self, x: float) -> list[tuple[float, float]]:
        return [(r[1], r[3]) for r in self._down if abs((r[0] + r[2]) / 2 - x) <= _NEAR]


def _long(rule: Box) -> bool:
    return max(rule[2] - rule[0], rule[3] - rule[1]) >= _SHORTEST


def _edges(positions: Iterable[float]) -> list[float]:
    """Positions in order, those close together as one."""
    edges: list[float] = []
    for position in sorted(positions):
        if not edges or position - edges[-1] > _NEAR:
            edges.append(position)
    return edges


def _index(edges: Sequence[float], position: float) -> int:
    """The field of a row of fields in which a position lies, kept within it."""
    passed = sum(edge <= position for edge in edges) - 1
    return min(max(passed, 0), len(edges) - 2)


def _covered(spans: Iterable[tuple[float, float]], low: float, high: float, most: float) -> bool:
    shared, reached = 0.0, low
    for start, end in sorted(spans):
        more = min(end, high) - max(start, reached)
        if more > 0:
            shared += more
            reached = min(end, high)
    return shared > most * (high - low)


def _lines(words: Iterable[PrintedWord]) -> list[Line]:
    """The words of a cell as lines."""
    rows = rows_of(line_of([word]) for word in words)
    return [line_of(word for line in row for word in line.words) for row in rows]
