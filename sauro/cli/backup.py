"""``sauro backup``: the installation into another folder, whole, while it runs or not."""

import argparse
from pathlib import Path

from sauro.cli.arguments import Commands, at_least_one
from sauro.cli.installed import add_data, installation, refusing

ABOUT = """\
Sao lưu cơ sở dữ liệu, các bản gốc và thông tin cài đặt vào một thư mục; chạy được cả khi phần mềm
đang hoạt động. Bản gốc đã có trong thư mục sao lưu thì không chép lại. Bản sao lưu chứa thông tin
bí mật của bản cài đặt (installation.json): chỉ người quản trị được đọc. Khôi phục và kiểm chứng
bằng sauro restore."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("backup", help="sao lưu bản cài đặt", description=ABOUT)
    add_data(part)
    part.add_argument(
        "--to",
        type=Path,
        metavar="THƯ_MỤC",
        help="thư mục nhận bản sao lưu; mặc định theo mục backups của installation.json, nếu không"
        " đặt thì thư mục backups trong thư mục dữ liệu",
    )
    part.add_argument(
        "--keep",
        type=at_least_one,
        metavar="N",
        help="giữ các bản sao lưu của N ngày gần nhất; mặc định theo mục backups_kept,"
        " thường là 14",
    )
    part.set_defaults(run=refusing(run))


def run(arguments: argparse.Namespace) -> None:
    """Make it and say what was made. ``Refusal``."""
    command = ["backup"]
    target = arguments.to.absolute() if arguments.to else None
    if target:
        command += ["--to", str(target)]
    if arguments.keep:
        command += ["--keep", str(arguments.keep)]
    found = installation(arguments.data, *command)
    found.identity()
    from sauro.config.safety.backing_up import back_up

    print(f"Đang sao lưu {found.folder} …", flush=True)
    print(back_up(found, target, arguments.keep))
