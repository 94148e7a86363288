from datetime import date

import pytest

from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.commands.groups import create_group, set_members
from sauro.people.commands.names import rename_agency
from sauro.people.commands.reorganisation import (
    Heir,
    confirm_succession,
    dissolve_agency,
    merge_agencies,
    move_agency,
    record_succession,
)
from sauro.people.models import Agency, AgencyName, Change, Succession
from sauro.people.queries.agencies import agencies_on, parents_on
from sauro.people.queries.groups import members_on
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import AgencyKind, DutyKind, PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, holder, province

pytestmark = pytest.mark.django_db
LAST, NEXT = date(2026, 2, 28), date(2026, 3, 1)


def test_moved_agency_has_each_superior_on_its_days() -> None:
    there = province()
    move_agency(SYSTEM, there.health, there.office, NEXT, "QĐ 2")
    found = [parents_on(day)[there.health.pk] for day in (LAST, NEXT)]
    assert found == [there.committee.pk, there.office.pk]
    move_agency(SYSTEM, there.health, None, DAY, "QĐ 3")
    assert there.health.pk not in parents_on(DAY)


def test_agency_moved_again_on_the_day_it_was_entered_has_one_superior() -> None:
    there = province()
    move_agency(SYSTEM, there.health, there.office, FIRST, "ghi sai")
    assert [row.parent for row in there.health.parents.all()] == [there.office]


def test_agency_does_not_come_to_stand_under_itself() -> None:
    there = province()
    with pytest.raises(Refused, match="đang trực thuộc chính cơ quan này"):
        move_agency(SYSTEM, there.committee, there.finance, NEXT, "QĐ 2")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 1), "sau ngày 01/01/2026"),
        (date(2025, 1, 1), "không có trong ngày 01/01/2025"),
        (DAY, "đã trực thuộc như vậy"),
    ],
)
def test_unfit_move_is_refused(day: date, words: str) -> None:
    there = province()
    move_agency(SYSTEM, there.health, there.office, NEXT, "QĐ 2")
    with pytest.raises(Refused, match=words):
        move_agency(SYSTEM, there.health, there.office, day, "QĐ 1")


def test_dissolved_agency_ends_with_all_that_hung_on_it() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [there.finance, there.health], FIRST, "b")
    post = holder("giam.doc", PostKind.HEAD, there.health)
    dissolve_agency(SYSTEM, there.health, LAST, "NQ 9", [Heir(there.finance, "y tế dự phòng")])
    before, after = (
        (
            there.health.pk in {view.id for view in agencies_on(day)},
            there.health.pk in {view.id for view in members_on(group, day).members},
            len(posts_on(post.user, day)),
        )
        for day in (LAST, NEXT)
    )
    assert (before, after) == ((True, True, 1), (False, False, 0))
    assert set(AgencyName.objects.filter(agency=there.health).values_list("last_day")) == {(LAST,)}
    heir = Succession.objects.get()
    assert (heir.successor, heir.first_day, heir.scope, heir.basis, heir.confirmed) == (
        there.finance, NEXT, "y tế dự phòng", "NQ 9", True,
    )  # fmt: skip


def test_dissolved_owner_takes_its_groups_and_duties_along() -> None:
    committee = province().committee
    city = agency("Ủy ban nhân dân thành phố", AgencyKind.COMMITTEE, parent=committee)
    group = create_group(SYSTEM, city, "UBND các xã, phường", FIRST)
    set_members(SYSTEM, group, [city], FIRST, "b")
    post = holder("chu.tich.tp", PostKind.LEADER, city)
    duty = put_in_charge(
        SYSTEM, create_field(SYSTEM, "y-te", "Y tế"), post, DutyKind.LEADER, FIRST, "b"
    )
    dissolve_agency(SYSTEM, city, LAST, "NQ 9")
    for row in (group, group.memberships.get(), post, duty):
        row.refresh_from_db()
        assert row.last_day == LAST


@pytest.mark.parametrize(
    ("name", "last_day", "words"),
    [
        ("committee", LAST, "Còn cơ quan trực thuộc sau ngày 28/02/2026: Sở Tài chính, Sở Y tế"),
        ("health", date(2025, 6, 1), "không thể kết thúc trước ngày đó"),
    ],
)
def test_unfit_dissolving_is_refused(name: str, last_day: date, words: str) -> None:
    with pytest.raises(Refused, match=words):
        dissolve_agency(SYSTEM, getattr(province(), name), last_day, "NQ 9")
    assert not Agency.objects.filter(last_day__isnull=False).exists()


def test_agency_is_not_dissolved_before_what_begins_later() -> None:
    health = province().health
    rename_agency(SYSTEM, health, "Sở Y tế mới", DAY, "NQ 8")
    with pytest.raises(Refused, match="bắt đầu từ ngày 30/3/2026"):
        dissolve_agency(SYSTEM, health, LAST, "NQ 9")


def test_agency_ends_once() -> None:
    health = province().health
    dissolve_agency(SYSTEM, health, LAST, "NQ 9")
    with pytest.raises(Refused, match="đã kết thúc hoạt động từ hết ngày 28/02/2026"):
        dissolve_agency(SYSTEM, health, DAY, "NQ 10")


def test_heir_must_exist_on_the_day_after() -> None:
    there = province()
    dissolve_agency(SYSTEM, there.health, LAST, "NQ 9")
    with pytest.raises(Refused, match="Sở Y tế không có trong ngày 01/3/2026"):
        dissolve_agency(SYSTEM, there.finance, LAST, "NQ 9", [Heir(there.health)])


def test_merged_agencies_end_and_one_goes_on() -> None:
    there = province()
    merge_agencies(SYSTEM, [there.health, there.finance], there.office, NEXT, "NQ 9")
    heirs = Succession.objects.values_list("predecessor", "successor", "first_day")
    ended = {row.pk: row.last_day for row in Agency.objects.filter(last_day__isnull=False)}
    assert set(heirs) == {
        (there.health.pk, there.office.pk, NEXT), (there.finance.pk, there.office.pk, NEXT),
    }  # fmt: skip
    assert ended == {there.health.pk: LAST, there.finance.pk: LAST}


def test_merging_into_one_that_ends_changes_nothing() -> None:
    there = province()
    with pytest.raises(Refused, match="không thể nằm trong các cơ quan kết thúc"):
        merge_agencies(SYSTEM, [there.finance, there.health], there.health, NEXT, "NQ 9")
    assert not Agency.objects.filter(last_day__isnull=False).exists()


def test_function_moves_between_living_agencies_and_is_confirmed_later() -> None:
    there = province()
    heir = Heir(there.finance, "địa chất", confirmed=False)
    row = record_succession(SYSTEM, there.health, heir, NEXT, "NQ 66")
    confirm_succession(SYSTEM, row, "NQ 66.25")
    row.refresh_from_db()
    assert (row.confirmed, row.basis) == (True, "NQ 66.25")
    actions = Change.objects.filter(action__endswith="_succession").order_by("id")
    assert [change.action for change in actions] == ["record_succession", "confirm_succession"]


def test_succession_is_recorded_once_for_a_scope() -> None:
    there = province()
    record_succession(SYSTEM, there.health, Heir(there.finance), NEXT, "NQ 66")
    with pytest.raises(Refused, match="Quan hệ kế nhiệm này đã được ghi"):
        record_succession(SYSTEM, there.health, Heir(there.finance), DAY, "NQ 66")


def test_agency_is_not_its_own_heir() -> None:
    health = province().health
    with pytest.raises(Refused, match="không thể kế nhiệm chính nó"):
        record_succession(SYSTEM, health, Heir(health), NEXT, "NQ 66")
