"""Monday morning of Sở Tài chính: open, see, urge, report, close the month; pictures of it."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.web.browser import PHONE, Site, looked_at, looked_at_each_width

FINANCE = "sotaichinh.daumoi"
OFFICE = "cv.tonghop"
_PATIENCE = 90_000


def _closed_and_numbered(page: Page, number: str) -> None:
    page.get_by_text("Chốt văn bản…").click()
    page.get_by_role("button", name="Chốt số liệu và lời văn").click()
    expect(page.get_by_role("status").first).to_contain_text("Đã chốt văn bản.")
    page.get_by_role("link", name="Số, ngày và bản đã ký").click()
    page.get_by_label("Số", exact=True).fill(number)
    page.get_by_label("Ngày ký").fill("04/5/2026")
    page.get_by_role("button", name="Lưu").click()
    expect(page.get_by_role("status").first).to_contain_text("Đã ghi số, ngày ký.")


def test_monday_of_the_department_of_finance(month: Site, tmp_path: Path) -> None:
    width = 1440
    with month.visit(FINANCE, width) as page:
        page.goto("/")
        looked_at(page, "thu-hai-trang-dau", width)
        page.get_by_role("link", name="Theo dõi").first.click()
        looked_at(page, "thu-hai-theo-doi", width)
        page.get_by_role("link", name="Văn bản, biểu mẫu").first.click()
        page.get_by_label("Văn bản giao", exact=True).select_option(index=1)
        page.get_by_role("button", name="Áp dụng").click()
        looked_at(page, "van-ban-bieu-mau", width)
        page.get_by_role("link", name="Biểu 02: Danh sách nhiệm vụ quá hạn", exact=True).click()
        expect(page.locator(".ruled tbody tr").first).to_be_visible()
        looked_at(page, "bieu-02", width)

        page.goto("/theo-doi/luot-giao/?time=overdue")
        page.get_by_role("link", name="Lập công văn đôn đốc").click()
        looked_at(page, "lap-don-doc", width)
        page.get_by_role("button", name="Dự thảo").click()
        looked_at(page, "don-doc-du-thao", width)
        page.get_by_role("link", name="Xem văn bản").click()
        looked_at(page, "don-doc-xem", width)
        page.get_by_role("link", name="Quay lại văn bản").click()
        _closed_and_numbered(page, "615")
        expect(
            page.get_by_text("lượt giao đã có báo cáo, cập nhật từ khi ban hành")
        ).to_be_visible()
        looked_at(page, "don-doc-ket-qua", width)

        page.goto("/bao-cao/lap/")
        looked_at(page, "lap-bao-cao", width)
        page.get_by_role("button", name="Dự thảo báo cáo").click()
        last = page.locator(".words textarea").last
        last.fill("Sở Tài chính kính báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo.")
        page.get_by_role("button", name="Lưu lời văn").click()
        looked_at(page, "bao-cao-du-thao", width)
        with page.expect_download(timeout=_PATIENCE) as made:
            page.get_by_role("link", name="Tải PDF").click()
        made.value.save_as(tmp_path / "bao-cao.pdf")
        assert (tmp_path / "bao-cao.pdf").read_bytes().startswith(b"%PDF-")
        page.goto("/bao-cao/")
        page.get_by_role("link", name="Báo cáo tháng 4 năm 2026").click()
        _closed_and_numbered(page, "128")
        page.get_by_role("link", name="Xem văn bản").click()
        expect(page.locator(".letterhead .number")).to_have_text("Số: 128/BC-STC")
        looked_at(page, "bao-cao-xem", width)
        page.goto("/bao-cao/")
        expect(page.locator("tbody tr").first).to_contain_text("số 128 ngày 04/5/2026")


def test_papers_of_the_office_and_templates_fit_every_screen(month: Site) -> None:
    with month.visit(OFFICE, PHONE) as page:
        for kind, name in (("phieu-trinh", "phieu-trinh"), ("ket-luan", "ket-luan")):
            page.goto(f"/bieu-mau/lap/{kind}/")
            plan = page.get_by_label("Về việc thực hiện").locator("option", has_text="2233/KH-UBND")
            page.get_by_label("Về việc thực hiện").select_option(plan.get_attribute("value"))
            page.get_by_role("button", name="Dự thảo").click()
            looked_at_each_width(page, f"{name}-du-thao")
            page.get_by_role("link", name="Xem văn bản").click()
            looked_at_each_width(page, f"{name}-xem")
        page.goto("/bieu-mau/")
        looked_at_each_width(page, "bieu-mau")
        page.goto("/bieu-mau/mau/")
        looked_at_each_width(page, "mau-van-ban")


def test_office_changes_its_template_and_goes_back(month: Site, tmp_path: Path) -> None:
    with month.visit(OFFICE) as page:
        page.goto("/bieu-mau/mau/")
        with page.expect_download() as made:
            page.get_by_role("link", name="Công văn", exact=True).click()
        mine = tmp_path / "mau-cua-van-phong.docx"
        made.value.save_as(mine)
        page.get_by_label("Dùng cho").select_option("cong-van")
        page.get_by_label("Tệp mẫu đã sửa").set_input_files(mine)
        page.get_by_role("button", name="Tải lên, đối chiếu").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã nhận mẫu")
        page.get_by_role("button", name="Dùng mẫu này").click()
        expect(page.locator(".template-of .badge")).to_have_text("Đang dùng")
        looked_at(page, "mau-dang-dung", 1440)
        page.get_by_role("button", name="Thôi dùng").click()
        expect(page.locator(".template-of .badge")).to_have_count(0)
        page.get_by_label("Tệp mẫu đã sửa").set_input_files({
            "name": "sai.docx", "mimeType": "application/octet-stream", "buffer": b"khong phai",
        })  # fmt: skip
        page.get_by_role("button", name="Tải lên, đối chiếu").click()
        expect(page.get_by_role("alert").first).to_be_visible()
        looked_at(page, "mau-bi-tu-choi", 1440)
