"""How words look in the end: what is set on them, on their styles, on the whole document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import _Element

_HALF = 2
_TWIPS_PER_MM = 1440 / 25.4
_TWIPS_PER_POINT = 20
_SINGLE = 240
_OFF = frozenset({"0", "false", "off", "none"})
_DEFAULT_SIZE = 10.0
_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?")


@dataclass(frozen=True, slots=True)
class Look:
    """Of a run: font by name (empty where none is set), points, and marks."""

    font: str
    size: float
    bold: bool
    italic: bool
    underlined: bool
    colour: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Of a paragraph: alignment, mm of the first line, points between, lines as a multiple.

    ``lines`` is None where lines have a height in points.
    """

    align: str
    first_line: float
    before: float
    after: float
    lines: float | None


class Styles:
    """The styles of a document, followed from the nearest to the defaults."""

    def __init__(self, document: Docx) -> None:
        root = document.styles.element
        self._styles = {style.get(qn("w:styleId")): style for style in root.iter(qn("w:style"))}
        self._default = next(
            (
                style
                for style in self._styles.values()
                if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) == "1"
            ),
            None,
        )
        self._defaults = {
            part: [
                found
                for holder in root.iter(qn(f"w:{part}Default"))
                for found in holder.findall(qn(f"w:{part}"))
            ]
            for part in ("rPr", "pPr")
        }
        self._chains: dict[tuple[str | None, str], list[_Element]] = {}
        self._themes = _theme_fonts(document)

    def look(self, run: _Element, paragraph: _Element) -> Look:
        """Of a run in its paragraph."""
        sources = list(self._looks(run, paragraph))
        size = _value(sources, "sz")
        colour = _value(sources, "color") or "auto"
        underline = _value(sources, "u") or "none"
        return Look(
            font=self._font(sources),
            size=measure(size) / _HALF or _DEFAULT_SIZE,
            bold=_on(sources, "b"),
            italic=_on(sources, "i"),
            underlined=underline != "none",
            colour=colour,
        )

    def layout(self, paragraph: _Element) -> Layout:
        """Of a paragraph."""
        sources = list(self._layouts(paragraph))
        rule = _attribute(sources, "spacing", "lineRule") or "auto"
        lines = _attribute(sources, "spacing", "line") or str(_SINGLE)
        first = _attribute(sources, "ind", "firstLine") or "0"
        return Layout(
            align=_value(sources, "jc") or "left",
            first_line=measure(first) / _TWIPS_PER_MM,
            before=_points(sources, "before"),
            after=_points(sources, "after"),
            lines=measure(lines) / _SINGLE if rule == "auto" else None,
        )

    def _looks(self, run: _Element, paragraph: _Element) -> Iterator[_Element]:
        own = run.find(qn("w:rPr"))
        if own is not None:
            yield own
            named = own.find(qn("w:rStyle"))
            if named is not None:
                yield from self._chain(named.get(qn("w:val")), "rPr")
        yield from self._chain(_style_of(paragraph), "rPr")
        yield from self._defaults["rPr"]

    def _layouts(self, paragraph: _Element) -> Iterator[_Element]:
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            yield own
        yield from self._chain(_style_of(paragraph), "pPr")
        yield from self._defaults["pPr"]

    def _chain(self, key: str | None, part: str) -> list[_Element]:
        if (key, part) not in self._chains:
            self._chains[key, part] = list(self._followed(key, part))
        return self._chains[key, part]

    def _followed(self, key: str | None, part: str) -> Iterator[_Element]:
        style = self._styles.get(key) if key else self._default
        seen: set[_Element] = set()
        while style is not None and style not in seen:
            seen.add(style)
            found = style.find(qn(f"w:{part}"))
            if found is not None:
                yield found
            base = style.find(qn("w:basedOn"))
            style = self._styles.get(base.get(qn("w:val"))) if base is not None else None

    def _font(self, sources: list[_Element]) -> str:
        for source in sources:
            fonts = source.find(qn("w:rFonts"))
            if fonts is None:
                continue
            theme = fonts.get(qn("w:asciiTheme"))
            if theme:
                return self._themes.get(theme[:5], "")
            name = fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi"))
            if name:
                return str(name)
        return ""


def measure(value: str | None) -> float:
    """The number an attribute holds; 0 for none, and for what is no number."""
    return float(value) if value and _NUMBER.fullmatch(value) else 0.0


def _style_of(paragraph: _Element) -> str | None:
    named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return str(named.get(qn("w:val"))) if named is not None else None


def _value(sources: list[_Element], name: str) -> str | None:
    return _attribute(sources, name, "val")


def _attribute(sources: list[_Element], name: str, attribute: str) -> str | None:
    for source in sources:
        for found in source.findall(qn(f"w:{name}")):
            value = found.get(qn(f"w:{attribute}"))
            if value is not None:
                return str(value)
    return None


def _on(sources: list[_Element], name: str) -> bool:
    for source in sources:
        found = source.find(qn(f"w:{name}"))
        if found is not None:
            return found.get(qn("w:val"), "1") not in _OFF
    return False


def _points(sources: list[_Element], attribute: str) -> float:
    return measure(_attribute(sources, "spacing", attribute)) / _TWIPS_PER_POINT


def _theme_fonts(document: Docx) -> dict[str, str]:
    """By "minor" and "major"; a document may have none."""
    for part in document.part.package.iter_parts():
        if str(part.partname).startswith("/word/theme/"):
            return dict(_named_fonts(part.blob))
    return {}


def _named_fonts(theme: bytes) -> Iterator[tuple[str, str]]:
    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    root = parse_xml(theme)
    for kind in ("minor", "major"):
        for latin in root.iter(f"{space}{kind}Font"):
            font = latin.find(f"{space}latin")
            if font is not None:
                yield kind, str(font.get("typeface", ""))
