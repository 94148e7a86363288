from pathlib import Path

import pytest
from lxml import etree

from sauro.reading.sources import SourceError
from sauro.reading.sources.legacy_xml import write_out_numbers

W = "http://schemas.microsoft.com/office/word/2003/wordml"
HINT = "http://schemas.microsoft.com/office/word/2003/auxHint"
SHOWN = '<w:listPr><w:ilvl w:val="0"/><wx:t wx:val="a) "/></w:listPr>'
UNSAID = '<w:listPr><w:ilvl w:val="0"/></w:listPr>'
STYLE = f'<w:style w:styleId="Muc"><w:pPr>{UNSAID}</w:pPr></w:style>'


def _written(properties: str) -> str:
    """The words of a document of one paragraph with these properties, and of a style."""
    root = etree.fromstring(
        f'<w:wordDocument xmlns:w="{W}" xmlns:wx="{HINT}">{STYLE}<w:p>{properties}<w:r>'
        "<w:t>Giao</w:t></w:r></w:p></w:wordDocument>"
    )
    write_out_numbers(Path("v.xml"), root)
    assert list(root.iter(f"{{{W}}}listPr")) == []
    return etree.tostring(root, encoding="unicode", method="text")


@pytest.mark.parametrize(
    ("properties", "words"),
    [
        ("", "Giao"),
        ("<w:pPr/>", "Giao"),
        ('<w:pPr><w:pStyle w:val="Thuong"/></w:pPr>', "Giao"),
        (f"<w:pPr>{SHOWN}</w:pPr>", "a) Giao"),
        (f'<w:pPr><w:pStyle w:val="Muc"/>{SHOWN}</w:pPr>', "a) Giao"),
    ],
)
def test_label_is_written_before_its_paragraph(properties: str, words: str) -> None:
    assert _written(properties) == words


@pytest.mark.parametrize(
    "properties", [f"<w:pPr>{UNSAID}</w:pPr>", '<w:pPr><w:pStyle w:val="Muc"/></w:pPr>']
)
def test_label_that_is_not_said_is_not_guessed(properties: str) -> None:
    with pytest.raises(SourceError) as refused:
        _written(properties)
    assert refused.value.message == "tệp Word XML đời 2003 có số thứ tự tự động mà không ghi ra số"
