"""The paper of a spoken order: kept with its words, never read for tasks."""

from datetime import date
from pathlib import Path

import pytest
from pdf_files import write_lines
from picture_files import drawn, saved
from secret_papers import plain_head

from sauro.directives import originals
from sauro.directives.commands.intake import drop_arrival, take_files, take_spoken_order
from sauro.directives.commands.keeping import clear_waiting_files
from sauro.directives.models import Arrival, Directive, Original, Rendition
from sauro.directives.queries.papers import papers_of
from sauro.directives.vocabulary import ArrivalState
from sauro.people.refusal import Refused
from tests.directives.offices import agency, directive_of, handed, read

WORDS = "Giao Sở Tài chính rà soát vốn ứng trước, báo cáo trước ngày 15/4/2026."
NOTE = "Chuyển Sở Y tế chủ trì xử lý, báo cáo trước ngày 20/4/2026."


def order(there, content: bytes, name: str, words: str = WORDS) -> Arrival:
    return take_spoken_order(
        there.act, "Chủ tịch UBND tỉnh", date(2026, 3, 31), words,
        issuer=agency("ubnd-tinh"), paper=handed(content, name),
    )  # fmt: skip


@pytest.fixture
def paper(tmp_path: Path) -> bytes:
    """A PDF with a note on it, of one page."""
    return write_lines(tmp_path / "but-phe.pdf", [NOTE]).read_bytes()


def test_paper_is_kept_and_only_the_words_are_read(there, paper: bytes) -> None:
    directive = directive_of(order(there, paper, "but-phe.pdf"))
    words, kept = directive.renditions.order_by("-is_text")
    assert (words.is_text, kept.is_text, kept.name, kept.form) == (
        True, False, "but-phe.pdf", "print",
    )  # fmt: skip
    assert [one.quotes for one in directive.proposals.all()] == [[WORDS]]
    with originals.local_copy(kept.original.key, kept.name) as path:
        assert path.read_bytes() == paper
    assert [(one.rendition, one.pages) for one in papers_of(directive)] == [(kept, (1,))]
    assert originals.waiting() == []


def test_picture_without_a_legible_word_is_kept_as_a_picture(there) -> None:
    arrival = order(there, saved(drawn(" "), "PNG"), "viet-tay.png")
    directive = directive_of(arrival)
    kept = directive.renditions.get(is_text=False)
    arrival.refresh_from_db()
    assert (kept.form, kept.quality, kept.readings.count()) == ("scan", 0.0, 0)
    assert arrival.said == "Đã lưu giấy kèm theo; phần mềm không đọc được chữ trên giấy."
    assert [one.pages for one in papers_of(directive)] == [(1,)]


def test_paper_with_a_mark_of_secrecy_leaves_nothing_of_the_order(there, tmp_path: Path) -> None:
    head = plain_head("MẬT").splitlines()
    secret = write_lines(tmp_path / "mat.pdf", head).read_bytes()
    arrival = read(order(there, secret, "mat.pdf"))
    assert (arrival.state, arrival.head) == (ArrivalState.REFUSED, {})
    assert [one.objects.count() for one in (Directive, Original, Rendition)] == [0, 0, 0]
    assert originals.waiting() == []


def test_broken_paper_waits_to_be_read_again_or_taken_away(there) -> None:
    arrival = read(order(there, b"%PDF-1.7 hong", "hong.pdf"))
    assert arrival.state == ArrivalState.FAILED
    assert arrival.said.startswith("Giấy kèm theo: ")
    assert clear_waiting_files() == 0
    assert len(originals.waiting()) == 2
    drop_arrival(there.act, arrival)
    assert originals.waiting() == []


def test_other_kinds_of_files_are_no_paper(there) -> None:
    with pytest.raises(Refused, match="phải là bản quét, ảnh chụp hoặc PDF"):
        order(there, b"chi la chu", "chu.txt")
    assert (Arrival.objects.count(), originals.waiting()) == (0, [])


def test_same_order_again_says_that_its_paper_was_not_kept(there, paper: bytes) -> None:
    directive = directive_of(order(there, paper, "but-phe.pdf"))
    again = order(there, paper, "but-phe.pdf")
    assert (again.state, again.directive) == (ArrivalState.DUPLICATE, directive)
    assert again.said.endswith("Giấy kèm theo không được lưu.")
    assert originals.waiting() == []


def test_paper_that_is_here_already_is_said_to_be_there(there, paper: bytes) -> None:
    first = read(take_files(there.act, [handed(paper, "but-phe.pdf")])[0]).directive
    arrival = read(order(there, paper, "but-phe.pdf"))
    assert arrival.directive is not None
    assert arrival.directive != first
    assert arrival.said == f"Giấy kèm theo đã có ở văn bản {first} nên không lưu lần nữa."
    assert papers_of(arrival.directive) == []
