"""``sauro check``: what a draft leaves unclear, before it is signed."""

import argparse

from sauro.cli import screen
from sauro.cli.arguments import Commands
from sauro.cli.batch import cores, run_all
from sauro.cli.inputs import find, skipped_words
from sauro.cli.work import Job, work

ABOUT = """\
Kiểm tra dự thảo theo 6 rõ: với từng nhiệm vụ, nói rõ mục nào đủ, mục nào thiếu, mục nào cần làm rõ
và vì sao; in tỷ lệ nhiệm vụ đủ cả 6 rõ và các câu hỏi cho cơ quan soạn thảo. Kết quả chỉ để tham
khảo, không ngăn việc ban hành; mã kết thúc là 0 kể cả khi còn thiếu."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("check", help="kiểm tra 6 rõ của dự thảo", description=ABOUT)
    part.add_argument("paths", nargs="+", metavar="DỰ_THẢO", help="tệp hoặc thư mục cần kiểm tra")
    part.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check all drafts; the exit code is 1 only where one cannot be read."""
    from sauro.reading.output.draft import lines

    found = find(arguments.paths)
    errors = list(found.errors)
    if found.skipped:
        screen.tell(skipped_words(found.skipped))
    apart = ""
    for outcome in run_all([Job(file) for file in found.files], work, cores()):
        if outcome.reading is None:
            errors.append(outcome.error or "")
            continue
        print(apart, end="")
        screen.show(lines(outcome.reading, screen.width()))
        apart = "\n"
    for error in errors:
        screen.tell(screen.failure(error))
    return 1 if errors else 0
