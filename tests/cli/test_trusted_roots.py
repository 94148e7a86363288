"""Certificates that an office trusts, given to the command."""

import json
from pathlib import Path

import pytest
from pdf_files import write_lines
from signed_files import authority, person, signed

from sauro.cli.main import main

ROOT = authority()
LINES = (
    "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
    "Số: 12/KH-UBND",
    "KẾ HOẠCH",
    "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quy hoạch trước ngày 30/6/2026.",
)


def trust(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert main(["read", *arguments, "--format", "json"]) == 0
    read = json.loads(capsys.readouterr().out)
    return [signature["trust"] for signature in read["source"]["signatures"]]


def test_signature_leads_to_a_root_that_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_lines(tmp_path / "ke-hoach.pdf", LINES)
    path.write_bytes(signed(path.read_bytes(), person(ROOT)))
    roots = tmp_path / "goc"
    roots.mkdir()
    (roots / "goc.der").write_bytes(ROOT.der)
    assert trust(capsys, str(path)) == ["unknown"]
    assert trust(capsys, str(path), "--roots", str(roots)) == ["known"]


def test_folder_of_roots_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_lines(tmp_path / "ke-hoach.pdf", LINES)
    assert main(["read", str(path), "--roots", str(tmp_path / "goc")]) == 1
    assert str(tmp_path / "goc") in capsys.readouterr().err
