"""The papers as an office program prints them: LibreOffice must be installed for these tests."""

import subprocess
from pathlib import Path

from sauro.oversight.papers.templates.filling import fill, own_template
from sauro.oversight.papers.writing.paper import to_docx
from tests.oversight.papers.sample_papers import FINANCE, SAMPLES, circular, long_report

PAGES = {
    "bao-cao": 8,
    "don-doc-chung": 2,
    "don-doc-mot-noi": 1,
    "phieu-trinh": 1,
    "ket-luan": 2,
    "mau-rieng": 2,
}


def printed(folder: Path, files: dict[str, bytes]) -> dict[str, list[str]]:
    """The text of each page of each file."""
    for name, content in files.items():
        (folder / f"{name}.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    names = [str(folder / f"{name}.docx") for name in files]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *names], check=True, capture_output=True, timeout=180)
    pages = {}
    for name in files:
        text = subprocess.run(
            ["pdftotext", "-layout", str(folder / f"{name}.pdf"), "-"],
            check=True,
            capture_output=True,
            timeout=30,
        )
        pages[name] = text.stdout.decode().rstrip("\f").split("\f")
    return pages


def test_libreoffice_prints_the_papers(tmp_path: Path) -> None:
    files = {name: to_docx(make()) for name, make in SAMPLES.items()}
    files["mau-rieng"] = fill(own_template(FINANCE, letter=True), circular())
    pages = printed(tmp_path, files)
    assert {name: len(listed) for name, listed in pages.items()} == PAGES
    report = [page.split() for page in pages["bao-cao"]]
    assert [page[0] for page in report[:3]] == ["UBND", "2", "3"]
    assert [page[:3] for page in report[3:5]] == [["Phụ", "lục", "I"], ["Phụ", "lục", "II"]]


def test_libreoffice_prints_a_long_report_with_its_heads_repeated(tmp_path: Path) -> None:
    pages = printed(tmp_path, {"dai": to_docx(long_report())})["dai"]
    late = [page for page in pages if "Số ngày" in page and "Nguyên nhân" in page]
    assert len(pages) > 25
    assert len(late) > 8
