"""Lines of the log are JSON and carry the number of the request."""

import json
import logging

import pytest
from django.test import Client

from sauro.config.logs import JsonFormatter
from sauro.people.vocabulary import PostKind
from tests.people.organisation import holder, province


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


@pytest.mark.django_db
def test_a_refusal_is_one_line_that_says_who_was_refused_what(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    person = holder("mot", PostKind.SPECIALIST, province().finance).user
    client.force_login(person)
    caplog.handler.setFormatter(JsonFormatter())
    client.get("/nguoi-dung/")
    (line,) = [json.loads(line) for line in caplog.text.splitlines()]
    assert (line["user"], line["message"]) == (
        str(person.pk), "Forbidden (Permission denied): /nguoi-dung/",
    )  # fmt: skip
    assert line["refused"].startswith("Tài khoản này không có quyền quản lý tài khoản")
    assert "exception" not in line
