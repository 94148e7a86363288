"""Numbers of rows stand in addresses and forms without the points that set thousands apart."""

import re
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

import sauro.web
from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from sauro.tasks.models import Assignment
from tests.people.organisation import act_of, holder, province
from tests.web.given import given, waiting

TEMPLATES = Path(sauro.web.__file__).parent / "templates"
BARE = re.compile(r"\{\{ (?!form\.)(?:[a-z_]+\.)*(?:pk|[a-z_]+_id|version) \}\}")
TABLES = ("directives_directive", "directives_proposal", "directives_passage", "tasks_task")
FIRST = 12_345


def test_no_page_writes_the_number_of_a_row_as_an_amount() -> None:
    found = {
        path.name: bare
        for path in TEMPLATES.rglob("*.html")
        if (bare := [one for one in BARE.findall(path.read_text()) if "auto_id" not in one])
    }
    assert found == {}


@pytest.fixture
def office(db: None, tmp_path: Path, settings) -> User:
    """Of a province that has had many rows."""
    settings.MEDIA_ROOT = tmp_path
    with connection.cursor() as cursor:
        for table in (*TABLES, "tasks_assignment"):
            cursor.execute(f"SELECT setval('{table}_id_seq', {FIRST})")
    there = province()
    holder("office", PostKind.OFFICE, there.office)
    user = User.objects.get(username="office")
    given(act_of(user), there.committee)
    waiting(act_of(user), there.committee, 7)
    return user


def test_bulk_action_goes_from_its_preview_to_its_end(office: User) -> None:
    client = Client()
    client.force_login(office)
    rows = list(Assignment.objects.order_by("pk"))
    assert min(row.task_id for row in rows) > FIRST
    chosen = {"viec": "pause", "nhiem_vu": [str(row.task_id) for row in rows], "loc": ""}
    page = client.post("/nhiem-vu/hang-loat/", chosen).content.decode()
    fields = re.findall(r'name="(nhiem_vu|luot)" value="([^"]+)"', page)
    sent: dict[str, list[str]] = {"nhiem_vu": [], "luot": []}
    for name, value in fields:
        sent[name].append(value)
    said = {**chosen, **sent, "lam": "1", "can_cu": "CV 9/UBND-TH"}
    answer = client.post("/nhiem-vu/hang-loat/", said)
    assert sent["nhiem_vu"] == [str(row.task_id) for row in rows]
    assert answer.status_code == 303
    assert {row.state for row in Assignment.objects.all()} == {"paused"}


def test_cards_and_their_words_find_each_other(office: User) -> None:
    client = Client()
    client.force_login(office)
    directive = FIRST + 2
    page = client.get(f"/van-ban/{directive}/doi-chieu/").content.decode()
    cards = set(re.findall(r'id="the-([^"]+)"', page))
    words = {one for run in re.findall(r'data-cards="([^"]+)"', page) for one in run.split()}
    assert cards == words != set()
    strip = set(re.findall(r'href="#(le-[^"]+)"', page))
    assert strip <= set(re.findall(r'id="(le-[^"]+)"', page))
