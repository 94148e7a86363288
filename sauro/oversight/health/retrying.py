"""A job that failed is done again."""

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from sauro.oversight.health.jobs import words_for
from sauro.people.act import Act
from sauro.people.commands.transaction import command, record
from sauro.people.policy import Right, require
from sauro.people.refusal import Refused
from sauro.people.vocabulary import Subject


@command
def retry(act: Act, number: int) -> str:
    """Put it back into the queue; what it is for. ``Refused`` where it is not a failed one."""
    require(act, Right.SYSTEM)
    job = ProcrastinateJob.objects.select_for_update().filter(pk=number).first()
    if job is None or job.status != "failed":
        raise Refused("Việc này không còn ở trạng thái lỗi: đã có người cho làm lại, hoặc đã xong.")
    waiting = ProcrastinateJob.objects.filter(status="todo", queueing_lock=job.queueing_lock)
    if job.queueing_lock and waiting.exists():
        raise Refused("Việc này đã có sẵn trong hàng chờ và sắp được làm; không cần làm lại.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT now()")
        (now,) = cursor.fetchone()
    app.job_manager.retry_job_by_id(number, retry_at=now)
    words = words_for(job.task_name)
    subject = (Subject.JOB, job, f"{words}, việc số {number}")
    record(act, "retry_job", subject, after={"attempts": job.attempts})
    return words
