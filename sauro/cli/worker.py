"""``sauro worker``: does jobs of the queue, beside ``sauro serve`` or on a machine of its own."""

import argparse

from sauro.cli.arguments import Commands, at_least_one
from sauro.cli.installed import add_data, installation, refusing

ABOUT = """\
Xử lý việc nền (đọc văn bản, nhận dạng bản quét, lập báo cáo …) cho đến khi được yêu cầu dừng. sauro
serve đã chạy sẵn một tiến trình như vậy; chạy thêm khi nhiều việc, cả trên máy khác có DATABASE_URL
và thư mục tệp dùng chung."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("worker", help="xử lý việc nền", description=ABOUT)
    add_data(part)
    part.add_argument(
        "--jobs",
        type=at_least_one,
        default=2,
        metavar="N",
        help="số việc làm cùng lúc; mặc định 2",
    )
    part.set_defaults(run=refusing(run))


def run(arguments: argparse.Namespace) -> None:
    """Work until told to stop. ``Refusal``."""
    found = installation(arguments.data, "worker", "--jobs", str(arguments.jobs))
    found.identity()
    from sauro.config.working import work

    work(found, arguments.jobs)
