"""Notes and form fields of a PDF that have no looks of their own."""

from pathlib import Path

import pytest
from pdf_objects import CATALOGUE, FREE, PAGE, WORDS, catalogue, page, write_pdf

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError

TERM = "Sở Y tế bảo vệ bí mật nhà nước"


def encoded(words: str) -> str:
    return f"<FEFF{words.encode('utf-16-be').hex()}>"


def with_note(path: Path, kind: str, words: str, flags: int = 4) -> Path:
    """A page with a note of a kind; flag 2 hides it."""
    note = (
        f"<< /Type /Annot /Subtype /{kind} /Rect [500 780 600 810] /F {flags} "
        f"/Contents {encoded(words)} /DA (/Helv 14 Tf 1 0 0 rg) >>"
    )
    return write_pdf(path, {PAGE: page(f"/Annots [{note}]")})


def with_field(path: Path, words: str) -> Path:
    """A page with a field of a form, filled in by a program that left drawing it to others."""
    form = f"/AcroForm << /Fields [{FREE} 0 R] /NeedAppearances true /DA (/Helv 12 Tf 0 g) >>"
    field = (
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V {encoded(words)} "
        "/Rect [300 780 600 810] /F 4 /DA (/Helv 12 Tf 0 g) >>"
    )
    others = {CATALOGUE: catalogue(form), PAGE: page(f"/Annots [{FREE} 0 R]"), FREE: field}
    return write_pdf(path, others)


def read(path: Path) -> tuple[str, list[tuple[str, str]]]:
    source = open_source(path)
    return source.chars, [(one.kind, one.text) for one in source.asides]


@pytest.mark.parametrize("kind", ["FreeText", "Stamp"])
@pytest.mark.parametrize("words", ["MẬT", "TỐI MẬT", "Tuyệt mật"])
def test_mark_in_a_note_that_others_draw_is_refused(tmp_path: Path, kind: str, words: str) -> None:
    with pytest.raises(SecretError):
        open_source(with_note(tmp_path / "a.pdf", kind, words))


def test_mark_in_a_field_that_others_draw_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SecretError):
        open_source(with_field(tmp_path / "a.pdf", "TỐI MẬT"))


def test_other_words_of_notes_and_fields_are_beside_the_text(tmp_path: Path) -> None:
    assert read(with_field(tmp_path / "a.pdf", TERM)) == (WORDS, [("drawing", TERM)])
    assert read(with_note(tmp_path / "b.pdf", "FreeText", TERM)) == (WORDS, [("drawing", TERM)])


@pytest.mark.parametrize(("kind", "flags"), [("Text", 4), ("Popup", 4), ("FreeText", 2)])
def test_notes_to_be_opened_and_hidden_ones_are_no_mark(
    tmp_path: Path, kind: str, flags: int
) -> None:
    assert read(with_note(tmp_path / "a.pdf", kind, "MẬT", flags)) == (WORDS, [])


def test_note_longer_than_any_is_passed_over(tmp_path: Path) -> None:
    assert read(with_note(tmp_path / "a.pdf", "FreeText", "a" * 5_000)) == (WORDS, [])
