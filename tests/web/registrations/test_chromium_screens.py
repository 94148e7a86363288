"""Every page of registrations in Chromium: a picture at two widths, no serious finding of axe."""

import pytest

from tests.web.browser import Site, looked_at_each_width

PAGES = {
    "dang-ky-van-phong": ("cv.tonghop", "/dang-ky/"),
    "dang-ky-so": ("sotaichinh.daumoi", "/dang-ky/"),
    "dang-ky-luoi": ("sotaichinh.daumoi", "/dang-ky/{plan}/{finance}/"),
    "dang-ky-luoi-nhap-thay": ("cv.tonghop", "/dang-ky/{plan}/{agency}/"),
    "dang-ky-cho-dong-y-nhieu": ("cv.tonghop", "/dang-ky/{plan}/cho-dong-y/"),
    "dang-ky-3112": ("cv.tonghop", "/dang-ky/chi-ghi-31-12/"),
    "dang-ky-bang-excel": ("sotaichinh.daumoi", "/dang-ky/{plan}/{finance}/nhap/"),
    "dang-ky-ke-hoach": ("sotaichinh.daumoi", "/dang-ky/{plan}/{finance}/ke-hoach/"),
    "dang-ky-bang-duyet": ("cv.tonghop", "/dang-ky/bang-duyet/"),
    "dang-ky-bang-duyet-so": ("soxaydung.daumoi", "/dang-ky/bang-duyet/"),
}


@pytest.fixture(scope="module")
def numbers(work: Site, meanwhile) -> dict[str, int]:
    """The plan, with registrations in each state."""
    return dict(zip(("plan", "agency", "finance"), meanwhile("others"), strict=True))


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
