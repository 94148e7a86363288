"""LibreOffice writes other formats; the same file gives the same bytes."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

SECONDS = 300
ABSENT = (
    "Chưa có LibreOffice nên chưa làm được tệp PDF, bản quét, bản photo. "
    "Hãy cài gói libreoffice-writer rồi chạy lại."
)
AGAIN = "Hãy chạy lại; nếu vẫn lỗi, hãy mở thử tệp bằng LibreOffice."
_OFFICES = ("soffice", "libreoffice", "lowriter")
_VARYING = re.compile(
    rb"/CreationDate\(D:(?P<date>[^)]*)\)|/DocChecksum /(?P<sum>[0-9A-F]{32})"
    rb"|/ID \[ <(?P<one>[0-9A-F]{32})>\s*<(?P<two>[0-9A-F]{32})> \]"
)
_MADE_ON = b"20260101000000Z'"


class OfficeError(Exception):
    """LibreOffice did not write what it was asked for; says so in Vietnamese, with a way out."""


def office() -> str | None:
    """The command of LibreOffice; None where it is not installed."""
    return next(filter(None, map(shutil.which, _OFFICES)), None)


def convert(paths: Sequence[Path], suffix: str, out: Path) -> list[Path]:
    """Write each file as ``suffix`` ("pdf", "doc") into the folder ``out``, in one run.

    LibreOffice works with a profile of its own, which is removed. Raises ``OfficeError``.
    """
    command = office()
    if command is None:
        raise OfficeError(ABSENT)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        flags = ["--headless", "--norestore", f"-env:UserInstallation=file://{profile}"]
        words = [command, *flags, "--convert-to", suffix, "--outdir", str(out), *map(str, paths)]
        _run(words)
    made = [out / f"{path.stem}.{suffix}" for path in paths]
    for path in made:
        if not path.is_file():
            raise OfficeError(f"LibreOffice không ghi được {path.name}. {AGAIN}")
        if suffix == "pdf":
            path.write_bytes(undated(path.read_bytes()))
    return made


def _run(words: Sequence[str]) -> None:
    """Run LibreOffice, whose command starts further processes: all of them end with it."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        words, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    ) as process:
        try:
            code = process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise OfficeError(f"LibreOffice không xong trong {SECONDS} giây. {AGAIN}") from None
    if code:
        raise OfficeError(f"LibreOffice dừng với mã lỗi {code}. {AGAIN}")


def undated(pdf: bytes) -> bytes:
    """A PDF of LibreOffice without what differs from run to run: the date, and sums over it."""

    def steady(match: re.Match[bytes]) -> bytes:
        words = match[0]
        for name, value in match.groupdict().items():
            if value is not None:
                words = words.replace(value, _MADE_ON if name == "date" else b"0" * len(value))
        return words

    return _VARYING.sub(steady, pdf)
