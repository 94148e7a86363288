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
        for one in _annex(annex, belongs_to(paper)):
            last.addprevious(one)


def _annex(annex: Annex, belongs: str) -> list[_Element]:
    room = decree.A4[1] - decree.A4[0] + WIDTH if annex.landscape else WIDTH
    head = [run(f"Phụ lục {annex.number}".strip(), bold=True, size=_SIZE)]
    head += [
        run(one, bold=True, size=_SIZE) for one in broken(annex.title.upper(), _SIZE, room - 20)
    ]
    head.append(run(belongs, italic=True, size=_BELOW))
    if annex.note:
        head.append(run(annex.note, italic=True, size=_BELOW))
    lines = [paragraph(one, spacing=spaced(), jc=aligned("center")) for one in head]
    gap = paragraph(spacing=spaced(exactly=10))
    return [*lines, rule_below(room, _RULE), gap, *written(annex.blocks)]
