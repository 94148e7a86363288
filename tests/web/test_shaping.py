"""What the office does with several tasks or a whole directive, by its pages."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from sauro.people.act import Act
from sauro.people.commands.reorganisation import Heir, dissolve_agency
from sauro.people.models import Group
from sauro.tasks.commands.progress import set_items
from sauro.tasks.commands.register import Entry, register
from sauro.tasks.commands.steps import take
from sauro.tasks.models import Assignment, Cadence, Task
from tests.directives.offices import account, agency
from tests.tasks.life import fresh, reported, work_of
from tests.web.pages import signed_in, words

BUILDER, OFFICE = "soxaydung.daumoi", "chanhvp"
TODAY = timezone.localdate()


@pytest.fixture
def office() -> Client:
    return signed_in(OFFICE)


@pytest.fixture
def rows(plan_given) -> list[Assignment]:
    return [work_of(plan_given, "so-xay-dung", number) for number in range(2)]


def seen(answer) -> list[str]:
    """What a preview would do, as it stands in its form."""
    return re.findall(r'name="luot" value="([0-9]+:[0-9]+)"', answer.content.decode())


def test_two_tasks_are_seen_as_one_and_become_it(office: Client, rows) -> None:
    where = f"/nhiem-vu/gop/{rows[0].task.directive_id}/"
    ticked = office.get(f"{where}?nhiem-vu={rows[0].task_id}").content.decode()
    assert f'value="{rows[0].task_id}" checked' in ticked
    chosen = {"nhiem_vu": [row.task_id for row in rows]}
    preview = office.post(where, chosen)
    numbers = [row.task.number for row in rows]
    assert f"Nhiệm vụ {numbers[0]}: đã giao" in words(preview)
    said = {**chosen, "luot": seen(preview), "lam": "1", "noi_dung": "Làm cả hai"}
    empty = office.post(where, said)
    assert (empty.status_code, fresh(rows[0]).state) == (422, "given")
    assert "Hãy nhập căn cứ." in words(empty)
    done = office.post(where, {**said, "can_cu": "CV 20/UBND-TH"}, follow=True)
    made = Task.objects.get(title="Làm cả hai")
    assert done.redirect_chain == [(f"/nhiem-vu/{made.pk}/", 303)]
    told = words(done)
    assert "Đã gộp 2 nhiệm vụ thành nhiệm vụ này." in told
    assert f"Gộp từ Nhiệm vụ {numbers[0]} CV 20/UBND-TH" in told
    old = words(office.get(f"/nhiem-vu/{rows[1].task_id}/lich-su/"))
    assert "Gộp nhiệm vụ: Sở Xây dựng Trạng thái: Đã giao → Thôi theo dõi CV 20/UBND-TH" in old
    again = office.post(where, {**said, "can_cu": "CV 20/UBND-TH"})
    assert "ít nhất hai nhiệm vụ chưa báo cáo" in words(again)


def test_one_task_alone_or_an_agency_merges_nothing(office: Client, rows) -> None:
    where = f"/nhiem-vu/gop/{rows[0].task.directive_id}/"
    alone = office.post(where, {"nhiem_vu": [rows[0].task_id]})
    assert alone.status_code == 422
    assert signed_in(BUILDER).post(where, {}).status_code == 403
    assert office.get("/nhiem-vu/gop/999999/").status_code == 404


def day(offset: int) -> str:
    return f"{TODAY + timedelta(offset):%d/%m/%Y}"


def test_periods_of_a_whole_directive_are_set_moved_and_ended(office: Client, rows) -> None:
    directive = rows[0].task.directive
    where = f"/nhiem-vu/ky-bao-cao/van-ban/{directive.pk}/"
    assert "Chưa đặt kỳ báo cáo nào." in words(office.get(where))
    said = {"ky": "week", "ngay": 1, "tu_ngay": day(1), "den_ngay": day(28)}
    refused = office.post(where, said)
    assert (refused.status_code, Cadence.objects.count()) == (422, 0)
    told = words(office.post(where, {**said, "can_cu": "KH 2233, mục III"}, follow=True))
    count = Assignment.objects.filter(task__directive=directive).count()
    assert "Đã đặt kỳ báo cáo cho mọi nhiệm vụ của văn bản." in told
    assert "Hằng tuần, thứ Hai Mọi nhiệm vụ của văn bản KH 2233, mục III" in told
    assert f"0/{4 * count:,} đã gửi".replace(",", ".") in told
    one = Cadence.objects.get()
    assert "Còn 4 kỳ chưa đến hạn" in words(office.get(f"/nhiem-vu/ky-bao-cao/{one.pk}/doi-ngay/"))
    moved = office.post(
        f"/nhiem-vu/ky-bao-cao/{one.pk}/doi-ngay/", {"ngay": 5, "can_cu": "CV 9"}, follow=True
    )
    assert "Hằng tuần, thứ Sáu" in words(moved)
    ended = {"ngay": day(10), "can_cu": "CV 10"}
    office.post(f"/nhiem-vu/ky-bao-cao/{one.pk}/ket-thuc/", ended)
    assert {duty.due > TODAY + timedelta(10) for duty in one.periods.all()} == {False}
    history = words(office.get(f"/nhiem-vu/{rows[0].task_id}/lich-su/"))
    for what in ("Đặt kỳ báo cáo", "Đổi ngày kỳ báo cáo", "Kết thúc kỳ báo cáo"):
        assert f"{what}: " in history


def test_report_of_a_period_is_sent_back_and_the_matrix_says_so(office: Client, rows) -> None:
    builder, row = signed_in(BUILDER), rows[0]
    said = {"ky": "week", "ngay": 1 + TODAY.weekday(), "tu_ngay": day(0), "den_ngay": day(14)}
    office.post(f"/nhiem-vu/{row.task_id}/ky-bao-cao/", {**said, "can_cu": "KH 2233"})
    page = f"/nhiem-vu/luot/{row.pk}/"
    builder.post(f"{page}update/", {"noi_dung": "Đã họp giao ban"})
    duty = row.periods.order_by("due")[0]
    where = f"{page}ky/{duty.pk}/"
    assert where not in builder.get(page).content.decode()
    assert where in office.get(page).content.decode()
    assert "Sở Xây dựng: Đã họp giao ban" in words(office.get(where))
    back = {"loai": "wrong_figures", "ly_do": "Chưa có số giải ngân"}
    assert builder.post(where, back).status_code == 422
    told = words(office.post(where, back, follow=True))
    assert f"Đã yêu cầu làm lại báo cáo {duty.label}." in told
    assert "Số liệu cần kiểm tra lại: Chưa có số giải ngân." in words(builder.get(page))
    assert "Báo cáo kỳ phải làm lại 1 lượt giao" in words(builder.get("/"))
    matrix = words(office.get(f"/dang-ky/bang-duyet/?van-ban={row.task.directive_id}"))
    assert f"báo cáo {duty.label} của 2233/KH-UBND, 1 cơ quan phải làm lại" in matrix
    builder.post(f"{page}update/", {"noi_dung": "Đã bổ sung"})
    assert "làm lại theo yêu cầu" in words(office.get(page))


def test_kind_of_reason_stands_wherever_a_return_is_told(office: Client, rows) -> None:
    builder, row = signed_in(BUILDER), rows[0]
    reported(row, BUILDER)
    back = {"version": fresh(row).version, "loai": "not_signed", "ly_do": "Thiếu chữ ký"}
    office.post(f"/nhiem-vu/luot/{row.pk}/return/", back)
    kind, page = "Văn bản chưa ký hoặc ký không đúng thẩm quyền", f"/nhiem-vu/luot/{row.pk}/"
    assert f"Yêu cầu bổ sung, làm lại {kind} Thiếu chữ ký" in words(builder.get(page))
    task = f"/nhiem-vu/{row.task_id}/"
    assert f"{kind} Thiếu chữ ký" in words(builder.get(task)).partition("Nguyên văn")[0]
    assert f"{kind} Thiếu chữ ký" in words(builder.get(f"{task}lich-su/"))
    assert kind in words(builder.get("/"))
    assert kind not in words(signed_in("soyte.daumoi").get(page))


def test_work_of_a_dissolved_agency_goes_to_its_heir_in_one_request(office: Client, rows) -> None:
    where = "/nhiem-vu/co-quan-da-ket-thuc/"
    assert "Không có cơ quan nào" in words(office.get(where))
    body, heir = agency("so-xay-dung"), agency("so-y-te")
    assert office.get(f"{where}{body.code}/").status_code == 404
    act = Act(None, timezone.now())
    dissolve_agency(act, body, TODAY - timedelta(1), "NQ 12/NQ-HĐND", [Heir(heir)])
    assert "Sở Xây dựng" in words(office.get(where))
    assert "đã kết thúc hoạt động" in words(office.get(f"/nhiem-vu/luot/{rows[0].pk}/"))
    form = office.get(f"{where}{body.code}/").content.decode()
    assert f'<option value="{heir.pk}" selected' in form
    assert 'value="NQ 12/NQ-HĐND"' in form
    said = {"luot": [row.pk for row in rows], "co_quan": heir.pk, "can_cu": "NQ 12/NQ-HĐND"}
    preview = office.post(f"{where}{body.code}/", said)
    assert "Chuyển sang Sở Y tế 2 lượt giao chuyển từ Sở Xây dựng" in words(preview)
    assert "Danh mục không ghi" not in words(preview)
    other = office.post(f"{where}{body.code}/", {**said, "co_quan": agency("so-noi-vu").pk})
    assert "Danh mục không ghi Sở Nội vụ là cơ quan kế nhiệm" in words(other)
    done = office.post(
        f"{where}{body.code}/", {**said, "luot": seen(preview), "lam": "1"}, follow=True
    )
    assert "Đã chuyển 2 lượt giao sang Sở Y tế." in words(done)
    assert {fresh(row).state for row in rows} == {"ended"}
    made = Assignment.objects.filter(continues__in=rows)
    assert {(one.agency_id, one.state) for one in made} == {(heir.pk, "given")}
    told = words(office.get(f"/nhiem-vu/{rows[0].task_id}/lich-su/"))
    assert "Chuyển cơ quan kế nhiệm: Sở Xây dựng" in told
    assert "NQ 12/NQ-HĐND" in told


def test_task_of_nobody_is_given_on_its_page_to_one_or_a_group(office: Client, plan_given) -> None:
    task = plan_given.tasks.filter(addressees=0).order_by("number")[0]
    file = office.get(f"/van-ban/{plan_given.pk}/")
    lacking = f"/nhiem-vu/?directive={plan_given.pk}&amp;lacks=agency"
    assert f'href="{lacking}">2 nhiệm vụ chưa có cơ quan thực hiện' in file.content.decode()
    where = f"/nhiem-vu/{task.pk}/giao-cho/"
    assert (
        f'href="{where}">Giao cho cơ quan' in office.get(f"/nhiem-vu/{task.pk}/").content.decode()
    )
    both = {"co_quan": agency("so-y-te").pk, "nhom": Group.objects.all()[0].pk, "can_cu": "CV 30"}
    for wrong in ({"can_cu": "CV 30"}, both):
        answer = office.post(where, wrong)
        assert answer.status_code == 422
        assert "Hãy chọn một cơ quan, hoặc một nhóm cơ quan." in words(answer)
    done = office.post(where, {"co_quan": agency("so-y-te").pk, "can_cu": "CV 30"}, follow=True)
    assert "Sở Y tế Đã giao" in words(done)
    assert "Giao thêm cơ quan" in words(done)
    assert "1 nhiệm vụ chưa có cơ quan thực hiện" in words(office.get(f"/van-ban/{plan_given.pk}/"))
    assert signed_in(BUILDER).post(where, both).status_code in (403, 404)


def test_agency_takes_over_what_it_recorded_for_a_task_that_was_replaced(
    office: Client, rows
) -> None:
    row, act = rows[0], Act(account(BUILDER), timezone.now(), "ghi")
    take(act, "receive", row, row.version)
    register(act, {row.pk: Entry(product="Tờ trình", due=TODAY + timedelta(90))}, send=False)
    set_items(act, fresh(row), ["Dự án A", "Dự án B"])
    where = f"/nhiem-vu/{row.task_id}/thay-the/"
    office.post(where, {"noi_dung": "Nội dung mới", "can_cu": "CV 20/UBND-TH"})
    made = Assignment.objects.get(task__title="Nội dung mới", agency=row.agency)
    page, builder = f"/nhiem-vu/luot/{made.pk}/", signed_in(BUILDER)
    assert "Mang sang từ" not in words(signed_in("kiemtra").get(page))
    shown = builder.get(page)
    assert f"Mang sang từ nhiệm vụ {row.task.number}" in words(shown)
    assert "Gửi đăng ký: hạn" in words(shown)
    ticked = re.findall(r'name="thanh_phan" value="([0-9]+)"[^>]*checked', shown.content.decode())
    assert len(ticked) == 2
    empty = builder.post(f"{page}take_over/", {})
    assert (empty.status_code, made.items.count()) == (422, 0)
    assert "ít nhất một nội dung" in words(empty)
    said = {"ke_hoach": "on", "thanh_phan": ticked}
    done = builder.post(f"{page}take_over/", said, follow=True)
    assert done.redirect_chain == [(page, 303)]
    told = words(done)
    assert "Đã mang sang nhiệm vụ này." in told
    assert "0/2 đã trình, 0/2 phê duyệt" in told
    assert "Mang sang từ nhiệm vụ" not in told
    assert made.registrations.get().state == "sent"
    assert "Việc khác" not in words(builder.get(f"/nhiem-vu/luot/{row.pk}/"))
