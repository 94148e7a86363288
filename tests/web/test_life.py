"""The life of a task by its pages, without a browser: what each may do, is told, and reads."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from sauro.people.models import WorkField
from sauro.tasks.models import Assignment, Extension, Obstacle, Task
from tests.directives.offices import account, agency
from tests.tasks.life import due_on, fresh, work_of
from tests.web.pages import signed_in, words

BUILDER = "soxaydung.daumoi"
TODAY = timezone.localdate()
DUE = TODAY + timedelta(20)


@pytest.fixture
def row(plan_given) -> Assignment:
    return due_on(work_of(plan_given, "so-xay-dung"), DUE)


def page(row: Assignment, action: str = "") -> str:
    return f"/nhiem-vu/luot/{row.pk}/" + (f"{action}/" if action else "")


def post(client: Client, row: Assignment, action: str, **said):
    data = {"version": fresh(row).version, **said}
    return client.post(page(row, action), data, follow=True)


def day(offset: int) -> str:
    return f"{TODAY + timedelta(offset):%d/%m/%Y}"


def test_builder_reports_is_sent_back_and_completes(row: Assignment) -> None:
    builder, office = signed_in(BUILDER), signed_in("chanhvp")
    assert "Đã tiếp nhận nhiệm vụ." in words(post(builder, row, "receive"))
    told = words(post(builder, row, "update", noi_dung="Đang lấy ý kiến 5 sở", ty_le="40"))
    assert "Đang lấy ý kiến 5 sở" in told
    assert "Đạt 40%" in told
    done = {"ket_qua": "Kế hoạch 12/KH-SXD", "ngay": day(0)}
    assert "chờ xác nhận" in words(post(builder, row, "report", **done))
    assert post(builder, row, "confirm").status_code == 403
    back = {"loai": "incomplete", "ly_do": "Thiếu phụ lục"}
    assert "Đã yêu cầu bổ sung" in words(post(office, row, "return", **back))
    assert "Thiếu phụ lục" in words(builder.get(page(row)))
    post(builder, row, "report", **done)
    assert "Đã xác nhận hoàn thành." in words(post(office, row, "confirm"))
    assert fresh(row).state == "done"
    told = words(signed_in(BUILDER).get("/"))
    assert "Vừa được xác nhận hoàn thành 1 lượt giao" in told


def test_what_is_missing_is_said_on_the_form_and_keeps_what_was_typed(row: Assignment) -> None:
    builder = signed_in(BUILDER)
    post(builder, row, "receive")
    answer = post(builder, row, "report", ket_qua="Đã họp")
    assert (answer.status_code, fresh(row).state) == (422, "received")
    assert "Hãy nhập ngày." in words(answer)
    assert "Đã họp" in answer.content.decode()
    assert "nếu chậm" not in words(answer)
    late = post(builder, row, "update", noi_dung="Chậm", du_kien=day(60))
    assert "Hãy chọn nguyên nhân" in words(late)


def test_page_that_was_overtaken_says_so(row: Assignment) -> None:
    seen = fresh(row).version
    post(signed_in("soxaydung.thutruong"), row, "receive")
    answer = signed_in(BUILDER).post(page(row, "start"), {"version": seen})
    assert answer.status_code == 422
    assert "vừa được người khác cập nhật" in words(answer)


def test_extension_is_refused_then_countered_and_taken(row: Assignment) -> None:
    builder, leader = signed_in(BUILDER), signed_in("chutich")
    asked = {"den_ngay": day(40), "nguyen_nhan": "objective", "ly_do": "Chờ ý kiến bộ"}
    assert "Đã gửi đề nghị gia hạn." in words(post(builder, row, "extension", **asked))
    assert "Đề nghị gia hạn chờ quyết định 1 lượt giao" in words(leader.get("/"))
    one = Extension.objects.get()
    where = f"/nhiem-vu/gia-han/{one.pk}/"
    assert builder.get(f"{where}grant_extension/").status_code == 403
    told = leader.post(f"{where}refuse_extension/", {"ly_do": "Đã gia hạn một lần"}, follow=True)
    assert "Đã trả lời không đồng ý." in words(told)
    post(builder, row, "extension", **asked)
    two = Extension.objects.get(state="asked")
    where = f"/nhiem-vu/gia-han/{two.pk}/"
    leader.post(f"{where}counter_extension/", {"den_ngay": day(30)})
    assert "Cơ quan giao đề xuất ngày khác 1 lượt giao" in words(builder.get("/"))
    builder.post(f"{where}accept_extension/")
    assert (fresh(row).due, fresh(row).first_due) == (TODAY + timedelta(30), DUE)
    assert leader.get(f"{where}khong-co/").status_code == 404


def test_agency_asks_to_pass_a_task_on_and_the_office_decides(row: Assignment) -> None:
    builder, office = signed_in(BUILDER), signed_in("chanhvp")
    heir = agency("ubnd-tinh")
    said = {"co_quan": heir.pk, "ly_do": "Không thuộc chức năng"}
    assert "Thời hạn vẫn tính" in words(post(builder, row, "misdirect", **said))
    assert "Đề nghị chuyển cơ quan khác 1 lượt giao" in words(office.get("/"))
    form = office.get(page(row, "transfer")).content.decode()
    assert re.search(rf'<option value="{heir.pk}" selected', form)
    assert "Đã chuyển nhiệm vụ" in words(post(office, row, "transfer", co_quan=heir.pk))
    made = Assignment.objects.get(continues=row)
    assert (made.agency, made.due, fresh(row).state) == (heir, DUE, "ended")


def test_six_projects_are_counted_on_the_page(row: Assignment) -> None:
    builder = signed_in(BUILDER)
    names = "\n".join(f"Dự án {number}" for number in range(1, 7))
    post(builder, row, "items", danh_muc=names)
    for number, item in enumerate(row.items.order_by("rank")[:4]):
        approved = {"ngay_duyet": day(0), "so": "11/QĐ-UBND"} if number < 2 else {}
        builder.post(f"{page(row)}thanh-phan/{item.pk}/", {"ngay_trinh": day(-2), **approved})
    assert "4/6 đã trình, 2/6 phê duyệt" in words(builder.get(page(row)))


def test_obstacle_reaches_who_follows_up_and_is_answered(row: Assignment) -> None:
    said = {"noi_dung": "Chưa có vốn", "nguyen_nhan": "objective", "de_nghi": "Bố trí 2 tỷ đồng"}
    post(signed_in(BUILDER), row, "obstacle", **said)
    shown = words(signed_in(BUILDER).get(page(row)))
    assert "Gửi Sở Tài chính. Nguyên nhân khách quan." in shown
    assert " Trả lời " not in shown
    finance = signed_in("sotaichinh.daumoi")
    assert "Khó khăn, vướng mắc chờ trả lời 1 lượt giao" in words(finance.get("/"))
    where = f"{page(row)}vuong-mac/{Obstacle.objects.get().pk}/"
    assert "Đã trả lời." in words(finance.post(where, {"tra_loi": "Đã cấp"}, follow=True))
    assert "Đã cấp" in words(signed_in(BUILDER).get(page(row)))


def test_other_agencies_see_words_and_state_and_nothing_that_was_reported(row: Assignment) -> None:
    post(signed_in(BUILDER), row, "update", noi_dung="Nội dung riêng của Sở")
    other = signed_in("soyte.daumoi")
    told = words(other.get(page(row)))
    assert "không mở cho tài khoản này" in told
    assert "Nội dung riêng" not in told + words(other.get(f"/nhiem-vu/{row.task_id}/lich-su/"))
    assert other.get(page(row, "update")).status_code == 403
    assert "Nội dung riêng" in words(signed_in("kiemtra").get(page(row)))
    assert signed_in("quantri").get(page(row)).status_code == 404


def test_many_are_shown_before_and_after_done_and_taken_back(plan_given) -> None:
    builder = signed_in(BUILDER)
    rows = [work_of(plan_given, "so-xay-dung", number) for number in range(3)]
    post(builder, rows[1], "receive")
    chosen = {"viec": "receive", "nhiem_vu": [row.task_id for row in rows], "loc": "sort=due"}
    shown = builder.post("/nhiem-vu/hang-loat/", chosen)
    assert "2 lượt giao làm được, 1 lượt giao không làm được" in words(shown)
    assert [fresh(row).state for row in rows] == ["given", "received", "given"]
    luot = re.findall(r'name="luot" value="([0-9]+:[0-9]+)"', shown.content.decode())
    done = builder.post("/nhiem-vu/hang-loat/", {**chosen, "luot": luot, "lam": "1"}, follow=True)
    assert "Đã làm với 2 lượt giao." in words(done)
    assert done.redirect_chain == [("/nhiem-vu/?sort=due", 303)]
    request = re.search(r'name="yeu_cau" value="([^"]+)"', done.content.decode())
    assert request
    back = builder.post("/nhiem-vu/hoan-tac/", {"yeu_cau": request[1]}, follow=True)
    assert "Đã hoàn tác với 2 lượt giao." in words(back)
    assert [fresh(row).state for row in rows] == ["given", "received", "given"]


def test_office_enters_the_answer_of_a_leader_and_the_page_says_so(row: Assignment) -> None:
    post(signed_in(BUILDER), row, "obstacle", noi_dung="Chưa có vốn", nguyen_nhan="objective")
    office, one = signed_in("cv.tonghop"), Obstacle.objects.get(assignment=row)
    where, leader = f"{page(row)}vuong-mac/{one.pk}/", account("chutich")
    said = {"tra_loi": "Đồng ý bố trí vốn", "lanh_dao": leader.pk}
    answer = office.post(where, said)
    assert (answer.status_code, "Hãy nhập ngày lãnh đạo có ý kiến." in words(answer)) == (422, True)
    done = office.post(where, {**said, "ngay_y_kien": day(0)}, follow=True)
    assert f"{leader.full_name} quyết định ngày" in words(done)
    assert "ý kiến trực tiếp. Nhập thay:" in words(done)
    decided = words(office.get("/theo-doi/quyet-dinh/"))
    assert f"{account('cv.tonghop').full_name} nhập thay" in decided


def test_leader_and_who_follows_up_answer_for_themselves_alone(row: Assignment) -> None:
    post(signed_in(BUILDER), row, "obstacle", noi_dung="Chưa có vốn", nguyen_nhan="objective")
    one = Obstacle.objects.get(assignment=row)
    for username, offered in (("cv.tonghop", True), ("chutich", False)):
        form = words(signed_in(username).get(f"{page(row)}vuong-mac/{one.pk}/"))
        assert ("Người quyết định" in form) == offered


def test_many_come_into_a_field_of_work_and_out_again(plan_given) -> None:
    office, health = signed_in("chanhvp"), WorkField.objects.get(code="y-te")
    rows = [work_of(plan_given, "so-y-te", number).task for number in range(2)]
    chosen = {"viec": f"linh-vuc-{health.pk}", "nhiem_vu": [row.pk for row in rows], "loc": "q="}
    assert signed_in(BUILDER).post("/nhiem-vu/hang-loat/", chosen).status_code == 403
    shown = office.post("/nhiem-vu/hang-loat/", chosen)
    assert "2 nhiệm vụ đổi lĩnh vực" in words(shown)
    seen = re.findall(r'name="da_xem" value="([0-9]+:[0-9]+)"', shown.content.decode())
    done = office.post("/nhiem-vu/hang-loat/", {**chosen, "da_xem": seen, "lam": "1"}, follow=True)
    assert "Đã gắn lĩnh vực cho 2 nhiệm vụ." in words(done)
    told = words(office.get(f"/nhiem-vu/{rows[0].pk}/"))
    assert "Lãnh đạo phụ trách" in told
    again = office.post("/nhiem-vu/hang-loat/", {**chosen, "da_xem": seen, "lam": "1"})
    assert (again.status_code, "người khác cập nhật" in words(again)) == (422, True)
    request = re.search(r'name="yeu_cau" value="([^"]+)"', done.content.decode())
    assert request
    back = office.post("/nhiem-vu/hoan-tac/", {"yeu_cau": request[1]}, follow=True)
    assert "Đã hoàn tác với 2 nhiệm vụ." in words(back)
    where = f"/nhiem-vu/{rows[1].pk}/linh-vuc/"
    assert "Đã lưu lĩnh vực." in words(office.post(where, {"linh_vuc": health.pk}, follow=True))
    assert list(Task.objects.filter(field=health)) == [rows[1]]


def test_all_that_a_filter_leaves_are_chosen_at_once(plan_given) -> None:
    office, health = signed_in("chanhvp"), WorkField.objects.get(code="y-te")
    agency = work_of(plan_given, "so-y-te", 0).agency_id
    query = f"agency={agency}"
    listed = office.get(f"/nhiem-vu/?{query}")
    count = Task.objects.filter(assignments__agency=agency).distinct().count()
    assert f"Chọn cả {count} nhiệm vụ của danh sách" in words(listed)
    said = {"viec": f"linh-vuc-{health.pk}", "tat_ca": "1", "loc": query}
    shown = office.post("/nhiem-vu/hang-loat/", said)
    assert f"{count} nhiệm vụ đổi lĩnh vực" in words(shown)
    steps = office.post("/nhiem-vu/hang-loat/", {**said, "viec": "receive"})
    assert len(re.findall(r'name="nhiem_vu"', steps.content.decode())) == count
    builder = signed_in(BUILDER)
    own = builder.post("/nhiem-vu/hang-loat/", {"viec": "receive", "tat_ca": "1", "loc": ""})
    mine = Assignment.objects.filter(agency=account(BUILDER).posts.get().agency)
    assert f"{mine.count()} lượt giao làm được" in words(own)


def test_more_than_can_be_done_at_once_is_said(plan_given, monkeypatch) -> None:
    monkeypatch.setattr("sauro.tasks.queries.chosen.AT_MOST", 3)
    monkeypatch.setattr("sauro.web.tasks.bulk.AT_MOST", 3)
    chosen = {"viec": "receive", "tat_ca": "1", "loc": ""}
    said = words(signed_in("chanhvp").post("/nhiem-vu/hang-loat/", chosen))
    assert "đây là 3 lượt giao đầu" in said


def test_many_without_a_choice_or_without_their_basis_are_refused(row: Assignment) -> None:
    office = signed_in("chanhvp")
    assert "Hãy chọn nhiệm vụ" in words(office.post("/nhiem-vu/hang-loat/", {}, follow=True))
    said = {"viec": "pause", "nhiem_vu": [row.task_id], "luot": f"{row.pk}:{fresh(row).version}"}
    answer = office.post("/nhiem-vu/hang-loat/", {**said, "lam": "1"})
    assert (answer.status_code, fresh(row).state) == (422, "given")
    assert "Hãy nhập căn cứ." in words(answer)


def test_five_hundred_fit_into_one_form(row: Assignment) -> None:
    gone = [str(row.task_id + number) for number in range(1, 500)]
    said = {"viec": "receive", "nhiem_vu": [str(row.task_id), *gone], "lam": "1"}
    said |= {"luot": [f"{row.pk}:{row.version}", *(f"{row.pk + int(one)}:1" for one in gone)]}
    answer = signed_in("chanhvp").post("/nhiem-vu/hang-loat/", said)
    assert (answer.status_code, fresh(row).state) == (422, "given")
    assert "chưa làm gì cả" in words(answer)


def test_office_shapes_a_task_as_a_whole(row: Assignment) -> None:
    office, task = signed_in("chanhvp"), row.task_id
    where = f"/nhiem-vu/{task}/"
    said = {"ky": "week", "ngay": 1, "tu_ngay": day(0), "den_ngay": day(28), "can_cu": "KH 2233"}
    assert "Đã đặt kỳ báo cáo." in words(office.post(f"{where}ky-bao-cao/", said, follow=True))
    assert row.periods.count() == 4
    empty = office.post(f"{where}ky-bao-cao/", {**said, "den_ngay": ""})
    assert "phải có lúc hết" in words(empty)
    parts = {"cac_phan": "Phần một\nPhần hai", "can_cu": "CV 20/UBND-TH"}
    told = words(office.post(f"{where}tach/", parts, follow=True))
    assert "Nhiệm vụ này đã thôi theo dõi, thay bằng nhiệm vụ 53 , nhiệm vụ 54" in told
    assert signed_in(BUILDER).post(f"{where}tach/", parts).status_code == 403


def test_history_is_grouped_by_request_with_before_and_after(row: Assignment) -> None:
    post(signed_in("cv.tonghop"), row, "receive")
    told = words(signed_in(BUILDER).get(f"/nhiem-vu/{row.task_id}/lich-su/"))
    assert "Tiếp nhận: Sở Xây dựng nhập thay Trạng thái: Đã giao → Đã tiếp nhận" in told
    given = told.partition("Giao nhiệm vụ")[2]
    assert re.match(r" [0-9]{2}:[0-9]{2} ngày ", given)  # neither its number nor its words again
