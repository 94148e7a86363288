"""The command line in Vietnamese: argparse, with its own words put into Vietnamese too."""

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn, TypeAlias

_MESSAGES = (
    (r"the following arguments are required: (.*)", r"thiếu tham số: \1"),
    (r"unrecognized arguments: (.*)", r"không hiểu tham số: \1"),
    (
        r"argument (.*): invalid choice: (.*) \(choose from (.*)\)",
        r"tham số \1: không có lựa chọn \2 (chọn một trong: \3)",
    ),
    (r"argument (.*): expected one argument", r"tham số \1: thiếu giá trị"),
    (r"argument (.*): expected at least one argument", r"tham số \1: cần ít nhất một giá trị"),
    (r"argument (.*): ignored explicit argument (.*)", r"tham số \1: không nhận giá trị \2"),
    (r"argument (.*): (.*)", r"tham số \1: \2"),
    (r"ambiguous option: (.*) could match (.*)", r"tùy chọn \1 chưa rõ, có thể là: \2"),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Vietnamese."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, formatter_class=Layout, **settings)
        self._positionals.title = "Tham số"
        self._optionals.title = "Tùy chọn"
        self.add_argument("-h", "--help", action="help", help="in phần hướng dẫn này rồi dừng")

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and what was wrong; exit code 2."""
        self.exit(2, f"{self.format_usage()}{self.prog}: lỗi: {in_vietnamese(message)}\n")


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


class Layout(argparse.RawDescriptionHelpFormatter):
    """Help whose usage line begins with Vietnamese words."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Cách dùng: " if prefix is None else prefix)


def in_vietnamese(message: str) -> str:
    """A message of argparse in Vietnamese; one that is not known stays as it is."""
    for pattern, words in _MESSAGES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return match.expand(words)
    return message


def at_least_one(words: str) -> int:
    """A whole number from 1 up."""
    try:
        number = int(words)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"cần một số nguyên từ 1 trở lên, không phải {words!r}")
    return number


class Version(argparse.Action):
    """Prints the version of the installed package and exits."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(nargs=0, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("sauro")
        except PackageNotFoundError:
            number = "(chưa cài đặt)"
        print(f"sauro {number}")
        parser.exit()
