"""Heads of tables of tasks: which columns they name, and which lines below them are cells."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sauro.reading.grammar import Rule
from sauro.reading.rules import columns

NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,6}|[a-zđ]|[A-HĐ])[.)]?$")
PERIOD = re.compile(
    r"(?i:tháng) \d{1,2}(?: ?[/-] ?20\d\d| (?i:năm) 20\d\d)?[.:]?"
    r"|(?i:quý) (?:[IV]{1,3}|[1-4])(?: ?[/-] ?20\d\d| (?i:năm) 20\d\d)?[.:]?"
)
"""A row that only says when the works below it are due."""
MAY_HEAD = re.compile(r"^(?:[^\W\d_][^.;]*)\.?$")
_LONGEST_HEAD = 90
WIDEST = 9
_FEWEST_HEADS, _LONGEST_LINE = 3, 60
_ENDS = re.compile(r"(?:[IVX]{1,4}\. ?\S|Điều \d|Nơi nhận|PHỤ LỤC|Phụ lục|TM\.|Trên đây)")

Heads = tuple[tuple[Rule, re.Pattern[str]], ...]

_WORDS: Heads = tuple((rule, rule.pattern) for rule in columns.RULES)
GLUED: Heads = tuple(
    (rule, re.compile(rule.pattern.pattern.replace("\\ ", "\\ ?"), re.VERBOSE))
    for rule in columns.RULES
)
"""The same where the words of a head may have run together: "Đơn vịchủ trì"."""
AS_ABOVE = re.compile(
    r"(?:[-–—] ?)?(?:n\.?t\.?|như trên|//|[\"“”〃]|''|’’)(?: ?[-–—])?\.?", re.IGNORECASE
)
"""A cell that says what the cell above it says."""


def column_rule(cell: str, heads: Heads = _WORDS) -> Rule | None:
    """The column that a head cell names."""
    if len(cell) > _LONGEST_HEAD or not MAY_HEAD.search(cell):
        return None
    return next((rule for rule, pattern in heads if pattern.match(cell)), None)


def is_head(heads: Mapping[int, Rule]) -> bool:
    return {columns.CONTENT, columns.LEAD} <= set(heads.values())


def names_work(heads: Mapping[int, Rule]) -> bool:
    """Whether a head names work and when or what, not who: rows below may stand under a body."""
    named = set(heads.values())
    return columns.CONTENT in named and bool(named & {columns.TIME, columns.PRODUCT})


def with_work(words: Iterable[int], named: dict[int, Rule]) -> dict[int, Rule]:
    """The columns of a head that names the number, who acts and something more, and of which the
    first other column is the work: "TT, Chỉ số thành phần, Cơ quan đầu mối, Cơ quan phối hợp"."""
    rules = list(named.values())
    known = columns.CONTENT in rules or not rules or rules[0] is not columns.ORDER
    unknown = next((at for at in words if named.get(at) in (None, columns.OTHER)), None)
    if known or unknown is None or len(rules) < 3 or columns.LEAD not in rules:
        return named
    return {**named, unknown: columns.CONTENT}


def under(above: dict[int, str], words: dict[int, str]) -> dict[int, str]:
    """The words of two rows of a head: a cell over several columns belongs to each of them."""
    parts = {column: [part] for column, part in above.items()}
    for column, part in words.items():
        over = max((one for one in above if one <= column), default=None)
        parts[column] = [part] if over is None else [above[over], part[:1].lower() + part[1:]]
    return {column: " ".join(some) for column, some in parts.items()}


def columns_of(words: dict[int, str], heads: Heads = _WORDS) -> dict[int, Rule]:
    found = ((column, column_rule(part, heads)) for column, part in words.items())
    return {column: rule for column, rule in found if rule is not None}


def lines_of_tables(lines: Sequence[str]) -> set[int]:
    """Which lines are cells: each is one, however much the next looks like its end."""
    cells: set[int] = set()
    heads: Counter[str] = Counter()
    inside = False
    for index, line in enumerate(lines):
        short = 0 < len(line) < _LONGEST_LINE
        rule = next((r for r in columns.RULES if r.pattern.match(line)), None) if short else None
        if rule is columns.ORDER and not inside and (below := below_head(lines, index)):
            cells.update(range(index, below))
            inside = True
        if rule is not None:
            heads[rule.sense] += 1
            known = heads.total() >= _FEWEST_HEADS and {"content", "lead"} <= heads.keys()
            inside = inside or known
            if known and index - 1 not in cells:
                cells.update(range(index - heads.total() + 1, index))
        else:
            heads.clear()
            inside = inside and not _ENDS.match(line)
        if inside:
            cells.add(index)
    return cells


def below_head(lines: Sequence[str], order: int) -> int:
    """The first row below a head that begins at ``order`` with the column of numbers and names who
    acts; 0 where it is none."""
    last = min(len(lines), order + WIDEST + 1)
    below = next((at for at in range(order + 1, last) if NUMBER.match(lines[at])), 0)
    heads = lines[order + 1 : below]
    named = [column_rule(head) for head in heads]
    whole = all(len(head) < _LONGEST_LINE for head in heads)
    return below if len(heads) > 1 and whole and columns.LEAD in named else 0
