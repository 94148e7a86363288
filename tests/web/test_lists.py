"""Lists ask the database as often for thirty rows as for one."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sauro.people.commands.calendar import seed_calendar
from sauro.people.commands.fields import create_field, put_in_charge
from sauro.people.commands.groups import create_group, set_members
from sauro.people.models import Agency, WorkField
from sauro.people.vocabulary import AgencyKind, DutyKind, PostKind
from tests.people.organisation import FIRST, SYSTEM, administrator, agency, holder, province

pytestmark = pytest.mark.django_db
LISTS = (
    "/co-quan/",
    "/co-quan/?tim=so",
    "/nhom-co-quan/",
    "/nguoi-dung/",
    "/nguoi-dung/?tim=an",
    "/linh-vuc/",
)
FILES = (
    "/co-quan/{agency}/",
    "/nhom-co-quan/{group}/",
    "/nguoi-dung/{user}/",
    "/linh-vuc/{field}/",
)


def more(number: int, times: int) -> dict[str, object]:
    """So many agencies with a head each, and groups with all of them; addresses of the last."""
    rows = [agency(f"Sở {number} {one}", code=f"so-{number}-{one}") for one in range(times)]
    heads = [holder(f"head{row.code}", PostKind.HEAD, row) for row in rows]
    for one in range(times):
        group = create_group(SYSTEM, rows[0], f"Các phòng {one}", FIRST)
        set_members(SYSTEM, group, rows, FIRST, "b")
    field = fields_of_work(rows)
    return {
        "field": field.code,
        "agency": rows[-1].code,
        "group": group.pk,
        "user": heads[-1].user_id,
    }


def fields_of_work(rows: list[Agency]) -> WorkField:
    """A field for each agency, with a specialist of the office each; the last with all."""
    office = Agency.objects.get(kind=AgencyKind.OFFICE)
    posts = [holder(f"office{row.code}", PostKind.OFFICE, office) for row in rows]
    for row, post in zip(rows, posts, strict=True):
        field = create_field(SYSTEM, row.code, f"Lĩnh vực {row.code}")
        put_in_charge(SYSTEM, field, post, DutyKind.SPECIALIST, FIRST, "QĐ 1")
    for post in posts[:-1]:
        put_in_charge(SYSTEM, field, post, DutyKind.SPECIALIST, FIRST, "QĐ 1")
    return field


def asked(client: Client, where: str) -> int:
    """How many questions a page asks of the database."""
    with CaptureQueriesContext(connection) as queries:
        assert client.get(where).status_code == 200
    return len(queries)


@pytest.fixture
def client() -> Client:
    province()
    client = Client()
    client.force_login(administrator())
    return client


@pytest.mark.parametrize("where", [*LISTS, *FILES])
def test_thirty_rows_take_no_more_questions_than_one(client: Client, where: str) -> None:
    counts = []
    for number, times in enumerate((1, 30)):
        shown = where.format(**more(number, times))
        counts.append(asked(client, shown))
    assert counts[0] == counts[1]
    assert 5 <= counts[0] <= 18


def test_year_takes_no_more_questions_with_its_holidays(client: Client) -> None:
    before = asked(client, "/lich-lam-viec/?nam=2026")
    seed_calendar(SYSTEM, [2026])
    assert asked(client, "/lich-lam-viec/?nam=2026") == before
