"""``sauro restore``: a backup into an empty folder, compared with what it was made of."""

import argparse
from pathlib import Path

from sauro.cli.arguments import Commands
from sauro.cli.installed import add_data, installation, refusing
from sauro.config.refusal import Refusal

ABOUT = """\
Khôi phục một bản sao lưu vào thư mục trống (hoặc vào cơ sở dữ liệu trống mà DATABASE_URL chỉ ra),
rồi kiểm chứng: số dòng từng bảng, mã băm từng bản gốc, nhật ký đã niêm phong, và mười trang hiện
giống lúc sao lưu. Có điều gì khác thì báo rõ và trả về mã lỗi 1."""


class DifferenceError(Refusal):
    """What was restored is not what was backed up."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("restore", help="khôi phục một bản sao lưu", description=ABOUT)
    part.add_argument(
        "backup",
        type=Path,
        metavar="BẢN_SAO_LƯU",
        help="thư mục của một lần sao lưu, ví dụ /mnt/sao-luu/2026-05-04-010000",
    )
    add_data(part)
    part.set_defaults(run=refusing(run))


def run(arguments: argparse.Namespace) -> None:
    """Restore and say what was compared. ``Refusal``, also where anything differs."""
    backup = arguments.backup.absolute()
    found = installation(arguments.data, "restore", str(backup))
    from sauro.config.safety.restoring import restore

    print(f"Đang khôi phục {backup} vào {found.folder} …", flush=True)
    same = restore(backup, found, lambda words: print(words, flush=True))
    if not same:
        raise DifferenceError(
            f"Đã khôi phục vào {found.folder} nhưng KHÔNG khớp với lúc sao lưu, xem các dòng SAI;"
            " hãy thử một bản sao lưu khác."
        )
    print(f"Khôi phục đúng như lúc sao lưu. Chạy bằng lệnh: sauro serve --data {found.folder}")
