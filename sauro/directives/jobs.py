"""Jobs of this package. Each may run twice and does its work once."""

import time

from django.conf import settings
from procrastinate.contrib.django import app

from sauro.directives.commands import keeping
from sauro.directives.commands.reading import read_arrival
from sauro.people import clock
from sauro.people.act import Act


@app.task
def read(arrival_id: int) -> str:
    """Read what was handed in."""
    return str(read_arrival(arrival_id))


@app.periodic(cron="*/1 * * * *")
@app.task(queueing_lock="scan_drop_folder", pass_context=False)
def scan_drop_folder(timestamp: int) -> int:
    """Take in what lies in the drop folder; how many files. ``timestamp``: when it was due."""
    from sauro.directives.commands.drop_folder import take_folder

    return len(take_folder(Act(None, clock.now()), settings.DROP_FOLDER, time.time()))


@app.periodic(cron="10 * * * *")
@app.task(queueing_lock="check_originals", pass_context=False)
def check_originals(timestamp: int) -> int:
    """Read the originals again that were checked longest ago; how many are not intact."""
    return keeping.check_originals(clock.now())


@app.periodic(cron="40 3 * * *")
@app.task(queueing_lock="clear_waiting_files", pass_context=False)
def clear_waiting_files(timestamp: int) -> int:
    """Take files away that no arrival waits for any more; how many."""
    return keeping.clear_waiting_files()
