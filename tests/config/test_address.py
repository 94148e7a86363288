"""``DATABASE_URL``."""

import pytest
from django.db import connection

from sauro.config.address import AddressError, check_server, database_from


@pytest.mark.parametrize(
    ("address", "name", "user", "password", "host", "port", "options"),
    [
        ("postgresql://an:m%40t@db:5433/nhiem_vu", "nhiem_vu", "an", "m@t", "db", "5433", {}),
        ("postgres:///sauro?host=/run/postgresql", "sauro", "", "", "/run/postgresql", "", {}),
        (
            "postgresql://db/sauro?sslmode=require",
            "sauro", "", "", "db", "", {"sslmode": "require"},
        ),
    ],
)  # fmt: skip
def test_an_address_is_read(
    address: str, name: str, user: str, password: str, host: str, port: str, options: dict[str, str]
) -> None:
    assert database_from(address) == {
        "NAME": name,
        "USER": user,
        "PASSWORD": password,
        "HOST": host,
        "PORT": port,
        "OPTIONS": options,
    }


@pytest.mark.parametrize(
    "address", ["", "sqlite:///a.db", "postgresql://db", "postgresql://db:cổng/a", "mysql://db/a"]
)
def test_an_address_of_nothing_we_use_is_refused(address: str) -> None:
    with pytest.raises(AddressError, match="DATABASE_URL không đúng"):
        database_from(address)


@pytest.mark.django_db
def test_a_server_is_reached_by_its_address() -> None:
    settings = connection.settings_dict
    check_server(
        f"postgresql://{settings['USER']}@/{settings['NAME']}"
        f"?host={settings['HOST']}&port={settings['PORT']}"
    )


def test_a_server_that_is_away_is_said() -> None:
    with pytest.raises(AddressError, match="Không kết nối được cơ sở dữ liệu trong DATABASE_URL"):
        check_server("postgresql:///sauro?host=/nonexistent")
