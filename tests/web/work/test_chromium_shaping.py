"""What heads share out and what the office shapes, in a browser, with pictures of it."""

import pytest
from playwright.sync_api import expect

from tests.web.browser import PHONE, Site, looked_at_each_width
from tests.web.work.conftest import Ask

HEAD, OFFICE = "sotaichinh.thutruong", "chanhvp"


@pytest.mark.usefixtures("numbers")
def test_head_shares_out_what_nobody_took_up(work: Site) -> None:
    with work.visit(HEAD, PHONE) as page:
        page.goto("/viec-co-quan/")
        looked_at_each_width(page, "viec-co-quan")
        for box in page.locator("input[name=luot]").all()[:3]:
            box.check()
        page.get_by_label("Phân công lượt giao đã chọn cho").select_option(index=1)
        page.get_by_role("button", name="Xem trước").click()
        page.get_by_label("Phòng, đơn vị").fill("Phòng Quản lý ngân sách")
        looked_at_each_width(page, "phan-cong-nhieu")
        page.get_by_role("button", name="Phân công 3 lượt giao").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã phân công 3 lượt giao.")
        page.locator("tbody").first.get_by_role("link").nth(1).click()
        looked_at_each_width(page, "viec-co-quan-mot-nguoi")


def test_office_merges_two_tasks_of_a_directive(work: Site, numbers: dict[str, int]) -> None:
    with work.visit(OFFICE, PHONE) as page:
        page.goto(f"/nhiem-vu/gop/{numbers['given']}/")
        looked_at_each_width(page, "gop-nhiem-vu")
        for box in page.locator("input[name=nhiem_vu]").all()[-2:]:
            box.check()
        page.get_by_role("button", name="Xem trước khi gộp").click()
        page.get_by_label("Căn cứ").fill("Công văn 20/UBND-TH ngày 5/4/2026")
        looked_at_each_width(page, "gop-nhiem-vu-xem-truoc")
        page.get_by_role("button", name="Gộp 2 nhiệm vụ").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã gộp 2 nhiệm vụ")
        looked_at_each_width(page, "nhiem-vu-da-gop")


def test_office_sets_moves_and_ends_what_a_directive_asks_each_month(
    work: Site, numbers: dict[str, int]
) -> None:
    last = "31/12/2028"
    with work.visit(OFFICE, PHONE) as page:
        page.goto(f"/nhiem-vu/ky-bao-cao/van-ban/{numbers['given']}/")
        page.get_by_label("Đến hết ngày").fill(last)
        page.get_by_label("Căn cứ").fill("Kế hoạch 2233/KH-UBND, mục III")
        looked_at_each_width(page, "dat-ky-bao-cao")
        page.get_by_role("button", name="Đặt kỳ báo cáo").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã đặt kỳ báo cáo")
        row = page.get_by_role("row").filter(has_text=last)
        row.get_by_role("link", name="Đổi ngày").click()
        page.get_by_label("Vào ngày thứ").fill("25")
        page.get_by_label("Căn cứ").fill("Công văn 30/UBND-TH")
        looked_at_each_width(page, "doi-ngay-bao-cao")
        page.get_by_role("button", name="Đổi ngày báo cáo").click()
        looked_at_each_width(page, "ky-bao-cao")
        row.get_by_role("link", name="Kết thúc").click()
        page.get_by_label("Căn cứ").fill("Công văn 31/UBND-TH")
        looked_at_each_width(page, "ket-thuc-ky-bao-cao")
        page.get_by_role("button", name="Kết thúc kỳ báo cáo").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã kết thúc")


def test_report_of_a_period_comes_back_with_its_reason(work: Site, numbers: dict[str, int]) -> None:
    where = f"/nhiem-vu/ky-bao-cao/van-ban/{numbers['given']}/"
    with work.visit(OFFICE, PHONE) as page:
        page.goto(where)
        page.get_by_label("Kỳ", exact=True).select_option("week")
        page.get_by_label("Vào ngày thứ").fill("1")
        page.get_by_label("Đến hết ngày").fill("31/12/2026")
        page.get_by_label("Căn cứ").fill("Kế hoạch 2233/KH-UBND, mục III")
        page.get_by_role("button", name="Đặt kỳ báo cáo").click()
        expect(page.get_by_role("status").first).to_be_visible()
    with work.visit("soxaydung.daumoi", PHONE) as page:
        page.goto(f"/nhiem-vu/?directive={numbers['given']}&state=given")
        page.locator("tbody th a").last.click()
        page.locator("a[href*='/luot/']").first.click()
        own = page.url
        page.get_by_role("link", name="Cập nhật tiến độ").click()
        page.get_by_label("Tiến độ").fill("Đã họp giao ban với các xã.")
        page.get_by_role("button", name="Cập nhật tiến độ").click()
        expect(page.get_by_role("status").first).to_be_visible()
    with work.visit(OFFICE, PHONE) as page:
        page.goto(own)
        page.get_by_role("link", name="Yêu cầu làm lại").first.click()
        page.get_by_label("Lý do", exact=True).fill("Chưa có số liệu giải ngân")
        looked_at_each_width(page, "lam-lai-bao-cao-ky")
        page.get_by_role("button", name="Yêu cầu làm lại").click()
        looked_at_each_width(page, "luot-giao-lam-lai-ky")
        page.goto(f"/dang-ky/bang-duyet/?van-ban={numbers['given']}")
        looked_at_each_width(page, "bang-duyet-lam-lai-ky")


@pytest.mark.usefixtures("numbers")
def test_office_gives_open_work_of_a_dissolved_body_to_another(work: Site, office: Ask) -> None:
    body = office("dissolve")
    with work.visit(OFFICE, PHONE) as page:
        page.goto("/nhiem-vu/co-quan-da-ket-thuc/")
        looked_at_each_width(page, "co-quan-da-ket-thuc")
        page.goto(f"/nhiem-vu/co-quan-da-ket-thuc/{body}/")
        looked_at_each_width(page, "chuyen-co-quan-ke-thua")
        page.get_by_role("button", name="Xem trước").click()
        looked_at_each_width(page, "chuyen-co-quan-ke-thua-xem-truoc")
        page.locator("button[name=lam]").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã chuyển")


def test_agency_takes_over_what_it_counted_for_a_task_that_was_split(
    work: Site, numbers: dict[str, int]
) -> None:
    """The same tasks as they stand after what went before: the last open one of the agency."""
    with work.visit("soxaydung.daumoi", PHONE) as page:
        page.goto("/viec-co-quan/")
        page.locator("a[href*='/luot/']").last.click()
        own = page.url
        page.get_by_text("Việc khác").click()
        page.get_by_role("link", name="Danh mục thành phần").click()
        page.get_by_label("Danh mục, mỗi dòng một thành phần").fill("Dự án A\nDự án B\nDự án C")
        page.get_by_role("button", name="Lập danh mục thành phần").click()
        page.locator(".crumbs a").nth(1).click()
        task = page.url
    with work.visit(OFFICE, PHONE) as page:
        page.goto(f"{task}tach/")
        page.get_by_label("Các nhiệm vụ, mỗi dòng một nhiệm vụ").fill("Lập hồ sơ\nTrình duyệt")
        page.get_by_label("Căn cứ").fill("Công văn 20/UBND-TH ngày 5/4/2026")
        page.get_by_role("button", name="Tách nhiệm vụ").click()
        part = page.locator(".alert a").first.get_attribute("href") or ""
    with work.visit("soxaydung.daumoi", PHONE) as page:
        page.goto(part)
        page.get_by_role("link", name="Mở phần việc này").first.click()
        page.get_by_label("Dự án B").check()
        looked_at_each_width(page, "mang-sang")
        page.get_by_role("button", name="Mang sang").click()
        expect(page.get_by_role("status").first).to_contain_text("Đã mang sang nhiệm vụ này.")
        expect(page.get_by_text("0/1 đã trình, 0/1 phê duyệt")).to_be_visible()
        expect(page.get_by_label("Dự án A")).to_be_visible()
        looked_at_each_width(page, "luot-giao-da-mang-sang")
        page.goto(own)
        looked_at_each_width(page, "luot-giao-da-tach")
