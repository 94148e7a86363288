"""Word 2003 XML with its numbers written out: LibreOffice counts them wrongly.

Word saves with each numbered paragraph the label it shows; those labels become words.
"""

from pathlib import Path

from lxml import etree

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.office.program import AS_DOCX

_W = "{http://schemas.microsoft.com/office/word/2003/wordml}"
_HINT = "{http://schemas.microsoft.com/office/word/2003/auxHint}"
ROOT, BINARY = f"{_W}wordDocument", f"{_W}binData"


def write_out_numbers(path: Path, root: etree._Element) -> None:
    """Put each label before its paragraph; SourceError where one is counted but not said."""
    counted = _counted_styles(root)
    for paragraph in root.iter(f"{_W}p"):
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            continue
        numbers = properties.find(f"{_W}listPr")
        style = properties.find(f"{_W}pStyle")
        if numbers is None and (style is None or style.get(f"{_W}val") not in counted):
            continue
        shown = numbers.find(f"{_HINT}t") if numbers is not None else None
        label = shown.get(f"{_HINT}val") if shown is not None else None
        if label is None:
            raise SourceError(
                path, "tệp Word XML đời 2003 có số thứ tự tự động mà không ghi ra số", AS_DOCX
            )
        properties.addnext(_run(f"{label.strip()} "))
    etree.strip_elements(root, f"{_W}listPr", with_tail=False)


def _counted_styles(root: etree._Element) -> set[str | None]:
    """The ids of paragraph styles that bring a number with them."""
    return {
        style.get(f"{_W}styleId")
        for style in root.iter(f"{_W}style")
        if style.find(f"{_W}pPr/{_W}listPr") is not None
    }


def _run(words: str) -> etree._Element:
    run = etree.Element(f"{_W}r")
    etree.SubElement(run, f"{_W}t").text = words
    return run
