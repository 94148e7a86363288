from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.people.commands.groups import create_group, set_members
from sauro.people.commands.reorganisation import dissolve_agency
from sauro.people.commands.users import close_user
from sauro.people.models import Agency, Change
from sauro.people.sheets.columns import Sheet
from sauro.people.sheets.plan import Action
from sauro.people.sheets.previewing import preview_import
from sauro.people.vocabulary import PostKind
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, holder, province, user
from tests.people.sheets.workbooks import agencies, part_of, with_part, workbook

pytestmark = pytest.mark.django_db
CREATE, UPDATE, SKIP, ERROR = Action
NO_PARENT = (
    "Cơ quan cấp trên “khong-co” chưa có trong ngày 30/3/2026. Hãy kiểm tra mã, hoặc đặt dòng của"
    " cơ quan đó lên trước."
)
MOT = {"username": "mot", "full_name": "Lò Văn An"}


def planned(data: bytes, day: date = DAY) -> list[tuple]:
    return [(row.number, row.action, row.details) for row in preview_import(data, day).rows]


def groups(*rows: dict) -> bytes:
    shared = {"group": "Các sở", "owner": "ubnd-tinh"}
    return workbook({Sheet.GROUPS: [shared | row for row in rows]})


def people(*rows: dict) -> bytes:
    return workbook({Sheet.PEOPLE: list(rows)})


def test_nothing_is_written_by_looking() -> None:
    before = Change.objects.count()
    preview_import(agencies({"name": "Sở Nội vụ"}), DAY)
    assert (Agency.objects.count(), Change.objects.count()) == (0, before)


def test_agencies_are_created_updated_skipped_or_wrong() -> None:
    province()
    data = agencies(
        {"name": "Sở Nội vụ", "parent": "ubnd-tinh", "first_day": "01/7/2025"},
        {"code": "so-y-te", "name": "Sở Y tế và Xã hội", "rank": 9, "aliases": "SYT; Sở Y"},
        {"name": "Sở Tài chính", "parent": "ubnd-tinh"},
        {"name": "Chi cục", "parent": "khong-co"},
    )
    assert planned(data) == [
        (2, CREATE, ("Mã so-noi-vu",)),
        (3, UPDATE, (
            "Tên: Sở Y tế → Sở Y tế và Xã hội từ ngày 30/3/2026", "Thứ tự: 3 → 9",
            "Tên gọi khác: thêm SYT", "Tên gọi khác: thêm Sở Y",
        )),
        (4, SKIP, ()),
        (5, ERROR, (NO_PARENT,)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"name": "…"}, "Cột “Tên chính thức” đang để trống"),
        ({"name": "Sở A", "kind": None}, "Cột “Loại” đang để trống"),
        ({"name": "Sở A", "kind": "Sở"}, "Cột “Loại”: không có “Sở”. Hãy ghi một trong: “Ủy ban"),
        ({"name": "Sở A", "first_day": "13/13/2025"}, "“13/13/2025” không phải ngày"),
        ({"name": "Sở A", "first_day": "mai"}, "“mai” không phải ngày. Hãy ghi như 01/7/2025."),
        ({"name": "Sở A", "first_day": date(2026, 4, 1)}, "sau ngày nhập 30/3/2026"),
        ({"name": "Sở A", "rank": "hai"}, "“hai” không phải số nguyên"),
        ({"name": "Sở A", "in_province": "x"}, "hãy ghi “Có” hoặc “Không”"),
        ({"name": "Sở A", "code": "Sở A"}, "Mã “Sở A” chỉ được gồm chữ thường"),
        ({"code": "so-cu", "name": "Sở Cũ"}, "Cơ quan so-cu không có trong ngày 30/3/2026"),
        ({"code": "so-y-te", "name": "Sở Y tế", "first_day": date(2024, 1, 1)}, "đã ghi là 01/7"),
        ({"name": "Văn phòng"}, "Nhiều cơ quan cùng tên: van-phong, van-phong-2"),
    ],
)
def test_wrong_agency_says_what_is_wrong(row: dict, words: str) -> None:
    there = province()
    agency("Văn phòng", parent=there.health)
    agency("Văn phòng", parent=there.finance)
    dissolve_agency(SYSTEM, agency("Sở Cũ"), FIRST, "NQ 9")
    ((number, action, details),) = planned(agencies(row))
    assert (number, action, words in details[0]) == (2, ERROR, True)


def test_zeros_that_excel_took_away_are_put_back() -> None:
    preview = preview_import(agencies({"name": "UBND xã", "unit_code": 3388}), DAY)
    assert preview.rows[0].steps[0].get("unit_code") == "03388"


def test_row_may_stand_under_one_above_it_in_the_file() -> None:
    data = agencies(
        {"name": "Sở Nội vụ"}, {"name": "Chi cục", "parent": "so-noi-vu"}, {"name": "Sở Nội vụ"}
    )
    found = planned(data)
    assert [action for _, action, _ in found] == [CREATE, CREATE, CREATE]
    assert [row.steps[0].get("code") for row in preview_import(data, DAY).rows] == [
        "so-noi-vu", "chi-cuc", "so-noi-vu-2",
    ]  # fmt: skip


def test_code_twice_is_wrong() -> None:
    found = planned(agencies({"code": "a", "name": "A"}, {"code": "a", "name": "B"}))
    assert found[1] == (3, ERROR, ("Mã a có ở hai dòng. Hãy giữ một dòng.",))


def test_members_join_leave_or_stay() -> None:
    there = province()
    group = create_group(SYSTEM, there.committee, "Các sở", FIRST)
    set_members(SYSTEM, group, [there.finance, there.health], FIRST, "b")
    found = planned(
        groups(
            {"member": "so-tai-chinh"}, {"member": "so-y-te", "belongs": "Không"},
            {"member": "van-phong-uy-ban-nhan-dan-tinh", "also": "Các sở, ngành"},
            {"group": "Các xã", "member": "", "empty_because": "Chờ danh sách"},
            {"member": "so-tai-chinh"}, {"member": "khong-co"}, {"owner": "", "member": "so-y-te"},
            {"group": "-"}, {"member": "ubnd-tinh", "belongs": "x"},
        )
    )  # fmt: skip
    assert [action for _, action, _ in found] == [
        SKIP, UPDATE, CREATE, CREATE, ERROR, ERROR, ERROR, ERROR, ERROR,
    ]  # fmt: skip
    assert [details[-1] for _, _, details in found[1:7]] == [
        "Thôi là thành viên từ ngày 30/3/2026",
        "Vào nhóm từ ngày 30/3/2026",
        "Thêm nhóm “Các xã” từ ngày 30/3/2026",
        "Dòng này lặp lại một dòng trên. Hãy giữ một dòng.",
        "Không có cơ quan “khong-co” trong ngày 30/3/2026.",
        "Không có cơ quan “” trong ngày 30/3/2026.",
    ]


def test_people_are_created_updated_skipped_or_wrong() -> None:
    there = province()
    post = holder("co.roi", PostKind.FOCAL, there.health, title="Chuyên viên")
    known = {"username": "co.roi", "full_name": post.user.full_name}
    focal = {"kind": "Công chức đầu mối", "agency": "so-y-te"}
    found = planned(
        people(
            MOT | focal, MOT | {"kind": "Chuyên viên", "agency": "so-y-te"}, MOT | focal,
            known | focal, known | {"email": "a@lc.vn"}, {"username": "Hai", "full_name": "Hai"},
            {"username": "mot", "full_name": "Khác"}, {"username": "ba b", "full_name": "Ba"},
            {"username": "ba", "full_name": ""}, MOT | {"agency": "so-y-te"},
            MOT | {"kind": "Chuyên viên"}, MOT | {"kind": "Chuyên viên", "agency": "x"},
        )
    )  # fmt: skip
    assert [action for _, action, _ in found] == [
        CREATE, CREATE, ERROR, SKIP, ERROR, CREATE, ERROR, ERROR, ERROR, ERROR, ERROR, ERROR,
    ]  # fmt: skip
    assert [details[-1] for _, _, details in (found[0], found[1], found[2], found[10])] == [
        "Giao vị trí Công chức đầu mối từ ngày 30/3/2026",
        "Giao vị trí Chuyên viên từ ngày 30/3/2026",
        "Vị trí này lặp lại một dòng trên. Hãy giữ một dòng.",
        "Vị trí Chuyên viên phải gắn với một cơ quan. Hãy ghi mã cơ quan.",
    ]


def test_known_person_is_updated() -> None:
    there = province()
    holder("co.roi", PostKind.FOCAL, there.health, title="Chuyên viên")
    row = {
        "username": "co.roi", "full_name": "Lò Văn Ân", "email": "an@lc.vn",
        "kind": "Công chức đầu mối", "agency": "so-y-te", "title": "Phó phòng",
    }  # fmt: skip
    found = planned(people(row, row | {"first_day": DAY, "kind": "Chuyên viên"}))
    wrong = planned(people(row | {"first_day": DAY}))
    assert found[0] == (2, UPDATE, (
        "Họ và tên: Lò Văn An → Lò Văn Ân", "Thư điện tử: trống → an@lc.vn",
        "Chức danh: Chuyên viên → Phó phòng",
    ))  # fmt: skip
    assert (found[1][1], wrong[0][1]) == (CREATE, ERROR)


def test_closed_account_is_wrong() -> None:
    close_user(SYSTEM, user("mot"), "nghỉ")
    assert planned(people(MOT))[0][1:] == (
        ERROR, ("Tài khoản mot đã đóng. Hãy mở lại tài khoản trước.",),
    )  # fmt: skip


def test_row_in_error_lends_nothing_to_the_rows_below() -> None:
    province()
    bad = {"kind": "Chuyên viên", "agency": "khong-co"}
    found = planned(people(MOT | bad, MOT | {"kind": "Chuyên viên", "agency": "so-y-te"}))
    assert [action for _, action, _ in found] == [ERROR, CREATE]
    assert found[1][2][0] == "Mở tài khoản (chưa có mật khẩu)"


def test_formula_is_an_error_of_its_row() -> None:
    sheet = "xl/worksheets/sheet1.xml"
    data = agencies({"name": "Sở A", "rank": 777})
    formula = part_of(data, sheet).replace(b"<v>777</v>", b"<f>770+7</f><v>777</v>")
    ((_, action, details),) = planned(with_part(data, sheet, formula))
    assert (action, details) == (
        ERROR, ("Cột “Thứ tự”: ô là công thức. Hãy chép lại ô dưới dạng giá trị.",),
    )  # fmt: skip


def test_fingerprint_changes_with_what_would_be_done() -> None:
    data, other = agencies({"name": "Sở A"}), agencies({"name": "Sở B"})
    prints = [
        preview_import(data, DAY), preview_import(data, DAY), preview_import(other, DAY),
        preview_import(data, FIRST),
    ]  # fmt: skip
    found = [one.fingerprint for one in prints]
    assert (found[0] == found[1], len(set(found))) == (True, 3)


def test_preview_takes_as_many_queries_for_30_rows_as_for_one() -> None:
    province()
    counts = []
    for number in (1, 30):
        data = agencies(*[{"name": f"Sở {one}", "parent": "ubnd-tinh"} for one in range(number)])
        with CaptureQueriesContext(connection) as queries:
            preview = preview_import(data, DAY)
        counts.append((len(queries), preview.counts[CREATE]))
    assert counts == [(8, 1), (8, 30)]
