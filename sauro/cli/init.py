"""``sauro init``: an empty installation with its own administrator."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from urllib.parse import urlsplit

from sauro.cli.arguments import Commands
from sauro.cli.installed import add_data, installation, refusing
from sauro.config.initiating import Administrator, initiate
from sauro.config.installation import LOOPBACK
from sauro.config.refusal import Refusal

ABOUT = """\
Tạo một bản cài đặt trống với tài khoản quản trị của mình. Thông tin nào chưa cho trong lệnh sẽ được
hỏi. Mật khẩu không nhận trong lệnh, vì người khác trên máy đọc được lệnh đang chạy."""


class InitError(Refusal):
    """What was asked for is not an installation we make."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("init", help="tạo bản cài đặt mới", description=ABOUT)
    add_data(part)
    part.add_argument("--admin", metavar="TÊN", help="tên đăng nhập của người quản trị")
    part.add_argument("--name", metavar="HỌ_TÊN", help="họ và tên của người quản trị")
    part.add_argument(
        "--password-stdin", action="store_true", help="đọc mật khẩu ở dòng đầu của đầu vào chuẩn"
    )
    part.add_argument(
        "--address",
        default="http://127.0.0.1:8000",
        metavar="URL",
        help="địa chỉ người dùng sẽ mở; ngoài máy này thì phải là https",
    )
    part.set_defaults(run=refusing(run))


def run(arguments: argparse.Namespace) -> None:
    """Make it. ``Refusal``."""
    _refuse_unsafe(arguments.address)
    command = ["init", "--address", arguments.address]
    for option in ("admin", "name"):
        if given := getattr(arguments, option):
            command += [f"--{option}", given]
    if arguments.password_stdin:
        command.append("--password-stdin")
    found = installation(arguments.data, *command)
    username = arguments.admin or _asked("Tên đăng nhập của người quản trị: ")
    full_name = arguments.name or _asked("Họ và tên: ")
    password = sys.stdin.readline().rstrip("\n") if arguments.password_stdin else _password()
    print(f"Đang tạo bản cài đặt ở {found.folder} …", flush=True)
    initiate(found, arguments.address, Administrator(username, full_name, password))
    print(f"Đã tạo. Chạy phần mềm bằng lệnh: sauro serve --data {found.folder}")


def _refuse_unsafe(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
        raise InitError(f"Địa chỉ {address} không đúng; hãy viết như https://nhiemvu.tinh.gov.vn")
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise InitError(f"Địa chỉ {address} dùng ngoài máy này nên phải là https.")
    if os.environ.get("SAURO_DEBUG"):
        raise InitError("Bản cài đặt thật không chạy chế độ gỡ lỗi; hãy bỏ biến SAURO_DEBUG.")


def _password() -> str:
    first = _asked("Mật khẩu: ", getpass.getpass)
    if _asked("Nhập lại mật khẩu: ", getpass.getpass) != first:
        raise InitError("Hai lần nhập mật khẩu khác nhau; hãy chạy lại.")
    return first


def _asked(question: str, ask: Callable[[str], str] = input) -> str:
    if not sys.stdin.isatty():
        raise InitError("Thiếu tên hoặc mật khẩu; hãy dùng --admin, --name và --password-stdin.")
    return ask(question).strip()
