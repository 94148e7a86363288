"""A job that failed is done again."""

import logging

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from sauro.oversight.health.jobs import words_for
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.policy import Right, require
from sauro.people.refusal import Refused

_log = logging.getLogger(__name__)


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
    by = act.by.username if act.by else ""
    _log.info("a failed job is done again", extra={"job": number, "task": job.task_name, "by": by})
    return words_for(job.task_name)
