"""Logs: one line of JSON for each event on standard error, with the number of the request."""

import json
import logging
from datetime import UTC, datetime
from typing import Any

from django.core.exceptions import PermissionDenied

from sauro.web.request_number import META, request_id


class JsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON; ``extra`` values come along as they are."""

    _OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        moment = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, Any] = {
            "time": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        request = getattr(record, "request", None)
        if number := getattr(request, "META", {}).get(META) or request_id():
            line["request"] = number
        extra = {key: value for key, value in vars(record).items() if key not in self._OWN}
        line.update((key, str(value)) for key, value in extra.items() if key != "request")
        failure = record.exc_info[1] if record.exc_info else None
        if isinstance(failure, PermissionDenied):
            line["refused"] = str(failure)
            line["user"] = str(getattr(getattr(request, "user", None), "pk", None))
        elif record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def logging_settings() -> dict[str, Any]:
    """The value of Django's ``LOGGING``."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": "sauro.config.logs.JsonFormatter"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
        "loggers": {
            "django": {"handlers": [], "propagate": True, "level": "INFO"},
            "procrastinate": {"level": "WARNING"},
        },
    }
