from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.directives import searching
from sauro.directives.models import Directive
from sauro.people.models import User
from sauro.people.refusal import Refused
from sauro.tasks.commands.views import delete_view, save_view
from sauro.tasks.models import Assignment, Task
from sauro.tasks.queries import lists
from sauro.tasks.queries import search as search_queries
from sauro.tasks.queries.filters import SORTS, Filters, filters_from
from sauro.tasks.queries.lists import list_tasks, saved_views
from sauro.tasks.queries.one_task import task_view
from sauro.tasks.queries.progress import progress
from sauro.tasks.queries.search import search
from sauro.tasks.time import TimeState
from sauro.tasks.vocabulary import Role
from tests.directives.offices import DAY, account, agency
from tests.tasks.given import given_notice


@pytest.fixture
def directive(plan_given: Directive) -> Directive:
    """The plan, given."""
    return plan_given


def _total(user: User, **filters) -> int:
    return list_tasks(user, Filters(**filters), DAY).total


def _helped(body) -> int:
    return Task.objects.filter(
        parties__agency=body, parties__role="coordinate", parties__outcome="agency"
    ).distinct().count()  # fmt: skip


def test_list_counts_tasks_and_assignments_apart(there, directive) -> None:
    page = list_tasks(there.specialist, Filters(), DAY)
    assert (page.total, page.assignments, page.pages, len(page.rows)) == (
        52, Assignment.objects.count(), 2, 50,
    )  # fmt: skip
    last = list_tasks(there.specialist, Filters(), DAY, 9)
    assert (last.number, len(last.rows)) == (2, 2)


def test_row_names_three_agencies_and_counts_the_others(there, directive) -> None:
    page = list_tasks(there.specialist, Filters(q="lựa chọn địa điểm xây dựng"), DAY)
    (row,) = page.rows
    assert (len(row.agencies), row.more, row.roll.total) == (3, 35, 38)
    assert row.roll.counts == {"given": 38}


def test_filters_narrow(there, directive) -> None:
    finance, health = agency("so-tai-chinh"), agency("so-y-te")
    led = Assignment.objects.filter(agency=health).count()
    found = {
        "agency": _total(there.specialist, agency=health.pk),
        "helper": _total(there.specialist, helper=finance.pk),
        "overdue": list_tasks(
            there.specialist, Filters(time="overdue"), date(2026, 4, 10)
        ).total,
        "no agency": _total(there.specialist, lacks="agency"),
        "from": _total(there.specialist, due_from=date(2026, 4, 9), due_to=date(2026, 4, 9)),
        "other": _total(there.specialist, directive=directive.pk + 1),
    }  # fmt: skip
    assert found == {
        "agency": led, "helper": _helped(finance), "overdue": 1, "no agency": 2, "from": 1,
        "other": 0,
    }  # fmt: skip


def test_address_becomes_filters_and_nonsense_is_passed_over() -> None:
    values = {
        "q": " đất hiếm ", "agency": "7", "group": "x", "time": "overdue", "state": "lost",
        "due_from": "2026-04-09", "due_to": "31/4/2026", "sort": "due", "lacks": "product",
    }  # fmt: skip
    assert filters_from(values) == Filters(
        q="đất hiếm", agency=7, time="overdue", due_from=date(2026, 4, 9), sort="due",
        lacks="product",
    )  # fmt: skip


def test_days_are_understood_as_people_type_them() -> None:
    assert filters_from({"due_to": "9/4/2026"}) == Filters(due_to=date(2026, 4, 9))


@pytest.mark.parametrize("sort", ["due", "-due", "given", "-given", "document"])
def test_each_sorting_shows_all(there, directive, sort: str) -> None:
    page = list_tasks(there.specialist, Filters(sort=sort), DAY)
    assert len({row.task.pk for row in page.rows}) == 50


@pytest.mark.parametrize("sort", ["due", "-due", "given", "-given", "document"])
def test_pages_follow_each_other_from_whichever_end_they_are_read(
    there, directive, monkeypatch, sort: str
) -> None:
    monkeypatch.setattr(lists, "AT_ONCE", 9)
    asked = Filters(sort=sort)
    pages = [list_tasks(there.specialist, asked, DAY, number) for number in range(1, 7)]
    found = [row.task.pk for page in pages for row in page.rows]
    assert [len(page.rows) for page in pages] == [9, 9, 9, 9, 9, 7]
    assert found == list(Task.objects.order_by(*SORTS[sort]).values_list("pk", flat=True))


def test_list_takes_as_many_queries_for_fifty_as_for_one(there, directive) -> None:
    def ask(user: User, q: str) -> int:
        with CaptureQueriesContext(connection) as seen:
            list_tasks(user, Filters(q=q), DAY)
        return len(seen)

    for user in (there.specialist, account("soyte.daumoi")):
        assert ask(user, "") == ask(user, "Bệnh viện Đa khoa") <= 10


def test_uninvolved_agency_finds_no_task_by_any_way(there, directive) -> None:
    given_notice(there.act)
    user = account("quantri")
    task = directive.tasks.all()[0]
    assert (_total(user), _total(user, q="cao tốc"), _total(user, directive=directive.pk)) == (
        0, 0, 0,
    )  # fmt: skip
    assert task_view(user, task.pk, DAY) is None
    assert search(user, "cao tốc", DAY) == search(user, "???", DAY)
    assert progress(user, directive, DAY).total.tasks == 0


def test_recipient_sees_every_task_s_words(directive) -> None:
    user = account("sotuphap.daumoi")
    task = directive.tasks.get(title__startswith="Xem xét việc đầu tư nhà máy dược liệu")
    found = task_view(user, task.pk, DAY)
    assert found is not None
    assert (_total(user), set(found.roles)) == (52, {Role.READER})
    assert [one.agency for one in found.assignments] == ["Sở Y tế"]


def test_task_page_takes_few_queries_for_38_assignments(there, directive) -> None:
    task = directive.tasks.get(title__contains="lựa chọn địa điểm xây dựng")
    with CaptureQueriesContext(connection) as seen:
        found = task_view(there.specialist, task.pk, DAY)
    assert found is not None
    assert len(found.assignments) == 38
    assert len(seen) <= 18


def test_progress_is_by_group_and_sums_up(there, directive) -> None:
    found = progress(there.specialist, directive, date(2026, 4, 10))
    assert [one.heading for one in found.groups] == [
        *(f"II. {number}." for number in range(1, 9)), "III.",
    ]  # fmt: skip
    assert [one.title for one in found.groups if len(one.title) < 60] == [
        "4. Nhóm nhiệm vụ về phát triển hạ tầng y tế",
        "5. Nhóm nhiệm vụ về đầu tư hạ tầng quốc phòng",
        "6. Nhóm nhiệm vụ về quản lý tài nguyên, khai thác đất hiếm",
        "7. Nhóm nhiệm vụ về phát triển năng lượng",
        "III. TỔ CHỨC THỰC HIỆN",
    ]
    assert [len(one.squares) for one in found.groups] == [one.tasks for one in found.groups]
    assert found.total.tasks == sum(one.tasks for one in found.groups) == 52
    assert found.total.times[TimeState.OVERDUE] == 1
    assert found.total.roll.total == Assignment.objects.count()


@pytest.mark.parametrize("typed", ["đất hiếm", "dat hiem", "DAT  HIEM", "đất-hiếm"])
def test_search_finds_tasks_and_passages_with_marks_or_without(there, directive, typed) -> None:
    found = search(there.specialist, typed, DAY)
    assert len(found.tasks) == 4
    assert all("đất hiếm" in words or "ĐẤT HIẾM" in words for _, words in found.passages)
    assert found.passages


def test_typed_marks_rank_higher(there, directive) -> None:
    rows = list(Task.objects.order_by("pk")[:2])
    texts = ("mở đường tuần tra", "mía đương mùa")
    from sauro.directives.folding import folded, marked

    for row, text in zip(rows, texts, strict=True):
        Task.objects.filter(pk=row.pk).update(
            title=text, marked=marked(text), folded=f"{folded(text)} zzqx"
        )
    found = [
        [task.pk for task in search(there.specialist, f"{typed} zzqx", DAY).tasks]
        for typed in ("đường", "đương", "duong")
    ]
    one, two = rows[0].pk, rows[1].pk
    assert found == [[one, two], [two, one], [two, one]]


@pytest.mark.parametrize(
    ("typed", "some"),
    [
        ("đầu tư", True),
        ("dau tu", True),
        ("dự án", True),
        ("kế hoạch đầu tư", True),
        ("an", True),
        ("zzqx", False),
    ],
)
def test_search_among_the_newest_finds_what_search_among_all_does(
    there, directive, typed, some, monkeypatch
) -> None:
    found, every = [], Task.objects.all()
    for near in (10, 25, 10_000):
        monkeypatch.setattr(searching, "_NEAR", near)
        lately = searching.lately(every)
        found.append([searching.best(every, lately, typed, most) for most in (1, 3, 20)])
    assert found[0] == found[1] == found[2]
    assert [len(found[0][0]), len(found[0][1])] == ([1, 3] if some else [0, 0])


@pytest.mark.parametrize("typed", ["đầu tư", "dau tu", "thực hiện", "zzqx"])
def test_search_in_the_latest_documents_finds_the_passages_that_search_in_all_does(
    there, directive, typed, monkeypatch
) -> None:
    latest = search(there.specialist, typed, DAY).passages
    monkeypatch.setattr(search_queries, "_LATEST", 0)
    assert search(there.specialist, typed, DAY).passages == latest
    assert bool(latest) == (typed != "zzqx")


def test_search_by_number_finds_directive_and_its_tasks(there, directive) -> None:
    found = search(there.specialist, "2233khubnd", DAY)
    assert (found.directives, len(found.tasks)) == ((directive,), 20)


def test_views_are_saved_shared_and_deleted(there, directive) -> None:
    mine = save_view(there.act, "Quá hạn", "?time=overdue&page=3&x=1", shared=True)
    again = save_view(there.act, "Quá hạn", "time=soon", shared=True)
    other = account("soyte.daumoi")
    assert (mine.query, again.pk, again.query) == ("time=overdue", mine.pk, "time=soon")
    assert saved_views(other) == [again]
    from sauro.people.act import Act

    with pytest.raises(Refused, match="Chỉ người lưu mới xóa"):
        delete_view(Act(other, there.act.now), again)
    with pytest.raises(Refused, match="không có quyền"):
        save_view(Act(other, there.act.now), "Chung", "time=soon", shared=True)
    delete_view(there.act, again)
    assert saved_views(there.specialist) == []
