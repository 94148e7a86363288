"""The page of the system's state."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sauro.people.models import User
from sauro.people.vocabulary import PostKind
from tests.oversight.test_health import JOB, job, worker
from tests.people.organisation import administrator, holder, province
from tests.web.pages import words

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["office", "quantri"])
def client_of(request, tmp_path, settings) -> Client:
    """The office, or who keeps the system."""
    settings.MEDIA_ROOT = tmp_path
    settings.BACKUPS = tmp_path / "backups"
    there = province()
    administrator()
    holder("office", PostKind.OFFICE, there.office)
    client = Client()
    client.force_login(User.objects.get(username=request.param))
    return client


def test_a_failed_job_is_named_and_done_again(client_of: Client) -> None:
    worker()
    number = job(JOB, "failed", "3 hours")
    said = words(client_of.get("/tinh-trang/"))
    assert "1 việc không làm được" in said
    assert f"Đọc văn bản vừa tiếp nhận Việc số {number} 3 giờ 1 lần" in said
    answer = client_of.post(f"/tinh-trang/viec/{number}/lam-lai/", follow=True)
    assert answer.redirect_chain == [("/tinh-trang/", 303)]
    said = words(answer)
    assert "Đã cho làm lại: Đọc văn bản vừa tiếp nhận." in said
    assert "không làm được" not in said
    assert f"Việc đã cho làm lại Đọc văn bản vừa tiếp nhận, việc số {number}" in said
    again = words(client_of.post(f"/tinh-trang/viec/{number}/lam-lai/", follow=True))
    assert "Việc này không còn ở trạng thái lỗi" in again


def test_thirty_failed_jobs_take_no_more_questions_than_one(client_of: Client) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client_of.get("/tinh-trang/").status_code == 200
        return len(queries)

    job(JOB, "failed")
    client_of.get("/tinh-trang/")
    one = asked()
    for _ in range(29):
        job(JOB, "failed")
    assert asked() == one
    assert one <= 20
