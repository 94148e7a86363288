"""Nhiệm vụ: lists, saved lists, export, one task; search and the first page."""

import re
from io import BytesIO

import openpyxl
import pytest

from sauro.tasks.commands.views import save_view
from sauro.tasks.models import SavedView, Task
from tests.directives.offices import agency
from tests.tasks.life import work_of
from tests.web.pages import signed_in, words


@pytest.fixture
def directive(plan_given):
    return plan_given


@pytest.fixture
def client(directive):
    return signed_in("cv.tonghop")


def test_list_is_paged_by_fifty_and_keeps_its_filters(client, directive) -> None:
    first = client.get(f"/nhiem-vu/?directive={directive.pk}&sort=document")
    assert "52 nhiệm vụ, 268 lượt giao của 2233/KH-UBND" in words(first)
    assert "Trang 1 trên 2" in words(first)
    assert f"directive={directive.pk}&amp;sort=document&amp;trang=2" in first.content.decode()
    second = client.get(f"/nhiem-vu/?directive={directive.pk}&sort=document&trang=2")
    assert second.content.decode().count('<th scope="row">') == 2


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("q=dat+hiem", 4), ("lacks=agency", 2), ("time=overdue", 3), ("due_to=09/4/2026", 1),
        ("state=received", 0), ("q=khongthay", 0),
    ],
)  # fmt: skip
def test_address_narrows_the_list(client, query, count) -> None:
    assert f"{count} nhiệm vụ, " in words(client.get(f"/nhiem-vu/?{query}"))


def test_part_for_htmx_stands_in_the_page(client) -> None:
    where = "/nhiem-vu/?q=dat+hiem"
    part = client.get(where, headers={"HX-Request": "true"}).content.decode()
    token = 'name="csrfmiddlewaretoken"'
    whole = client.get(where).content.decode()
    assert part.lstrip().startswith('<section class="card" id="rows"')
    assert part.partition(token)[0] in whole


def test_list_is_saved_shared_and_deleted_by_its_owner(client) -> None:
    said = {"ten": "Chưa có cơ quan", "loc": "lacks=agency&trang=2", "chung": "on"}
    answer = client.post("/nhiem-vu/danh-sach/luu/", said, follow=True)
    assert "Đã lưu danh sách." in words(answer)
    view = SavedView.objects.get()
    assert (view.query, view.shared) == ("lacks=agency", True)
    other = signed_in("chanhvp")
    assert "Chưa có cơ quan" in words(other.get("/nhiem-vu/"))
    refused = words(other.post(f"/nhiem-vu/danh-sach/{view.pk}/xoa/", follow=True))
    assert "Chỉ người lưu mới xóa được danh sách này." in refused
    client.post(f"/nhiem-vu/danh-sach/{view.pk}/xoa/")
    assert SavedView.objects.count() == 0


def test_task_that_was_given_up_is_not_said_to_lack_an_agency(client, directive) -> None:
    row = work_of(directive, "so-xay-dung")
    where = f"/nhiem-vu/luot/{row.pk}/end/"
    client.post(where, {"version": row.version, "can_cu": "CV 20/UBND-TH"})
    shown = words(client.get(f"/nhiem-vu/?directive={directive.pk}&state=ended"))
    assert "1 nhiệm vụ" in shown
    assert ("không còn cơ quan thực hiện" in shown, "chưa có cơ quan" in shown) == (True, False)


def test_quote_is_shown_without_the_mark_up_of_its_file(client, directive) -> None:
    tasks = Task.objects.filter(directive=directive)
    (task,) = (one for one in tasks if "(*nếu cần thiết*) để thực" in "".join(one.quotes))
    for where in (f"/nhiem-vu/{task.pk}/", f"/nhiem-vu/luot/{task.assignments.get().pk}/"):
        shown = client.get(where).content.decode()
        assert ("(nếu cần thiết) để thực" in shown, "*nếu" in shown) == (True, False)


def test_list_is_renamed_by_its_owner_and_a_second_of_its_name_replaces_it(client) -> None:
    for name, query in (("Một", "state=given"), ("Hai", "time=overdue"), ("Một", "q=cao")):
        told = words(
            client.post("/nhiem-vu/danh-sach/luu/", {"ten": name, "loc": query}, follow=True)
        )
    assert "Danh sách “Một” nay theo bộ lọc này." in told
    one = SavedView.objects.get(name="Một")
    where = f"/nhiem-vu/danh-sach/{one.pk}/doi-ten/"
    assert "Đã có danh sách mang tên này." in words(client.post(where, {"ten": "Hai"}, follow=True))
    assert "Hãy nhập tên danh sách." in words(client.post(where, {"ten": " "}, follow=True))
    answer = client.post(where, {"ten": " Việc  của tôi "}, follow=True)
    assert answer.redirect_chain == [("/nhiem-vu/?q=cao", 303)]
    assert ("Đã đổi tên." in words(answer), "Việc của tôi" in words(answer)) == (True, True)
    shared = {"ten": "Việc của tôi", "loc": "q=cao", "chung": "on"}
    client.post("/nhiem-vu/danh-sach/luu/", shared)
    other = signed_in("chanhvp")
    assert "Chỉ người lưu mới đổi tên" in words(other.post(where, {"ten": "x"}, follow=True))


def test_private_list_is_nobody_else_s_and_an_agency_shares_none(client) -> None:
    client.post("/nhiem-vu/danh-sach/luu/", {"ten": "Riêng tôi", "loc": "q=cao"})
    view = SavedView.objects.get()
    agency_client = signed_in("soyte.daumoi")
    assert "Riêng tôi" not in words(agency_client.get("/nhiem-vu/"))
    assert agency_client.post(f"/nhiem-vu/danh-sach/{view.pk}/xoa/").status_code == 404
    said = {"ten": "Chung", "loc": "q=cao", "chung": "on"}
    refused = words(agency_client.post("/nhiem-vu/danh-sach/luu/", said, follow=True))
    assert "không có quyền rà soát nhiệm vụ" in refused
    unnamed = words(client.post("/nhiem-vu/danh-sach/luu/", {"ten": ""}, follow=True))
    assert "Hãy nhập tên danh sách." in unnamed


def test_export_holds_the_filtered_rows_as_text(client, directive) -> None:
    Task.objects.filter(number=1).update(title="=HYPERLINK(1)", product="@SUM(A1)")
    answer = client.get(f"/nhiem-vu/xuat.xlsx?directive={directive.pk}&sort=document")
    assert answer["Content-Disposition"].startswith('attachment; filename="nhiem-vu-')
    rows = list(openpyxl.load_workbook(BytesIO(answer.content)).active.iter_rows(min_row=3))
    assert len(rows) == 52
    assert [(cell.value, cell.data_type) for cell in (rows[0][1], rows[0][5])] == [
        ("=HYPERLINK(1)", "s"), ("@SUM(A1)", "s"),
    ]  # fmt: skip


def test_task_of_a_group_shows_its_members(client, directive) -> None:
    task = directive.tasks.get(title__contains="lựa chọn địa điểm xây dựng")
    answer = client.get(f"/nhiem-vu/{task.pk}/")
    said = words(answer)
    assert "thành viên theo ngày văn bản: 38 cơ quan" in said
    assert "Giao cơ quan thực hiện: 38 cơ quan" in said
    assert all(quote.split("\n")[0] in answer.content.decode() for quote in task.quotes)
    assert [said.count(f"Rõ {word}") for word in ("người", "việc", "thời gian")] == [1, 1, 1]
    place = f"/van-ban/{directive.pk}/toan-van/"
    assert f'href="{place}?the={task.proposal_id}#cho"' in answer.content.decode()


def test_progress_has_a_linked_square_for_each_task(client, directive) -> None:
    shown = client.get(f"/van-ban/{directive.pk}/").content.decode()
    assert [f'href="/nhiem-vu/{one.pk}/"' in shown for one in Task.objects.all()] == [True] * 52


@pytest.mark.parametrize("typed", ["đất hiếm", "dat hiem", "2233khubnd", "2233/KH-UBND"])
def test_search_finds_with_marks_without_and_by_number(client, typed) -> None:
    said = words(client.get("/tim-kiem/", {"q": typed}))
    assert ("Đoạn trong văn bản" in said or "Văn bản 1 văn bản" in said) is True
    assert "2233/KH-UBND" in said
    nothing = words(client.get("/tim-kiem/", {"q": f"{typed} khongthayco"}))
    assert "Không thấy" in nothing


def test_numbers_of_the_first_page_are_those_of_their_lists(client, directive) -> None:
    finance = agency("so-tai-chinh")
    home = signed_in("sotaichinh.daumoi")
    said = words(home.get("/"))
    assert "Việc của Sở Tài chính 10 nhiệm vụ đã giao 10 quá hạn 1" in said
    for query in ("state=given", "time=overdue", "time=soon", "time=none"):
        where = f"/nhiem-vu/?agency={finance.pk}&{query}"
        assert where.replace("&", "&amp;") in home.get("/").content.decode()
    listed = words(home.get(f"/nhiem-vu/?agency={finance.pk}&state=given"))
    assert "10 nhiệm vụ, " in listed
    office = words(client.get("/"))
    assert "chờ rà soát 0 chờ xác nhận rà soát 0 đã rà soát, chờ giao 0" in office
    assert "Nhiệm vụ đã giao nhiệm vụ 52" in office


def test_first_page_of_one_agency_shows_what_of_it_waits(client, directive) -> None:
    builder = agency("so-xay-dung")
    told = words(client.get(f"/?co-quan={builder.pk}"))
    assert "Của Sở Xây dựng Không còn việc nào của cơ quan này chờ bạn xử lý." in told
    assert "Văn bản chờ xử lý" in words(client.get("/?co-quan=999999"))


def test_saved_lists_are_reached_from_the_first_page(there, client) -> None:
    for number in range(9):
        save_view(there.act, f"Danh sách {number}", f"lacks=due&q={number}", shared=True)
    answer = client.get("/")
    found = re.findall(r'href="/nhiem-vu/\?lacks=due&amp;q=([0-9])"', answer.content.decode())
    assert found == [str(number) for number in range(8)]
    assert "Xem cả 9" in words(answer)
    assert "Danh sách đã lưu" not in words(signed_in("quantri").get("/"))
