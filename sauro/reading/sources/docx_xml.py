"""Names and values of WordprocessingML elements."""

from collections.abc import Iterator, Mapping

from lxml import etree

_NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
Children = Mapping[str, etree._Element]


def w(name: str) -> str:
    """A WordprocessingML name as lxml writes it."""
    return _NAMESPACE + name


def attribute(element: etree._Element, name: str) -> str:
    """An attribute's value, empty where it is absent."""
    value: str = element.get(_NAMESPACE + name, "")
    return value


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of a name, None where there is none. Faster than ``find``."""
    if element is None:
        return None
    return next(element.iterchildren(_NAMESPACE + name), None)


def children(element: etree._Element | None) -> Children:
    """The first child of each name. Where several are asked for, faster than ``child``."""
    if element is None:
        return {}
    return {inner.tag: inner for inner in reversed(element)}


def inside(around: Children, name: str) -> Children:
    """The children of a child such as ``w:numPr``; none where it is absent."""
    return children(around.get(_NAMESPACE + name))


def value(among: Children, name: str) -> str:
    """``w:val`` of a child, empty where it is absent."""
    found = among.get(_NAMESPACE + name)
    return attribute(found, "val") if found is not None else ""


def switch(among: Children, name: str) -> bool | None:
    """Whether a child such as ``w:vanish`` is on; None where it is absent."""
    found = among.get(_NAMESPACE + name)
    if found is None:
        return None
    return attribute(found, "val") not in ("false", "0", "off")


def font(run: Children) -> str:
    """The font (or the theme's word for it) of letters beyond ASCII, empty where none is named."""
    fonts = run.get(w("rFonts"))
    if fonts is None:
        return ""
    names = (attribute(fonts, name) for name in ("hAnsiTheme", "hAnsi", "asciiTheme", "ascii"))
    return next(filter(None, names), "")


def number(value: str, default: int) -> int:
    """A whole number, ``default`` where ``value`` is none."""
    if not value:
        return default
    try:
        return int(value)
    except ValueError:
        return default


_WRAPPERS = frozenset(
    w(name)
    for name in ("ins", "moveTo", "customXml", "smartTag", "hyperlink", "fldSimple", "dir", "bdo")
)
_CONTROL = w("sdt")
_ALTERNATIVES = f"{COMPATIBILITY}AlternateContent"
_LEFT_OUT = frozenset((w("del"), w("moveFrom")))


def contents(parent: etree._Element) -> Iterator[etree._Element]:
    """Children with wrappers opened: what was inserted, linked or put in a content control.

    Of alternative content one branch is given; what was deleted or moved away is left out.
    """
    for element in parent:
        tag = element.tag
        if tag in _WRAPPERS:
            yield from contents(element)
        elif tag == _CONTROL:
            for content in element.iterchildren(w("sdtContent")):
                yield from contents(content)
        elif tag == _ALTERNATIVES:
            for branch in element:
                yield from contents(branch)
                break
        elif isinstance(tag, str) and tag not in _LEFT_OUT:
            yield element
