"""What the page shows, whom it refuses, and every decision as a form of its own."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from sauro.directives.models import Directive, Proposal
from sauro.directives.vocabulary import ProposalState
from tests.directives.offices import account, plan
from tests.web.review.access import REVIEW
from tests.web.review.pages import HTMX, Desk, part, text

PEOPLE = ("", "sotaichinh.thutruong", "kiemtra", "cv.tonghop", "quantri")
LOGIN = "/tai-khoan/dang-nhap/"


@pytest.fixture
def directive(there) -> Directive:
    """The plan."""
    return plan(there.act)


@pytest.fixture
def desk(there, directive) -> Desk:
    """The specialist at it."""
    return _desk("cv.tonghop", directive)


def _desk(name: str, directive: Directive) -> Desk:
    client = Client()
    if name:
        client.force_login(account(name))
    return Desk(client, directive.pk)


def _addresses(directive: Directive) -> dict[str, str]:
    row = directive.proposals.order_by("order")[0]
    passage = directive.passages.order_by("start")[1]
    more = {"stretch": [passage.pk], "meaning": [row.pk, row.parties.all()[0].pk]}
    alone = ("review", "undo", "sign_off", "add", "names")
    found = {}
    for name in REVIEW:
        rest = more.get(name.partition(":")[2], [] if name.endswith(alone) else [row.pk])
        found[name] = reverse(name, args=[directive.pk, *rest])
    return found


def test_pages_answer_as_the_table_says(directive) -> None:
    desks = [_desk(name, directive) for name in PEOPLE]
    found = {}
    for name, where in _addresses(directive).items():
        answers = [desk.client.get(where) for desk in desks]
        found[name] = tuple(
            "in" if one.status_code == 302 and one["Location"] == f"{LOGIN}?next={where}"
            else one.status_code
            for one in answers
        )  # fmt: skip
    assert found == REVIEW


def test_decisions_of_others_are_refused_and_change_nothing(directive) -> None:
    before = list(Proposal.objects.order_by("pk").values())
    statuses = {
        (who, status)
        for who in PEOPLE
        if who != "cv.tonghop"
        for where in _addresses(directive).values()
        for status in [_desk(who, directive).client.post(where, {"version": 1}).status_code]
    }
    assert statuses == {("", 302), (PEOPLE[1], 404), ("kiemtra", 403), ("quantri", 404)}
    assert list(Proposal.objects.order_by("pk").values()) == before


def test_page_takes_as_many_queries_for_all_cards_as_for_one(desk: Desk, directive) -> None:
    whole = _queries(desk)
    keep = directive.proposals.get(shown__startswith="UBND các xã khu vực").pk
    directive.proposals.exclude(pk=keep).update(state=ProposalState.WITHDRAWN)
    assert (_queries(desk), whole <= 20) == (whole, True)


def test_accepted_card_takes_no_more_queries_than_the_page(desk: Desk, directive) -> None:
    pk = directive.proposals.order_by("order")[0].pk
    with CaptureQueriesContext(connection) as seen:
        desk.get(f"the/{pk}/", htmx=True)
    assert len(seen) <= 20


@pytest.mark.parametrize(
    ("action", "values", "most"),
    [
        ("chap-nhan", {}, 20),
        ("loai", {"ly_do": "Không phải nhiệm vụ"}, 23),
        ("sua", {"noi_dung": "Rà soát quy hoạch", "san_pham": "Kế hoạch"}, 23),
        ("lam-ro", {"nguoi": "Phó Giám đốc"}, 25),
        ("co-quan", {"chu_tri": "Sở Y tế"}, 49),
    ],
)
def test_decision_does_not_build_the_review_that_its_answer_builds(
    desk: Desk, directive, action: str, values: dict[str, str], most: int
) -> None:
    row = directive.proposals.order_by("order")[0]
    where = desk.address(f"the/{row.pk}/{action}/")
    with CaptureQueriesContext(connection) as queries:
        answer = desk.client.post(where, {"version": 1, **values}, headers=HTMX)
    assert answer.status_code == 303
    tables = ('FROM "directives_passage"', 'FROM "directives_annexrow"')
    assert [one["sql"] for one in queries if any(table in one["sql"] for table in tables)] == []
    assert len(queries) <= most


def test_source_is_shown_with_each_of_its_letters(desk: Desk, directive) -> None:
    chars = directive.renditions.get().readings.get().chars
    runs = part(desk.get(), "nguon").xpath(".//span[@data-at]")
    assert {(int(run.get("data-at")), run.text) for run in runs} == {
        (at, chars[at : at + len(run.text)]) for run in runs for at in [int(run.get("data-at"))]
    }
    assert "".join("".join(run.text for run in runs).split()) == "".join(chars.split())


def test_margin_accounts_for_each_stretch(desk: Desk, directive) -> None:
    page = desk.get()
    visible = [
        one.pk
        for one in directive.passages.order_by("start")
        if one.reading.chars[one.start : one.end].strip()
    ]
    margins = part(page, "nguon").xpath(".//a[starts-with(@id, 'le-')]/@id")
    assert margins == [f"le-{pk}" for pk in visible]


def _queries(desk: Desk) -> int:
    with CaptureQueriesContext(connection) as seen:
        desk.get()
    return len(seen)


def test_card_says_who_what_by_when_and_what_is_open(desk: Desk, directive) -> None:
    row = directive.proposals.get(deadlines__0__text="trước ngày 10/4/2026")
    card = text(desk.get(), f"the-{row.pk}")
    for words in (
        "Thẻ 50",
        "UBND các xã, phường 38 cơ quan ngày 30/3/2026",
        "“trước ngày 10/4/2026” hạn cuối 09/4/2026",
        "Cơ quan nào chủ trì, ai phụ trách?",
    ):
        assert words in card
