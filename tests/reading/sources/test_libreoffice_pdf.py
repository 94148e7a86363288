"""The sample directives as LibreOffice prints them to PDF read as their text does."""

from pathlib import Path

import pytest
from make_samples import write_documents
from sample_office import convert

from sauro.reading.reader import read_file
from sauro.reading.result import Reading


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The DOCX and the PDF of each sample, by file name."""
    folder = tmp_path_factory.mktemp("made")
    documents = write_documents(folder)
    return {path.name: path for path in [*documents, *convert(documents, "pdf", folder)]}


def said(reading: Reading) -> list[tuple[object, ...]]:
    """What is read of each task, without its place."""
    return [
        (
            " ".join(task.shown.split()),
            task.leads,
            task.coordinators,
            [(one.kind, one.due, one.every, one.on) for one in task.deadlines],
            task.product,
        )
        for task in reading.tasks
    ]


@pytest.mark.parametrize(
    ("name", "tasks"),
    [("lai-chau-2233-kh", 52), ("tp-lai-chau-tb-2024-03", 29), ("lai-chau-2233-kh-bieu", 11)],
)
def test_pdf_of_a_sample_reads_as_its_docx(made: dict[str, Path], name: str, tasks: int) -> None:
    printed, written = read_file(made[f"{name}.pdf"]), read_file(made[f"{name}.docx"])
    assert len(printed.tasks) == tasks
    assert said(printed) == said(written)


@pytest.mark.parametrize("name", ["lai-chau-2233-kh", "tp-lai-chau-tb-2024-03"])
def test_head_of_a_sample_pdf_is_that_of_its_docx(made: dict[str, Path], name: str) -> None:
    printed = read_file(made[f"{name}.pdf"]).document
    written = read_file(made[f"{name}.docx"]).document
    for field in ("kind", "number", "date", "issuer", "title", "signer", "bases", "follow_up"):
        assert getattr(printed, field) == getattr(written, field)
    assert [one.name for one in printed.recipients] == [one.name for one in written.recipients]
