"""``sauro verify-log``: whether the log of events is still what was sealed."""

import argparse

from sauro.cli.arguments import Commands
from sauro.cli.installed import add_data, installation, refusing

ABOUT = """\
Kiểm tra nhật ký nhiệm vụ: tính lại từng mắt xích, báo chỗ bị sửa, bị xóa hoặc đổi thứ tự. In ra mốc
(số thứ tự và mã băm) để lưu bên ngoài; lần sau đưa mốc vào bằng --anchor thì phát hiện cả phần cuối
bị cắt hoặc chuỗi bị viết lại. Cần sauro serve đang chạy, hoặc DATABASE_URL."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser(
        "verify-log", help="kiểm tra nhật ký nhiệm vụ còn nguyên", description=ABOUT
    )
    add_data(part)
    part.add_argument("--anchor", default="", metavar="MỐC", help="mốc đã lưu bên ngoài")
    part.set_defaults(run=refusing(run))


def run(arguments: argparse.Namespace) -> None:
    """Verify and print the anchor. ``Refusal``."""
    found = installation(arguments.data, "verify-log")
    found.identity()
    from sauro.config.verifying import verify

    for line in verify(found, arguments.anchor):
        print(line)
