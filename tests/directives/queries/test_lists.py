import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sauro.directives.commands.intake import take_files, take_text
from sauro.directives.models import Directive
from sauro.directives.queries.lists import latest_arrivals, list_directives
from sauro.directives.queries.one_directive import (
    directive_view,
    journal_of,
    open_original,
    original_of,
    text_view,
)
from sauro.people.models import User
from tests.directives.offices import DAY, PLAN, account, directive_of, handed, plan
from tests.tasks.given import given_plan


def _seen(user: User, q: str = "") -> list[str]:
    return [one.directive.number for one in list_directives(user, DAY, q=q).rows]


def test_before_it_is_given_only_office_leaders_and_inspectors_see_it(there) -> None:
    plan(there.act)
    names = ("cv.tonghop", "chutich", "kiemtra", "sotaichinh.thutruong", "quantri")
    assert [_seen(account(name)) for name in names] == [*[["2233/KH-UBND"]] * 3, [], []]


def test_recipient_reads_words_and_files_once_it_is_given(there) -> None:
    directive, _ = given_plan(there.act)
    user = account("sotuphap.daumoi")
    original = directive.renditions.get().original
    found = directive_view(user, directive.pk, DAY)
    text = text_view(user, directive.pk, DAY)
    assert found is not None
    assert text is not None
    assert text.reading.chars.startswith(PLAN.read_text()[:10])
    assert original_of(user, directive.pk, original.sha256, DAY) == original
    with open_original(original) as content:
        assert content.read() == PLAN.read_bytes()


def test_agency_with_a_task_reads_the_directive_though_it_is_no_recipient(there) -> None:
    directive, _ = given_plan(there.act)
    user = account("ttphattrienquydat.daumoi")
    whys = directive.audience.filter(agency=user.posts.get().agency).values_list("why", flat=True)
    assert (list(whys), _seen(user)) == (["addressee"], ["2233/KH-UBND"])


def test_uninvolved_agency_finds_nothing_of_it_by_any_way(there) -> None:
    directive, _ = given_plan(there.act)
    original = directive.renditions.get().original
    body = account("ttphattrienquydat.daumoi").posts.get().agency
    directive.audience.filter(agency=body).delete()
    for name in ("ttphattrienquydat.daumoi", "quantri"):
        user = account(name)
        assert _seen(user) == _seen(user, "2233") == []
        assert list_directives(user, DAY).total == 0
        assert directive_view(user, directive.pk, DAY) is None
        assert text_view(user, directive.pk, DAY) is None
        assert original_of(user, directive.pk, original.sha256, DAY) is None
        assert journal_of(user, directive.pk, DAY) == []
        assert latest_arrivals(user, DAY).rows == ()


@pytest.mark.parametrize(
    "q",
    ["2233/KH-UBND", "2233khubnd", "2233 khubnd", "trien khai thuc hien", "triển khai", "UBND lai"],
)
def test_directive_is_found_with_and_without_marks_and_by_number(there, q: str) -> None:
    plan(there.act)
    assert _seen(there.specialist, q) == ["2233/KH-UBND"]


@pytest.mark.parametrize("q", ["2234khubnd", "trien khoi", "???", "'; drop table x --"])
def test_other_words_find_nothing(there, q: str) -> None:
    plan(there.act)
    assert _seen(there.specialist, q) == []


def test_list_takes_as_many_queries_for_thirty_as_for_one(there) -> None:
    def ask() -> int:
        with CaptureQueriesContext(connection) as seen:
            list_directives(there.specialist, DAY)
        return len(seen)

    plan(there.act)
    one = ask()
    for number in range(30):
        Directive.objects.create(came="text", entered_at=there.act.now, title=f"Văn bản {number}")
    assert ask() == one <= 8


def test_missing_citations_are_shown_and_unreadable_ones_count_as_missing(there) -> None:
    directive, _ = given_plan(there.act)
    text = "Kết luận phiên họp.\n\nGiao tỉnh Lai Châu chuẩn bị đầu tư cao tốc."
    cited = directive_of(take_text(there.act, text, number="01-TB/BCĐ"))
    directive.citations.filter(number="01-TB/BCĐ").update(target=cited)
    views = [
        directive_view(user, directive.pk, DAY)
        for user in (there.specialist, account("sotuphap.daumoi"))
    ]
    assert [set(view.readable) if view else None for view in views] == [{cited.pk}, set()]


def test_office_sees_what_is_read_failed_or_refused(there) -> None:
    take_files(there.act, [handed(b""), handed(PLAN.read_bytes(), "ke-hoach.txt")])
    found = latest_arrivals(there.specialist, DAY).rows
    assert [(one.name, one.state) for one in found] == [
        ("ke-hoach.txt", "reading"), ("van-ban.txt", "failed"),
    ]  # fmt: skip
