"""Pages of notices where a month of work has much to tell."""

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.oversight.urging.making import make_digests
from sauro.oversight.urging.planning import plan_for
from sauro.people import clock
from tests.directives.offices import account
from tests.oversight.urging.place import seed_ladder
from tests.oversight.urging.test_planning import moment
from tests.tasks.conftest import _april, april
from tests.web.notices.test_pages import client_of, text

__all__ = ["_april", "april"]


def test_pages_ask_as_often_however_much_there_is_to_tell(april) -> None:
    seed_ladder()
    office = client_of(account("cv.tonghop"))
    counts = []
    for day in (date(2026, 4, 1), date(2026, 5, 4)):
        with clock.standing(moment(day, 9)), CaptureQueriesContext(connection) as queries:
            text(office, f"/thong-bao/xem-truoc/?ngay={day}")
        counts.append(len(queries))
    assert max(counts) <= 32
    day = date(2026, 5, 4)
    told = plan_for(day, day).told
    with clock.standing(moment(day, 9)):
        make_digests(clock.now())
        most = max(told, key=lambda one: len(one.items))
        client = client_of(most.user)
        with CaptureQueriesContext(connection) as queries:
            page = text(client, "/thong-bao/")
    assert page.count("<li><a href=") > len(most.items)
    assert len(queries) <= 20
