"""The page of a review in Chromium: pictures at two widths, no serious finding of axe."""

import pytest

from tests.directives.offices import PLAN
from tests.web.browser import SIZES, Site, looked_at
from tests.web.review.conftest import Take


@pytest.fixture(scope="module")
def plan(take: Take) -> int:
    """KH 2233/KH-UBND, read."""
    return take(PLAN.read_text())


@pytest.mark.parametrize("width", SIZES)
def test_page_is_whole_at_each_width_and_hinders_nobody(
    office: Site, plan: int, width: int
) -> None:
    with office.visit("cv.tonghop", width) as page:
        page.goto(f"/van-ban/{plan}/doi-chieu/")
        page.wait_for_selector(".run.now")
        looked_at(page, "doi-chieu-dau", width)
