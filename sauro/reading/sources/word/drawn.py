"""Words that a DOCX part shows as drawings: WordArt and watermarks, text of shapes."""

from collections.abc import Iterator

from lxml import etree

_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def drawn_words(root: etree._Element) -> Iterator[str]:
    """The words of each drawing, in the order of the file."""
    for element in root.iter(_TEXT_PATH, f"{_DRAWING}p"):
        if element.tag == _TEXT_PATH:
            words = element.get("string", "")
        else:
            words = "".join(part.text or "" for part in element.iter(f"{_DRAWING}t"))
        if any(map(str.isalpha, words)):
            yield words
