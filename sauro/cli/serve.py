"""``sauro serve``: the application runs, until it is told to stop."""

import argparse
import re
from datetime import datetime, timedelta, timezone

from sauro.cli.arguments import Commands, at_least_one
from sauro.cli.installed import DEMO, LIFE, add_data, demonstration, installation, refusing
from sauro.config.installation import Identity, Installation, InstallationError
from sauro.config.serving import Wanted, serve

ABOUT = """\
Chạy phần mềm trên máy này: cơ sở dữ liệu, trang web và tiến trình xử lý việc nền; Ctrl+C để dừng.
Chạy bằng root thì tất cả chạy dưới tài khoản hệ thống sauro."""
VIETNAM = timezone(timedelta(hours=7))
AFTER_LIFE = datetime(2026, 5, 4, 7, 30, tzinfo=VIETNAM)  # the first working day after that month
_BIND = re.compile(r"(?:\[([0-9a-fA-F:]+)\]|([^:\[\]]+)):(\d{1,5})")


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("serve", help="chạy phần mềm", description=ABOUT)
    add_data(part)
    part.add_argument(
        "--bind",
        type=address,
        default=("127.0.0.1", 8000),
        metavar="ĐỊA_CHỈ:CỔNG",
        help="nơi nhận kết nối; mặc định 127.0.0.1:8000",
    )
    part.add_argument(
        "--web", type=at_least_one, default=2, metavar="N", help="số tiến trình web; mặc định 2"
    )
    part.add_argument(
        "--workers",
        type=at_least_one,
        default=1,
        metavar="N",
        help="số tiến trình xử lý việc nền; mặc định 1",
    )
    part.add_argument(
        "--jobs",
        type=at_least_one,
        default=2,
        metavar="N",
        help="số việc mỗi tiến trình làm cùng lúc; mặc định 2",
    )
    part.add_argument(
        "--demo", action="store_true", help="bản dùng thử ở var/demo, chỉ trên máy này"
    )
    part.add_argument(
        "--life",
        action="store_true",
        help="bản dùng thử ở var/demo-life, đã sống hết tháng 4/2026 với KH 2233/KH-UBND",
    )
    part.add_argument(
        "--clock",
        type=day,
        metavar="NGÀY",
        help="đặt ngày của bản dùng thử, ví dụ 04/05/2026; từ đó đồng hồ chạy tiếp",
    )
    part.set_defaults(run=refusing(run))


def address(words: str) -> tuple[str, int]:
    """``127.0.0.1:8000`` or ``[::1]:8000`` as host and port."""
    match = _BIND.fullmatch(words)
    if not match or not 0 < int(match[3]) < 65536:
        raise argparse.ArgumentTypeError(f"cần dạng 127.0.0.1:8000, không phải {words!r}")
    return match[1] or match[2], int(match[3])


def day(words: str) -> datetime:
    """A day as people write it, at half past seven in the morning of Viet Nam."""
    try:
        return datetime.strptime(words, "%d/%m/%Y").replace(hour=7, minute=30, tzinfo=VIETNAM)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"cần ngày dạng 04/05/2026, không phải {words!r}"
        ) from error


def run(arguments: argparse.Namespace) -> None:
    """Serve until told to stop. ``Refusal``."""
    host, port = arguments.bind
    bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    command = ["serve", "--bind", bind]
    for name in ("web", "workers", "jobs"):
        command += [f"--{name}", str(getattr(arguments, name))]
    if arguments.demo or arguments.life:
        found = _demonstration(arguments, command, port)
    elif arguments.clock:
        raise InstallationError("Chỉ đặt được ngày của bản dùng thử (--demo hoặc --life).")
    else:
        found = installation(arguments.data, *command)
    wanted = Wanted(found, host, port, arguments.web, arguments.workers, arguments.jobs)
    print(f"Đang khởi động, dữ liệu ở {found.folder} …", flush=True)
    serve(wanted, lambda: print(f"Sáu Rõ chạy tại {wanted.url} (Ctrl+C để dừng).", flush=True))
    print("Đã dừng.")


def _demonstration(arguments: argparse.Namespace, command: list[str], port: int) -> Installation:
    command = [*command, "--life" if arguments.life else "--demo"]
    if arguments.clock:
        command += ["--clock", f"{arguments.clock:%d/%m/%Y}"]
    found = demonstration(LIFE if arguments.life else DEMO, arguments.data, *command)
    clock = arguments.clock
    if not found.exists():
        identity = Identity.new("demo", f"http://127.0.0.1:{port}", life=arguments.life)
        found.set_up(identity)
        clock = clock or (AFTER_LIFE if arguments.life else None)
    if found.identity().kind != "demo":
        raise InstallationError(f"Thư mục {found.folder} không phải bản dùng thử.")
    if clock:
        found.set_clock(clock)
    return found
