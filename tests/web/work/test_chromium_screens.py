"""Every page of work in Chromium: a picture at two widths, no serious finding of axe."""

import pytest

from tests.web.browser import Site, looked_at_each_width

PAGES = {
    "trang-dau-van-phong": ("vanthu", "/"),
    "trang-dau-lanh-dao": ("chutich", "/"),
    "trang-dau-so": ("sotaichinh.daumoi", "/"),
    "tiep-nhan": ("vanthu", "/tiep-nhan/"),
    "dan-van-ban": ("vanthu", "/tiep-nhan/dan-van-ban/"),
    "y-kien-chi-dao": ("vanthu", "/tiep-nhan/y-kien-chi-dao/"),
    "y-kien-co-giay": ("vanthu", "/van-ban/{noted}/toan-van/"),
    "doi-chieu-co-giay": ("vanthu", "/van-ban/{noted}/doi-chieu/"),
    "van-ban": ("vanthu", "/van-ban/"),
    "van-ban-so": ("sotaichinh.daumoi", "/van-ban/"),
    "ho-so-cho-ra-soat": ("vanthu", "/van-ban/{waiting}/"),
    "ho-so-da-giao": ("vanthu", "/van-ban/{given}/"),
    "ho-so-nhin-tu-so": ("sotaichinh.daumoi", "/van-ban/{given}/"),
    "thong-tin-van-ban": ("vanthu", "/van-ban/{waiting}/thong-tin/"),
    "toan-van": ("vanthu", "/van-ban/{waiting}/toan-van/"),
    "bieu": ("vanthu", "/van-ban/{given}/bieu/"),
    "co-the-trung": ("vanthu", "/van-ban/{twin}/co-the-trung/"),
    "ho-so-co-the-trung": ("vanthu", "/van-ban/{twin}/"),
    "nhat-ky": ("vanthu", "/van-ban/{waiting}/nhat-ky/"),
    "chua-giao-duoc": ("vanthu", "/van-ban/{waiting}/giao/"),
    "kiem-tra-truoc-khi-giao": ("vanthu", "/van-ban/{ready}/giao/"),
    "nhiem-vu": ("vanthu", "/nhiem-vu/?directive={given}&sort=document"),
    "nhiem-vu-loc": ("sotaichinh.daumoi", "/nhiem-vu/?lacks=due&q=von"),
    "nhiem-vu-trong": ("soxaydung.daumoi", "/nhiem-vu/?q=khongthayco"),
    "mot-nhiem-vu": ("sotaichinh.daumoi", "/nhiem-vu/{task}/"),
    "so-lieu-linh-vuc": ("chutich", "/theo-doi/so-lieu/?theo=field"),
    "so-lieu-nhom": ("chutich", "/theo-doi/so-lieu/?theo=group&directive={given}"),
    "cho-quyet-dinh": ("chutich", "/theo-doi/quyet-dinh/"),
    "gan-linh-vuc": ("vanthu", "/nhiem-vu/{task}/linh-vuc/"),
    "tim-kiem": ("vanthu", "/tim-kiem/?q=dat+hiem"),
    "tim-kiem-trong": ("vanthu", "/tim-kiem/"),
}


@pytest.mark.parametrize("name", PAGES)
def test_page_is_whole_at_each_width_and_hinders_nobody(
    work: Site, numbers: dict[str, int], name: str
) -> None:
    username, address = PAGES[name]
    with work.visit(username) as page:
        answer = page.goto(address.format(**numbers))
        assert answer is not None
        assert answer.status == 200
        looked_at_each_width(page, name)
