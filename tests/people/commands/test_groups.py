from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from sauro.people.commands.groups import (
    add_group_name,
    create_group,
    end_group,
    leave_empty,
    set_members,
    withdraw_group_name,
)
from sauro.people.commands.reorganisation import dissolve_agency
from sauro.people.models import Agency, Change, Group
from sauro.people.queries.groups import find_group, members_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import AgencyKind
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, province

pytestmark = pytest.mark.django_db
LAST, NEXT = date(2026, 2, 28), date(2026, 3, 1)


def _members(group: Group, day: date) -> list[str]:
    return [view.name for view in members_on(group, day).members]


def test_group_is_made_with_its_wordings() -> None:
    owner = province().committee
    group = create_group(
        SYSTEM, owner, "UBND các xã, phường", FIRST, also=["Các xã, phường", "UBND các xã phường"]
    )
    assert [row.text for row in group.names.order_by("pk")] == [
        "UBND các xã, phường", "Các xã, phường",
    ]  # fmt: skip


def test_members_are_those_set_last_before_the_day() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [there.finance], FIRST, "b")
    set_members(SYSTEM, group, [there.finance, there.health], NEXT, "b")
    set_members(SYSTEM, group, [there.health], DAY, "b")
    assert [_members(group, day) for day in (LAST, NEXT, DAY)] == [
        ["Sở Tài chính"], ["Sở Tài chính", "Sở Y tế"], ["Sở Y tế"],
    ]  # fmt: skip
    change = Change.objects.filter(action="set_members").latest("id")
    assert (change.before["members"], change.after["members"]) == (
        ["so-tai-chinh", "so-y-te"], ["so-y-te"],
    )  # fmt: skip


class TestMembersOverTime(TestCase):
    @settings(max_examples=30, deadline=None)
    @given(
        st.lists(
            st.tuples(st.integers(0, 12), st.frozensets(st.integers(0, 3))), min_size=1, max_size=7
        )
    )
    def test_list_of_a_day_is_the_one_accepted_last_before_it(self, acts) -> None:
        owner = agency("Ủy ban nhân dân tỉnh", AgencyKind.COMMITTEE)
        rows = [agency(f"Sở {number}", rank=number + 1) for number in range(4)]
        group = create_group(SYSTEM, owner, "Các sở", FIRST)
        accepted: list[tuple[int, frozenset[int]]] = [(0, frozenset())]
        for number, wanted in acts:
            try:
                set_members(
                    SYSTEM, group, [rows[one] for one in wanted], FIRST + timedelta(number), "b"
                )
            except Refused:
                continue
            accepted.append((number, wanted))
        for number in range(14):
            on_day = [wanted for first, wanted in accepted if first <= number][-1]
            names = [f"Sở {one}" for one in sorted(on_day)]
            assert _members(group, FIRST + timedelta(number)) == names


def test_same_list_leaves_no_trace() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [], FIRST, "b")
    assert not Change.objects.filter(action="set_members").exists()


def test_list_is_not_set_before_one_set_later() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [there.finance, there.health], FIRST, "b")
    set_members(SYSTEM, group, [there.finance], NEXT, "b")  # only one that leaves
    with pytest.raises(Refused, match="đã được đặt từ ngày 01/3/2026"):
        set_members(SYSTEM, group, [there.health], LAST, "b")


def test_end_of_a_member_is_no_later_list() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [there.finance, there.health], FIRST, "b")
    dissolve_agency(SYSTEM, there.health, DAY, "NQ 9")
    set_members(SYSTEM, group, [there.health], NEXT, "b")
    assert [_members(group, day) for day in (DAY, DAY + timedelta(1))] == [["Sở Y tế"], []]


def test_member_must_exist_on_the_day() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    dissolve_agency(SYSTEM, there.health, LAST, "NQ 9")
    with pytest.raises(Refused, match=r"Sở Y tế không có trong ngày 01/3/2026"):
        set_members(SYSTEM, group, [there.health], NEXT, "b")


def test_wording_means_one_group_of_its_owner() -> None:
    there = province()
    create_group(SYSTEM, there.committee, "UBND các xã, phường", FIRST)
    with pytest.raises(Refused, match="đã dùng cho nhóm “UBND các xã, phường”"):
        create_group(SYSTEM, there.committee, "Uỷ ban nhân dân các xã phường", DAY)
    create_group(SYSTEM, there.finance, "UBND các xã, phường", FIRST)
    assert Group.objects.count() == 2


@pytest.mark.parametrize(
    ("name", "day", "words"),
    [
        ("", FIRST, "Tên nhóm"),
        ("Các sở", date(2025, 6, 30), "không có trong ngày 30/6/2025"),
    ],
)
def test_unfit_group_is_refused(name: str, day: date, words: str) -> None:
    with pytest.raises(Refused, match=words):
        create_group(SYSTEM, province().committee, name, day)
    assert not Group.objects.exists()


def test_another_wording_is_added_once() -> None:
    group = create_group(SYSTEM, province().committee, "Các sở, ban, ngành tỉnh", FIRST)
    add_group_name(SYSTEM, group, "Các sở, ngành")
    with pytest.raises(Refused, match="đã dùng cho nhóm"):
        add_group_name(SYSTEM, group, "các sở ngành")
    with pytest.raises(Refused, match="Tên nhóm phải có chữ"):
        add_group_name(SYSTEM, group, "…")


def test_group_left_empty_says_why_until_it_has_members() -> None:
    there = province()
    group = create_group(
        SYSTEM, there.committee, "UBND các xã biên giới", FIRST, empty_because="Chờ danh sách."
    )
    before = members_on(group, DAY).why_empty
    group = set_members(SYSTEM, group, [there.binh_lu], DAY, "QĐ 1")
    assert (before, members_on(group, DAY).why_empty, group.empty_on_purpose) == (
        "Chờ danh sách.", "", False,
    )  # fmt: skip


def test_group_is_left_empty_only_with_a_reason_and_without_members() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    with pytest.raises(Refused, match="ghi lý do để trống"):
        leave_empty(SYSTEM, group, " ")
    group = leave_empty(SYSTEM, group, "Chờ tỉnh xác định.")
    set_members(SYSTEM, group, [there.finance], FIRST, "b")
    with pytest.raises(Refused, match="đang có thành viên"):
        leave_empty(SYSTEM, group, "Chờ tỉnh xác định.")


def test_ended_group_has_no_members_afterwards() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [there.finance], FIRST, "b")
    end_group(SYSTEM, group, LAST, "thôi dùng")
    assert [_members(group, day) for day in (LAST, NEXT)] == [["Sở Tài chính"], []]
    with pytest.raises(Refused, match="không dùng trong ngày 01/3/2026"):
        set_members(SYSTEM, group, [there.health], NEXT, "b")


def test_group_of_a_body_that_will_end_ends_with_it() -> None:
    there = province()
    dissolve_agency(SYSTEM, there.health, DAY, "NQ 9")
    health = Agency.objects.get(pk=there.health.pk)
    group = create_group(SYSTEM, health, "Các bệnh viện", FIRST)
    set_members(SYSTEM, group, [there.finance], FIRST, "b")
    assert (group.last_day, group.memberships.get().last_day) == (DAY, DAY)


def test_withdrawn_wording_means_the_group_no_more_and_is_free_for_another() -> None:
    owner = province().committee
    group = create_group(SYSTEM, owner, "Các sở", FIRST, also=["Các đơn vị"])
    withdraw_group_name(SYSTEM, group.names.get(text="Các đơn vị"), "nhầm nhóm")
    assert find_group("các đơn vị", DAY, owner.pk) is None
    change = Change.objects.get(action="withdraw_group_name")
    assert (change.subject_id, change.before["name"], change.reason) == (
        group.pk, "Các đơn vị", "nhầm nhóm",
    )  # fmt: skip
    other = create_group(SYSTEM, owner, "Các đơn vị", FIRST)
    assert find_group("các đơn vị", DAY, owner.pk) == other


def test_wording_is_withdrawn_once_and_the_group_keeps_its_name() -> None:
    group = create_group(SYSTEM, province().committee, "Các sở", FIRST, also=["Các đơn vị"])
    wording = group.names.get(text="Các đơn vị")
    withdraw_group_name(SYSTEM, wording, "nhầm")
    withdraw_group_name(SYSTEM, wording, "nhầm")
    assert Change.objects.filter(action="withdraw_group_name").count() == 1
    with pytest.raises(Refused, match="Đây là tên của nhóm nên không bỏ được"):
        withdraw_group_name(SYSTEM, group.names.get(), "nhầm")
