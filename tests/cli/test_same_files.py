"""Exact copies are read once; files of one directive are told at the end."""

import json
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Paper

from sauro.cli.main import main
from sauro.cli.renditions import copies_of
from tests.cli.directives import TEXT, put

NAMED = "Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh Lai Châu"
TOTALS = "có thời hạn: 1/2 (50%); có sản phẩm: 1/2 (50%); cần xác nhận: 0/2 (0%)"


def write_word(path: Path, text: str = TEXT) -> Path:
    paper: Paper = Document()
    for line in filter(None, text.splitlines()):
        paper.add_paragraph(line)
    paper.save(str(path))
    return path


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


def test_copies_are_found_by_their_bytes(tmp_path: Path) -> None:
    contents = {"a": b"mot", "b": b"hai", "c": b"mot", "d": b"", "e": b"mot", "g": b""}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    files = [tmp_path / name for name in (*"abcdeg", "khong-co", "khong-co-nua")]
    found = copies_of([*files, tmp_path])
    assert {file.name: [copy.name for copy in copies] for file, copies in found.items()} == {
        "a": ["c", "e"],
        "b": [],
        "d": ["g"],
        "khong-co": [],
        "khong-co-nua": [],
        tmp_path.name: [],
    }


def test_copy_gets_its_own_result_and_its_tasks_count_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "vao"
    for name in ("a.txt", "con/a.md"):
        (given / name).parent.mkdir(parents=True, exist_ok=True)
        (given / name).write_text(TEXT, encoding="utf-8")
    out = tmp_path / "ra"
    assert main(["read", str(given), "--format", "json", "--out", str(out)]) == 0
    assert told(capsys) == [
        f"Đã đọc 2/2 tệp, trong đó 1 bản sao y nguyên không đọc lại: 2 nhiệm vụ; {TOTALS}.",
        f"Kết quả: {out}",
        f"Bản sao y nguyên: {given / 'con/a.md'} là bản sao của {given / 'a.txt'}, không đọc lại.",
    ]
    first, second = (json.loads((out / name).read_text()) for name in ("a.json", "a-2.json"))
    assert (first["source"].pop("name"), second["source"].pop("name")) == ("a.txt", "a.md")
    assert first == second
    alone = tmp_path / "rieng"
    main(["read", str(given / "con/a.md"), "--format", "json", "--out", str(alone)])
    assert (alone / "a.json").read_bytes() == (out / "a-2.json").read_bytes()


def test_copy_is_printed_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "ab":
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    assert main(["read", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    assert capsys.readouterr().out.count("  1  II.1, dòng 14\n") == 1


def test_copy_of_a_file_that_cannot_be_read_fails_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(b"")
    put(tmp_path, "c.txt")
    assert main(["read", str(tmp_path)]) == 1
    lines = told(capsys)
    assert lines[0].startswith(f"Lỗi: {tmp_path / 'a.txt'}: tệp rỗng. ")
    assert lines[1] == (
        f"Lỗi: {tmp_path / 'b.txt'}: cũng không được đọc, vì là bản sao y nguyên của "
        f"{tmp_path / 'a.txt'}."
    )
    assert lines[2].startswith("Đã đọc 1/3 tệp")


def test_result_of_a_copy_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    (tmp_path / "ra" / "b.json").mkdir(parents=True)
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    assert main(["read", *files, "--format", "json", "--out", str(tmp_path / "ra")]) == 1
    lines = told(capsys)
    assert lines[0].startswith(f"Lỗi: {tmp_path / 'ra/b.json'}: không ghi được tệp: ")
    assert lines[1].startswith("Đã đọc 1/2 tệp")
    assert (tmp_path / "ra" / "a.json").is_file()


def test_files_of_one_directive_are_told_with_the_one_to_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old_tones = TEXT.replace("ỦY BAN NHÂN DÂN\n", "UỶ BAN NHÂN DÂN\n")
    (tmp_path / "kh.txt").write_text(old_tones, encoding="utf-8")
    write_word(tmp_path / "kh.docx")
    write_word(tmp_path / "khac.docx", TEXT.replace("2233/KH-UBND", "87/KH-UBND"))
    assert main(["read", str(tmp_path)]) == 0
    assert told(capsys)[1:] == [
        f"Cùng một văn bản: {NAMED}",
        f"  {tmp_path / 'kh.docx'}: bản Word, bản để đọc",
        f"  {tmp_path / 'kh.txt'}: bản chữ",
        "  Chưa có bản gốc (PDF ký số còn nguyên vẹn, hoặc bản quét).",
    ]


def test_files_that_may_be_one_directive_are_told_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_word(tmp_path / "kh.docx")
    undated = TEXT.replace("ngày 30 tháng 3 năm 2026", "ngày    tháng 3 năm 2026")
    (tmp_path / "mo.txt").write_text(undated, encoding="utf-8")
    assert main(["read", str(tmp_path)]) == 0
    why = "cùng số, ký hiệu, cơ quan ban hành và trích yếu; có bản chưa đọc được ngày ban hành"
    files = f"{tmp_path / 'kh.docx'} và {tmp_path / 'mo.txt'}"
    assert told(capsys)[1:] == [f"Có thể là cùng một văn bản, cần đối chiếu: {files} ({why})."]


def test_same_number_of_another_year_or_body_is_another_directive(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_word(tmp_path / "a.docx")
    write_word(tmp_path / "b.docx", TEXT.replace("tháng 3 năm 2026", "tháng 3 năm 2025"))
    write_word(tmp_path / "c.docx", TEXT.replace("TỈNH LAI CHÂU", "TỈNH ĐIỆN BIÊN"))
    assert main(["read", str(tmp_path)]) == 0
    assert len(told(capsys)) == 1
