"""Letterhead beside the motto, title, whom it goes to, what it rests on."""

from collections.abc import Iterator

from lxml.etree import _Element

from sauro.oversight.papers import decree
from sauro.oversight.papers.lines import Lines
from sauro.oversight.papers.widths import broken, width
from sauro.oversight.papers.writing.elements import (
    aligned,
    cell,
    element,
    paragraph,
    row,
    rule_below,
    run,
    spaced,
    table,
    twips,
)
from sauro.oversight.papers.writing.styles import BODY

_LEFT, _RIGHT = 66.0, 99.0
_SMALL, _LARGE, _ABOUT = 13, 14, 12
_SHARE = 0.4
_ADDRESSEES_FROM = 50.0
_DASHES_FROM = 58.0


def letterhead(lines: Lines) -> _Element:
    """The table without rules that opens a paper."""
    superior = _printed(lines.superior, _SMALL, bold=False)
    issuer = _printed(lines.issuer, _SMALL, bold=True)
    longest = max(width(one, _SMALL) for one in broken(lines.issuer, _SMALL, _LEFT))
    motto = [
        _centred(run(decree.MOTTO, bold=True, size=_SMALL)),
        _centred(run(decree.MOTTO_BELOW, bold=True, size=_LARGE)),
        rule_below(_RIGHT, width(decree.MOTTO_BELOW, _LARGE)),
    ]
    below = [_centred(run(f"Số: {lines.number}", size=_SMALL), before=6)]
    if not lines.kind:
        about = broken(f"V/v {lines.about}", _ABOUT, _LEFT - 4)
        below += [
            _centred(run(one, size=_ABOUT), before=6 if at == 0 else 0)
            for at, one in enumerate(about)
        ]
    day = _centred(run(f"{lines.place}, {lines.day}", italic=True, size=_LARGE), before=6)
    return table(
        (_LEFT, _RIGHT),
        row(
            cell(_LEFT, *superior, *issuer, rule_below(_LEFT, longest * _SHARE)),
            cell(_RIGHT, *motto),
        ),
        row(cell(_LEFT, *below), cell(_RIGHT, day)),
        ruled=False,
    )


def title(lines: Lines, ruled: float = 0) -> Iterator[_Element]:
    """Kind and title of a named paper, then a line of ``ruled`` mm, by itself as long as the
    title asks for; of a công văn a little room."""
    if not lines.kind:
        yield paragraph(spacing=spaced(exactly=8))
        return
    yield _centred(run(lines.kind, bold=True, size=_LARGE), before=14)
    about = broken(lines.about, _LARGE, _LEFT + _RIGHT - 16)
    for one in about:
        yield _centred(run(one, bold=True, size=_LARGE))
    longest = max((width(one, _LARGE) for one in about), default=40)
    yield rule_below(_LEFT + _RIGHT, ruled or min(longest * _SHARE, 60))
    yield paragraph(spacing=spaced(exactly=10))


def addressees(names: tuple[str, ...]) -> Iterator[_Element]:
    """One stands in the middle; several below each other, their dashes in one line."""
    if len(names) == 1:
        yield _centred(run(names[0], size=_LARGE), before=6, after=12)
        return
    for at, name in enumerate(names):
        start, hang = (_ADDRESSEES_FROM, 0.0) if at == 0 else (_DASHES_FROM + 3, 3.0)
        yield paragraph(
            run(name, size=_LARGE),
            spacing=spaced(before=6 if at == 0 else 2, after=12 if at == len(names) - 1 else 0),
            ind=element("ind", left=twips(start), hanging=twips(hang)),
        )


def bases(lines: Lines) -> Iterator[_Element]:
    """What the paper rests on, in italics, one a line."""
    for base in lines.bases:
        yield paragraph(run(base, italic=True), style=BODY)


def _printed(words: str, size: float, *, bold: bool) -> list[_Element]:
    if not words:
        return []
    return [_centred(run(one, bold=bold, size=size)) for one in broken(words, size, _LEFT)]


def _centred(*runs: _Element, before: float = 0, after: float = 0) -> _Element:
    return paragraph(*runs, spacing=spaced(before, after), jc=aligned("center"))
