from collections import Counter
from io import BytesIO

import openpyxl
import pytest

from sauro.directives.commands.intake import take_annex
from sauro.directives.models import AnnexRow
from sauro.tasks.models import Task
from sauro.tasks.queries.filters import Filters
from sauro.tasks.sheets import export_tasks
from tests.directives.offices import DAY, account, handed, read


def _cells(data: bytes) -> list[tuple]:
    sheet = openpyxl.load_workbook(BytesIO(data)).active
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=3)]


def test_export_taken_in_again_changes_nothing(there, plan_given) -> None:
    directive = plan_given
    before = list(directive.proposals.order_by("pk").values("pk", "version", "deadlines"))
    filters = Filters(directive=directive.pk, sort="document")
    data = export_tasks(there.specialist, filters, DAY)
    read(take_annex(there.act, directive, handed(data, "nhiem-vu.xlsx")))
    assert Counter(AnnexRow.objects.values_list("outcome", flat=True)) == {"same": 52}
    assert list(directive.proposals.order_by("pk").values("pk", "version", "deadlines")) == before


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1+1", "@SUM(1)", "-2"])
def test_formula_in_a_title_is_only_text(there, plan_given, text: str) -> None:
    Task.objects.filter(directive=plan_given, number=1).update(title=text)
    sheet = openpyxl.load_workbook(
        BytesIO(export_tasks(there.specialist, Filters(sort="document"), DAY))
    ).active
    assert (sheet["B3"].value, sheet["B3"].data_type) == (text, "s")


@pytest.mark.usefixtures("plan_given")
def test_export_holds_what_the_user_may_see_and_no_more() -> None:
    counts = [
        len(_cells(export_tasks(account(name), Filters(), DAY)))
        for name in ("cv.tonghop", "soyte.daumoi", "quantri")
    ]
    assert counts == [52, 52, 0]
