import pytest

from sauro.people.commands.agencies import correct_agency
from sauro.people.queries.history import FieldChange, changes_of, latest_changes
from sauro.people.vocabulary import Subject
from tests.people.organisation import act_of, administrator, agency, user

pytestmark = pytest.mark.django_db


def test_changes_are_told_in_words_the_latest_first() -> None:
    sole, keeper = agency("Sở Xây dựng"), administrator()
    correct_agency(act_of(keeper), sole, "rà soát", rank=5)
    found = changes_of(Subject.AGENCY, sole.pk)
    assert [(one.what, one.who) for one in found] == [
        ("Sửa thông tin cơ quan", "Vũ Thị Yến"),
        ("Thêm cơ quan", "Hệ thống (khi cài đặt)"),
    ]
    assert found[0].fields == (FieldChange("thứ tự", 0, 5),)


def test_latest_changes_take_one_query(django_assert_num_queries) -> None:
    for number in range(12):
        user(f"nguoi.{number}")
    with django_assert_num_queries(1):
        found = latest_changes(10)
    assert [one.change.label for one in found][:2] == [
        "Lò Văn An (nguoi.11)", "Lò Văn An (nguoi.10)",
    ]  # fmt: skip
    assert len(found) == 10
