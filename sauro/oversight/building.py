"""A paper of what was kept: the data of a day, words that people wrote, the office's template."""

from copy import copy
from typing import cast

from sauro.directives.queries.one_directive import open_original
from sauro.oversight.keeping import followup_of, letter_of, office_of, report_of, slip_of
from sauro.oversight.models import OfficePaper, PaperTemplate, Report
from sauro.oversight.models.drafted import Drafted
from sauro.oversight.papers.editing import edited
from sauro.oversight.papers.form import Paper
from sauro.oversight.papers.kinds.conclusion_followup import conclusion_followup
from sauro.oversight.papers.kinds.decision_slip import decision_slip
from sauro.oversight.papers.kinds.office import Issue
from sauro.oversight.papers.kinds.period_report import period_report
from sauro.oversight.papers.kinds.urging_letter import urging_letter
from sauro.oversight.papers.templates.filling import fill
from sauro.oversight.papers.writing.paper import to_docx
from sauro.oversight.vocabulary import PaperKind


def paper_of(row: Drafted) -> Paper:
    """The paper with the words that people wrote, the number once there is one."""
    return edited(_built(row, Issue(row.made, row.number, row.signed_day)), row.words)


def drafted_paper(row: Drafted) -> Paper:
    """The paper as it was drafted, without what people wrote."""
    return _built(row, Issue(row.made))


def paper_bytes(row: Drafted) -> bytes:
    """Its file; the one that was closed has neither number nor day, and the template of then."""
    paper = paper_of(_unnumbered(row) if row.closed_at else row)
    template = row.template if row.closed_at else template_for(row)
    return in_template(template, paper)


def in_template(template: PaperTemplate | None, paper: Paper) -> bytes:
    """The paper as a DOCX, in the office's own template where there is one."""
    if template is None:
        return to_docx(paper)
    with open_original(template.file) as stored:
        return fill(stored.read(), paper)


def template_for(row: Drafted) -> PaperTemplate | None:
    """What is in force for its kind; slips, which two sign, are written by the program alone."""
    paper = drafted_paper(row)
    if len(paper.signatures) > 1:
        return None
    rows = PaperTemplate.objects.filter(agency=row.agency_id, letter=paper.title.is_letter)
    return rows.filter(in_force=True).select_related("file").first()


def _built(row: Drafted, issue: Issue) -> Paper:
    office = office_of(row.head)
    if isinstance(row, Report):
        return period_report(report_of(row.data), office, issue)
    kind = PaperKind(cast(OfficePaper, row).kind)
    if kind == PaperKind.LETTER:
        return urging_letter(letter_of(row.data), office, issue)
    if kind == PaperKind.SLIP:
        return decision_slip(slip_of(row.data, office), office, issue)
    return conclusion_followup(followup_of(row.data), office, issue)


def _unnumbered(row: Drafted) -> Drafted:
    """As it was when it was closed."""
    bare = copy(row)
    bare.number, bare.signed_day = "", None
    return bare
