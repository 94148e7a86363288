import pytest

from sauro.cli.arguments import in_vietnamese
from sauro.cli.main import main

FORMATS = (
    "sauro read: lỗi: tham số --format: không có lựa chọn 'pdf' "
    "(chọn một trong: 'table', 'json', 'xlsx', 'docx')"
)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "sauro: lỗi: thiếu tham số: LỆNH"),
        (["read"], "sauro read: lỗi: thiếu tham số: ĐƯỜNG_DẪN"),
        (["read", "a.txt", "--lạ"], "sauro: lỗi: không hiểu tham số: --lạ"),
        (["read", "a.txt", "--out"], "sauro read: lỗi: tham số --out: thiếu giá trị"),
        (
            ["read", "a.txt", "--format", "pdf"],
            FORMATS,
        ),
        (
            ["read", "a.txt", "--jobs", "0"],
            "sauro read: lỗi: tham số --jobs: cần một số nguyên từ 1 trở lên, không phải '0'",
        ),
        (
            ["read", "a.txt", "--jobs", "hai"],
            "sauro read: lỗi: tham số --jobs: cần một số nguyên từ 1 trở lên, không phải 'hai'",
        ),
        (
            ["read", "a.txt", "--format", "xlsx"],
            "sauro read: lỗi: --format xlsx cần có --out THƯ_MỤC",
        ),
        (
            ["read", "a.txt", "b.txt", "--format", "json"],
            "sauro read: lỗi: ghi nhiều tệp JSON cần có --out THƯ_MỤC",
        ),
        (
            ["read", "a.txt", "--format", "json", "--explain"],
            "sauro read: lỗi: --explain chỉ dùng với --format table",
        ),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("Cách dùng: sauro")
    assert printed.err.splitlines()[-1] == told


@pytest.mark.parametrize("command", [[], ["read"], ["check"], ["rules"], ["demo"]])
def test_help_is_vietnamese(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Cách dùng: sauro")
    for english in ("usage:", "options:", "positional arguments", "show this help"):
        assert english not in printed


def test_unknown_message_stays_as_it_is() -> None:
    assert in_vietnamese("something new") == "something new"


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("sauro ")
