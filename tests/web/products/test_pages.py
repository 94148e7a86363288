"""Pages of products, as forms send and htmx asks for them."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from sauro.directives.models import Directive
from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.handed_reading import read_handed
from sauro.tasks.commands.handing import Of, take_products
from sauro.tasks.demo.papers import Paper
from sauro.tasks.models import Assignment, Handed, Product
from sauro.tasks.vocabulary import HandedState, WorkState
from tests.people.organisation import act_of, holder, province
from tests.web.given import given
from tests.web.pages import words

pytestmark = pytest.mark.django_db
LOT = "0" * 32
DEBTS = Paper(
    "Sở Tài chính", "88/BC-STC", date(2026, 5, 18), "Rà soát các khoản nợ đọng tài chính công",
    base="Thông báo số 1/TB-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh", above="UBND TỈNH",
)  # fmt: skip
HEAD = {
    "so": "88/BC-STC", "ngay": "18/5/2026", "loai": "Báo cáo", "ban_hanh": "Sở Tài chính",
    "nguoi_ky": "Lò Văn An", "trich_yeu": "Nợ đọng",
}  # fmt: skip


@pytest.fixture
def there(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    found = province()
    holder("office", PostKind.OFFICE, found.office)
    holder("finance", PostKind.FOCAL, found.finance)
    holder("health", PostKind.FOCAL, found.health)
    given(act_of(User.objects.get(username="office")), found.committee)
    return found


def client(username: str) -> Client:
    found = Client()
    found.force_login(User.objects.get(username=username))
    return found


def file(content: str, name: str = "bao-cao.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content.encode())


def handed(username: str, *papers: str, **of: Any) -> list[Handed]:
    """Files handed in and read."""
    act = Act(User.objects.get(username=username), timezone.now())
    files = [File(f"tep-{one}.txt", BytesIO(text.encode())) for one, text in enumerate(papers)]
    for row in take_products(act, LOT, files, Of(**of)):
        read_handed(row.pk)
    return list(Handed.objects.filter(batch=LOT).order_by("pk"))


def assignment(number: int) -> Assignment:
    return Assignment.objects.get(task__number=number)


def asked(text: str) -> str:
    """The same paper with a title that says little."""
    return text.replace("Rà soát các khoản nợ đọng tài chính công", "Rà soát nợ đọng")


def test_many_files_are_taken_as_one_lot(there) -> None:
    files = [file(DEBTS.text), file(asked(DEBTS.text).replace("88/", "89/"), "hai.txt")]
    answer = client("finance").post(
        "/san-pham/", {"lan": LOT, "tep": files, "co_quan": there.finance.pk}
    )
    assert (answer.status_code, answer["Location"]) == (303, f"/san-pham/lan-nop/{LOT}/")
    assert [(one.batch, one.agency) for one in Handed.objects.all()] == [(LOT, there.finance)] * 2
    page = client("finance").get(answer["Location"], headers={"HX-Request": "true"})
    assert page.content.decode().strip().startswith('<section class="card" id="rows"')
    assert 'hx-trigger="every 2s"' in page.content.decode()


def test_form_without_files_is_sent_back(there) -> None:
    answer = client("finance").post("/san-pham/", {"lan": LOT, "co_quan": there.finance.pk})
    assert answer.status_code == 422
    assert "Hãy chọn ít nhất một tệp." in words(answer)


def test_agency_chooses_only_itself(there) -> None:
    page = client("finance").get("/san-pham/").content.decode()
    assert "Sở Y tế</option>" not in page
    data = {"lan": LOT, "tep": file(DEBTS.text), "co_quan": there.health.pk}
    assert client("finance").post("/san-pham/", data).status_code == 422
    assert Handed.objects.count() == 0
    office = client("office").get("/san-pham/").content.decode()
    assert "Tự nhận theo cơ quan ban hành</option>" in office


def test_lot_says_what_was_read_and_how_late(there) -> None:
    handed("finance", DEBTS.text)
    said = words(client("finance").get(f"/san-pham/lan-nop/{LOT}/"))
    assert "88/BC-STC , ngày 18/5/2026" in said
    assert "người ký Nguyễn Văn Bình" in said
    assert "Hạn 14/5/2026: quá hạn" in said
    assert "Đã ghép 1" in said
    assert "Quá hạn 1" in said


def test_lot_of_others_is_no_page(there) -> None:
    row = handed("finance", DEBTS.text)[0]
    places = ("lan-nop/" + LOT, f"tep/{row.pk}", f"tep/{row.pk}/xem", f"lan-nop/{LOT}/bao-cao")
    answers = [client("health").get(f"/san-pham/{place}/").status_code for place in places]
    assert answers == [404] * 4


def test_candidate_is_taken_with_one_button(there) -> None:
    row = handed("finance", asked(DEBTS.text))[0]
    page = client("finance").get(f"/san-pham/lan-nop/{LOT}/")
    assert f'value="{assignment(2).pk}"' in page.content.decode()
    answer = client("finance").post(f"/san-pham/tep/{row.pk}/ghep/", {"nhiem_vu": assignment(2).pk})
    assert (answer.status_code, Product.objects.get().assignment) == (303, assignment(2))


def test_candidate_of_another_agency_is_no_page(there) -> None:
    row = handed("health", asked(DEBTS.text))[0]
    for wanted in (assignment(2).pk, "x", ""):
        answer = client("health").post(f"/san-pham/tep/{row.pk}/ghep/", {"nhiem_vu": wanted})
        assert answer.status_code == 404
    assert Product.objects.count() == 0


def test_another_task_is_chosen_by_its_number(there) -> None:
    row = handed("office", asked(DEBTS.text))[0]
    data = HEAD | {
        "nhiem_vu": "khac", "van_ban": assignment(1).task.directive_id, "so_nhiem_vu": "1",
        "ngay_nhan": "20/5/2026",
    }  # fmt: skip
    answer = client("office").post(f"/san-pham/tep/{row.pk}/", data)
    assert (answer.status_code, answer["Location"]) == (303, f"/san-pham/lan-nop/{LOT}/")
    product = Product.objects.get()
    assert (product.assignment, product.received, product.signer, product.by_self) == (
        assignment(1), date(2026, 5, 20), "Lò Văn An", False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"nhiem_vu": ""}, "Hãy chọn nhiệm vụ."),
        ({"nhiem_vu": "khac"}, "Hãy chọn văn bản."),
        ({"ngay": ""}, "Hãy ghi ngày văn bản."),
        ({"ngay": "18/13/2026"}, "Hãy ghi ngày theo mẫu 31/12/2026."),
    ],
)
def test_what_is_missing_is_said(there, changed, said) -> None:
    row = handed("finance", asked(DEBTS.text))[0]
    data = HEAD | {"nhiem_vu": assignment(2).pk} | changed
    answer = client("finance").post(f"/san-pham/tep/{row.pk}/", data)
    assert (answer.status_code, said in words(answer)) == (422, True)
    assert Product.objects.count() == 0


def test_one_file_for_one_assignment_is_checked_on_a_second_page(there) -> None:
    where = f"/san-pham/nhiem-vu/{assignment(1).pk}/"
    answer = client("finance").post(where, {"cach": "tep", "tep": file(DEBTS.text)})
    row = Handed.objects.get()
    assert (answer.status_code, answer["Location"]) == (303, f"/san-pham/tep/{row.pk}/")
    assert "Thông tin đọc được sẽ hiện ra" in words(client("finance").get(answer["Location"]))
    read_handed(row.pk)
    page = client("finance").get(answer["Location"])
    assert 'value="88/BC-STC"' in page.content.decode()
    assert "Sản phẩm văn bản nêu" in words(page)
    done = client("finance").post(answer["Location"], HEAD | {"nhiem_vu": assignment(1).pk})
    assert done["Location"] == f"/nhiem-vu/{assignment(1).task_id}/"
    assert Product.objects.get().assignment == assignment(1)


def test_wrong_file_for_one_assignment_is_dropped_for_another(there) -> None:
    row = handed("finance", DEBTS.text, wanted=assignment(1))[0]
    answer = client("finance").post(f"/san-pham/tep/{row.pk}/bo/")
    row.refresh_from_db()
    assert (answer["Location"], row.state) == (
        f"/san-pham/nhiem-vu/{assignment(1).pk}/", HandedState.DROPPED,
    )  # fmt: skip


def test_who_follows_a_directive_up_enters_on_behalf(there) -> None:
    Directive.objects.update(follow_up_agency=there.health)
    page = client("health").get("/san-pham/").content.decode()
    assert "Sở Tài chính</option>" in page
    row = handed("health", DEBTS.text, agency=there.finance)[0]
    assert (row.state, Product.objects.get().by_self) == (HandedState.MATCHED, False)


def test_paper_without_a_file_is_typed(there) -> None:
    where = f"/san-pham/nhiem-vu/{assignment(1).pk}/"
    assert client("finance").post(where, {"so": "9/BC"}).status_code == 422
    answer = client("finance").post(where, HEAD)
    assert answer["Location"] == f"/nhiem-vu/{assignment(1).task_id}/"
    assert (Product.objects.get().number, Product.objects.get().original) == ("88/BC-STC", None)


def test_assignment_of_others_is_no_page(there) -> None:
    answer = client("health").get(f"/san-pham/nhiem-vu/{assignment(1).pk}/")
    assert answer.status_code == 404


def test_download_is_an_attachment_for_who_reads_inside(there) -> None:
    handed("finance", DEBTS.text)
    where = f"/san-pham/{Product.objects.get().pk}/tai-ve/"
    answer = client("finance").get(where)
    assert (b"".join(answer), answer["Content-Type"], answer["X-Content-Type-Options"]) == (
        DEBTS.text.encode(), "application/octet-stream", "nosniff",
    )  # fmt: skip
    assert answer["Content-Disposition"] == 'attachment; filename="tep-0.txt"'
    assert client("health").get(where).status_code == 404


def lines(**changed: str) -> dict[str, str]:
    """The preview's form for the second assignment."""
    one = assignment(2)
    values = {"chon": "on", "lan": str(one.version)} | changed
    return {f"n{one.pk}-{name}": value for name, value in values.items()}


def test_late_task_is_reported_only_with_cause_and_reason(there) -> None:
    handed("finance", DEBTS.text)
    where = f"/san-pham/lan-nop/{LOT}/bao-cao/"
    assert "ghi tiếp nhận cùng lúc" in words(client("finance").get(where))
    refused = client("finance").post(where, lines())
    assert (refused.status_code, assignment(2).state) == (422, WorkState.GIVEN)
    assert "Sản phẩm sau thời hạn." in words(refused)
    answer = client("finance").post(where, lines(nguyen_nhan="objective", ly_do="Chờ số liệu"))
    assert (answer.status_code, assignment(2).state) == (303, WorkState.CONFIRMING)
    assert (assignment(2).met_day, assignment(2).late_reason) == (date(2026, 5, 18), "Chờ số liệu")
    after = words(client("finance").get(where))
    assert "Nhiệm vụ đang ở trạng thái “Chờ xác nhận”." in after


def test_report_of_what_another_changed_meanwhile_is_refused(there) -> None:
    handed("finance", DEBTS.text)
    data = lines(lan="1", nguyen_nhan="objective", ly_do="Chờ số liệu")
    answer = client("finance").post(f"/san-pham/lan-nop/{LOT}/bao-cao/", data)
    assert answer.status_code == 422
    assert "vừa được người khác cập nhật" in words(answer)


def test_wrong_match_is_taken_back(there) -> None:
    row = handed("finance", DEBTS.text)[0]
    answer = client("finance").post(f"/san-pham/tep/{row.pk}/go/")
    row.refresh_from_db()
    assert (answer.status_code, row.state) == (303, HandedState.UNSURE)
    assert "Chọn nhiệm vụ" in words(client("finance").get(f"/san-pham/lan-nop/{LOT}/"))


@pytest.mark.parametrize("where", ["/san-pham/", f"/san-pham/lan-nop/{LOT}/"])
def test_thirty_files_take_no_more_questions_than_one(there, where) -> None:
    office = client("office")
    counts = []
    for numbers in ((1,), range(2, 31)):
        papers = [DEBTS.text.replace("88/", f"{one}/") for one in numbers]
        papers += [asked(DEBTS.text).replace("88/", f"{one + 100}/") for one in numbers]
        handed("office", *papers)
        office.get(where)
        with CaptureQueriesContext(connection) as queries:
            assert office.get(where).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= 20
