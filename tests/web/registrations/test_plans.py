"""The agency's own plan: read, laid beside its tasks, filled into the grid, sent with its words."""

from datetime import date

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from sauro.directives.models import AgencyPlan, Original
from sauro.directives.originals import waiting
from sauro.tasks.commands.plan_reading import PLANS, read_agency_plan
from sauro.tasks.models import Assignment, Registration
from tests.directives.tables import as_docx, paragraphs_as_docx
from tests.tasks.registering import BUILDER, sent, work_of
from tests.web.pages import file, signed_in, words
from tests.web.registrations.own_plan import PLAN

FIELDS = ("nguoi", "ten", "han", "sp", "buoc", "ghi")


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return work_of(plan_given)


def where(rows: list[Assignment]) -> str:
    return f"/dang-ky/{rows[0].task.directive_id}/{rows[0].agency_id}/"


def handed_in(rows: list[Assignment], data: bytes, name: str):
    return signed_in(BUILDER).post(f"{where(rows)}ke-hoach/", {"tep": file(data, name)})


def uploaded(rows: list[Assignment], data: bytes, name: str):
    """Handed in, and read by the job."""
    answer = handed_in(rows, data, name)
    if answer.status_code == 303:
        read_agency_plan(AgencyPlan.objects.latest("pk").pk)
    return answer


def state_of(answer) -> str:
    """What the page that the answer leads to says."""
    return words(signed_in(BUILDER).get(answer["Location"]))


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


def test_plan_waits_and_is_read_by_the_job_once(rows) -> None:
    answer = handed_in(rows, PLAN.encode(), "ke-hoach.txt")
    said = state_of(answer)
    assert "Đang đọc" in said
    assert "Điền vào bảng đăng ký" not in said
    assert 'hx-trigger="every 2s"' in signed_in(BUILDER).get(answer["Location"]).content.decode()
    plan = AgencyPlan.objects.get()
    assert waiting(PLANS) == [plan.spool]
    jobs = ProcrastinateJob.objects.filter(task_name="sauro.tasks.jobs.read_plan")
    assert [one.args for one in jobs] == [{"plan_id": plan.pk}]
    assert [read_agency_plan(plan.pk) for _ in range(2)] == ["laid", "laid"]
    assert "2 nhiệm vụ có trong kế hoạch" in state_of(answer)
    assert (waiting(PLANS), Original.objects.filter(name="ke-hoach.txt").count()) == ([], 1)


def test_part_that_the_page_asks_for_is_the_page_s_own(rows) -> None:
    answer = uploaded(rows, PLAN.encode(), "ke-hoach.txt")
    client = signed_in(BUILDER)
    part = client.get(answer["Location"], headers={"HX-Request": "true"}).content.decode()
    assert part.strip().startswith('<div id="whole"')
    assert "hx-trigger" not in part
    assert part.strip() in client.get(answer["Location"]).content.decode()


def test_marked_plan_is_refused_and_nothing_of_it_stays(rows) -> None:
    count = Original.objects.count()
    answer = uploaded(rows, f"MẬT\n{PLAN}".encode(), "ke-hoach.txt")
    plan = AgencyPlan.objects.get()
    assert "Từ chối vì dấu độ mật" in state_of(answer)
    assert (Original.objects.count(), waiting(PLANS), plan.name) == (count, [], "")


def test_file_that_no_reader_reads_is_refused_at_the_door(rows) -> None:
    answer = uploaded(rows, b"MZ\x90\x00", "ke-hoach.exe")
    assert (answer.status_code, AgencyPlan.objects.count(), waiting(PLANS)) == (422, 0, [])
    assert "không phải văn bản" in words(answer)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("Không có việc gì.".encode(), "Không đọc được nhiệm vụ nào"),
        (PLAN.replace("SỞ XÂY DỰNG", "SỞ Y TẾ").encode(), "không phải Sở Xây dựng"),
    ],
)
def test_file_that_is_no_plan_of_the_agency_is_refused_and_not_kept(rows, data, why) -> None:
    count = Original.objects.count()
    said = state_of(uploaded(rows, data, "ke-hoach.txt"))
    assert why in said
    assert "Đọc lại" not in said
    assert (Original.objects.count(), waiting(PLANS)) == (count, [])


def test_plan_that_cannot_be_read_waits_to_be_read_again_or_is_dropped(rows) -> None:
    answer = uploaded(rows, b"%PDF-1.7 broken", "ke-hoach.pdf")
    plan = AgencyPlan.objects.get()
    assert ("Đọc lỗi" in state_of(answer), waiting(PLANS)) == (True, [plan.spool])
    client = signed_in(BUILDER)
    assert client.post(f"{answer['Location']}doc-lai/").status_code == 303
    assert "Đang đọc" in state_of(answer)
    read_agency_plan(plan.pk)
    dropped = client.post(f"{answer['Location']}bo/")
    plan.refresh_from_db()
    assert (dropped.status_code, plan.state, plan.spool) == (303, "dropped", "")
    again = client.post(f"{answer['Location']}doc-lai/", follow=True)
    assert "không chờ đọc lại" in words(again)


def test_plan_of_another_agency_is_not_found_by_its_number(rows) -> None:
    answer = uploaded(rows, PLAN.encode(), "ke-hoach.txt")
    given = Assignment.objects.filter(task__directive=rows[0].task.directive_id)
    other = given.exclude(agency=rows[0].agency)[0].agency_id
    at = answer["Location"].replace(f"/{rows[0].agency_id}/ke", f"/{other}/ke")
    assert signed_in("cv.tonghop").get(at).status_code == 404
    assert signed_in("cv.tonghop").get(answer["Location"]).status_code == 200


def test_plan_that_is_not_kept_any_more_is_said_and_what_was_typed_stays(rows) -> None:
    client = signed_in(BUILDER)
    key = f"{rows[0].pk}-"
    answer = client.post(
        where(rows),
        {"viec": "gui", "ke-hoach": "x", f"{key}goc": "", f"{key}sp": "Đề án riêng"},
    )
    assert answer.status_code == 422
    assert "Không có kế hoạch đã đọc này." in words(answer)
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
