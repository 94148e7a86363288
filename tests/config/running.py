"""``sauro`` as a process of its own, started by root or by a plain account, as offices start it."""

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

from sauro.config.accounts import Identity
from sauro.config.reachable import Program

READY = "Sáu Rõ chạy tại "


@dataclass(slots=True)
class Served:
    """An application that runs, and a browser of the simplest kind."""

    process: subprocess.Popen[str]
    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> tuple[int, str]:
        """Status and text of a page."""
        answer, text = self._ask("GET", path)
        return answer.status, text

    def post(self, path: str, **values: str) -> tuple[int, str]:
        """Status and target of a form's answer; the form was opened before."""
        values["csrfmiddlewaretoken"] = self.cookies["csrftoken"]
        answer, _ = self._ask("POST", path, urlencode(values))
        return answer.status, answer.headers["Location"]

    def answers(self) -> bool:
        """Whether pages come; not while a part is being started again."""
        try:
            return self.get("/healthz")[0] == 200
        except OSError:
            return False

    def parts(self) -> dict[str, int]:
        """The processes that serve started, by the name of their module or command."""
        of = self.process.pid
        children = Path(f"/proc/{of}/task/{of}/children").read_text().split()
        commands = {int(one): command_of(int(one)) for one in children}
        return {command[2]: number for number, command in commands.items() if "-m" in command}

    def stop(self, number: int) -> int:
        """Signal it and wait; its exit code."""
        self.process.send_signal(number)
        return self.process.wait()

    def _ask(self, method: str, path: str, body: str = "") -> tuple[HTTPResponse, str]:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        with closing(HTTPConnection("127.0.0.1", self.port)) as connection:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer, text


@dataclass(frozen=True, slots=True)
class Starter:
    """How the command is started: by whom, with which Python."""

    program: Program
    identity: Identity
    home: Path

    def run(
        self, *arguments: str, given: str = "", **variables: str
    ) -> "subprocess.CompletedProcess[str]":
        """Run it to its end; ``given`` comes in by standard input, ``variables`` by environment."""
        return subprocess.run(
            self._command(*arguments),
            input=given,
            env=self._environment() | variables,
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            **self.identity,
        )

    def begin(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start it, and do not wait."""
        return subprocess.Popen(
            self._command(*arguments),
            env=self._environment(),
            cwd="/",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **self.identity,
        )

    @contextmanager
    def serve(self, *arguments: str) -> Iterator[Served]:
        """Serve until the block ends; inside it pages are answered."""
        port = free_port()
        with tempfile.TemporaryFile("w+") as log:
            process = subprocess.Popen(
                self._command("serve", "--bind", f"127.0.0.1:{port}", "--web", "1", *arguments),
                env=self._environment(),
                cwd="/",
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                **self.identity,
            )
            assert process.stdout
            try:
                if not any(line.startswith(READY) for line in process.stdout):
                    log.seek(0)
                    raise AssertionError(f"not served: {log.read()}")
                yield Served(process, port)
            finally:
                if process.poll() is None:
                    process.send_signal(signal.SIGTERM)
                process.communicate()

    def _command(self, *arguments: str) -> list[str]:
        return [str(self.program.python), "-m", "sauro", *arguments]

    def _environment(self) -> dict[str, str]:
        plain = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LC_ALL": "C"}
        return plain | {"SAURO_HOME": str(self.home)} | self.program.environment


def until(true: Callable[[], bool]) -> None:
    """Wait until something is true; a minute is for ever."""
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.05)


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def command_of(number: int) -> list[str]:
    """The command of a process; of one that has just ended, nothing."""
    try:
        return Path(f"/proc/{number}/cmdline").read_text().split("\0")
    except (FileNotFoundError, ProcessLookupError):
        return []
