"""The agency's own plan: read, laid beside its tasks, filled into the grid, sent with its words."""

from datetime import date

import pytest

from sauro.directives.models import Original
from sauro.directives.originals import waiting
from sauro.tasks.models import Assignment, Registration
from tests.directives.tables import as_docx, paragraphs_as_docx
from tests.tasks.given import given_plan
from tests.tasks.registering import BUILDER, sent, work_of
from tests.web.pages import file, signed_in, words
from tests.web.registrations.own_plan import PLAN

FIELDS = ("nguoi", "ten", "han", "sp", "buoc", "ghi")


@pytest.fixture
def rows(there) -> list[Assignment]:
    directive, _ = given_plan(there.act)
    return work_of(directive)


def where(rows: list[Assignment]) -> str:
    return f"/dang-ky/{rows[0].task.directive_id}/{rows[0].agency_id}/"


def uploaded(rows: list[Assignment], data: bytes, name: str):
    return signed_in(BUILDER).post(f"{where(rows)}ke-hoach/", {"tep": file(data, name)})


def filled(client, rows: list[Assignment], at: str, wish: str):
    """What the filled grid sends."""
    key = at.rstrip("/").rpartition("/")[2]
    form = client.get(f"{where(rows)}?ke-hoach={key}").context["form"]
    data = {"viec": wish, "ke-hoach": key}
    for line in form.lines:
        if line.form:
            pk = line.row.assignment.pk
            data |= {f"{pk}-{name}": line.form[name].value() or "" for name in FIELDS}
            data[f"{pk}-goc"] = line.seen
    return client.post(where(rows), data)


@pytest.mark.parametrize("name", ["ke-hoach.txt", "ke-hoach.docx"])
def test_plan_is_laid_beside_the_tasks_it_surely_speaks_of(rows, name) -> None:
    data = PLAN.encode() if name.endswith("txt") else paragraphs_as_docx(PLAN.splitlines())
    answer = uploaded(rows, data, name)
    assert answer.status_code == 303, words(answer)
    page = signed_in(BUILDER).get(answer["Location"])
    pairs = {row.assignment.task.number: one for row, one in page.context["pairs"]}
    assert {number: (one.who, one.due) for number, one in pairs.items()} == {
        1: ("Phòng Quản lý kết cấu hạ tầng giao thông", date(2026, 4, 19)),
        45: ("Phòng Quy hoạch xây dựng", date(2026, 5, 14)),
    }
    assert all(" ".join(one.words.split()) in PLAN for one in pairs.values())
    assert [one.who for one in page.context["plan"].other] == ["Văn phòng Sở", "Văn phòng Sở"]
    assert len(page.context["without"]) == 5
    assert Registration.objects.count() == 0


def test_filled_grid_shows_the_words_and_saves_them_with_the_plan(rows) -> None:
    client = signed_in(BUILDER)
    at = uploaded(rows, PLAN.encode(), "ke-hoach.txt")["Location"]
    key = at.rstrip("/").rpartition("/")[2]
    said = words(client.get(f"{where(rows)}?ke-hoach={key}"))
    assert "Đã điền 2 dòng từ kế hoạch 512/KH-SXD" in said
    assert "Từ kế hoạch: “Phòng Quy hoạch xây dựng lập Kế hoạch làm việc" in said
    assert Registration.objects.count() == 0
    assert filled(client, rows, at, "gui").status_code == 303
    found = Registration.objects.order_by("assignment__task__number")
    assert [(one.state, one.person_name, f"{one.due}") for one in found] == [
        ("sent", "Phòng Quản lý kết cấu hạ tầng giao thông", "2026-04-19"),
        ("sent", "Phòng Quy hoạch xây dựng", "2026-05-14"),
    ]
    assert {one.plan for one in found} == {Original.objects.get(name="ke-hoach.txt")}
    assert all(one.plan_words in PLAN for one in found)
    office = signed_in("cv.tonghop").get(f"/dang-ky/{rows[0].task.directive_id}/cho-dong-y/")
    assert "Từ kế hoạch: “Phòng Quy hoạch xây dựng" in words(office)


def test_what_the_agency_wrote_itself_is_not_replaced(rows) -> None:
    client = signed_in(BUILDER)
    before = sent(rows[:1])[0].due
    Registration.objects.update(state="draft")
    at = uploaded(rows, PLAN.encode(), "ke-hoach.txt")["Location"]
    filled(client, rows, at, "luu")
    assert Registration.objects.get(assignment=rows[0]).due == before


def test_marked_plan_is_refused_and_nothing_of_it_stays(rows) -> None:
    count = Original.objects.count()
    answer = uploaded(rows, f"MẬT\n{PLAN}".encode(), "ke-hoach.txt")
    assert answer.status_code == 422
    assert (Original.objects.count(), waiting()) == (count, [])


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"MZ\x90\x00", "ke-hoach.exe", "không phải văn bản"),
        ("Không có việc gì.".encode(), "ke-hoach.txt", "Không đọc được nhiệm vụ nào"),
        (PLAN.replace("SỞ XÂY DỰNG", "SỞ Y TẾ").encode(), "a.txt", "không phải Sở Xây dựng"),
    ],
)
def test_file_that_is_no_plan_of_the_agency_is_refused(rows, data, name, why) -> None:
    count = Original.objects.count()
    answer = uploaded(rows, data, name)
    assert (answer.status_code, Original.objects.count()) == (422, count)
    assert why in words(answer)


def test_plan_that_is_not_kept_any_more_is_said_and_what_was_typed_stays(rows) -> None:
    client = signed_in(BUILDER)
    key = f"{rows[0].pk}-"
    answer = client.post(
        where(rows),
        {"viec": "gui", "ke-hoach": "x", f"{key}goc": "", f"{key}sp": "Đề án riêng"},
    )
    assert answer.status_code == 422
    assert "Kế hoạch đã đọc không còn được giữ." in words(answer)
    assert "Đề án riêng" in words(answer)


def test_table_of_tasks_is_laid_beside_as_well(rows) -> None:
    what = (
        "Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, điều hành toàn diện dự án"
    )
    data = as_docx([
        (what, "Phòng Hạ tầng", "", "Trước ngày 20/4/2026"),
        ("Tập huấn nghiệp vụ cho công chức", "Văn phòng Sở", "", "Tháng 5/2026"),
    ])  # fmt: skip
    at = uploaded(rows, data, "bieu.docx")["Location"]
    pairs = signed_in(BUILDER).get(at).context["pairs"]
    assert [(row.assignment.task.number, one.who) for row, one in pairs] == [(1, "Phòng Hạ tầng")]
