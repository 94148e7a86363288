"""Annexes, each a section of its own."""

from docx.document import Document as Docx
from lxml.etree import _Element

from sauro.oversight.papers import decree
from sauro.oversight.papers.form import Annex, Paper
from sauro.oversight.papers.lines import belongs_to
from sauro.oversight.papers.widths import broken
from sauro.oversight.papers.writing.body import written
from sauro.oversight.papers.writing.elements import aligned, paragraph, rule_below, run, spaced
from sauro.oversight.papers.writing.pages import WIDTH, next_section

_SIZE = 14
_BELOW = 13
_RULE = 50


def add_annexes(document: Docx, paper: Paper) -> None:
    """Behind all that is there."""
    for annex in paper.annexes:
        next_section(document, landscape=annex.landscape)
        last = document.element.body.sectPr
        for one in headed(annex, f"Phụ lục {annex.number}".strip(), belongs_to(paper)):
            last.addprevious(one)


def headed(annex: Annex, named: str = "", belongs: str = "") -> list[_Element]:
    """The blocks below their title; an annex is ``named`` and says what it belongs to."""
    room = decree.A4[1] - decree.A4[0] + WIDTH if annex.landscape else WIDTH
    head = [run(named, bold=True, size=_SIZE)] if named else []
    head += [
        run(one, bold=True, size=_SIZE) for one in broken(annex.title.upper(), _SIZE, room - 20)
    ]
    head += [run(one, italic=True, size=_BELOW) for one in (belongs, annex.note) if one]
    lines = [paragraph(one, spacing=spaced(), jc=aligned("center")) for one in head]
    gap = paragraph(spacing=spaced(exactly=10))
    return [*lines, rule_below(room, _RULE), gap, *written(annex.blocks)]
