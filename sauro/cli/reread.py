"""``sauro reread``: reads directives that wait for review again, after the grammar changed."""

import argparse

from sauro.cli.arguments import Commands
from sauro.cli.installed import add_data, installation, refusing

ABOUT = """\
Đọc lại các văn bản đang chờ rà soát theo bản quy tắc của phiên bản này. Thẻ chưa ai quyết định được
thay theo lần đọc mới; thẻ đã quyết định giữ nguyên. In ra chỗ khác của từng văn bản. Chạy lại không
đổi gì thêm. Cần sauro serve đang chạy, hoặc DATABASE_URL."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser(
        "reread", help="đọc lại văn bản chờ rà soát theo quy tắc mới", description=ABOUT
    )
    add_data(part)
    part.set_defaults(run=refusing(run))


def run(arguments: argparse.Namespace) -> None:
    """Read them again and print what differs. ``Refusal``."""
    found = installation(arguments.data, "reread")
    found.identity()
    from sauro.config.rereading import reread

    count = 0
    for line in reread(found):
        count += not line.startswith(" ")
        print(line, flush=True)
    if not count:
        print("Mọi văn bản chờ rà soát đã đọc theo bản quy tắc hiện hành.")
