"""A DOCX as the checks see it: its lines in order, and which of them are which part of a paper."""

import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

from docx import Document as open_document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from lxml.etree import _Element

from sauro.oversight.papers import decree
from sauro.oversight.papers.validating.looks import Layout, Look, Styles

_LARGEST = 60 * 1024 * 1024
_MOST_PARTS = 5000
_FOLDED_MOTTO = "cong hoa xa hoi chu nghia viet nam"
_FOLDED_BELOW = "doc lap tu do hanh phuc"
_NUMBER = re.compile(r"^Số\s*:")
_DATE = re.compile(r"\bngày\b.*\btháng\b.*\bnăm\b.*\d{4}\s*$")
_SIGNED = re.compile(r"^(TM|KT|TL|TUQ|Q)\s*\.|^(QUYỀN )?(PHÓ )?(CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG"
                     r"|TRƯỞNG BAN|THỦ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|BÍ THƯ"
                     r"|CHUYÊN VIÊN|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG)")  # fmt: skip
_ANNEX = re.compile(r"^phụ lục(\s+([IVX]+|\d+))?$", re.IGNORECASE)


class NotADocumentError(ValueError):
    """The bytes are no DOCX that can be opened; the message is for people."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with words: its number among those, and how it looks; ``boxed`` in a table."""

    at: int
    words: str
    looks: tuple[Look, ...]
    layout: Layout
    boxed: bool
    element: _Element

    @property
    def folded(self) -> str:
        """Small letters without marks, words alone: for finding what is misspelt."""
        bare = "".join(
            letter
            for letter in unicodedata.normalize("NFD", self.words.lower().replace("đ", "d"))
            if not unicodedata.combining(letter)
        )
        return " ".join(re.findall(r"[a-z0-9]+", bare))

    @property
    def capitals(self) -> bool:
        return any(letter.isalpha() for letter in self.words) and self.words == self.words.upper()


@dataclass(frozen=True, slots=True)
class Outline:
    """The parts that were found; None and empty where none was."""

    docx: Docx
    lines: tuple[Line, ...]
    motto: Line | None
    motto_below: Line | None
    number: Line | None
    date: Line | None
    kind: Line | None
    about: Line | None
    about_letter: Line | None
    recipients: Line | None
    recipient_list: tuple[Line, ...]
    signed: tuple[Line, ...]
    signer: Line | None
    body: tuple[Line, ...]
    annexes: tuple[Line, ...]

    @property
    def inner(self) -> bool:
        """A paper within an office, which goes to nobody outside."""
        return self.kind is not None and self.kind.words.startswith(decree.INNER_KINDS)


def outlined(content: bytes) -> Outline:
    """NotADocumentError where the bytes are no DOCX."""
    docx = opened(content)
    lines = tuple(_lines(docx))
    paper = tuple(_before_annexes(lines))
    number = _first(paper, lambda line: bool(_NUMBER.match(line.words)))
    date = _first(paper, lambda line: bool(_DATE.search(line.words)) and "," in line.words)
    about_letter = _first(paper, lambda line: line.folded.startswith("v v "))
    kind = _first(paper, _is_kind)
    recipients = _first(paper, lambda line: line.folded == "noi nhan")
    end = recipients.at if recipients else None
    signed = tuple(_signed(paper, kind or number, end))
    motto_below = _first(paper, lambda line: line.folded == _FOLDED_BELOW)
    first_signed = min((line.at for line in signed), default=len(paper))
    begin = max((line.at + 1 for line in (number, date, kind, about_letter) if line), default=0)
    end = min(first_signed, len(paper) if end is None else end)
    body = tuple(_body(paper[begin:end]))
    return Outline(
        docx=docx,
        lines=lines,
        motto=_first(paper, lambda line: line.folded == _FOLDED_MOTTO),
        motto_below=motto_below,
        number=number,
        date=date,
        kind=kind,
        about=_next(paper, kind),
        about_letter=about_letter,
        recipients=recipients,
        recipient_list=tuple(_listed(paper, recipients)),
        signed=signed,
        signer=_signer(paper, signed),
        body=body,
        annexes=lines[len(paper) :],
    )


def opened(content: bytes) -> Docx:
    """The document. NotADocumentError where it is too large, spoilt, or none."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            entries = package.infolist()
        if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _LARGEST:
            raise NotADocumentError("Tệp quá lớn, không kiểm tra được.")
        document = open_document(BytesIO(content))
        _touch(document)
        return document
    except NotADocumentError:
        raise
    except Exception as error:
        raise NotADocumentError("Tệp không phải văn bản DOCX hoặc đã hỏng.") from error


def _touch(document: Docx) -> None:
    """Reach for all parts the checks read: a spoilt file fails here."""
    assert document.styles.element is not None
    for section in document.sections:
        for margin in (section.header, section.footer, section.first_page_header):
            assert margin.is_linked_to_previous or margin._element is not None


def _lines(docx: Docx) -> Iterator[Line]:
    styles = Styles(docx)
    at = 0
    for paragraph in docx.element.body.iter(qn("w:p")):
        runs = [run for run in paragraph.iter(qn("w:r")) if _text(run).strip()]
        words = unicodedata.normalize("NFC", "".join(map(_text, paragraph.iter(qn("w:r")))))
        words = " ".join(words.split())
        if not words:
            continue
        table = next(paragraph.iterancestors(qn("w:tbl")), None)
        yield Line(
            at=at,
            words=words,
            looks=tuple(styles.look(run, paragraph) for run in runs),
            layout=styles.layout(paragraph),
            boxed=table is not None,
            element=paragraph,
        )
        at += 1


def _text(run: _Element) -> str:
    parts = {qn("w:t"): None, qn("w:tab"): " ", qn("w:br"): " ", qn("w:noBreakHyphen"): "-"}
    return "".join(parts[one.tag] or one.text or "" for one in run if one.tag in parts)


def _before_annexes(lines: tuple[Line, ...]) -> Iterator[Line]:
    for line in lines:
        if _ANNEX.match(line.words) and not line.boxed:
            return
        yield line


def _first(lines: tuple[Line, ...], wanted: Callable[[Line], bool]) -> Line | None:
    return next((line for line in lines if wanted(line)), None)


def _next(lines: tuple[Line, ...], line: Line | None) -> Line | None:
    return lines[line.at + 1] if line is not None and line.at + 1 < len(lines) else None


def _is_kind(line: Line) -> bool:
    known = line.words in decree.KINDS or line.words.startswith(decree.INNER_KINDS)
    return known or (not line.boxed and line.words.upper() in decree.KINDS)


def _signed(lines: tuple[Line, ...], after: Line | None, around: int | None) -> Iterator[Line]:
    """Lines of capacity and post: behind the title, near the recipients where there are any."""
    begin = after.at if after else 0
    found = [line for line in lines[begin:] if _SIGNED.match(line.words.upper()) and line.capitals]
    if around is not None:
        yield from (line for line in found if line.at > around or around - line.at < 8)
    else:
        yield from found


def _signer(lines: tuple[Line, ...], signed: tuple[Line, ...]) -> Line | None:
    if not signed:
        return None
    below = lines[signed[-1].at + 1 :]
    return next(
        (line for line in below if not line.capitals and not line.words.startswith("(")), None
    )


def _listed(lines: tuple[Line, ...], heading: Line | None) -> Iterator[Line]:
    if heading is None:
        return
    for line in lines[heading.at + 1 :]:
        if not line.words.startswith(("-", "–", "Lưu", "Như")):
            return
        yield line


def _body(lines: tuple[Line, ...]) -> Iterator[Line]:
    """What stands outside tables, without the title and those addressed."""
    opened = False
    for line in lines:
        if line.boxed or line.layout.align == "center":
            continue
        if line.folded.startswith("kinh gui") or (line.words.startswith("- ") and not opened):
            continue
        opened = True
        yield line
