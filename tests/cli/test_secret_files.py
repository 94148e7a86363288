"""A document with a mark of secrecy leaves nothing behind but its name and the reason."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Paper

from tests.cli.directives import TEXT, put

PHRASE = "Đề án phòng thủ đường biên Ma Lù Thàng"
COPY = "cũng không được đọc, vì là bản sao y nguyên của"
SECRET = TEXT.replace("Đề án phát triển y tế cơ sở", PHRASE)


def secret_text(path: Path) -> None:
    path.write_text(SECRET.replace("KẾ HOẠCH", "MẬT\n\nKẾ HOẠCH"), encoding="utf-8")


def secret_word(path: Path) -> None:
    paper: Paper = Document()
    paper.sections[0].header.paragraphs[0].text = "TUYỆT MẬT"
    for line in SECRET.splitlines():
        paper.add_paragraph(line)
    paper.save(str(path))


@pytest.fixture
def temporary() -> Iterator[Path]:
    """A folder for temporary files, near the root: sockets in it have short paths."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.parametrize("form", ["json", "xlsx", "docx", "table"])
def test_secret_files_of_a_folder_are_refused_and_leave_nothing(
    tmp_path: Path, temporary: Path, form: str
) -> None:
    given, out = tmp_path / "vao", tmp_path / "ra"
    put(given, "thuong.txt")
    secret_text(given / "mat.txt")
    secret_word(given / "tuyet-mat.docx")
    (given / "ban-sao.txt").write_bytes((given / "mat.txt").read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "sauro", "read", given, "--format", form, "--out", out],
        capture_output=True,
        env={**os.environ, "TMPDIR": str(temporary), "HOME": str(temporary), "SAURO_DEBUG": "1"},
        timeout=120,
        check=False,
    )
    told = done.stderr.decode()
    assert done.returncode == 1
    assert [line.partition(";")[0] for line in told.splitlines()[:3]] == [
        f"Lỗi: {given / 'ban-sao.txt'}: văn bản có dấu độ mật “MẬT” ở dòng 8",
        f"Lỗi: {given / 'mat.txt'}: {COPY} {given / 'ban-sao.txt'}.",
        f"Lỗi: {given / 'tuyet-mat.docx'}: văn bản có dấu độ mật “TUYỆT MẬT” ở dòng đầu trang",
    ]
    assert [path.stem for path in out.iterdir()] == ["thuong"]
    assert list(temporary.rglob("*")) == []
    assert PHRASE not in told + done.stdout.decode()
    assert PHRASE not in "".join(path.read_text(errors="replace") for path in out.iterdir())
    assert "Lai Châu" not in told.partition("Đã đọc")[0]


@pytest.mark.parametrize("command", [["read", "--explain"], ["check"], ["rules", "--unused"]])
def test_no_command_shows_a_secret_document(tmp_path: Path, command: list[str]) -> None:
    secret_text(tmp_path / "mat.txt")
    done = subprocess.run(
        [sys.executable, "-m", "sauro", *command, tmp_path / "mat.txt"],
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    shown = (done.stdout + done.stderr).decode()
    assert "văn bản có dấu độ mật “MẬT” ở dòng 8" in shown
    assert PHRASE not in shown
