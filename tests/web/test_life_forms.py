"""What the forms of a task's life ask, and what they do not."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from sauro.people.act import Act
from sauro.people.spans import shown
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.commands.extend import ask_extension
from sauro.tasks.commands.products import Document, hand_in, remove_product
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import Every
from tests.directives.offices import account
from tests.tasks.life import due_on, fresh, work_of
from tests.web.pages import signed_in, words

BUILDER = "soxaydung.daumoi"
TODAY = timezone.localdate()


@pytest.fixture
def row(plan_given) -> Assignment:
    return due_on(work_of(plan_given, "so-xay-dung"), TODAY + timedelta(20))


def page(row: Assignment, action: str = "") -> str:
    return f"/nhiem-vu/luot/{row.pk}/" + (f"{action}/" if action else "")


def post(client, row: Assignment, action: str, **said):
    data = {"version": fresh(row).version, **said}
    return client.post(page(row, action), data, follow=True)


def test_report_asks_why_it_is_late_only_where_it_may_be_and_names_the_product(
    row: Assignment,
) -> None:
    Assignment.objects.filter(pk=row.pk).update(given_due=TODAY - timedelta(5))
    act = Act(account(BUILDER), timezone.now(), "nop")
    hand_in(act, row, Document(TODAY - timedelta(2), number="12/KH-SXD", kind="Kế hoạch"))
    builder = signed_in(BUILDER)
    post(builder, row, "receive")
    form = words(builder.get(page(row, "report")))
    assert "Nguyên nhân nếu chậm" in form
    assert "Để trống thì ghi: 12/KH-SXD." in form
    assert "Hãy chọn nguyên nhân khách quan" in words(post(builder, row, "report"))
    post(builder, row, "report", nguyen_nhan="objective", ly_do="Mưa lũ")
    assert (fresh(row).result, fresh(row).met_day) == ("12/KH-SXD", TODAY - timedelta(2))


def test_period_without_news_is_answered_by_one_button(row: Assignment) -> None:
    rule = Rule(Every.WEEK, 1, TODAY, TODAY + timedelta(20), "TB 1/TB-UBND")
    set_cadence(Act(account("chanhvp"), timezone.now(), "ky"), row.task, rule)
    builder = signed_in(BUILDER)
    post(builder, row, "receive")
    assert "Kỳ này không phát sinh" in words(builder.get(page(row)))
    post(builder, row, "update", khong_phat_sinh="on")
    assert row.updates.get() == row.periods.order_by("due")[0].answer
    assert row.updates.get().nothing_new
    assert fresh(row).state == "received"
    assert "Kỳ này không phát sinh" not in words(signed_in("kiemtra").get(page(row)))


def test_later_deadline_is_offered_only_where_it_may_be_asked_for(row: Assignment) -> None:
    builder = signed_in(BUILDER)
    post(builder, row, "receive")
    assert "Đề nghị gia hạn" in words(builder.get(page(row)))
    said = {"den_ngay": f"{TODAY + timedelta(40):%d/%m/%Y}", "ly_do": "Chờ số liệu"}
    asked = words(post(builder, row, "extension", nguyen_nhan="objective", **said))
    assert asked.count("Đề nghị gia hạn") == 2  # the request, and that it was asked
    row.extensions.all().delete()
    row.task.above = "Nghị quyết 01/NQ-CP"
    row.task.save()
    assert "Đề nghị gia hạn" not in words(builder.get(page(row))).split("Diễn biến")[0]


def test_leader_who_decides_here_is_the_basis_and_the_office_names_one(row: Assignment) -> None:
    act = Act(account(BUILDER), timezone.now(), "xin")
    one = ask_extension(act, row, TODAY + timedelta(40), "Chờ số liệu", "objective")
    where = f"/nhiem-vu/gia-han/{one.pk}/grant_extension/"
    name = account("chutich").full_name
    said = f'value="Ý kiến của {name} ngày {shown(TODAY)}"'
    assert said in signed_in("chutich").get(where).content.decode()
    assert "Ý kiến của" not in signed_in("chanhvp").get(where).content.decode()


def test_history_tells_a_product_by_its_number_alone(row: Assignment) -> None:
    act = Act(account(BUILDER), timezone.now(), "nop")
    paper = Document(TODAY - timedelta(2), number="12/KH-SXD", kind="Kế hoạch")
    product = hand_in(act, row, paper)
    remove_product(act, product, "Nộp nhầm")
    told = words(signed_in(BUILDER).get(f"/nhiem-vu/{row.task_id}/lich-su/"))
    (moment,) = re.findall(r"Gỡ sản phẩm: Sở Xây dựng (.*?) [0-9]{2}:[0-9]{2} ngày", told)
    assert moment == "Nộp nhầm 12/KH-SXD Nộp sản phẩm: Sở Xây dựng 12/KH-SXD"
