"""The database named by an address (``DATABASE_URL``), as Django's settings want it."""

import os
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import psycopg

from sauro.config.refusal import Refusal

VARIABLE = "DATABASE_URL"
LEAST = 17  # PostgreSQL; older ones lack what we use
_SCHEMES = ("postgres", "postgresql")


class AddressError(Refusal):
    """The address names no PostgreSQL database that we can use."""


def given() -> bool:
    """Whether the database is one that an address names."""
    return bool(os.environ.get(VARIABLE))


def database_from(address: str) -> dict[str, Any]:
    """``postgresql://user:password@host:port/name?sslmode=require`` as settings of a database.

    A socket is given as ``postgresql:///name?host=/run/postgresql``. ``AddressError`` otherwise.
    """
    parts = urlsplit(address)
    options = dict(parse_qsl(parts.query))
    try:
        port = parts.port
    except ValueError:
        port = -1
    name = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in _SCHEMES or not name or port == -1:
        raise AddressError(
            "DATABASE_URL không đúng; hãy viết theo mẫu "
            "postgresql://người_dùng:mật_khẩu@máy_chủ:5432/tên_cơ_sở_dữ_liệu"
        )
    return {
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", unquote(parts.hostname or "")),
        "PORT": str(port or options.pop("port", "")),
        "OPTIONS": options,
    }


def check_server(address: str) -> None:
    """Connect once. ``AddressError`` if the server cannot be reached, or is too old."""
    wanted = database_from(address)
    try:
        with psycopg.connect(
            dbname=wanted["NAME"],
            user=wanted["USER"],
            password=wanted["PASSWORD"],
            host=wanted["HOST"],
            port=wanted["PORT"],
            connect_timeout=10,
            **wanted["OPTIONS"],
        ) as server:
            version = server.info.server_version // 10_000
    except psycopg.Error as error:
        raise AddressError(
            f"Không kết nối được cơ sở dữ liệu trong {VARIABLE}: {str(error).strip()}"
        ) from error
    if version < LEAST:
        raise AddressError(
            f"Cơ sở dữ liệu trong {VARIABLE} là PostgreSQL {version}; cần từ phiên bản {LEAST}."
        )
