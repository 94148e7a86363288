"""A paper on which a template is tried: the office's last one, else one that says what it is."""

from datetime import date

from sauro.oversight.building import paper_of
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.papers.form import Paper, Paragraph, Title
from sauro.oversight.papers.kinds.office import Issue, Office, letterhead
from sauro.oversight.vocabulary import PaperKind
from sauro.people.models import Agency


def example_of(agency: Agency, office: Office, day: date, *, letter: bool) -> Paper:
    """A công văn where ``letter``, else a report."""
    last: Report | OfficePaper | None
    if letter:
        last = OfficePaper.objects.filter(agency=agency, kind=PaperKind.LETTER).first()
    else:
        last = Report.objects.filter(agency=agency).first()
    return paper_of(last) if last else _plain(office, day, letter=letter)


def _plain(office: Office, day: date, *, letter: bool) -> Paper:
    about = "làm thử văn bản theo mẫu của cơ quan"
    return Paper(
        letterhead=letterhead(office, Issue(day), "" if letter else "BC"),
        title=Title("" if letter else "BÁO CÁO", about if letter else about.capitalize()),
        issued_by=office.name,
        addressees=(office.superior or office.name,),
        body=(
            Paragraph(
                f"{office.name} chưa lập văn bản nào loại này trong phần mềm; đây là văn bản làm "
                "thử để xem mẫu."
            ),
            Paragraph("Khi có văn bản, trang này làm thử trên văn bản gần nhất."),
        ),
        signatures=(office.signature,),
        recipients=office.recipients,
        made=day,
    )
