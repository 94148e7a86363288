"""LibreOffice turns an old file into DOCX, a DOCX into PDF, in a process that can do nothing else.

Each conversion has a profile of its own that allows no macros and follows no links, and a folder
of its own that is removed with all that is in it. When its time is over, the whole group of
processes is killed and waited for.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sauro.reading.sources.errors import SourceError, unreadable

SECONDS = 60.0
AS_DOCX = "Hãy mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi đọc lại"
_ABSENT = (
    "máy này chưa cài LibreOffice nên chưa đọc được tệp .doc, .odt, .rtf",
    "Hãy cài gói Debian libreoffice-writer, hoặc lưu tệp thành .docx rồi đọc lại",
)
_RESTART = 81
"""LibreOffice ends with this status when it has set up a new profile and wants to start again."""

_SETTINGS = {
    "org.openoffice.Office.Common/Security/Scripting": {
        "MacroSecurityLevel": "3",
        "DisableMacrosExecution": "true",
        "DisableActiveContent": "true",
        "BlockUntrustedRefererLinks": "true",
    },
    "org.openoffice.Office.Writer/Content/Update": {
        "Link": "2",
        "Field": "false",
        "Chart": "false",
    },
    # Nothing listens on port 9: what should still look for the network finds none.
    "org.openoffice.Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetHTTPProxyName": "127.0.0.1",
        "ooInetHTTPProxyPort": "9",
        "ooInetHTTPSProxyName": "127.0.0.1",
        "ooInetHTTPSProxyPort": "9",
    },
    "org.openoffice.Office.Common/Misc": {"FirstRun": "false", "CrashReport": "false"},
    "org.openoffice.Office.Recovery/AutoSave": {"Enabled": "false"},
    "org.openoffice.Office.Recovery/RecoveryInfo": {"Enabled": "false"},
}
_NO_JAVA = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<java xmlns="http://openoffice.org/2004/java/framework/1.0"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    '<enabled xsi:nil="false">false</enabled></java>'
)
_SOCKETS = (Path("/tmp"), Path("/var/tmp"))  # noqa: S108
_DOCX = "MS Word 2007 XML"
_PAUSE = 0.01
_PATIENCE = 5.0


class PrintError(Exception):
    """No PDF; the message is for people."""


class _SlowError(Exception):
    pass


class _FailedError(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Convertible:
    """What LibreOffice is to convert: the bytes, and the name of the filter that reads them;
    ``warnings`` tell what of the file is not among them."""

    data: bytes
    suffix: str
    importer: str
    warnings: tuple[str, ...] = ()


@contextmanager
def converted(path: Path, old: Convertible, seconds: float) -> Iterator[Path]:
    """The DOCX that LibreOffice makes of ``old``; it is there inside the ``with`` only.

    SourceError, which names ``path``, where LibreOffice is absent, takes more than ``seconds`` of
    the clock, or cannot read the file.
    """
    program = _program()
    if program is None:
        raise SourceError(
            path,
            "máy này chưa cài LibreOffice nên chưa đọc được tệp .doc, .odt, .rtf",
            "Hãy cài gói Debian libreoffice-writer, hoặc lưu tệp thành .docx rồi đọc lại",
        )
    try:
        with _made(program, old, f"docx:{_DOCX}", seconds) as made:
            yield made
    except _SlowError:
        raise SourceError(
            path, f"LibreOffice không mở xong tệp trong {seconds:g} giây", AS_DOCX
        ) from None
    except _FailedError as error:
        said = error.__cause__
        raise unreadable(path, said) if isinstance(said, OSError) else _unreadable(path) from None


def printed(docx: bytes, seconds: float = SECONDS) -> bytes:
    """A DOCX of our own as PDF. PrintError, in Vietnamese, with the way out."""
    program = _program()
    if program is None:
        raise PrintError(
            "Máy chủ chưa cài LibreOffice nên chưa tạo được PDF. Hãy tải bản Word, hoặc nhờ người "
            "quản trị cài gói Debian libreoffice-writer."
        )
    try:
        with _made(program, Convertible(docx, "docx", _DOCX), "pdf", seconds) as made:
            return made.read_bytes()
    except _SlowError:
        raise PrintError(
            f"LibreOffice chưa tạo xong PDF trong {seconds:g} giây. Hãy tải bản Word rồi lưu thành "
            "PDF, hoặc thử lại khi máy chủ ít việc."
        ) from None
    except (_FailedError, OSError):
        raise PrintError(
            "LibreOffice không tạo được PDF của văn bản này. Hãy tải bản Word rồi lưu thành PDF."
        ) from None


@contextmanager
def _made(program: Path, old: Convertible, target: str, seconds: float) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sauro-") as name:
        folder = Path(name)
        profile = folder / "profile"
        given = folder / f"given.{old.suffix}"
        try:
            _write_profile(profile)
            given.write_bytes(old.data)
        except OSError as error:
            raise _FailedError from error
        command = [
            *_ends_with_this_process(),
            str(program),
            f"-env:UserInstallation={profile.as_uri()}",
            f"-env:URE_OVERRIDE_JAVA_JFW_USER_DATA={(profile / 'java.xml').as_uri()}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nolockcheck",
            f"--infilter={old.importer}",
            "--convert-to",
            target,
            "--outdir",
            str(folder / "out"),
            str(given),
        ]
        try:
            _run(command, folder, seconds)
        finally:
            _remove_socket(profile)
        made = folder / "out" / f"given.{target.partition(':')[0]}"
        if not made.exists():
            raise _FailedError
        yield made


def _program() -> Path | None:
    """LibreOffice itself, without the script that starts it and leaves processes of its own."""
    script = shutil.which("soffice")
    if script is not None and shutil.which("lowriter") is not None:
        program = Path(script).resolve().with_name("soffice.bin")
        if program.exists():
            return program
    return None


def _ends_with_this_process() -> tuple[str, ...]:
    """What to start a program by, so that the system ends it where this process is killed."""
    return ("setpriv", "--pdeathsig", "KILL") if shutil.which("setpriv", path=os.defpath) else ()


def _write_profile(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value>'
        "</prop></item>"
        for path, values in _SETTINGS.items()
        for name, value in values.items()
    )
    (profile / "user").mkdir(parents=True)
    (profile / "java.xml").write_text(_NO_JAVA, encoding="utf-8")
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )


def _run(command: list[str], folder: Path, seconds: float) -> None:
    """Run LibreOffice, again where it asks for it, until it ends or its time is over."""
    until = time.monotonic() + seconds
    while True:
        with subprocess.Popen(
            command,
            cwd=folder,
            env=_environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as process:
            try:
                status = process.wait(max(until - time.monotonic(), 0.0))
            except subprocess.TimeoutExpired:
                raise _SlowError from None
            finally:
                _end_group(process)
        if status != _RESTART:
            break
    if status:
        raise _FailedError


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of the environment of this process but what finds programs."""
    return {
        "PATH": os.defpath,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",
    }


def _end_group(leader: "subprocess.Popen[bytes]") -> None:
    """Kill a process and all of its group; return when none of them runs any more.

    Those that have ended and only wait to be cleared away by the system do not count.
    """
    until = time.monotonic() + _PATIENCE
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader.pid, signal.SIGKILL)
        leader.wait()
        while _runs(leader.pid) and time.monotonic() < until:
            os.killpg(leader.pid, signal.SIGKILL)
            time.sleep(_PAUSE)


def _runs(group: int) -> bool:
    """Whether any process of a group still runs."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, its_group = status.read_text(errors="replace").rpartition(")")[2].split()[:3]
            if int(its_group) == group and state not in "ZX":
                return True
    return False


def _remove_socket(profile: Path) -> None:
    """Remove the socket that LibreOffice leaves outside its folder when it is killed.

    Its name ends in a sum of the profile's address, written without leading noughts.
    """
    address = profile.as_uri().encode("utf-16-le")
    digest = "".join(f"{byte:x}" for byte in hashlib.md5(address, usedforsecurity=False).digest())
    for folder in _SOCKETS:
        for socket in folder.glob(f"OSL_PIPE_*_SingleOfficeIPC_{digest}"):
            socket.unlink(missing_ok=True)


def _unreadable(path: Path) -> SourceError:
    return SourceError(
        path,
        "LibreOffice không mở được tệp: tệp hỏng, chép chưa xong hoặc không đúng định dạng",
        "Hãy chép lại tệp từ nguồn, hoặc mở bằng Word, lưu lại thành .docx rồi đọc lại",
    )
