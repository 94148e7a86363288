"""Words and pictures of a DOCX file that stand in parts beside its text, or not in the file."""

from pathlib import Path

import pytest
from word_files import paragraph, relations, write_zip, xml

from sauro.reading.sources import open_source
from sauro.reading.sources.errors import SecretError

WORK = "Sở Tài chính bố trí kinh phí thực hiện Kế hoạch theo quy định."
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = ("diagramData", "chart")


def with_part(path: Path, kind: str, words: str) -> Path:
    """A document that shows a diagram or a chart."""
    part = (
        f'<x:part xmlns:x="urn:x" xmlns:a="{DRAWING}/main">'
        f"<a:p><a:r><a:t>{words}</a:t></a:r></a:p></x:part>"
    )
    return write_zip(
        path,
        {
            "_rels/.rels": relations({"word/document.xml": "officeDocument"}),
            "word/document.xml": xml("document", f"<w:body>{paragraph(WORK)}</w:body>"),
            "word/_rels/document.xml.rels": relations({"part1.xml": kind}),
            "word/part1.xml": part,
        },
    )


@pytest.mark.parametrize("kind", PARTS)
def test_mark_in_a_diagram_or_a_chart_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(SecretError):
        open_source(with_part(tmp_path / "kh.docx", kind, "TỐI MẬT"))


@pytest.mark.parametrize("kind", PARTS)
def test_other_words_of_a_diagram_or_a_chart_are_beside_the_text(tmp_path: Path, kind: str) -> None:
    source = open_source(with_part(tmp_path / "kh.docx", kind, "Bảo vệ bí mật nhà nước"))
    assert source.chars == WORK
    assert [one.text for one in source.asides] == ["Bảo vệ bí mật nhà nước"]


def test_picture_that_is_elsewhere_needs_a_look(tmp_path: Path) -> None:
    shown = f'<a:blip xmlns:a="{DRAWING}/main" xmlns:r="{OFFICE}" r:link="r1"/>'
    drawn = paragraph(inner=f"<w:r><w:drawing>{shown}</w:drawing></w:r>")
    path = write_zip(
        tmp_path / "kh.docx",
        {
            "_rels/.rels": relations({"word/document.xml": "officeDocument"}),
            "word/document.xml": xml("document", f"<w:body>{paragraph(WORK)}{drawn}</w:body>"),
        },
    )
    warnings = open_source(path).warnings
    assert ["có hình không đọc được chữ" in warning for warning in warnings] == [True]
