"""A mail server on loopback that speaks SMTP, and can be told to hesitate or refuse."""

import base64
import email
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import default

from sauro.config.mail import Mail


class PostOffice(socketserver.ThreadingTCPServer):
    """``taken`` are the letters it answered for, ``login`` who signed in.

    It gives no answer to the letter after ``hold`` of them, which it took or not (``takes``) until
    ``go``; to addresses in ``refused`` it says this code. With ``tls`` it offers STARTTLS and takes
    nothing without, or speaks it ``at_once``; ``secured`` counts those who did.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Counter)
        self.taken: list[EmailMessage] = []
        self.login = ""
        self.hold = -1
        self.takes = False
        self.holding = threading.Event()
        self.go = threading.Event()
        self.refused: dict[str, int] = {}
        self.tls: ssl.SSLContext | None = None
        self.at_once = False
        self.secured = 0

    @property
    def mail(self) -> Mail:
        """How it is reached."""
        return Mail("127.0.0.1", "saurohethong@example.gov.vn", self.server_address[1], "none")

    @property
    def receivers(self) -> list[str]:
        """To whom letters went, in order of addresses."""
        return sorted(str(one["To"]) for one in self.taken)


class _Counter(socketserver.StreamRequestHandler):
    """One who sends."""

    server: PostOffice

    def handle(self) -> None:
        try:
            self._listen()
        except ssl.SSLError:
            return  # they do not trust us

    def finish(self) -> None:
        super().finish()
        self.connection.close()

    def _listen(self) -> None:
        self.safe = self.server.tls is None
        if self.server.at_once:
            self._secure()
        self._say("220 loopback ESMTP")
        while line := self.rfile.readline():
            words = line.decode().strip()
            verb = words.split(" ")[0].split(":")[0].upper()
            if verb == "QUIT":
                self._say("221 bye")
                return
            getattr(self, f"_{verb.lower()}", self._unknown)(words)

    def _say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())

    def _unknown(self, _words: str) -> None:
        self._say("502 not here")

    def _ehlo(self, _words: str) -> None:
        self._say("250-loopback")
        self._say("250-8BITMIME")
        if not self.safe:
            self._say("250-STARTTLS")
        self._say("250 AUTH PLAIN")

    def _starttls(self, _words: str) -> None:
        self._say("220 go on")
        self._secure()

    def _secure(self) -> None:
        assert self.server.tls is not None
        self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        self.connection = self.request
        self.setup()
        self.safe = True
        self.server.secured += 1

    def _auth(self, words: str) -> None:
        _, user, password = base64.b64decode(words.split(" ")[2]).decode().split("\0")
        self.server.login = f"{user}:{password}"
        self._say("235 welcome")

    def _mail(self, _words: str) -> None:
        self._say("250 ok" if self.safe else "530 STARTTLS first")

    def _rset(self, _words: str) -> None:
        self._say("250 ok")

    def _rcpt(self, words: str) -> None:
        address = words.partition("<")[2].partition(">")[0]
        code = self.server.refused.get(address, 250)
        self._say(f"{code} {'ok' if code == 250 else 'no'}")

    def _data(self, _words: str) -> None:
        self._say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b"."))
        letter = email.message_from_bytes(b"".join(lines), policy=default)
        assert isinstance(letter, EmailMessage)
        hesitates = len(self.server.taken) == self.server.hold
        if hesitates and not self.server.takes:
            self._wait()
            return
        self.server.taken.append(letter)
        if hesitates:
            self._wait()
            return
        self._say("250 taken")

    def _wait(self) -> None:
        self.server.hold = -1
        self.server.holding.set()
        self.server.go.wait()


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """It is open inside."""
    with PostOffice() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.go.set()
            server.shutdown()
            thread.join()
