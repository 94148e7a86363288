"""Tiếp nhận văn bản: every way in, and every state of what came."""

from datetime import date, timedelta

import pytest
from django.db.models import F
from pdf_files import write_lines

from sauro.directives.commands.reading import read_arrival
from sauro.directives.models import Arrival, Directive
from sauro.directives.queries.lists import latest_arrivals
from sauro.directives.vocabulary import ArrivalState
from sauro.web.intake import views
from tests.directives.offices import NOTICE, NOW, account, agency
from tests.web.pages import file, signed_in, words

INTAKE = "/tiep-nhan/"
TEXT = "Sở Y tế chủ trì xây dựng kế hoạch phòng dịch, trình UBND tỉnh trước ngày 30/4/2026."


@pytest.fixture
def client(there):
    return signed_in("vanthu")


def read_all() -> None:
    """What the worker would do."""
    for arrival in Arrival.objects.filter(state=ArrivalState.READING):
        read_arrival(arrival.pk)


def test_several_files_are_taken_and_one_bad_one_stops_none(client) -> None:
    files = [
        file(NOTICE.read_bytes(), "thong-bao.txt"),
        file(b"MZ\x90\x00 chuong trinh", "phan-mem.exe"),
        file(b"", "rong.txt"),
    ]
    answer = client.post(INTAKE, {"tep": files}, follow=True)
    assert answer.redirect_chain == [(INTAKE, 303)]
    said = words(answer)
    assert "Đã nhận 1 tệp; phần mềm đang đọc." in said
    assert "rong.txt: Tệp rỗng. Hãy kiểm tra lại tệp gốc rồi chọn lại." in said
    assert "phan-mem.exe: Đây là" in said
    states = {one.name: one.state for one in Arrival.objects.all()}
    assert states == {"thong-bao.txt": "reading", "phan-mem.exe": "failed", "rong.txt": "failed"}


def test_list_follows_reading_and_stops_when_it_is_done(client) -> None:
    client.post(INTAKE, {"tep": [file(NOTICE.read_bytes(), "thong-bao.txt")]})
    part = client.get(INTAKE, headers={"HX-Request": "true"}).content.decode()
    assert 'hx-trigger="every 2s"' in part
    read_all()
    part = client.get(INTAKE, headers={"HX-Request": "true"})
    assert "every 2s" not in part.content.decode()
    directive = Directive.objects.get()
    assert f'href="/van-ban/{directive.pk}/"' in part.content.decode()
    assert f'href="/van-ban/{directive.pk}/doi-chieu/">rà soát' in part.content.decode()
    assert "Đã đọc" in words(part)
    assert part.content.decode() in client.get(INTAKE).content.decode()


def test_same_file_twice_leads_to_the_first(client) -> None:
    content = NOTICE.read_bytes()
    client.post(INTAKE, {"tep": [file(content, "mot.txt")]})
    read_all()
    said = words(client.post(INTAKE, {"tep": [file(content, "hai.txt")]}, follow=True))
    assert "hai.txt: Tệp này giống hệt từng byte với bản đã có của văn bản" in said
    assert (Directive.objects.count(), Arrival.objects.count()) == (1, 2)
    shown = client.get(f"{INTAKE}?trang-thai=duplicate")
    assert f'href="/van-ban/{Directive.objects.get().pk}/"' in shown.content.decode()


def test_copy_of_a_file_that_waited_leads_to_it_once_it_was_read(client) -> None:
    content = NOTICE.read_bytes()
    client.post(INTAKE, {"tep": [file(content, "mot.txt"), file(content, "hai.txt")]})
    assert "giống hệt từng byte với một tệp đang chờ đọc" in words(client.get(INTAKE))
    read_all()
    shown = client.get(f"{INTAKE}?trang-thai=duplicate")
    assert "với bản đã có của văn bản" in words(shown)
    assert f'href="/van-ban/{Directive.objects.get().pk}/"' in shown.content.decode()


def test_marked_paper_is_refused_and_leaves_no_name(client) -> None:
    marked = "UBND TỈNH\nMẬT\nKẾ HOẠCH\n" + TEXT
    client.post(INTAKE, {"tep": [file(marked.encode(), "ten-rieng.txt")]})
    read_all()
    said = words(client.get(INTAKE))
    assert "Từ chối vì dấu độ mật" in said
    assert "Không giữ tên tệp" in said
    assert "ten-rieng" not in said
    assert Directive.objects.count() == 0


def test_broken_file_is_read_again_or_taken_away(client) -> None:
    client.post(INTAKE, {"tep": [file(b"%PDF-1.7\nhong", "hong.pdf")]})
    read_all()
    (arrival,) = Arrival.objects.all()
    assert arrival.state == ArrivalState.FAILED
    failed = client.get(f"{INTAKE}?trang-thai=failed").content.decode()
    assert f'action="/tiep-nhan/{arrival.pk}/doc-lai/"' in failed
    client.post(f"/tiep-nhan/{arrival.pk}/doc-lai/")
    arrival.refresh_from_db()
    assert arrival.state == ArrivalState.READING
    said = words(client.post(f"/tiep-nhan/{arrival.pk}/bo/", follow=True))
    assert "Chỉ bỏ được tệp đọc lỗi. Hãy tải lại trang để xem trạng thái mới." in said
    read_all()
    client.post(f"/tiep-nhan/{arrival.pk}/bo/")
    shown = client.get(INTAKE)
    assert "Không nhận" in words(shown)
    assert "/doc-lai/" not in shown.content.decode()


def test_pasted_text_sent_twice_is_one_directive(client) -> None:
    said = {"noi_dung": TEXT, "so": "15/TB-UBND", "ngay": "02/3/2026", "co_quan": ""}
    for _ in range(2):
        assert client.post(f"{INTAKE}dan-van-ban/", said).status_code == 303
    read_all()
    (directive,) = Directive.objects.all()
    assert (directive.number, directive.day) == ("15/TB-UBND", date(2026, 3, 2))


def test_spoken_order_quotes_itself(client) -> None:
    said = {
        "nguoi": "Chủ tịch UBND tỉnh Hà Văn B", "ngay": "01/4/2026", "loi": TEXT,
        "co_quan": agency("ubnd-tinh").pk, "trich_yeu": "",
    }  # fmt: skip
    assert client.post(f"{INTAKE}y-kien-chi-dao/", said).status_code == 303
    read_all()
    (directive,) = Directive.objects.all()
    assert (directive.giver, directive.came) == ("Chủ tịch UBND tỉnh Hà Văn B", "order")


def test_list_leads_on_to_the_review_as_soon_as_it_is_read_and_not_later(client) -> None:
    form = client.get(f"{INTAKE}y-kien-chi-dao/").content.decode()
    committee = agency("ubnd-tinh").pk
    assert f'<option value="{committee}" selected>' in form
    said = {"nguoi": "Chủ tịch", "ngay": "01/4/2026", "loi": TEXT, "co_quan": committee}
    where = client.post(f"{INTAKE}y-kien-chi-dao/", said)["Location"]
    assert where == f"{INTAKE}?theo={Arrival.objects.get().pk}"
    assert "Đang đọc" in words(client.get(where))
    read_all()
    review = f"/van-ban/{Directive.objects.get().pk}/doi-chieu/"
    polled = client.get(where, headers={"HX-Request": "true"})
    assert (polled.status_code, polled["HX-Redirect"]) == (200, review)
    assert client.get(where)["Location"] == review
    Arrival.objects.update(ended_at=F("ended_at") - timedelta(minutes=1))
    assert client.get(where).status_code == 200
    assert client.get(f"{INTAKE}?theo=x").status_code == 200


def test_list_leads_on_where_reading_ends_while_it_is_made(client, monkeypatch) -> None:
    said = {"nguoi": "Chủ tịch", "ngay": "01/4/2026", "loi": TEXT}
    where = client.post(
        f"{INTAKE}y-kien-chi-dao/", said | {"co_quan": agency("ubnd-tinh").pk}
    )["Location"]  # fmt: skip

    def listed_then_read(*asked, **options):
        arrivals = latest_arrivals(*asked, **options)
        read_all()
        return arrivals

    monkeypatch.setattr(views, "latest_arrivals", listed_then_read)
    answer = client.get(where)
    assert answer["Location"] == f"/van-ban/{Directive.objects.get().pk}/doi-chieu/"


def test_paper_of_an_order_is_shown_beside_its_words(client, tmp_path) -> None:
    paper = write_lines(tmp_path / "but-phe.pdf", ["Chuyển Sở Y tế."]).read_bytes()
    said = {
        "nguoi": "Chủ tịch UBND tỉnh", "ngay": "01/4/2026", "loi": TEXT,
        "co_quan": agency("ubnd-tinh").pk, "giay": file(paper, "but-phe.pdf"),
    }  # fmt: skip
    assert client.post(f"{INTAKE}y-kien-chi-dao/", said).status_code == 303
    read_all()
    (directive,) = Directive.objects.all()
    kept = directive.renditions.get(is_text=False).original
    where = f"/van-ban/{directive.pk}/"
    picture = f'<img src="{where}tep/{kept.sha256}/trang-1.png"'
    pages = (f"{where}toan-van/", f"{where}doi-chieu/")
    assert [client.get(one).content.decode().count(picture) for one in pages] == [1, 1]
    assert client.get(f"{where}tep/{kept.sha256}/trang-1.png")["Content-Type"] == "image/png"
    assert "giấy ghi ý kiến" in words(client.get(where))


@pytest.mark.parametrize("where", ["dan-van-ban/", "y-kien-chi-dao/"])
def test_too_long_a_text_is_said_on_its_form_which_keeps_it(client, where: str) -> None:
    page = client.get(INTAKE + where).content.decode()
    long = "Sở Y tế báo cáo. " * 130_000
    said = {
        "noi_dung": long, "so": "15/TB-UBND", "loi": long, "nguoi": "Chủ tịch", "ngay": "01/4/2026",
        "co_quan": agency("ubnd-tinh").pk,
    }  # fmt: skip
    answer = client.post(INTAKE + where, said)
    shown = answer.content.decode()
    assert 'enctype="multipart/form-data" class="card-body' in page
    assert answer.status_code == 422
    assert "dài 2.2" in shown
    assert "ô này nhận tối đa 2.000.000 ký tự. Hãy lưu thành tệp" in shown
    assert shown.count("Sở Y tế báo cáo. ") >= 129_999
    assert Arrival.objects.count() == 0


def test_more_than_any_form_takes_is_said_with_the_way_out(client) -> None:
    client.get(f"{INTAKE}dan-van-ban/")
    client.handler.enforce_csrf_checks = True  # which looks into the form before all else
    answer = client.post(f"{INTAKE}dan-van-ban/", {"noi_dung": "a" * 10_000_001})
    assert answer.status_code == 413
    assert "Phần chữ của một lần gửi nhận tối đa 10 MB" in words(answer)
    assert Arrival.objects.count() == 0


@pytest.mark.parametrize(
    ("where", "sent", "wanted"),
    [
        ("dan-van-ban/", {"noi_dung": ""}, "Hãy dán toàn văn văn bản."),
        ("dan-van-ban/", {"noi_dung": TEXT, "ngay": "31/02/2026"}, "theo mẫu 31/12/2026"),
        ("dan-van-ban/", {"noi_dung": TEXT, "co_quan": "999999"}, "Hãy chọn cơ quan"),
        ("y-kien-chi-dao/", {"loi": TEXT}, "Hãy ghi ngày cho ý kiến."),
        ("", {}, "Hãy chọn ít nhất một tệp."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(client, where, sent, wanted) -> None:
    answer = client.post(INTAKE + where, sent)
    assert answer.status_code == 422
    assert wanted in words(answer)
    assert sent.get("noi_dung", "") in words(answer)
    assert Arrival.objects.count() == 0


def test_day_of_an_order_lies_not_ahead(client) -> None:
    said = {"nguoi": "Ông A", "ngay": "01/4/2126", "loi": TEXT, "co_quan": agency("ubnd-tinh").pk}
    answer = client.post(f"{INTAKE}y-kien-chi-dao/", said)
    assert "Ngày cho ý kiến không được sau hôm nay." in words(answer)


def test_list_goes_on_page_by_page(client) -> None:
    by = account("vanthu")
    Arrival.objects.bulk_create(
        Arrival(
            name=f"tep-{number}.txt", at=NOW + timedelta(minutes=number), by=by, came="file",
            state=ArrivalState.DUPLICATE,
        )
        for number in range(51)
    )  # fmt: skip
    assert "Trang 1 trên 2" in words(client.get(INTAKE))
    last = words(client.get(f"{INTAKE}?trang=2"))
    assert ("tep-0.txt" in last, "tep-1.txt" in last) == (True, False)
