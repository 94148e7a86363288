"""Recipients beside the signature, or two signatures side by side."""

from lxml.etree import _Element

from sauro.oversight.papers.form import Signature
from sauro.oversight.papers.lines import Lines
from sauro.oversight.papers.widths import broken
from sauro.oversight.papers.writing.elements import (
    aligned,
    cell,
    element,
    paragraph,
    row,
    run,
    spaced,
    table,
    twips,
)

_LEFT, _RIGHT = 82.0, 83.0
_POST = _NAME = 14
_HEADING, _LISTED = 12, 11
_ROOM_TO_SIGN = 62


def closing(lines: Lines) -> _Element:
    """Where copies go, on the left; who signs, on the right."""
    left: list[_Element] = []
    if lines.recipients:
        heading = run("Nơi nhận:", bold=True, italic=True, size=_HEADING)
        left.append(paragraph(heading, spacing=spaced(before=4)))
    left += [
        paragraph(run(one, size=_LISTED), ind=element("ind", left=twips(2), hanging=twips(2)))
        for one in lines.recipients
    ]
    signed = _signed(lines.capacity, lines.signer, "", _RIGHT)
    return table(
        (_LEFT, _RIGHT), row(cell(_LEFT, *left), cell(_RIGHT, *signed)), ruled=False, beside=0.5
    )


def side_by_side(left: Signature, right: Signature) -> _Element:
    """Two who sign, as on a slip that goes from one desk to the next."""
    cells = [
        cell(width, *_signed(one.lines, one.name, one.note, width))
        for one, width in ((left, _LEFT), (right, _RIGHT))
    ]
    return table((_LEFT, _RIGHT), row(*cells), ruled=False, beside=0.5)


def _signed(capacity: tuple[str, ...], name: str, note: str, room: float) -> list[_Element]:
    posts = [part for line in capacity for part in broken(line.upper(), _POST, room)]
    lines = [
        _centred(run(post, bold=True, size=_POST), 4 if at == 0 else 0)
        for at, post in enumerate(posts)
    ]
    if note:
        lines.append(_centred(run(note, italic=True, size=13), 0))
    return [*lines, _centred(run(name, bold=True, size=_NAME), _ROOM_TO_SIGN)]


def _centred(part: _Element, before: float) -> _Element:
    return paragraph(
        part, keepNext=element("keepNext"), spacing=spaced(before), jc=aligned("center")
    )
