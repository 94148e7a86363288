from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.people.commands.groups import create_group, end_group, set_members
from sauro.people.queries.groups import find_group, groups_on, members_on
from sauro.people.vocabulary import AgencyKind
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, province

pytestmark = pytest.mark.django_db


def test_wording_means_the_group_of_the_issuer_or_of_the_body_above_it() -> None:
    there = province()
    city = agency("Ủy ban nhân dân thành phố", AgencyKind.COMMITTEE, parent=there.committee)
    room = agency("Phòng Kinh tế", parent=city)
    of_province = create_group(SYSTEM, there.committee, "UBND các xã, phường", FIRST)
    of_city = create_group(SYSTEM, city, "UBND các xã, phường", FIRST)
    found = [
        find_group("Uỷ ban nhân dân các xã phường", DAY, issuer.pk)
        for issuer in (there.committee, there.health, city, room)
    ]
    assert found == [of_province, of_province, of_city, of_city]


def test_heads_of_a_group_stand_for_their_bodies() -> None:
    owner = province().committee
    group = create_group(SYSTEM, owner, "UBND các xã, phường", FIRST)
    assert find_group("Chủ tịch UBND các xã, phường", DAY, owner.pk) == group


def test_wording_means_nothing_on_other_days_or_to_others() -> None:
    there = province()
    outside = agency("Bộ Y tế", AgencyKind.CENTRAL, in_province=False)
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    end_group(SYSTEM, group, date(2026, 3, 29), "thôi dùng")
    found = [
        find_group("Các sở", day, issuer.pk)
        for day, issuer in (
            (date(2026, 3, 29), there.committee), (DAY, there.committee),
            (date(2026, 3, 29), outside), (date(2025, 6, 30), there.committee),
        )
    ]  # fmt: skip
    assert found == [group, None, None, None]


def test_group_without_members_says_so() -> None:
    group = create_group(SYSTEM, province().committee, "Các sở", FIRST)
    found = members_on(group, DAY)
    assert (found.members, found.why_empty) == (
        (), "Chưa nhập danh sách thành viên trong ngày này.",
    )  # fmt: skip


def test_groups_take_as_many_queries_for_30_as_for_one() -> None:
    there = province()
    counts = []
    for number in (1, 30):
        for one in range(number):
            group = create_group(SYSTEM, there.committee, f"Nhóm {number} {one}", FIRST)
            set_members(SYSTEM, group, [there.health, there.finance], FIRST, "b")
        with CaptureQueriesContext(connection) as queries:
            found = groups_on(DAY)
        counts.append((len(queries), len(found)))
    assert counts == [(4, 1), (4, 31)]
    assert [view.name for view in found[0].members] == ["Sở Tài chính", "Sở Y tế"]
