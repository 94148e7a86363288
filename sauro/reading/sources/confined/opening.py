"""Files opened where they can do no harm: in a child process with limits, and no network.

A file comes from anywhere; libraries that read PDF, pictures and old Word files are large, written
in C, and have had holes. So each file is read in a fresh child (:mod:`keeper`, :mod:`child`) that
may use so much memory and time, has no network, writes only into a folder of its own, and answers
in JSON: a file that takes over its child can still only say something about itself.

Text in UTF-8 is read in the calling process. Nothing but Python's own decoding and code of ours
that is bounded and linear touches it; a child would cost more than the reading. Text in any other
coding, of which the right one has to be found, is read in a child like all else.
"""

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

from sauro.reading.sources.confined.asking import KeeperLostError, ask
from sauro.reading.sources.confined.child import FAULT, MEMORY, PROTECTIONS, REFUSAL, SOURCE, Task
from sauro.reading.sources.confined.codec import CodecError, decode, decode_fault, decode_refusal
from sauro.reading.sources.confined.keeper import End
from sauro.reading.sources.confined.limits import Limits, Protections
from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import MEGABYTE, check_file, read_bytes, read_head
from sauro.reading.sources.formats import refuse_foreign
from sauro.reading.sources.office.metafiles import may_hold_metafiles
from sauro.reading.sources.office.reader import LegacyReader
from sauro.reading.sources.opening import open_source, readers
from sauro.reading.sources.plain.reader import LARGEST, PlainReader
from sauro.reading.sources.word.reader import DocxReader
from sauro.reading.text import Source

_WORK = "sauro.reading.sources.opening:open_source"
_LIMITS = {
    "plain": Limits(seconds=60.0, cpu_seconds=60),
    "docx": Limits(seconds=120.0, cpu_seconds=120),
    "legacy": Limits(seconds=180.0, cpu_seconds=180),
}
"""For files without pictures to recognise, which never need the time of a scan of 500 pages."""
_MOST_THREADS = 8
_MEMORY_OF_A_PAGE = 500 * MEGABYTE
"""Measured: 140 MB for a page at 300 dots an inch, 520 MB for the largest, of 40 megapixels."""
_MINUTE = 60
_MUCH = 0.4
"""The share of its memory from which a child that a signal ended is said to have wanted more: a
block that would double what it has is refused long before all is used."""
_SMALLER = (
    "Hãy tách văn bản thành nhiều tệp ít trang hơn, hoặc giảm độ phân giải của ảnh, rồi đọc lại"
)
_ANOTHER_COPY = (
    "Hãy mở tệp bằng phần mềm thường dùng, lưu lại thành tệp mới rồi đọc lại, hoặc xin bản khác từ "
    "nơi gửi"
)
_SENTENCES = {
    "time": ("quá thời gian: sau {seconds} vẫn chưa đọc xong tệp", _SMALLER),
    "cpu": ("quá thời gian: tệp cần hơn {cpu} tính toán của máy", _SMALLER),
    "memory": ("quá bộ nhớ: đọc tệp cần hơn {memory} bộ nhớ cho phép", _SMALLER),
    "long": ("nội dung quá dài: kết quả đọc lớn hơn {answer}", _SMALLER),
    "crash": ("tệp làm hỏng tiến trình đọc", _ANOTHER_COPY),
    "fault": ("tệp làm hỏng tiến trình đọc: gặp lỗi ngoài dự kiến", _ANOTHER_COPY),
    "garbage": (
        "tệp làm hỏng tiến trình đọc: kết quả trả về không hợp lệ",
        "Không nên mở tệp này bằng phần mềm khác; hãy hỏi lại nơi gửi và xin bản khác",
    ),
    "gone": ("việc đọc tệp bị dừng giữa chừng", "Hãy đọc lại tệp"),
    "system": (
        "máy không mở được tiến trình để đọc tệp ({detail})",
        "Hãy kiểm tra chỗ trống của ổ đĩa và bộ nhớ của máy rồi đọc lại",
    ),
}


class StoppedError(SourceError):
    """A file whose reading was stopped, or broke the process that read it.

    ``why``: time, cpu, memory, long (the result is too long), crash, fault (an error nobody
    foresaw), garbage (the answer is none), gone or system. ``detail`` is for programmers.
    """

    def __init__(
        self, path: Path, message: str, way_out: str, why: str = "crash", detail: str = ""
    ) -> None:
        super().__init__(path, message, way_out)
        self.why = why
        self.detail = detail


def open_confined(
    path: Path,
    limits: Limits | None = None,
    threads: int | None = None,
    roots: tuple[bytes, ...] = (),
) -> Source:
    """Read a file as ``open_source`` does, confined; SourceError where it cannot be read.

    ``threads`` is how many pages are recognised at the same time, as many as there are cores, up to
    eight, where none is given; ``roots`` are the certificates (DER) that signatures may lead to.
    Whatever the file does, this ends a few seconds after ``limits.seconds``, with no process and no
    temporary file left.
    """
    check_file(path)
    head = read_head(path)
    refuse_foreign(path, head)
    reader = next(reader for reader in readers(1, ()) if reader.accepts(path, head))
    if reader.name == PlainReader.name and _is_unicode(path):
        return open_source(path)
    threads = threads or min(_cores(), _MOST_THREADS)
    limits = limits or _usual_limits(reader.name, threads)
    told = tuple(root.hex() for root in roots)
    office = reader.name == LegacyReader.name or (
        reader.name == DocxReader.name and may_hold_metafiles(path)
    )
    task = Task(os.path.abspath(path), limits, reader.name, threads, told, office)
    return read_in_child(path, task, _WORK)


def _cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _usual_limits(kind: str, threads: int) -> Limits:
    """Limits for a kind of file; every page recognised beside others needs its own memory."""
    usual = _LIMITS.get(kind, Limits())
    return replace(usual, memory=usual.memory + (threads - 1) * _MEMORY_OF_A_PAGE)


def _is_unicode(path: Path) -> bool:
    """Whether all of a file is UTF-8; SourceError where it is too large to be read as text."""
    try:
        read_bytes(path, LARGEST).decode()
    except UnicodeDecodeError:
        return False
    return True


def protections(limits: Limits | None = None) -> Protections:
    """Which protections hold for files that are opened on this machine, tried out in a child."""
    end, answer = ask(Task("", limits or Limits()), _WORK)
    if answer[:1] != PROTECTIONS:
        return Protections(*[False] * 5)
    return Protections(**{**json.loads(answer[1:]), "together": end.together})


def read_in_child(path: Path, task: Task, work: str) -> Source:
    """What ``module:function`` reads in a child; ``path`` is how the caller names the file."""
    try:
        end, answer = ask(task, work)
    except KeeperLostError as error:
        why = "crash" if error.answered else "system"
        raise _stopped(path, task.limits, why, "tiến trình giữ dừng đột ngột") from None
    except OSError as error:
        raise _stopped(path, task.limits, "system", error.strerror or "") from None
    if end.why != "done":
        raise _stopped(path, task.limits, end.why, end.words)
    if end.status != 0:
        raise _stopped(path, task.limits, *_broken(task.limits, end))
    return _answered(path, task.limits, answer)


def _answered(path: Path, limits: Limits, answer: bytes) -> Source:
    """The source in an answer; the error that it tells, or one for an answer that is none."""
    kind, told = answer[:1], answer[1:]
    try:
        if kind == SOURCE:
            return decode(told)
        if kind == REFUSAL:
            raise decode_refusal(path, told)
        if kind == FAULT:
            raise _stopped(path, limits, "fault", decode_fault(told))
    except CodecError as error:
        raise _stopped(path, limits, "garbage", str(error)) from None
    raise _stopped(path, limits, "memory" if kind == MEMORY else "garbage", "")


def _broken(limits: Limits, end: End) -> tuple[str, str]:
    """Why a child ended without an answer, and its status in words for a programmer.

    Libraries in C end the process when memory is refused to them, each by another signal: what a
    child held at its peak tells those ends from others. The system itself kills for want of memory.
    """
    if not os.WIFSIGNALED(end.status):
        return "crash", f"exit status {os.waitstatus_to_exitcode(end.status)}"
    number = os.WTERMSIG(end.status)
    name = signal.Signals(number).name if number in set(signal.Signals) else f"signal {number}"
    if number == signal.SIGXCPU:
        return "cpu", name
    if number == signal.SIGKILL or end.peak > limits.memory * _MUCH:
        return "memory", name
    return "crash", name


def _stopped(path: Path, limits: Limits, why: str, detail: str) -> StoppedError:
    message, way_out = _SENTENCES[why]
    figures = {
        "seconds": _duration(limits.seconds),
        "cpu": _duration(limits.cpu_seconds),
        "memory": f"{limits.memory // MEGABYTE:,} MB".replace(",", "."),
        "answer": f"{limits.answer // MEGABYTE} MB",
        "detail": detail,
    }
    return StoppedError(path, message.format(**figures), way_out, why, detail)


def _duration(seconds: float) -> str:
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} giây"
    return f"{seconds / _MINUTE:.0f} phút"
