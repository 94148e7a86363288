"""The log of papers reads in words, and each kind of paper has its own."""

from dataclasses import replace
from datetime import date

from sauro.oversight.commands.issuing import close_paper, drop_paper, number_paper, word_paper
from sauro.oversight.commands.papers import Wanted, draft_paper
from sauro.oversight.models import OfficePaper
from sauro.oversight.queries.heads import office_for
from sauro.oversight.vocabulary import PaperKind
from sauro.people.models import Agency
from sauro.people.queries.history import changes_of, latest_changes
from sauro.people.vocabulary import Subject
from sauro.tasks.demo.cast import Day
from tests.oversight.test_reporting import FINANCE, drafted, may


def followup(day: Day) -> OfficePaper:
    office = Agency.objects.get(code="vp-ubnd-tinh")
    wanted = Wanted(PaperKind.FOLLOWUP, office, day.plan)
    return draft_paper(day.act("cv.tonghop"), wanted, office_for(office, day.day))


def test_each_paper_tells_its_own_steps_whatever_number_another_kind_has(april) -> None:
    day = may(4)
    report, paper = drafted(day), followup(day)
    OfficePaper.objects.filter(pk=paper.pk).delete()
    paper.pk = report.pk
    paper.save(force_insert=True)
    act = day.act("sotaichinh.daumoi")
    report = word_paper(act, report, report.version, {}, replace(FINANCE, place="Tam Đường"))
    report = close_paper(act, report, report.version)
    number_paper(act, report, "512", date(2026, 5, 4))
    drop_paper(day.act("cv.tonghop"), paper, paper.version)
    told = [(one.what, one.who) for one in changes_of(Subject.REPORT, report.pk)]
    assert act.by
    who = act.by.full_name
    assert told == [
        ("Ghi số, ngày ký, bản đã ký", who), ("Chốt số liệu và lời văn", who),
        ("Sửa lời văn, thể thức", who), ("Lập dự thảo", who),
    ]  # fmt: skip
    assert changes_of(Subject.PAPER, report.pk)[0].what == "Bỏ dự thảo"


def test_whatever_a_month_of_work_left_in_the_log_has_words(april) -> None:
    followup(may(4))
    found = latest_changes(100_000)
    assert len(found) > 50
    assert {one.what for one in found} >= {"Lập dự thảo", "Mở tài khoản"}
    assert [one for one in found if not all(field.field for field in one.fields)] == []
