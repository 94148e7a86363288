import pytest
from django.db import connection

from sauro.people.commands.import_register import apply_import
from sauro.people.commands.reorganisation import dissolve_agency
from sauro.people.models import Agency, Change, Group, User
from sauro.people.queries.agencies import agencies_on
from sauro.people.queries.groups import members_on
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.plan import Action, Preview
from sauro.people.sheets.previewing import preview_import
from sauro.people.sheets.writing import export_register
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, act_of, administrator, holder, province
from tests.people.sheets.workbooks import agencies, sheet_of, workbook

pytestmark = pytest.mark.django_db
SHARED = {"kind": "Cơ quan chuyên môn", "level": "Tỉnh", "parent": "ubnd-tinh"}
ALL = workbook(
    {
        Sheet.AGENCIES: [
            SHARED | {"name": "Sở Nội vụ", "abbreviations": "Sở NV", "rank": 7},
            SHARED | {"code": "so-y-te", "name": "Sở Y tế và Xã hội", "aliases": "SYT"},
            SHARED | {"name": "Chi cục", "parent": "so-noi-vu"},
            SHARED | {"code": "so-tai-chinh", "name": "Sở Tài chính", "parent": "so-y-te"},
            SHARED | {"name": ""},
        ],
        Sheet.GROUPS: [
            {"group": "Các sở", "owner": "ubnd-tinh", "also": "Các ngành", "member": "so-noi-vu"},
            {"group": "Các sở", "owner": "ubnd-tinh", "member": "so-y-te"},
            {"group": "Các xã", "owner": "ubnd-tinh", "empty_because": "Chờ danh sách"},
        ],
        Sheet.PEOPLE: [
            {"username": "mot", "full_name": "Lò Văn An", "kind": "Thủ trưởng cơ quan",
             "agency": "so-noi-vu", "title": "Giám đốc", "first_day": DAY},
            {"username": "hai", "full_name": "Vàng Thị Chi"},
        ],
    }
)  # fmt: skip


def _apply(data: bytes, act=SYSTEM) -> Preview:
    return apply_import(act, data, DAY, preview_import(data, DAY).fingerprint)


def _counts(data: bytes) -> dict[Action, int]:
    return {action: count for action, count in preview_import(data, DAY).counts.items() if count}


def test_what_was_shown_is_done() -> None:
    there = province()
    assert _counts(ALL) == {Action.CREATE: 7, Action.UPDATE: 2, Action.ERROR: 1}
    _apply(ALL, act_of(administrator(), "yc-3"))
    views = {view.agency.code: view for view in agencies_on(DAY)}
    group = Group.objects.get(name="Các sở")
    assert (views["so-noi-vu"].short, views["so-y-te"].name, views["chi-cuc"].parent_id) == (
        "Sở NV", "Sở Y tế và Xã hội", views["so-noi-vu"].id,
    )  # fmt: skip
    assert views["so-tai-chinh"].parent_id == there.health.pk
    assert {view.agency.code for view in members_on(group, DAY).members} == {"so-noi-vu", "so-y-te"}
    assert [row.text for row in group.names.order_by("pk")] == ["Các sở", "Các ngành"]
    assert Group.objects.get(name="Các xã").note == "Chờ danh sách"
    (standing,) = posts_on(User.objects.get(username="mot"), DAY)
    assert (standing.kind, standing.post.title) == ("head", "Giám đốc")
    made = Change.objects.filter(request_id="yc-3").order_by("pk")
    assert list(made.values_list("action", flat=True)) == [
        "create_agency", "rename_agency", "add_name", "create_agency", "move_agency",
        "create_group", "create_group", "create_user", "appoint", "create_user", "set_members",
    ]  # fmt: skip


def test_second_import_of_the_same_file_does_nothing() -> None:
    province()
    _apply(ALL)
    changes = Change.objects.count()
    assert _counts(ALL) == {Action.SKIP: 9, Action.ERROR: 1}
    with pytest.raises(Refused, match="Tệp không có gì để nhập"):
        _apply(ALL)
    assert Change.objects.count() == changes


def test_export_is_imported_again_without_a_change() -> None:
    province()
    _apply(ALL)
    assert _counts(export_register(DAY)) == {Action.SKIP: 13}


def test_export_goes_into_an_empty_register() -> None:
    province()
    _apply(ALL)
    data = export_register(DAY)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("TRUNCATE people_agency, people_user CASCADE")
    assert agencies_on(DAY) == []
    _apply(data)
    again = export_register(DAY)
    assert [sheet_of(again, sheet) for sheet in Sheet] == [sheet_of(data, sheet) for sheet in Sheet]


def test_nothing_is_done_after_the_register_changed() -> None:
    there = province()
    shown = preview_import(ALL, DAY).fingerprint
    dissolve_agency(SYSTEM, there.health, FIRST, "NQ 9")
    with pytest.raises(Refused, match="đã thay đổi sau khi xem trước"):
        apply_import(SYSTEM, ALL, DAY, shown)
    assert not Agency.objects.filter(code="so-noi-vu").exists()


def test_another_file_than_was_shown_is_refused() -> None:
    shown = preview_import(agencies({"name": "Sở A"}), DAY).fingerprint
    with pytest.raises(Refused, match="xem trước lại"):
        apply_import(SYSTEM, agencies({"name": "Sở B"}), DAY, shown)


def test_one_refused_row_stops_all_and_is_named() -> None:
    data = agencies({"name": "Sở A", "identifier": "H1"}, {"name": "Sở B", "identifier": "H1"})
    with pytest.raises(Refused, match="Trang “Cơ quan”, dòng 3: Mã định danh này đã thuộc"):
        _apply(data)
    assert not Agency.objects.exists()


def test_name_that_began_on_the_day_is_corrected_in_place() -> None:
    _apply(agencies({"code": "so-a", "name": "Sở A"}))
    _apply(agencies({"code": "so-a", "name": "Sở B"}))
    names = Agency.objects.get(code="so-a").names
    assert [(name.text, name.first_day) for name in names.all()] == [("Sở B", DAY)]


def test_people_need_the_right_over_accounts() -> None:
    office = holder("cv", PostKind.OFFICE, province().office).user
    people = workbook({Sheet.PEOPLE: [{"username": "mot", "full_name": "Lò Văn An"}]})
    with pytest.raises(Refused, match="không có quyền quản lý tài khoản"):
        _apply(people, act_of(office))
    _apply(agencies({"name": "Sở A"}), act_of(office))
    there = [User.objects.filter(username="mot"), Agency.objects.filter(code="so-a")]
    assert [rows.count() for rows in there] == [0, 1]


def test_nobody_appoints_himself_by_a_file() -> None:
    keeper, there = administrator(), province()
    row = {
        "username": "quantri", "full_name": keeper.full_name, "kind": "Thủ trưởng cơ quan",
        "agency": there.health.code,
    }  # fmt: skip
    with pytest.raises(Refused, match="dòng 2: Không ai tự giao vị trí"):
        _apply(workbook({Sheet.PEOPLE: [row]}), act_of(keeper))
