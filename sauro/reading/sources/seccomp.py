"""No network for this process and all it starts: a filter of system calls, on Linux.

The filter is the kernel's (seccomp): it needs no rights, cannot be taken off again, and a program
started later (LibreOffice) has it too. It refuses sockets of every family but AF_UNIX, which
programs on one machine talk through, and of those every connection to a service (look-up of
names, D-Bus); io_uring, which could open sockets behind its back; and the calls by which a
process reads, writes or steers another one that has network.
"""

import ctypes
import os
import platform
import struct
import sys
from dataclasses import dataclass

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2
_AF_UNIX, _AF_INET, _STREAM = 1, 2, 1
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_EACCES = 13
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_LOAD, _RETURN, _IF_EQUAL, _IF_AT_LEAST = 0x20, 0x06, 0x15, 0x35


@dataclass(frozen=True, slots=True)
class _Machine:
    """Numbers of one kind of processor. Calls from ``foreign`` up are of another calling form."""

    architecture: int
    socket: int
    socketpair: int
    refused: tuple[int, ...]
    foreign: int = 1 << 31


_MACHINES = {
    # refused: connect, ptrace, process_vm_readv, process_vm_writev, io_uring_setup, pidfd_getfd
    "x86_64": _Machine(0xC000003E, 41, 53, (42, 101, 310, 311, 425, 438), foreign=0x40000000),
    "aarch64": _Machine(0xC00000B7, 198, 199, (203, 117, 270, 271, 425, 438)),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def refuse_network() -> bool:
    """Take the network from this process and its children; whether a trial shows it is gone.

    False where the system or its processor has no such filter. Call it while the process has one
    thread: others that run already keep the network.
    """
    steps = filter_for(platform.machine())
    if sys.platform != "linux" or not steps or sys.maxsize < 1 << 32:
        return False
    kept = ctypes.create_string_buffer(steps, len(steps))
    program = _Program(len(steps) // 8, ctypes.addressof(kept))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    if system.prctl(_SET_SECCOMP, _FILTER_MODE, ctypes.byref(program), 0, 0) != 0:
        return False
    return network_is_refused()


def network_is_refused() -> bool:
    """Whether the system refuses this process an internet socket, tried out now."""
    system = ctypes.CDLL(None, use_errno=True)
    opened: int = system.socket(_AF_INET, _STREAM, 0)
    if opened < 0:
        return ctypes.get_errno() == _EACCES
    os.close(opened)
    return False


def filter_for(processor: str) -> bytes:
    """The filter as the kernel wants it, eight bytes a step; empty for an unknown processor."""
    machine = _MACHINES.get(processor)
    if machine is None:
        return b""
    calls = len(machine.refused)
    family, refuse, allow = calls + 6, calls + 8, calls + 9
    steps = [
        (_LOAD, _ARCHITECTURE_AT, 1, 1),
        (_IF_EQUAL, machine.architecture, 2, refuse),
        (_LOAD, _NUMBER_AT, 3, 3),
        (_IF_AT_LEAST, machine.foreign, refuse, 4),
        *((_IF_EQUAL, call, refuse, at) for at, call in enumerate(machine.refused, 5)),
        (_IF_EQUAL, machine.socket, family, calls + 5),
        (_IF_EQUAL, machine.socketpair, family, allow),
        (_LOAD, _FIRST_ARGUMENT_AT, calls + 7, calls + 7),
        (_IF_EQUAL, _AF_UNIX, allow, refuse),
        (_RETURN, _REFUSE | _EACCES, refuse, refuse),
        (_RETURN, _ALLOW, allow, allow),
    ]
    return b"".join(_step(at, *step) for at, step in enumerate(steps))


def _step(at: int, code: int, value: int, then: int, otherwise: int) -> bytes:
    """Step ``at``; ``then`` and ``otherwise`` are the steps to go on with."""
    if code not in (_IF_EQUAL, _IF_AT_LEAST):
        return struct.pack("<HBBI", code, 0, 0, value)
    return struct.pack("<HBBI", code, then - at - 1, otherwise - at - 1, value)
