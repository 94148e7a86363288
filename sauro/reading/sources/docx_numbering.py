"""Word's automatic numbering: the label a numbered paragraph shows.

Counters belong to a list definition (``abstractNum``); lists that share one go on counting, until
a list starts over by its own ``startOverride``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from sauro.reading.sources.docx_xml import attribute, children, font, inside, number, value, w

DEEPEST = 9
_HIGHEST = 32_767
_PLACE = re.compile("%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SIGNS = {
    "\uf02d": "-", "\uf02b": "+", "\uf02a": "*", "\uf0b7": "-", "\uf0a7": "*", "\u25aa": "*",
    "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2022": "-", "\u25cf": "-", "\u00b7": "-",
    "o": "+", "\u25cb": "+",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. ``text`` holds %1 … %9 where the counts stand."""

    start: int
    form: str
    text: str
    restart: int | None
    legal: bool
    style: str
    font: str


@dataclass(frozen=True, slots=True)
class List:
    """A list: its definition's id, its own levels, and the levels that it starts over with."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of one document and how far each has counted."""

    def __init__(
        self, root: etree._Element | None = None, numbering_styles: dict[str, str] | None = None
    ) -> None:
        self._lists = _lists(root, numbering_styles or {}) if root is not None else {}
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def level_of(self, list_id: str, style: str) -> int:
        """The level that a paragraph style stands for in a list, 0 where none is said."""
        known = self._lists.get(list_id)
        if known is None:
            return 0
        return next((at for at, level in known.levels.items() if level.style == style), 0)

    def label(self, list_id: str, at: int) -> tuple[str, str]:
        """Count one paragraph at level ``at`` (0 to 8) of a list; its label and the label's font.

        The font is empty where the level names none.
        """
        known = self._lists.get(list_id)
        level = known.levels.get(at) if known else None
        if known is None or level is None:
            return "", ""
        counts = self._counts.setdefault(known.definition, {})
        if at in known.starts and (list_id, at) not in self._started:
            self._started.add((list_id, at))
            counts[at] = known.starts[at]
        else:
            start = known.starts.get(at, level.start)
            counts[at] = min(counts[at] + 1, _HIGHEST) if at in counts else start
        for deeper, its in known.levels.items():
            if deeper > at and (its.restart is None or at < its.restart):
                counts.pop(deeper, None)
        if level.form == "bullet":
            return sign(level.text), ""
        label = _PLACE.sub(
            lambda match: _shown(known, counts, level, int(match[1]) - 1), level.text
        )
        return label, level.font


def sign(bullet: str) -> str:
    """The mark that a bullet reads as: "-", "+", "*", or itself where it can be typed."""
    mark = bullet.strip()
    if mark in _SIGNS:
        return _SIGNS[mark]
    return mark if mark.isascii() and mark else "-"


def _shown(known: List, counts: dict[int, int], level: Level, at: int) -> str:
    its = known.levels.get(at)
    if its is None:
        return ""
    form = "decimal" if level.legal else its.form
    return _FORMS.get(form, str)(counts.get(at, its.start))


def roman(count: int) -> str:
    """A count in lower-case Roman figures."""
    figures = ""
    for worth, letters in _ROMAN:
        figures += letters * (count // worth)
        count %= worth
    return figures


def letters(count: int) -> str:
    """A count in letters as Word writes it: a … z, aa, bb … (there is no đ)."""
    if count < 1:
        return ""
    return chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 30)


_FORMS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02d}",
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "lowerLetter": letters,
    "upperLetter": lambda count: letters(count).upper(),
    "none": lambda count: "",
}


def _lists(root: etree._Element, numbering_styles: dict[str, str]) -> dict[str, List]:
    """Lists by id. A definition may stand for the one that a numbering style names."""
    definitions = {
        attribute(element, "abstractNumId"): element for element in root.iter(w("abstractNum"))
    }
    nums = {attribute(element, "numId"): element for element in root.iter(w("num"))}
    lists = {}
    for list_id, num in nums.items():
        definition = value(children(num), "abstractNumId")
        element = definitions.get(definition)
        link = value(children(element), "numStyleLink")
        linked = nums.get(numbering_styles.get(link, ""))
        if linked is not None:
            definition = value(children(linked), "abstractNumId")
            element = definitions.get(definition)
        levels = _levels(element) if element is not None else {}
        starts = {}
        for override in num.iterchildren(w("lvlOverride")):
            at = number(attribute(override, "ilvl"), 0)
            levels |= _levels(override)
            if start := value(children(override), "startOverride"):
                starts[at] = number(start, 1)
        lists[list_id] = List(definition, levels, starts)
    return lists


def _levels(element: etree._Element) -> dict[int, Level]:
    levels = {}
    for level in element.iterchildren(w("lvl")):
        at = number(attribute(level, "ilvl"), 0)
        its = children(level)
        restart = value(its, "lvlRestart")
        if 0 <= at < DEEPEST:
            levels[at] = Level(
                start=min(max(number(value(its, "start"), 0), 0), _HIGHEST),
                form=value(its, "numFmt") or "decimal",
                text=value(its, "lvlText"),
                restart=number(restart, 0) if restart else None,
                legal=w("isLgl") in its,
                style=value(its, "pStyle"),
                font=font(inside(its, "rPr")),
            )
    return levels
