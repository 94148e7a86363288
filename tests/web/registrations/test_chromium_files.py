"""The agency's own plan and its workbook in a browser: handed in, looked at, filled in."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.web.browser import PHONE, Site, looked_at, looked_at_each_width
from tests.web.registrations.own_plan import PLAN


@pytest.fixture(scope="module")
def where(work: Site, meanwhile) -> str:
    """The grid of the builders."""
    directive, agency = meanwhile("given")
    return f"/dang-ky/{directive}/{agency}/"


def test_plan_is_laid_beside_and_fills_the_grid(work: Site, where: str, tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach-512.txt"
    file.write_text(PLAN, encoding="utf-8")
    with work.visit("soxaydung.daumoi", PHONE) as page:
        page.goto(where)
        page.get_by_role("link", name="Đưa kế hoạch của cơ quan").click()
        page.locator("input[type=file]").set_input_files(file)
        with work.busy_worker():
            page.get_by_role("button", name="Đọc và đối chiếu").click()
            expect(page.locator("main")).to_contain_text("Phần mềm đang đọc.")
            looked_at_each_width(page, "dang-ky-ke-hoach-dang-doc")
        heading = page.locator("main h2").first
        expect(heading).to_have_text("2 nhiệm vụ có trong kế hoạch", timeout=60_000)
        looked_at_each_width(page, "dang-ky-doi-chieu-ke-hoach")
        page.get_by_role("link", name="Điền vào bảng đăng ký").click()
        expect(page.locator("main").get_by_role("note")).to_contain_text(
            "Đã điền 2 dòng từ kế hoạch 512/KH-SXD"
        )
        looked_at_each_width(page, "dang-ky-luoi-tu-ke-hoach")
        page.goto(f"{where}ke-hoach/")
        expect(page.locator("main .plain-list li").first).to_contain_text("ke-hoach-512.txt")
        looked_at_each_width(page, "dang-ky-dua-ke-hoach")


def test_plan_that_cannot_be_read_says_why_and_the_ways_out(
    work: Site, where: str, tmp_path: Path
) -> None:
    file = tmp_path / "ke-hoach-hong.pdf"
    file.write_bytes(b"%PDF-1.7 broken")
    with work.visit("soxaydung.daumoi", 390) as page:
        page.goto(f"{where}ke-hoach/")
        page.locator("input[type=file]").set_input_files(file)
        page.get_by_role("button", name="Đọc và đối chiếu").click()
        expect(page.get_by_role("button", name="Đọc lại")).to_be_visible(timeout=60_000)
        looked_at(page, "dang-ky-ke-hoach-doc-loi", 390)
        page.get_by_role("button", name="Bỏ tệp này").click()
        expect(page.locator("main .plain-list")).to_contain_text("Đã bỏ")


def test_workbook_goes_out_is_filled_in_and_comes_back(
    work: Site, where: str, tmp_path: Path
) -> None:
    with work.visit("soxaydung.daumoi") as page:
        page.goto(f"{where}nhap/")
        with page.expect_download() as loaded:
            page.get_by_role("link", name="Tải bảng").click()
        book = openpyxl.load_workbook(BytesIO(Path(loaded.value.path()).read_bytes()))
        sheet = book["Đăng ký"]
        sheet["F2"], sheet["G2"], sheet["I2"] = "Lò Văn Bình", "30/6/2026", "Soạn thảo 10/4"
        sheet["F3"], sheet["G3"] = "Lò Văn Bình", "31/6/2026"
        filled = tmp_path / "dang-ky.xlsx"
        book.save(filled)
        page.locator("input[type=file]").set_input_files(filled)
        page.get_by_role("button", name="Xem trước").click()
        expect(page.locator("main")).to_contain_text("“31/6/2026” không phải ngày.")
        looked_at(page, "dang-ky-xem-truoc-excel", 1440)
        page.get_by_role("button", name="Nhập 1 dòng").click()
        expect(page.get_by_role("status")).to_contain_text("Đã nhập 1 dòng vào bản đang soạn.")
