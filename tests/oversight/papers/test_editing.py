from dataclasses import replace

from sauro.oversight.papers.editing import edited, places
from sauro.oversight.papers.form import Paragraph
from tests.oversight.papers.sample_papers import circular


def test_words_stand_in_the_place_of_one_paragraph_alone() -> None:
    paper = circular()
    keys = [place.key for place in places(paper, {})]
    assert keys == ["0.1", "0.2", "0.4", "0.5", "0.6", "0.7", "0.8"]  # a table stands third
    body = list(paper.body)
    body[3] = Paragraph("Đề nghị các sở:")
    assert edited(paper, {"0.4": "Đề nghị các sở:"}) == replace(paper, body=tuple(body))
    changed = [place for place in places(paper, {"0.4": "Đề nghị các sở:"}) if place.changed]
    assert [(one.key, one.words) for one in changed] == [("0.4", "Đề nghị các sở:")]


def test_paragraph_that_is_left_empty_goes() -> None:
    paper = circular()
    assert edited(paper, {"0.6": ""}).body == (*paper.body[:5], *paper.body[6:])


def test_words_for_a_place_that_is_no_more_change_nothing() -> None:
    assert edited(circular(), {"IV.2": "Chữ"}) == circular()
