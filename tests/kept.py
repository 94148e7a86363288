"""What is loaded once into the database of the tests, and copied for each file that asks for it."""

from collections.abc import Callable

from django.contrib.contenttypes.models import ContentType
from django.db import connection

from sauro.config.database import Cluster
from sauro.config.server_files import ROLE, SUPERUSER


class Kept:
    """States of the tests' database, each by a name, beside it on its server."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._names: set[str] = set()

    def put(self, name: str, load: Callable[[], object]) -> None:
        """Bring the database to the state; ``load`` makes it of what is there, the first time."""
        tests, kept = connection.settings_dict["NAME"], f"kept_{name}"
        if name not in self._names:
            load()
            connection.close()
            self._copy(tests, kept)
            self._names.add(name)
            return
        connection.close()
        self._copy(kept, tests)
        ContentType.objects.clear_cache()

    def _copy(self, source: str, target: str) -> None:
        with self._cluster.connect(SUPERUSER, "postgres") as server:
            server.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
            server.execute(
                f'CREATE DATABASE "{target}" TEMPLATE "{source}" OWNER {ROLE} STRATEGY file_copy'
            )
