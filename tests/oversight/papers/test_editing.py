from dataclasses import replace

import pytest

from sauro.oversight.papers.editing import editable, edited
from sauro.oversight.papers.form import Paragraph
from tests.oversight.papers.sample_papers import circular


def test_edited_changes_one_paragraph_alone() -> None:
    paper = circular()
    words = editable(paper)
    assert list(words) == [0, 1, 3, 4, 5, 6, 7]
    body = list(paper.body)
    body[3] = Paragraph("Đề nghị các sở:")
    assert edited(paper, {3: " Đề nghị các sở: "}) == replace(paper, body=tuple(body))


def test_edited_drops_what_is_left_empty() -> None:
    paper = circular()
    assert edited(paper, {5: ""}).body == (*paper.body[:5], *paper.body[6:])


@pytest.mark.parametrize("at", [2, -1, 99])
def test_edited_refuses_a_place_without_paragraph(at: int) -> None:
    with pytest.raises(KeyError):
        edited(circular(), {at: "Chữ"})
