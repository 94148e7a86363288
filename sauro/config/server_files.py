"""What the embedded PostgreSQL is told: its configuration files, its role, its database.

Sized for the machine it starts on, which does other work too: two cores and four gigabytes at
least. The files are written anew at each start; an administrator's own lines go into
``local.conf`` and win.
"""

import os
from pathlib import Path

SUPERUSER = "postgres"
ROLE = DATABASE = "sauro"  # the application owns its database, and is no superuser
PORT = 5432  # a part of the socket's name, nothing more

# Asked first, done where the answer is empty.
WANTED = (
    ("SELECT 1 FROM pg_roles WHERE rolname = 'sauro'", "CREATE ROLE sauro LOGIN CREATEDB"),
    ("SELECT 1 FROM pg_database WHERE datname = 'sauro'", "CREATE DATABASE sauro OWNER sauro"),
)

_CONF = """\
# Written by sauro at each start. Own lines belong into local.conf beside this file.
listen_addresses = ''
port = {port}
unix_socket_directories = '"{socket}"'
unix_socket_permissions = 0700
max_connections = 60
shared_buffers = {buffers}MB
effective_cache_size = {cached}MB
work_mem = 8MB
maintenance_work_mem = 128MB
max_wal_size = 2GB
random_page_cost = 1.1
jit = off
max_parallel_workers_per_gather = 0
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
default_text_search_config = 'pg_catalog.simple'
logging_collector = on
log_filename = 'postgresql-%a.log'
log_truncate_on_rotation = on
log_rotation_age = 1d
log_min_duration_statement = 2s
log_parameter_max_length = 0
include_if_exists = 'local.conf'
"""


_FAST = """\
fsync = off
full_page_writes = off
"""


def server_files(socket: Path, accounts: set[str], durable: bool) -> dict[str, str]:
    """Contents by file name. ``accounts`` of the operating system come in, by ``socket`` alone."""
    roles = (ROLE, SUPERUSER)
    allowed = "".join(f'app "{name}" {role}\n' for name in sorted(accounts) for role in roles)
    return {
        "postgresql.conf": configuration(socket, _megabytes()) + ("" if durable else _FAST),
        "pg_hba.conf": "local all all peer map=app\n",
        "pg_ident.conf": allowed,
    }


def configuration(socket: Path, memory: int) -> str:
    """For ``memory`` megabytes: an eighth for its own pages, a quarter in the system's cache."""
    buffers = min(max(memory // 8, 192), 2048)
    return _CONF.format(socket=socket, port=PORT, buffers=buffers, cached=max(memory // 4, 1024))


def _megabytes() -> int:
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20
