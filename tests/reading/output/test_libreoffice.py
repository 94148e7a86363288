"""The files as an office program opens them: LibreOffice must be installed for these tests."""

import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from sauro.reading.output.docx import to_docx
from sauro.reading.output.xlsx import to_xlsx
from tests.reading.output.readings import reading

MADE = datetime(2026, 4, 1, 8, 30)


def printed(file: Path, folder: Path) -> list[str]:
    """The text of the file as LibreOffice prints it, page by page."""
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(file),
        ],
        check=True,
        capture_output=True,
        timeout=90,
    )
    text = subprocess.run(
        ["pdftotext", "-layout", str(folder / f"{file.stem}.pdf"), "-"],
        check=True,
        capture_output=True,
        timeout=30,
    )
    return text.stdout.decode().rstrip("\f").split("\f")


@pytest.mark.parametrize(
    ("name", "content"),
    [("bang.docx", to_docx(reading(), MADE)), ("bang.xlsx", to_xlsx(reading(), MADE))],
)
def test_libreoffice_prints_the_table(name: str, content: bytes, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    first, *others = ["".join(page.split()) for page in printed(file, tmp_path)]
    assert first.startswith("BẢNGTRÍCHNHIỆMVỤPHỤCVỤTHEODÕI(Kếhoạchsố2233/KH-UBNDngày30tháng3")
    for phrase in ("chờngườicótráchnhiệmxácnhận.", "SởXâydựng", "II.1.a,dòng31"):
        assert phrase in first
    assert "Cầnlưuý" in "".join([first, *others])
