"""What is said of the system, from the rows and files that make it so."""

import os
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from procrastinate.contrib.django import app

from sauro.directives.models import Original
from sauro.directives.vocabulary import FileCheck
from sauro.oversight.backups import (
    DUMP,
    MANIFEST,
    Failure,
    Manifest,
    Originals,
    note_failure,
)
from sauro.oversight.health import jobs, stores
from sauro.oversight.health.checking import health_of
from sauro.oversight.health.retrying import retry
from sauro.oversight.health.sign import State
from sauro.oversight.measures import size, span
from sauro.people.models import Change, User
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind, Subject
from tests.people.organisation import act_of, administrator, holder, province

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 4, 1, tzinfo=UTC)
JOB = "sauro.directives.jobs.read"
SEALING = "sauro.tasks.jobs.seal_events"
Told = namedtuple("Told", "state said")


def told(sign) -> Told:
    """How it is, and the words."""
    return Told(sign.state, sign.said)


@pytest.fixture(autouse=True)
def apart(tmp_path: Path, settings) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.BACKUPS = tmp_path / "backups"
    settings.BACKUP_FAILURE = tmp_path / "backup-failed.json"
    settings.MEDIA_ROOT.mkdir()


def job(name: str, status: str, ago: str = "0 min", lock: str | None = None) -> int:
    """A job that came into this state some time ago."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status, attempts, priority,"
            " queueing_lock) VALUES ('default', %s, %s::procrastinate_job_status, 1, 0, %s)"
            " RETURNING id",
            [name, status, lock],
        )
        (number,) = cursor.fetchone()
        cursor.execute("DELETE FROM procrastinate_events WHERE job_id = %s", [number])
        kind = "deferred" if status == "todo" else status
        cursor.execute(
            "INSERT INTO procrastinate_events (job_id, type, at) VALUES (%s,"
            " %s::procrastinate_job_event_type, now() - %s::interval)",
            [number, kind, ago],
        )
    return int(number)


def worker(ago: str = "5 s") -> None:
    """A worker that gave a sign of life some time ago."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - %s::interval)",
            [ago],
        )


def backed_up(folder: Path, at: datetime, spoilt: tuple[str, ...] = ()) -> Path:
    """A whole backup of nothing."""
    backup = folder / f"{at:%Y-%m-%d}"
    backup.mkdir(parents=True)
    (backup / DUMP).write_bytes(b"x" * 2_500_000)
    none = Originals(0, 700_000, "0" * 64, spoilt)
    Manifest("1", at, (), {}, "0" * 64, 2_500_000, "0" * 64, none, "", "", ()).write(
        backup / MANIFEST
    )
    return backup


def original(letter: str, result: FileCheck, at: datetime | None = NOW) -> None:
    Original.objects.create(
        sha256=letter * 64, size=1, name="a", kept_at=NOW, checked_at=at, check_result=result
    )


def test_every_job_that_there_is_has_words() -> None:
    app.perform_import_paths()
    ours = {name for name in app.tasks if name.startswith("sauro.")}
    assert ours == set(jobs.WORDS)


def test_a_queue_without_workers_or_with_a_silent_one_is_bad() -> None:
    job(JOB, "todo")
    assert told(jobs.queue()) == (
        State.BAD, "Không có tiến trình nào đang làm việc nền; 1 việc đang chờ.",
    )  # fmt: skip
    worker("3 hours")
    assert jobs.queue().said == (
        "Không có tiến trình nào đang làm việc nền, lần cuối cách đây 3 giờ; 1 việc đang chờ."
    )


def test_a_queue_is_as_good_as_its_oldest_job_is_young() -> None:
    worker()
    assert told(jobs.queue()) == (State.GOOD, "Đang chạy; không có việc nào chờ.")
    found = []
    for ago in ("5 min", "20 min", "3 hours"):
        job(JOB, "todo", ago)
        found.append(told(jobs.queue()))
    assert found == [
        (State.GOOD, "1 việc đang chờ, việc lâu nhất chờ 5 phút."),
        (State.WARN, "2 việc đang chờ, việc lâu nhất chờ 20 phút."),
        (State.BAD, "3 việc đang chờ, việc lâu nhất chờ 3 giờ."),
    ]


def test_failed_jobs_are_told_unless_regular_ones_went_well_since() -> None:
    job(SEALING, "failed", "2 hours")
    job(SEALING, "succeeded")
    later = job(SEALING, "failed", "1 min")
    reading = job(JOB, "failed", "3 days")
    job(JOB, "succeeded")
    assert jobs.failed() == [
        jobs.Failed(reading, "Đọc văn bản vừa tiếp nhận", "3 ngày", 1),
        jobs.Failed(later, "Niêm phong nhật ký", "1 phút", 1),
    ]


def test_a_failed_job_is_done_again_once() -> None:
    there = province()
    holder("office", PostKind.OFFICE, there.office)
    holder("finance", PostKind.SPECIALIST, there.finance)
    office, finance = (act_of(User.objects.get(username=name)) for name in ("office", "finance"))
    number = job(JOB, "failed")
    with pytest.raises(Refused, match="không có quyền xem tình trạng hệ thống"):
        retry(finance, number)
    assert retry(office, number) == "Đọc văn bản vừa tiếp nhận"
    row = Change.objects.get(subject=Subject.JOB)
    assert (row.action, row.subject_id, row.by, row.after) == (
        "retry_job", number, office.by, {"attempts": 1},
    )  # fmt: skip
    assert jobs.failed() == []
    with pytest.raises(Refused, match="không còn ở trạng thái lỗi"):
        retry(office, number)
    locked = job(SEALING, "failed", lock="seal_events")
    job(SEALING, "todo", lock="seal_events")
    with pytest.raises(Refused, match="đã có sẵn trong hàng chờ"):
        retry(office, locked)


def test_a_backup_is_bad_when_there_is_none_or_an_old_one(settings) -> None:
    assert told(stores.backup(NOW)) == (State.BAD, "Chưa có bản sao lưu nào.")
    note_failure(settings.BACKUP_FAILURE, Failure(NOW, "hết chỗ trên đĩa."))
    assert stores.backup(NOW).said == (
        "Chưa có bản sao lưu nào. Lần gần nhất không làm được: hết chỗ trên đĩa."
    )
    where = backed_up(settings.BACKUPS, NOW - timedelta(days=3))
    sign = stores.backup(NOW)
    assert (sign.state, sign.said.removeprefix("Bản gần nhất cách đây 3 ngày, 3,2 MB, ở ")) == (
        State.BAD, f"{where}. Ngày 04/5/2026 không làm được: hết chỗ trên đĩa.",
    )  # fmt: skip
    fresh = backed_up(settings.BACKUPS, NOW - timedelta(hours=7))
    assert stores.backup(NOW).state == State.WARN
    note_failure(settings.BACKUP_FAILURE, None)
    said = f"Bản gần nhất cách đây 7 giờ, 3,2 MB, ở {fresh}."
    assert told(stores.backup(NOW)) == (State.WARN, said)
    assert stores.backup(NOW).todo.startswith("Bản sao lưu cùng ổ đĩa với dữ liệu")
    backed_up(settings.BACKUPS, NOW - timedelta(hours=1), spoilt=("a" * 64,))
    assert stores.backup(NOW).said.endswith(" Thiếu 1 tệp đã mất hoặc bị thay đổi.")
    assert stores.backup(NOW).state == State.BAD


def test_a_broken_backup_counts_for_nothing(settings) -> None:
    backup = backed_up(settings.BACKUPS, NOW)
    os.truncate(backup / DUMP, 10)
    assert stores.backup(NOW).said == "Chưa có bản sao lưu nào."


def test_originals_are_told_by_what_their_check_showed() -> None:
    assert told(stores.originals(NOW)) == (State.GOOD, "Chưa có bản gốc nào.")
    original("a", FileCheck.INTACT)
    original("b", FileCheck.UNCHECKED, None)
    assert told(stores.originals(NOW)) == (
        State.GOOD, "2 bản, 1 bản đã đọc lại và đều còn nguyên.",
    )  # fmt: skip
    assert stores.originals(NOW + timedelta(days=20)).state == State.WARN
    original("c", FileCheck.MISSING)
    original("d", FileCheck.ALTERED)
    sign = stores.originals(NOW)
    assert told(sign) == (
        State.BAD, "Trong 4 bản gốc có 1 bản mất tệp, 1 bản bị thay đổi. Mã băm:",
    )  # fmt: skip
    assert sign.code == f"{'c' * 64}, {'d' * 64}"


def test_all_of_it_names_who_keeps_the_system(settings) -> None:
    province()
    administrator()
    worker()
    health = health_of(NOW)
    assert [sign.name for sign in health.signs] == [
        "Việc nền", "Sao lưu", "Ổ đĩa", "Bản gốc", "Nhật ký niêm phong", "Cơ sở dữ liệu",
        "Phiên bản",
    ]  # fmt: skip
    assert (health.amiss, health.administrators) == (1, ["Vũ Thị Yến"])
    assert health.signs[4].said == "Đã niêm phong 0 sự kiện."


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 KB"), (1, "1 KB"), (850_000, "850 KB"), (3_240_000, "3,2 MB"), (10**10, "10,0 GB")],
)
def test_sizes_are_said_as_people_do(number: int, words: str) -> None:
    assert size(number) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(59, "chưa đến 1 phút"), (60, "1 phút"), (7_300, "2 giờ"), (90_000, "1 ngày")],
)
def test_times_are_said_in_their_largest_unit(seconds: int, words: str) -> None:
    assert span(timedelta(seconds=seconds)) == words
