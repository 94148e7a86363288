"""PDF files that want to do, cost or be something else."""

import zlib
from pathlib import Path

import pytest
from outcomes import LESS_MEMORY, outcome
from pdf_files import write_lines
from pdf_objects import (
    CATALOGUE,
    CONTENT,
    FREE,
    PAGE,
    PAGES,
    WORDS,
    catalogue,
    in_object_stream,
    packed,
    page,
    pages,
    shown,
    stream,
    write_pdf,
)
from pyhanko.pdf_utils.crypt import StandardSecurityHandler
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from word_files import paragraph, write_word

from sauro.reading.sources.confined import open_confined

DAMAGED = "tệp PDF hỏng hoặc chép chưa xong"
TOO_MUCH = "quá bộ nhớ: đọc tệp cần hơn 400 MB bộ nhớ cho phép"
NO_WORDS = "tệp không có chữ nào"
SCRIPT = "<< /S /JavaScript /JS (while\\(true\\){}) >>"
LAUNCH = "<< /S /Launch /F (/bin/sh) >>"
FETCH = "<< /S /GoToR /F (http://127.0.0.1:1/a.pdf) >>"
REFERENCE = "<< /Type /Filespec /F (a.exe) /EF << /F 11 0 R >> >>"
LINK = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 800 800] /A {} >>] /AA << /O {} >>"
CYCLE = f"<< /Type /Pages /Kids [{PAGES} 0 R {PAGE} 0 R] /Count 2 /Parent {PAGES} 0 R >>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.pdf"


@pytest.mark.parametrize(
    "others",
    [
        {},
        {CATALOGUE: catalogue(f"/OpenAction {SCRIPT} /AA << /WC {SCRIPT} >>")},
        {CATALOGUE: catalogue(f"/Names << /JavaScript << /Names [(a) {SCRIPT}] >> >>")},
        {CATALOGUE: catalogue(f"/OpenAction {LAUNCH}")},
        {PAGE: page(LINK.format(LAUNCH, FETCH))},
        {PAGES: pages([PAGE], 10**9)},
        {PAGES: pages([PAGE], -5)},
        {PAGE: page("/MediaBox [0 0 1e9 1e9]")},
        {PAGE: page("/UserUnit 1e30")},
        {CONTENT: stream(shown(), length=10**9)},
        {CONTENT: stream(shown(), length=-1)},
        {CONTENT: stream(shown(size=10**9))},
        {FREE: "[" * 200_000},
        {CATALOGUE: catalogue("/X " + "<< /X " * 100_000)},
    ],
)
def test_pdf_with_more_than_words_gives_its_words(
    path: Path, others: dict[int, str | bytes]
) -> None:
    assert outcome(write_pdf(path, others)) == WORDS


@pytest.mark.parametrize("size", [1_000, 3 * 10**8])
def test_embedded_file_is_told_and_left(path: Path, size: int) -> None:
    names = catalogue(f"/Names << /EmbeddedFiles << /Names [(a) {FREE} 0 R] >> >>")
    inner = packed(bytes(size), "/Type /EmbeddedFile")
    write_pdf(path, {CATALOGUE: names, FREE: REFERENCE, FREE + 1: inner})
    source = open_confined(path, LESS_MEMORY)
    assert source.chars == WORDS
    assert source.warnings == (
        "Tệp PDF có tệp khác đính kèm bên trong: phần đính kèm không được đọc.",
    )


def test_form_made_by_a_program_is_refused(path: Path) -> None:
    form = catalogue(f"/AcroForm << /Fields [] /XFA {FREE} 0 R >> /NeedsRendering true")
    described = packed(b'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>')
    message = "tệp PDF là biểu mẫu XFA, nội dung không nằm trên trang"
    assert outcome(write_pdf(path, {CATALOGUE: form, FREE: described})) == message


@pytest.mark.parametrize("count", [501, 5_000])
def test_too_many_pages_are_refused(path: Path, count: int) -> None:
    numbers = range(FREE, FREE + count)
    write_pdf(path, {PAGES: pages(numbers), **dict.fromkeys(numbers, page())})
    assert outcome(path) == "tệp PDF có hơn 500 trang"


def test_500_pages_are_read(path: Path) -> None:
    numbers = range(FREE, FREE + 500)
    write_pdf(path, {PAGES: pages(numbers), **dict.fromkeys(numbers, page())})
    assert len(open_confined(path).pages) == 500


@pytest.mark.parametrize(
    ("others", "message"),
    [
        ({PAGES: pages([PAGES])}, DAMAGED),
        ({PAGES: pages([FREE]), FREE: CYCLE}, DAMAGED),
        ({CONTENT: f"[{f'{CONTENT} 0 R ' * 3}]"}, NO_WORDS),
    ],
)
def test_pages_that_contain_themselves_are_refused(
    path: Path, others: dict[int, str], message: str
) -> None:
    assert outcome(write_pdf(path, others)) == message


def test_page_tree_that_fans_out_is_refused(path: Path) -> None:
    levels = {FREE + at: pages([FREE + at + 1] * 4, 4 ** (9 - at)) for at in range(9)}
    write_pdf(path, {PAGES: pages([FREE], 4**9), **levels, FREE + 9: page()})
    assert outcome(path) == "tệp PDF có hơn 500 trang"


def test_page_tree_deeper_than_any_is_refused(path: Path) -> None:
    levels = {FREE + at: pages([FREE + at + 1]) for at in range(5_000)}
    write_pdf(path, {PAGES: pages([FREE]), **levels, FREE + 5_000: page()})
    assert outcome(path) == DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        packed(b"q " * 60_000_000),
        stream(
            zlib.compress(zlib.compress(bytes(10**9), 9)), "/Filter [/FlateDecode /FlateDecode]"
        ),
    ],
)
def test_content_that_inflates_without_end_is_stopped(path: Path, content: bytes) -> None:
    assert outcome(write_pdf(path, {CONTENT: content}), limits=LESS_MEMORY) == TOO_MUCH


def test_objects_packed_together_are_read(path: Path) -> None:
    assert outcome(path, in_object_stream()) == WORDS


def test_object_stream_that_inflates_without_end_is_stopped(path: Path) -> None:
    assert outcome(path, in_object_stream(beyond=3 * 10**8), LESS_MEMORY) == TOO_MUCH


def test_object_stream_of_countless_objects_is_refused(path: Path) -> None:
    assert outcome(path, in_object_stream(count=10**9)) == DAMAGED


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.9])
def test_pdf_cut_off_is_refused(path: Path, share: float) -> None:
    data = write_pdf(path).read_bytes()
    assert outcome(path, data[: int(len(data) * share)]) == DAMAGED


def test_pdf_under_a_password_is_refused(path: Path) -> None:
    with write_lines(path, [WORDS]).open("rb") as file:
        writer = copy_into_new_writer(PdfFileReader(file))
    handler = StandardSecurityHandler.build_from_pw("của chủ", "của người đọc")
    writer.security_handler = handler
    writer._encrypt = writer.add_object(handler.as_pdf_object())
    with path.open("wb") as file:
        writer.write(file)  # type: ignore[no-untyped-call]
    assert outcome(path) == "tệp PDF có mật khẩu"


def test_pdf_that_is_a_zip_too_is_read_as_pdf(path: Path) -> None:
    word = write_word(path.with_suffix(".docx"), paragraph("Ủy ban nhân dân tỉnh")).read_bytes()
    assert outcome(path, write_pdf(path).read_bytes() + word) == WORDS


@pytest.mark.parametrize("head", [b"<html><p>a</p></html>\n", b"GIF89a", b"#!/bin/sh\nid\n"])
def test_pdf_behind_another_head_is_read_as_pdf(path: Path, head: bytes) -> None:
    assert outcome(path, head + write_pdf(path).read_bytes()) == WORDS


def test_program_with_a_pdf_behind_it_is_refused(path: Path) -> None:
    data = b"MZ\x90\x00" + write_pdf(path).read_bytes()
    assert outcome(path, data) == "nội dung không phải văn bản"
