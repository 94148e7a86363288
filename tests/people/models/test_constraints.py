from datetime import date

import psycopg
import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from sauro.people.models import (
    AgencyName,
    AgencyParent,
    Change,
    Delegation,
    FieldDuty,
    Group,
    Membership,
    Post,
    Succession,
    User,
    WorkField,
)
from sauro.people.vocabulary import PostKind
from tests.people.organisation import FIRST, agency, holder, province, user

pytestmark = pytest.mark.django_db
LATER, LAST = date(2026, 1, 1), date(2026, 6, 30)


def _refused_by(name: str, model, **values) -> None:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        model.objects.create(**values)
    cause = caught.value.__cause__
    assert isinstance(cause, psycopg.Error)
    assert cause.diag.constraint_name == name


def test_agency_has_one_official_name_a_day() -> None:
    sole = agency("Sở Xây dựng")
    name = {"agency": sole, "text": "B", "key": "b", "kind": "official", "first_day": LATER}
    _refused_by("agencyname_one_official", AgencyName, **name)
    AgencyName.objects.create(**name | {"kind": "alias"})


def test_agency_stands_under_one_body_a_day() -> None:
    there = province()
    values = {"agency": there.finance, "parent": there.office, "first_day": LATER}
    _refused_by("agencyparent_one_a_day", AgencyParent, **values)


def test_agency_is_not_its_own_superior() -> None:
    sole = agency("Sở Xây dựng")
    values = {"agency": sole, "parent": sole, "first_day": FIRST}
    _refused_by("agencyparent_not_itself", AgencyParent, **values)


def test_agency_does_not_succeed_itself() -> None:
    sole = agency("Sở Xây dựng")
    values = {"predecessor": sole, "successor": sole, "first_day": FIRST}
    _refused_by("succession_not_itself", Succession, **values)


def test_member_is_in_a_group_once_a_day() -> None:
    there = province()
    group = Group.objects.create(owner=there.committee, name="Các sở", first_day=FIRST)
    values = {"group": group, "agency": there.finance, "first_day": FIRST}
    Membership.objects.create(**values, last_day=LATER)
    _refused_by("membership_once_a_day", Membership, **values | {"first_day": LATER})
    Membership.objects.create(**values | {"first_day": date(2026, 1, 2)})


def test_days_stand_in_order() -> None:
    there = province()
    group = Group.objects.create(owner=there.committee, name="N", first_day=FIRST)
    days = {"first_day": LATER, "last_day": FIRST}
    _refused_by("membership_days", Membership, group=group, agency=there.finance, **days)


def test_agency_has_one_head_a_day() -> None:
    post = holder("thu.truong", PostKind.HEAD, province().finance)
    values = {"user": user("khac"), "agency": post.agency, "first_day": LATER}
    _refused_by("post_one_head", Post, kind="head", **values)
    Post.objects.create(kind="focal", **values)


def test_post_has_an_agency_unless_it_looks_over_the_whole() -> None:
    values = {"user": user("khac"), "first_day": FIRST}
    _refused_by("post_has_agency", Post, kind="focal", **values)
    Post.objects.create(kind="inspector", **values)


def test_field_has_one_leader_a_day() -> None:
    there = province()
    one = holder("pct.1", PostKind.LEADER, there.committee)
    two = holder("pct.2", PostKind.LEADER, there.committee)
    field = WorkField.objects.create(code="y-te", name="Y tế")
    values = {"field": field, "kind": "leader", "first_day": FIRST}
    FieldDuty.objects.create(**values, post=one)
    _refused_by("fieldduty_one_leader", FieldDuty, **values, post=two)


def test_nobody_delegates_to_himself() -> None:
    sole = user("mot-nguoi")
    values = {"giver": sole, "receiver": sole, "first_day": FIRST, "last_day": LAST, "basis": "g"}
    _refused_by("delegation_not_to_oneself", Delegation, **values)


@pytest.mark.parametrize("username", ["Hoa", "a", "có dấu", "x" * 151 + "/"])
def test_user_name_has_a_form(username: str) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        User.objects.create(username=username, full_name="A", sort_key="A")


def test_address_belongs_to_one_account() -> None:
    values = {"full_name": "A", "email": "a@lc.vn"}
    User.objects.create(username="mot", **values)
    _refused_by("user_email_once", User, username="hai", **values)


def test_history_is_only_added_to() -> None:
    agency("Sở Xây dựng")
    change = Change.objects.get()
    for write in (change.delete, change.save):
        with pytest.raises(DatabaseError, match="never changed"), transaction.atomic():
            write()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE people_change SET label = 'x'")
    assert Change.objects.get().label == "Sở Xây dựng"
