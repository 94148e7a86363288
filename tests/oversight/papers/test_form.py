from dataclasses import replace

import pytest

from sauro.oversight.papers.form import Column, Recipients, Signature, Table
from tests.oversight.papers.sample_papers import report, slip


def test_table_refuses_a_row_that_does_not_fit() -> None:
    columns = (Column("TT", 10), Column("Việc", 90))
    with pytest.raises(ValueError, match="neither 1 nor 2"):
        Table(columns, (("1", "a", "b"),))
    with pytest.raises(ValueError, match="total has not 2"):
        Table(columns, (), ("1",))


@pytest.mark.parametrize("count", [0, 4])
def test_signature_has_one_to_three_lines(count: int) -> None:
    with pytest.raises(ValueError, match="one to three"):
        Signature(("GIÁM ĐỐC",) * count)


def test_paper_has_one_or_two_signatures() -> None:
    with pytest.raises(ValueError, match="one or two"):
        replace(report(), signatures=())
    with pytest.raises(ValueError, match="no place for recipients"):
        replace(slip(), recipients=Recipients(()))
