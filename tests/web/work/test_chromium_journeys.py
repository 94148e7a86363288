"""From the file to the agencies, as the office does it in a browser. In this order."""

import re
from pathlib import Path

import pytest
from pdf_files import write_lines
from playwright.sync_api import Page, expect

from sauro.directives.originals import LARGEST
from sauro.web.uploads import AT_ONCE
from tests.directives.tables import as_docx, as_xlsx
from tests.web.browser import SIZES, Site, keep_screen, looked_at

ORDER = "THÔNG BÁO\nKết luận\n\nSở Y tế chủ trì lập {what}, trình UBND tỉnh trước ngày 30/12/2026."
NEW = ("Xây dựng phần mềm quản lý hồ sơ giải phóng mặt bằng", "Sở Khoa học và Công nghệ", "", "")
CITY = {
    *(f"Ủy ban nhân dân phường {name}" for name in (
        "Đoàn Kết", "Đông Phong", "Quyết Thắng", "Quyết Tiến", "Tân Phong",
    )),
    *(f"Ủy ban nhân dân xã {name}" for name in ("San Thàng", "Sùng Phài")),
}  # fmt: skip
HEAD = (
    "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "Số: 77/KH-UBND", "Lai Châu, ngày 30 tháng 3 năm 2026",
    "KẾ HOẠCH", "Rà soát quy hoạch năm 2026",
)  # fmt: skip
PRINTED = "30. Sở Xây dựng chủ trì rà soát quy hoạch, báo cáo trước ngày 10/4/2026."
_LONG = """one => {
    one.value = ("ộ".repeat(99) + "\\n").repeat(35000);
    one.form.requestSubmit();
}"""
_DROP = """text => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], "tha-vao.txt"));
    carried.items.add(new File(["MZ\\u0000\\u0001"], "chuong-trinh.exe"));
    return carried;
}"""


def test_files_are_dropped_and_followed_without_a_reload(work: Site) -> None:
    with work.visit("vanthu") as page:
        page.goto("/tiep-nhan/")
        carried = page.evaluate_handle(_DROP, ORDER.format(what="kế hoạch một"))
        page.dispatch_event("#tiep-nhan", "drop", {"dataTransfer": carried})
        row = page.locator("#rows tr", has_text="tha-vao.txt")
        expect(row).to_contain_text("Đã đọc", timeout=30_000)
        bad = page.locator("#rows tr", has_text="chuong-trinh.exe")
        expect(bad).to_contain_text("Nội dung không phải văn bản.", timeout=30_000)
        expect(page.locator("#rows")).not_to_have_attribute("hx-trigger", re.compile("every"))
        expect(page.locator(".sending")).to_have_text("Đã gửi 2 tệp; kết quả ở danh sách dưới.")
        keep_screen(page, "tiep-nhan-tha-tep", 1440)
        bad.get_by_role("button", name="Bỏ tệp này").click()
        expect(page.get_by_role("status")).to_contain_text("Đã bỏ tệp")
        row.get_by_role("link", name="rà soát").click()
        expect(page.locator("#con-lai")).to_contain_text("1 thẻ chờ quyết định")
        page.get_by_role("link", name="Hồ sơ văn bản").click()
        assert "Còn 1 trên 1 thẻ" in page.locator("main").inner_text()


def test_too_large_a_file_is_refused_before_it_is_sent(work: Site, tmp_path: Path) -> None:
    file = tmp_path / "rat-lon.pdf"
    with file.open("wb") as empty:
        empty.truncate(LARGEST + 1)
    with work.visit("vanthu") as page:
        page.goto("/tiep-nhan/")
        page.locator("input[type=file]").set_input_files(file)
        said = page.locator(".sending li", has_text="rat-lon.pdf")
        expect(said).to_contain_text("Tệp lớn hơn 200 MB. Hãy tách thành nhiều tệp")


def test_a_phone_without_javascript_hands_in_a_file_and_a_text(work: Site, tmp_path: Path) -> None:
    file = tmp_path / "khong-js.txt"
    file.write_text(ORDER.format(what="kế hoạch hai"), encoding="utf-8")
    with work.visit("vanthu", 390, java_script_enabled=False) as page:
        page.goto("/tiep-nhan/")
        page.get_by_label("Chọn tệp").set_input_files(file)
        page.get_by_role("button", name="Đưa vào và đọc").click()
        assert "Đã nhận 1 tệp; phần mềm đang đọc." in page.get_by_role("status").inner_text()
        page.get_by_role("link", name="Dán văn bản").click()
        page.get_by_label("Toàn văn").fill(ORDER.format(what="kế hoạch ba"))
        page.get_by_role("button", name="Đưa vào và đọc").click()
        assert "Đã nhận văn bản" in page.get_by_role("status").inner_text()


@pytest.mark.parametrize("size", [LARGEST + 1, AT_ONCE + 1])
def test_too_large_a_file_without_javascript_is_stopped_and_nothing_typed_is_lost(
    work: Site, tmp_path: Path, size: int
) -> None:
    file = tmp_path / "rat-lon.pdf"
    with file.open("wb") as empty:
        empty.truncate(size)
    with work.visit("vanthu", java_script_enabled=False) as page:
        page.goto("/tiep-nhan/y-kien-chi-dao/")
        page.get_by_label("Người cho ý kiến").fill("Chủ tịch UBND tỉnh")
        page.get_by_label("Nguyên văn ý kiến").fill("Sở Y tế báo cáo trước ngày 30/12/2026.")
        page.locator("input[type=file]").set_input_files(file)
        page.get_by_role("button", name="Ghi và đọc").click()
        expect(page.locator("h1")).to_have_text("Tệp quá lớn", timeout=60_000)
        keep_screen(page, "tep-qua-lon", 1440)
        page.go_back()
        typed = page.get_by_label("Nguyên văn ý kiến")
        assert typed.input_value() == "Sở Y tế báo cáo trước ngày 30/12/2026."


def test_too_long_a_text_is_said_and_comes_back_as_it_was_typed(work: Site) -> None:
    with work.visit("vanthu") as page:
        page.goto("/tiep-nhan/dan-van-ban/")
        page.get_by_label("Số, ký hiệu").fill("15/TB-UBND")
        page.get_by_label("Toàn văn").evaluate(_LONG)
        expect(page.locator("h1")).to_have_text("Nội dung gửi quá lớn", timeout=60_000)
        page.go_back()
        assert page.get_by_label("Toàn văn").evaluate("one => one.value.length") == 3_500_000
        assert page.get_by_label("Số, ký hiệu").input_value() == "15/TB-UBND"


def test_missing_annex_of_ten_rows_asks_one_question(work: Site, office, tmp_path: Path) -> None:
    rows = [(what, who, "", "") for what, who in office("cards")]
    rows[8] = (rows[8][0], "Thanh tra tỉnh", "", "")
    first, second = tmp_path / "bieu.docx", tmp_path / "bieu-lan-hai.xlsx"
    first.write_bytes(as_docx([*rows, NEW]))
    second.write_bytes(as_xlsx([*rows, NEW]))
    with work.visit("cv.tonghop") as page:
        _open_plan(page)
        page.get_by_role("link", name="Biểu phân công nhiệm vụ").click()
        page.get_by_label("Tệp biểu").set_input_files(first)
        page.get_by_role("button", name="Nhập biểu").click()
        question = page.locator(".question")
        expect(question).to_have_count(1, timeout=30_000)
        expect(page.locator("#rows")).to_contain_text(
            "8 dòng trùng nhiệm vụ đã có; 1 dòng khác văn bản, chờ chọn; 1 nhiệm vụ mới"
        )
        keep_screen(page, "bieu-cau-hoi", 1440)
        question.get_by_role("button", name="Giữ theo văn bản").click()
        expect(page.locator(".question")).to_have_count(0)
        page.get_by_label("Tệp biểu").set_input_files(second)
        page.get_by_role("button", name="Nhập biểu").click()
        expect(page.locator("#rows")).to_contain_text(
            "Biểu không có gì mới: 10 dòng", timeout=30_000
        )
        _open_plan(page)
        assert "Còn 53 trên 53 thẻ" in page.locator(".next").inner_text()


def test_city_s_tasks_go_to_the_communes_of_2024_and_once(work: Site, office) -> None:
    number = office("review-notice")
    with work.visit("cv.tonghop") as page:
        page.goto(f"/van-ban/{number}/")
        page.get_by_role("link", name="Kiểm tra trước khi giao").click()
        keep_screen(page, "kiem-tra-truoc-khi-giao-tp", 1440)
        for share in page.locator("details.share").all():
            share.evaluate("one => one.open = true")
        groups = "; ".join(page.locator(".members").all_inner_texts()).split("; ")
        names = {*groups, *page.locator(".share summary strong").all_inner_texts()}
        of_communes = re.compile("Ủy ban nhân dân (xã|phường) [^0-9]+(?<!cơ quan khác)$")
        assert {name for name in names if of_communes.match(name)} == CITY
        page.get_by_role("button", name=re.compile("^Giao [0-9]+ nhiệm vụ$")).dblclick()
        page.wait_for_url(re.compile(rf"/van-ban/{number}/$"))
        assert "Đã giao hết" in page.locator(".next").inner_text()
        page.get_by_role("link", name="Danh sách nhiệm vụ").click()
        first = page.locator("#rows h2").inner_text()
        page.goto(f"/van-ban/{number}/giao/")
        assert "Mọi nhiệm vụ đã chấp nhận của văn bản đều đã giao." in page.inner_text("main")
        page.goto(f"/nhiem-vu/?directive={number}")
        assert page.locator("#rows h2").inner_text() == first
        task = page.locator("#rows th a").first.get_attribute("href")
    with work.visit("sotaichinh.daumoi") as page:
        for where in (f"/van-ban/{number}/", f"/van-ban/{number}/toan-van/", task):
            answer = page.goto(str(where))
            assert answer is not None
            assert (answer.status, page.inner_text("h1")) == (404, "Không tìm thấy trang")
        page.goto("/tim-kiem/?q=giải+ngân")
        assert "Không thấy “giải ngân”" in page.inner_text("main")


def _open_plan(page: Page) -> None:
    page.goto("/van-ban/?q=2233khubnd")
    page.locator("#rows th a").first.click()


def test_words_of_a_printed_task_are_seen_where_they_stand(work: Site, tmp_path: Path) -> None:
    lines = [*(f"{number}. Tình hình chung của năm." for number in range(2, 30)), PRINTED]
    file = write_lines(tmp_path / "ke-hoach-in.pdf", [*HEAD, *lines])
    with work.visit("vanthu") as page:
        page.goto("/tiep-nhan/")
        page.locator("input[type=file]").set_input_files(file)
        row = page.locator("#rows tr", has_text="ke-hoach-in.pdf")
        expect(row).to_contain_text("Đã đọc", timeout=60_000)
        directive = row.get_by_role("link").first.get_attribute("href")
        page.goto(f"{directive}doi-chieu/")
        card = page.locator("article[id^=the-]").first.get_attribute("id")
    assert card is not None
    for width in SIZES:
        with work.visit("vanthu", width) as page:
            page.goto(f"{directive}toan-van/?the={card.removeprefix('the-')}#cho")
            expect(page.locator("svg rect#cho")).to_be_in_viewport()
            expect(page.locator("mark")).to_have_text(PRINTED.removeprefix("30. "))
            looked_at(page, "toan-van-cho-can-xem", width)
