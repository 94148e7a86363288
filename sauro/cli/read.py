"""``sauro read``: directives in, their tasks out, on the terminal or as files."""

import argparse
import textwrap
from dataclasses import replace
from pathlib import Path

from sauro.cli import screen
from sauro.cli.arguments import Commands, at_least_one
from sauro.cli.batch import cores, run_all
from sauro.cli.inputs import KNOWN, find, skipped_words
from sauro.cli.outputs import SUFFIX, targets
from sauro.cli.renditions import copies_of, same_directives
from sauro.cli.work import Job, Outcome, work
from sauro.config.refusal import reason
from sauro.reading.output.tally import Tally
from sauro.reading.sources.errors import SourceError

ABOUT = f"""\
{textwrap.fill(f"Đọc văn bản và in bảng trích nhiệm vụ. Đọc được: {KNOWN}.", 98)}
Với thư mục, đọc mọi tệp thuộc các loại đó ở bên trong, kể cả thư mục con. Văn bản có dấu độ mật
(Mật, Tối mật, Tuyệt mật) bị từ chối, không giữ lại gì. Bản sao y nguyên chỉ đọc một lần; sau khi
đọc nhiều tệp, in các tệp là cùng một văn bản (bản quét, PDF, Word)."""
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
        "--roots",
        type=Path,
        metavar="THƯ_MỤC",
        help="thư mục chứng thư gốc (.pem, .crt, .cer, .der) mà cơ quan tin cậy, để kiểm chữ ký số",
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
    try:
        roots = _trusted(arguments.roots)
    except SourceError as error:
        screen.tell(screen.failure(str(error)))
        return 1
    written = targets(found.files, out, form) if out else [None] * len(found.files)
    jobs = _jobs(dict(zip(found.files, written, strict=True)), form, arguments.explain, roots)
    failed = _read(jobs, arguments.jobs or cores())
    return 1 if failed or found.errors else 0


def _trusted(folder: Path | None) -> tuple[bytes, ...]:
    """The certificates of a folder; those that cannot be used are told."""
    if folder is None:
        return ()
    from sauro.reading.sources.signing.certificates import roots_in

    roots = roots_in(folder)
    for refused in roots.refused:
        screen.tell(screen.failure(refused))
    return roots.certificates


def _jobs(
    written: dict[Path, Path | None], form: str, explained: bool, roots: tuple[bytes, ...]
) -> list[Job]:
    """A job for each file that is no exact copy of one before it."""
    return [
        Job(
            file,
            form,
            written[file],
            explained,
            tuple((copy, written[copy]) for copy in copies),
            roots,
        )
        for file, copies in copies_of(list(written)).items()
    ]


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
    """Read all, print what is not written, then which are the same; how many failed."""
    total, printed = Tally(), 0
    failed: list[str] = []
    outcomes: list[Outcome] = []
    with screen.progress(len(jobs) if jobs and jobs[0].target else 0) as bar:
        for outcome in run_all(jobs, work, workers):
            bar.advance()
            errors = _errors(outcome)
            for error in errors:
                bar.say(screen.failure(error))
            failed += errors
            if outcome.error:
                continue
            total += outcome.tally
            outcomes.append(replace(outcome, reading=None, explanation=""))
            if outcome.reading is not None:
                if printed:
                    print()
                print_reading(outcome)
                printed += 1
    _conclude(jobs, len(failed), total)
    for line in same_directives(outcomes):
        screen.tell(line)
    return len(failed)


def _errors(outcome: Outcome) -> list[str]:
    """What went wrong with a file and with its copies."""
    if outcome.error and outcome.rendition is None:
        told = "cũng không được đọc, vì là bản sao y nguyên của"
        copies = (f"{copy}: {told} {outcome.job.path}." for copy, _ in outcome.job.copies)
        return [outcome.error, *copies]
    return [*filter(None, [outcome.error]), *outcome.unwritten]


def _conclude(jobs: list[Job], failed: int, total: Tally) -> None:
    """How many files were read, what was found in them, and where it was written."""
    copies = sum(len(job.copies) for job in jobs)
    files = len(jobs) + copies
    if files > 1:
        once = f", trong đó {copies} bản sao y nguyên không đọc lại" if copies else ""
        screen.tell(f"Đã đọc {files - failed}/{files} tệp{once}: {total.words()}.")
    if files > failed and (target := jobs[0].target):
        screen.tell(f"Kết quả: {target if files == 1 else target.parent}")
