from pathlib import Path

import pytest
from word_files import definition, level, numbered, paragraph, word_list, write_word

from sauro.reading.sources import open_source
from sauro.reading.sources.word.numbering import letters, roman, sign

CLAUSES = definition(
    7,
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "decimal", "%2.%3."),
    level(3, "lowerLetter", "%4)"),
)


def _lines(path: Path, body: str, numbering: str, styles: str = "") -> list[str]:
    source = open_source(write_word(path / "v.docx", body, numbering=numbering, styles=styles))
    return source.chars.split("\n")


def test_levels_count_and_start_over_below_a_higher_one(tmp_path: Path) -> None:
    levels = (0, 1, 2, 2, 3, 3, 2, 3, 1, 2, 0, 1)
    body = "".join(numbered("Việc", at) for at in levels)
    assert _lines(tmp_path, body, CLAUSES + word_list(1, 7)) == [
        "I. Việc",
        "1. Việc",
        "1.1. Việc",
        "1.2. Việc",
        "a) Việc",
        "b) Việc",
        "1.3. Việc",
        "a) Việc",
        "2. Việc",
        "2.1. Việc",
        "II. Việc",
        "1. Việc",
    ]


def test_lists_of_one_definition_go_on_counting(tmp_path: Path) -> None:
    body = numbered("Một", of=1) + numbered("Hai", of=2)
    lists = word_list(1, 7) + word_list(2, 7)
    assert _lines(tmp_path, body, CLAUSES + lists) == ["I. Một", "II. Hai"]


def test_list_with_its_own_start_starts_over_once(tmp_path: Path) -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    body = numbered("Một", of=1) + numbered("Hai", of=2) + numbered("Ba", of=2)
    lists = word_list(1, 7) + word_list(2, 7, override)
    assert _lines(tmp_path, body, CLAUSES + lists) == ["I. Một", "V. Hai", "VI. Ba"]


def test_list_with_its_own_level_shows_it(tmp_path: Path) -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "decimal", "Điều %1.")}</w:lvlOverride>'
    lines = _lines(tmp_path, numbered("Phạm vi"), CLAUSES + word_list(1, 7, override))
    assert lines == ["Điều 1. Phạm vi"]


def test_level_that_never_starts_over_counts_through(tmp_path: Path) -> None:
    restart = '<w:lvlRestart w:val="0"/>'
    articles = definition(
        7, level(0, "upperRoman", "Chương %1"), level(1, "decimal", "Điều %2.", more=restart)
    )
    body = "".join(numbered("Việc", at) for at in (0, 1, 0, 1))
    lines = _lines(tmp_path, body, articles + word_list(1, 7))
    assert lines == ["Chương I Việc", "Điều 1. Việc", "Chương II Việc", "Điều 2. Việc"]


def test_level_in_legal_style_shows_figures_only(tmp_path: Path) -> None:
    legal = definition(
        7, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", more="<w:isLgl/>")
    )
    body = numbered("Một") + numbered("Hai", 1)
    assert _lines(tmp_path, body, legal + word_list(1, 7)) == ["I. Một", "1.1. Hai"]


def test_number_comes_with_a_style_and_its_descendants(tmp_path: Path) -> None:
    linked = definition(
        7,
        level(0, "upperRoman", "%1.", more='<w:pStyle w:val="Muc"/>'),
        level(1, "decimal", "%2.", more='<w:pStyle w:val="Khoan"/>'),
    )
    number = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Muc">{number}</w:style>'
        f'<w:style w:type="paragraph" w:styleId="Khoan">{number}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>'
    )
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = (
        paragraph("Một", '<w:pStyle w:val="Muc"/>')
        + paragraph("Hai", '<w:pStyle w:val="Khoan"/>')
        + paragraph("Ba", '<w:pStyle w:val="Con"/>')
        + paragraph("Bốn", f'<w:pStyle w:val="Con"/>{none}')
    )
    lines = _lines(tmp_path, body, linked + word_list(1, 7), styles)
    assert lines == ["I. Một", "1. Hai", "2. Ba", "Bốn"]


def test_definition_named_by_a_numbering_style_is_followed(tmp_path: Path) -> None:
    stands_for = definition(8, '<w:numStyleLink w:val="DanhSach"/>')
    styles = (
        '<w:style w:type="numbering" w:styleId="DanhSach">'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = CLAUSES + stands_for + word_list(1, 7) + word_list(2, 8)
    assert _lines(tmp_path, numbered("Một", of=2), numbering, styles) == ["I. Một"]


def test_empty_numbered_paragraph_shows_its_number(tmp_path: Path) -> None:
    body = numbered("") + numbered("Hai")
    assert _lines(tmp_path, body, CLAUSES + word_list(1, 7)) == ["I.", "II. Hai"]


@pytest.mark.parametrize("of", [0, 9])
def test_paragraph_of_no_list_has_no_number(tmp_path: Path, of: int) -> None:
    assert _lines(tmp_path, numbered("Một", of=of), CLAUSES + word_list(1, 7)) == ["Một"]


def test_broken_values_count_as_defaults(tmp_path: Path) -> None:
    broken = definition(7, level(0, "decimal", "%1.").replace('w:val="1"', 'w:val="x"'))
    body = numbered("Một") + numbered("Hai", -4) + numbered("Ba", 99)
    assert _lines(tmp_path, body, broken + word_list(1, 7)) == ["0. Một", "1. Hai", "Ba"]


@pytest.mark.parametrize(
    ("bullet", "mark"),
    [
        ("-", "-"), ("+", "+"), ("*", "*"), ("–", "-"), ("\uf02d", "-"), ("\uf02b", "+"),
        ("\uf0b7", "-"), ("\uf0a7", "*"), ("o", "+"), ("\uf0d8", "-"), ("", "-"),
    ],
)  # fmt: skip
def test_bullet_reads_as_a_typed_mark(bullet: str, mark: str) -> None:
    assert sign(bullet) == mark


def test_bulleted_paragraph_shows_its_mark(tmp_path: Path) -> None:
    bullets = definition(7, level(0, "bullet", "\uf02d"), level(1, "bullet", "+"))
    body = numbered("Một") + numbered("Hai", 1)
    assert _lines(tmp_path, body, bullets + word_list(1, 7)) == ["- Một", "+ Hai"]


def test_letters_double_after_z() -> None:
    assert [letters(count) for count in (0, 1, 5, 26, 27, 53)] == ["", "a", "e", "z", "aa", "aaa"]


def test_roman_writes_subtractive_figures() -> None:
    assert [roman(count) for count in (4, 9, 14, 1999)] == ["iv", "ix", "xiv", "mcmxcix"]
