"""Templates of offices: taken, put in force, laid aside."""

from typing import Any

from sauro.directives.policy import reach_of
from sauro.directives.queries.one_directive import open_original
from sauro.directives.receiving import Handed
from sauro.oversight.commands.taking import taken_file
from sauro.oversight.models import PaperTemplate
from sauro.oversight.papers.form import Paper
from sauro.oversight.papers.templates.checking import check_template
from sauro.oversight.papers.templates.filling import fill
from sauro.oversight.papers.validating.paper import validate
from sauro.oversight.policy import sets_templates
from sauro.people.act import Act
from sauro.people.commands.transaction import command, record
from sauro.people.models import Agency
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject

_WHO = "Mẫu văn bản do người của cơ quan đó hoặc Văn phòng đặt."


@command
def take_template(
    act: Act, agency: Agency, file: Handed, example: Paper, *, letter: bool
) -> PaperTemplate:
    """Keep it, not in force yet, with what a paper like ``example`` would depart from the decree.

    ``Refused`` where it cannot be filled, with what is wrong.
    """
    assert act.by
    _require(act, agency)
    if not file.name.lower().endswith(".docx"):
        raise Refused("Mẫu phải là tệp .docx. Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.")
    kept = taken_file(act, file)
    with open_original(kept) as stored:
        content = stored.read()
    problems = check_template(content, letter=letter)
    if problems:
        raise Refused(" ".join(problems))
    row = PaperTemplate.objects.create(
        agency=agency,
        letter=letter,
        file=kept,
        name=file.name[:250],
        findings=[finding.words for finding in validate(fill(content, example))],
        at=act.now,
        by=act.by,
    )
    record(act, "take_template", _subject(row), after=_after(row))
    return row


@command
def use_template(act: Act, row: PaperTemplate) -> None:
    """From now on papers of its kind look so; closed ones stay as they are."""
    held = _held(act, row)
    _others(held).update(in_force=False)
    held.in_force = True
    held.save(update_fields=["in_force"])
    record(act, "use_template", _subject(held), after=_after(held))


@command
def lay_template_aside(act: Act, row: PaperTemplate) -> None:
    """Back to what the program writes."""
    held = _held(act, row)
    held.in_force = False
    held.save(update_fields=["in_force"])
    record(act, "lay_template_aside", _subject(held), after=_after(held))


def _held(act: Act, row: PaperTemplate) -> PaperTemplate:
    """The row, and with it all of its agency, for this transaction alone."""
    _require(act, row.agency)
    list(_others(row).select_for_update().values_list("pk"))
    return PaperTemplate.objects.select_for_update(of=("self",)).get(pk=row.pk)


def _others(row: PaperTemplate) -> Any:
    return PaperTemplate.objects.filter(agency=row.agency_id, letter=row.letter).exclude(pk=row.pk)


def _require(act: Act, agency: Agency) -> None:
    assert act.by
    if not sets_templates(reach_of(act.by, act.day), agency):
        raise Refused(_WHO)


def _subject(row: PaperTemplate) -> tuple[Subject, PaperTemplate, str]:
    return Subject.TEMPLATE, row, str(row)


def _after(row: PaperTemplate) -> dict[str, Any]:
    return {"agency": row.agency_id, "name": row.name}
