"""``sauro demo``: the sample directives read before one's eyes, and how to read one's own."""

import argparse
import os
import sys
from pathlib import Path

from sauro.cli import screen
from sauro.cli.arguments import Commands
from sauro.cli.inputs import find
from sauro.cli.outputs import targets, write
from sauro.cli.read import made, print_reading
from sauro.cli.work import Job, render, work
from sauro.config.refusal import reason

ABOUT = """\
Đọc các văn bản mẫu, in bảng trích nhiệm vụ kèm vị trí từng nhiệm vụ trong văn bản, ghi bảng ra tệp
XLSX và DOCX, rồi chỉ cách đọc văn bản của mình."""
FORMS = ("xlsx", "docx")


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("demo", help="đọc thử các văn bản mẫu", description=ABOUT)
    part.add_argument(
        "--samples",
        metavar="THƯ_MỤC",
        default="samples",
        help="thư mục văn bản mẫu; mặc định là samples",
    )
    part.add_argument(
        "--out",
        type=Path,
        metavar="THƯ_MỤC",
        default=Path("var/demo-doc"),
        help="thư mục ghi tệp XLSX và DOCX; mặc định là var/demo-doc",
    )
    part.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read, print and write the samples; the exit code."""
    out: Path = arguments.out
    found = find([arguments.samples])
    samples = [file for file in found.files if file.stem.casefold() != "readme"]
    errors = list(found.errors)
    if not made(out):
        return 1
    written: list[Path] = []
    planned = zip(*(targets(samples, out, form) for form in FORMS), strict=True)
    for file, files in zip(samples, planned, strict=True):
        outcome = work(Job(file))
        if outcome.reading is None:
            errors.append(outcome.error or "")
            continue
        print_reading(outcome)
        print()
        try:
            for form, target in zip(FORMS, files, strict=True):
                write(target, render(outcome.reading, form))
                written.append(target)
        except OSError as refusal:
            errors.append(f"{target}: không ghi được tệp: {reason(refusal)}.")
    for error in errors:
        screen.tell(screen.failure(error))
    if written:
        print(_closing(written))
    return 1 if errors else 0


def _closing(written: list[Path]) -> str:
    """What was written, and how to go on with one's own documents."""
    command = _command()
    files = "\n".join(f"  {path}" for path in written)
    ways = (
        ("read van-ban.docx", "in bảng ra màn hình"),
        ("read van-ban.docx --format xlsx --out ket-qua", "ghi bảng Excel"),
        ("read van-ban.docx --format docx --out ket-qua", "ghi bảng Word"),
        ("read van-ban.docx --explain", "giải thích từng mục"),
        ("check du-thao.docx", "kiểm tra 6 rõ trước khi ký"),
    )
    calls = "\n".join(f"  {command} {call:<48}{what}" for call, what in ways)
    return f"""\
Đã ghi bảng trích nhiệm vụ, mở bằng Excel, Word hoặc LibreOffice:
{files}

Để đọc văn bản của mình (thay van-ban.docx bằng tệp Word, PDF, ảnh quét, tệp văn bản):
{calls}
Xem thêm: {command} read --help"""


def _command() -> str:
    """The command as it was called, as short as it can be written."""
    called = Path(sys.argv[0])
    if called.stem != "sauro":
        return f"{os.path.basename(sys.executable)} -m sauro"
    short = os.path.relpath(called)
    return str(called) if short.startswith(os.pardir) else short
