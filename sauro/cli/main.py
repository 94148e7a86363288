"""The command ``sauro``: reads its arguments and hands over to one of its parts.

Exit codes: 0 all went well, 1 some file could not be read or written, 2 wrong usage.
"""

import io
import os
import sys
from collections.abc import Sequence

from sauro.cli import (
    backup,
    check,
    demo,
    init,
    read,
    reread,
    restore,
    rules,
    serve,
    verify_log,
    worker,
)
from sauro.cli.arguments import Parser, Version
from sauro.cli.failures import unexpected

_INTERRUPTED = 130
_PIPE_CLOSED = 141
ABOUT = """\
Sáu Rõ đọc văn bản chỉ đạo, điều hành (kế hoạch, thông báo kết luận, chỉ thị, công văn …) và đề xuất
bảng trích nhiệm vụ: việc gì, ai chủ trì, ai phối hợp, thời hạn nào, sản phẩm gì, kèm vị trí và
nguyên văn trong văn bản. Kết quả chỉ là đề xuất, người có trách nhiệm xác nhận."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; ``argv`` without the program's name. The exit code."""
    _write_utf8()
    try:
        arguments = parser().parse_args(argv)
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except KeyboardInterrupt:
        print("\nĐã dừng theo yêu cầu.", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except Exception as error:  # noqa: BLE001
        print(unexpected("lệnh sauro", error), file=sys.stderr)
        return 1
    return code


def parser() -> Parser:
    """The whole command line."""
    whole = Parser(prog="sauro", description=ABOUT)
    whole.add_argument("--version", action=Version, help="in phiên bản rồi dừng")
    commands = whole.add_subparsers(title="Lệnh", dest="command", metavar="LỆNH", required=True)
    asked = (read, check, rules, demo, init, serve, worker, reread, verify_log, backup, restore)
    for part in asked:
        part.add(commands)
    return whole


def _write_utf8() -> None:
    """Vietnamese is written whole whatever the terminal's settings say."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
