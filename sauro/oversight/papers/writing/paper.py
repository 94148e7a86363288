"""All steps of writing a paper, on one page."""

from collections.abc import Iterator

from docx import Document as new_document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from lxml.etree import _Element

from sauro.oversight.papers.form import Paper
from sauro.oversight.papers.lines import Lines, lines_of
from sauro.oversight.papers.writing.annexes import add_annexes
from sauro.oversight.papers.writing.body import ended, written
from sauro.oversight.papers.writing.closing import closing, side_by_side
from sauro.oversight.papers.writing.elements import paragraph, run, spaced
from sauro.oversight.papers.writing.head import addressees, bases, letterhead, title
from sauro.oversight.papers.writing.packing import saved, set_properties
from sauro.oversight.papers.writing.pages import set_page
from sauro.oversight.papers.writing.styles import add_styles, set_defaults

_WORD_OF_TODAY = "15"


def to_docx(paper: Paper) -> bytes:
    """The paper as a DOCX; the same paper gives the same bytes."""
    document = blank()
    set_properties(document, paper.title.about, paper.made)
    end = document.element.body.sectPr
    lines = lines_of(paper)
    for part in _parts(paper, lines):
        end.addprevious(part)
    add_annexes(document, paper)
    return saved(document)


def blank() -> Docx:
    """An empty document with our page and styles."""
    document = new_document()
    set_defaults(document)
    add_styles(document)
    set_page(document.sections[0])
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_OF_TODAY)
    return document


def _parts(paper: Paper, lines: Lines) -> Iterator[_Element]:
    yield letterhead(lines)
    yield from title(lines)
    yield from addressees(lines.addressees)
    yield from bases(lines)
    if len(paper.signatures) == 1:
        yield from written(ended(paper.body), keep_last=True)
        yield closing(lines)
    else:
        yield from written(paper.body, keep_last=True)
        yield side_by_side(*paper.signatures)
    yield paragraph(run("", size=1), spacing=spaced(exactly=1))
