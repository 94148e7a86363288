"""Who gets which page of oversight: a part of the table in ``tests/web/test_access.py``."""

from io import BytesIO

from sauro.directives.models import Directive
from sauro.directives.receiving import Handed
from sauro.oversight.commands.papers import Wanted, draft_paper
from sauro.oversight.commands.reporting import draft_report
from sauro.oversight.commands.templates import take_template
from sauro.oversight.papers.templates.filling import own_template
from sauro.oversight.queries.examples import example_of
from sauro.oversight.queries.heads import office_for
from sauro.oversight.spans import SpanKind, span_of
from sauro.oversight.vocabulary import PaperKind
from sauro.people.act import Act
from sauro.people.models import Agency

ALL = ("in", 200, 200, 200, 200)
MAKES = ("in", 404, 404, 200, 404)
READS = ("in", 404, 200, 200, 404)
WRITES = ("in", 200, 404, 200, 404)  # for the body that one works at
NOWHERE = ("in", 404, 404, 404, 404)  # no signed copy was handed in
POSTED = ("in", 405, 405, 405, 405)
OVERSIGHT: dict[str, tuple[str | int, ...]] = {
    "oversight:list": ALL,
    "oversight:counts": ALL,
    "oversight:rows": ALL,
    "oversight:export": ALL,
    "oversight:turns": ALL,
    "oversight:decisions": ALL,
    "reports:list": ALL,
    "reports:draft": MAKES,
    "reports:report": READS,
    "reports:download": READS,
    "reports:refresh": POSTED,
    "reports:close": POSTED,
    "reports:number": MAKES,
    "reports:preview": READS,
    "reports:pdf": READS,
    "reports:signed": NOWHERE,
    "papers:list": ALL,
    "papers:draft": MAKES,
    "papers:paper": READS,
    "papers:word": READS,
    "papers:pdf": READS,
    "papers:preview": READS,
    "papers:signed": NOWHERE,
    "papers:refresh": POSTED,
    "papers:close": POSTED,
    "papers:drop": POSTED,
    "papers:number": MAKES,
    "papers:shown": ALL,
    "papers:file": ALL,
    "papers:templates": WRITES,
    "papers:own_template": WRITES,
    "papers:template_file": MAKES,
    "papers:template_tried": MAKES,
    "papers:template_pdf": MAKES,
    "papers:template_use": POSTED,
    "papers:template_aside": POSTED,
}


OTHERS = {
    "papers:draft": "paper_kind",
    "papers:shown": "list_code",
    "papers:file": "list_code",
    "papers:own_template": "template_kind",
} | {f"papers:template_{name}": "templates" for name in ("file", "tried", "pdf", "use", "aside")}
MORE = {"papers:file": ("suffix",)}


def oversight_numbers(office: Act, agency: Agency, directive: Directive) -> dict[str, int | str]:
    """A report of the office on all that was given, a paper on the directive, a template."""
    span = span_of(SpanKind.MONTH, office.day)
    head = office_for(agency, office.day)
    report = draft_report(office, agency, None, span, head)
    paper = draft_paper(office, Wanted(PaperKind.FOLLOWUP, agency, directive), head)
    file = Handed("mau.docx", BytesIO(own_template(head, letter=False)))
    example = example_of(agency, head, office.day, letter=False)
    template = take_template(office, agency, file, example, letter=False)
    return {
        "reports": report.pk, "papers": paper.pk, "templates": template.pk, "list_code": "02",
        "paper_kind": "ket-luan", "template_kind": "cong-van", "suffix": "docx",
    }  # fmt: skip
