"""An agency's own plan read by two workers at once, and by one who has no right any more."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from sauro.directives.models import AgencyPlan, Original
from sauro.directives.originals import waiting
from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.people.models import Post, User
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.plan_reading import PLANS, read_agency_plan
from sauro.tasks.commands.take_plan import take_plan
from sauro.tasks.queries.registrations import grid_of
from tests.people.organisation import Province, act_of, holder, province
from tests.web.given import given

pytestmark = pytest.mark.django_db(transaction=True)
TEXT = """SỞ TÀI CHÍNH
Số: 12/KH-STC

KẾ HOẠCH
Thực hiện Thông báo số 1/TB-UBND

1. Phòng Ngân sách chủ trì xây dựng kế hoạch chi tiêu, hoàn thành trước ngày 20/4/2026.
"""


def handed_in(there: Province) -> AgencyPlan:
    """By the focal officer of the department that was given the work."""
    office = holder("office", PostKind.OFFICE, there.office).user
    focal = holder("finance", PostKind.FOCAL, there.finance).user
    directive = given(act_of(office), there.committee)
    act = Act(focal, timezone.now())
    grid = grid_of(focal, directive.pk, there.finance.pk, act.day)
    assert grid is not None
    return take_plan(act, grid, File("ke-hoach.txt", BytesIO(TEXT.encode())))


def test_two_workers_at_once_keep_and_lay_it_once(tmp_path: Path, settings) -> None:
    settings.MEDIA_ROOT = tmp_path
    plan = handed_in(province())
    before = Original.objects.count()

    def read(_worker: int) -> str:
        try:
            return read_agency_plan(plan.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(read, range(2))) == ["laid", "laid"]
    plan.refresh_from_db()
    assert (Original.objects.count() - before, waiting(PLANS), plan.spool) == (1, [], "")
    assert [one["who"] for one in plan.laid["matched"].values()] == ["Phòng Ngân sách"]


def test_plan_of_who_left_meanwhile_is_not_laid_and_not_kept(tmp_path: Path, settings) -> None:
    settings.MEDIA_ROOT = tmp_path
    plan = handed_in(province())
    before = Original.objects.count()
    yesterday = timezone.localdate() - timedelta(1)
    user = User.objects.get(username="finance")
    Post.objects.filter(user=user).update(last_day=yesterday)
    assert read_agency_plan(plan.pk) == "failed"
    plan.refresh_from_db()
    assert "không còn nhập đăng ký" in plan.said
    assert (Original.objects.count(), waiting(PLANS), plan.laid) == (before, [], {})
