import pytest

from sauro.people.queries.agency_list import Wanted, list_agencies
from tests.people.organisation import DAY, agency

pytestmark = pytest.mark.django_db


def found(words: str) -> list[str]:
    return [view.name for view in list_agencies(Wanted(DAY, words))]


def test_same_name_comes_first_then_typed_marks_then_none() -> None:
    for name in ("Ban Đường sắt", "Ban Đương nhiệm", "Ban Duong", "Ban Đương"):
        agency(name)
    assert found("ban đương") == ["Ban Đương", "Ban Đương nhiệm", "Ban Đường sắt", "Ban Duong"]


@pytest.mark.parametrize("words", ["so-y-te", "03388", "H35.7"])
def test_codes_find_their_agency(words: str) -> None:
    agency("Sở Y tế", code="so-y-te", unit_code="03388", identifier="H35.7")
    agency("Sở Tài chính")
    assert found(words) == ["Sở Y tế"]


def test_words_begin_where_words_begin() -> None:
    agency("Sở Y tế")
    assert (found("tế"), found("ế")) == (["Sở Y tế"], [])
