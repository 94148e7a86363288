"""The web server's process: Granian with our settings. ``python -m sauro.config.web_server``."""

import argparse

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from sauro.config.logs import logging_settings

STOPS_WITHIN = 15  # seconds for requests that are being answered


def main() -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--processes", type=int, required=True)
    wanted = parser.parse_args()
    Server(
        "sauro.config.wsgi:application",
        address=wanted.host,
        port=wanted.port,
        interface=Interfaces.WSGI,
        workers=wanted.processes,
        blocking_threads=1,
        websockets=False,
        log_level=LogLevels.warning,
        log_dictconfig=logging_settings(),
        respawn_failed_workers=True,
        workers_kill_timeout=STOPS_WITHIN,
    ).serve()


if __name__ == "__main__":
    main()
