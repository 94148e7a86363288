"""Twelve papers of one morning, dropped at once; one paper for one task. In this order."""

import base64
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from sauro.tasks.demo.morning import LATE, TWELVE
from tests.tasks.twelve import as_file
from tests.web.browser import keep_screen, looked_at_each_width
from tests.web.products.conftest import Province

_DROP = """files => {
    const carried = new DataTransfer();
    for (const [name, data] of files) {
        const bytes = Uint8Array.from(atob(data), one => one.charCodeAt(0));
        carried.items.add(new File([bytes], name));
    }
    return carried;
}"""
_LOT = re.compile(r"/san-pham/lan-nop/[0-9a-f]{32}/$")


def test_twelve_files_dropped_at_once_are_matched_asked_and_reported(
    province: Province, tmp_path: Path
) -> None:
    files = [[name, base64.b64encode(as_file(name, tmp_path)).decode()] for name in TWELVE]
    with province.site.visit("vanthu") as page:
        page.goto("/san-pham/")
        looked_at_each_width(page, "san-pham-nop")
        page.dispatch_event(
            "#tiep-nhan", "drop", {"dataTransfer": page.evaluate_handle(_DROP, files)}
        )
        page.wait_for_url(_LOT)
        keep_screen(page, "san-pham-dang-doc", 1440)
        badges = page.locator("#rows .card-header .badge")
        expect(badges).to_have_text(
            ["Đã ghép 9", "Cần chọn 1", "Không thuộc nhiệm vụ nào 1", "Trùng 1", "Quá hạn 2"],
            timeout=90_000,
        )
        for name, days in LATE.items():
            row = page.locator("tbody tr", has_text=name)
            expect(row).to_contain_text(f"Hạn 09/4/2026: quá hạn {days} ngày")
        looked_at_each_width(page, "san-pham-lan-nop")
        _one_button_answers(page)
        _report_of_all(page)


def _one_button_answers(page: Page) -> None:
    asked = page.locator("tbody tr", has_text="bc-quan-ly-dat-hiem.docx")
    first = asked.locator(".candidates li").first
    expect(first).to_contain_text(re.compile("Nhiệm vụ 3[34]"))
    asked.get_by_role("link", name="Nhiệm vụ khác, sửa thông tin").click()
    looked_at_each_width(page, "san-pham-chon-nhiem-vu")
    page.get_by_label("Nhiệm vụ khác").check()
    expect(page.get_by_label("Nhiệm vụ số")).to_be_visible()
    page.go_back()
    first.get_by_role("button", name="Ghép").click()
    expect(page.get_by_role("status")).to_contain_text("Đã ghép bc-quan-ly-dat-hiem.docx.")
    foreign = page.locator("tbody tr", has_text="bc-tro-giup-phap-ly.docx")
    foreign.get_by_role("button", name="Bỏ tệp").click()
    expect(page.locator("#rows .card-header .badge")).to_have_text(
        ["Đã ghép 10", "Trùng 1", "Đã bỏ 1", "Quá hạn 2"]
    )


def _report_of_all(page: Page) -> None:
    page.get_by_role("link", name="Báo cáo hoàn thành các nhiệm vụ đã ghép").click()
    assert page.locator("main .count").all_inner_texts() == ["10 nhiệm vụ"]
    expect(page.locator(".cause")).to_have_count(2)
    looked_at_each_width(page, "san-pham-bao-cao")
    page.get_by_role("button", name="Báo cáo các nhiệm vụ đã chọn").click()
    expect(page.get_by_role("status")).to_contain_text("Đã báo cáo hoàn thành 8 nhiệm vụ.")
    late = page.locator("tbody tr", has_text="Sản phẩm sau thời hạn.")
    expect(late).to_have_count(2)
    for row in late.all():
        row.get_by_label("Nguyên nhân").select_option("objective")
        row.get_by_label("Lý do chậm").fill("Chờ ý kiến của bộ, ngành Trung ương")
    assert page.locator("main .count").all_inner_texts() == ["2 nhiệm vụ", "8 nhiệm vụ"]
    looked_at_each_width(page, "san-pham-bao-cao-con-lai")
    page.get_by_role("button", name="Báo cáo các nhiệm vụ đã chọn").click()
    expect(page.get_by_role("status")).to_contain_text("Đã báo cáo hoàn thành 2 nhiệm vụ.")
    expect(page.locator("tbody tr", has_text="Chờ xác nhận")).to_have_count(10)


def test_one_paper_for_one_task_without_javascript(province: Province, tmp_path: Path) -> None:
    file = tmp_path / "phuong-an.docx"
    paper, _ = TWELVE["pa-cang-hang-khong.pdf"]
    file.write_bytes(paper.docx)
    where = f"/san-pham/nhiem-vu/{province.finance['42']}/"
    with province.site.visit("sotaichinh.daumoi") as page:
        page.goto(where)
        looked_at_each_width(page, "san-pham-mot-nhiem-vu")
    with province.site.visit("sotaichinh.daumoi", 390, java_script_enabled=False) as page:
        page.goto(where)
        page.get_by_label("Tệp").set_input_files(file)
        page.get_by_role("button", name="Nộp tệp và đọc").click()
        page.wait_for_url(re.compile(r"/san-pham/tep/[0-9]+/$"))
        for _ in range(60):
            if page.get_by_label("Số, ký hiệu").count():
                break
            page.wait_for_timeout(500)
            page.reload()
        expect(page.get_by_label("Số, ký hiệu")).to_have_value("31/PA-STC")
        expect(page.get_by_label("Ngày văn bản")).to_have_value("24/04/2026")
        keep_screen(page, "san-pham-doi-chieu", 390)
        page.set_viewport_size({"width": 1440, "height": 900})
        keep_screen(page, "san-pham-doi-chieu", 1440)
        page.get_by_role("button", name="Nộp sản phẩm").click()
        expect(page.get_by_role("status")).to_contain_text("Đã nộp sản phẩm cho nhiệm vụ.")
        page.goto("/san-pham/")
        keep_screen(page, "san-pham-nop-cua-so", 1440)
