"""The queue: whether anybody works on it, what waits, what could not be done."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import connection
from django.db.models import ExpressionWrapper, F, Max, Q
from django.db.models.fields import DurationField
from django.db.models.functions import Now
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from sauro.oversight.health.sign import KEEPER, Sign, State
from sauro.oversight.measures import span

_SLOW, _STUCK = timedelta(minutes=15), timedelta(hours=2)
_SILENT = timedelta(minutes=2)
SHOWN = 50

# What each job is for, in the words of those who wait for it.
WORDS = {
    "sauro.directives.jobs.read": "Đọc văn bản vừa tiếp nhận",
    "sauro.directives.jobs.scan_drop_folder": "Nhận tệp trong thư mục tiếp nhận",
    "sauro.directives.jobs.check_originals": "Kiểm tra lại bản gốc",
    "sauro.directives.jobs.clear_waiting_files": "Dọn tệp văn bản tạm",
    "sauro.tasks.jobs.seal_events": "Niêm phong nhật ký",
    "sauro.tasks.jobs.read_product": "Đọc sản phẩm vừa nộp",
    "sauro.tasks.jobs.read_plan": "Đọc kế hoạch của cơ quan vừa đưa vào",
    "sauro.tasks.jobs.clear_waiting_products": "Dọn tệp sản phẩm, kế hoạch tạm",
    "sauro.oversight.jobs.forget_entries": "Dọn nội dung thông báo cũ",
    "sauro.oversight.jobs.tell_people": "Lập và gửi thông báo đôn đốc trong ngày",
    "sauro.oversight.jobs.tell_former_address": "Báo đổi địa chỉ thư tới địa chỉ cũ",
    "sauro.oversight.jobs.print_paper": "Tạo bản PDF của văn bản",
    "sauro.oversight.jobs.forget_pdfs": "Dọn bản PDF cũ",
    "sauro.config.jobs.requeue_stalled": "Đưa việc dở dang vào làm lại",
    "sauro.config.jobs.back_up": "Sao lưu hằng đêm",
    "sauro.config.jobs.forget_finished": "Xóa dấu vết việc nền đã xong",
}


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that could not be done: what it is for, how long ago, how often it was tried."""

    number: int
    words: str
    ago: str
    attempts: int


def words_for(name: str) -> str:
    """What a job is for."""
    return WORDS.get(name, f"Việc nền {name}")


def queue() -> Sign:
    """Whether somebody works, and how long the oldest job waits. All times are the database's."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT now() - max(last_heartbeat) FROM procrastinate_workers), count(*),"
            " now() - min(coalesce(scheduled_at, (SELECT min(at) FROM procrastinate_events"
            " WHERE job_id = job.id))) FROM procrastinate_jobs AS job"
            " WHERE status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())"
        )
        silent, waiting, oldest = cursor.fetchone()
    if silent is None or silent > _SILENT:
        return Sign("Việc nền", State.BAD, _asleep(silent, waiting), _WAKE)
    if not waiting:
        return Sign("Việc nền", State.GOOD, "Đang chạy; không có việc nào chờ.")
    said = f"{waiting} việc đang chờ, việc lâu nhất chờ {span(oldest or timedelta())}."
    if oldest is None or oldest < _SLOW:
        return Sign("Việc nền", State.GOOD, said)
    return Sign("Việc nền", State.BAD if oldest > _STUCK else State.WARN, said, _HURRY)


def failed() -> list[Failed]:
    """Those that wait for somebody to look, the latest first. Left out are regular ones that went
    well since."""
    done = ProcrastinateJob.objects.filter(status="succeeded", task_name__in=_regular())
    since = dict(done.values_list("task_name").annotate(last=Max("pk")))
    at = Max("procrastinateevent__at", filter=Q(procrastinateevent__type="failed"))
    age = ExpressionWrapper(Now() - F("failed_at"), output_field=DurationField())
    rows: Any = ProcrastinateJob.objects.filter(status="failed")
    for name, last in since.items():
        rows = rows.exclude(task_name=name, pk__lt=last)
    rows = rows.annotate(failed_at=at).annotate(age=age).order_by("-pk")
    return [
        Failed(row.pk, words_for(row.task_name), span(row.age or timedelta()), row.attempts)
        for row in rows
    ]


def _regular() -> set[str]:
    """The names of those that come again by themselves."""
    app.perform_import_paths()  # type: ignore[no-untyped-call]
    return {name for name, _ in app.periodic_registry.periodic_tasks}


def _asleep(silent: timedelta | None, waiting: int) -> str:
    since = "" if silent is None else f", lần cuối cách đây {span(silent)}"
    return f"Không có tiến trình nào đang làm việc nền{since}; {waiting} việc đang chờ."


_WAKE = (
    "Văn bản mới sẽ không được đọc, việc định kỳ không chạy. Hãy báo"
    f" {KEEPER} khởi động lại phần mềm (lệnh systemctl restart sauro)."
)
_HURRY = (
    "Máy đang nhiều việc hoặc có việc bị kẹt. Nếu một giờ nữa vẫn vậy, hãy báo"
    f" {KEEPER}: xem nhật ký (journalctl -u sauro) hoặc thêm tiến trình (--workers)."
)
