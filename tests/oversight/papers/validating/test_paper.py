"""Our own papers depart in nothing; each thing spoilt in a copy is found, and that alone."""

import re
import zipfile
from contextlib import suppress
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from sauro.oversight.papers import decree
from sauro.oversight.papers.kinds.office import Issue
from sauro.oversight.papers.validating.outline import NotADocumentError
from sauro.oversight.papers.validating.paper import validate
from sauro.oversight.papers.writing.paper import to_docx
from tests.oversight.papers.sample_papers import MADE, SAMPLES, circular, long_report, report
from tests.oversight.papers.validating.spoiling import (
    SPOILT,
    Spoil,
    gone,
    margin,
    rules,
    sized,
    spacing,
    spoilt,
    worded,
)

SIGNED = Issue(MADE, "5", date(2026, 2, 4))
REPORT = to_docx(report(SIGNED))
LETTER = to_docx(circular(SIGNED))


@pytest.mark.parametrize("name", SAMPLES)
def test_our_papers_depart_in_nothing(name: str) -> None:
    assert validate(to_docx(SAMPLES[name]())) == []


@pytest.mark.parametrize("content", [REPORT, LETTER, to_docx(long_report())])
def test_signed_and_long_papers_depart_in_nothing(content: bytes) -> None:
    assert validate(content) == []


@pytest.mark.parametrize(
    ("rule", "spoil"), SPOILT, ids=[f"{rule}-{at}" for at, (rule, _) in enumerate(SPOILT)]
)
def test_what_is_spoilt_is_found(rule: str, spoil: Spoil) -> None:
    found = rules(spoilt(REPORT, spoil))
    assert found == [rule]


@pytest.mark.parametrize(
    ("rule", "spoil"),
    [
        ("about_letter_form", worded("V/v", "v/v đôn đốc thực hiện nhiệm vụ")),
        ("about_letter_size", sized("V/v", 14)),
        ("title", gone("V/v")),
    ],
)
def test_what_is_spoilt_in_a_letter_is_found(rule: str, spoil: Spoil) -> None:
    assert rules(spoilt(LETTER, spoil)) == [rule]


def test_a_finding_says_where_what_and_what_is_asked() -> None:
    (finding,) = validate(spoilt(REPORT, margin("left", 25)))
    assert finding.words == ("Phần trang thứ 1: lề trái 25 mm; quy định: từ 30 mm đến 35 mm.")
    (finding,) = validate(spoilt(REPORT, spacing))
    assert (finding.found, finding.times > 5) == ("cách đoạn trên 2 pt", True)


@settings(max_examples=30)
@given(
    st.sampled_from(["top", "bottom", "left", "right"]),
    st.floats(5, 60).map(lambda length: round(length, 1)),
)
def test_margins_within_the_ranges_and_no_others_are_let_by(side: str, length: float) -> None:
    allowed = {
        "top": decree.TOP,
        "bottom": decree.BOTTOM,
        "left": decree.LEFT,
        "right": decree.RIGHT,
    }
    found = rules(spoilt(LETTER, margin(side, length)))
    if allowed[side].holds(length):
        assert found == []
    elif not allowed[side].holds(length, 1):
        assert found == [f"margin_{side}"]


@settings(max_examples=30)
@given(st.lists(st.text(max_size=40).filter(str.isprintable), max_size=12))
def test_any_document_is_checked(words: list[str]) -> None:
    docx = Document()
    for one in words:
        docx.add_paragraph(one)
    held = BytesIO()
    docx.save(held)
    assert {"motto", "number", "date", "recipients_heading"} <= set(rules(held.getvalue()))


PARTS = ("word/document.xml", "word/styles.xml", "word/header1.xml", "word/_rels/document.xml.rels")
ODD = st.sampled_from(["", "abc", "-5", "1.5", "99999999999999", "none"])


@settings(max_examples=60)
@given(st.sampled_from(PARTS), st.integers(0, 10_000), ODD)
def test_a_damaged_document_is_checked_or_said_to_be_none(part: str, at: int, odd: str) -> None:
    """One attribute holds what it should not."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(LETTER)) as source, zipfile.ZipFile(held, "w") as target:
        for name in source.namelist():
            content = source.read(name).decode("utf-8", "surrogateescape")
            if name == part:
                values = list(re.finditer('="([^"]*)"', content))
                spot = values[at % len(values)]
                content = content[: spot.start(1)] + odd + content[spot.end(1) :]
            target.writestr(name, content.encode("utf-8", "surrogateescape"))
    with suppress(NotADocumentError):
        assert len(validate(held.getvalue())) < 40


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing", REPORT[:5000]])
def test_what_is_no_document_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(NotADocumentError, match="không phải văn bản DOCX"):
        validate(content)
