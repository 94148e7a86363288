"""Pictures that a DOCX part shows, in the size in which it shows them: a stamp may be one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from lxml import etree

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.office.metafiles import draw, metafile
from sauro.reading.sources.office.program import PrintError
from sauro.reading.sources.word.package import Package
from sauro.reading.text import Aside, Place

MOST = 12
_UNREAD = (
    "Văn bản có hình không đọc được chữ: phải xem có phải dấu độ mật không, trước khi dùng văn bản."
)
_TEXT = (
    "Văn bản có hình chứa nhiều chữ (như trang chụp, bảng chụp dán vào): chữ trong hình không nằm "
    "trong nội dung đã đọc, phải đối chiếu với bản gốc."
)
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_EXTENT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_IMAGE = "{urn:schemas-microsoft-com:vml}imagedata"
_FILL = "{urn:schemas-microsoft-com:vml}fill"
_EMU = 12_700
_SIDE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]{1,9})\s*(pt|in|cm|mm|px)?")
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, None: 0.75}
_NARROWEST, _LOWEST, _LONGEST = 18.0, 8.0, 1_800.0
Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture: the part that holds it, and its size in points."""

    part: str
    size: Size


def stamps_in_pictures(
    package: Package, parts: dict[str, etree._Element]
) -> tuple[list[Aside], tuple[str, ...]]:
    """What the pictures of some parts say as asides, and a warning where one cannot be read.

    ``parts`` are the roots of parts by their names.
    """
    shown = list(
        dict.fromkeys(one for part, root in parts.items() for one in _shown(package, part, root))
    )
    linked = any(
        map(_is_elsewhere, chain.from_iterable(root.iter(_BLIP) for root in parts.values()))
    )
    if not shown:
        return [], (_UNREAD,) if linked else ()
    from sauro.reading.sources.scan.codes import is_code
    from sauro.reading.sources.scan.image import framed, is_blank, pasted
    from sauro.reading.sources.scan.pasted import read_pasted

    pictures, metafiles = [], []
    unread = linked or len(shown) > MOST
    for number, one in enumerate(shown[:MOST], 1):
        data = package.picture(one.part)
        if orders := metafile(data):
            metafiles.append((orders, one.size))
            continue
        try:
            pictures.append(pasted(package.path, data, number, one.size))
        except SourceError:
            unread = True
    try:
        drawn = draw(metafiles) if metafiles else []
    except PrintError:
        drawn, unread = [], True
    unread = unread or any(is_blank(image) for image, _ in drawn)
    pictures += [framed(image, MOST + at, size) for at, (image, size) in enumerate(drawn, 1)]
    try:
        found = read_pasted(
            package.path, [picture for picture in pictures if not is_code(picture.image)]
        )
    except SourceError:
        return [], (_UNREAD,)
    asides = [
        Aside(kind, words, Place())
        for one in found
        for kind, its in (("stamp", one.stamps), ("drawing", one.lines))
        for words in its
    ]
    said = (
        (_UNREAD, unread or any(one.unread for one in found)),
        (_TEXT, any(one.text for one in found)),
    )
    return asides, tuple(warning for warning, true in said if true)


def _is_elsewhere(picture: etree._Element) -> bool:
    """Whether a picture is not in the file: Word would fetch it, we never do."""
    return bool(picture.get(f"{_RELATIONS}link")) and not picture.get(f"{_RELATIONS}embed")


def _shown(package: Package, part: str, root: etree._Element) -> Iterator[Shown]:
    """The pictures of a part that are large enough for words."""
    targets = {one.id: one.target for one in package.relations(part) if one.kind == "image"}
    for element in root.iter(_BLIP, _IMAGE, _FILL):
        of_drawing = element.tag == _BLIP
        target = targets.get(element.get(f"{_RELATIONS}{'embed' if of_drawing else 'id'}", ""), "")
        size = _drawn_size(element) if of_drawing else _shape_size(element)
        if not package.holds(target) or size is None:
            continue
        if size[0] >= _NARROWEST and size[1] >= _LOWEST and max(size) <= _LONGEST:
            yield Shown(target, size)


def _drawn_size(element: etree._Element) -> Size | None:
    for around in element.iterancestors():
        extent = around.find(_EXTENT)
        if extent is not None:
            sides = extent.get("cx", ""), extent.get("cy", "")
            if not all(side.isdecimal() and len(side) < 10 for side in sides):
                return None
            return int(sides[0]) / _EMU, int(sides[1]) / _EMU
    return None


def _shape_size(element: etree._Element) -> Size | None:
    around = element.getparent()
    style = around.get("style", "") if around is not None else ""
    sides = {}
    for name, number, unit in _SIDE.findall(style):
        try:
            sides[name] = float(number) * _UNITS[unit or None]
        except ValueError:
            return None
    return (sides["width"], sides["height"]) if len(sides) == 2 else None
