"""Jobs that keep the queue itself in order, and the backup of each night.

A worker that was killed leaves its job marked as running. Workers sign in every few seconds; the
jobs of one that no longer does are put back, and done again: jobs may run twice and must not mind.
"""

from django.conf import settings
from procrastinate.contrib.django import app

SIGN_EVERY = 10.0  # seconds between two signs of life of a worker
SILENT_AFTER = 60.0  # seconds without one: the worker is taken for dead


@app.periodic(cron="*/1 * * * *")
@app.task(queueing_lock="requeue_stalled", pass_context=False)
async def requeue_stalled(timestamp: int) -> int:
    """Put the jobs of dead workers back into the queue; how many. ``timestamp``: when due."""
    stalled = list(await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=SILENT_AFTER))
    for job in stalled:
        await app.job_manager.retry_job(job)
    return len(stalled)


@app.periodic(cron="15 * * * *")
@app.task(queueing_lock="back_up", pass_context=False)
def back_up(timestamp: int) -> str:
    """Make the backup of the night, if it was not made; each hour, for machines that sleep then.

    What was made, or why none could be.
    """
    from sauro.config.safety.backing_up import back_up_tonight

    return back_up_tonight(settings.INSTALLATION)


@app.periodic(cron="20 3 * * *")
@app.task(queueing_lock="forget_finished", pass_context=False)
async def forget_finished(timestamp: int) -> None:
    """Delete finished jobs after a month; failed ones stay for somebody to look at."""
    await app.job_manager.delete_old_jobs(nb_hours=30 * 24)
