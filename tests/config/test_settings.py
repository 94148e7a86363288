"""Settings as they come out: what they start, how they read dates, what they tell browsers."""

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.hashers import identify_hasher
from django.core.cache import cache
from django.db import connection
from django.forms import DateField
from django.test import Client
from django.utils import formats, timezone, translation

from sauro.people.models import User


def test_reading_the_settings_starts_and_makes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    code = "from django.conf import settings; print(settings.DATABASES['default']['HOST'])"
    environment = os.environ | {"SAURO_DATA": str(folder)}
    told = subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
    )
    assert told.stdout.strip() == str(folder / "socket")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("31/12/2026", datetime.date(2026, 12, 31)),
        ("03/04/2026", datetime.date(2026, 4, 3)),
        ("3/4/2026", datetime.date(2026, 4, 3)),
        ("3-4-2026", datetime.date(2026, 4, 3)),
        ("2026-04-03", datetime.date(2026, 4, 3)),
    ],
)
def test_dates_are_read_with_the_day_first(language: str, words: str, day: datetime.date) -> None:
    with translation.override(language):
        assert DateField().clean(words) == day


@pytest.mark.parametrize(("language", "number"), [("vi", "1.234.567,5"), ("en", "1,234,567.5")])
def test_dates_and_numbers_are_shown_as_offices_write_them(language: str, number: str) -> None:
    moment = datetime.datetime(2026, 12, 31, 14, 5, tzinfo=datetime.UTC)
    with translation.override(language):
        assert formats.date_format(moment.date(), "SHORT_DATE_FORMAT") == "31/12/2026"
        assert formats.localize(timezone.localtime(moment)) == "21:05 31/12/2026"
        assert formats.number_format(1234567.5, 1) == number


@pytest.mark.django_db
def test_the_database_folds_vietnamese_letters() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT lower('ĐẤT ĐAI, UỶ BAN')")
        assert cursor.fetchone() == ("đất đai, uỷ ban",)


@pytest.mark.django_db
def test_the_cache_is_in_the_database() -> None:
    cache.set("khóa", "giá trị")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cache")
        assert cursor.fetchone() == (1,)
    assert cache.get("khóa") == "giá trị"


@pytest.mark.django_db
def test_passwords_are_kept_as_argon2() -> None:
    user = User()
    user.set_password("một mật khẩu dài")
    assert identify_hasher(user.password).algorithm == "argon2"


@pytest.mark.django_db
def test_a_stranger_gets_the_login_page_and_no_other(client: Client) -> None:
    answer = client.get("/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/tai-khoan/dang-nhap/?next=/")
    assert client.get("/tai-khoan/dang-nhap/").status_code == 200
    assert client.get("/tai-khoan/signup/").status_code == 404


@pytest.mark.django_db
def test_pages_allow_nothing_from_elsewhere(client: Client) -> None:
    answer = client.get("/tai-khoan/dang-nhap/")
    policy = dict(
        words.strip().split(" ", 1)
        for words in answer.headers["Content-Security-Policy"].split(";")
    )
    assert (policy.pop("default-src"), policy.pop("img-src")) == ("'none'", "'self' data:")
    assert set(policy.values()) == {"'self'", "'none'"}
    assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.django_db
def test_each_answer_has_a_number_of_its_own_and_never_the_callers(client: Client) -> None:
    numbers = {
        client.get("/healthz", headers={"X-Request-Id": "giả mạo"}).headers["X-Request-Id"]
        for _ in range(2)
    }
    assert len(numbers) == 2
    assert "giả mạo" not in numbers


def test_nothing_runs_in_debug() -> None:
    assert settings.DEBUG is False
