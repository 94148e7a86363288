from datetime import date
from typing import Any

import pytest

from sauro.people.commands.agencies import NewAgency, correct_agency, create_agency, free_code
from sauro.people.models import Agency, Change
from sauro.people.queries.agencies import agencies_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import AgencyKind, Level
from tests.people.organisation import (
    DAY,
    FIRST,
    SYSTEM,
    act_of,
    administrator,
    agency,
    province,
    user,
)

pytestmark = pytest.mark.django_db
NEW: dict[str, Any] = {"kind": AgencyKind.DEPARTMENT, "level": Level.PROVINCE, "first_day": FIRST}


def test_agency_is_entered_with_names_and_superior() -> None:
    there = province()
    made = create_agency(
        SYSTEM,
        NewAgency(
            "  Sở Nội  vụ", **NEW, parent=there.committee, abbreviations=("Sở NV",),
            aliases=("Sở Nội vụ tỉnh",), identifier="H35.1.A", unit_code="12",
        ),
    )  # fmt: skip
    names = sorted((name.kind, name.text, name.first_day) for name in made.names.all())
    (view,) = agencies_on(DAY, [made.pk])
    assert names == [
        ("abbreviation", "Sở NV", FIRST),
        ("alias", "Sở Nội vụ tỉnh", FIRST),
        ("official", "Sở Nội vụ", FIRST),
    ]
    assert (view.name, view.short, view.parent_id, made.code) == (
        "Sở Nội vụ", "Sở NV", there.committee.pk, "so-noi-vu",
    )  # fmt: skip


def test_entering_leaves_a_row_of_history() -> None:
    keeper = administrator()
    made = create_agency(act_of(keeper, "yc-7"), NewAgency("Sở Nội vụ", **NEW, basis="QĐ 1"))
    change = Change.objects.get(action="create_agency")
    assert (change.by, change.subject_id, change.label, change.reason, change.request_id) == (
        keeper, made.pk, "Sở Nội vụ", "QĐ 1", "yc-7",
    )  # fmt: skip
    assert change.after == {"code": "so-noi-vu", "name": "Sở Nội vụ", "first_day": "2025-07-01"}


def test_short_form_may_be_one_with_the_name_for_matching() -> None:
    there = province()
    (view,) = agencies_on(DAY, [there.ban_bo.pk])
    assert (view.name, view.short) == ("Ủy ban nhân dân xã Bản Bo", "UBND xã Bản Bo")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"name": " - "}, "Tên cơ quan đang để trống"),
        ({"name": "x" * 251}, "Tên: "),
        ({"name": "Sở A; Sở B"}, "dấu chấm phẩy"),
        ({"name": "Sở Y tế"}, "Đã có Sở Y tế"),
        ({"name": "Sở A", "code": "so-y-te"}, "Mã cơ quan so-y-te đã dùng"),
        ({"name": "Sở A", "code": "Sở A"}, "Mã cơ quan: "),
        ({"name": "Sở A", "identifier": "h35"}, "Mã định danh: "),
        ({"name": "Sở A", "unit_code": "123"}, "Mã đơn vị hành chính gồm 2 chữ số"),
        ({"name": "Sở A", "kind": "khac"}, "Loại: "),
        ({"name": "Sở A", "first_day": date(2025, 6, 30)}, "không có trong ngày 30/6/2025"),
    ],
)
def test_unfit_agency_is_refused(values: dict, words: str) -> None:
    there = province()
    before = Agency.objects.count()
    with pytest.raises(Refused, match=words):
        create_agency(SYSTEM, NewAgency(**NEW | {"parent": there.committee} | values))
    assert Agency.objects.count() == before


def test_identifier_belongs_to_one_agency() -> None:
    agency("Sở A", identifier="H35.1")
    with pytest.raises(Refused, match="Mã định danh này đã thuộc một cơ quan khác"):
        agency("Sở B", identifier="H35.1")


def test_same_name_under_another_body_is_another_agency() -> None:
    there = province()
    one, other = agency("Văn phòng", parent=there.finance), agency("Văn phòng", parent=there.health)
    assert (one.code, other.code) == ("van-phong", "van-phong-2")


def test_same_name_twice_without_superior_is_refused() -> None:
    agency("Bộ Y tế")
    with pytest.raises(Refused, match="Đã có Bộ Y tế"):
        agency("Bộ Y Tế")


def test_free_code_is_short_and_not_empty() -> None:
    assert (len(free_code("Sở " + "rất dài " * 30)) <= 60, free_code("…")) == (True, "co-quan")


def test_corrected_agency_keeps_what_it_was_in_history() -> None:
    sole = agency("Sở Xây dựng")
    right = correct_agency(SYSTEM, sole, "rà soát", rank=5, identifier="H35.9")
    change = Change.objects.get(action="correct_agency")
    assert (right.rank, right.identifier) == (5, "H35.9")
    assert (change.before, change.after) == (
        {"rank": 0, "identifier": ""}, {"rank": 5, "identifier": "H35.9"},
    )  # fmt: skip


def test_correction_that_changes_nothing_leaves_no_trace() -> None:
    correct_agency(SYSTEM, agency("Sở Xây dựng"), "rà soát", rank=0)
    assert not Change.objects.filter(action="correct_agency").exists()


def test_what_has_days_is_not_corrected() -> None:
    with pytest.raises(TypeError):
        correct_agency(SYSTEM, agency("Sở Xây dựng"), "", first_day=DAY)


def test_user_without_right_enters_nothing() -> None:
    with pytest.raises(Refused, match="không có quyền"):
        create_agency(act_of(user("khach")), NewAgency("Sở Nội vụ", **NEW))
    assert not Agency.objects.exists()
