"""A paper in an office's own template, and the template an office begins with."""

from copy import deepcopy

from docx.document import Document as Docx
from docx.oxml.ns import qn
from lxml.etree import _Element

from sauro.oversight.papers.form import Paper, Paragraph
from sauro.oversight.papers.kinds.office import Office
from sauro.oversight.papers.lines import Lines, lines_of
from sauro.oversight.papers.templates.checking import check_template
from sauro.oversight.papers.templates.names import (
    ADDRESSEES,
    BODY,
    LISTS,
    TEXTS,
    lists_of,
    shown,
    texts_of,
)
from sauro.oversight.papers.templates.places import Place, places, replace
from sauro.oversight.papers.validating.outline import opened
from sauro.oversight.papers.writing.annexes import add_annexes
from sauro.oversight.papers.writing.body import ended, written
from sauro.oversight.papers.writing.closing import closing
from sauro.oversight.papers.writing.elements import paragraph, run, spaced
from sauro.oversight.papers.writing.head import addressees, bases, letterhead, title
from sauro.oversight.papers.writing.packing import saved, set_properties
from sauro.oversight.papers.writing.paper import blank
from sauro.oversight.papers.writing.styles import add_styles

_RULE = 45


class TemplateError(ValueError):
    """The template cannot be used; the sentences say why."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


def fill(template: bytes, paper: Paper) -> bytes:
    """The paper as a DOCX in the template; the same two give the same bytes. TemplateError."""
    if len(paper.signatures) > 1:
        raise TemplateError(["Phiếu trình có hai chữ ký, không dùng mẫu văn bản của cơ quan."])
    problems = check_template(template, letter=paper.title.is_letter)
    if problems:
        raise TemplateError(problems)
    document = opened(template)
    add_styles(document)
    set_properties(document, paper.title.about, paper.made)
    lines = lines_of(paper)
    for place in list(places(document)):
        _fill(place, lines, paper)
    add_annexes(document, paper)
    return saved(document)


def own_template(office: Office, *, letter: bool) -> bytes:
    """Our own paper with the office's letterhead and signer, to be changed by the office."""
    lines = Lines(
        superior=office.superior.upper(),
        issuer=office.name.upper(),
        number=shown("so_ky_hieu"),
        place=office.place,
        day=shown("ngay_thang"),
        kind="" if letter else shown("ten_loai"),
        about=shown("trich_yeu"),
        addressees=(shown(ADDRESSEES),),
        bases=(shown("can_cu"),),
        capacity=tuple(line.upper() for line in office.signature.lines),
        signer=office.signature.name,
        recipients=(shown("noi_nhan"),),
    )
    document = blank()
    _compose(document, lines)
    return saved(document)


def _compose(document: Docx, lines: Lines) -> None:
    end = document.element.body.sectPr
    parts = (
        letterhead(lines),
        *title(lines, _RULE),
        *addressees(lines.addressees),
        *bases(lines),
        *written((Paragraph(shown(BODY)),)),
        closing(lines),
        paragraph(run("", size=1), spacing=spaced(exactly=1)),
    )
    for part in parts:
        end.addprevious(part)


def _fill(place: Place, lines: Lines, paper: Paper) -> None:
    name = place.names[0]
    if name == BODY:
        _instead(place.paragraph, list(written(ended(paper.body), keep_last=True)))
    elif name == ADDRESSEES:
        _instead(place.paragraph, list(addressees(lines.addressees)))
    elif name in TEXTS:
        replace(place.paragraph, lambda one: texts_of(lines)[one])
    else:
        _instead(place.paragraph, _like(place.paragraph, lists_of(lines)[name]))


def _like(model: _Element, texts: tuple[str, ...]) -> list[_Element]:
    """A copy of the model for each text."""
    made = [deepcopy(model) for _ in texts]
    for one, text in zip(made, texts, strict=True):
        words = dict.fromkeys(LISTS, text)
        replace(one, words.__getitem__)
    return made


def _instead(old: _Element, new: list[_Element]) -> None:
    """New parts in the place of the old one; a cell keeps at least one paragraph."""
    parent = old.getparent()
    assert parent is not None
    for one in new:
        old.addprevious(one)
    if new or len(parent.findall(qn("w:p"))) > 1:
        parent.remove(old)
    else:
        replace(old, lambda _: "")
