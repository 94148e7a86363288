import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from sauro.cli.main import main
from tests.cli.directives import TEXT, put

TOTALS = "có thời hạn: 2/4 (50%); có sản phẩm: 2/4 (50%); cần xác nhận: 0/4 (0%)"


def test_file_is_printed_as_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = put(tmp_path, "kh.txt")
    assert main(["read", str(path)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.split("\n\n")[1] == (
        "  1  II.1, dòng 14\n"
        "     Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án phát triển y tế cơ sở, "
        "trình UBND\n"
        "     tỉnh trước ngày 10/4/2026.\n"
        "     Chủ trì       Sở Y tế\n"
        "     Phối hợp      Sở Tài chính\n"
        "     Thời hạn      trước ngày 10/4/2026 (chậm nhất ngày 09/4/2026)\n"
        "     Sản phẩm      Đề án phát triển y tế cơ sở"
    )


def test_json_goes_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = put(tmp_path, "kh.txt")
    assert main(["read", str(path), "--format", "json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert [task["leads"] for task in made["tasks"]] == [["Sở Y tế"], ["Sở Nội vụ"]]
    assert made["tasks"][0]["text"] == TEXT[made["tasks"][0]["start"] : made["tasks"][0]["end"]]


def test_explanation_follows_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = put(tmp_path, "kh.txt")
    assert main(["read", str(path), "--explain"]) == 0
    told = capsys.readouterr().out.partition("\nGiải thích kết quả đọc kh.txt")[2]
    assert "\n  Phối hợp: “Sở Tài chính”\n    quy tắc coordinator" in told


def test_folder_is_written_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path, "vao/a.txt", "vao/con/a.md", "vao/c.zip")
    out = tmp_path / "ra" / "json"
    assert main(["read", str(tmp_path / "vao"), "--format", "json", "--out", str(out)]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        f"Bỏ qua 1 tệp không thuộc loại đọc được (1 tệp .zip): {tmp_path / 'vao' / 'c.zip'}.\n"
        f"Đã đọc 2/2 tệp: 4 nhiệm vụ; {TOTALS}.\n"
        f"Kết quả: {out}\n"
    )
    assert sorted(path.name for path in out.iterdir()) == ["a-2.json", "a.json"]
    first, second = (json.loads((out / name).read_text()) for name in ("a.json", "a-2.json"))
    assert (first["source"]["name"], second["source"]["name"]) == ("a.txt", "a.md")
    assert first["tasks"] == second["tasks"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_bad_file_stops_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    put(tmp_path, "a.txt", "c.txt")
    (tmp_path / "b.txt").write_bytes(b"")
    paths = [str(tmp_path / name) for name in ("a.txt", "b.txt", "khong-co.docx", "c.txt")]
    out = tmp_path / "ra"
    arguments = ["read", *paths, "--format", "xlsx", "--out", str(out), "--jobs", jobs]
    assert main(arguments) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[2].partition(":")[0] for line in told[:2]] == paths[1:3]
    assert told[2:] == [f"Đã đọc 2/4 tệp: 4 nhiệm vụ; {TOTALS}.", f"Kết quả: {out}"]
    assert sorted(path.name for path in out.iterdir()) == ["a.xlsx", "c.xlsx"]
    assert load_workbook(out / "c.xlsx")["Nhiệm vụ"]["C6"].value == "Sở Y tế"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rong.txt", b""),
        ("rac.txt", bytes(range(256)) * 40),
        ("cat.docx", b"PK\x03\x04" + b"\x00" * 200),
        ("anh.pdf", b"\xff\xd8\xff\xe0 khong phai PDF"),
    ],
)
def test_file_that_cannot_be_read_is_named_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    out = tmp_path / "ra"
    assert main(["read", str(path), "--format", "json", "--out", str(out)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"Lỗi: {path}: ")
    assert "Traceback" not in printed.err
    assert list(out.iterdir()) == []


def test_result_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = put(tmp_path, "kh.txt")
    (tmp_path / "ra" / "kh.json").mkdir(parents=True)
    assert main(["read", str(path), "--format", "json", "--out", str(tmp_path / "ra")]) == 1
    assert capsys.readouterr().err == (
        f"Lỗi: {tmp_path / 'ra' / 'kh.json'}: không ghi được tệp: "
        "đây là thư mục, không phải tệp; hãy chọn tên khác.\n"
    )
    assert [file.name for file in (tmp_path / "ra").iterdir()] == ["kh.json"]


def test_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = put(tmp_path, "kh.txt")
    assert main(["read", str(path), "--format", "json", "--out", str(path / "ra")]) == 1
    assert capsys.readouterr().err == (
        f"Lỗi: {path / 'ra'}: không tạo được thư mục: "
        "đường dẫn đi qua một tệp, không phải thư mục; hãy kiểm tra lại.\n"
    )


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "sauro", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def test_piped_table_is_plain_utf8_whatever_the_settings(tmp_path: Path) -> None:
    (path,) = put(tmp_path, "kh.txt")
    done = run("read", str(path), PYTHONIOENCODING="latin-1", TERM="xterm-256color")
    assert (done.returncode, done.stderr) == (0, b"")
    printed = done.stdout.decode("utf-8")
    assert "Thời hạn      Chưa xác định thời hạn" in printed
    assert "\x1b" not in printed


def test_reader_of_the_pipe_may_leave_early(tmp_path: Path) -> None:
    paths = put(tmp_path, *(f"{number}.txt" for number in range(60)))
    command = [sys.executable, "-m", "sauro", "read", *map(str, paths)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read()
    assert (process.returncode, told) == (141, b"")
