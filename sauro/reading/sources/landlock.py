"""Writing only below one folder, for this process and all it starts: Landlock of Linux.

A program taken over by a hostile file can then change no other file and leave none behind. The
kernel's rule needs no rights and cannot be taken off again. Reading stays free: fonts, programs
and language data lie all over the system. Newer kernels (6.12) also keep the process from
sending signals to others than those it started.

LibreOffice insists on a socket in /tmp, whatever it is told, and removes it: where it is to run,
sockets may be made and files removed there too.
"""

import ctypes
import os
import struct
import sys
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_TELL_VERSION, _BELOW = 1, 1
_NO_NEW_PRIVS = 38
_SCOPED_SINCE, _SIGNALS, _ABSTRACT_SOCKETS = 6, 1 << 1, 1 << 0
_WRITE_FILE, _TRUNCATE = 1 << 1, 1 << 14
_REMOVE_OR_MAKE = sum(1 << bit for bit in range(4, 13))
_REMOVE_FILE, _MAKE_SOCKET = 1 << 5, 1 << 9
_OFFICE_ACTIONS = _REMOVE_FILE | _MAKE_SOCKET
_SINCE_2, _SINCE_3 = 1 << 13, _TRUNCATE
_NULL = Path(os.devnull)
OFFICE_SOCKETS = Path("/tmp")  # noqa: S108


def write_only_below(folder: Path, office: bool = False) -> bool:
    """Let this process write, make and remove files below ``folder`` only; whether that holds.

    The null device stays open for writing. ``office``: LibreOffice is going to run. False where the
    system has no Landlock.
    """
    if sys.platform != "linux":
        return False
    system = ctypes.CDLL(None, use_errno=True)
    version = system.syscall(_CREATE, None, ctypes.c_size_t(0), _TELL_VERSION)
    if version < 1:
        return False
    actions = _actions(version)
    scope = _SIGNALS | _ABSTRACT_SOCKETS if version >= _SCOPED_SINCE else 0
    wanted = struct.pack("<QQQ", actions, 0, scope)[: 24 if scope else 8]
    rules = system.syscall(_CREATE, wanted, ctypes.c_size_t(len(wanted)), 0)
    if rules < 0:
        return False
    try:
        return (
            _allow(system, rules, folder, actions)
            and _allow(system, rules, _NULL, actions & (_WRITE_FILE | _TRUNCATE))
            and (not office or _allow(system, rules, OFFICE_SOCKETS, actions & _OFFICE_ACTIONS))
            and system.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
            and system.syscall(_RESTRICT, rules, 0) == 0
        )
    finally:
        os.close(rules)


def _actions(version: int) -> int:
    """All ways of writing that a kernel of this version of Landlock knows."""
    return (
        _WRITE_FILE
        | _REMOVE_OR_MAKE
        | (_SINCE_2 if version >= 2 else 0)
        | (_SINCE_3 if version >= 3 else 0)
    )


def _allow(system: ctypes.CDLL, rules: int, path: Path, actions: int) -> bool:
    opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        # Packed without padding: eight bytes of actions, four of the file.
        allowed = struct.pack("<Qi", actions, opened)
        return bool(system.syscall(_ADD, rules, _BELOW, allowed, 0) == 0)
    finally:
        os.close(opened)
