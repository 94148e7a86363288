"""Every page of the register in Chromium: a picture at two widths, no serious finding of axe."""

import pytest

from tests.web.browser import Site, looked_at_each_width

PAGES = {
    "dang-nhap": ("", "/tai-khoan/dang-nhap/?tai-khoan=chutich"),
    "trang-dau": ("cv.tonghop", "/"),
    "co-quan": ("cv.tonghop", "/co-quan/"),
    "co-quan-tim": ("cv.tonghop", "/co-quan/?tim=tai+chinh"),
    "mot-co-quan": ("cv.tonghop", "/co-quan/so-tai-chinh/"),
    "nhom": ("cv.tonghop", "/nhom-co-quan/"),
    "them-co-quan": ("cv.tonghop", "/co-quan/them/moi/"),
    "cap-tren": ("cv.tonghop", "/co-quan/so-tai-chinh/cap-tren/"),
    "ket-thuc-co-quan": ("cv.tonghop", "/co-quan/so-tai-chinh/ket-thuc/"),
    "ghi-ke-nhiem": ("cv.tonghop", "/co-quan/so-tai-chinh/ke-nhiem/"),
    "co-quan-cu": ("cv.tonghop", "/co-quan/ubnd-tp-lai-chau/"),
    "mot-nhom": ("cv.tonghop", "/nhom-co-quan/2/"),
    "thoi-dung-cach-goi": ("cv.tonghop", "/nhom-co-quan/1/cach-goi/2/thoi-dung/"),
    "thanh-vien": ("cv.tonghop", "/nhom-co-quan/3/thanh-vien/"),
    "linh-vuc": ("cv.tonghop", "/linh-vuc/"),
    "mot-linh-vuc": ("cv.tonghop", "/linh-vuc/y-te/"),
    "sua-linh-vuc": ("cv.tonghop", "/linh-vuc/y-te/sua/"),
    "phan-cong-linh-vuc": ("cv.tonghop", "/linh-vuc/y-te/phan-cong/"),
    "lich": ("cv.tonghop", "/lich-lam-viec/?nam=2026"),
    "lich-sua": ("cv.tonghop", "/lich-lam-viec/sua/?ngay=02/01/2026"),
    "uy-quyen": ("pct.kinhte", "/uy-quyen/"),
    "uy-quyen-moi": ("pct.kinhte", "/uy-quyen/moi/"),
    "nguoi-dung": ("quantri", "/nguoi-dung/"),
    "mot-nguoi": ("quantri", "/nguoi-dung/1/"),
    "giao-vi-tri": ("quantri", "/nguoi-dung/1/vi-tri/"),
    "mo-tai-khoan": ("quantri", "/nguoi-dung/mo-moi/"),
    "doi-mat-khau": ("cv.tonghop", "/tai-khoan/mat-khau/"),
    "hai-buoc": ("cv.tonghop", "/tai-khoan/hai-buoc/"),
    "tinh-trang": ("cv.tonghop", "/tinh-trang/"),
    "thong-bao": ("cv.tonghop", "/thong-bao/"),
    "thong-bao-xem-truoc": ("cv.tonghop", "/thong-bao/xem-truoc/"),
    "bac-don-doc": ("cv.tonghop", "/thong-bao/bac-don-doc/"),
    "bac-don-doc-sua": ("cv.tonghop", "/thong-bao/bac-don-doc/qua-han/"),
    "thu-va-lich": ("cv.tonghop", "/tai-khoan/cua-toi/"),
    "nhap-excel": ("cv.tonghop", "/excel/nhap/"),
    "khong-tim-thay": ("cv.tonghop", "/khong-co/"),
    "khong-duoc-phep": ("cv.tonghop", "/nguoi-dung/"),
}


@pytest.mark.parametrize("name", PAGES)
def test_page_is_whole_at_each_width_and_hinders_nobody(site: Site, name: str) -> None:
    username, address = PAGES[name]
    with site.visit(username) as page:
        page.goto(address)
        looked_at_each_width(page, name)
