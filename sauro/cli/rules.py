"""``sauro rules``: the rules of the grammar, and those that match nothing in given files."""

import argparse

from sauro.cli import screen
from sauro.cli.arguments import Commands
from sauro.cli.inputs import find
from sauro.reading.grammar import Rule

ABOUT = """\
In các quy tắc dùng để đọc văn bản: mã quy tắc, loại, ý nghĩa và số ví dụ."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    part = commands.add_parser("rules", help="in các quy tắc đọc văn bản", description=ABOUT)
    part.add_argument(
        "--unused",
        nargs="+",
        metavar="ĐƯỜNG_DẪN",
        help="chỉ in các quy tắc không khớp với đoạn nào trong các tệp, thư mục này",
    )
    part.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the rules; the exit code."""
    from sauro.reading.rules import all_rules

    rules, errors = list(all_rules()), list[str]()
    if arguments.unused:
        rules, errors = _unused(rules, arguments.unused)
    for rule in rules:
        examples = f"{len(rule.yes)} ví dụ đọc, {len(rule.no)} ví dụ bỏ qua"
        print(f"{rule.id} ({rule.sense}; {examples})\n    {rule.means}")
    for error in errors:
        screen.tell(screen.failure(error))
    screen.tell(f"{len(rules)} quy tắc.")
    return 1 if errors else 0


def _unused(rules: list[Rule], paths: list[str]) -> tuple[list[Rule], list[str]]:
    """The rules whose pattern matches nothing in the files, and which files failed."""
    from sauro.reading.normalize import derive
    from sauro.reading.sources import SourceError, open_source

    found = find(paths)
    errors = list(found.errors)
    for file in found.files:
        try:
            passages = [words for _, words in derive(open_source(file)).lines()]
        except SourceError as error:
            errors.append(str(error))
            continue
        rules = [rule for rule in rules if not any(map(rule.pattern.search, passages))]
    return rules, errors
