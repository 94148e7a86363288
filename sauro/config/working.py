"""One worker: does the jobs of the queue, on any machine that reaches the database and the files.

Told to stop it takes no further job and ends the one it does; killed, its job goes back into the
queue (``jobs``).
"""

import os
import socket

from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
from sauro.config.refusal import Refusal


class WorkError(Refusal):
    """There is no queue to work on."""


def work(installation: Installation, jobs: int) -> None:
    """Do jobs, ``jobs`` at once, until told to stop. ``WorkError`` if the database is away."""
    know_models(installation)
    reach_database()
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.django_connector import DjangoConnector

    from sauro.config.jobs import SIGN_EVERY, SILENT_AFTER

    connector = app.connector
    assert isinstance(connector, DjangoConnector)
    with app.replace_connector(connector.get_worker_connector()) as ours:
        ours.run_worker(
            name=f"{socket.gethostname()}-{os.getpid()}",
            concurrency=jobs,
            update_heartbeat_interval=SIGN_EVERY,
            stalled_worker_timeout=SILENT_AFTER,
        )


def reach_database() -> None:
    """``WorkError`` if the database is away; models are known by now."""
    from django.db import DatabaseError, connection

    try:
        connection.ensure_connection()
    except DatabaseError as error:
        raise WorkError(
            "Chưa kết nối được cơ sở dữ liệu; hãy chạy sauro serve trước, hoặc đặt DATABASE_URL."
        ) from error
    connection.close()
