"""Lines of the log are JSON and carry the number of the request."""

import json
import logging

import pytest
from django.test import Client

from sauro.config.logs import JsonFormatter


def test_a_record_becomes_one_line_of_json() -> None:
    record = logging.makeLogRecord(
        {"name": "sauro", "levelname": "ERROR", "msg": "dòng %s\nhai", "args": ("một",), "task": 7}
    )
    line = JsonFormatter().format(record)
    read = json.loads(line)
    assert line.count("\n") == 0
    assert (read["message"], read["level"], read["task"]) == ("dòng một\nhai", "ERROR", "7")
    assert "request" not in read


@pytest.mark.django_db
def test_what_is_logged_in_a_request_carries_its_number(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.handler.setFormatter(JsonFormatter())
    answer = client.get("/tai-khoan/khong-co/")
    lines = [json.loads(line) for line in caplog.text.splitlines()]
    numbers = {line["request"] for line in lines if line["logger"] == "django.request"}
    assert numbers == {answer.headers["X-Request-Id"]}
