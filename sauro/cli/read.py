"""``sauro read``: directives in, their tasks out, on the terminal or as files."""

import argparse
from pathlib import Path

from sauro.cli import screen
from sauro.cli.arguments import Commands, at_least_one
from sauro.cli.batch import cores, run_all
from sauro.cli.failures import reason
from sauro.cli.inputs import SUFFIXES, find, skipped_words
from sauro.cli.outputs import SUFFIX, targets
from sauro.cli.work import Job, Outcome, work
from sauro.reading.output.tally import Tally

ABOUT = f"""\
Đọc các tệp {", ".join(SUFFIXES)} và in bảng trích nhiệm vụ. Với thư mục, đọc mọi tệp thuộc các
loại đó ở bên trong, kể cả thư mục con."""
EXAMPLES = """\
Ví dụ:
  sauro read ke-hoach.docx
  sauro read ke-hoach.docx --explain
  sauro read ke-hoach.docx --format xlsx --out ket-qua
  sauro read thu-muc-van-ban --format json --out ket-qua

Mã kết thúc: 0 đọc được tất cả, 1 có tệp bị lỗi, 2 dùng sai lệnh."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser(
        "read", help="đọc văn bản, trích nhiệm vụ", description=ABOUT, epilog=EXAMPLES
    )
    part.add_argument("paths", nargs="+", metavar="ĐƯỜNG_DẪN", help="tệp hoặc thư mục cần đọc")
    part.add_argument(
        "--format",
        dest="form",
        choices=tuple(SUFFIX),
        default="table",
        help="dạng kết quả; mặc định là table (bảng chữ in ra màn hình)",
    )
    part.add_argument(
        "--out", type=Path, metavar="THƯ_MỤC", help="ghi mỗi kết quả thành một tệp ở thư mục này"
    )
    part.add_argument(
        "--explain", action="store_true", help="kèm giải thích: quy tắc và từ ngữ của từng mục"
    )
    part.add_argument(
        "--jobs",
        type=at_least_one,
        metavar="N",
        help="số tiến trình đọc cùng lúc; mặc định bằng số nhân của máy",
    )
    part.set_defaults(run=run, usage=part)


def run(arguments: argparse.Namespace) -> int:
    """Do what the arguments ask; the exit code."""
    form: str = arguments.form
    out: Path | None = arguments.out
    if arguments.explain and form != "table":
        arguments.usage.error("--explain chỉ dùng với --format table")
    if form in ("xlsx", "docx") and out is None:
        arguments.usage.error(f"--format {form} cần có --out THƯ_MỤC")
    found = find(arguments.paths)
    if form == "json" and out is None and len(found.files) > 1:
        arguments.usage.error("ghi nhiều tệp JSON cần có --out THƯ_MỤC")
    for error in found.errors:
        screen.tell(screen.failure(error))
    if found.skipped:
        screen.tell(skipped_words(found.skipped))
    if out is not None and not made(out):
        return 1
    written = targets(found.files, out, form) if out else [None] * len(found.files)
    jobs = [
        Job(file, form, target, arguments.explain)
        for file, target in zip(found.files, written, strict=True)
    ]
    failed = _read(jobs, arguments.jobs or cores())
    return 1 if failed or found.errors else 0


def made(folder: Path) -> bool:
    """Make the folder for results; where that fails, say why."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        screen.tell(screen.failure(f"{folder}: không tạo được thư mục: {reason(error)}."))
        return False
    return True


def print_reading(outcome: Outcome) -> None:
    """Print what was read to standard output, in the form asked."""
    assert outcome.reading is not None
    if outcome.job.form == "json":
        from sauro.reading.output.contract import to_json_text

        print(to_json_text(outcome.reading), end="")
        return
    from sauro.reading.output.table import lines

    screen.show(lines(outcome.reading, screen.width()))
    if outcome.explanation:
        print(f"\n{outcome.explanation}", end="")


def _read(jobs: list[Job], workers: int) -> int:
    """Read all, print what is not written; how many failed."""
    failed, total, printed = 0, Tally(), 0
    with screen.progress(len(jobs) if jobs and jobs[0].target else 0) as bar:
        for outcome in run_all(jobs, work, workers):
            bar.advance()
            if outcome.error:
                failed += 1
                bar.say(screen.failure(outcome.error))
                continue
            total += outcome.tally
            if outcome.reading is not None:
                if printed:
                    print()
                print_reading(outcome)
                printed += 1
    done = len(jobs) - failed
    if len(jobs) > 1:
        screen.tell(f"Đã đọc {done}/{len(jobs)} tệp: {total.words()}.")
    if done and (target := jobs[0].target):
        screen.tell(f"Kết quả: {target if len(jobs) == 1 else target.parent}")
    return failed
