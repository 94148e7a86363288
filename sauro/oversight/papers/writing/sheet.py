"""A table that stands alone: a list to be laid before a meeting, without a letterhead."""

from datetime import date

from sauro.oversight.papers.form import Annex
from sauro.oversight.papers.writing.annexes import headed
from sauro.oversight.papers.writing.packing import saved, set_properties
from sauro.oversight.papers.writing.pages import set_page
from sauro.oversight.papers.writing.paper import blank


def sheet_docx(sheet: Annex, made: date) -> bytes:
    """The title, what it is of, the tables; the same sheet gives the same bytes."""
    document = blank()
    set_properties(document, sheet.title, made)
    set_page(document.sections[0], landscape=sheet.landscape)
    end = document.element.body.sectPr
    for one in headed(sheet):
        end.addprevious(one)
    return saved(document)
