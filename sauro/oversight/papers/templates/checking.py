"""What is wrong with a template, before an office may use it."""

from collections import Counter
from collections.abc import Iterator

from docx.document import Document as Docx
from docx.opc.constants import RELATIONSHIP_TYPE

from sauro.oversight.papers.templates.names import (
    BODY,
    LISTS,
    NAMES,
    PLACE,
    REQUIRED,
    REQUIRED_NAMED,
    shown,
)
from sauro.oversight.papers.templates.places import Place, places
from sauro.oversight.papers.validating.findings import quoted
from sauro.oversight.papers.validating.outline import NotADocumentError, opened


def check_template(content: bytes, *, letter: bool) -> list[str]:
    """Sentences in Vietnamese, none where the template can be used. ``letter`` is for công văn.

    Whether papers made of it keep the decree is asked of one that was filled.
    """
    try:
        document = opened(content)
    except NotADocumentError as error:
        return [str(error)]
    found = list(places(document))
    return [
        *_unsafe(document),
        *_unknown(found),
        *_unclosed(found),
        *_missing(found, letter=letter),
        *_misplaced(found),
    ]


def _unsafe(document: Docx) -> Iterator[str]:
    parts = list(document.part.package.iter_parts())
    if any("vbaProject" in str(part.partname) for part in parts):
        yield "Mẫu có macro; hãy lưu lại thành tệp .docx không có macro."
    links = {
        relation.target_ref
        for part in parts
        for relation in part.rels.values()
        if relation.is_external and relation.reltype != RELATIONSHIP_TYPE.HYPERLINK
    }
    for link in sorted(links):
        yield f"Mẫu lấy nội dung từ nơi khác: {quoted(link)}; hãy bỏ liên kết này."


def _unknown(found: list[Place]) -> Iterator[str]:
    names = dict.fromkeys(name for place in found for name in place.names)
    known = ", ".join(shown(name) for name in NAMES)
    for name in names:
        if name not in NAMES:
            yield f"Không có chỗ điền {shown(name)}; các chỗ điền dùng được là {known}."


def _unclosed(found: list[Place]) -> Iterator[str]:
    for place in found:
        rest = PLACE.sub("", place.words)
        if "{{" in rest or "}}" in rest:
            yield f"Dấu ngoặc không đủ cặp ở {quoted(place.words)}."


def _missing(found: list[Place], *, letter: bool) -> Iterator[str]:
    there = {name for place in found for name in place.names}
    for name in REQUIRED if letter else (*REQUIRED, *REQUIRED_NAMED):
        if name not in there:
            yield f"Thiếu chỗ điền {shown(name)} ({NAMES[name]})."


def _misplaced(found: list[Place]) -> Iterator[str]:
    for place in found:
        for name in place.names:
            if name in LISTS and not place.alone:
                yield f"{shown(name)} phải đứng một mình trong một đoạn: {quoted(place.words)}."
            elif name == BODY and not place.top:
                yield f"{shown(name)} phải đứng ngoài bảng, ngoài khung và lề trang."
    counts = Counter(name for place in found for name in place.names)
    for name in LISTS:
        if counts[name] > 1:
            yield f"{shown(name)} xuất hiện {counts[name]} lần; chỉ được một lần."
