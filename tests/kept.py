"""What is loaded once into the database of the tests, and copied for each file that asks for it."""

from collections.abc import Callable

import psycopg
from django.contrib.contenttypes.models import ContentType
from django.db import connection

from sauro.config.installation import Installation
from sauro.config.server_files import PORT, ROLE, SUPERUSER


class Kept:
    """States of the tests' database, each by a name, in an installation whose database runs."""

    def __init__(self, installation: Installation) -> None:
        self._server = f"host={installation.socket} port={PORT} dbname=postgres user={SUPERUSER}"
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
        with psycopg.connect(self._server, autocommit=True) as server:
            server.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
            server.execute(
                f'CREATE DATABASE "{target}" TEMPLATE "{source}" OWNER {ROLE} STRATEGY file_copy'
            )
