from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from sauro.cli.main import main
from tests.cli.directives import put


def test_check_shows_the_six_ro_and_the_questions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = put(tmp_path, "du-thao.txt")
    assert main(["check", str(path)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.startswith("Kiểm tra 6 rõ: Kế hoạch số 2233/KH-UBND ngày 30/3/2026")
    lines = printed.out.splitlines()
    assert sum(line.startswith("     thiếu ") for line in lines) == 3
    assert "Đủ cả 6 rõ: 0/2 (0%) nhiệm vụ." in lines
    assert "Câu hỏi cho cơ quan soạn thảo (2):" in lines


def test_check_of_a_file_that_cannot_be_read_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = put(tmp_path, "du-thao.txt")
    assert main(["check", str(tmp_path / "khong-co.docx"), str(path)]) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith(f"Lỗi: {tmp_path / 'khong-co.docx'}: ")
    assert printed.out.startswith("Kiểm tra 6 rõ: ")


def test_rules_are_listed_with_their_meaning(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert printed.err == f"{len(lines) // 2} quy tắc.\n"
    assert lines[::2] == sorted(lines[::2], key=lambda line: line.split(" ")[0])
    assert [line for line in lines[1::2] if not line.startswith("    ")] == []


def test_rules_that_match_nothing_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = put(tmp_path, "kh.txt")
    main(["rules"])
    every = capsys.readouterr().out.splitlines()[::2]
    assert main(["rules", "--unused", str(path)]) == 0
    unused = capsys.readouterr().out.splitlines()[::2]
    used = {line.split(" ")[0] for line in set(every) - set(unused)}
    assert "head.signer" in used
    assert set(unused) < set(every)


def test_demo_prints_and_writes_every_sample(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "mau/a.txt", "mau/b.txt", "mau/README.md")
    monkeypatch.chdir(tmp_path)
    assert main(["demo", "--samples", "mau"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("  1  II.1, dòng 14\n") == 2
    written = [f"var/demo-doc/{name}" for name in ("a.xlsx", "a.docx", "b.xlsx", "b.docx")]
    assert printed.partition("LibreOffice:\n")[2].split("\n")[:4] == [
        f"  {name}" for name in written
    ]
    assert sorted(map(str, Path("var/demo-doc").iterdir())) == sorted(written)
    assert load_workbook(written[0])["Nhiệm vụ"]["C6"].value == "Sở Y tế"
    assert Document(written[3]).tables[0].rows[1].cells[2].text == "Sở Y tế"
    assert " read van-ban.docx --explain " in printed


def test_demo_without_samples_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "ra")
    assert main(["demo", "--samples", str(tmp_path / "khong-co"), "--out", out]) == 1
    assert capsys.readouterr().err.startswith(f"Lỗi: {tmp_path / 'khong-co'}: ")
