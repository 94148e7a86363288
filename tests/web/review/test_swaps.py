"""Parts that htmx swaps in make the page that a fresh one would be."""

import pytest
from django.test import Client

from sauro.directives.models import Directive
from tests.directives.offices import plan
from tests.web.review.pages import Desk, plain, swapped


@pytest.fixture
def directive(there) -> Directive:
    """The plan."""
    return plan(there.act)


@pytest.fixture
def desk(there, directive) -> Desk:
    """The specialist at it."""
    client = Client()
    client.force_login(there.specialist)
    return Desk(client, directive.pk)


@pytest.mark.parametrize(
    ("action", "values"),
    [
        ("chap-nhan/", {}),
        ("loai/", {"ly_do": "Không phải nhiệm vụ"}),
        ("lam-ro/", {"nguoi": "Giám đốc Sở Xây dựng"}),
        ("co-quan/", {"chu_tri": "Sở Tài chính", "phoi_hop": "Sở Xây dựng\nchủ đầu tư"}),
    ],
)
def test_decision_upon_one_card_changes_what_a_fresh_page_would(
    desk: Desk, directive: Directive, action: str, values: dict[str, str]
) -> None:
    row = directive.proposals.order_by("order")[0]
    before = desk.get()
    status, answer = desk.post(f"the/{row.pk}/{action}", htmx=True, version=1, **values)
    assert status == 303
    row.refresh_from_db()
    assert row.version > 1
    assert swapped(before, answer) == plain(desk.get())


def test_form_opens_in_its_card_and_closes_again(desk: Desk, directive: Directive) -> None:
    row = directive.proposals.order_by("order")[3]
    before = desk.get()
    opened = swapped(before, desk.get(f"the/{row.pk}/sua/", htmx=True))
    assert opened == plain(desk.get(f"the/{row.pk}/sua/"))
    assert swapped(opened, desk.get(f"the/{row.pk}/", htmx=True)) == plain(before)


def test_edited_card_loses_the_marks_of_what_was_taken_out(desk: Desk, directive) -> None:
    row = directive.proposals.get(deadlines__0__text="trước ngày 10/4/2026")
    before = desk.get()
    values = {"noi_dung": row.shown, "han_1": "", "ngay_1": ""}
    status, answer = desk.post(f"the/{row.pk}/sua/", htmx=True, version=1, **values)
    assert status == 303
    assert swapped(before, answer) == plain(desk.get(f"?the={row.pk}"))
    marked = [page.count('class="run task due"') for page in (before, answer)]
    assert marked[0] - marked[1] == 1


def test_decision_upon_several_cards_brings_the_whole_review(
    desk: Desk, directive: Directive
) -> None:
    first, second = directive.proposals.order_by("order")[:2]
    before = desk.get()
    status, answer = desk.post(f"the/{first.pk}/gop/", htmx=True, version=1, voi=f"{second.pk}-1")
    assert status == 303
    assert swapped(before, answer) != plain(before)
    told = '<p class="alert alert-success told" role="status">Đã gộp các thẻ thành một.</p>'
    after = swapped(before, answer.replace(told, ""))
    assert after == plain(desk.get())


def test_stretch_is_no_task_with_what_the_form_proposes(directive: Directive, desk: Desk) -> None:
    stretch = directive.passages.earliest("pk")
    where = f"/van-ban/{directive.pk}/doi-chieu/doan/{stretch.pk}/"
    form = desk.client.get(where).context["state"].opened_stretch
    proposed = {one.name: one.value() for one in form}
    answer = desk.client.post(where, proposed | {"seen": stretch.classed})
    stretch.refresh_from_db()
    assert (answer.status_code, stretch.classed) == (303, "not_task")
