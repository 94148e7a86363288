"""What a process that reads a file may use, laid down by the process itself before it opens it.

Limits hold for the process and all it starts, and none can be raised again. What the system at
hand cannot hold is told, not assumed: :func:`confine` tries each protection and says which hold.
"""

import mmap
import resource
import sys
from dataclasses import dataclass, fields
from pathlib import Path

from sauro.reading.sources.files import MEGABYTE
from sauro.reading.sources.landlock import write_only_below
from sauro.reading.sources.seccomp import refuse_network

_ALSO_MAPPED = 2_000 * MEGABYTE
"""Bytes a process may map beside its own memory: programs, fonts, room set aside for threads."""
_AFTER_WARNING = 5
"""Seconds between the signal that computing time is over, which names the reason, and the end."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may use, in bytes and seconds.

    ``memory``, ``cpu_seconds``, ``largest_file`` and ``open_files`` are of each process,
    ``processes`` of the user (of an administrator the system does not count them), ``seconds`` of
    the clock and of all processes together, ``answer`` what may come back as the result.
    """

    memory: int = 2_000 * MEGABYTE
    seconds: float = 1_800.0
    cpu_seconds: int = 3_600
    largest_file: int = 500 * MEGABYTE
    open_files: int = 512
    processes: int = 4_096
    answer: int = 64 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Protections:
    """Which limits the system holds, each tried out.

    ``together``: whatever the process starts is found and ended with it, wherever it hides.
    """

    memory: bool
    cpu: bool
    files: bool
    network: bool
    writing: bool
    together: bool = False

    def missing(self) -> tuple[str, ...]:
        """A sentence in Vietnamese for each protection that does not hold."""
        return tuple(_MISSING[each.name] for each in fields(self) if not getattr(self, each.name))


_MISSING = {
    "memory": "Máy này không giới hạn được bộ nhớ của tiến trình đọc tệp.",
    "cpu": "Máy này không giới hạn được thời gian tính toán của tiến trình đọc tệp.",
    "files": "Máy này không giới hạn được cỡ tệp, số tệp của tiến trình đọc tệp.",
    "network": "Máy này không chặn được mạng của tiến trình đọc tệp: nên ngắt mạng khi đọc tệp lạ.",
    "writing": "Máy này không chặn được tiến trình đọc tệp ghi ra ngoài thư mục tạm.",
    "together": "Máy này không bảo đảm dừng hết các tiến trình con khi dừng tiến trình đọc tệp.",
}


def confine(limits: Limits, folder: Path, office: bool = False) -> Protections:
    """Lay the limits on this process, for good; which of them hold.

    Files may then be written below ``folder`` only. ``office``: LibreOffice is going to run. Call
    it while the process has one thread.
    """
    _limit(resource.RLIMIT_CORE, 0)
    files = _limit(resource.RLIMIT_FSIZE, limits.largest_file)
    files = _limit(resource.RLIMIT_NOFILE, limits.open_files) and files
    _limit(resource.RLIMIT_NPROC, limits.processes)
    return Protections(
        cpu=_limit(resource.RLIMIT_CPU, limits.cpu_seconds, _AFTER_WARNING),
        files=files,
        writing=write_only_below(folder, office),
        network=refuse_network(),
        memory=_limit_memory(limits.memory),
    )


def _limit_memory(size: int) -> bool:
    """Limit the process's own memory to ``size`` bytes; whether it is refused a byte more."""
    if sys.platform == "linux":
        _limit(resource.RLIMIT_DATA, size)
    _limit(resource.RLIMIT_AS, size + _ALSO_MAPPED)
    try:
        mmap.mmap(-1, size + mmap.PAGESIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS).close()
    except OSError:
        return True
    return False


def _limit(kind: int, wanted: int, beyond: int = 0) -> bool:
    """Set a limit, or leave it where it is lower already; whether it holds.

    ``beyond``: how much more the system bears after a first signal.
    """
    _, most = resource.getrlimit(kind)
    soft, hard = wanted, wanted + beyond
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    try:
        resource.setrlimit(kind, (soft, hard))
    except (OSError, ValueError):
        return False
    return resource.getrlimit(kind) == (soft, hard)
