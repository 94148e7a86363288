"""What heads share out and what the office shapes, in a browser, with pictures of it."""

import pytest
from playwright.sync_api import expect

from tests.web.browser import SIZES, Site, looked_at
from tests.web.work.conftest import Ask

HEAD, OFFICE = "sotaichinh.thutruong", "chanhvp"


@pytest.mark.usefixtures("numbers")
@pytest.mark.parametrize("width", SIZES)
def test_head_shares_out_what_nobody_took_up(work: Site, width: int) -> None:
    with work.visit(HEAD, width) as page:
        page.goto("/viec-co-quan/")
        looked_at(page, "viec-co-quan", width)
        for box in page.locator("input[name=luot]").all()[:3]:
            box.check()
        page.get_by_label("Phân công lượt giao đã chọn cho").select_option(index=1)
        page.get_by_role("button", name="Xem trước").click()
        page.get_by_label("Phòng, đơn vị").fill("Phòng Quản lý ngân sách")
        looked_at(page, "phan-cong-nhieu", width)
        page.get_by_role("button", name="Phân công 3 lượt giao").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã phân công 3 lượt giao.")
        page.locator("tbody").first.get_by_role("link").nth(1).click()
        looked_at(page, "viec-co-quan-mot-nguoi", width)


@pytest.mark.parametrize("width", SIZES)
def test_office_merges_two_tasks_of_a_directive(
    work: Site, numbers: dict[str, int], width: int
) -> None:
    with work.visit(OFFICE, width) as page:
        page.goto(f"/nhiem-vu/gop/{numbers['given']}/")
        looked_at(page, "gop-nhiem-vu", width)
        for box in page.locator("input[name=nhiem_vu]").all()[-2:]:
            box.check()
        page.get_by_role("button", name="Xem trước khi gộp").click()
        page.get_by_label("Căn cứ").fill("Công văn 20/UBND-TH ngày 5/4/2026")
        looked_at(page, "gop-nhiem-vu-xem-truoc", width)
        page.get_by_role("button", name="Gộp 2 nhiệm vụ").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã gộp 2 nhiệm vụ")
        looked_at(page, "nhiem-vu-da-gop", width)


@pytest.mark.parametrize("width", SIZES)
def test_office_sets_moves_and_ends_what_a_directive_asks_each_month(
    work: Site, numbers: dict[str, int], width: int
) -> None:
    last = {1440: "31/12/2028", 390: "31/12/2029"}[width]
    with work.visit(OFFICE, width) as page:
        page.goto(f"/nhiem-vu/ky-bao-cao/van-ban/{numbers['given']}/")
        page.get_by_label("Đến hết ngày").fill(last)
        page.get_by_label("Căn cứ").fill("Kế hoạch 2233/KH-UBND, mục III")
        looked_at(page, "dat-ky-bao-cao", width)
        page.get_by_role("button", name="Đặt kỳ báo cáo").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã đặt kỳ báo cáo")
        row = page.get_by_role("row").filter(has_text=last)
        row.get_by_role("link", name="Đổi ngày").click()
        page.get_by_label("Vào ngày thứ").fill("25")
        page.get_by_label("Căn cứ").fill("Công văn 30/UBND-TH")
        looked_at(page, "doi-ngay-bao-cao", width)
        page.get_by_role("button", name="Đổi ngày báo cáo").click()
        looked_at(page, "ky-bao-cao", width)
        row.get_by_role("link", name="Kết thúc").click()
        page.get_by_label("Căn cứ").fill("Công văn 31/UBND-TH")
        looked_at(page, "ket-thuc-ky-bao-cao", width)
        page.get_by_role("button", name="Kết thúc kỳ báo cáo").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã kết thúc")


@pytest.mark.parametrize("width", SIZES)
def test_report_of_a_period_comes_back_with_its_reason(
    work: Site, numbers: dict[str, int], width: int
) -> None:
    where = f"/nhiem-vu/ky-bao-cao/van-ban/{numbers['given']}/"
    with work.visit(OFFICE, width) as page:
        page.goto(where)
        page.get_by_label("Kỳ", exact=True).select_option("week" if width == 1440 else "quarter")
        page.get_by_label("Vào ngày thứ").fill("1")
        page.get_by_label("Đến hết ngày").fill("31/12/2026")
        page.get_by_label("Căn cứ").fill("Kế hoạch 2233/KH-UBND, mục III")
        page.get_by_role("button", name="Đặt kỳ báo cáo").click()
        expect(page.get_by_role("status").first).to_be_visible()
    with work.visit("soxaydung.daumoi", width) as page:
        page.goto(f"/nhiem-vu/?directive={numbers['given']}&state=given")
        page.locator("tbody th a").last.click()
        page.locator("a[href*='/luot/']").first.click()
        own = page.url
        page.get_by_role("link", name="Cập nhật tiến độ").click()
        page.get_by_label("Tiến độ").fill("Đã họp giao ban với các xã.")
        page.get_by_role("button", name="Cập nhật tiến độ").click()
        expect(page.get_by_role("status").first).to_be_visible()
    with work.visit(OFFICE, width) as page:
        page.goto(own)
        page.get_by_role("link", name="Yêu cầu làm lại").first.click()
        page.get_by_label("Lý do", exact=True).fill("Chưa có số liệu giải ngân")
        looked_at(page, "lam-lai-bao-cao-ky", width)
        page.get_by_role("button", name="Yêu cầu làm lại").click()
        looked_at(page, "luot-giao-lam-lai-ky", width)
        page.goto(f"/dang-ky/bang-duyet/?van-ban={numbers['given']}")
        looked_at(page, "bang-duyet-lam-lai-ky", width)


@pytest.mark.usefixtures("numbers")
@pytest.mark.parametrize("width", SIZES)
def test_office_gives_open_work_of_a_dissolved_body_to_another(
    work: Site, office: Ask, width: int
) -> None:
    body = office("dissolve")[str(width)]
    with work.visit(OFFICE, width) as page:
        page.goto("/nhiem-vu/co-quan-da-ket-thuc/")
        looked_at(page, "co-quan-da-ket-thuc", width)
        page.goto(f"/nhiem-vu/co-quan-da-ket-thuc/{body}/")
        looked_at(page, "chuyen-co-quan-ke-thua", width)
        page.get_by_role("button", name="Xem trước").click()
        looked_at(page, "chuyen-co-quan-ke-thua-xem-truoc", width)
        page.locator("button[name=lam]").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã chuyển")


@pytest.mark.parametrize("width", SIZES)
def test_agency_takes_over_what_it_counted_for_a_task_that_was_split(
    work: Site, numbers: dict[str, int], width: int
) -> None:
    """The same tasks as they stand after what went before: the last open one of the agency."""
    with work.visit("soxaydung.daumoi", width) as page:
        page.goto("/viec-co-quan/")
        page.locator("a[href*='/luot/']").last.click()
        own = page.url
        page.get_by_text("Việc khác").click()
        page.get_by_role("link", name="Danh mục thành phần").click()
        page.get_by_label("Danh mục, mỗi dòng một thành phần").fill("Dự án A\nDự án B\nDự án C")
        page.get_by_role("button", name="Lập danh mục thành phần").click()
        page.locator(".crumbs a").nth(1).click()
        task = page.url
    with work.visit(OFFICE, width) as page:
        page.goto(f"{task}tach/")
        page.get_by_label("Các nhiệm vụ, mỗi dòng một nhiệm vụ").fill("Lập hồ sơ\nTrình duyệt")
        page.get_by_label("Căn cứ").fill("Công văn 20/UBND-TH ngày 5/4/2026")
        page.get_by_role("button", name="Tách nhiệm vụ").click()
        part = page.locator(".alert a").first.get_attribute("href") or ""
    with work.visit("soxaydung.daumoi", width) as page:
        page.goto(part)
        page.get_by_role("link", name="Mở phần việc này").first.click()
        page.get_by_label("Dự án B").check()
        looked_at(page, "mang-sang", width)
        page.get_by_role("button", name="Mang sang").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã mang sang nhiệm vụ này.")
        expect(page.get_by_text("0/1 đã trình, 0/1 phê duyệt")).to_be_visible()
        expect(page.get_by_label("Dự án A")).to_be_visible()
        looked_at(page, "luot-giao-da-mang-sang", width)
        page.goto(own)
        looked_at(page, "luot-giao-da-tach", width)
