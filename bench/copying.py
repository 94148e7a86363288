"""Rows of a model for PostgreSQL's COPY: the only way to a hundred thousand tasks in minutes."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection, models
from psycopg import sql


class Rows:
    """Rows to come of one model, with ids that count on from those that are there.

    Values are given by name of the column's attribute; what is not given is the field's default.
    Values of JSON fields are given as text.
    """

    def __init__(self, model: type[models.Model]) -> None:
        self.model = model
        fields = [one for one in model._meta.concrete_fields if not one.generated]
        self._columns = [str(one.column) for one in fields]
        self._places = {one.attname: place for place, one in enumerate(fields)}
        self._blank = [_default(one) for one in fields]
        self._listed: list[list[Any]] = []
        last = model._default_manager.aggregate(last=models.Max("pk"))["last"]
        self._next = (last or 0) + 1

    def __len__(self) -> int:
        return len(self._listed)

    def add(self, **values: Any) -> int:
        """One more; its id."""
        row = self._blank.copy()
        for name, value in values.items():
            row[self._places[name]] = value
        row[0] = self._next
        self._next += 1
        self._listed.append(row)
        return self._next - 1

    def change(self, pk: int, **values: Any) -> None:
        """Other values for a row that was not written yet."""
        row = self._listed[pk - self._listed[0][0]]
        for name, value in values.items():
            row[self._places[name]] = value

    def in_order_of(self, name: str) -> None:
        """Give the ids anew, in the order of this value: as if each row was written when it was."""
        first, place = self._next - len(self._listed), self._places[name]
        self._listed.sort(key=lambda row: row[place])
        for pk, row in enumerate(self._listed, start=first):
            row[0] = pk

    def write(self) -> None:
        """Write them all and forget them."""
        table = self.model._meta.db_table
        copy = sql.SQL("COPY {} ({}) FROM STDIN").format(
            sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, self._columns))
        )
        with connection.cursor() as cursor:
            with cursor.copy(copy) as sink:
                for row in self._taken():
                    sink.write_row(row)
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", [table, self._next - 1]
            )

    def _taken(self) -> Iterator[list[Any]]:
        listed, self._listed = self._listed, []
        yield from listed


def write_all(rows: Iterable[Rows]) -> None:
    """Write them in this order."""
    for one in rows:
        if len(one):
            one.write()


def _default(field: Any) -> Any:
    if isinstance(field, models.JSONField):
        return "[]" if field.default is list else "{}"
    return field.get_default()
