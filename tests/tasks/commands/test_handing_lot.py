"""Twelve papers of one morning, handed in by the office for whoever issued them."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from django.utils import timezone

from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.tasks.commands.handed_reading import read_handed
from sauro.tasks.commands.handing import take_products
from sauro.tasks.demo.morning import LATE, POWER, TWELVE
from sauro.tasks.models import Assignment, Handed
from sauro.tasks.queries.handed import lot_of
from sauro.tasks.vocabulary import HandedState
from tests.directives.offices import account
from tests.tasks.twelve import as_file

pytestmark = pytest.mark.usefixtures("plan_given")


def test_nine_are_matched_two_of_them_late_one_asked_one_foreign_one_duplicate(
    tmp_path: Path,
) -> None:
    user = account("vanthu")
    act = Act(user, timezone.now())
    files = [File(name, BytesIO(as_file(name, tmp_path))) for name in TWELVE]
    for row in take_products(act, "lot", files):
        read_handed(row.pk)
    rows = {row.name: row for row in Handed.objects.all()}
    found = {
        name: Assignment.objects.get(pk=row.candidates[0]["assignment"]).task.number
        for name, row in rows.items()
        if row.state == HandedState.MATCHED
    }
    assert found == {name: number for name, (_, number) in TWELVE.items() if number}
    left = {name: row.state for name, row in rows.items() if name not in found}
    assert left == {
        "bc-quan-ly-dat-hiem.docx": HandedState.UNSURE,
        "bc-tro-giup-phap-ly.docx": HandedState.FOREIGN,
        "ban-quet-bc-nguon-dien.pdf": HandedState.DUPLICATE,
    }
    lot = lot_of(user, "lot", act.day)
    assert lot is not None
    assert {row.file.name: row.late for row in lot.rows if row.late} == LATE


@pytest.mark.parametrize("above", ["UBND TỈNH LÀO CAI", "UBND TỈNH ĐIỆN BIÊN"])
def test_same_department_of_another_province_is_not_taken_for_ours(above: str) -> None:
    paper = replace(POWER, above=above, place=above.removeprefix("UBND TỈNH ").title())
    act = Act(account("vanthu"), timezone.now())
    row = take_products(act, "lot", [File("bc.docx", BytesIO(paper.docx))])[0]
    assert read_handed(row.pk) == HandedState.UNSURE
