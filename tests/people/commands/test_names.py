from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from sauro.people.commands.names import (
    add_name,
    correct_name,
    end_name,
    rename_agency,
    withdraw_name,
)
from sauro.people.models import AgencyName, Change
from sauro.people.naming import key_of
from sauro.people.queries.labels import label_of, labels_of
from sauro.people.queries.name_book import find_agency
from sauro.people.refusal import Refused
from sauro.people.vocabulary import NameKind
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, province

pytestmark = pytest.mark.django_db
NEW_DAY = date(2026, 3, 1)


def _official(row) -> AgencyName:
    return row.names.get(kind=NameKind.OFFICIAL)


def test_renamed_agency_has_each_name_on_its_days() -> None:
    sole = agency("Sở Văn hóa, Thể thao và Du lịch")
    rename_agency(SYSTEM, sole, "Sở Văn hóa và Thể thao", NEW_DAY, "NQ 5")
    labels = [label_of(sole.pk, day) for day in (date(2026, 2, 28), NEW_DAY)]
    change = Change.objects.get(action="rename_agency")
    assert labels == ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa và Thể thao"]
    assert (change.before, change.after["name"]) == ({"name": labels[0]}, labels[1])


@pytest.mark.parametrize(
    ("name", "day", "words"),
    [
        ("Sở Xây dựng", NEW_DAY, "giống tên đang dùng"),
        ("Sở Mới", FIRST, "bắt đầu đúng ngày 01/7/2025"),
        ("Sở Mới", date(2025, 6, 30), "không có trong ngày 30/6/2025"),
        ("", NEW_DAY, "đang để trống"),
    ],
)
def test_unfit_name_is_refused(name: str, day: date, words: str) -> None:
    sole = agency("Sở Xây dựng")
    with pytest.raises(Refused, match=words):
        rename_agency(SYSTEM, sole, name, day, "NQ 5")
    assert [(row.text, row.last_day) for row in sole.names.all()] == [("Sở Xây dựng", None)]


def test_name_is_not_changed_before_a_later_change() -> None:
    sole = agency("Sở Xây dựng")
    rename_agency(SYSTEM, sole, "Sở Hai", NEW_DAY, "NQ 5")
    with pytest.raises(Refused, match=r"Từ ngày 01/3/2026 cơ quan đã có tên Sở Hai"):
        rename_agency(SYSTEM, sole, "Sở Ba", date(2026, 1, 1), "NQ 4")


class TestNamesOverTime(TestCase):
    @settings(max_examples=25, deadline=None)
    @given(st.lists(st.integers(1, 60), min_size=1, max_size=6, unique=True))
    def test_each_day_has_the_name_given_last_before_it(self, numbers: list[int]) -> None:
        sole = agency("Sở 0")
        for number in sorted(numbers):
            rename_agency(SYSTEM, sole, f"Sở {number}", FIRST + timedelta(number), "NQ")
        for number in range(62):
            last = max([0, *(one for one in numbers if one <= number)])
            assert label_of(sole.pk, FIRST + timedelta(number)) == f"Sở {last}"


def test_misspelt_name_is_corrected_in_place() -> None:
    sole = agency("Sở Xây dưng")
    right = correct_name(SYSTEM, _official(sole), "Sở Xây dựng", "ghi sai")
    assert (right.text, right.first_day, right.key, sole.names.count()) == (
        "Sở Xây dựng", FIRST, key_of("Sở Xây dựng"), 1,
    )  # fmt: skip


def test_correction_to_the_same_text_leaves_no_trace() -> None:
    correct_name(SYSTEM, _official(agency("Sở Xây dựng")), "Sở  Xây dựng", "rà soát")
    assert not Change.objects.filter(action="correct_name").exists()


def test_ways_of_calling_are_added_and_ended() -> None:
    sole = agency("Sở Xây dựng")
    name = add_name(SYSTEM, sole, "Sở XD", NameKind.ABBREVIATION, FIRST, basis="thông dụng")
    end_name(SYSTEM, name, DAY, "thôi dùng")
    name.refresh_from_db()
    assert (name.kind, name.first_day, name.last_day) == ("abbreviation", FIRST, DAY)


def test_same_way_of_calling_is_not_added_twice() -> None:
    sole = agency("Sở Xây dựng", aliases=("Sở Xây dựng tỉnh",))
    with pytest.raises(Refused, match=r"đã có tên “Sở Xây dựng tỉnh”, được coi là một"):
        add_name(SYSTEM, sole, "SỞ XÂY DỰNG TỈNH", NameKind.ALIAS, DAY)
    add_name(SYSTEM, sole, "Sở XD tỉnh", NameKind.ALIAS, DAY, DAY)
    add_name(SYSTEM, sole, "Sở XD tỉnh", NameKind.ALIAS, DAY + timedelta(1))


@pytest.mark.parametrize(
    ("first_day", "last_day", "words"),
    [
        (date(2025, 6, 1), None, "không có trong ngày 01/6/2025"),
        (DAY, FIRST, "Ngày kết thúc không được trước"),
    ],
)
def test_way_of_calling_must_fit_the_days(first_day: date, last_day, words: str) -> None:
    with pytest.raises(Refused, match=words):
        add_name(SYSTEM, agency("Sở Xây dựng"), "Sở XD", NameKind.ALIAS, first_day, last_day)


def test_official_name_is_neither_added_nor_ended() -> None:
    sole = agency("Sở Xây dựng")
    with pytest.raises(TypeError):
        add_name(SYSTEM, sole, "Sở Hai", NameKind.OFFICIAL, DAY)
    with pytest.raises(Refused, match="Tên chính thức chỉ kết thúc khi"):
        end_name(SYSTEM, _official(sole), DAY, "")


def test_name_does_not_end_before_it_begins() -> None:
    name = add_name(SYSTEM, agency("Sở Xây dựng"), "Sở XD", NameKind.ALIAS, DAY)
    with pytest.raises(Refused, match="dùng từ ngày 30/3/2026"):
        end_name(SYSTEM, name, FIRST, "")


def test_labels_of_many_come_with_one_query(django_assert_num_queries) -> None:
    there = province()
    ids = [there.finance.pk, there.health.pk]
    with django_assert_num_queries(1):
        found = labels_of(ids, date(2020, 1, 1))
    assert found == dict(zip(ids, ["Sở Tài chính", "Sở Y tế"], strict=True))


def test_name_that_ended_is_not_prolonged() -> None:
    name = add_name(SYSTEM, agency("Sở Xây dựng"), "Sở XD", NameKind.ALIAS, FIRST, FIRST)
    with pytest.raises(Refused, match="đã thôi dùng từ hết ngày 01/7/2025"):
        end_name(SYSTEM, name, DAY, "")


def test_withdrawn_name_means_nobody_on_any_day_and_history_knows_it() -> None:
    sole = agency("Sở Xây dựng")
    name = add_name(SYSTEM, sole, "Sở XD", NameKind.ALIAS, FIRST)
    withdraw_name(SYSTEM, name, "nhầm")
    change = Change.objects.get(action="withdraw_name")
    assert [find_agency("Sở XD", day).agency_id for day in (FIRST, DAY)] == [None, None]
    assert (change.subject_id, change.before["name"], change.reason) == (sole.pk, "Sở XD", "nhầm")


def test_official_name_is_not_withdrawn() -> None:
    sole = agency("Sở Xây dựng")
    with pytest.raises(Refused, match="Tên chính thức không bỏ được"):
        withdraw_name(SYSTEM, _official(sole), "nhầm")
