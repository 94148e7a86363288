"""What styles say of a paragraph or run: heading level, numbering, hidden, capitals, font."""

import re
from dataclasses import dataclass, field

from lxml import etree

from sauro.reading.sources.plain.encodings import coding_of
from sauro.reading.sources.word.fonts import decode_label
from sauro.reading.sources.word.numbering import DEEPEST, Numbering
from sauro.reading.sources.word.xml import (
    Children,
    attribute,
    child,
    children,
    font,
    inside,
    number,
    switch,
    value,
    w,
)

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_DEEPEST_CHAIN = 20
_TABLES_LOOK = b'<w:style w:type="table"'
_STYLE_END = b"</w:style>"


def without_looks_of_tables(part: bytes) -> bytes:
    """A part of styles without those of tables, as Word writes them: they say nothing of words or
    numbers, and are most of what such a part holds and of the time that parsing it takes."""
    first, *looks = part.split(_TABLES_LOOK)
    kept = [first]
    for look in looks:
        attributes, _, rest = look.partition(b">")
        written_by_word = attributes and not attributes.endswith(b"/") and b"<" not in attributes
        kept.append(rest.partition(_STYLE_END)[2] if written_by_word else _TABLES_LOOK + look)
    return b"".join(kept)


@dataclass(frozen=True, slots=True)
class Style:
    """``None`` and empty strings stand for what a style leaves to the one it is based on."""

    heading: int | None = None
    list_id: str = ""
    level: str = ""
    hidden: bool | None = None
    capitals: bool | None = None
    numbered_by: str = ""
    font: str = ""


@dataclass(slots=True)
class Styles:
    """The styles of one document, each with what it inherits."""

    root: etree._Element | None
    numbering_styles: dict[str, str] = field(init=False)
    default_font: str = field(init=False)
    _elements: dict[str, etree._Element] = field(init=False)
    _known: dict[str, Style] = field(init=False, default_factory=dict)
    _default: str = field(init=False, default="")

    def __post_init__(self) -> None:
        found = self.root.iterchildren(w("style")) if self.root is not None else ()
        self._elements = {attribute(element, "styleId"): element for element in found}
        self.numbering_styles = {}
        defaults = inside(children(child(self.root, "docDefaults")), "rPrDefault")
        self.default_font = font(inside(defaults, "rPr"))
        for name, element in self._elements.items():
            kind = attribute(element, "type")
            if kind == "paragraph" and attribute(element, "default") in ("1", "true", "on"):
                self._default = name
            elif kind == "numbering":
                self.numbering_styles[name] = value(
                    inside(inside(children(element), "pPr"), "numPr"), "numId"
                )

    def paragraph(self, properties: Children) -> Style:
        """What holds for a paragraph with these ``w:pPr``."""
        style = self.named(value(properties, "pStyle") or self._default)
        if w("numPr") in properties or w("outlineLvl") in properties:
            return _over(style, _read(properties, {}))
        return style

    def named(self, name: str) -> Style:
        """A style with what it inherits; an empty one where there is no such style."""
        if name not in self._known:
            style = Style()
            for ancestor in reversed(self._chain(name)):
                element = children(self._elements[ancestor])
                its = _read(inside(element, "pPr"), inside(element, "rPr"))
                style = _over(style, its, numbered_by=ancestor)
                if style.heading is None and (match := _HEADING.fullmatch(value(element, "name"))):
                    style = _over(style, Style(heading=int(match[1])))
            self._known[name] = style
        return self._known[name]

    def _chain(self, name: str) -> list[str]:
        chain: list[str] = []
        while name in self._elements and name not in chain and len(chain) < _DEEPEST_CHAIN:
            chain.append(name)
            name = value(children(self._elements[name]), "basedOn")
        return chain


def numbered(style: Style, numbering: Numbering, mark_font: str) -> str:
    """Count a paragraph of this style in its list and give its label.

    ``mark_font`` is the font of the paragraph's mark, which the label has too unless its level
    names one.
    """
    if style.level:
        at = number(style.level, 0)
    elif style.numbered_by:
        at = numbering.level_of(style.list_id, style.numbered_by)
    else:
        at = 0
    label, own_font = numbering.label(style.list_id, min(max(at, 0), DEEPEST - 1))
    return decode_label(label, coding_of(own_font or mark_font))


def _read(properties: Children, run: Children) -> Style:
    outline = value(properties, "outlineLvl")
    list_properties = inside(properties, "numPr")
    level = number(outline, DEEPEST)
    return Style(
        heading=(level + 1 if level < DEEPEST else 0) if outline else None,
        list_id=value(list_properties, "numId"),
        level=value(list_properties, "ilvl"),
        hidden=switch(run, "vanish"),
        capitals=switch(run, "caps"),
        font=font(run),
    )


def _over(base: Style, own: Style, numbered_by: str = "") -> Style:
    """``own`` laid over ``base``. ``numbered_by`` is the style whose list ``own`` brings in."""
    return Style(
        heading=base.heading if own.heading is None else own.heading,
        list_id=own.list_id or base.list_id,
        level=own.level or ("" if own.list_id else base.level),
        hidden=base.hidden if own.hidden is None else own.hidden,
        capitals=base.capitals if own.capitals is None else own.capitals,
        numbered_by=numbered_by if own.list_id else base.numbered_by,
        font=own.font or base.font,
    )
