import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from sauro.reading.identity import identity_of
from sauro.reading.renditions import Directive, Grouping, Rendition, digest, group, rendition_of
from sauro.reading.result import Document
from sauro.reading.text import Page, Signature, Source

PLAN = Document(
    number="2233/KH-UBND",
    date="2026-03-30",
    issuer="Ủy ban nhân dân tỉnh Lai Châu",
    title="Triển khai, thực hiện Thông báo số 130/TB-VPCP của Văn phòng Chính phủ",
)
UNDATED = replace(PLAN, date=None)
OTHER = replace(PLAN, number="12/QĐ-UBND", title="Phòng, chống bệnh dại ở động vật")


def rendition(
    name: str, form: str = "word", document: Document = PLAN, **more: object
) -> Rendition:
    made = Rendition(Path(name), form, 0.98, identity_of(document))
    return replace(made, **more)  # type: ignore[arg-type]


def names(grouping: Grouping) -> list[list[str]]:
    return [[one.path.name for one in each.renditions] for each in grouping.directives]


def only(*renditions: Rendition) -> Directive:
    (directive,) = group(renditions).directives
    return directive


def source(reader: str, *hows: str, states: tuple[str, ...] = ()) -> Source:
    pages = tuple(
        Page(number, 595, 842, how, doubt="mờ" if how == "ocr" else "")
        for number, how in enumerate(hows, 1)
    )
    signed = tuple(Signature("A", "", None, False, state, "unknown", "") for state in states)
    return Source("a", reader, "", (), 0.97, pages=pages, signatures=signed)


@pytest.mark.parametrize(
    ("read", "form", "doubtful", "signed"),
    [
        (source("docx"), "word", 0, ""),
        (source("office"), "word", 0, ""),
        (source("plain"), "text", 0, ""),
        (source("pdf", "text", "text"), "print", 0, ""),
        (source("pdf", "text", "ocr"), "scan", 1, ""),
        (source("pdf", "text", states=("intact", "added_to")), "print", 0, "whole"),
        (source("pdf", "text", states=("intact", "changed")), "print", 0, "altered"),
        (source("pdf", "text", states=("broken",)), "print", 0, "altered"),
        (source("pdf", "text", states=("unreadable",)), "print", 0, "unread"),
    ],
)
def test_rendition_tells_form_quality_and_signature(
    read: Source, form: str, doubtful: int, signed: str
) -> None:
    path = Path("a")
    expected = Rendition(path, form, 0.97, identity_of(PLAN), doubtful, signed)
    assert rendition_of(path, read, PLAN) == expected


def test_files_of_one_directive_come_together_in_order() -> None:
    files = [
        rendition("a.docx"),
        rendition("b.docx", document=OTHER),
        rendition("c.pdf", "scan"),
        rendition("d.txt", document=Document()),
        rendition("e.pdf", document=replace(OTHER, number="012 / QĐ-UBND")),
        rendition("g.txt", document=Document()),
    ]
    grouping = group(files)
    assert names(grouping) == [["a.docx", "c.pdf"], ["b.docx", "e.pdf"], ["d.txt"], ["g.txt"]]
    assert grouping.doubts == ()


def test_uncertain_files_stay_apart_and_are_told_once() -> None:
    files = [rendition("a.docx"), rendition("b.pdf", "print"), rendition("c.pdf", document=UNDATED)]
    grouping = group(files)
    assert names(grouping) == [["a.docx", "b.pdf"], ["c.pdf"]]
    (doubt,) = grouping.doubts
    assert (doubt.one.path.name, doubt.other.path.name) == ("a.docx", "c.pdf")
    assert doubt.reason.endswith("có bản chưa đọc được ngày ban hành")


def test_draft_without_number_and_day_is_told_as_uncertain() -> None:
    draft = rendition("du-thao.docx", document=replace(PLAN, number=None, date=None))
    assert len(group([draft, rendition("a.pdf")]).doubts) == 1


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (rendition("a", "word"), rendition("b", "print")),
        (rendition("a", "print"), rendition("b", "text")),
        (rendition("a", "text"), rendition("b", "scan")),
        (rendition("a", "scan"), rendition("b", "word", quality=0.6)),
        (rendition("a", "scan"), rendition("b", "scan", doubtful=2)),
        (rendition("a", "scan", quality=0.99), rendition("b", "scan", quality=0.95)),
    ],
)
def test_text_to_read_is_chosen_by_form_and_quality(better: Rendition, worse: Rendition) -> None:
    assert only(better, worse).text == better
    assert only(worse, better).text == better


@pytest.mark.parametrize(
    ("files", "original"),
    [
        ((rendition("a.docx"), rendition("b.txt", "text")), None),
        ((rendition("a.docx"), rendition("b.pdf", "print")), None),
        ((rendition("a.docx"), rendition("b.pdf", "scan")), "b.pdf"),
        ((rendition("a.pdf", "scan"), rendition("b.pdf", "print", signed="whole")), "b.pdf"),
        ((rendition("a.pdf", "scan"), rendition("b.pdf", "print", signed="altered")), "a.pdf"),
        ((rendition("a.docx"), rendition("b.pdf", "scan", signed="altered")), None),
    ],
)
def test_original_is_the_pdf_whose_signature_is_whole_else_a_scan(
    files: tuple[Rendition, ...], original: str | None
) -> None:
    found = only(*files).original
    assert (found.path.name if found else None) == original


def test_digest_is_the_sha_256_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 3_000_000)
    assert digest(path) == hashlib.sha256(b"x" * 3_000_000).hexdigest()
