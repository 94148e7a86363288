"""DOCX files made from bare XML, to say exactly what Word would have written."""

import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_ROOTS = {"document": "document", "footer": "ftr", "header": "hdr"}
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def xml(root: str, inner: str) -> str:
    """A part with root element ``root``."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_NAMESPACES}>{inner}</w:{root}>'


def relations(kinds: dict[str, str]) -> str:
    """A listing of relations: the last word of the type, and the target."""
    entries = "".join(
        f'<Relationship Id="r{at}" Type="{_TYPES}/{kind}" Target="{target}"/>'
        for at, (target, kind) in enumerate(kinds.items())
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<?xml version="1.0"?><Relationships xmlns="{space}">{entries}</Relationships>'


def content_types(parts: Mapping[str, str]) -> str:
    """What each part is; LibreOffice opens no file that does not say so."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{part}+xml"/>'
        for name, part in {"document": "document.main", **parts}.items()
    )
    listing = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        '<?xml version="1.0"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{listing}"/>{overrides}</Types>'
    )


def write_word(path: Path, body: str, **parts: str) -> Path:
    """A file whose main part has ``body``; ``parts`` are the insides of styles, header, …"""
    kinds = {f"{part}.xml": part for part in parts}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", content_types({part: part for part in parts}))
        file.writestr("_rels/.rels", relations({"word/document.xml": "officeDocument"}))
        file.writestr("word/document.xml", xml("document", f"<w:body>{body}</w:body>"))
        file.writestr("word/_rels/document.xml.rels", relations(kinds))
        for part, inner in parts.items():
            file.writestr(f"word/{part}.xml", xml(_ROOTS.get(part, part), inner))
    return path


def write_zip(path: Path, parts: Mapping[str, str | bytes], stored: Collection[str] = ()) -> Path:
    """A ZIP of the given parts, those of ``stored`` not compressed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content, zipfile.ZIP_STORED if name in stored else None)
    return path


def paragraph(text: str = "", properties: str = "", inner: str = "") -> str:
    """A paragraph with one run, then ``inner``."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text) if text else ''}{inner}</w:p>"


def in_font(name: str) -> str:
    """The property of a run in a font."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(text: str, level: int = 0, of: int = 1) -> str:
    """A paragraph at a level of a list."""
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{of}"/></w:numPr>'
    return paragraph(text, number)


def level(at: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def definition(key: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def word_list(key: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def table(*rows: str, grid: tuple[int, ...] = ()) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    inner = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblGrid>{columns}</w:tblGrid>{inner}</w:tbl>"


def cell(text: str = "", properties: str = "", inner: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner or paragraph(text)}</w:tc>"
