"""Văn bản: the list, the file of one, its head, originals, giving."""

import pytest

from sauro.directives.commands.head import set_head
from sauro.directives.commands.review.closing import sign_off
from sauro.directives.models import Directive
from sauro.people.models import WorkField
from sauro.tasks.demo.cast import reviewed
from sauro.tasks.models import Assignment, Task
from tests.directives.commands.review.test_closing import decide_all
from tests.directives.offices import PLAN, notice, plan, taken
from tests.web.pages import signed_in, words


@pytest.fixture
def client(there):
    return signed_in("cv.tonghop")


def head_of(directive: Directive, **changes: object) -> dict[str, object]:
    """What the form of the head sends, with some of it changed."""
    said = {
        "version": directive.version, "kind": directive.kind, "number": directive.number,
        "day": directive.day.strftime("%d/%m/%Y") if directive.day else "",
        "issuer": directive.issuer, "issuer_agency": directive.issuer_agency_id or "",
        "title": directive.title, "signer": directive.signer,
        "follow_up": directive.follow_up, "follow_up_agency": directive.follow_up_agency_id or "",
        "agrees_agency": directive.agrees_agency_id or "",
        "confirms_agency": directive.confirms_agency_id or "",
    }  # fmt: skip
    return said | changes


def test_list_has_what_waits_first_and_filters_by_state(there, client) -> None:
    given = reviewed(there.act, notice(there.act))
    waiting = plan(there.act)
    taken(there.act, "Sở Y tế chủ trì báo cáo UBND tỉnh.", "khac.txt")
    shown = client.get("/van-ban/").content.decode()
    assert shown.index(f"/van-ban/{waiting.pk}/") < shown.index(f"/van-ban/{given.pk}/")
    assert f'href="/van-ban/{waiting.pk}/doi-chieu/">rà soát 52 thẻ' in shown
    assert f'href="/van-ban/{given.pk}/giao/">kiểm tra, giao' in shown
    only = client.get("/van-ban/?state=reviewed").content.decode()
    assert (f"/van-ban/{given.pk}/" in only, f"/van-ban/{waiting.pk}/" in only) == (True, False)
    assert "Có 1 văn bản" in words(client.get("/van-ban/?q=2233khubnd"))
    assert "Không có văn bản nào phù hợp" in words(client.get("/van-ban/?q=khongthay"))


def test_stretch_that_nobody_classed_is_named_before_the_sign_off(there, client) -> None:
    directive = taken(there.act, "Khẩn trương làm rõ việc này, báo cáo tôi.", "y-kien.txt")
    said = words(client.get(f"/van-ban/{directive.pk}/"))
    assert "Không còn thẻ nào chờ quyết định; còn 1 đoạn chưa phân loại." in said
    assert ("chờ xác nhận rà soát" in said, "Rà soát nhiệm vụ" in said) == (False, True)


def test_file_says_who_reads_it_and_what_is_missing(there, client) -> None:
    directive = plan(there.act)
    said = words(client.get(f"/van-ban/{directive.pk}/"))
    assert "Kế hoạch số 2233/KH-UBND ngày 30/3/2026" in said
    assert "Còn 52 trên 52 thẻ nhiệm vụ chờ quyết định." in said
    assert "Thiếu biểu kèm theo" in said
    assert "130/TB-VPCP ngày 17/3/2026, Văn phòng Chính phủ Căn cứ chưa có trong hệ thống" in said
    assert "38 cơ quan Nơi nhận: “UBND các xã, phường”" in said
    assert directive.renditions.get().original.sha256 in said
    assert "Theo dõi, đôn đốc Sở Tài chính" in said


def test_original_comes_back_byte_for_byte(there, client) -> None:
    directive = plan(there.act)
    sha256 = directive.renditions.get().original.sha256
    answer = client.get(f"/van-ban/{directive.pk}/tep/{sha256}/")
    assert answer.getvalue() == PLAN.read_bytes()
    assert answer["Content-Disposition"] == f'attachment; filename="{PLAN.name}"'
    assert client.get(f"/van-ban/{directive.pk}/tep/{'0' * 64}/").status_code == 404


def test_head_is_reviewed_and_a_stale_form_keeps_what_was_typed(there, client) -> None:
    directive = plan(there.act)
    where = f"/van-ban/{directive.pk}/thong-tin/"
    first = head_of(directive, title="Triển khai Thông báo 130")
    assert client.post(where, first).status_code == 303
    answer = client.post(where, head_of(directive, title="Trích yếu của người chậm hơn"))
    assert answer.status_code == 422
    assert "Thông tin văn bản vừa được người khác sửa." in words(answer)
    assert "Trích yếu của người chậm hơn" in words(answer)
    directive.refresh_from_db()
    assert (directive.title, directive.head_checked_by) == (
        "Triển khai Thông báo 130", there.specialist,
    )  # fmt: skip


def test_kind_is_chosen_by_its_name_beside_the_words(there, client) -> None:
    directive = plan(there.act)
    where = f"/van-ban/{directive.pk}/thong-tin/"
    shown = client.get(where).content.decode()
    assert '<option value="KH" selected>Kế hoạch</option>' in shown
    assert '<option value="TT">Thông tư</option>' in shown
    assert "Lai Châu, ngày 30 tháng 3 năm 2026" in shown
    Directive.objects.filter(pk=directive.pk).update(kind="Lệnh bằng lời")
    assert '<option value="Lệnh bằng lời" selected>' in client.get(where).content.decode()
    directive.refresh_from_db()
    assert client.post(where, head_of(directive, kind="QĐ")).status_code == 303
    directive.refresh_from_db()
    assert directive.kind == "QĐ"
    assert "Quyết định số 2233/KH-UBND" in words(client.get(f"/van-ban/{directive.pk}/"))


def test_second_person_is_asked_for_and_the_first_is_not(there, client) -> None:
    directive = plan(there.act)
    set_head(there.act, directive, directive.version, {"needs_second": True})
    decide_all(there.act, directive)
    sign_off(there.act, directive)
    first = words(client.get(f"/van-ban/{directive.pk}/"))
    second = words(signed_in("chanhvp").get(f"/van-ban/{directive.pk}/"))
    said = f"{there.specialist.full_name} đã xác nhận rà soát; chờ người thứ hai xác nhận."
    assert (said in first, said in second) == (True, True)
    assert ("Xem lại rà soát" in first, "Xem lại rà soát" in second) == (True, False)


def test_script_in_a_title_is_words(there, client) -> None:
    directive = plan(there.act)
    evil = "<script>alert(1)</script>"
    client.post(f"/van-ban/{directive.pk}/thong-tin/", head_of(directive, title=evil))
    for where in ("/van-ban/", f"/van-ban/{directive.pk}/", f"/van-ban/{directive.pk}/giao/"):
        shown = client.get(where).content.decode()
        assert (evil in shown, "&lt;script&gt;alert(1)" in shown) == (False, True)


def test_check_before_giving_counts_tasks_and_assignments_apart(there, client) -> None:
    directive = reviewed(there.act, plan(there.act))
    said = words(client.get(f"/van-ban/{directive.pk}/giao/"))
    assert "nhiệm vụ 52 lượt giao 268 cơ quan nhận 57" in said
    assert "Chưa có cơ quan nhận 2 nhiệm vụ" in said
    assert "và 37 cơ quan khác 5 nhiệm vụ, 190 lượt giao" in said
    shown = client.get(f"/van-ban/{directive.pk}/giao/").content.decode()
    one = directive.proposals.earliest("pk")
    assert f'href="../doi-chieu/#the-{one.pk}"' in shown


def test_giving_twice_gives_once(there, client) -> None:
    directive = reviewed(there.act, plan(there.act))
    where = f"/van-ban/{directive.pk}/giao/"
    first = client.post(where, follow=True)
    assert first.redirect_chain == [(f"/van-ban/{directive.pk}/", 303)]
    assert "Đã giao 52 nhiệm vụ, thành 268 lượt giao." in words(first)
    again = words(client.post(where, follow=True))
    assert "đã được giao từ trước; không có gì giao thêm." in again
    assert (Task.objects.count(), Assignment.objects.count()) == (52, 268)


def test_a_field_of_work_may_be_said_with_the_giving(there, client) -> None:
    directive = reviewed(there.act, plan(there.act))
    where = f"/van-ban/{directive.pk}/giao/"
    field = WorkField.objects.order_by("rank")[0]
    choice = f'<option value="{field.pk}">{field.name}</option>'
    assert choice in client.get(where).content.decode()
    client.post(where, {"linh_vuc": field.pk})
    assert set(directive.tasks.values_list("field", flat=True)) == {field.pk}
    shown = words(client.get(f"/nhiem-vu/{directive.tasks.earliest('pk').pk}/"))
    assert f"Lĩnh vực {field.name}" in shown


def test_what_is_not_reviewed_is_not_given(there, client) -> None:
    directive = plan(there.act)
    assert "Chưa giao được" in words(client.get(f"/van-ban/{directive.pk}/giao/"))
    said = words(client.post(f"/van-ban/{directive.pk}/giao/", follow=True))
    assert "Văn bản chưa xác nhận rà soát xong. Hãy xác nhận rồi giao." in said
    assert Task.objects.count() == 0


def test_city_s_communes_are_those_of_2024(there, client) -> None:
    directive = reviewed(there.act, notice(there.act))
    said = words(client.get(f"/van-ban/{directive.pk}/giao/"))
    assert "thành viên nhóm theo ngày văn bản, 18/3/2024" in said
    client.post(f"/van-ban/{directive.pk}/giao/")
    of_groups = Assignment.objects.filter(group__isnull=False).select_related("agency")
    codes = {one.agency.code for one in of_groups}
    ended = {one.agency.code for one in of_groups if one.agency.last_day}
    assert (len(codes), codes) == (7, ended)
    task = of_groups[0].task
    shown = words(client.get(f"/nhiem-vu/{task.pk}/"))
    assert "thành viên theo ngày văn bản: 7 cơ quan" in shown


def test_one_paper_leads_on_to_the_next(there, client) -> None:
    nothing = "Hôm nay không có việc nào chờ xử lý."
    assert nothing in words(client.get("/"))
    first, second = reviewed(there.act, plan(there.act)), notice(there.act)
    home = client.get("/")
    assert nothing not in words(home)
    assert (
        f'href="/van-ban/{second.pk}/doi-chieu/">Rà soát văn bản chờ lâu' in home.content.decode()
    )
    file = f"/van-ban/{first.pk}/"
    assert "Rà soát văn bản tiếp theo" not in words(client.get(file))
    done = client.post(f"{file}giao/", follow=True)
    assert f'href="/van-ban/{second.pk}/doi-chieu/">Rà soát văn bản tiếp' in done.content.decode()
    Directive.objects.filter(pk=second.pk).update(state="reviewed")
    assert "Rà soát văn bản tiếp theo" not in words(client.get(file))
